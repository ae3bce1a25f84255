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

/** What the first violation within 20 seeds says, or null. `more`: made anew for each seed. */
export async function firstViolation(more: () => More = () => ({})): Promise<string | null> {
  for (let seed = 1; seed <= 20; seed++) {
    try {
      await playShort(seed, 0.3, more())
    } catch (error) {
      if (!(error instanceof Violation)) throw error
      return error.message
    }
  }
  return null
}
