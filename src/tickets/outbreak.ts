/** A ticket becomes one of many with the same trouble. */
import { raiseOneOfMany } from '../domain/outbreak.ts'
import type { Settings } from '../domain/settings.ts'
import type { TicketPolicy } from '../domain/ticket.ts'
import type { UrgencyFactor } from '../domain/urgency.ts'
import type { Prisma } from '../store/generated/client.ts'
import type { Tx } from '../store/open.ts'
import { lockTicket } from '../store/tickets.ts'
import { apply } from './apply.ts'

/** Makes it part of the outbreak and raises it where somebody still waits. */
export async function joinOutbreak(
  tx: Tx,
  ticketId: number,
  outbreakId: number,
  { settings, policy, now }: { settings: Settings; policy: TicketPolicy; now: Date },
): Promise<void> {
  const ticket = await lockTicket(tx, ticketId)
  if (ticket === null) return
  await tx.ticket.update({ where: { id: ticketId }, data: { outbreakId } })
  const raised = raiseOneOfMany({ ...ticket, factors: ticket.factors as unknown as UrgencyFactor[] }, settings)
  if (raised === null) return
  const { tier, urgency, factors } = raised
  // Refused where the customer has an answer already: it belongs to the matter, and is in no more of a hurry than before.
  await apply(tx, ticketId, { type: 'raise', tier, urgency }, policy, now, {
    factors: factors as unknown as Prisma.InputJsonArray,
  })
}
