/** Opens the database: PostgreSQL when there is a URL, else the embedded one; brings its schema up to date. */
import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { type Clock, systemClock } from '../domain/clock.ts'
import { DATABASE_URL_EXAMPLE, readDatabaseUrl, WRITE_SIGNS } from '../domain/database-url.ts'
import { messageOf, SetupError } from '../domain/errors.ts'
import { openEmbedded } from './embedded.ts'
import { type Prisma, PrismaClient } from './generated/client.ts'
import { openInMemory } from './in-memory.ts'
import { migrate } from './migrate.ts'

export type Tx = Prisma.TransactionClient
export type Engine = 'postgresql' | 'embedded' | 'memory'

export interface Store {
  engine: Engine
  /** Where it is, without credentials, for people. */
  place: string
  prisma: PrismaClient
  /**
   * Runs `work` in one transaction. Nothing but the database may be awaited inside, and only through `tx`: when two instances get into
   * each other's way, the loser's work is undone and run again.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Throws when the database does not answer. */
  ping(): Promise<void>
  close(): Promise<void>
}

export type StoreOptions =
  | { databaseUrl: string; poolSize?: number; mostIdle?: number; clock?: Clock }
  | { dataDir: string; clock?: Clock }
  | { memory: true; clock?: Clock }

const MIGRATIONS = fileURLToPath(new URL('../../prisma/migrations', import.meta.url))

/** Prisma gives a transaction 5 s by default, too little behind one busy connection or a slow disk. */
const TRANSACTION = { maxWait: 60_000, timeout: 60_000 } as const

/**
 * An instance that is paused in the middle of a transaction would hold its locks, and with them all other instances: the server ends
 * such a transaction after so many milliseconds, unless `mostIdle` names another number. Within a transaction nothing but the database
 * is waited for, so a live one never idles.
 */
const MOST_IDLE = 20_000

/** Throws SetupError (locked or unwritable folder, unreachable server, failed migration). */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { engine, place, pool, close } = await openDatabase(options)
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions: TRANSACTION })
  return {
    engine,
    place,
    prisma,
    transaction: (work) => untilUndisturbed(() => prisma.$transaction(work)),
    async ping() {
      await prisma.$queryRaw`SELECT 1`
    },
    async close() {
      await prisma.$disconnect()
      await close()
    },
  }
}

/** Deadlock and serialization failure, by PostgreSQL's codes and by Prisma's name for both. */
const DISTURBED = ['40P01', '40001', 'P2034']
const MOST_TRIES = 5

const wasDisturbed = (error: unknown): boolean => {
  const { code, meta } = error as { code?: unknown; meta?: { code?: unknown } }
  return (
    DISTURBED.includes(String(code)) ||
    DISTURBED.includes(String(meta?.code)) ||
    /40P01|deadlock detected/.test(messageOf(error))
  )
}

async function untilUndisturbed<T>(transaction: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await transaction()
    } catch (error) {
      if (!wasDisturbed(error) || tries === MOST_TRIES) throw error
    }
  }
}

/** A database for work on whole tables; the program itself uses a Store. */
export interface OpenDatabase {
  engine: Engine
  place: string
  pool: pg.Pool
  close(): Promise<void>
}

/** Brings the schema up to date, or only up to migration `upTo`. Throws as `openStore` does. */
export async function openDatabase(options: StoreOptions, upTo?: string): Promise<OpenDatabase> {
  const database = await openPool(options)
  try {
    await migrate(database.pool, MIGRATIONS, () => (options.clock ?? systemClock).now(), upTo)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

async function openPool(options: StoreOptions): Promise<OpenDatabase> {
  if ('databaseUrl' in options) return openServer(options)
  if ('dataDir' in options)
    return { engine: 'embedded', place: options.dataDir, ...(await openEmbedded(options.dataDir)) }
  return { engine: 'memory', place: 'memory', ...(await openInMemory()) }
}

async function openServer(options: Extract<StoreOptions, { databaseUrl: string }>): Promise<OpenDatabase> {
  const { databaseUrl, poolSize = 10, mostIdle = MOST_IDLE } = options
  const place = serverPlace(databaseUrl)
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: poolSize,
    connectionTimeoutMillis: 10_000,
    idle_in_transaction_session_timeout: mostIdle,
  })
  // An idle connection that the server closes is replaced at its next use; without a listener it would end the process.
  pool.on('error', () => undefined)
  try {
    const client = await pool.connect()
    client.release()
  } catch (error) {
    await pool.end()
    throw new SetupError(
      'database-unreachable',
      `PostgreSQL at ${place} cannot be used: ${messageOf(error)}. Check DATABASE_URL and that the server is running.`,
      error,
    )
  }
  return { engine: 'postgresql', place, pool, close: () => pool.end() }
}

/** Host and database of the address, for people. Throws SetupError where part of a password could pass for either. */
export function serverPlace(databaseUrl: string): string {
  const read = readDatabaseUrl(databaseUrl)
  if ('url' in read) return `${read.url.host}${read.url.pathname}`
  throw new SetupError(
    'database-url',
    `DATABASE_URL cannot be used: it must look like ${DATABASE_URL_EXAMPLE}. ${WRITE_SIGNS}.`,
  )
}
