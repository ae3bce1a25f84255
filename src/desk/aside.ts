/** Looking through what was set aside: most of it is confirmed as needing no reply, the exceptions go to the queue (promise 1). */
import { type AsideList, listAside } from '../store/aside.ts'
import { type ActionResult, act, type DeskOptions, NotDone } from './act.ts'
import { mayAct, refusalOf } from './permissions.ts'

export type { AsideList, AsideTicket } from '../store/aside.ts'

/** One of the tickets that a person had before them. */
export interface SeenAside {
  ticketId: number
  /** Version that was shown. */
  seen: number
  /** The person ticked it: somebody has to answer. */
  needsReply: boolean
}

export interface AsideOutcome {
  /** Null when the person may do this; else why not. Slack mrkdwn. */
  forbidden: string | null
  confirmed: number
  /** Now in the queue, without an owner. */
  reopened: number
  /** Changed since they were shown, and left as they are: ids with what to tell, in Slack mrkdwn. */
  left: { ticketId: number; told: string }[]
}

export interface AsideActions {
  /** What is set aside, longest first. */
  asideList(slice: { skip: number; take: number }): Promise<AsideList>
  /** Settles each ticket for itself; a repeat of the same request does nothing more and has the same outcome. */
  confirmAside(asked: { by: string; requestKey: string; shown: SeenAside[] }): Promise<AsideOutcome>
}

export function createAsideActions(desk: DeskOptions): AsideActions {
  return {
    asideList: (slice) => listAside(desk.store.prisma, slice),

    async confirmAside({ by, requestKey, shown }) {
      const outcome: AsideOutcome = { forbidden: null, confirmed: 0, reopened: 0, left: [] }
      const { people } = desk.settings.current
      if (!mayAct(by, 'support', people, desk.membersOf)) return { ...outcome, forbidden: refusalOf('support', people) }
      for (const each of shown) {
        const { result, told } = await settleOne(desk, by, requestKey, each)
        if (result !== 'done' && result !== 'repeat')
          outcome.left.push({ ticketId: each.ticketId, told: told ?? 'It was left as it is.' })
        else if (each.needsReply) outcome.reopened++
        else outcome.confirmed++
      }
      return outcome
    },
  }
}

/** Only what is still as it was shown: not one that somebody has taken, nor one whose words have changed. */
const settleOne = (
  desk: DeskOptions,
  by: string,
  requestKey: string,
  { ticketId, seen, needsReply }: SeenAside,
): Promise<ActionResult> =>
  act(desk, { ticketId, by, seen, requestKey: `${requestKey}:${ticketId}` }, async ({ ticket, apply }) => {
    if (ticket.state !== 'aside') throw new NotDone('stale', 'It is not set aside any more.')
    if (ticket.wantedVersion !== seen) throw new NotDone('stale', 'It has changed since it was shown.')
    await apply(needsReply ? { type: 'needs-reply', by } : { type: 'resolve', by, how: 'confirmed-aside' })
  })
