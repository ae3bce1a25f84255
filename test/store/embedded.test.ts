/** The embedded database on a real disk, with other processes that are really killed. */
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { assertUnused, openEmbedded } from '../../src/store/embedded.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { runScript, temporaryFolder } from './folder.ts'
import { setupErrorOf } from './setup-error.ts'

/** Creating a cluster takes seconds, so most tests take turns with this one. */
const folder = temporaryFolder()

describe('a data folder in use', () => {
  let store: Store
  beforeAll(async () => {
    store = await openStore({ dataDir: folder })
  })
  afterAll(() => store.close())

  test('cannot be opened a second time; the message says what to do', async () => {
    const error = await setupErrorOf(() => openStore({ dataDir: folder }))
    expect(error.code).toBe('data-locked')
    expect(error.message).toContain(folder)
    expect(error.message).toMatch(/Stop that one.*HEARBACK_DATA_DIR.*DATABASE_URL/)
  })

  test('is not taken for one that may be removed', () => {
    expect(() => assertUnused(folder)).toThrow('in use by another Hearback')
    const free = temporaryFolder()
    assertUnused(free)
    // Looking takes nothing.
    assertUnused(free)
  })

  test('cannot be opened by another process either, and goes on working', async () => {
    const other = runScript('hold-folder.ts', folder)
    expect(await other.line()).toMatch(/^data-locked: /)
    await expect(store.ping()).resolves.toBeUndefined()
  })
})

test('the lock of a killed process is free, and all that it acknowledged is there', async () => {
  const writer = runScript('write-forever.ts', folder)
  while (Number(await writer.line()) < 25);
  await writer.kill()
  const acknowledged = Math.max(25, ...writer.rest().map(Number))

  const store = await openStore({ dataDir: folder })
  onTestFinished(() => store.close())
  const rows = await store.prisma.handledRequest.findMany({ select: { key: true } })
  const stored = new Set(rows.map(({ key }) => key))
  const lost = Array.from({ length: acknowledged }, (_, n) => `row-${n + 1}`).filter((key) => !stored.has(key))
  expect(lost).toEqual([])
  // One more may have been committed that was not said any more; none of the rest.
  expect(stored.size).toBeLessThanOrEqual(acknowledged + 1)
})

test('every commit reaches the disk by fsync', async () => {
  const database = await openEmbedded(folder)
  onTestFinished(() => database.close())
  await database.pool.query('CREATE TABLE IF NOT EXISTS commits (n int)')
  const before = database.fsyncs()
  for (let n = 0; n < 20; n++) await database.pool.query('INSERT INTO commits VALUES ($1)', [n])
  expect(database.fsyncs() - before).toBeGreaterThanOrEqual(20)
  const { rows } = await database.pool.query('SELECT current_setting($1) AS fsync', ['fsync'])
  expect(rows).toEqual([{ fsync: 'on' }])
})

test('no other user of the machine gets into the database, nor into a folder that was made for it', async () => {
  const dataDir = join(temporaryFolder(), 'made')
  const store = await openStore({ dataDir })
  onTestFinished(() => store.close())
  for (const folder of [dataDir, join(dataDir, 'postgres')]) expect(statSync(folder).mode & 0o077, folder).toBe(0)
})

test('an initialisation that was cut off is begun anew', async () => {
  const halfMade = temporaryFolder()
  mkdirSync(join(halfMade, 'postgres.new', 'base'), { recursive: true })
  writeFileSync(join(halfMade, 'postgres.new', 'PG_VERSION'), 'half a line')
  const store = await openStore({ dataDir: halfMade })
  onTestFinished(() => store.close())
  await expect(store.prisma.ticket.count()).resolves.toBe(0)
  expect(existsSync(join(halfMade, 'postgres.new'))).toBe(false)
})

test('a folder that cannot be used is refused with the fix, and left free', async () => {
  const file = join(temporaryFolder(), 'a-file')
  writeFileSync(file, '')
  const taken = temporaryFolder()
  mkdirSync(join(taken, 'lock.sqlite'))
  for (const dataDir of [file, join(file, 'below'), taken]) {
    const error = await setupErrorOf(() => openStore({ dataDir }))
    expect(error.code).toBe('data-unwritable')
    expect(error.message).toMatch(/HEARBACK_DATA_DIR/)
    expect(error.message).not.toContain('\n')
  }
})
