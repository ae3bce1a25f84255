/** How a source's polling goes on after success and failure: pure, so that every path is tested without a network. */
import type { Random } from './clock.ts'
import type { PlatformErrorCode } from './errors.ts'

/** Failures in a row after which the breaker opens and says so. */
export const BREAKER_AFTER = 5
const LONGEST_BACKOFF = 15 * 60_000
/** A dead token is tried now and then, so that one renewed outside is noticed without a restart. */
const DEAD_TOKEN_RETRY = 15 * 60_000

export type FailureKind = PlatformErrorCode | 'internal'

/** What a failure leaves on the source's record: its kind, and its words. */
export const errorOnRecord = (kind: FailureKind, words: string): string => `${kind}: ${words}`

/** The kind of an error on record; null where there is none. */
export const errorKind = (lastError: string | null): FailureKind | null =>
  lastError === null ? null : (lastError.slice(0, lastError.indexOf(':')) as FailureKind)

/** Its words alone. */
export const errorWords = (lastError: string | null): string | null =>
  lastError === null ? null : lastError.slice(lastError.indexOf(':') + 2)

/** Failures that no waiting mends. */
export const needsPerson = (kind: FailureKind): boolean => kind === 'token-dead' || kind === 'forbidden'

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
  failure: { kind: FailureKind; retryAt: Date | null },
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
  const opens = needsPerson(failure.kind) || failures >= BREAKER_AFTER
  const opened = !expected && opens && health.breakerOpenedAt === null
  return {
    consecutiveFailures: expected ? health.consecutiveFailures : failures,
    breakerOpenedAt: opened ? now : health.breakerOpenedAt,
    nextPollAt,
    opened,
  }
}

/** When a source was read last, if ever. */
export interface Reading {
  lastSuccessAt: Date | null
  createdAt: Date
}

/** A source as far as its silence is concerned; `lastError` as `errorOnRecord` writes it. */
export interface Hearing extends Reading {
  nextPollAt: Date
  lastError: string | null
}

/** A platform that asks to wait is taken at its word for so long: it may ask again and again, and nobody would hear of it. */
const LONGEST_WAIT = 60 * 60_000

/** Since when nothing has been read. */
export const unreadSince = ({ lastSuccessAt, createdAt }: Reading): Date => lastSuccessAt ?? createdAt

/** From when on its silence counts: a rest that is known of is none before it should be over. */
function silentSince(source: Hearing): number {
  const unread = unreadSince(source).getTime()
  const restsUntil = source.nextPollAt.getTime()
  switch (errorKind(source.lastError)) {
    case 'over-budget':
      // The admins are told of it with the budget.
      return Math.max(unread, restsUntil)
    case 'rate-limited':
      return Math.max(unread, Math.min(restsUntil, unread + LONGEST_WAIT))
    default:
      return unread
  }
}

/** Whether a source has gone without success for too long: `intervals` of its own, and at least five minutes. */
export const isStale = (source: Hearing, every: number, intervals: number, now: Date): boolean =>
  now.getTime() - silentSince(source) > Math.max(intervals * every, 5 * 60_000)
