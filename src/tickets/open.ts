/** Opens tickets, many at once, each with its card's delivery and its first audit row (I2, I4, I6). */
import { cardKey, postLane } from '../domain/delivery.ts'
import { rankOf } from '../domain/queue.ts'
import { nextActionAt, type TicketFacts, type TicketPolicy } from '../domain/ticket.ts'
import type { Tier } from '../domain/urgency.ts'
import { recordAudit } from '../store/audit.ts'
import { enqueue } from '../store/deliveries.ts'
import type { Prisma } from '../store/generated/client.ts'
import type { Tx } from '../store/open.ts'
import type { Ticket } from '../store/tickets.ts'

export type NewTicket = Omit<
  Prisma.TicketCreateManyInput,
  | 'state'
  | 'nextActionAt'
  | 'openedAt'
  | 'updatedAt'
  | 'claimFrom'
  | 'claimDueAt'
  | 'replyFrom'
  | 'replyDueAt'
  | 'ladderAt'
  | 'rank'
  | 'suggestions'
  | 'factors'
> & { suggestions: Prisma.InputJsonArray; factors: Prisma.InputJsonArray }

/** What nothing has happened to. */
const UNTOUCHED = {
  owner: null,
  previousOwner: null,
  claimedAt: null,
  touchedAt: null,
  remindedAt: null,
  handOvers: 0,
  quietUntil: null,
  snoozedAt: null,
  snoozedUntil: null,
  stateBefore: null,
  answeredAt: null,
  checkedInAt: null,
  settledAt: null,
  outcome: null,
  settledBy: null,
} satisfies Partial<TicketFacts>

/** What needs no reply is set aside: a compact card, confirmed at the daily close, never dropped. */
const startingState = (ticket: NewTicket): 'open' | 'aside' => (ticket.needsReply ? 'open' : 'aside')

function rowOf(ticket: NewTicket, policy: TicketPolicy, now: Date): Prisma.TicketCreateManyInput {
  const state = startingState(ticket)
  const whose = { brand: ticket.brand, tier: ticket.tier as Tier }
  const clocks = {
    claimFrom: now,
    claimDueAt: policy.dueAt(whose, 'claim', now),
    replyFrom: now,
    replyDueAt: policy.dueAt(whose, 'reply', now),
    ladderAt: now,
  }
  const facts = { ...UNTOUCHED, ...ticket, ...clocks, state } as TicketFacts
  return {
    ...ticket,
    ...clocks,
    state,
    rank: rankOf(facts),
    nextActionAt: nextActionAt(facts, now, policy),
    openedAt: now,
    updatedAt: now,
  }
}

export async function openTickets(tx: Tx, tickets: NewTicket[], policy: TicketPolicy, now: Date): Promise<Ticket[]> {
  if (tickets.length === 0) return []
  const opened = await tx.ticket.createManyAndReturn({ data: tickets.map((ticket) => rowOf(ticket, policy, now)) })
  await recordAudit(
    tx,
    opened.map(({ id, state }) => ({
      ticketId: id,
      actor: 'system',
      event: 'open',
      fromState: null,
      toState: state,
      why: null,
      version: 1,
    })),
    now,
  )
  await enqueue(
    tx,
    opened.map(({ id, channel, urgency }) => ({
      key: cardKey(id),
      kind: 'card' as const,
      lane: postLane(channel),
      ticketId: id,
      priority: urgency,
      payload: {},
    })),
    now,
  )
  return opened
}
