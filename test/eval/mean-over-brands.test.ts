/** The numbers by which the product is judged: each brand on its own, then their mean. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { bootstrapMean, meanOf } from '../../scripts/eval/measures.ts'
import { seededRandom } from '../../src/domain/clock.ts'

const share = (rows: readonly boolean[]) => ({ hit: rows.filter(Boolean).length / rows.length })
const BIG = [...Array<boolean>(90).fill(true), ...Array<boolean>(10).fill(false)]
const SMALL = [true, true, true, true, true, false, false, false, false, false]

test('a small brand counts as much as a big one', () => {
  expect(meanOf([share(BIG), share(SMALL)]).hit).toBeCloseTo(0.7)
  expect(share([...BIG, ...SMALL]).hit).toBeCloseTo(0.864, 3)
})

test('a brand on which something cannot be measured has no say in it', () => {
  expect(meanOf([{ hit: 0.5 }, { hit: Number.NaN }]).hit).toBe(0.5)
  expect(meanOf([{ hit: Number.NaN }]).hit).toBeNaN()
})

test('rows are resampled within their brand, the same each time', () => {
  const interval = () => bootstrapMean([BIG, SMALL], share, ['hit'], seededRandom(7)).hit
  const { low, high } = interval()
  // Of the small brand alone one would expect 0.5 ± 0.31, of the big one 0.9 ± 0.06: of the mean, half the root of the squares.
  expect(low).toBeGreaterThan(0.5)
  expect(low).toBeLessThan(0.6)
  expect(high).toBeGreaterThan(0.8)
  expect(high).toBeLessThan(0.9)
  expect(interval()).toEqual({ low, high })
  const sure = bootstrapMean([[true], [false]], share, ['hit'], seededRandom(7)).hit
  expect(sure).toEqual({ low: 0.5, high: 0.5 })
})

const row = (brand: string, number: number, text: string, intent: string) => ({
  id: `${brand}-${number}`,
  brand,
  platform: 'x',
  lang: 'en',
  text,
  author: { handle: `someone${number}`, name: 'Some One', followers: 10 },
  kind: 'mention',
  label: {
    intent,
    urgency: 'normal',
    category: null,
    faq: intent === 'question' ? `${brand}-dogs` : null,
    needs_reply: true,
    about_us: true,
  },
})

test('npm run eval tells the mean before all else, and keeps what it told before', () => {
  const dir = mkdtempSync(join(tmpdir(), 'hearback-eval-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  const brands = ['zorbex', 'quillon'].map((id) => ({
    id,
    name: id,
    languages: ['en'],
    knowledge: [{ id: `${id}-dogs`, title: 'Dogs', questions: ['Can I bring my dog?'], answer: 'Yes.', lang: 'en' }],
  }))
  writeFileSync(join(dir, 'brands.yaml'), JSON.stringify({ brands }))
  const rows = [
    row('zorbex', 1, '@zorbex can I bring my dog?', 'question'),
    row('zorbex', 2, '@zorbex my suitcase came back broken, this is awful', 'complaint'),
    row('quillon', 1, '@quillon do you sell tickets to the moon?', 'question'),
  ]
  for (const each of rows.slice(2)) each.label.faq = 'quillon-moon'
  writeFileSync(join(dir, 'mentions.jsonl'), rows.map((each) => JSON.stringify(each)).join('\n'))
  const run = (...more: string[]) =>
    execFileSync(process.execPath, ['scripts/eval/run.ts', '--data', dir, ...more], { encoding: 'utf8' })

  const told = JSON.parse(run('--json'))
  expect(told).toMatchObject({ rows: 3, per_brand: { zorbex: { rows: 2 }, quillon: { rows: 1 } } })
  expect(told.faq_hit1).toBe(0.5)
  for (const key of ['intent_macro_f1', 'urgent_recall_top35', 'needs_reply_f1', 'faq_hit1', 'faq_hit3']) {
    const each = [told.per_brand.zorbex[key], told.per_brand.quillon[key]].filter((value) => value !== null)
    const mean = each.length === 0 ? null : each.reduce((sum, value) => sum + value, 0) / each.length
    if (mean === null) expect(told.mean_over_brands[key]).toBeNull()
    else expect(told.mean_over_brands[key]).toBeCloseTo(mean, 3)
    expect(told.mean_intervals_95).toHaveProperty(key)
    expect(told.intervals_95).toHaveProperty(key)
  }
  const [head = ''] = run().split('\n')
  expect(head.trim().split(/\s{2,}/)[0]).toBe('brand mean')
})
