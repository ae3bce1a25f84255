/** Reddit's request limit for each client: 100 a minute, counted over ten minutes. */
const WINDOW_MS = 10 * 60_000
const PER_WINDOW = 1_000

export interface Allowance {
  used: number
  /** -1 when this request is one too many. */
  remaining: number
  /** Seconds until the window ends. */
  resetSeconds: number
}

export const createLimits = (): ((clientId: string, now: Date) => Allowance) => {
  const windows = new Map<string, { endsAt: number; used: number }>()
  return (clientId, now) => {
    const at = now.getTime()
    const known = windows.get(clientId)
    const window = known && known.endsAt > at ? known : { endsAt: at + WINDOW_MS, used: 0 }
    window.used++
    windows.set(clientId, window)
    return {
      used: window.used,
      remaining: Math.max(-1, PER_WINDOW - window.used),
      resetSeconds: Math.ceil((window.endsAt - at) / 1_000),
    }
  }
}

export const allowanceHeaders = ({ used, remaining, resetSeconds }: Allowance): Record<string, string> => ({
  'x-ratelimit-used': String(used),
  'x-ratelimit-remaining': Math.max(0, remaining).toFixed(1),
  'x-ratelimit-reset': String(resetSeconds),
})
