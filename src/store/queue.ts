/** The live list of who waits in a channel: what it shows now, and its delivery. */
import { createHash } from 'node:crypto'
import { postLane } from '../domain/delivery.ts'
import { waitingPoints } from '../domain/queue.ts'
import type { TicketState } from '../domain/ticket.ts'
import type { Tier } from '../domain/urgency.ts'
import { enqueue } from './deliveries.ts'
import { Prisma } from './generated/client.ts'
import type { Tx } from './open.ts'

/** Places that the list shows; the rest is counted. */
const QUEUE_SHOWN = 10
/** Waiting times are told as of a time of this step, so that the list changes with what happens and not with each minute. */
const STEP = 5 * 60_000
/** Before every card, as a list of who is next is needed most when there is a backlog; it takes one post in many seconds. */
const QUEUE_PRIORITY = 200

/** Somebody still has to do something; a reply on its way needs nobody. In the words of the index on the queue, which serves no others. */
const isInQueue = Prisma.sql`state IN ('open', 'claimed', 'snoozed')`

export interface QueueLine {
  ticketId: number
  state: TicketState
  tier: Tier
  urgency: number
  /** Minutes, and the points that they add. */
  waited: number
  platform: string
  customer: { name: string; handle: string }
  /** Slack user id. */
  owner: string | null
  replyDueAt: Date
  overdue: boolean
  snoozedUntil: Date | null
  cardTs: string | null
}

export interface QueueView {
  channel: string
  /** The first places, in the order of rank. */
  lines: QueueLine[]
  /** How many wait in all. */
  total: number
  /** The waiting times are those of this moment. */
  asOf: Date
  /** The same for the same content. */
  fingerprint: string
}

interface QueueRow extends Pick<QueueLine, 'state' | 'tier' | 'urgency' | 'platform' | 'owner' | 'cardTs'> {
  id: number
  replyFrom: Date
  name: string
  handle: string
  replyDueAt: Date
  snoozedUntil: Date | null
}

async function countQueue(tx: Tx, channel: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM "Ticket" WHERE channel = ${channel} AND ${isInQueue}`
  return row?.total ?? 0
}

export async function readQueue(tx: Tx, channel: string, now: Date): Promise<QueueView> {
  const rows = await tx.$queryRaw<QueueRow[]>`
    SELECT t.id, state::text, tier, urgency, "replyFrom", t.platform, c.name, c.handle, owner, "replyDueAt", "snoozedUntil", "cardTs"
    FROM "Ticket" t JOIN "Customer" c ON c.id = t."customerId"
    WHERE channel = ${channel} AND ${isInQueue} ORDER BY rank, t.id LIMIT ${QUEUE_SHOWN}`
  const total = rows.length < QUEUE_SHOWN ? rows.length : await countQueue(tx, channel)
  const asOf = new Date(Math.floor(now.getTime() / STEP) * STEP)
  const lines = rows.map(
    (row): QueueLine => ({
      ticketId: row.id,
      state: row.state,
      tier: row.tier,
      urgency: row.urgency,
      waited: waitingPoints(row.replyFrom, asOf),
      platform: row.platform,
      customer: { name: row.name, handle: row.handle },
      owner: row.owner,
      replyDueAt: row.replyDueAt,
      overdue: row.replyDueAt < now,
      snoozedUntil: row.snoozedUntil,
      cardTs: row.cardTs,
    }),
  )
  // While nobody waits, the passing of time changes nothing.
  const content = JSON.stringify([lines, total, total === 0 ? null : asOf])
  const fingerprint = createHash('sha256').update(content).digest('hex').slice(0, 16)
  return { channel, lines, total, asOf, fingerprint }
}

const queueKey = (channel: string): string => `queue:${channel}`

/** Channels in which somebody waits, or which have their list already; with `ours`, no others get a new one. */
export async function queueChannels(tx: Tx, ours: readonly string[] | null = null): Promise<string[]> {
  // One look into the index for each channel, however many wait there: DISTINCT would read them all.
  const rows = await tx.$queryRaw<{ channel: string; listed: boolean }[]>`
    WITH RECURSIVE waiting AS (
      SELECT min(channel) AS channel FROM "Ticket" WHERE ${isInQueue}
      UNION ALL
      SELECT (SELECT min(channel) FROM "Ticket" WHERE ${isInQueue} AND channel > w.channel)
      FROM waiting w WHERE w.channel IS NOT NULL
    )
    SELECT channel, bool_or(listed) AS listed FROM (
      SELECT channel, false AS listed FROM waiting WHERE channel IS NOT NULL
      UNION ALL
      SELECT substr(key, length(${queueKey('')}) + 1), true FROM "Delivery" WHERE kind = 'queue'
    ) each GROUP BY channel`
  return rows.filter(({ channel, listed }) => listed || (ours?.includes(channel) ?? true)).map(({ channel }) => channel)
}

/** What a sent list has shown last; null while none has been sent, or nobody knows what it shows. */
export const shownQueue = (result: unknown): { ts: string | null; fingerprint: string | null; pinTries: number } => {
  const { ts, fingerprint, pinTries } = (result ?? {}) as Record<string, unknown>
  return {
    ts: typeof ts === 'string' ? ts : null,
    fingerprint: typeof fingerprint === 'string' ? fingerprint : null,
    pinTries: typeof pinTries === 'number' ? pinTries : 0,
  }
}

/** Lets the list of a channel go out when it would show something else than it does; returns whether it has to. */
export async function armQueue(tx: Tx, channel: string, now: Date): Promise<boolean> {
  const key = queueKey(channel)
  const delivery = await tx.delivery.findUnique({ where: { key }, select: { state: true, result: true } })
  if (delivery === null) {
    const lane = postLane(channel)
    const queued = { key, kind: 'queue' as const, lane, ticketId: null, priority: QUEUE_PRIORITY, payload: { channel } }
    await enqueue(tx, [queued], now)
    return true
  }
  // One that is under way shows what is true when it is sent; the next look compares.
  if (delivery.state !== 'sent' && delivery.state !== 'failed') return false
  const { fingerprint } = await readQueue(tx, channel, now)
  if (shownQueue(delivery.result).fingerprint === fingerprint) return false
  const { count } = await tx.delivery.updateMany({
    where: { key, state: { in: ['sent', 'failed'] } },
    data: { state: 'pending', notBefore: now, armedAt: now, attempts: 0 },
  })
  return count > 0
}
