/** A clock that several processes share and that runs faster than the real one, so that leases of a minute pass in seconds. */
import { type Clock, systemClock } from '../../src/domain/clock.ts'

/** Two clocks with the same mark show the same time, in whatever process. */
export interface Mark {
  /** Real time, in milliseconds, at which the clock showed just that time. */
  began: number
  speed: number
}

export function createFastClock({ began, speed }: Mark): Clock {
  return {
    now: () => new Date(began + (Date.now() - began) * speed),
    sleep: (ms, signal) => systemClock.sleep(ms / speed, signal),
  }
}
