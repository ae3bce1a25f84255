/** A person leaves the workspace: what they had goes back to the queue, and what is settled does not come back to them. */
import { ticketPolicy } from '../domain/policy.ts'
import { isLive } from '../domain/ticket.ts'
import { disownCommitments } from '../store/commitments.ts'
import type { Tx } from '../store/open.ts'
import { lockTicket } from '../store/tickets.ts'
import { apply } from '../tickets/apply.ts'
import { disownSettled } from '../tickets/disown.ts'
import type { DeskOptions } from './act.ts'

export interface Leaving {
  /** Takes every ticket from this Slack user, live ones first; returns how many. */
  ownerGone(user: string): Promise<number>
}

export function createLeaving({ store, clock, settings, membersOf, onChange }: DeskOptions): Leaving {
  return {
    async ownerGone(user) {
      const now = clock.now()
      const owned = await store.prisma.ticket.findMany({
        // Of a reply on its way, its approver stays named until it has its outcome.
        where: { owner: user, NOT: { state: 'replying', claimedAt: null } },
        orderBy: { nextActionAt: { sort: 'asc', nulls: 'last' } },
        select: { id: true },
      })
      const policy = ticketPolicy(settings.current, membersOf)
      const disown = async (tx: Tx, id: number): Promise<void> => {
        const ticket = await lockTicket(tx, id)
        if (ticket === null || ticket.owner !== user) return
        if (isLive(ticket.state)) await apply(tx, id, { type: 'owner-gone' }, policy, now)
        else await disownSettled(tx, ticket, policy, now)
      }
      for (const { id } of owned) await store.transaction((tx) => disown(tx, id))
      await store.transaction((tx) => disownCommitments(tx, user))
      if (owned.length > 0) onChange()
      return owned.length
    },
  }
}
