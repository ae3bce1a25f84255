/** Shows again what changed beside a ticket's state: an edited post, a deleted one. */
import { cardKey } from '../domain/delivery.ts'
import { armCard } from '../store/deliveries.ts'
import type { Tx } from '../store/open.ts'
import { lockTicket } from '../store/tickets.ts'

/** Wants the card anew; its delivery goes out when its turn comes (I4), which is that of the ticket's urgency unless told otherwise. */
export async function refreshCard(tx: Tx, ticketId: number, now: Date, priority?: number): Promise<void> {
  const ticket = await lockTicket(tx, ticketId)
  if (ticket === null) return
  await tx.ticket.update({ where: { id: ticketId }, data: { wantedVersion: { increment: 1 }, updatedAt: now } })
  await armCard(tx, cardKey(ticketId), priority ?? ticket.urgency, now)
}

/** Wants the cards of all tickets that can still be answered anew, of one brand or of all: something they all show has changed. */
export async function refreshCards(tx: Tx, brand: string | null, now: Date): Promise<void> {
  const changed = await tx.$queryRaw<{ id: number }[]>`
    UPDATE "Ticket" SET "wantedVersion" = "wantedVersion" + 1
    WHERE state IN ('open', 'claimed', 'replying', 'snoozed', 'answered', 'aside') AND (${brand}::text IS NULL OR brand = ${brand})
    RETURNING id`
  const ids = changed.map(({ id }) => id)
  await tx.$executeRaw`
    UPDATE "Delivery" SET state = 'pending', "notBefore" = ${now}, "armedAt" = ${now}, attempts = 0
    WHERE kind = 'card' AND "ticketId" = ANY(${ids}) AND state IN ('sent', 'failed')`
}
