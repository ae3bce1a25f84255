/**
 * PostgreSQL inside this process (PGlite), made safe to trust with data: real fsync, an exclusive lock, and an
 * initialisation that either happened completely or not at all.
 */
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import type pg from 'pg'
import { HearbackError, SetupError } from '../domain/errors.ts'
import { broken, lockBroken, notMade, unwritable } from './folder-errors.ts'
import { pglitePool } from './pglite-stream.ts'

/** What is touched of emscripten's NODEFS; `nfd` is the host's file descriptor and is missing for directories. */
interface NodeFsModule {
  NODEFS: {
    stream_ops: { fsync?: (stream: { nfd?: number; node: unknown }) => number }
    realPath(node: unknown): string
  }
}

/** NODEFS has no fsync, so PostgreSQL's calls would do nothing, silently. This gives it one and counts. */
class DurableFS extends NodeFS {
  fsyncs = 0
  override async init(...args: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const base = await super.init(...args)
    const addFsync = (module: unknown) => {
      const { NODEFS } = module as NodeFsModule
      NODEFS.stream_ops.fsync = (stream) => {
        this.fsyncs++
        if (stream.nfd !== undefined) fsyncSync(stream.nfd)
        else fsyncPath(NODEFS.realPath(stream.node))
        return 0
      }
    }
    const { emscriptenOpts } = base
    return { ...base, emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addFsync] } }
  }
}

/** Makes a file or folder last through a loss of power. */
export function fsyncPath(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** PGlite starts PostgreSQL with fsync off (-F); this turns it on, with the one sync method that reaches `stream_ops.fsync`. */
const DURABLE_START = PGlite.defaultStartParams
  .filter((param) => param !== '-F')
  .concat('-c', 'fsync=on', '-c', 'wal_sync_method=fsync', '-c', 'synchronous_commit=on')

async function openDurable(directory: string): Promise<{ db: PGlite; files: DurableFS }> {
  const files = new DurableFS(directory)
  return { files, db: await PGlite.create({ fs: files, startParams: DURABLE_START }) }
}

/**
 * Takes the data folder for this process. PGlite itself lets a second process open the same files and corrupt them.
 * The lock is the kernel's, through SQLite: it goes with the process, however that ends, so none is ever stale.
 */
function lockFolder(dataDir: string): { release(): void } {
  const lock = openLock(dataDir)
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (hasCode(error, SQLITE_NOTADB)) throw lockBroken(join(dataDir, LOCK), error)
    if (!hasCode(error, SQLITE_BUSY)) throw unwritable(dataDir, error)
    throw new SetupError(
      'data-locked',
      `The data folder ${dataDir} is in use by another Hearback. Stop that one, or set HEARBACK_DATA_DIR to another folder; to run several instances, use PostgreSQL (DATABASE_URL).`,
      error,
    )
  }
  return { release: () => lock.close() }
}

/** Throws SetupError when a process has the folder open. For whoever is about to remove it. */
export const assertUnused = (dataDir: string): void => lockFolder(dataDir).release()

function openLock(dataDir: string): DatabaseSync {
  try {
    mkdirSync(dataDir, { recursive: true, mode: OWNER_ONLY })
    return new DatabaseSync(join(dataDir, LOCK))
  } catch (error) {
    throw unwritable(dataDir, error)
  }
}

const LOCK = 'lock.sqlite'
/** PGlite writes files that every user of the machine could read and change: nobody else gets into their folder. */
const OWNER_ONLY = 0o700
const SQLITE_BUSY = 5
const SQLITE_NOTADB = 26
const hasCode = (error: unknown, code: number): boolean => (error as { errcode?: unknown }).errcode === code

/** A folder of another user can be locked (SQLite then only reads), and PostgreSQL would end in it without a word. */
function assertWritable(dataDir: string, cluster: string): void {
  const places = existsSync(cluster) && statSync(cluster).isDirectory() ? [dataDir, cluster] : [dataDir]
  for (const place of places) {
    const probe = join(place, 'can-be-written')
    try {
      closeSync(openSync(probe, 'w'))
      rmSync(probe)
    } catch (error) {
      throw unwritable(dataDir, error)
    }
  }
}

/** Only its owner may say so: a folder of another user that all may write to ends here, and not in PostgreSQL. */
function keepOthersOut(dataDir: string, cluster: string): void {
  if ((statSync(cluster).mode & 0o777) === OWNER_ONLY) return
  try {
    chmodSync(cluster, OWNER_ONLY)
  } catch (error) {
    throw unwritable(dataDir, error)
  }
}

/** Creates the cluster beside its final place and renames it there: a crash in between leaves nothing half made. */
async function initialise(dataDir: string, cluster: string): Promise<void> {
  const draft = `${cluster}.new`
  try {
    rmSync(draft, { recursive: true, force: true })
    const { db } = await openDurable(draft)
    await db.exec('CHECKPOINT')
    await db.close()
    // The cluster comes out of an archive, written without fsync: all of it must be on the disk before it gets its name.
    for (const entry of readdirSync(draft, { recursive: true, withFileTypes: true }))
      fsyncPath(join(entry.parentPath, entry.name))
    fsyncPath(draft)
    renameSync(draft, cluster)
    fsyncPath(dataDir)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    throw notMade(dataDir, error)
  }
}

async function openCluster(dataDir: string, cluster: string): Promise<{ db: PGlite; files: DurableFS }> {
  try {
    const opened = await openDurable(cluster)
    await assertDurable(opened.db, opened.files)
    return opened
  } catch (error) {
    throw error instanceof HearbackError ? error : broken(dataDir, cluster, error)
  }
}

async function assertDurable(db: PGlite, files: DurableFS): Promise<void> {
  const shown = await db.query<{ fsync: string }>('SHOW fsync')
  const before = files.fsyncs
  await db.exec(
    'CREATE TABLE IF NOT EXISTS "_fsync_probe" (n int); INSERT INTO "_fsync_probe" VALUES (1); DROP TABLE "_fsync_probe"',
  )
  if (shown.rows[0]?.fsync !== 'on' || files.fsyncs === before) {
    throw new HearbackError(
      'not-durable',
      'The embedded database does not write through to the disk; refusing to start.',
    )
  }
}

export interface EmbeddedDatabase {
  pool: pg.Pool
  close(): Promise<void>
}

export interface DurableDatabase extends EmbeddedDatabase {
  /** Calls of fsync so far: it moves with every commit, or the data is not safe. */
  fsyncs(): number
}

/** Opens (and on first use creates) the embedded database in `dataDir`. Throws SetupError when the folder is taken, cannot be written or holds no sound database. */
export async function openEmbedded(dataDir: string): Promise<DurableDatabase> {
  const lock = lockFolder(dataDir)
  try {
    const cluster = join(dataDir, 'postgres')
    assertWritable(dataDir, cluster)
    if (!existsSync(cluster)) await initialise(dataDir, cluster)
    keepOthersOut(dataDir, cluster)
    const { db, files } = await openCluster(dataDir, cluster)
    const pool = pglitePool(db)
    return {
      pool,
      fsyncs: () => files.fsyncs,
      async close() {
        await pool.end()
        await db.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}
