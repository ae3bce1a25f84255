/** Takes a settled ticket from an owner who has left. */
import { decide, type TicketPolicy } from '../domain/ticket.ts'
import { recordAudit } from '../store/audit.ts'
import type { Tx } from '../store/open.ts'
import { factsOf, type Ticket } from '../store/tickets.ts'

/**
 * As `apply`, but its card stays as it is: it says who settled the matter, and showing the cards of years anew would hold up those
 * of customers who wait. `ticket`: as it stands, locked.
 */
export async function disownSettled(tx: Tx, ticket: Ticket, policy: TicketPolicy, now: Date): Promise<void> {
  const decision = decide(factsOf(ticket), { type: 'owner-gone' }, policy, now)
  if (decision.result !== 'changed') return
  await tx.ticket.update({ where: { id: ticket.id }, data: { ...decision.facts, updatedAt: now } })
  await recordAudit(
    tx,
    [
      {
        ticketId: ticket.id,
        actor: 'system',
        event: 'owner-gone',
        fromState: ticket.state,
        toState: decision.facts.state,
        why: decision.why,
        version: ticket.wantedVersion,
      },
    ],
    now,
  )
}
