/** `hearback migrate-to-postgres`: moves the embedded live database to the PostgreSQL server that DATABASE_URL names. */
import type pg from 'pg'
import { type Environment, setting } from '../config/environment.ts'
import type { Clock } from '../domain/clock.ts'
import { SetupError } from '../domain/errors.ts'
import { type OpenDatabase, openDatabase } from '../store/open.ts'
import {
  describeTables,
  inTransaction,
  lockTables,
  readRows,
  readSequences,
  sumRows,
  sumTable,
  type Table,
  type TableSum,
  tablesWithRows,
  writeRows,
  writeSequences,
} from '../store/tables.ts'
import { tableLine } from './backup.ts'
import { embeddedLiveDir, openEmbeddedLive } from './database.ts'
import { assertNotMoved, forgetMoved, noteMoved, readMoved } from './moved.ts'

export interface MoveOptions {
  env: Environment
  clock: Clock
  out(line: string): void
}

interface Move extends MoveOptions {
  folder: string
  target: OpenDatabase
}

/** Copies in one transaction of the target. Throws SetupError for what must be mended first; then nothing was copied. */
export async function migrateToPostgres({ env, clock, out }: MoveOptions): Promise<number> {
  const databaseUrl = setting(env, 'DATABASE_URL')
  if (databaseUrl === null)
    throw new SetupError(
      'no-target',
      'DATABASE_URL is not set. Set it to an empty PostgreSQL database, such as postgresql://user:password@host:5432/hearback.',
    )
  const folder = embeddedLiveDir(env, 'move')
  // One that was cut off at its end is looked into again; one that is known to be complete is not.
  if (readMoved(folder)?.complete === true) assertNotMoved(folder)
  const source = await openEmbeddedLive(folder, 'move its data')
  try {
    const target = await openDatabase({ databaseUrl })
    try {
      await withClients(source, target, (from, to) => move(from, to, { env, clock, out, folder, target }))
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
  out(
    `Start Hearback with this DATABASE_URL from now on. The old database in ${folder} is as it was: keep it until you trust the new one.`,
  )
  return 0
}

async function withClients(
  source: OpenDatabase,
  target: OpenDatabase,
  work: (from: pg.PoolClient, to: pg.PoolClient) => Promise<void>,
): Promise<void> {
  const from = await source.pool.connect()
  try {
    const to = await target.pool.connect()
    // A lost connection fails the query under way, which tells it; the event without a listener would end the process.
    to.on('error', () => undefined)
    try {
      await inTransaction(from, 'read', () => work(from, to))
    } finally {
      to.release()
    }
  } finally {
    from.release()
  }
}

async function move(from: pg.ClientBase, to: pg.ClientBase, { clock, out, folder, target }: Move): Promise<void> {
  const tables = await describeTables(from)
  const note = { to: target.place, at: clock.now().toISOString() }
  const wasCutOff = readMoved(folder) !== null
  let noted = false
  const outcome = await inTransaction(to, 'write', async () => {
    await keepOthersOut(to, tables, target.place)
    const filled = await tablesWithRows(to, tables)
    if (filled.length > 0) {
      if (wasCutOff && (await isSameInstallation(from, to))) return 'was complete'
      throw new SetupError(
        'target-not-empty',
        `The database at ${target.place} is not empty (${filled.join(', ')} hold rows), and nothing in it is overwritten. Create an empty database and put its address into DATABASE_URL.`,
      )
    }
    out(`Moving the database in ${folder} to PostgreSQL at ${target.place}:`)
    await copy(from, to, tables, out)
    // Before the commit: should the program die right after it, the next start does not go on with the old data unawares.
    noteMoved(folder, { ...note, complete: false })
    noted = true
    return 'copied'
  }).catch((error: unknown) => {
    if (noted && !wasCutOff && wasRolledBack(error)) forgetMoved(folder)
    throw error
  })
  noteMoved(folder, { ...note, complete: true })
  out(
    outcome === 'copied'
      ? 'All tables were compared and are equal.'
      : `The move to ${target.place} had been completed before; nothing was copied again.`,
  )
}

/** The server says so. A connection that is lost at the commit leaves open whether that happened. */
const wasRolledBack = (error: unknown): boolean => (error as { severity?: unknown }).severity === 'ERROR'

const LOCK_NOT_AVAILABLE = '55P03'

async function keepOthersOut(to: pg.ClientBase, tables: Table[], place: string): Promise<void> {
  try {
    await lockTables(to, tables)
  } catch (error) {
    if ((error as { code?: unknown }).code !== LOCK_NOT_AVAILABLE) throw error
    throw new SetupError(
      'target-busy',
      `Another program works with the tables at ${place}. Stop every Hearback that uses this database and try again.`,
      error,
    )
  }
}

async function copy(
  from: pg.ClientBase,
  to: pg.ClientBase,
  tables: Table[],
  out: (line: string) => void,
): Promise<void> {
  for (const table of tables) {
    const sum = sumRows()
    let told = 0
    for await (const rows of readRows(from, table)) {
      await writeRows(to, table, rows)
      sum.add(rows)
      const { rows: done } = sum.sum()
      if (done - told >= TELL_EVERY) {
        told = done
        out(`  ${table.name} … ${done}`)
      }
    }
    assertEqual(table, sum.sum(), await sumTable(to, table))
    out(tableLine(table.name, sum.sum().rows))
  }
  await writeSequences(to, await readSequences(from, tables))
}

const TELL_EVERY = 10_000

const isEqual = (a: TableSum, b: TableSum): boolean => a.rows === b.rows && a.digest === b.digest

function assertEqual({ name }: Table, sent: TableSum, arrived: TableSum): void {
  if (isEqual(sent, arrived)) return
  throw new SetupError(
    'copy-differs',
    `${name} did not arrive as it was sent: ${arrived.rows} of ${sent.rows} rows, or other values. Nothing was kept. Check that the server is a plain PostgreSQL in UTF-8.`,
  )
}

/** The copy was one transaction: what identifies the installation is there only if all of it is. */
async function isSameInstallation(from: pg.ClientBase, to: pg.ClientBase): Promise<boolean> {
  const [here, there] = await Promise.all([from, to].map(installationOf))
  return here !== undefined && here === there
}

async function installationOf(client: pg.ClientBase): Promise<string | undefined> {
  const { rows } = await client.query<{ id: string }>(`SELECT value::text AS id FROM "Fact" WHERE key = 'installation'`)
  return rows[0]?.id
}
