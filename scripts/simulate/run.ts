/**
 * `npm run simulate -- --seeds N --days D [--seed S] [--start K] [--done FILE] [--verbose]`: plays N seeds of D simulated days, or the one
 * seed S, and ends with code 1 at the first that breaks a promise, with the seed and its last steps.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createSuggester } from '../../src/suggest/index.ts'
import { createTriager } from '../../src/triage/index.ts'
import { openDatabase } from '../../test/simulation/database.ts'
import { noTotals, type Totals, Violation } from '../../test/simulation/record.ts'
import { simulationSettings } from '../../test/simulation/settings.ts'
import { simulate } from '../../test/simulation/simulate.ts'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    days: { type: 'string', default: '3' },
    seed: { type: 'string' },
    /** First seed. */
    start: { type: 'string', default: '1' },
    /** Finished seeds are added to this file, and skipped by the next run. */
    done: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
})

const days = Number(values.days)
const first = Number(values.seed ?? values.start)
const count = values.seed === undefined ? Number(values.seeds) : 1
if (!(days > 0 && Number.isInteger(first) && Number.isInteger(count) && count > 0)) {
  console.error('usage: npm run simulate -- --seeds N --days D [--seed S] [--start K] [--done FILE] [--verbose]')
  process.exit(2)
}

/** A line of the file of finished seeds: seed, days and totals. */
type Finished = { seed: number; days: number; seconds: number } & Totals

function finishedSeeds(file: string | undefined): Finished[] {
  if (file === undefined || !existsSync(file)) return []
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  return lines.map((line) => JSON.parse(line) as Finished).filter((each) => each.days === days)
}

const wanted = new Set(Array.from({ length: count }, (_, index) => first + index))
const finished = values.seed === undefined ? finishedSeeds(values.done).filter(({ seed }) => wanted.has(seed)) : []
const sum = { ...noTotals(), seconds: 0 }
const add = (each: Totals & { seconds: number }) => {
  // Lines of an older file lack what is counted since.
  for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += each[key] ?? 0
}
for (const each of finished) {
  wanted.delete(each.seed)
  add(each)
}
let done = finished.length
const words = ({
  posts,
  faults,
  crashes,
  replies,
  alerts,
  deeds,
  steps,
  erased,
  promises,
  closes,
  seconds,
}: typeof sum): string =>
  `${posts} posts, ${deeds} deeds, ${replies} replies, ${promises} promises, ${erased} posts erased, ${closes} days closed, ${alerts} alerts, ${faults} faults, ${crashes} crashes, ${steps} steps, ${seconds.toFixed(1)} s`

const settings = simulationSettings()
const judges = { current: { triage: createTriager(settings), suggest: createSuggester(settings) } }
const database = await openDatabase()
for (const seed of wanted) {
  const begin = performance.now()
  try {
    const watch = values.verbose ? { watch: (step: string) => console.log(step) } : {}
    const { totals, digest } = await simulate({ seed, days, settings, judges, ...database, ...watch })
    const seconds = (performance.now() - begin) / 1000
    add({ ...totals, seconds })
    done++
    if (values.done !== undefined)
      appendFileSync(values.done, `${JSON.stringify({ seed, days, seconds, ...totals })}\n`)
    console.log(
      `seed ${seed}: ${words({ ...totals, seconds })}, digest ${(digest >>> 0).toString(16)}, ${(process.cpuUsage().user / 1e6).toFixed(1)} s of processor`,
    )
  } catch (error) {
    if (!(error instanceof Violation)) throw error
    console.error(`\nseed ${seed}: ${error.message}\n\nThe last steps:\n${error.steps.join('\n')}`)
    console.error(`\nReplay: npm run simulate -- --days ${days} --seed ${seed}`)
    process.exit(1)
  }
}
console.log(`\n${done} seeds of ${days} days without a violation: ${words(sum)}`)
await database.close()
