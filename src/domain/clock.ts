/** The only way to learn the time or to wait. Production uses the system clock; tests and the sandbox move one by hand. */
export interface Clock {
  now(): Date
  /**
   * Waits for `ms` milliseconds of this clock's time, or until the signal aborts.
   * Resolves in both cases: a caller that cares looks at its signal.
   */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

export const systemClock: Clock = {
  now: () => new Date(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve()
      const done = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', done)
        resolve()
      }
      // setTimeout overflows to 1 ms above 2^31-1; a longer wait is simply woken early and asks again.
      const timer = setTimeout(done, Math.min(Math.max(0, ms), 2_147_483_647))
      signal?.addEventListener('abort', done, { once: true })
    }),
}

/** Source of chance in [0, 1). Seeded in tests so that a failing run can be replayed. */
export type Random = () => number

/** mulberry32: a small seeded generator, good enough for jitter and simulations, not for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const addMs = (at: Date, ms: number): Date => new Date(at.getTime() + ms)
