/** The audit trail (I6). Ids and codes only: texts from outside never come here, so nothing needs erasing. */
import type { TicketState } from '../domain/ticket.ts'
import type { Tx } from './open.ts'

export interface NewAuditEntry {
  ticketId: number
  /** Slack user id, or `system`. */
  actor: string
  event: string
  fromState: TicketState | null
  toState: TicketState
  why: string | null
  /** The card's wanted version after the change. */
  version: number
}

export async function recordAudit(tx: Tx, entries: NewAuditEntry[], now: Date): Promise<void> {
  if (entries.length > 0) await tx.auditEntry.createMany({ data: entries.map((entry) => ({ ...entry, at: now })) })
}
