/**
 * The database engines on which the store is tested: PGlite in memory always, and PostgreSQL when TEST_DATABASE_URL names a
 * server on which databases may be created. Each test file has databases of its own, emptied before each test.
 */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import { openInMemory } from '../../src/store/in-memory.ts'
import { openStore, type Store } from '../../src/store/open.ts'

export const SERVER = process.env.TEST_DATABASE_URL ?? ''

export interface TestDatabase {
  engine: 'memory' | 'postgresql'
  store: Store
  /** PostgreSQL only: one more instance on the same database, closed with it. */
  another(): Promise<Store>
  /** Empties all tables. */
  clear(): Promise<void>
  close(): Promise<void>
}

/** A database without any table. */
interface EmptyDatabase {
  pool: pg.Pool
  close(): Promise<void>
}

interface Engine {
  name: TestDatabase['engine']
  /** Why its tests do not run, or null. */
  missing: string | null
  database(): Promise<TestDatabase>
  empty(): Promise<EmptyDatabase>
}

/** The few rows of a test are deleted five times sooner than twenty tables are truncated. */
async function clear(store: Store): Promise<void> {
  await store.prisma.$executeRaw`
    DO $$
    DECLARE each record;
    BEGIN
      -- No foreign key minds the order.
      SET LOCAL session_replication_role = replica;
      FOR each IN SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' LOOP
        EXECUTE format('DELETE FROM %I', each.name);
      END LOOP;
      FOR each IN SELECT sequencename AS name FROM pg_sequences WHERE schemaname = 'public' LOOP
        PERFORM setval(format('%I', each.name), 1, false);
      END LOOP;
    END $$`
}

const memory: Engine = {
  name: 'memory',
  missing: null,
  async database() {
    const store = await openStore({ memory: true })
    return {
      engine: 'memory',
      store,
      another: () => Promise.reject(new Error('A database in memory has one session and no second instance')),
      clear: () => clear(store),
      close: () => store.close(),
    }
  },
  empty: openInMemory,
}

/** Creates a database on the server and returns its address and what drops it. */
export async function createOnServer(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `hearback_test_${randomUUID().replaceAll('-', '')}`
  const admin = async (sql: string) => {
    const client = new pg.Client({ connectionString: SERVER })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
  await admin(`CREATE DATABASE ${name}`)
  const url = new URL(SERVER)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => admin(`DROP DATABASE ${name} WITH (FORCE)`) }
}

const postgresql: Engine = {
  name: 'postgresql',
  missing: SERVER === '' ? 'skipped: TEST_DATABASE_URL names no server' : null,
  async database() {
    const { url, drop } = await createOnServer()
    const store = await openStore({ databaseUrl: url })
    const others: Store[] = []
    return {
      engine: 'postgresql',
      store,
      async another() {
        const other = await openStore({ databaseUrl: url })
        others.push(other)
        return other
      },
      clear: () => clear(store),
      async close() {
        for (const each of [...others, store]) await each.close()
        await drop()
      },
    }
  },
  async empty() {
    const { url, drop } = await createOnServer()
    const pool = new pg.Pool({ connectionString: url })
    // Dropping the database may close a connection before it has said goodbye.
    pool.on('error', () => undefined)
    return {
      pool,
      async close() {
        await pool.end()
        await drop()
      },
    }
  },
}

const ENGINES: Engine[] = [memory, postgresql]

const titleOf = (title: string, engine: Engine): string =>
  `${title} [${engine.name}${engine.missing === null ? '' : `, ${engine.missing}`}]`

/** One database an engine and test file: opening one takes a second or two. Closed when the file is done. */
const opened = new Map<Engine, Promise<TestDatabase>>()

function databaseOf(engine: Engine): Promise<TestDatabase> {
  const open = opened.get(engine) ?? engine.database()
  opened.set(engine, open)
  return open
}

let closesAtEnd = false
function closeAtEndOfFile(): void {
  if (closesAtEnd) return
  closesAtEnd = true
  afterAll(async () => {
    for (const database of opened.values()) await (await database).close()
  })
}

/** Runs the suite once an engine. `database()` may be called in tests and hooks. */
export function onEachEngine(
  title: string,
  suite: (database: () => TestDatabase) => void,
  engines: TestDatabase['engine'][] = ['memory', 'postgresql'],
): void {
  closeAtEndOfFile()
  for (const engine of ENGINES.filter(({ name }) => engines.includes(name))) {
    describe.skipIf(engine.missing !== null)(titleOf(title, engine), () => {
      let database: TestDatabase | null = null
      beforeAll(async () => {
        database = await databaseOf(engine)
      })
      beforeEach(() => database?.clear())
      suite(() => {
        if (database === null) throw new Error('The database is opened before the first test, not before')
        return database
      })
    })
  }
}

/** As onEachEngine, with a database in which each test finds no table at all. */
export function onEachEmptyEngine(title: string, suite: (pool: () => pg.Pool) => void): void {
  for (const engine of ENGINES) {
    describe.skipIf(engine.missing !== null)(titleOf(title, engine), () => {
      let database: EmptyDatabase | null = null
      beforeAll(async () => {
        database = await engine.empty()
      })
      beforeEach(() => database?.pool.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public'))
      afterAll(() => database?.close())
      suite(() => {
        if (database === null) throw new Error('The database is opened before the first test, not before')
        return database.pool
      })
    })
  }
}
