/** A data folder whose database cannot be opened: what is wrong is told in words, with what to do. */
import { execFile } from 'node:child_process'
import { chmodSync, chownSync, cpSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { openEmbedded } from '../../src/store/embedded.ts'
import { runScript, temporaryFolder } from './folder.ts'
import { setupErrorOf } from './setup-error.ts'

/** Creating a cluster takes seconds: each test damages a copy of this one. */
const whole = temporaryFolder()
beforeAll(async () => {
  const database = await openEmbedded(whole)
  await database.close()
})

function copyOfWhole(): { folder: string; cluster: string } {
  const folder = temporaryFolder()
  cpSync(whole, folder, { recursive: true })
  return { folder, cluster: join(folder, 'postgres') }
}

const GAVE_UP = /: PostgreSQL gave up on the files/

test.each<[string, RegExp, (cluster: string) => void]>([
  ['an empty PG_VERSION', GAVE_UP, (cluster) => writeFileSync(join(cluster, 'PG_VERSION'), '')],
  ['no pg_control', GAVE_UP, (cluster) => rmSync(join(cluster, 'global', 'pg_control'))],
  ['no tables', GAVE_UP, (cluster) => rmSync(join(cluster, 'base'), { recursive: true })],
  [
    'a damaged write-ahead log',
    GAVE_UP,
    (cluster) => {
      const log = join(cluster, 'pg_wal')
      for (const entry of readdirSync(log, { withFileTypes: true }))
        if (entry.isFile()) writeFileSync(join(log, entry.name), Buffer.alloc(1024 * 1024, 7))
    },
  ],
  [
    'a file in its place',
    /: a file stands where a folder should \(ENOTDIR\)/,
    (cluster) => {
      rmSync(cluster, { recursive: true })
      writeFileSync(cluster, 'not a folder')
    },
  ],
])(
  '%s is told with the folder and the way back to the last backup, and the folder is left free',
  async (_, reason, damage) => {
    const { folder, cluster } = copyOfWhole()
    damage(cluster)
    for (let attempt = 0; attempt < 2; attempt++) {
      const { code, message } = await setupErrorOf(() => openEmbedded(folder))
      expect(code).toBe('database-broken')
      expect(message).toContain(`The database in ${cluster} cannot be opened`)
      expect(message).toContain(`mv ${folder} ${folder}.broken`)
      expect(message).toContain('npm run hearback -- restore FILE')
      expect(message).toMatch(reason)
      expect(message).not.toMatch(/\n|ASSERTIONS|\[object/)
    }
  },
)

test('a lock file that is none is told as such', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'lock.sqlite'), 'this was never a lock\n'.repeat(100))
  const { code, message } = await setupErrorOf(() => openEmbedded(folder))
  expect(code).toBe('data-lock-broken')
  expect(message).toMatch(/lock\.sqlite is damaged.*holds no data.*remove/)
  expect(message).not.toContain('HEARBACK_DATA_DIR')
})

const run = promisify(execFile)

const NOBODY = 65_534
const isRoot = process.getuid?.() === 0

test.skipIf(!isRoot).each<[string, (folder: string) => void]>([
  ['all of it', () => undefined],
  [
    'the database alone',
    (folder) => {
      for (const path of [folder, join(folder, 'lock.sqlite')]) chownSync(path, NOBODY, NOBODY)
    },
  ],
])('a folder of which %s belongs to another user is told before anything is opened', async (_, giveAway) => {
  const { folder } = copyOfWhole()
  chmodSync(folder, 0o755)
  giveAway(folder)
  const said = await runScript('hold-folder.ts', folder, String(NOBODY)).line()
  expect(said).toMatch(/^data-unwritable: The data folder .* cannot be written: /)
  expect(said).toMatch(/Give it to the user that Hearback runs as/)
})

test.skipIf(!isRoot)('a database of another user is told as such also where all may write to it', async () => {
  const { folder, cluster } = copyOfWhole()
  await run('chmod', ['-R', 'a+rwX', folder])
  const said = await runScript('hold-folder.ts', folder, String(NOBODY)).line()
  expect(said).toMatch(
    /^data-unwritable: The data folder .* cannot be written: EPERM.*Give it to the user that Hearback/,
  )
  expect(statSync(cluster).mode & 0o777).toBe(0o777)
})

test('a new database that cannot be made is told with the reason, and what was begun is removed', async () => {
  const folder = temporaryFolder()
  // As a disk with no room would: no file may grow beyond some blocks, and whoever tries gets an error.
  const limited = `trap '' XFSZ; ulimit -f 40; exec "$0" "$@"`
  const script = join(import.meta.dirname, 'hold-folder.ts')
  const { stdout } = await run('sh', ['-c', limited, process.execPath, script, folder], { timeout: 60_000 })
  expect(stdout).toMatch(/^database-not-made: No database can be made in .*: PostgreSQL could not write its files\. /)
  expect(stdout).toContain(folder)
  expect(stdout).toMatch(/has room/)
  expect(readdirSync(folder)).toEqual(['lock.sqlite'])
})
