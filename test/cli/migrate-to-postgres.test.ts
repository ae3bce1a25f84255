/** Moving house to a real PostgreSQL; skipped, and said so, where TEST_DATABASE_URL names no server. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { openLiveStore } from '../../src/cli/database.ts'
import { migrateToPostgres } from '../../src/cli/migrate-to-postgres.ts'
import { systemClock } from '../../src/domain/clock.ts'
import { openStore } from '../../src/store/open.ts'
import { createOnServer, SERVER } from '../store/engines.ts'
import { runScript, temporaryFolder } from '../store/folder.ts'
import { type Contents, contentsOf, fillLive, NEXT_DELIVERY, numberOfNextDelivery, printed } from './filled.ts'
import { refused } from './refused.ts'

const dataDir = temporaryFolder()
const live = join(dataDir, 'live')
const note = join(live, 'moved-to-postgres.json')
const quiet = () => undefined

async function emptyServerDatabase(): Promise<string> {
  const { url, drop } = await createOnServer()
  onTestFinished(drop)
  return url
}

const move = (databaseUrl: string, out: (line: string) => void = quiet) =>
  migrateToPostgres({ env: { HEARBACK_DATA_DIR: dataDir, DATABASE_URL: databaseUrl }, clock: systemClock, out })

async function onServer(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client.query(sql).finally(() => client.end())
}

const title = `moving to PostgreSQL${SERVER === '' ? ' [skipped: TEST_DATABASE_URL names no server]' : ''}`

describe.skipIf(SERVER === '')(title, () => {
  let before: Contents
  beforeAll(async () => {
    await fillLive(dataDir)
    before = await contentsOf({ dataDir: live })
  })
  beforeEach(() => rmSync(note, { force: true }))

  test('takes every table along, tells its counts, and leaves the old database as it was', async () => {
    const url = await emptyServerDatabase()
    const { out, text } = printed()
    expect(await move(url, out)).toBe(0)
    expect(await contentsOf({ databaseUrl: url })).toEqual(before)
    expect(await contentsOf({ dataDir: live })).toEqual(before)
    expect(text()).toMatch(/HandledRequest +1206 rows/)
    expect(text()).toMatch(/All tables were compared and are equal/)
    expect(text()).not.toContain(new URL(url).password || 'no-password')
    expect(await numberOfNextDelivery({ databaseUrl: url })).toBe(NEXT_DELIVERY)
  })

  test('a later start without DATABASE_URL says where the data is instead of going on with the old one', async () => {
    const url = await emptyServerDatabase()
    await move(url)
    const { host, pathname } = new URL(url)
    const said = new RegExp(
      `was moved to PostgreSQL at ${host}${pathname} .*Set DATABASE_URL.*remove .*moved-to-postgres\\.json`,
    )
    await refused(openLiveStore({ HEARBACK_DATA_DIR: dataDir }), 'data-moved', said)
    await refused(move(await emptyServerDatabase()), 'data-moved', said)
    const there = await openLiveStore({ HEARBACK_DATA_DIR: dataDir, DATABASE_URL: url })
    expect(await there.prisma.ticket.count()).toBe(3)
    await there.close()
  })

  test('a database that holds anything is refused, and stays as it is', async () => {
    const url = await emptyServerDatabase()
    const other = await openStore({ databaseUrl: url })
    await other.prisma.fact.create({ data: { key: 'installation', value: 'another', updatedAt: new Date() } })
    await other.close()
    await refused(move(url), 'target-not-empty', /is not empty \(Fact hold rows\), and nothing in it is overwritten/)
    expect((await onServer(url, 'SELECT count(*)::int AS n FROM "Ticket"')).rows).toEqual([{ n: 0 }])
    expect(existsSync(note)).toBe(false)
  })

  test('a copy that fails at its last table leaves nothing in the target and no note', async () => {
    const url = await emptyServerDatabase()
    await (await openStore({ databaseUrl: url })).close()
    await onServer(
      url,
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'disk full'; END $$`,
    )
    await onServer(url, 'CREATE TRIGGER refuse BEFORE INSERT ON "Reply" FOR EACH ROW EXECUTE FUNCTION refuse()')
    await expect(move(url)).rejects.toThrow('disk full')
    expect((await onServer(url, 'SELECT count(*)::int AS n FROM "Customer"')).rows).toEqual([{ n: 0 }])
    expect(existsSync(note)).toBe(false)
    const still = await openLiveStore({ HEARBACK_DATA_DIR: dataDir })
    await still.close()
  })

  test('values that arrive otherwise than they were sent undo the whole move', async () => {
    const url = await emptyServerDatabase()
    await (await openStore({ databaseUrl: url })).close()
    await onServer(
      url,
      `CREATE FUNCTION bend() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := 'bent'; RETURN NEW; END $$`,
    )
    await onServer(url, 'CREATE TRIGGER bend BEFORE INSERT ON "Customer" FOR EACH ROW EXECUTE FUNCTION bend()')
    await refused(move(url), 'copy-differs', /Customer did not arrive as it was sent/)
    expect((await onServer(url, 'SELECT count(*)::int AS n FROM "Customer"')).rows).toEqual([{ n: 0 }])
    expect(existsSync(note)).toBe(false)
  })

  /** What the server does at the commit itself. */
  async function atCommit(url: string, what: string): Promise<void> {
    await (await openStore({ databaseUrl: url })).close()
    await onServer(
      url,
      `CREATE FUNCTION late() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${what}; RETURN NULL; END $$`,
    )
    await onServer(
      url,
      'CREATE CONSTRAINT TRIGGER late AFTER INSERT ON "Fact" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION late()',
    )
  }

  test('a commit that the server refuses leaves the old database in charge', async () => {
    const url = await emptyServerDatabase()
    await atCommit(url, `RAISE 'no room for the commit'`)
    await expect(move(url)).rejects.toThrow('no room for the commit')
    expect(existsSync(note)).toBe(false)
  })

  test('a connection that is lost at the commit leaves it open who is in charge, and the note says so', async () => {
    const url = await emptyServerDatabase()
    await atCommit(url, 'PERFORM pg_terminate_backend(pg_backend_pid())')
    await expect(move(url)).rejects.toThrow()
    expect(JSON.parse(readFileSync(note, 'utf8'))).toMatchObject({ complete: false })
    await refused(openLiveStore({ HEARBACK_DATA_DIR: dataDir }), 'data-moved', /not known whether that ended well/)
  })

  test('one that died right after its commit is found complete when it is run again, and meanwhile nobody goes on with the old data', async () => {
    const url = await emptyServerDatabase()
    await move(url)
    // As the program leaves it when it is killed between the commit and its own note of it.
    writeFileSync(note, readFileSync(note, 'utf8').replace('"complete":true', '"complete":false'))
    await refused(
      openLiveStore({ HEARBACK_DATA_DIR: dataDir }),
      'data-moved',
      /not known whether that ended well.*again/,
    )
    // Hearback has worked on the new database since.
    await onServer(url, `DELETE FROM "HandledRequest"`)
    const { out, text } = printed()
    expect(await move(url, out)).toBe(0)
    expect(text()).toMatch(/had been completed before; nothing was copied again/)
    expect(JSON.parse(readFileSync(note, 'utf8'))).toMatchObject({ complete: true })
  })

  test('one that died before its commit is simply made again', async () => {
    const url = await emptyServerDatabase()
    writeFileSync(note, JSON.stringify({ to: 'x', at: 'y', complete: false }))
    expect(await move(url)).toBe(0)
    expect(await contentsOf({ databaseUrl: url })).toEqual(before)
  })

  test('somebody who works on the target is waited for, then named', async () => {
    const url = await emptyServerDatabase()
    await (await openStore({ databaseUrl: url })).close()
    const other = new pg.Client({ connectionString: url })
    await other.connect()
    onTestFinished(() => other.end())
    await other.query('BEGIN; LOCK TABLE "Fact" IN ROW EXCLUSIVE MODE')
    await refused(move(url), 'target-busy', /Another program works with the tables/)
    await other.query('ROLLBACK')
  })

  test('a Hearback that runs on the old database is told of', async () => {
    const url = await emptyServerDatabase()
    const holder = runScript('hold-folder.ts', live)
    expect(await holder.line()).toBe('open')
    await refused(move(url), 'data-locked', /in use by a Hearback that runs/)
    await holder.kill()
  })
})

test('without DATABASE_URL, and without a live database, the way on is named', async () => {
  const env = { HEARBACK_DATA_DIR: temporaryFolder() }
  await refused(migrateToPostgres({ env, clock: systemClock, out: quiet }), 'no-target', /DATABASE_URL is not set/)
  const named = { ...env, DATABASE_URL: 'postgresql://u:p@127.0.0.1:1/d' }
  const moving = migrateToPostgres({ env: named, clock: systemClock, out: quiet })
  await refused(moving, 'no-live-database', /no live embedded database/)
})
