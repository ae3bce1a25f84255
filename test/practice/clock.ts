import type { Clock } from '../../src/domain/clock.ts'
import type { ClockControl } from '../../src/sandbox/demo.ts'

interface Sleeper {
  at: number
  timer: NodeJS.Timeout
  wake(): void
}

/** Real time, and a lead over it that only grows: what sleeps until a moment wakes when the clock is moved past it. */
export class LeadingClock implements Clock, ClockControl {
  #lead = 0
  readonly #sleepers = new Set<Sleeper>()

  now(): Date {
    return new Date(Date.now() + this.#lead)
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve()
      const wake = () => {
        clearTimeout(sleeper.timer)
        this.#sleepers.delete(sleeper)
        signal?.removeEventListener('abort', wake)
        resolve()
      }
      const sleeper: Sleeper = { at: this.now().getTime() + ms, timer: setTimeout(wake, ms), wake }
      this.#sleepers.add(sleeper)
      signal?.addEventListener('abort', wake, { once: true })
    })
  }

  async advance(ms: number): Promise<void> {
    this.#lead += ms
    const now = this.now().getTime()
    for (const sleeper of [...this.#sleepers]) {
      if (sleeper.at <= now) sleeper.wake()
      else {
        clearTimeout(sleeper.timer)
        sleeper.timer = setTimeout(sleeper.wake, sleeper.at - now)
      }
    }
  }
}
