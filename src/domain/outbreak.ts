/** One trouble that hits many: told from the usual run of complaints by how many people write of the same thing in a short time. Pure. */
import { addMs } from './clock.ts'
import type { Settings } from './settings.ts'
import { TIERS, type Tier, type UrgencyFactor } from './urgency.ts'
import { BY_HAND } from './urgency-sum.ts'
import { URGENCY_FLOORS, URGENCY_WEIGHTS } from './urgency-weights.ts'

const MINUTE = 60_000

/** So many different people … */
export const AUTHORS = 5
/** … within so long … */
export const WITHIN = 15 * MINUTE
/** … and so many times more than on other days, where there are always some who complain of it. */
const TIMES_THE_USUAL = 3
/** It is over when nobody has written of it for so long. */
export const QUIET_FOR = 60 * MINUTE

/** The symptom that all technical failures share. */
export const FAILURE = 'outage'

/** What a post is a symptom of; nothing when it complains of nothing in particular. */
export function symptomsOf({ intent, category }: { intent: string; category: string | null }): string[] {
  if (intent !== 'outage' && intent !== 'complaint') return []
  return [...(category === null ? [] : [category]), ...(intent === 'outage' ? [FAILURE] : [])]
}

/** One post of somebody about it. */
export interface Sighting {
  ticketId: number
  customerId: number
  /** When it was posted. */
  at: Date
}

export interface Found {
  since: Date
  lastAt: Date
  ticketIds: number[]
}

/**
 * The first time at which enough people wrote of it, with all who wrote before it ended. `usual`: how many people write of it in such
 * a stretch on other days.
 */
export function findOutbreak(sightings: readonly Sighting[], usual: number): Found | null {
  const sorted = sightings.toSorted((a, b) => a.at.getTime() - b.at.getTime())
  const enough = Math.max(AUTHORS, usual * TIMES_THE_USUAL)
  let start = 0
  for (let end = 0; end < sorted.length; end++) {
    while (timeBetween(sorted[start], sorted[end]) > WITHIN) start++
    if (new Set(sorted.slice(start, end + 1).map(({ customerId }) => customerId)).size < enough) continue
    return withThoseAfter(sorted.slice(start), end - start)
  }
  return null
}

const timeBetween = (a: Sighting | undefined, b: Sighting | undefined): number =>
  (b?.at.getTime() ?? 0) - (a?.at.getTime() ?? 0)

function withThoseAfter(sorted: readonly Sighting[], reached: number): Found | null {
  const quietAfter = sorted.findIndex(
    (each, place) => place > reached && timeBetween(sorted[place - 1], each) > QUIET_FOR,
  )
  const theirs = quietAfter === -1 ? sorted : sorted.slice(0, quietAfter)
  const [first, last] = [theirs[0], theirs.at(-1)]
  if (first === undefined || last === undefined) return null
  return { since: first.at, lastAt: last.at, ticketIds: [...new Set(theirs.map(({ ticketId }) => ticketId))] }
}

/** Whether a post of that time is still part of it. */
export const belongsTo = ({ since, lastAt }: Pick<Found, 'since' | 'lastAt'>, at: Date): boolean =>
  at >= addMs(since, -WITHIN) && at <= addMs(lastAt, QUIET_FOR)

export const isOver = ({ lastAt }: Pick<Found, 'lastAt'>, now: Date): boolean => addMs(lastAt, QUIET_FOR) <= now

export interface Raised {
  urgency: number
  tier: Tier
  factors: UrgencyFactor[]
}

const KEY = 'mass-outage'

/**
 * Score and reasons of a ticket that is one of many; null when it is as urgent without that, or as urgent as a person said. That many
 * have it lifts it to the floor and no higher: hundreds with the same trouble must not stand before one who is in danger.
 */
export function raiseOneOfMany(
  ticket: { urgency: number; factors: readonly UrgencyFactor[] },
  { tiers, urgency: { weights, floors } }: Pick<Settings, 'tiers' | 'urgency'>,
): Raised | null {
  if (ticket.factors.some(({ key }) => key === BY_HAND)) return null
  const known = ticket.factors.find(({ key }) => key === KEY)
  const floor = floors[KEY] ?? URGENCY_FLOORS[KEY] ?? 0
  const weight = known !== undefined || floor > 0 ? 0 : (weights[KEY] ?? URGENCY_WEIGHTS[KEY] ?? 0)
  const urgency = Math.round(Math.min(100, Math.max(ticket.urgency + weight, floor)))
  if (urgency <= ticket.urgency) return null
  const reason = known ?? { key: KEY, label: 'the same trouble from many people', points: 0, words: [] }
  const factor = { ...reason, points: reason.points + urgency - ticket.urgency }
  return {
    urgency,
    tier: TIERS.find((tier) => urgency >= tiers[tier].from) ?? 'low',
    factors: [...ticket.factors.filter((each) => each !== known), factor].toSorted((a, b) => b.points - a.points),
  }
}
