/** What can be wrong with the folder of the embedded database, each told with what to do about it. */
import { messageOf, SetupError } from '../domain/errors.ts'

export const unwritable = (dataDir: string, error: unknown): SetupError =>
  new SetupError(
    'data-unwritable',
    `The data folder ${dataDir} cannot be written: ${messageOf(error)}. ${
      isFull(error)
        ? 'Make room on the disk.'
        : 'Give it to the user that Hearback runs as (chown -R), or set HEARBACK_DATA_DIR to a folder that this user may write to.'
    }`,
    error,
  )

const isFull = (error: unknown): boolean => (error as { code?: unknown }).code === 'ENOSPC'

export const lockBroken = (lock: string, error: unknown): SetupError =>
  new SetupError(
    'data-lock-broken',
    `The lock file ${lock} is damaged: ${messageOf(error)}. It holds no data: make sure that no Hearback uses this folder, and remove that file.`,
    error,
  )

export const notMade = (dataDir: string, error: unknown): SetupError =>
  new SetupError(
    'database-not-made',
    `No database can be made in ${dataDir}: ${reasonOf(error, 'PostgreSQL could not write its files')}. Check that the disk has room (a new database takes 40 MB) and that the user that Hearback runs as may write there.`,
    error,
  )

export const broken = (dataDir: string, cluster: string, error: unknown): SetupError =>
  new SetupError(
    'database-broken',
    `The database in ${cluster} cannot be opened: ${reasonOf(error, 'PostgreSQL gave up on the files that it found there')}. Check that the disk has room and works, and that all files there belong to the user that Hearback runs as. If files are damaged, move the folder aside (mv ${dataDir} ${dataDir}.broken) and bring back the last backup: npm run hearback -- restore FILE.`,
    error,
  )

/** What emscripten throws when a call of the system fails: a number, by WASI's count. */
const SYSTEM_ERRORS: Record<number, string> = {
  2: 'access was refused (EACCES)',
  19: 'the quota of the disk is used up (EDQUOT)',
  22: 'a file grew too large (EFBIG)',
  29: 'the disk could not be read or written (EIO)',
  51: 'there is no room left on the disk (ENOSPC)',
  54: 'a file stands where a folder should (ENOTDIR)',
  63: 'the system did not allow it (EPERM)',
  69: 'the disk is read-only (EROFS)',
}

/** PostgreSQL's own words do not leave PGlite, which only says that it gave up. */
const GAVE_UP = /Aborted\(|failed to initialize/

/** `otherwise`: what to say when there is no more to tell than that it failed. */
function reasonOf(error: unknown, otherwise: string): string {
  const words = messageOf(error)
  const number = error instanceof Error ? undefined : /^ErrnoError, errno (\d+)$/.exec(words)?.[1]
  return GAVE_UP.test(words) ? otherwise : (SYSTEM_ERRORS[Number(number)] ?? words)
}
