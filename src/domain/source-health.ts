/** How a source's polling goes on after success and failure: pure, so that every path is tested without a network. */
import type { Random } from './clock.ts'
import type { PlatformErrorCode } from './errors.ts'

/** Failures in a row after which the breaker opens and says so. */
export const BREAKER_AFTER = 5
const LONGEST_BACKOFF = 15 * 60_000
/** A dead token is tried now and then, so that one renewed outside is noticed without a restart. */
const DEAD_TOKEN_RETRY = 15 * 60_000

export interface Health {
  consecutiveFailures: number
  breakerOpenedAt: Date | null
}

export interface AfterFailure extends Health {
  nextPollAt: Date
  /** True when the breaker opened by this failure: tell the admins. */
  opened: boolean
}

/**
 * Backs off from the source's own interval, doubled with each failure up to 15 minutes, with up to a quarter of jitter so
 * that many sources do not return at once. A time that the platform named wins when it is later. A dead token opens the breaker at once.
 */
export function afterFailure(
  health: Health,
  failure: { kind: PlatformErrorCode | 'internal'; retryAt: Date | null },
  every: number,
  now: Date,
  random: Random,
): AfterFailure {
  const failures = health.consecutiveFailures + 1
  const base =
    failure.kind === 'token-dead' ? DEAD_TOKEN_RETRY : Math.min(every * 2 ** Math.min(failures, 16), LONGEST_BACKOFF)
  // Being asked to wait, or having spent the budget, is no sign of trouble: wait as told and count nothing.
  const expected = failure.kind === 'rate-limited' || failure.kind === 'over-budget'
  const ownTime = now.getTime() + base * (1 + random() / 4)
  const nextPollAt = new Date(Math.max(ownTime, failure.retryAt?.getTime() ?? 0))
  const opens = failure.kind === 'token-dead' || failure.kind === 'forbidden' || failures >= BREAKER_AFTER
  const opened = !expected && opens && health.breakerOpenedAt === null
  return {
    consecutiveFailures: expected ? health.consecutiveFailures : failures,
    breakerOpenedAt: opened ? now : health.breakerOpenedAt,
    nextPollAt,
    opened,
  }
}

/** Whether a source has gone without success for too long: `intervals` of its own, and at least five minutes. */
export function isStale(
  source: { lastSuccessAt: Date | null; createdAt: Date },
  every: number,
  intervals: number,
  now: Date,
): boolean {
  const since = source.lastSuccessAt ?? source.createdAt
  return now.getTime() - since.getTime() > Math.max(intervals * every, 5 * 60_000)
}
