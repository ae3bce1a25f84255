/** Rules for tickets, drawn from the settings. */
import { addWorkingTime, nextLocalTime, type WorkingTime } from './calendar.ts'
import { type GroupMembers, mayBeOnDuty, worksHere } from './rota.ts'
import type { Brand, Settings } from './settings.ts'
import type { TicketPolicy } from './ticket.ts'
import type { Tier } from './urgency.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Which settings the rules for tickets come from. */
export type PolicySettings = Pick<
  Settings,
  'claims' | 'tiers' | 'calendars' | 'ladder' | 'onDuty' | 'people' | 'followUp' | 'dailyClose'
> & { brands: Pick<Brand, 'id' | 'calendar'>[] }

/** Where nobody knows who is in which group. */
const NOT_KNOWN: GroupMembers = () => []

/** The clocks of the state table under these settings. */
export function ticketPolicy(settings: PolicySettings, membersOf: GroupMembers = NOT_KNOWN): TicketPolicy {
  const { claims, tiers, calendars, ladder, onDuty, people, followUp, dailyClose } = settings
  const calendarOf = new Map(settings.brands.map(({ id, calendar }) => [id, calendar]))
  // What is critical never waits for opening hours.
  const workingTimeOf = ({ brand, tier }: { brand: string; tier: Tier }): WorkingTime =>
    tier === 'critical' ? 'always' : (calendars[calendarOf.get(brand) ?? ''] ?? 'always')
  const spanOf: TicketPolicy['spanOf'] = ({ tier }, target) =>
    tiers[tier][target === 'claim' ? 'claimWithin' : 'replyWithin']
  return {
    workingTimeOf,
    spanOf,
    dueAt: (ticket, target, from) => addWorkingTime(workingTimeOf(ticket), from, spanOf(ticket, target)),
    worksHere: (user) => worksHere(user, people, membersOf),
    isOnDuty: (user, now) => worksHere(user, people, membersOf) && mayBeOnDuty(user, onDuty, people, now),
    ladder: ladder.steps,
    quietAfterAck: ladder.quietAfterAck,
    claimExpiresAfter: claims.expireAfter,
    remindBefore: claims.remindBefore,
    lookAgainAfter: HOUR,
    undoWithin: 10 * MINUTE,
    checkInAfter: followUp.checkInAfter,
    resolveAfter: followUp.resolveAfter,
    sendCheckEvery: 5 * MINUTE,
    nextDailyClose: (now) => nextLocalTime(dailyClose.timeZone, dailyClose.at, now),
  }
}
