/** Databases that outlive the process that writes to them. */
import { join } from 'node:path'
import { onTestFinished, test } from 'vitest'
import type { StoreOptions } from '../../src/store/open.ts'
import { createOnServer, SERVER } from '../store/engines.ts'
import { temporaryFolder } from '../store/folder.ts'
import { CROWDS } from './crowds.ts'

export interface Place {
  engine: 'embedded' | 'postgresql'
  store: StoreOptions
}

export type PlatformName = keyof typeof CROWDS
export const ALL_PLATFORMS = Object.keys(CROWDS) as PlatformName[]
type Row = [engine: Place['engine'], platform: PlatformName]

/** Every engine with every platform takes minutes: without this, each engine and each platform has its turn once a proof. */
export const EVERYTHING = process.env.TEST_FAULTS === 'all'

const LONGEST = 900_000

/**
 * The server ends the transaction of a paused instance after so long, which is 20 s in real life. As with the clock that runs fast here,
 * it is to be over before a lease is.
 */
const MOST_IDLE = 2_000

const folder = temporaryFolder()

let places = 0

async function openPlace(engine: Place['engine']): Promise<Place> {
  if (engine === 'embedded') return { engine, store: { dataDir: join(folder, String(places++)) } }
  const { url, drop } = await createOnServer()
  onTestFinished(drop)
  return { engine, store: { databaseUrl: url, mostIdle: MOST_IDLE } }
}

const EVERY: Row[] = (['embedded', 'postgresql'] as const).flatMap((engine) =>
  ALL_PLATFORMS.map((platform): Row => [engine, platform]),
)

/** One test a row, each with a database of its own; those on PostgreSQL are skipped, and say so, where TEST_DATABASE_URL names none. */
export function eachOf(
  rows: Row[],
  title: string,
  proof: (place: Place, platform: PlatformName) => Promise<void>,
): void {
  for (const [engine, platform] of EVERYTHING ? EVERY : rows) {
    const missing = engine === 'postgresql' && SERVER === ''
    const where = `${platform}, ${engine}${missing ? ', skipped: TEST_DATABASE_URL names no server' : ''}`
    test.skipIf(missing)(`${title} [${where}]`, async () => proof(await openPlace(engine), platform), LONGEST)
  }
}
