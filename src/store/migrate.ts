/** Applies the migrations of prisma/migrations at start, in the book-keeping of `prisma migrate deploy`, so that either may be used. */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { SetupError } from '../domain/errors.ts'

/** The advisory lock that Prisma's own migrate takes: two instances that start together migrate one after the other. */
const PRISMA_MIGRATE_LOCK = 72_707_369

const BOOKKEEPING = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL, "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`

interface Applied {
  migration_name: string
  checksum: string
  finished_at: Date | null
}

interface Migration {
  name: string
  sql: string
  checksum: string
}

function readMigrations(directory: string): Migration[] {
  return readdirSync(directory)
    .sort()
    .map((name) => ({ name, file: join(directory, name, 'migration.sql') }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => {
      const sql = readFileSync(file, 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/** What is still to apply. Throws SetupError when the history and the files disagree. */
function pending(migrations: Migration[], applied: Applied[]): Migration[] {
  const unfinished = applied.find((row) => row.finished_at === null)
  if (unfinished) {
    throw new SetupError(
      'migration-failed',
      `Migration ${unfinished.migration_name} failed earlier. Restore a backup, or mend it and run "prisma migrate resolve".`,
    )
  }
  const known = new Map(applied.map((row) => [row.migration_name, row.checksum]))
  const names = new Set(migrations.map(({ name }) => name))
  const newer = applied.find((row) => !names.has(row.migration_name))
  if (newer) {
    throw new SetupError(
      'database-newer',
      `The database holds migration ${newer.migration_name}, which this version does not know. Start the newer version of Hearback.`,
    )
  }
  for (const { name, checksum } of migrations) {
    if (known.has(name) && known.get(name) !== checksum) {
      throw new SetupError(
        'migration-edited',
        `Migration ${name} was changed after it had been applied. Bring the file back and add a new migration instead.`,
      )
    }
  }
  return migrations.filter(({ name }) => !known.has(name))
}

/**
 * Applies what is missing, each migration in its own transaction; returns the names applied. With `upTo` nothing that comes after that
 * migration, so that old data can be put into the tables it was made for.
 */
export async function migrate(pool: pg.Pool, directory: string, now: () => Date, upTo?: string): Promise<string[]> {
  const client = await pool.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_MIGRATE_LOCK])
    try {
      await client.query(BOOKKEEPING)
      const applied = await client.query<Applied>(
        'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
      )
      const todo = pending(readMigrations(directory), applied.rows).filter(
        ({ name }) => upTo === undefined || name <= upTo,
      )
      for (const migration of todo) await applyOne(client, migration, now)
      return todo.map(({ name }) => name)
    } finally {
      await client.query('SELECT pg_advisory_unlock($1)', [PRISMA_MIGRATE_LOCK])
    }
  } finally {
    client.release()
  }
}

async function applyOne(client: pg.PoolClient, { name, sql, checksum }: Migration, now: () => Date): Promise<void> {
  await client.query('BEGIN')
  try {
    const startedAt = now()
    await client.query(sql)
    await client.query(
      'INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES ($1, $2, $3, $4, $5, 1)',
      [randomUUID(), checksum, name, startedAt, now()],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new SetupError(
      'migration-failed',
      `Migration ${name} could not be applied: ${error instanceof Error ? error.message : error}. Nothing of it was kept.`,
      error,
    )
  }
}
