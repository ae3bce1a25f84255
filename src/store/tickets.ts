/** Rows of tickets as the rest of the program reads them. Writing their state is for tickets/ alone. */
import type { TicketFacts } from '../domain/ticket.ts'
import type { Tier } from '../domain/urgency.ts'
import type { AuditEntry, Customer, Mention, Note, Reply, Ticket } from './generated/client.ts'
import type { Tx } from './open.ts'
import { type Pause, pauseOf, readPauses } from './pauses.ts'

export type { AuditEntry, Customer, Mention, Note, Reply, Ticket }

/** Locks the ticket's row until the transaction ends. Returns null when there is no such ticket. */
export async function lockTicket(tx: Tx, id: number): Promise<Ticket | null> {
  await tx.$queryRaw`SELECT id FROM "Ticket" WHERE id = ${id} FOR UPDATE`
  return tx.ticket.findUnique({ where: { id } })
}

export const factsOf = (ticket: Ticket): TicketFacts => ({
  brand: ticket.brand,
  state: ticket.state,
  tier: ticket.tier as Tier,
  urgency: ticket.urgency,
  needsReply: ticket.needsReply,
  owner: ticket.owner,
  previousOwner: ticket.previousOwner,
  claimedAt: ticket.claimedAt,
  touchedAt: ticket.touchedAt,
  remindedAt: ticket.remindedAt,
  handOvers: ticket.handOvers,
  claimFrom: ticket.claimFrom,
  claimDueAt: ticket.claimDueAt,
  replyFrom: ticket.replyFrom,
  replyDueAt: ticket.replyDueAt,
  ladderAt: ticket.ladderAt,
  quietUntil: ticket.quietUntil,
  snoozedAt: ticket.snoozedAt,
  snoozedUntil: ticket.snoozedUntil,
  answeredAt: ticket.answeredAt,
  checkedInAt: ticket.checkedInAt,
  stateBefore: ticket.stateBefore,
  settledAt: ticket.settledAt,
  outcome: ticket.outcome,
  settledBy: ticket.settledBy,
})

/** All that a card or a modal about a ticket shows. */
export interface TicketView {
  ticket: Ticket
  customer: Customer
  /** In the order in which they were posted. */
  mentions: Mention[]
  /** Earlier tickets of the same customer with this brand. */
  earlierTickets: number
  /** In the order in which they were approved. */
  replies: Reply[]
  /** Set while people have stopped sending for this brand. */
  pause: Pause | null
}

/** Reads a ticket with what its card shows, or null. */
export async function viewTicket(tx: Tx, id: number): Promise<TicketView | null> {
  const row = await tx.ticket.findUnique({
    where: { id },
    include: {
      customer: true,
      mentions: { orderBy: [{ postedAt: 'asc' }, { id: 'asc' }] },
      replies: { orderBy: { id: 'asc' } },
    },
  })
  if (row === null) return null
  const { customer, mentions, replies, ...ticket } = row
  const earlierTickets = await tx.ticket.count({ where: { customerId: customer.id, id: { lt: id } } })
  return { ticket, customer, mentions, replies, earlierTickets, pause: pauseOf(await readPauses(tx), ticket.brand) }
}

/** Events that take nothing out of anybody's hands. */
const TAKES_NOTHING = ['acknowledge', 'promise-kept', 'promise-moved', 'promise-dropped']

/** What somebody else than `by` did to the ticket since its card showed `version`: the latest such entry, or null. */
export function changedSince(tx: Tx, ticketId: number, version: number, by: string): Promise<AuditEntry | null> {
  return tx.auditEntry.findFirst({
    where: {
      ticketId,
      version: { gt: version },
      actor: { notIn: [by, 'system'] },
      event: { notIn: TAKES_NOTHING },
    },
    orderBy: { id: 'desc' },
  })
}
