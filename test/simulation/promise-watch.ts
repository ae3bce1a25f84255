/**
 * Watches our promises to customers from outside: when the time of one passes and nobody has kept, moved or dropped it, its ticket's
 * thread says so within two minutes in which nothing excuses a delay, and the managers hear of it a quarter of an hour later.
 */
import type { Settings } from '../../src/domain/settings.ts'
import type { House } from './caller.ts'
import type { SlackWorld } from './slack-world.ts'

const MINUTE = 60_000
const TOLD_WITHIN = 2 * MINUTE
const MANAGERS_AFTER = 15 * MINUTE

/** What the watcher reads of an open promise; times in milliseconds. */
export interface SeenPromise {
  id: number
  ticketId: number
  dueAt: number
}

interface Wait {
  promise: SeenPromise
  whom: 'thread' | 'managers'
  /** When they were to be told at the earliest, and when that became known to us. */
  from: number
  since: number
}

export class PromiseWatch {
  #open: readonly SeenPromise[] = []
  #waits = new Map<string, Wait>()
  readonly #house: House
  readonly #slack: SlackWorld
  readonly #managers: string

  constructor(house: House, slack: SlackWorld, { slack: { managersChannel } }: Settings) {
    this.#house = house
    this.#slack = slack
    this.#managers = managersChannel
  }

  /** Takes note of all that are open now. */
  observe(open: readonly SeenPromise[]): void {
    this.#open = open
  }

  /** Before and after each step. */
  check(): void {
    const { agenda, weather, record } = this.#house
    const waits = new Map<string, Wait>()
    for (const promise of this.#open)
      for (const whom of ['thread', 'managers'] as const) {
        const from = promise.dueAt + (whom === 'managers' ? MANAGERS_AFTER : 0)
        if (from > agenda.now) continue
        const key = `${promise.id}:${promise.dueAt}:${whom}`
        const wait = this.#waits.get(key) ?? { promise, whom, from, since: agenda.now }
        waits.set(key, wait)
        if (agenda.now - wait.since <= TOLD_WITHIN || this.#isTold(wait)) continue
        const waited = weather.untroubled(wait.since, agenda.now, ['slack'])
        if (waited > TOLD_WITHIN)
          record.fail(
            `the ${whom} of ticket ${promise.ticketId} was not told that promise ${promise.id} was due at ${new Date(promise.dueAt).toISOString()}; ${Math.round(waited / 1000)} s without excuse`,
          )
      }
    this.#waits = waits
  }

  #isTold({ promise: { id, ticketId, dueAt }, whom, from }: Wait): boolean {
    return this.#slack.promises.some(
      (told) =>
        told.at >= from &&
        told.dueAt === Math.floor(dueAt / 1000) &&
        (whom === 'thread' ? told.promiseId === id : told.ticketId === ticketId && told.channel === this.#managers),
    )
  }
}
