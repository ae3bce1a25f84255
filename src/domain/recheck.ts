/** When a post is looked at again for edits and deletion, and for how long. Pure. */
import { addMs } from './clock.ts'
import type { PlatformId } from './post.ts'
import { isLive, type TicketState } from './ticket.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Most edits and second thoughts come soon: looks are close together at first. `until`: age of the post in our tables. */
const STEPS = [
  { until: 15 * MINUTE, every: 15 * MINUTE },
  { until: 75 * MINUTE, every: HOUR },
  { until: 7 * HOUR, every: 6 * HOUR },
]

/** Platforms that charge for each post read: a look a day is what their terms ask for, and what the budget bears. */
const BILLED: ReadonlySet<PlatformId> = new Set<PlatformId>(['x'])

/** A settled matter is watched for this long. */
const WATCH_SETTLED_FOR = 7 * DAY

/** A post that was not found is looked for once more after this long: only then it counts as deleted. */
export const SURELY_GONE_AFTER = HOUR

export const isBilled = (platform: PlatformId): boolean => BILLED.has(platform)

/** The look after one at `now`, for a post that we saw first at `seenAt`. */
export function nextRecheckAt(platform: PlatformId, seenAt: Date, now: Date): Date {
  if (isBilled(platform)) return addMs(now, DAY)
  const age = now.getTime() - seenAt.getTime()
  return addMs(now, STEPS.find(({ until }) => age < until)?.every ?? DAY)
}

/** Whether the posts of a ticket in this state still matter to anybody. */
export function isWatched({ state, settledAt }: { state: TicketState; settledAt: Date | null }, now: Date): boolean {
  if (isLive(state)) return true
  return state !== 'gone' && settledAt !== null && addMs(settledAt, WATCH_SETTLED_FOR) > now
}
