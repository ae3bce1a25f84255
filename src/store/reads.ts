/** What people look up: lists of tickets, a search, a customer's history, the numbers of a day. Reading only. */
import type { Commitment, Customer, Mention, Note, Prisma, Reply, Ticket } from './generated/client.ts'
import { newestStandingOf } from './mentions.ts'
import type { Tx } from './open.ts'

/** A ticket as one line of a list. */
export interface TicketLine {
  ticket: Ticket
  customer: Pick<Customer, 'name' | 'handle'>
  /** What the customer wrote last. */
  text: string
}

export interface TicketList {
  lines: TicketLine[]
  /** How many there are in all, shown or not. */
  total: number
}

/** `waiting`: somebody still has to answer. `mine`: of those, the owner's. `unassigned`: nobody has it. All in the order of the queue. */
export type ListName = 'waiting' | 'mine' | 'unassigned'

const WAITING = ['open', 'claimed', 'replying', 'snoozed'] as const

const whereOf = (list: ListName, owner: string): Prisma.TicketWhereInput => {
  switch (list) {
    case 'waiting':
      return { state: { in: [...WAITING] } }
    case 'mine':
      return { state: { in: [...WAITING] }, owner }
    case 'unassigned':
      return { state: 'open' }
  }
}

/** Critical ones first, then by urgency and waiting (domain/queue.ts): the rank holds both. */
const IN_ORDER: Prisma.TicketOrderByWithRelationInput[] = [{ rank: 'asc' }, { id: 'asc' }]

interface Slice {
  skip: number
  take: number
}

async function readLines(
  tx: Tx,
  where: Prisma.TicketWhereInput,
  orderBy: Prisma.TicketOrderByWithRelationInput[],
  slice: Slice,
): Promise<TicketList> {
  const rows = await tx.ticket.findMany({
    where,
    orderBy,
    ...slice,
    include: { customer: { select: { name: true, handle: true } } },
  })
  const mentions = await newestStandingOf(
    tx,
    rows.map(({ id }) => id),
  )
  const isAll = slice.skip === 0 && rows.length < slice.take
  const total = isAll ? rows.length : await tx.ticket.count({ where })
  return {
    lines: rows.map(({ customer, ...ticket }) => ({ ticket, customer, text: mentions.get(ticket.id)?.text ?? '' })),
    total,
  }
}

export const listTickets = (tx: Tx, list: ListName, owner: string, slice: Slice): Promise<TicketList> =>
  readLines(tx, whereOf(list, owner), IN_ORDER, slice)

/** The words as they stand: `%` and `_` mean themselves. */
const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

/** Tickets whose posts, replies, notes or customer hold the words, newest first. Capitals do not matter. */
export function findTickets(tx: Tx, text: string, take: number): Promise<TicketList> {
  const contains = { contains: literally(text), mode: 'insensitive' as const }
  const where: Prisma.TicketWhereInput = {
    OR: [
      { mentions: { some: { text: contains } } },
      { customer: { OR: [{ name: contains }, { handle: contains }] } },
      { replies: { some: { text: contains } } },
      { notes: { some: { text: contains } } },
    ],
  }
  return readLines(tx, where, [{ id: 'desc' }], { skip: 0, take })
}

export interface PastTicket {
  ticket: Ticket
  /** First post of the conversation, or null when it is erased. */
  first: Mention | null
  posts: number
  /** In the order in which they were written. */
  replies: Reply[]
  notes: Note[]
  /** Promises that are still to be kept, the next one first. */
  commitments: Commitment[]
}

/** All tickets of a customer with this brand, newest first, page by page. */
export async function readHistory(
  tx: Tx,
  customerId: number,
  slice: Slice,
): Promise<{ tickets: PastTicket[]; total: number }> {
  const rows = await tx.ticket.findMany({
    where: { customerId },
    orderBy: { id: 'desc' },
    ...slice,
    include: {
      mentions: { orderBy: [{ postedAt: 'asc' }, { id: 'asc' }], take: 1 },
      replies: { orderBy: { id: 'asc' } },
      notes: { orderBy: { id: 'asc' } },
      commitments: { where: { state: 'open' }, orderBy: [{ dueAt: 'asc' }, { id: 'asc' }] },
      _count: { select: { mentions: true } },
    },
  })
  const tickets = rows.map(({ mentions, replies, notes, commitments, _count, ...ticket }) => ({
    ticket,
    first: mentions[0] ?? null,
    posts: _count.mentions,
    replies,
    notes,
    commitments,
  }))
  return { tickets, total: await tx.ticket.count({ where: { customerId } }) }
}

/** The figures of a stretch of time, and how things stand now. */
export interface Numbers {
  mentions: number
  opened: number
  /** Replies that went out, by API or by hand. */
  replied: number
  /** Of those, by the one who asks. */
  repliedByMe: number
  dismissed: number
  /** Now: somebody still has to answer. */
  waiting: number
  unassigned: number
  /** Now: an answer was due before. */
  overdue: number
  /** Seconds from the card to its first reply, for first replies in this time; null without any. */
  medianSecondsToReply: number | null
}

export async function readNumbers(tx: Tx, asked: { since: Date; now: Date; by: string }): Promise<Numbers> {
  const { since, now, by } = asked
  const [row] = await tx.$queryRaw<Numbers[]>`
    WITH said AS (
      SELECT "ticketId", "approvedBy", "settledAt" FROM "Reply" WHERE state IN ('sent', 'by-hand')
    ), waiting AS (
      SELECT state, "replyDueAt" FROM "Ticket" WHERE state IN ('open', 'claimed', 'replying', 'snoozed')
    ), first AS (
      SELECT "ticketId", min("settledAt") AS at FROM said GROUP BY "ticketId"
    )
    SELECT
      (SELECT count(*)::int FROM "Mention" WHERE "seenAt" >= ${since}) AS mentions,
      (SELECT count(*)::int FROM "Ticket" WHERE "openedAt" >= ${since}) AS opened,
      (SELECT count(*)::int FROM said WHERE "settledAt" >= ${since}) AS replied,
      (SELECT count(*)::int FROM said WHERE "settledAt" >= ${since} AND "approvedBy" = ${by}) AS "repliedByMe",
      (SELECT count(*)::int FROM "Ticket" WHERE state = 'dismissed' AND "settledAt" >= ${since}) AS dismissed,
      (SELECT count(*)::int FROM waiting) AS waiting,
      (SELECT count(*)::int FROM waiting WHERE state = 'open') AS unassigned,
      (SELECT count(*)::int FROM waiting WHERE "replyDueAt" < ${now}) AS overdue,
      (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM first.at - t."openedAt")::float8)
        FROM first JOIN "Ticket" t ON t.id = first."ticketId" WHERE first.at >= ${since}) AS "medianSecondsToReply"`
  if (row === undefined) throw new Error('The numbers of the day gave no row')
  return row
}

/** The latest things that happened to a ticket, newest first. */
export const latestAudit = (tx: Tx, ticketId: number, take: number) =>
  tx.auditEntry.findMany({ where: { ticketId }, orderBy: { id: 'desc' }, take })
