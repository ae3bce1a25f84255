/**
 * A server's limit on requests, counted by us and corrected by what its headers say, since other programs may share the limit.
 * Nothing is sent that the server would refuse: a refused request counts against the limit on some servers as well.
 */
import type { Clock } from '../domain/clock.ts'

/** Reading stops this far before the limit, so that a reply that a person waits for always gets through. */
const RESERVED_SHARE = 0.1

export type Purpose = 'reading' | 'replying'

export interface RequestBudget {
  /** Takes one request; null when it may go out, or the time from which it may. */
  take(purpose: Purpose): Date | null
  /** What the server said of its own count; `null` for a header that is not there. */
  observe(told: { limit: number | null; remaining: number | null; resetAt: Date | null }): void
  /** The server asked to wait. */
  blockUntil(at: Date): void
}

/** `limit` requests in any `windowMs` milliseconds. */
export const createRequestBudget = (
  clock: Clock,
  { limit, windowMs }: { limit: number; windowMs: number },
): RequestBudget => {
  let times: number[] = []
  let told: { limit: number; remaining: number; endsAt: number } | null = null
  let blockedUntil = 0

  const waitUntil = (purpose: Purpose, now: number): number | null => {
    if (blockedUntil > now) return blockedUntil
    const spareOf = (most: number): number => (purpose === 'reading' ? Math.floor(most * RESERVED_SHARE) : 0)
    if (told && told.endsAt > now && told.remaining <= spareOf(told.limit)) return told.endsAt
    times = times.filter((at) => at > now - windowMs)
    const free = limit - spareOf(limit) - times.length
    const freeing = times[-free]
    return free >= 1 || freeing === undefined ? null : freeing + windowMs
  }

  return {
    take: (purpose) => {
      const now = clock.now().getTime()
      const until = waitUntil(purpose, now)
      if (until !== null) return new Date(until)
      times.push(now)
      if (told) told.remaining--
      return null
    },
    observe: (answer) => {
      const { remaining, resetAt } = answer
      if (remaining !== null && resetAt !== null)
        told = { limit: answer.limit ?? limit, remaining, endsAt: resetAt.getTime() }
    },
    blockUntil: (at) => {
      blockedUntil = Math.max(blockedUntil, at.getTime())
    },
  }
}
