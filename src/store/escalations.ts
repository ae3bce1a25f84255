/** Escalations as the alerts that carry them show them. */
import type { Customer, Escalation, Ticket } from './generated/client.ts'
import type { Tx } from './open.ts'

export interface EscalationEntry {
  escalation: Escalation
  ticket: Ticket
  customer: Customer
  /** The customer's newest words. */
  words: string
  /** Link to the card in Slack; null while it is not posted. */
  cardLink: string | null
}

/** Those that a delivery carries, most urgent first. */
export async function entriesOf(tx: Tx, deliveryId: number): Promise<Omit<EscalationEntry, 'cardLink'>[]> {
  const rows = await tx.escalation.findMany({
    where: { deliveryId },
    include: {
      ticket: {
        include: { customer: true, mentions: { orderBy: { id: 'desc' }, take: 1, select: { text: true } } },
      },
    },
    orderBy: [{ ticket: { rank: 'asc' } }, { id: 'asc' }],
  })
  return rows.map(({ ticket: { customer, mentions, ...ticket }, ...escalation }) => ({
    escalation,
    ticket,
    customer,
    words: mentions[0]?.text ?? '',
  }))
}

/** Lets the alert be shown again, with what has changed. */
export async function armEscalation(tx: Tx, deliveryId: number, now: Date): Promise<void> {
  await tx.delivery.updateMany({
    where: { id: deliveryId, state: { in: ['sent', 'failed'] } },
    data: { state: 'pending', notBefore: now, armedAt: now, attempts: 0 },
  })
}
