/** Whether the database can be reached and is up to date, and what the auditor finds in it. Nothing is written. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { type Environment, setting } from '../../config/environment.ts'
import type { Clock } from '../../domain/clock.ts'
import { messageOf, SetupError } from '../../domain/errors.ts'
import { silentLog } from '../../domain/log.ts'
import type { Settings } from '../../domain/settings.ts'
import { type AuditedSource, lookForTrouble } from '../../followup/auditor.ts'
import { openEmbedded } from '../../store/embedded.ts'
import { serverPlace } from '../../store/open.ts'
import { liveDir, openLiveStore } from '../database.ts'
import { assertNotMoved } from '../moved.ts'
import { bad, note, ok, plainWords, type Row } from './report.ts'

export interface DatabaseOptions {
  env: Environment
  settings: Settings
  sources: AuditedSource[]
  clock: Clock
}

const MIGRATIONS = fileURLToPath(new URL('../../../prisma/migrations', import.meta.url))
/** All tickets of most houses; those of the largest are gone through by the running auditor. */
const WINDOW = 50_000
const WHAT = 'database'

export async function checkDatabase(options: DatabaseOptions): Promise<Row[]> {
  try {
    return setting(options.env, 'DATABASE_URL') === null ? await checkEmbedded(options) : await checkServer(options)
  } catch (error) {
    const fix =
      error instanceof SetupError
        ? 'Do as the message says, then run npm run hearback -- doctor again'
        : 'See what the message says'
    return [bad(WHAT, messageOf(error), fix)]
  }
}

async function checkEmbedded(options: DatabaseOptions): Promise<Row[]> {
  const folder = liveDir(options.env)
  if (!existsSync(join(folder, 'postgres')))
    return [note(WHAT, `there is none yet; the first start makes it in ${folder}`)]
  assertNotMoved(folder)
  let unapplied: string[]
  try {
    const database = await openEmbedded(folder)
    unapplied = await unappliedMigrations(database.pool).finally(() => database.close())
  } catch (error) {
    if (!(error instanceof SetupError) || error.code !== 'data-locked') throw error
    return [
      ok(WHAT, `${folder} is in use by the running Hearback, which audits it each minute; nothing more can be shown`),
    ]
  }
  // Nobody else has the folder open: what only a running Hearback moves has stood still since it was stopped.
  return [reached(folder, unapplied), ...(unapplied.length > 0 ? [] : await audit(options, false))]
}

async function checkServer(options: DatabaseOptions): Promise<Row[]> {
  const databaseUrl = setting(options.env, 'DATABASE_URL') ?? ''
  const place = `PostgreSQL at ${serverPlace(databaseUrl)}`
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1, connectionTimeoutMillis: 10_000 })
  pool.on('error', () => undefined)
  let unapplied: string[]
  try {
    unapplied = await unappliedMigrations(pool)
  } catch (error) {
    return [
      bad(WHAT, `${place} cannot be used: ${messageOf(error)}`, 'Check DATABASE_URL and that the server is running'),
    ]
  } finally {
    await pool.end()
  }
  return [reached(place, unapplied), ...(unapplied.length > 0 ? [] : await audit(options, true))]
}

const reached = (place: string, unapplied: string[]): Row =>
  unapplied.length === 0
    ? ok(WHAT, `${place}, up to date`)
    : note(WHAT, `${place} can be reached; the next start brings it up to date (${unapplied.join(', ')})`)

const UNDEFINED_TABLE = '42P01'

/** Opening the store would apply them, under a Hearback of an older version that may be running. */
async function unappliedMigrations(pool: pg.Pool): Promise<string[]> {
  const wanted = readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
  try {
    const { rows } = await pool.query<{ name: string }>(
      'SELECT migration_name AS name FROM "_prisma_migrations" WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL',
    )
    const applied = new Set(rows.map(({ name }) => name))
    return wanted.filter((name) => !applied.has(name))
  } catch (error) {
    if ((error as { code?: unknown }).code !== UNDEFINED_TABLE) throw error
    return wanted
  }
}

async function audit({ env, settings, sources, clock }: DatabaseOptions, mayBeRunning: boolean): Promise<Row[]> {
  const store = await openLiveStore(env)
  try {
    const { findings } = await lookForTrouble({
      store,
      clock,
      settings: { current: settings },
      log: silentLog,
      sources: () => sources,
      probes: {},
      instance: 'doctor',
      window: WINDOW,
    })
    if (findings.length === 0) return [ok('auditor', 'every check passes')]
    return findings.map(({ check, words, needsRunning }) =>
      needsRunning && !mayBeRunning
        ? note('auditor', `${plainWords(words)} (Hearback does not run, and sees to it when it is started.)`)
        : bad(
            'auditor',
            plainWords(words),
            `If Hearback is running, this needs you (${check}); else start it, and look again`,
          ),
    )
  } finally {
    await store.close()
  }
}
