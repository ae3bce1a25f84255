/** Plays parts of days, one after the other on one database, for a test file. */
import { afterAll } from 'vitest'
import { createSuggester } from '../../src/suggest/index.ts'
import { createTriager } from '../../src/triage/index.ts'
import { openDatabase, type SimulationDatabase } from './database.ts'
import { Violation } from './record.ts'
import { simulationSettings } from './settings.ts'
import { type Outcome, type SimulationOptions, simulate } from './simulate.ts'

const settings = simulationSettings()
const judges = { current: { triage: createTriager(settings), suggest: createSuggester(settings) } }
let database: SimulationDatabase | null = null
afterAll(() => database?.close())

type More = Pick<SimulationOptions, 'wrapPlatform'>

/** @throws Violation */
export async function playShort(seed: number, days: number, more: More = {}): Promise<Outcome> {
  database ??= await openDatabase()
  return simulate({ seed, days, settings, judges, ...database, ...more })
}

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1)

/**
 * What the first violation of this kind within 20 seeds says; when there is none, all that there are. `likely`: the seed that is known to
 * show it soonest, played first. `days`: of each seed. `more`: made anew for each seed.
 */
export async function firstViolation(
  words: RegExp,
  likely: number,
  { days = 0.3, more = () => ({}) }: { days?: number; more?: () => More } = {},
): Promise<string> {
  const others: string[] = []
  for (const seed of [likely, ...SEEDS.filter((each) => each !== likely)]) {
    try {
      await playShort(seed, days, more())
    } catch (error) {
      if (!(error instanceof Violation)) throw error
      if (words.test(error.message)) return error.message
      others.push(`seed ${seed}: ${error.message}`)
    }
  }
  return others.join('\n')
}
