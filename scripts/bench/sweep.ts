import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clock } from '../../src/domain/clock.ts'
import { silentLog } from '../../src/domain/log.ts'
import { sweepTimers } from '../../src/followup/timers.ts'
import { openStore, type Store, type StoreOptions } from '../../src/store/open.ts'
import { benchSettings } from './settings.ts'

/** Tickets that come due for each sweep: a busy minute of a large team. */
const DUE = 20
const SWEEPS = 21
const NOW = new Date('2026-11-02T12:00:00Z')

/**
 * Median time of one sweep in milliseconds, with so many open tickets of which twenty are due: must not grow with what merely
 * waits. 10,000 and 100,000 on the embedded engine; with `--long`, and BENCH_DATABASE_URL naming an empty PostgreSQL database, up to a
 * million there.
 */
export async function measureSweeps(long: boolean): Promise<Record<string, number>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hearback-bench-'))
  try {
    const embedded = await measure({ dataDir }, { '10k': 10_000, '100k': 100_000 })
    const url = process.env.BENCH_DATABASE_URL
    if (!long || url === undefined) return embedded
    return {
      ...embedded,
      ...(await measure(
        { databaseUrl: url },
        { '10k_postgresql': 10_000, '100k_postgresql': 100_000, '1m_postgresql': 1_000_000 },
      )),
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function measure(options: StoreOptions, sizes: Record<string, number>): Promise<Record<string, number>> {
  const store = await openStore(options)
  try {
    const found: Record<string, number> = {}
    let filled = 0
    for (const [name, size] of Object.entries(sizes)) {
      await fill(store, filled, size)
      filled = size
      found[`sweep_p50_ms_${name}`] = await medianSweep(store)
    }
    return found
  } finally {
    await store.close()
  }
}

/** Open tickets numbered from `from` + 1 to `to`, none of them due. */
async function fill(store: Store, from: number, to: number): Promise<void> {
  await store.prisma.$executeRaw`
    INSERT INTO "Customer" (brand, platform, "externalId", handle, name, "firstSeenAt", "lastSeenAt")
    SELECT 'tidevogn', 'x', 'a' || n, 'a' || n, 'Name', ${NOW}, ${NOW} FROM generate_series(${from + 1}::int, ${to}::int) n`
  await store.prisma.$executeRaw`
    INSERT INTO "Ticket" (key, brand, platform, account, "authorId", "rootId", "customerId", state, "nextActionAt", tier, urgency, factors,
      intent, sentiment, language, "needsReply", suggestions, "claimFrom", "claimDueAt", "replyFrom", "replyDueAt", "ladderAt", rank,
      channel, "openedAt", "updatedAt")
    SELECT 'k' || n, 'tidevogn', 'x', 'tidevogn', 'a' || n, 'r' || n, c.id, 'open', ${NOW}::timestamptz + interval '30 minutes', 'normal', 40,
      '[]', 'question', 0, 'en', true, '[]', ${NOW}, ${NOW}::timestamptz + interval '1 hour', ${NOW},
      ${NOW}::timestamptz + interval '4 hours', ${NOW}, n, 'C0MENTIONS', ${NOW}, ${NOW}
    FROM generate_series(${from + 1}::int, ${to}::int) n JOIN "Customer" c ON c."externalId" = 'a' || n`
  await store.prisma.$executeRaw`ANALYZE`
}

async function medianSweep(store: Store): Promise<number> {
  const { settings } = benchSettings()
  const clock: Clock = { now: () => NOW, sleep: async () => undefined }
  const times: number[] = []
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    // Half of their time is over: the first step of the ladder is due.
    await store.prisma.$executeRaw`
      UPDATE "Ticket" SET "nextActionAt" = ${NOW}, "claimFrom" = ${NOW}::timestamptz - interval '30 minutes',
        "claimDueAt" = ${NOW}::timestamptz + interval '30 minutes', "ladderAt" = ${NOW}::timestamptz - interval '30 minutes'
      WHERE id IN (SELECT id FROM "Ticket" WHERE "nextActionAt" > ${NOW} ORDER BY id DESC LIMIT ${DUE})`
    const begin = performance.now()
    const handled = await sweepTimers({
      store,
      clock,
      settings: { current: settings },
      membersOf: () => [],
      log: silentLog,
    })
    if (handled < DUE) throw new Error(`A sweep handled ${handled} of ${DUE} tickets`)
    times.push(performance.now() - begin)
  }
  return Math.round((times.sort((a, b) => a - b)[SWEEPS >> 1] ?? 0) * 10) / 10
}
