/**
 * `npm run eval -- [--data DIR] [--json] [--brand ID] [--misses]`: how well triage and suggestions do on labelled posts. Without --data it reads the
 * shared set beside the checkout. Nothing in the product is learned from these rows; --misses prints what went wrong.
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { seededRandom } from '../../src/domain/clock.ts'
import { INTENTS, TIERS } from '../../src/domain/urgency.ts'
import { createSuggester } from '../../src/suggest/index.ts'
import { createKnowledgeSearch } from '../../src/suggest/knowledge-search.ts'
import { createTriager } from '../../src/triage/index.ts'
import { EvalDataError, readEvalData } from './data.ts'
import { bootstrap, bootstrapMean, f1, meanOf } from './measures.ts'
import { type Judged, judge, type Scores, score, throughput, tierConfusion } from './score.ts'
import { evalSettings } from './settings.ts'

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: fileURLToPath(new URL('../../../shared/data/triage', import.meta.url)) },
    json: { type: 'boolean', default: false },
    brand: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
})

const SHOWN: (keyof Scores)[] = [
  'rows',
  'intent_macro_f1',
  'urgent_recall_top35',
  'critical_below_high',
  'needs_reply_f1',
  'faq_hit1',
  'faq_hit3',
  'oos_auroc',
  'lookalike_false_alarm_rate',
  'language_accuracy',
  'category_accuracy',
  'tier_accuracy',
]
const WITH_INTERVAL: (keyof Scores)[] = [
  'intent_macro_f1',
  'urgent_recall_top35',
  'needs_reply_f1',
  'faq_hit1',
  'faq_hit3',
  'oos_auroc',
  'language_accuracy',
  'tier_accuracy',
]

const short = (value: number) =>
  Number.isNaN(value) ? '–' : Number.isInteger(value) ? String(value) : value.toFixed(3)

const by = (judged: readonly Judged[], keyOf: (item: Judged) => string): [string, Judged[]][] => {
  const groups = new Map<string, Judged[]>()
  for (const item of judged) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups].sort(([a], [b]) => a.localeCompare(b))
}

const rounded = (scores: Scores) =>
  Object.fromEntries(
    Object.entries(scores).map(([key, value]) => [key, Number.isNaN(value) ? null : Math.round(value * 1e4) / 1e4]),
  )

const meanScores = (brands: [string, Scores][]): Scores => meanOf(brands.map(([, scores]) => ({ ...scores })))

function printTable(groups: [string, Scores][]): void {
  const width = Math.max(...SHOWN.map((key) => key.length)) + 2
  console.log(''.padEnd(width) + groups.map(([name]) => name.slice(0, 12).padStart(13)).join(''))
  for (const key of SHOWN) {
    console.log(key.padEnd(width) + groups.map(([, scores]) => short(scores[key]).padStart(13)).join(''))
  }
}

function printMisses(judged: readonly Judged[]): void {
  for (const { row, triage, ranked, confidence } of judged) {
    const wrong: string[] = []
    if (triage.intent !== row.label.intent) wrong.push(`intent ${row.label.intent}→${triage.intent}`)
    if (triage.urgency.tier !== row.label.urgency)
      wrong.push(`tier ${row.label.urgency}→${triage.urgency.tier} ${triage.urgency.score}`)
    if (triage.needsReply !== row.label.needs_reply)
      wrong.push(`needs reply ${row.label.needs_reply}→${triage.needsReply}`)
    if (triage.aboutUs !== row.label.about_us) wrong.push(`about us ${row.label.about_us}→${triage.aboutUs}`)
    if (triage.language !== row.lang) wrong.push(`language ${row.lang}→${triage.language}`)
    if (row.label.faq !== null && ranked[0] !== row.label.faq)
      wrong.push(`faq ${row.label.faq}→${ranked.slice(0, 3).join(',')} (${confidence.toFixed(2)})`)
    if (wrong.length === 0) continue
    const why = triage.urgency.factors
      .map((factor) => `${factor.key} ${factor.points} ${factor.words.join('/')}`)
      .join('; ')
    console.log(`${row.id} [${row.kind}] ${row.text}\n    ${wrong.join(' · ')}\n    ${why}`)
  }
}

function main(): void {
  const data = readEvalData(options.data)
  if (options.brand) data.mentions = data.mentions.filter((row) => row.brand === options.brand)
  const settings = evalSettings(data)
  const loadStart = performance.now()
  const product = {
    triage: createTriager(settings),
    suggest: createSuggester(settings),
    search: createKnowledgeSearch(settings),
  }
  const readyMs = Math.round(performance.now() - loadStart)
  const judged = judge(data, product, settings)
  const all = score(judged)
  const byBrand = by(judged, ({ row }) => row.brand)
  const brands = byBrand.map(([name, group]): [string, Scores] => [name, score(group)])
  const languages = by(judged, ({ row }) => row.lang).map(([name, group]): [string, Scores] => [name, score(group)])
  const intervals = Object.fromEntries(
    WITH_INTERVAL.map((key) => [key, bootstrap(judged, (rows) => score(rows)[key], seededRandom(7))]),
  )
  // Nothing is learned from these rows, so each brand is unseen: the mean over them is the mean of all directions of the split.
  const brandMean = meanScores(brands)
  const meanIntervals = bootstrapMean(
    byBrand.map(([, group]) => group),
    (rows) => ({ ...score(rows) }),
    WITH_INTERVAL,
    seededRandom(7),
  )
  const postsPerSecond = throughput(data, product, settings, 1_500)

  if (options.json) {
    const keyed = (groups: [string, Scores][]) =>
      Object.fromEntries(groups.map(([name, scores]) => [name, rounded(scores)]))
    console.log(
      JSON.stringify({
        ...rounded(all),
        posts_per_s: postsPerSecond,
        ready_ms: readyMs,
        rss_mb: Math.round(process.memoryUsage.rss() / 1e6),
        intervals_95: intervals,
        mean_over_brands: rounded(brandMean),
        mean_intervals_95: meanIntervals,
        per_language: keyed(languages),
        per_brand: keyed(brands),
      }),
    )
    return
  }
  if (options.misses) printMisses(judged)
  printTable([['brand mean', brandMean], ['all', all], ...brands])
  console.log('')
  printTable(languages)
  console.log('\nF1 by intent')
  for (const intent of INTENTS) {
    const pairs = judged.map(({ row, triage }) => ({ said: triage.intent, truth: row.label.intent }))
    console.log(`  ${intent.padEnd(12)}${short(f1(pairs, intent) ?? Number.NaN)}`)
  }
  console.log('\nTiers: rows are the truth, columns what was said')
  const confusion = tierConfusion(judged)
  console.log(`${''.padEnd(12)}${TIERS.map((tier) => tier.padStart(10)).join('')}`)
  for (const tier of TIERS) {
    console.log(tier.padEnd(12) + TIERS.map((said) => String(confusion[tier][said]).padStart(10)).join(''))
  }
  console.log('\n95% intervals (400 resamples)')
  console.log(`  ${''.padEnd(22)}${'brand mean'.padEnd(18)}all`)
  for (const key of WITH_INTERVAL) {
    const [ofMean, ofAll] = [meanIntervals[key], intervals[key]].map((each) =>
      each === undefined ? '–' : `${each.low.toFixed(3)} to ${each.high.toFixed(3)}`,
    )
    console.log(`  ${key.padEnd(22)}${ofMean?.padEnd(18)}${ofAll}`)
  }
  console.log(`\n${postsPerSecond} posts/s for triage and suggestion on one core · ready in ${readyMs} ms`)
}

try {
  main()
} catch (error) {
  if (!(error instanceof EvalDataError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
