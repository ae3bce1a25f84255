/** A person leaves the workspace: what they had goes back to the queue. */
import { ticketPolicy } from '../domain/policy.ts'
import { LIVE_STATES } from '../domain/ticket.ts'
import { disownCommitments } from '../store/commitments.ts'
import { apply } from '../tickets/apply.ts'
import type { DeskOptions } from './act.ts'

export interface Leaving {
  /** Takes every live ticket from this Slack user; returns how many. */
  ownerGone(user: string): Promise<number>
}

export function createLeaving({ store, clock, settings, onChange }: DeskOptions): Leaving {
  return {
    async ownerGone(user) {
      const now = clock.now()
      const owned = await store.prisma.ticket.findMany({
        where: { owner: user, state: { in: [...LIVE_STATES] } },
        select: { id: true },
      })
      const policy = ticketPolicy(settings.current)
      for (const { id } of owned) await store.transaction((tx) => apply(tx, id, { type: 'owner-gone' }, policy, now))
      await store.transaction((tx) => disownCommitments(tx, user))
      if (owned.length > 0) onChange()
      return owned.length
    },
  }
}
