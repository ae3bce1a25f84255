/** `hearback doctor`: what it says of the database. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { createOnServer, SERVER } from '../store/engines.ts'
import { fileTicket } from '../tickets/filed.ts'
import { openPlace } from './doctor-place.ts'

test('the embedded database is looked over while Hearback is stopped, and left alone while it runs', async () => {
  const place = await openPlace()
  const folder = join(place.dataDir, 'live')
  const store = await openStore({ dataDir: folder })
  const { id } = await fileTicket(store, { id: 'p1', urgency: 40 }, place.clock.now())
  await store.prisma.$executeRaw`UPDATE "Ticket" SET state = 'aside' WHERE id = ${id}`
  const running = await place.see()
  expect(running.said).toMatch(/✓ database +.* is in use by the running Hearback/)
  expect(running.code).toBe(0)

  await store.close()
  place.clock.advance(24 * 60 * 60_000)
  const stopped = await place.see()
  expect(stopped.said).toMatch(/✓ database +.*, up to date/)
  expect(stopped.said).toMatch(/✗ auditor +One ticket is in a state that the audit trail does not tell of/)
  expect(stopped.said).toMatch(
    /– auditor +Messages to Slack .* are due since 2026-11-10 08:00 UTC.*Hearback does not run/,
  )
  expect(stopped.said).not.toContain('{time:')
  expect(stopped.code).toBe(1)

  const after = await openStore({ dataDir: folder })
  expect(await after.prisma.incident.count()).toBe(0)
  expect(await after.prisma.source.count()).toBe(0)
  await after.close()
  expect(readdirSync(place.dataDir)).toEqual(['live'])
}, 120_000)

test.skipIf(SERVER === '')('PostgreSQL is looked over; one that is not up to date is left as it is', async () => {
  const place = await openPlace()
  const database = await createOnServer()
  onTestFinished(() => database.drop())
  const empty = await place.see({ DATABASE_URL: database.url })
  expect(empty.said).toMatch(/– database +PostgreSQL at .* can be reached; the next start brings it up to date/)
  expect(empty.code).toBe(0)
  const store = await openStore({ databaseUrl: database.url })
  const full = await place.see({ DATABASE_URL: database.url })
  expect(full.said).toMatch(/✓ database +PostgreSQL at .*, up to date\n +✓ auditor +every check passes/)
  await fileTicket(store, { id: 'p1', urgency: 40 }, place.clock.now())
  await store.close()
  place.clock.advance(24 * 60 * 60_000)
  expect((await place.see({ DATABASE_URL: database.url })).said).toMatch(/✗ auditor +Timers have not run/)
})

test('PostgreSQL that cannot be reached is told without its password', async () => {
  const place = await openPlace()
  const { code, said } = await place.see({ DATABASE_URL: 'postgresql://me:planted-password@127.0.0.1:1/hearback' })
  expect(said).toMatch(
    /✗ database +PostgreSQL at 127\.0\.0\.1:1\/hearback cannot be used: .*ECONNREFUSED.*\n +To do: Check DATABASE_URL/,
  )
  expect(code).toBe(1)
})

test('an address whose password ends too early is refused by the doctor, without that password', async () => {
  const place = await openPlace()
  const { code, said } = await place.see({ DATABASE_URL: 'postgresql://me:9/planted%23word@127.0.0.1:1/hearback' })
  expect(said).toMatch(/✗ database +DATABASE_URL cannot be used.*write \/ as %2F/)
  expect(said).not.toMatch(/planted%23word|9\//)
  expect(code).toBe(1)
})
