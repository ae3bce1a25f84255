/**
 * What the auditor asks the database (I7). Every question looks for what is wrong and for no more than a few rows of it, by an
 * index, so that it costs the same with a million tickets as with ten.
 */
import type { Prisma } from './generated/client.ts'
import type { Tx } from './open.ts'

/** Most rows that one question names. */
export const MOST_FOUND = 50

export interface FoundTicket {
  ticketId: number
  /** When what should have happened was due. */
  since: Date
}

/** Tickets whose timer was due before then and has not run (I2). */
export async function overdueTimers(tx: Tx, before: Date): Promise<FoundTicket[]> {
  const rows = await tx.ticket.findMany({
    where: { nextActionAt: { lte: before } },
    orderBy: { nextActionAt: 'asc' },
    take: MOST_FOUND,
    select: { id: true, nextActionAt: true },
  })
  return rows.map(({ id, nextActionAt }) => ({ ticketId: id, since: nextActionAt ?? before }))
}

export interface FoundLane {
  lane: string
  since: Date
}

/** Lanes in which something was due before `dueBefore` while nothing has gone out since `idleSince`. Their pace alone is no reason. */
export const idleLanes = (tx: Tx, dueBefore: Date, idleSince: Date): Promise<FoundLane[]> =>
  tx.$queryRaw<FoundLane[]>`
    SELECT l.key AS lane, d."notBefore" AS since FROM "Lane" l CROSS JOIN LATERAL (
      SELECT "notBefore" FROM "Delivery" WHERE lane = l.key AND state = 'pending' AND "notBefore" <= ${dueBefore}
      ORDER BY "notBefore" LIMIT 1
    ) d
    WHERE l."nextFreeAt" <= ${idleSince} ORDER BY l.key LIMIT ${MOST_FOUND}`

/** Deliveries in a lane that has no row: nobody would ever lease them. */
export const lanelessDeliveries = (tx: Tx): Promise<FoundLane[]> =>
  tx.$queryRaw<FoundLane[]>`
    SELECT lane, min("notBefore") AS since FROM "Delivery" d
    WHERE state = 'pending' AND NOT EXISTS (SELECT 1 FROM "Lane" l WHERE l.key = d.lane)
    GROUP BY lane LIMIT ${MOST_FOUND}`

/** Lanes with a delivery that was asked for before then, was tried at least `attempts` times and is still to go out. */
export const failingLanes = (tx: Tx, before: Date, attempts: number): Promise<(FoundLane & { error: string })[]> =>
  tx.$queryRaw<(FoundLane & { error: string })[]>`
    SELECT l.key AS lane, d."armedAt" AS since, COALESCE(d."lastError", 'none recorded') AS error
    FROM "Lane" l CROSS JOIN LATERAL (
      SELECT "armedAt", "lastError" FROM "Delivery"
      WHERE lane = l.key AND state = 'pending' AND attempts >= ${attempts} AND "armedAt" <= ${before} AND kind <> 'reply'
      ORDER BY "armedAt" LIMIT 1
    ) d
    ORDER BY l.key LIMIT ${MOST_FOUND}`

/** Lanes with a delivery whose sender's lease ran out before then, and which nobody has taken over. */
export const abandonedLanes = (tx: Tx, before: Date): Promise<FoundLane[]> =>
  tx.$queryRaw<FoundLane[]>`
    SELECT lane, min("leaseUntil") AS since FROM "Delivery"
    WHERE state = 'sending' AND "leaseUntil" <= ${before} GROUP BY lane LIMIT ${MOST_FOUND}`

/** Lanes with a delivery of unknown fate (I4, I5) that should have been looked up before `dueBefore`, or was begun before `begunBefore`. */
export const unknownLanes = (tx: Tx, dueBefore: Date, begunBefore: Date): Promise<FoundLane[]> =>
  tx.$queryRaw<FoundLane[]>`
    SELECT lane, min(COALESCE("startedAt", "createdAt")) AS since FROM "Delivery"
    WHERE state = 'unknown' AND (
      ("notBefore" <= ${dueBefore} AND ("leaseUntil" IS NULL OR "leaseUntil" <= ${dueBefore}))
      OR COALESCE("startedAt", "createdAt") <= ${begunBefore})
    GROUP BY lane LIMIT ${MOST_FOUND}`

/** Replies so far back are looked at besides those of tickets that are being answered. */
const NEWEST_REPLIES = 1_000

/**
 * Tickets with a reply under way that no delivery carries, and tickets that wait for a reply which is not under way (I5). Approved
 * before then, so that one which is just being written is not meant.
 */
export const repliesWithoutDelivery = (tx: Tx, before: Date): Promise<FoundTicket[]> =>
  tx.$queryRaw<FoundTicket[]>`
    WITH answering AS (
      SELECT id, "updatedAt" FROM "Ticket" WHERE state = 'replying'
    ), under_way AS (
      SELECT r.id, r."ticketId", r."approvedAt" FROM "Reply" r JOIN answering a ON a.id = r."ticketId" WHERE r.state = 'sending'
      UNION
      SELECT id, "ticketId", "approvedAt" FROM (SELECT * FROM "Reply" ORDER BY id DESC LIMIT ${NEWEST_REPLIES}) r
      WHERE state = 'sending'
    )
    SELECT "ticketId", "approvedAt" AS since FROM under_way u
    WHERE "approvedAt" <= ${before} AND NOT EXISTS (
      SELECT 1 FROM "Delivery" d WHERE d."ticketId" = u."ticketId" AND d.kind = 'reply'
        AND d.state IN ('pending', 'sending', 'unknown') AND d.payload->>'replyId' = u.id::text)
    UNION ALL
    SELECT id, "updatedAt" FROM answering a
    WHERE "updatedAt" <= ${before} AND NOT EXISTS (SELECT 1 FROM under_way u WHERE u."ticketId" = a.id)
    LIMIT ${MOST_FOUND}`

/** Where the round through all tickets stands. Kept by the auditor from one audit to the next. */
export interface Round {
  /** All tickets up to this id have been looked at in this round … */
  upTo: number
  /** … which began then; null before the first. */
  beganAt: Date | null
  /** When the latest round began that has come by all of them. */
  wholeSince: Date | null
}

export const newRound = (): Round => ({ upTo: 0, beganAt: null, wholeSince: null })

export interface FaultyTicket {
  ticketId: number
  /** Live without a timer (I2). */
  timerless: boolean
  /** Without a card, or with one that shows an old state, and nothing on its way to mend that (I4). */
  cardless: boolean
  /** In another state than its audit trail tells (I6). */
  unaudited: boolean
}

/** Tickets that were opened last are looked at each time. */
const NEWEST_TICKETS = 500

/**
 * Tickets that are not as the invariants want them. No index finds these, as there should be none: so each call looks at the next
 * `window` tickets of its round, at the newest ones, and again at those that an open incident names. Writes into `round`.
 */
export async function faultyTickets(tx: Tx, round: Round, window: number, now: Date): Promise<FaultyTicket[]> {
  const idsOf = async (query: Prisma.TicketFindManyArgs): Promise<number[]> =>
    (await tx.ticket.findMany({ ...query, select: { id: true } })).map(({ id }) => id)
  const next = await idsOf({ where: { id: { gt: round.upTo } }, orderBy: { id: 'asc' }, take: window })
  const newest = await idsOf({ orderBy: { id: 'desc' }, take: NEWEST_TICKETS })
  const incidents = await tx.incident.findMany({ where: { endedAt: null }, select: { tickets: true } })
  const ids = [...new Set([...next, ...newest, ...incidents.flatMap(({ tickets }) => tickets)])]
  // No limit: many with one fault must not hide one with another.
  const found = await tx.$queryRaw<FaultyTicket[]>`
    SELECT * FROM (
      SELECT t.id AS "ticketId",
        t.state NOT IN ('resolved', 'dismissed', 'gone') AND t."nextActionAt" IS NULL AS timerless,
        (t."cardTs" IS NULL OR t."shownVersion" < t."wantedVersion")
          AND NOT COALESCE(d.state IN ('pending', 'sending', 'unknown'), false) AS cardless,
        a."toState" IS DISTINCT FROM t.state AS unaudited
      FROM "Ticket" t
      LEFT JOIN "Delivery" d ON d.key = 'card:' || t.id
      LEFT JOIN LATERAL (SELECT "toState" FROM "AuditEntry" WHERE "ticketId" = t.id ORDER BY id DESC LIMIT 1) a ON true
      WHERE t.id = ANY(${ids}::int[])
    ) looked WHERE timerless OR cardless OR unaudited ORDER BY "ticketId"`
  if (round.upTo === 0) round.beganAt = now
  const isWhole = next.length < window
  if (isWhole) round.wholeSince = round.beganAt
  round.upTo = isWhole ? 0 : (next.at(-1) ?? 0)
  return found
}

/** Steps of the ladder that were taken before then and that no message carries yet. */
export async function waitingEscalations(tx: Tx, before: Date): Promise<FoundTicket[]> {
  const rows = await tx.escalation.findMany({
    where: { sendTo: { not: null }, deliveryId: null, takenAt: { lte: before } },
    orderBy: { id: 'asc' },
    take: MOST_FOUND,
    select: { ticketId: true, takenAt: true },
  })
  return rows.map(({ ticketId, takenAt }) => ({ ticketId, since: takenAt }))
}

/** Promises whose own timer stands still, or whose time has passed without a reminder. */
export async function forgottenPromises(tx: Tx, before: Date): Promise<FoundTicket[]> {
  const rows = await tx.commitment.findMany({
    where: {
      state: 'open',
      nextAt: { not: null },
      OR: [{ nextAt: { lte: before } }, { dueAt: { lte: before }, remindedAt: null }],
    },
    orderBy: { nextAt: 'asc' },
    take: MOST_FOUND,
    select: { ticketId: true, dueAt: true, nextAt: true, remindedAt: true },
  })
  return rows.map(({ ticketId, dueAt, nextAt, remindedAt }) => ({
    ticketId,
    // Once somebody has been reminded, what is late is the next reminder.
    since: nextAt !== null && (remindedAt !== null || nextAt < dueAt) ? nextAt : dueAt,
  }))
}

/** The rows of these sources, with what they could not fetch since `gapsSince` and never will by themselves (I3). */
export const auditedSources = (tx: Tx, keys: string[], gapsSince: Date) =>
  tx.source.findMany({
    where: { key: { in: keys } },
    orderBy: { id: 'asc' },
    include: {
      gaps: { where: { closedAt: null, resume: null, createdAt: { gt: gapsSince } }, orderBy: { id: 'asc' }, take: 1 },
    },
  })
