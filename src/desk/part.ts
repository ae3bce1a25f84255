/** Actions on a part of a ticket, a promise or an alert: the part's own row tells what has become of it, not the card's version. */
import { recordAudit } from '../store/audit.ts'
import { type ActionResult, act, type Click, type DeskOptions, type Scene } from './act.ts'

interface Part {
  /** The part as it stands; null when there is none. */
  found: { ticketId: number } | null
  /** What to tell when there is none. */
  missing: string
}

export async function actOnPart(
  desk: DeskOptions,
  { found, missing }: Part,
  { by, requestKey }: Pick<Click, 'by' | 'requestKey'>,
  work: (scene: Scene) => Promise<void>,
): Promise<ActionResult> {
  if (found === null) return { result: 'missing', told: missing }
  return act(desk, { ticketId: found.ticketId, by, requestKey, seen: 0 }, work, { needsFreshView: false })
}

/** Takes nothing out of anybody's hands, so the card's version stays. `why`: ids and codes only (I6). */
export const recordOnPart = ({ tx, ticket, now }: Scene, actor: string, event: string, why: string): Promise<void> => {
  const { id: ticketId, state, wantedVersion: version } = ticket
  return recordAudit(tx, [{ ticketId, actor, event, fromState: state, toState: state, why, version }], now)
}
