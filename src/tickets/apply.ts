/** The only writer of ticket state: lock, decide by the state table, write state, card delivery and audit row together (I2, I4, I6). */
import { cardKey, PERSON_WAITS } from '../domain/delivery.ts'
import { rankOf } from '../domain/queue.ts'
import { type Decision, decide, type TicketEvent, type TicketPolicy, waitsForAnswer } from '../domain/ticket.ts'
import { recordAudit } from '../store/audit.ts'
import { armCard } from '../store/deliveries.ts'
import type { Prisma } from '../store/generated/client.ts'
import type { Tx } from '../store/open.ts'
import { alertsAbout, showAgain } from '../store/shown.ts'
import { factsOf, lockTicket, type Ticket } from '../store/tickets.ts'

export type Applied =
  | { result: 'changed'; ticket: Ticket }
  /** Nothing was written; `ticket` is as it stands. */
  | { result: 'already' | 'refused'; ticket: Ticket; message: string }
  | { result: 'missing' }

/** What goes into the ticket's row beside its state: new factors, suggestions, category … */
export type Beside = Pick<
  Prisma.TicketUncheckedUpdateInput,
  'factors' | 'intent' | 'category' | 'sentiment' | 'language' | 'suggestions'
>

/**
 * Factors and drafts explain the score. A further post that leaves a higher score standing leaves its reasons standing too, so
 * that the card never shows an urgency next to words that do not account for it.
 */
const explains = (event: TicketEvent, urgency: number): boolean => !isCustomers(event) || event.urgency === urgency

const isCustomers = (event: TicketEvent) => event.type === 'customer-posted' || event.type === 'customer-edited'

const actorOf = (event: TicketEvent): string => ('by' in event ? event.by : isCustomers(event) ? 'customer' : 'system')

/**
 * Applies one event in the caller's transaction. A refused or repeated event changes nothing and is told, so that a late click
 * can be answered with what happened instead.
 */
export async function apply(
  tx: Tx,
  ticketId: number,
  event: TicketEvent,
  policy: TicketPolicy,
  now: Date,
  beside: Beside = {},
): Promise<Applied> {
  const ticket = await lockTicket(tx, ticketId)
  if (ticket === null) return { result: 'missing' }
  const decision: Decision = decide(factsOf(ticket), event, policy, now)
  if (decision.result !== 'changed') return { result: decision.result, ticket, message: decision.message }
  const changed = await tx.ticket.update({
    where: { id: ticketId },
    data: {
      ...decision.facts,
      ...(explains(event, decision.facts.urgency) ? beside : {}),
      rank: rankOf(decision.facts),
      nextActionAt: decision.nextActionAt,
      wantedVersion: { increment: 1 },
      updatedAt: now,
    },
  })
  await recordAudit(
    tx,
    [
      {
        ticketId,
        actor: actorOf(event),
        event: event.type,
        fromState: ticket.state,
        toState: changed.state,
        why: decision.why,
        version: changed.wantedVersion,
      },
    ],
    now,
  )
  const priority = 'by' in event ? PERSON_WAITS : changed.urgency
  await armCard(tx, cardKey(ticketId), priority, now)
  if (isToldOtherwise(ticket, changed)) await showAgain(tx, await alertsAbout(tx, [ticketId]), now)
  return { result: 'changed', ticket: changed }
}

const TIMES = ['claimFrom', 'claimDueAt', 'replyFrom', 'replyDueAt'] as const

/** Whether alerts about the ticket, which say whose it is, whether the customer waits and since when, are not true any more. */
const isToldOtherwise = (before: Ticket, after: Ticket): boolean =>
  before.owner !== after.owner ||
  waitsForAnswer(before.state) !== waitsForAnswer(after.state) ||
  TIMES.some((time) => before[time].getTime() !== after[time].getTime())
