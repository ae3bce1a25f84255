/** Opens tickets, many at once, each with its card's delivery and its first audit row (I2, I4, I6). */
import { cardKey, postLane } from '../domain/delivery.ts'
import { nextActionAt, type TicketFacts, type TicketPolicy } from '../domain/ticket.ts'
import { recordAudit } from '../store/audit.ts'
import { enqueue } from '../store/deliveries.ts'
import type { Prisma } from '../store/generated/client.ts'
import type { Tx } from '../store/open.ts'
import { factsOf, type Ticket } from '../store/tickets.ts'

export type NewTicket = Omit<
  Prisma.TicketCreateManyInput,
  'state' | 'nextActionAt' | 'openedAt' | 'updatedAt' | 'suggestions' | 'factors'
> & { suggestions: Prisma.InputJsonArray; factors: Prisma.InputJsonArray }

/** What needs no reply is set aside: a compact card, confirmed at the daily close, never dropped. */
const startingState = (ticket: NewTicket): 'open' | 'aside' => (ticket.needsReply ? 'open' : 'aside')

function rowOf(ticket: NewTicket, policy: TicketPolicy, now: Date): Prisma.TicketCreateManyInput {
  const state = startingState(ticket)
  const facts = {
    ...factsOf({
      owner: null,
      touchedAt: null,
      claimedAt: null,
      remindedAt: null,
      handOvers: 0,
      snoozedUntil: null,
      stateBefore: null,
      ...ticket,
    } as unknown as Ticket),
    state,
  } as TicketFacts
  return { ...ticket, state, nextActionAt: nextActionAt(facts, now, policy), openedAt: now, updatedAt: now }
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
