/** The numbers of a day, counted from the audit trail, so that they add up: what waited + came in + was reopened = was settled + waits. */
import { postLane } from '../domain/delivery.ts'
import type { TicketEventType, TicketState } from '../domain/ticket.ts'
import { enqueue } from './deliveries.ts'
import { Prisma } from './generated/client.ts'
import type { Tx } from './open.ts'

/** A person still has to look at it: what is set aside waits for its confirmation. */
export const WAITING_STATES = ['open', 'claimed', 'replying', 'snoozed', 'aside'] as const
const SETTLED_STATES = ['answered', 'resolved', 'dismissed', 'gone'] as const
export type WaitingState = (typeof WAITING_STATES)[number]
export type SettledState = (typeof SETTLED_STATES)[number]

const CUSTOMERS_WORDS = ['customer-posted', 'customer-edited'] as const satisfies readonly TicketEventType[]

/** Overdue tickets that the digest names. */
const BREACHES_NAMED = 10
/** After everything that is urgent: the alerts of the ladder go to the same channel. */
const DIGEST_PRIORITY = 100

export interface DayNumbers {
  waitingBefore: number
  cameIn: number
  reopened: number
  /** Transitions in the span: a ticket settled twice counts twice, as it was reopened in between. */
  settled: Record<SettledState, number>
  waitingAfter: Record<WaitingState, number>
  /**
   * Answers of the span, by whether the customer had them by then. `unasked`: those for which no customer waited, to what was set aside
   * and after the answer. Days that were closed before these were told apart are without it.
   */
  answers: { inTime: number; late: number; unasked?: number }
  /** What is set aside at the close, by intent. */
  aside: Record<string, number>
  /** Ticket that has waited longest at the close. */
  oldest: number | null
  /** At the close without an answer after its time: the first few by rank, and how many in all. */
  breached: { total: number; tickets: { id: number; owner: string | null; dueAt: string }[] }
  sources: SourceNumbers
  /** When it was counted: later than planned when the program was down. */
  closedAt: string
}

/** Of the streams that the configuration polls. */
export interface SourceNumbers {
  well: number
  troubled: { key: string; since: string | null }[]
  /** At the close, and can still be filled. */
  openGaps: number
  /** Found in the span, and nobody can ever fill them. Days that were closed before these were told apart are without it. */
  lostGaps?: number
}

export interface Span {
  from: Date
  to: Date
}

const isOneOf = (column: Prisma.Sql, states: readonly TicketState[]): Prisma.Sql =>
  Prisma.sql`${column} IN (${Prisma.join([...states])})`

const waiting = (column: string): Prisma.Sql => isOneOf(Prisma.raw(column), WAITING_STATES)

/**
 * From which state the latest sending of a ticket began, among its entries that hold: `replying` once the customer has written since, who
 * waits from then on.
 */
const sentFrom = (ticketId: Prisma.Sql, holds: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT o."fromState"::text FROM "AuditEntry" o
  WHERE o."ticketId" = ${ticketId} AND ${holds} AND o."toState" = 'replying'
    AND (o."fromState" IS DISTINCT FROM 'replying' OR o.event IN (${Prisma.join([...CUSTOMERS_WORDS])}))
  ORDER BY o.id DESC LIMIT 1)`

/** A state as the numbers have it: what was answered stays so while a further reply is on its way, until that fails or the customer writes. */
const counted = (state: Prisma.Sql, origin: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`CASE WHEN ${state} = 'replying' AND ${origin} = 'answered' THEN 'answered' ELSE ${state}::text END`

const OF_ENTRY = Prisma.sql`a."ticketId"`

/**
 * `within`: entries of the span, with states as they are counted, and `wasIn` with the one before the sending that they ended. `standing`:
 * each ticket that waited at its begin or end, with its state then. An entry belongs to the first span in which all earlier ones of its
 * ticket do: whoever waited for the row's lock wrote the time before the wait.
 */
const spanTables = ({ from, to }: Span): Prisma.Sql => Prisma.sql`
  first AS (SELECT "ticketId", min(id) AS id FROM "AuditEntry" WHERE at > ${from} GROUP BY "ticketId"),
  later AS (
    SELECT a.id, a."ticketId", a.at, a."toState" = 'answered' AND ${waiting('a."fromState"')} AS "isAnswer",
      ${counted(Prisma.sql`a."fromState"`, sentFrom(OF_ENTRY, Prisma.sql`o.id < a.id`))} AS "fromState",
      ${counted(Prisma.sql`a."toState"`, sentFrom(OF_ENTRY, Prisma.sql`o.id <= a.id`))} AS "toState",
      CASE WHEN a."fromState" = 'replying' THEN ${sentFrom(OF_ENTRY, Prisma.sql`o.id < a.id`)} ELSE a."fromState"::text END AS "wasIn",
      max(a.at) OVER (PARTITION BY a."ticketId" ORDER BY a.id) AS counts
    FROM "AuditEntry" a JOIN first f ON f."ticketId" = a."ticketId" AND a.id >= f.id
  ),
  within AS (SELECT * FROM later WHERE counts <= ${to}),
  last AS (SELECT DISTINCT ON ("ticketId") "ticketId", "toState" FROM within ORDER BY "ticketId", id DESC),
  standing AS (
    SELECT t.id, t.intent, t.owner, t.rank, t."replyFrom", t."replyDueAt",
      CASE WHEN f.id IS NULL THEN now.state ELSE begin."fromState" END AS before,
      CASE WHEN f.id IS NULL THEN now.state ELSE COALESCE(last."toState", begin."fromState") END AS after
    FROM "Ticket" t
      CROSS JOIN LATERAL (
        SELECT ${counted(Prisma.sql`t.state`, sentFrom(Prisma.sql`t.id`, Prisma.sql`true`))} AS state
      ) now
      LEFT JOIN first f ON f."ticketId" = t.id LEFT JOIN later begin ON begin.id = f.id
      LEFT JOIN last ON last."ticketId" = t.id
    WHERE f.id IS NOT NULL OR ${isOneOf(Prisma.sql`t.state::text`, WAITING_STATES)}
  )`

const settled = (column: string): Prisma.Sql => isOneOf(Prisma.raw(column), SETTLED_STATES)
/** The customer waits for an answer. */
const unanswered = (column: string): Prisma.Sql =>
  isOneOf(
    Prisma.raw(column),
    WAITING_STATES.filter((state) => state !== 'aside'),
  )

const zeros = <K extends string>(keys: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>

type Flows = Pick<DayNumbers, 'waitingBefore' | 'cameIn' | 'reopened' | 'settled' | 'waitingAfter'>

/** What came, went and stayed. */
export async function countFlows(tx: Tx, span: Span): Promise<Flows> {
  const stood = await tx.$queryRaw<{ before: string | null; after: string | null; tickets: number }[]>`
    WITH ${spanTables(span)} SELECT before, after, count(*)::int AS tickets FROM standing GROUP BY before, after`
  const moved = await tx.$queryRaw<{ fromState: string | null; toState: string; times: number }[]>`
    WITH ${spanTables(span)} SELECT "fromState", "toState", count(*)::int AS times FROM within GROUP BY "fromState", "toState"`
  const flows: Flows = {
    waitingBefore: 0,
    cameIn: 0,
    reopened: 0,
    settled: zeros(SETTLED_STATES),
    waitingAfter: zeros(WAITING_STATES),
  }
  for (const { before, after, tickets } of stood) {
    if (isWaiting(before)) flows.waitingBefore += tickets
    if (isWaiting(after)) flows.waitingAfter[after] += tickets
  }
  for (const { fromState, toState, times } of moved) {
    if (fromState === null) flows.cameIn += times
    else if (isSettled(fromState) && isWaiting(toState)) flows.reopened += times
    else if (isWaiting(fromState) && isSettled(toState)) flows.settled[toState] += times
  }
  return flows
}

const isWaiting = (state: string | null): state is WaitingState =>
  (WAITING_STATES as readonly (string | null)[]).includes(state)
const isSettled = (state: string | null): state is SettledState =>
  (SETTLED_STATES as readonly (string | null)[]).includes(state)

/**
 * Answers of the span. Nobody waited for those to what was set aside, nor for further ones unless the customer wrote while those were on
 * their way. When another was due is known from the ticket while it has not been reopened since, and that it was overdue from the steps of
 * the ladder that were taken after its time. A step before says little: the target may have been corrected since.
 */
async function countAnswers(tx: Tx, span: Span): Promise<DayNumbers['answers']> {
  const [row] = await tx.$queryRaw<Required<DayNumbers['answers']>[]>`
    WITH ${spanTables(span)}, answers AS (
      SELECT w."wasIn" IN ('aside', 'answered') AS unasked,
        EXISTS (
          SELECT 1 FROM "Escalation" e
          WHERE e."ticketId" = w."ticketId" AND e.target = 'reply' AND e."takenAt" >= e."dueAt" AND e."takenAt" <= w.at
            AND e."takenAt" > COALESCE((
              SELECT max(p.at) FROM "AuditEntry" p
              WHERE p."ticketId" = w."ticketId" AND p.id < w.id AND ${settled('p."toState"::text')}
            ), '-infinity')
        ) OR (
          t."replyDueAt" < w.at AND NOT EXISTS (
            SELECT 1 FROM "AuditEntry" n
            WHERE n."ticketId" = w."ticketId" AND n.id > w.id AND ${waiting('n."toState"::text')}
          )
        ) AS late
      FROM within w JOIN "Ticket" t ON t.id = w."ticketId"
      WHERE w."isAnswer"
    )
    SELECT count(*) FILTER (WHERE NOT unasked AND NOT late)::int AS "inTime",
      count(*) FILTER (WHERE NOT unasked AND late)::int AS late, count(*) FILTER (WHERE unasked)::int AS unasked
    FROM answers`
  return row ?? { inTime: 0, late: 0, unasked: 0 }
}

async function countAside(tx: Tx, span: Span): Promise<Record<string, number>> {
  const rows = await tx.$queryRaw<{ intent: string; tickets: number }[]>`
    WITH ${spanTables(span)} SELECT intent, count(*)::int AS tickets FROM standing WHERE after = 'aside'
    GROUP BY intent ORDER BY tickets DESC, intent`
  return Object.fromEntries(rows.map(({ intent, tickets }) => [intent, tickets]))
}

async function findOldest(tx: Tx, span: Span): Promise<number | null> {
  const [row] = await tx.$queryRaw<{ id: number }[]>`
    WITH ${spanTables(span)} SELECT id FROM standing WHERE ${unanswered('after')} ORDER BY "replyFrom", id LIMIT 1`
  return row?.id ?? null
}

async function findBreached(tx: Tx, span: Span): Promise<DayNumbers['breached']> {
  const rows = await tx.$queryRaw<{ id: number; owner: string | null; dueAt: Date; total: number }[]>`
    WITH ${spanTables(span)} SELECT id, owner, "replyDueAt" AS "dueAt", (count(*) OVER ())::int AS total FROM standing
    WHERE ${unanswered('after')} AND "replyDueAt" < ${span.to} ORDER BY rank, id LIMIT ${BREACHES_NAMED}`
  return {
    total: rows[0]?.total ?? 0,
    tickets: rows.map(({ id, owner, dueAt }) => ({ id, owner, dueAt: dueAt.toISOString() })),
  }
}

/** A source is in trouble while its breaker is open or the admins have been told that it is silent. `polled`: their keys. */
async function readSources(tx: Tx, { from, to }: Span, polled: string[]): Promise<SourceNumbers> {
  const rows = await tx.source.findMany({ where: { key: { in: polled } }, orderBy: { key: 'asc' } })
  const troubled = rows.filter(
    ({ breakerOpenedAt, staleAlertedAt }) => breakerOpenedAt !== null || staleAlertedAt !== null,
  )
  const unfilled = { closedAt: null, source: { key: { in: polled } } }
  return {
    well: rows.length - troubled.length,
    troubled: troubled.map(({ key, lastSuccessAt }) => ({ key, since: lastSuccessAt?.toISOString() ?? null })),
    openGaps: await tx.gap.count({ where: { ...unfilled, resume: { not: null } } }),
    lostGaps: await tx.gap.count({ where: { ...unfilled, resume: null, createdAt: { gt: from, lte: to } } }),
  }
}

/** All of it as of one moment: the transaction must not have read anything before. */
export async function oneSnapshot(tx: Tx): Promise<void> {
  await tx.$executeRaw`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ`
}

/** Where the next close begins: at the last one, or when the program first ran; null before it ever did. */
export async function closedUpTo(tx: Tx): Promise<Date | null> {
  const last = await tx.dailyClose.findFirst({ orderBy: { toAt: 'desc' }, select: { toAt: true } })
  if (last !== null) return last.toAt
  const [source, entry] = await Promise.all([
    tx.source.aggregate({ _min: { createdAt: true } }),
    tx.auditEntry.aggregate({ _min: { at: true } }),
  ])
  const begins = [source._min.createdAt, entry._min.at].filter((at) => at !== null)
  // A span begins after its first moment, and what happened in the very first one belongs to it.
  return begins.length === 0 ? null : new Date(Math.min(...begins.map((at) => at.getTime())) - 1)
}

/** Counts the span and queues its digest; false when another instance has closed it already. `polled`: keys of the sources in use. */
export async function writeDailyClose(
  tx: Tx,
  span: Span,
  { polled, channel, now }: { polled: string[]; channel: string; now: Date },
): Promise<boolean> {
  const numbers: DayNumbers = {
    ...(await countFlows(tx, span)),
    answers: await countAnswers(tx, span),
    aside: await countAside(tx, span),
    oldest: await findOldest(tx, span),
    breached: await findBreached(tx, span),
    sources: await readSources(tx, span, polled),
    closedAt: now.toISOString(),
  }
  const [row] = await tx.dailyClose.createManyAndReturn({
    data: [{ fromAt: span.from, toAt: span.to, numbers: numbers as unknown as Prisma.InputJsonObject }],
    skipDuplicates: true,
  })
  if (row === undefined) return false
  const digest = {
    key: `digest:${span.to.toISOString()}`,
    kind: 'digest' as const,
    lane: postLane(channel),
    ticketId: null,
    priority: DIGEST_PRIORITY,
    payload: { channel, dailyCloseId: row.id },
  }
  await enqueue(tx, [digest], now)
  return true
}

/** A ticket that the digest names by its number, as it stands now. Not by its customer: a digest stays as it was posted. */
export interface NamedTicket {
  id: number
  tier: string
  platform: string
  replyFrom: Date
  channel: string
  cardTs: string | null
}

export interface DailyCloseView {
  id: number
  from: Date
  to: Date
  numbers: DayNumbers
  /** By id; one that is not there any more is missing. */
  tickets: Map<number, NamedTicket>
}

export async function readDailyClose(tx: Tx, id: number): Promise<DailyCloseView> {
  const row = await tx.dailyClose.findUniqueOrThrow({ where: { id } })
  const numbers = row.numbers as unknown as DayNumbers
  const ids = [
    ...numbers.breached.tickets.map((ticket) => ticket.id),
    ...(numbers.oldest === null ? [] : [numbers.oldest]),
  ]
  const tickets = await tx.ticket.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      tier: true,
      platform: true,
      replyFrom: true,
      channel: true,
      cardTs: true,
    },
  })
  return { id, from: row.fromAt, to: row.toAt, numbers, tickets: new Map(tickets.map((ticket) => [ticket.id, ticket])) }
}
