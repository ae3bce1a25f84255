/** Rules for tickets, drawn from the settings. */
import { addMs } from './clock.ts'
import type { Settings } from './settings.ts'
import type { TicketPolicy } from './ticket.ts'
import type { Tier } from './urgency.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** The clocks of the state table under these settings. */
export const ticketPolicy = ({ claims }: Pick<Settings, 'claims'>): TicketPolicy => ({
  claimExpiresAfter: claims.expireAfter,
  remindBefore: claims.remindBefore,
  lookAgainAfter: HOUR,
  undoWithin: 10 * MINUTE,
  checkInAfter: 24 * HOUR,
  sendCheckEvery: 5 * MINUTE,
  nextDailyClose: (now) => addMs(now, 24 * HOUR),
})

export interface Targets {
  claimDueAt: Date
  replyDueAt: Date
}

/** When a first look and an answer are due for a post of this tier that we saw at `seenAt`. */
export function targetsFor(tier: Tier, seenAt: Date, settings: Pick<Settings, 'tiers'>): Targets {
  const { claimWithin, replyWithin } = settings.tiers[tier]
  return { claimDueAt: addMs(seenAt, claimWithin), replyDueAt: addMs(seenAt, replyWithin) }
}
