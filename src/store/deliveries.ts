/** The outbox: rows of `Delivery`, and the pace of their lanes. All instances share them. */
import type { DeliveryKind, PayloadOf } from '../domain/delivery.ts'
import type { Delivery, Prisma } from './generated/client.ts'
import type { Tx } from './open.ts'

export type { Delivery }

export interface NewDelivery<K extends DeliveryKind = DeliveryKind> {
  key: string
  kind: K
  lane: string
  ticketId: number | null
  priority: number
  payload: PayloadOf[K]
}

const rowOf = (delivery: NewDelivery, now: Date) => ({
  ...delivery,
  payload: delivery.payload as Prisma.InputJsonObject,
  state: 'pending' as const,
  notBefore: now,
  createdAt: now,
  armedAt: now,
})

/** Queues deliveries; one whose key exists already is left as it is. */
export async function enqueue(tx: Tx, deliveries: NewDelivery[], now: Date): Promise<void> {
  if (deliveries.length === 0) return
  await tx.delivery.createMany({ data: deliveries.map((delivery) => rowOf(delivery, now)), skipDuplicates: true })
  await openLanes(
    tx,
    deliveries.map(({ lane }) => lane),
    now,
  )
}

/** Makes sure that each lane has its row: a delivery in a lane without one would never be leased. */
export async function openLanes(tx: Tx, lanes: string[], now: Date): Promise<void> {
  await tx.lane.createMany({ data: [...new Set(lanes)].map((key) => ({ key, nextFreeAt: now })), skipDuplicates: true })
}

/**
 * Makes the card's delivery go out (again), at once and at least with this priority (I4). One that is being sent, or whose fate is
 * unknown, goes on as it is and only becomes as urgent: its settling sees that the wanted version has moved on.
 */
export async function armCard(tx: Tx, key: string, priority: number, now: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Delivery" SET state = 'pending', "notBefore" = ${now}, attempts = 0,
      "armedAt" = CASE WHEN state = 'pending' THEN "armedAt" ELSE ${now} END,
      priority = CASE WHEN state = 'pending' THEN GREATEST(priority, ${priority}) ELSE ${priority} END
    WHERE key = ${key} AND state IN ('pending', 'sent', 'failed')`
  await tx.$executeRaw`
    UPDATE "Delivery" SET priority = GREATEST(priority, ${priority}) WHERE key = ${key} AND state IN ('sending', 'unknown')`
}

/** What an UPDATE returns comes in no order of its own. */
const mostUrgentFirst = (a: Delivery, b: Delivery): number => b.priority - a.priority || a.id - b.id

/** Writes that these deliveries are about to be sent, and by whom; returns them, most urgent first. At most one a lane, the most urgent, oldest first. */
export async function leaseDue(
  tx: Tx,
  options: { now: Date; until: Date; holder: string; busyLanes: string[]; limit: number },
): Promise<Delivery[]> {
  const { now, until, holder, busyLanes, limit } = options
  const leased = await tx.$queryRaw<Delivery[]>`
    WITH free AS (
      SELECT l.key FROM "Lane" l
      WHERE l."nextFreeAt" <= ${now} AND NOT l.key = ANY(${busyLanes})
        AND EXISTS (SELECT 1 FROM "Delivery" d WHERE d.lane = l.key AND d.state = 'pending' AND d."notBefore" <= ${now})
      ORDER BY l."nextFreeAt", l.key LIMIT ${limit} FOR UPDATE SKIP LOCKED
    ), pick AS (
      SELECT d.id FROM free CROSS JOIN LATERAL (
        SELECT id FROM "Delivery" WHERE lane = free.key AND state = 'pending' AND "notBefore" <= ${now}
        ORDER BY priority DESC, id LIMIT 1 FOR UPDATE SKIP LOCKED
      ) d
    )
    UPDATE "Delivery" SET state = 'sending', "leaseUntil" = ${until}, "leaseHolder" = ${holder}, fence = fence + 1,
      attempts = attempts + 1, "startedAt" = ${now}
    WHERE id IN (SELECT id FROM pick) RETURNING *`
  return leased.sort(mostUrgentFirst)
}

/**
 * Leases anew what was left in doubt, most urgent first, so that its fate can be found out: deliveries whose sender died or stalled, and
 * those of unknown fate that are due for another look. Their states stay as they are.
 */
export async function leaseDoubtful(
  tx: Tx,
  options: { now: Date; until: Date; holder: string; limit: number },
): Promise<Delivery[]> {
  const { now, until, holder, limit } = options
  const leased = await tx.$queryRaw<Delivery[]>`
    UPDATE "Delivery" SET "leaseUntil" = ${until}, "leaseHolder" = ${holder}, fence = fence + 1
    WHERE id IN (
      SELECT id FROM "Delivery"
      WHERE (state = 'sending' AND "leaseUntil" <= ${now})
        OR (state = 'unknown' AND "notBefore" <= ${now} AND ("leaseUntil" IS NULL OR "leaseUntil" <= ${now}))
      ORDER BY priority DESC, id LIMIT ${limit} FOR UPDATE SKIP LOCKED
    ) RETURNING *`
  return leased.sort(mostUrgentFirst)
}

/** Keeps the lane still until then. */
export async function holdLane(tx: Tx, lane: string, until: Date): Promise<void> {
  await tx.$executeRaw`UPDATE "Lane" SET "nextFreeAt" = GREATEST("nextFreeAt", ${until}) WHERE key = ${lane}`
}

export type Settlement = {
  state: 'pending' | 'sent' | 'failed' | 'unknown'
  notBefore?: Date
  lane?: string
  lastError?: string | null
  result?: Prisma.InputJsonObject
  attempts?: number
}

/** Writes the outcome, unless the lease has passed to somebody else in the meantime (then false, and nothing is written). */
export async function settleDelivery(
  tx: Tx,
  delivery: Pick<Delivery, 'id' | 'fence'>,
  settlement: Settlement,
  now: Date,
): Promise<boolean> {
  if (settlement.lane !== undefined) await openLanes(tx, [settlement.lane], now)
  const { count } = await tx.delivery.updateMany({
    where: { id: delivery.id, fence: delivery.fence, state: { in: ['sending', 'unknown'] } },
    data: {
      ...settlement,
      leaseUntil: null,
      leaseHolder: null,
      ...(settlement.state === 'pending' || settlement.state === 'unknown' ? {} : { settledAt: now }),
    },
  })
  return count === 1
}

/** Earliest time at which something becomes due, or null when nothing waits. */
export async function nextDueAt(tx: Tx, busyLanes: string[]): Promise<Date | null> {
  const [row] = await tx.$queryRaw<{ at: Date | null }[]>`
    SELECT min(at) AS at FROM (
      SELECT GREATEST(l."nextFreeAt", (
        SELECT min(d."notBefore") FROM "Delivery" d WHERE d.lane = l.key AND d.state = 'pending'
      )) AS at FROM "Lane" l
      WHERE NOT l.key = ANY(${busyLanes}) AND EXISTS (SELECT 1 FROM "Delivery" d WHERE d.lane = l.key AND d.state = 'pending')
      UNION ALL
      SELECT min("leaseUntil") FROM "Delivery" WHERE state = 'sending'
      UNION ALL
      SELECT min(GREATEST("notBefore", COALESCE("leaseUntil", "notBefore"))) FROM "Delivery" WHERE state = 'unknown'
    ) due`
  return row?.at ?? null
}
