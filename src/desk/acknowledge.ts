/** "I have seen it": an alert is not repeated for a while. That answers nothing, and the ladder's further steps go on. */
import { type NewAuditEntry, recordAudit } from '../store/audit.ts'
import { armEscalation } from '../store/escalations.ts'
import type { Ticket } from '../store/tickets.ts'
import { type ActionResult, act, type DeskOptions, NotDone } from './act.ts'

export interface AcknowledgeActions {
  acknowledge(click: { escalationId: number; by: string; requestKey: string }): Promise<ActionResult>
}

export function createAcknowledgeActions(desk: DeskOptions): AcknowledgeActions {
  return {
    async acknowledge({ escalationId, by, requestKey }) {
      const found = await desk.store.prisma.escalation.findUnique({ where: { id: escalationId } })
      if (found === null) return { result: 'missing', told: 'This alert is not in the database any more.' }
      const click = { ticketId: found.ticketId, by, requestKey, seen: 0 }
      return act(
        desk,
        click,
        async ({ tx, now, ticket, apply }) => {
          const escalation = await tx.escalation.findUniqueOrThrow({ where: { id: escalationId } })
          if (escalation.ackedBy !== null)
            throw new NotDone('stale', `<@${escalation.ackedBy}> has acknowledged it already.`)
          await tx.escalation.update({ where: { id: escalationId }, data: { ackedBy: by, ackedAt: now } })
          // The repeats that rest then are those of the ticket's own targets; a promise has its own.
          if (escalation.target === 'promise') await recordAudit(tx, [noted(ticket, by)], now)
          else await apply({ type: 'acknowledge', by })
          if (escalation.deliveryId !== null) await armEscalation(tx, escalation.deliveryId, now)
        },
        { needsFreshView: false },
      )
    },
  }
}

const noted = (ticket: Ticket, by: string): NewAuditEntry => ({
  ticketId: ticket.id,
  actor: by,
  event: 'acknowledge',
  fromState: ticket.state,
  toState: ticket.state,
  why: 'promise',
  version: ticket.wantedVersion,
})
