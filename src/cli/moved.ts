/** The note in a data folder whose contents were moved to PostgreSQL: nobody shall go on with the old ones unawares. */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { messageOf, SetupError } from '../domain/errors.ts'
import { fsyncPath } from '../store/embedded.ts'

export interface Moved {
  /** Host and database, without credentials. */
  to: string
  at: string
  /** False from just before the copy is committed until it is known to be: a crash in between leaves it so. */
  complete: boolean
}

const noteIn = (folder: string): string => join(folder, 'moved-to-postgres.json')

/** Throws SetupError for a note that is damaged: who must not go on with old data must not guess either. */
export function readMoved(folder: string): Moved | null {
  const note = noteIn(folder)
  if (!existsSync(note)) return null
  try {
    const moved: unknown = JSON.parse(readFileSync(note, 'utf8'))
    if (isMoved(moved)) return moved
    throw new Error('it does not say where the data went')
  } catch (error) {
    throw new SetupError(
      'move-note-broken',
      `${note} cannot be read: ${messageOf(error)}. It was written when the database in ${folder} was moved to PostgreSQL. Set DATABASE_URL to go on there; if nothing was moved, remove ${note}.`,
      error,
    )
  }
}

function isMoved(value: unknown): value is Moved {
  const { to, at, complete } = (value ?? {}) as Record<string, unknown>
  return typeof to === 'string' && typeof at === 'string' && typeof complete === 'boolean'
}

export function noteMoved(folder: string, moved: Moved): void {
  const beside = `${noteIn(folder)}.new`
  const file = openSync(beside, 'w')
  try {
    writeSync(file, `${JSON.stringify(moved)}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(beside, noteIn(folder))
  fsyncPath(folder)
}

/** The copy is known not to have been committed. */
export function forgetMoved(folder: string): void {
  rmSync(noteIn(folder), { force: true })
}

/** Throws SetupError when the folder's contents live in PostgreSQL by now. */
export function assertNotMoved(folder: string): void {
  const moved = readMoved(folder)
  if (moved === null) return
  const stands = moved.complete
    ? `The database in ${folder} was moved to PostgreSQL at ${moved.to} on ${moved.at}, and is out of date since.`
    : `The database in ${folder} was being moved to PostgreSQL at ${moved.to} on ${moved.at}, and it is not known whether that ended well: run npm run hearback -- migrate-to-postgres again to find out.`
  throw new SetupError(
    'data-moved',
    `${stands} Set DATABASE_URL to go on there. To go back to the old data all the same, remove ${noteIn(folder)}.`,
  )
}
