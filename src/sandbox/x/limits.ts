/** X's request limits for each user and endpoint, in windows of 15 minutes. */
import type { XRoute } from './faults.ts'

const WINDOW_MS = 15 * 60_000

const PER_WINDOW: Record<XRoute, number> = {
  mentions: 300,
  search: 300,
  own: 900,
  lookup: 900,
  create: 100,
  delete: 50,
  me: 75,
}

export interface Allowance {
  limit: number
  /** -1 when this request is one too many. */
  remaining: number
  /** Unix seconds. */
  reset: number
}

export const createLimits = (): ((userId: string, route: XRoute, now: Date) => Allowance) => {
  const windows = new Map<string, { endsAt: number; used: number }>()
  return (userId, route, now) => {
    const key = `${userId}:${route}`
    const known = windows.get(key)
    const window = known && known.endsAt > now.getTime() ? known : { endsAt: now.getTime() + WINDOW_MS, used: 0 }
    window.used++
    windows.set(key, window)
    const limit = PER_WINDOW[route]
    return { limit, remaining: Math.max(-1, limit - window.used), reset: Math.ceil(window.endsAt / 1000) }
  }
}
