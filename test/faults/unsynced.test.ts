/**
 * The embedded database on a disk that forgets all that was not fsynced: nothing that was acknowledged may be lost.
 *
 * How it is simulated: the database writes to a real folder, through real file system calls. Each fsync that it makes is followed by a
 * note of what became durable by it: of a file, its content at that moment and the name by which it is found (ext4, XFS and Btrfs keep
 * that promise, and PostgreSQL relies on it); of a folder, which names it holds for which files. "Loss of power" makes a new folder out
 * of these notes alone. So whatever was written to a file after its last fsync is gone, a file that was never fsynced is missing or
 * empty, and what was deleted or renamed after the last fsync of its folder is there under its old name. That is harsher than a real
 * disk, which loses some of it and not all; pages torn in two are not simulated. Power is lost just before an fsync takes effect, at
 * moments chosen by a seed, in the midst of commits and checkpoints; then the database is opened on what is left.
 */
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { expect, onTestFinished, test, vi } from 'vitest'
import { seededRandom } from '../../src/domain/clock.ts'
import { openEmbedded } from '../../src/store/embedded.ts'
import { openStore } from '../../src/store/open.ts'
import { temporaryFolder } from '../store/folder.ts'
import { disks, type ForgetfulDisk } from './forgetful-disk.ts'

vi.mock('node:fs', async (load) => {
  const real = await load<typeof import('node:fs')>()
  const { createForgetfulDisk, disks } = await import('./forgetful-disk.ts')
  const disk = createForgetfulDisk(real)
  disks.current = disk
  return { ...real, fsyncSync: disk.fsyncSync }
})

const folder = temporaryFolder()
const dataDir = join(folder, 'data')
const ROWS = 80
const LOSSES = 4

const disk = (): ForgetfulDisk => {
  if (disks.current === null) throw new Error('node:fs was not replaced')
  return disks.current
}

/** Numbers of the rows that a database opened on `dataDir` holds. */
async function rowsIn(dataDir: string): Promise<number[]> {
  const database = await openEmbedded(dataDir)
  try {
    const { rows } = await database.pool.query<{ n: number }>(
      `SELECT substr(key, 5)::int AS n FROM "HandledRequest" WHERE key LIKE 'row-%' ORDER BY n`,
    )
    return rows.map(({ n }) => n)
  } finally {
    await database.close()
  }
}

const missing = (acknowledged: number, there: number[]): number[] => {
  const found = new Set(there)
  return Array.from({ length: acknowledged }, (_, n) => n + 1).filter((n) => !found.has(n))
}

test.skipIf(process.platform !== 'linux')(
  'whatever was acknowledged survives the loss of every write that was not fsynced',
  async () => {
    const losses: { copy: string; acknowledged: number }[] = []
    let acknowledged = 0
    const store = await openStore({ dataDir })
    onTestFinished(() => store.close())
    const random = seededRandom(9)
    disk().onFsync = () => {
      if (losses.length === LOSSES || random() > 0.06) return
      const copy = join(folder, `loss-${losses.length}`)
      disk().losePower(dataDir, copy)
      losses.push({ copy, acknowledged })
    }
    for (let n = 1; n <= ROWS; n++) {
      await store.transaction((tx) => tx.handledRequest.create({ data: { key: `row-${n}`, seenAt: new Date(n) } }))
      acknowledged = n
      // Moves rows from the log into the tables' own files, fsync after fsync.
      if (n % 20 === 0) await store.prisma.$executeRawUnsafe('CHECKPOINT')
    }
    disk().losePower(dataDir, join(folder, 'loss-last'))
    losses.push({ copy: join(folder, 'loss-last'), acknowledged })
    disk().onFsync = () => undefined

    expect(losses).toHaveLength(LOSSES + 1)
    for (const loss of losses) {
      const there = await rowsIn(loss.copy)
      expect(missing(loss.acknowledged, there), `rows lost by ${loss.copy}`).toEqual([])
      // One more may have become durable than was acknowledged.
      expect(there.length).toBeLessThanOrEqual(loss.acknowledged + 1)
    }
  },
  120_000,
)

test.skipIf(process.platform !== 'linux')(
  'with PGlite as it comes, which never fsyncs, the same loss takes acknowledged rows with it',
  async () => {
    const before = await rowsIn(dataDir)
    const careless = await PGlite.create({ fs: new NodeFS(join(dataDir, 'postgres')) })
    for (let n = ROWS + 1; n <= ROWS + 20; n++)
      await careless.query(`INSERT INTO "HandledRequest" VALUES ('row-${n}', now())`)
    const copy = join(folder, 'loss-careless')
    disk().losePower(dataDir, copy)
    await careless.close()
    expect(missing(ROWS + 20, await rowsIn(copy))).toEqual(Array.from({ length: 20 }, (_, n) => ROWS + 1 + n))
    expect(before).toHaveLength(ROWS)
  },
)
