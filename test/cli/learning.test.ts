/** `hearback why` and `hearback export`, on a practice database, and the export scored as `npm run eval` does. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { readEvalData } from '../../scripts/eval/data.ts'
import { judge, score } from '../../scripts/eval/score.ts'
import { evalSettings } from '../../scripts/eval/settings.ts'
import { exportExamples } from '../../src/cli/export.ts'
import { why } from '../../src/cli/why.ts'
import type { Suggestion } from '../../src/domain/suggestion.ts'
import { keepExample } from '../../src/store/examples.ts'
import type { Prisma } from '../../src/store/generated/client.ts'
import { openStore } from '../../src/store/open.ts'
import { createSuggester } from '../../src/suggest/index.ts'
import { createKnowledgeSearch } from '../../src/suggest/knowledge-search.ts'
import { createTriager } from '../../src/triage/index.ts'
import { temporaryFolder } from '../store/folder.ts'
import { fileTickets } from '../tickets/filed.ts'

const NOW = new Date('2026-11-02T09:00:00Z')
const DRAFT: Suggestion = {
  text: 'Hello, you can change the day under My trips until departure.',
  language: 'en',
  basis: 'knowledge',
  knowledgeId: 'tv-change',
  reason: '',
  findings: [],
}

const dataDir = temporaryFolder()
const env = { HEARBACK_CONFIG: resolve('config'), HEARBACK_DATA_DIR: dataDir }
async function told(work: (out: (line: string) => void) => Promise<number>): Promise<{ code: number; said: string }> {
  const lines: string[] = []
  const code = await work((line) => lines.push(line))
  return { code, said: lines.join('\n') }
}
const exportTo = (folder: string) => told((out) => exportExamples({ env, folder, out }))
const whyOf = (id: string) => told((out) => why({ env, id, out }))

let empty: { code: number; said: string }
beforeAll(async () => {
  const store = await openStore({ dataDir: join(dataDir, 'practice') })
  await store.close()
  empty = await exportTo(join(dataDir, 'nothing'))
  const filled = await openStore({ dataDir: join(dataDir, 'practice') })
  const suggestions = [DRAFT] as unknown as Prisma.InputJsonArray
  const [asked, pitch, rival, hurt] = await fileTickets(
    filled,
    [
      { id: '1', urgency: 34, text: 'can I move my trip to Friday?', more: { suggestions, category: 'booking' } },
      { id: '2', urgency: 34, text: 'we grow brands like yours, call us' },
      { id: '3', urgency: 34, text: 'the old Tidevogn wallpaper peels' },
      { id: '4', urgency: 34, text: 'my son fell on your stairs', more: { intent: 'complaint' } },
    ],
    NOW,
  )
  if (!asked || !pitch || !rival || !hurt) throw new Error('Not all tickets were filed')
  await filled.transaction(async (tx) => {
    const reply = 'Hello Name 1, you can change the day under My trips, until departure and free.'
    await keepExample(tx, asked, { kind: 'edited', by: 'U0ANNA', reply }, NOW)
    await keepExample(tx, pitch, { kind: 'dismissed', by: 'U0ANNA', truth: { intent: 'spam', tier: 'low' } }, NOW)
    await keepExample(tx, rival, { kind: 'dismissed', by: 'U0ANNA', truth: { intent: 'other', tier: 'low' } }, NOW)
    await keepExample(tx, hurt, { kind: 'tier', by: 'U0ANNA', truth: { tier: 'critical' } }, NOW)
    await keepExample(tx, hurt, { kind: 'category', by: 'U0ANNA', truth: { category: 'safety' } }, NOW)
    const dismissed = { state: 'dismissed' as const, nextActionAt: null, settledAt: NOW, settledBy: 'U0ANNA' }
    await tx.ticket.update({ where: { id: pitch.id }, data: { ...dismissed, outcome: 'spam' } })
    await tx.ticket.update({ where: { id: rival.id }, data: { ...dismissed, outcome: 'not-about-us' } })
  })
  await filled.close()
}, 60_000)

test('why adds up what a ticket has, and says when there is none', async () => {
  expect(await whyOf('#1')).toEqual({
    code: 0,
    said: expect.stringMatching(
      /Ticket #1 .*question, open\n {2}\+10 {2}direct question: “where”[\s\S]*Tiers: critical/,
    ),
  })
  expect(await whyOf('99')).toEqual({ code: 1, said: 'There is no ticket #99.' })
  expect((await whyOf('abc')).said).toContain('is no number of a ticket')
})

test('export writes what staff decided as labelled posts that the evaluation reads, without names', async () => {
  expect(empty).toEqual({ code: 1, said: expect.stringContaining('Nothing to export') })
  const folder = join(dataDir, 'ours')
  expect(await exportTo(folder)).toEqual({ code: 0, said: expect.stringContaining('4 labelled post(s)') })
  const data = readEvalData(folder)
  const { brands, knowledge, mentions } = data
  expect(brands.map(({ id }) => id)).toContain('tidevogn')
  expect(knowledge.find(({ id }) => id === 'tv-change')?.questions.length).toBeGreaterThan(1)
  expect(mentions.map(({ id, label }) => [id, label])).toMatchObject([
    ['t1', { intent: 'question', faq: 'tv-change', category: 'booking', needs_reply: true, about_us: true }],
    ['t2', { intent: 'spam', urgency: 'low', needs_reply: false, about_us: true }],
    ['t3', { intent: 'other', needs_reply: false, about_us: false }],
    ['t4', { intent: 'complaint', urgency: 'critical', category: 'safety', needs_reply: true }],
  ])
  expect(readFileSync(join(folder, 'mentions.jsonl'), 'utf8')).not.toMatch(/Name \d|handle\d/)
  const settings = evalSettings(data)
  const product = {
    triage: createTriager(settings),
    suggest: createSuggester(settings),
    search: createKnowledgeSearch(settings),
  }
  expect(score(judge(data, product, settings))).toMatchObject({ rows: 4, faq_hit1: 1 })
  await expect(exportTo(folder)).rejects.toThrow('not overwritten')
})
