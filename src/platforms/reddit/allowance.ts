/**
 * Reddit's limit of 100 requests a minute for one client, over all streams and accounts that use it. What Reddit itself says in
 * its X-Ratelimit headers counts on top, since other programs may use the same client.
 */
import type { Clock } from '../../domain/clock.ts'

export const REQUESTS_PER_MINUTE = 100
const MINUTE_MS = 60_000

/** Reading stops this far before the limit, so that a reply that a person waits for always gets through. */
const RESERVED_SHARE = 0.1

export type Purpose = 'reading' | 'replying'

export interface Allowance {
  /** Takes one request; null when it may go out, or the time from which it may. */
  take(purpose: Purpose): Date | null
  /** What Reddit said with an answer. */
  observe(headers: Record<string, unknown>): void
  /** Reddit asked to wait. */
  blockUntil(at: Date): void
}

const numberIn = (headers: Record<string, unknown>, name: string): number | null => {
  const text = headers[name]
  const number = typeof text === 'string' ? Number(text) : Number.NaN
  return Number.isFinite(number) ? number : null
}

export const createAllowance = (clock: Clock, perMinute = REQUESTS_PER_MINUTE): Allowance => {
  const reserved = Math.floor(perMinute * RESERVED_SHARE)
  let times: number[] = []
  let window: { remaining: number; endsAt: number } | null = null
  let blockedUntil = 0

  const waitUntil = (purpose: Purpose, now: number): number | null => {
    if (blockedUntil > now) return blockedUntil
    const spare = purpose === 'reading' ? reserved : 0
    if (window && window.endsAt > now && window.remaining - spare < 1) return window.endsAt
    times = times.filter((at) => at > now - MINUTE_MS)
    const free = perMinute - spare - times.length
    const freeing = times[-free]
    return free >= 1 || freeing === undefined ? null : freeing + MINUTE_MS
  }

  return {
    take: (purpose) => {
      const now = clock.now().getTime()
      const until = waitUntil(purpose, now)
      if (until !== null) return new Date(until)
      times.push(now)
      if (window) window.remaining--
      return null
    },
    observe: (headers) => {
      const remaining = numberIn(headers, 'x-ratelimit-remaining')
      const reset = numberIn(headers, 'x-ratelimit-reset')
      if (remaining !== null && reset !== null)
        window = { remaining, endsAt: clock.now().getTime() + Math.max(0, reset) * 1_000 }
    },
    blockUntil: (at) => {
      blockedUntil = Math.max(blockedUntil, at.getTime())
    },
  }
}
