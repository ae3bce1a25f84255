import type { Clock } from '../../domain/clock.ts'
import { RateLimited } from './api-error.ts'

/** How fast the workspace lets the app go. */
export interface Pace {
  /** Posts a second and channel. Slack promises 1 and tolerates short bursts. */
  postsPerSecond: number
  /** Posts that may come at once after a silence. */
  burst: number
  /** Requests a minute by method; methods left out are not limited. */
  perMinute: Record<string, number>
}

export const SLACK_PACE: Pace = { postsPerSecond: 1, burst: 3, perMinute: {} }

/** Token buckets on the workspace's clock. */
export class Limiter {
  readonly #pace: Pace | null
  readonly #clock: Clock
  readonly #buckets = new Map<string, { tokens: number; at: number }>()

  constructor(pace: Pace | null, clock: Clock) {
    this.#pace = pace
    this.#clock = clock
  }

  /** @throws RateLimited when the method, or posting into the channel, is too fast. */
  take(method: string, channel: string | null): void {
    if (this.#pace === null) return
    const perMinute = this.#pace.perMinute[method]
    if (perMinute !== undefined) this.#spend(method, perMinute / 60, perMinute)
    if (method === 'chat.postMessage' && channel !== null) {
      this.#spend(`post:${channel}`, this.#pace.postsPerSecond, this.#pace.burst)
    }
  }

  #spend(key: string, perSecond: number, most: number): void {
    const now = this.#clock.now().getTime()
    const bucket = this.#buckets.get(key) ?? { tokens: most, at: now }
    const tokens = Math.min(most, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * perSecond)
    this.#buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now })
    // Retry-After comes in whole seconds, at least one.
    if (tokens < 1) throw new RateLimited(Math.max(1, Math.ceil((1 - tokens) / perSecond)))
  }
}
