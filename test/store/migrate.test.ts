import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { expect, test } from 'vitest'
import { SetupError } from '../../src/domain/errors.ts'
import { migrate } from '../../src/store/migrate.ts'
import { onEachEmptyEngine } from './engines.ts'
import { temporaryFolder } from './folder.ts'

const NOW = new Date('2026-11-02T09:00:00Z')
const SHIPPED = 'prisma/migrations'

/** A migrations folder with these files. */
function migrations(files: Record<string, string>): string {
  const folder = temporaryFolder()
  for (const [name, sql] of Object.entries(files)) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'migration.sql'), sql)
  }
  writeFileSync(join(folder, 'migration_lock.toml'), 'provider = "postgresql"\n')
  return folder
}

const FIRST = { '20260101000000_first': 'CREATE TABLE first (n int);' }
const SECOND = { ...FIRST, '20260202000000_second': 'CREATE TABLE second (n int);' }

const run = (database: pg.Pool, folder: string) => migrate(database, folder, () => NOW)

async function refused(work: Promise<unknown>, code: string, words: RegExp): Promise<void> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(SetupError)
  expect(error).toMatchObject({ code, message: expect.stringMatching(words) })
}

const tables = async (database: pg.Pool): Promise<string[]> => {
  const { rows } = await database.query<{ tablename: string }>(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '\\_%' ORDER BY 1`,
  )
  return rows.map(({ tablename }) => tablename)
}

onEachEmptyEngine('migrations', (pool) => {
  test('are applied in order, once, and written down as `prisma migrate deploy` does', async () => {
    expect(await run(pool(), SHIPPED)).toEqual(
      readdirSync(SHIPPED)
        .filter((name) => /^\d+_/.test(name))
        .sort(),
    )
    expect(await run(pool(), SHIPPED)).toEqual([])
    const { rows } = await pool().query('SELECT * FROM "_prisma_migrations" ORDER BY migration_name')
    for (const row of rows) {
      const sql = readFileSync(join(SHIPPED, row.migration_name, 'migration.sql'))
      expect(row).toMatchObject({
        checksum: createHash('sha256').update(sql).digest('hex'),
        finished_at: NOW,
        rolled_back_at: null,
        applied_steps_count: 1,
      })
    }
    expect(await tables(pool())).toContain('Ticket')
  })

  test('that are new are added to those that were applied before', async () => {
    await run(pool(), migrations(FIRST))
    expect(await run(pool(), migrations(SECOND))).toEqual(['20260202000000_second'])
    expect(await tables(pool())).toEqual(['first', 'second'])
  })

  test('that were edited after they had been applied are refused, and nothing is applied', async () => {
    await run(pool(), migrations(FIRST))
    const edited = migrations({ ...SECOND, '20260101000000_first': 'CREATE TABLE first (n bigint);' })
    await refused(run(pool(), edited), 'migration-edited', /20260101000000_first .*new migration/)
    expect(await tables(pool())).toEqual(['first'])
  })

  test('of a newer version are not known, and the older program does not start', async () => {
    await run(pool(), migrations(SECOND))
    await refused(run(pool(), migrations(FIRST)), 'database-newer', /20260202000000_second.*newer version/)
  })

  test('that fail leave nothing behind, and a mended one is applied at the next start', async () => {
    const broken = { ...FIRST, '20260303000000_broken': 'CREATE TABLE half (n int); INSERT INTO nowhere VALUES (1);' }
    await refused(run(pool(), migrations(broken)), 'migration-failed', /_broken.*nowhere.*Nothing of it was kept/)
    expect(await tables(pool())).toEqual(['first'])
    const mended = migrations({ ...FIRST, '20260303000000_broken': 'CREATE TABLE whole (n int);' })
    expect(await run(pool(), mended)).toEqual(['20260303000000_broken'])
  })

  test('that cannot be written down are not applied either', async () => {
    const sql = 'CREATE TABLE half (n int); ALTER TABLE "_prisma_migrations" ADD CHECK (applied_steps_count = 0);'
    await refused(run(pool(), migrations({ '20260101000000_unwritten': sql })), 'migration-failed', /_unwritten/)
    expect(await tables(pool())).toEqual([])
  })

  test('that another tool left unfinished stop the start', async () => {
    await run(pool(), migrations(FIRST))
    await pool().query('UPDATE "_prisma_migrations" SET finished_at = NULL')
    await refused(run(pool(), migrations(FIRST)), 'migration-failed', /failed earlier.*prisma migrate resolve/)
  })

  test('are applied once by instances that start at the same time', async () => {
    // In memory there is one session only: the second waits for it.
    const applied = await Promise.all([
      run(pool(), migrations(SECOND)),
      run(pool(), migrations(SECOND)),
      run(pool(), migrations(SECOND)),
    ])
    expect(applied.flat().sort()).toEqual(Object.keys(SECOND))
  })
})
