/** Work that comes round again and again while the program runs. */
import type { Clock } from '../domain/clock.ts'
import { messageOf } from '../domain/errors.ts'
import type { Log } from '../domain/log.ts'

export interface Round {
  /** For the log: `the timers`. */
  name: string
  /** Milliseconds between the end of one and the beginning of the next. */
  every: number
  work(stop: AbortSignal): Promise<void>
}

export interface Rounds {
  start(): void
  /** Resolves when the rounds under way have ended. */
  stop(): Promise<void>
}

/** Each begins at once and by itself; one that fails is told of in the log, and comes round again. */
export function createRounds(rounds: Round[], { clock, log }: { clock: Clock; log: Log }): Rounds {
  const stopping = new AbortController()
  let running: Promise<unknown> = Promise.resolve()
  async function run({ name, every, work }: Round): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await work(stopping.signal)
      } catch (error) {
        log.error(
          { err: error, error: messageOf(error), round: name },
          `${name} could not be looked after; trying again`,
        )
      }
      await clock.sleep(every, stopping.signal)
    }
  }
  return {
    start() {
      running = Promise.all(rounds.map(run))
    },
    async stop() {
      stopping.abort()
      await running
    },
  }
}
