import type { Clock } from '../../src/domain/clock.ts'

/** A clock that only moves when told to; sleepers wake as it passes them. */
export interface ManualClock extends Clock {
  advance(ms: number): void
}

export const manualClock = (start: string): ManualClock => {
  let now = Date.parse(start)
  const sleepers = new Set<{ at: number; wake: () => void }>()
  return {
    now: () => new Date(now),
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve()
        const sleeper = { at: now + ms, wake: resolve }
        sleepers.add(sleeper)
        signal?.addEventListener('abort', () => {
          sleepers.delete(sleeper)
          resolve()
        })
      }),
    advance: (ms) => {
      now += ms
      for (const sleeper of sleepers)
        if (sleeper.at <= now) {
          sleepers.delete(sleeper)
          sleeper.wake()
        }
    },
  }
}
