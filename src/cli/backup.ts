/** `hearback backup FILE`: the embedded live database as one file. */
import { randomBytes } from 'node:crypto'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type Environment, setting } from '../config/environment.ts'
import type { Clock } from '../domain/clock.ts'
import { messageOf, SetupError } from '../domain/errors.ts'
import { readBackup, writeBackup } from '../store/backup-file.ts'
import { fsyncPath } from '../store/embedded.ts'
import { embeddedLiveDir, openEmbeddedLive } from './database.ts'
import { assertNotMoved } from './moved.ts'

export interface BackupOptions {
  env: Environment
  file: string
  clock: Clock
  out(line: string): void
}

/** Writes beside the file, reads that back, and only then gives it its name. Throws SetupError for what must be mended first. */
export async function backup({ env, file, clock, out }: BackupOptions): Promise<number> {
  if (setting(env, 'DATABASE_URL') !== null)
    throw new SetupError(
      'backup-postgres',
      'DATABASE_URL is set, so the data is in PostgreSQL: use its own tools, such as pg_dump. This command saves the embedded database.',
    )
  const folder = embeddedLiveDir(env, 'back up')
  assertNotMoved(folder)
  const target = resolve(file)
  assertFree(target)
  const database = await openEmbeddedLive(folder, 'back it up')
  const draft = `${target}.${randomBytes(4).toString('hex')}.partial`
  try {
    const client = await database.pool.connect()
    try {
      await writeBackup(client, draft, clock.now(), (table, rows) => out(tableLine(table, rows)))
    } finally {
      client.release()
    }
    const sums = await readBackup(draft)
    assertFree(target)
    renameSync(draft, target)
    fsyncPath(dirname(target))
    const total = Object.values(sums).reduce((sum, { rows }) => sum + rows, 0)
    out(`Saved ${total} rows to ${target} and read them back. It holds what customers wrote: keep it safe.`)
    return 0
  } catch (error) {
    throw unwritable(target, error)
  } finally {
    rmSync(draft, { force: true })
    await database.close()
  }
}

export const tableLine = (table: string, rows: number): string =>
  `  ${table.padEnd(16)}${String(rows).padStart(9)} row${rows === 1 ? '' : 's'}`

function assertFree(file: string): void {
  if (existsSync(file))
    throw new SetupError(
      'backup-exists',
      `There is a file ${file} already, and it is not overwritten. Name another one.`,
    )
}

const DISK_CODES = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENAMETOOLONG'])

function unwritable(file: string, error: unknown): unknown {
  const { code, syscall } = error as { code?: unknown; syscall?: unknown }
  if (syscall === undefined || !DISK_CODES.has(String(code))) return error
  return new SetupError(
    'backup-unwritable',
    `The backup cannot be written to ${file}: ${messageOf(error)}. Name a file in a folder that exists, is writable and has room.`,
    error,
  )
}
