/** Rules for tickets, drawn from the settings. */
import { addWorkingTime, type WorkingTime } from './calendar.ts'
import { addMs } from './clock.ts'
import type { Brand, Settings } from './settings.ts'
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

/** The clock of a tier: what is critical never waits for opening hours. */
const workingTimeFor = (
  tier: Tier,
  brand: Pick<Brand, 'calendar'>,
  { calendars }: Pick<Settings, 'calendars'>,
): WorkingTime => (tier === 'critical' || brand.calendar === null ? 'always' : (calendars[brand.calendar] ?? 'always'))

/** When a first look and an answer are due for a post of this tier that we saw at `seenAt`, in the brand's working time. */
export function targetsFor(
  tier: Tier,
  seenAt: Date,
  settings: Pick<Settings, 'tiers' | 'calendars'>,
  brand: Pick<Brand, 'calendar'>,
): Targets {
  const { claimWithin, replyWithin } = settings.tiers[tier]
  const workingTime = workingTimeFor(tier, brand, settings)
  return {
    claimDueAt: addWorkingTime(workingTime, seenAt, claimWithin),
    replyDueAt: addWorkingTime(workingTime, seenAt, replyWithin),
  }
}
