/** Erases the words of whole tickets, or of single posts, and has their cards shown again without them. */
import { recordAudit } from '../store/audit.ts'
import { eraseMentions, eraseTexts } from '../store/erase.ts'
import type { Tx } from '../store/open.ts'
import { lockTicket } from '../store/tickets.ts'
import { refreshCard } from './refresh.ts'

/** Behind all that anybody waits for: many old cards may have to be shown again. */
const LAST = 0

export interface Erasing {
  /** Slack user id, or `system`. */
  by: string
  /** For the audit trail: `erase` by the rule, `forget` on request; null when another entry tells it. */
  event: 'erase' | 'forget' | null
  why: string | null
}

export async function eraseTickets(tx: Tx, ticketIds: number[], { by, event, why }: Erasing, now: Date): Promise<void> {
  const ids = ticketIds.toSorted((a, b) => a - b)
  for (const id of ids) await lockTicket(tx, id)
  await eraseTexts(tx, ids, now)
  for (const id of ids) await refreshCard(tx, id, now, LAST)
  if (event === null) return
  const rows = await tx.ticket.findMany({ where: { id: { in: ids } } })
  const entries = rows.map(({ id, state, wantedVersion: version }) => ({
    ...{ ticketId: id, actor: by, event, why, version },
    fromState: state,
    toState: state,
  }))
  await recordAudit(tx, entries, now)
}

/** Posts that were deleted where they stood; the ticket goes on with the others. */
export async function erasePosts(tx: Tx, ticketId: number, mentionIds: number[], now: Date): Promise<void> {
  await eraseMentions(tx, ticketId, mentionIds, now)
  await refreshCard(tx, ticketId, now)
}
