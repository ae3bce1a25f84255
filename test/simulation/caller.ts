/** One running program as the worlds around it see it: it may die at any await, and then none of its calls ever returns. */
import type { Clock } from '../../src/domain/clock.ts'
import type { Acts } from './acts.ts'
import type { Agenda } from './agenda.ts'
import type { Pulse } from './pulse.ts'
import type { Record } from './record.ts'
import { type CallFault, LATE, type Place, TIMEOUT, type Weather } from './weather.ts'

/** What the simulation is made of, for all of its parts. */
export interface House {
  agenda: Agenda
  pulse: Pulse
  record: Record
  acts: Acts
  weather: Weather
}

/** The outbox sleeps no longer than this between two looks; here the driver wakes it when something is due. */
const LOOK_EVERY = 1000

const never = <T>(): Promise<T> => new Promise<T>(() => undefined)

export class Caller {
  readonly name: string
  readonly house: House
  alive = true
  /** Dies after so many awaits. */
  doom: number | null = null
  /** Rejects when the program dies; never resolves. */
  readonly died: Promise<never>
  #die: (error: Error) => void = () => undefined
  readonly #onCrash: () => void

  constructor(name: string, house: House, onCrash: () => void) {
    this.name = name
    this.house = house
    this.#onCrash = onCrash
    this.died = new Promise((_, reject) => {
      this.#die = reject
    })
    // Whoever waits for it is told; that nobody does is no fault.
    this.died.catch(() => undefined)
  }

  /** The run is over: whatever is still under way comes to nothing. */
  end(): void {
    this.alive = false
    this.#die(new Error(`${this.name} has ended`))
  }

  crash(where: string): void {
    if (!this.alive) return
    this.alive = false
    this.house.record.totals.crashes++
    this.house.record.step(`${this.name} dies: ${where}`)
    this.#die(new Error(`${this.name} is dead`))
    this.#onCrash()
  }

  /** A point at which the program may die. Returns false when it is dead: then nothing may follow. */
  survives(where: string): boolean {
    if (this.doom !== null) this.doom--
    if (this.alive && (this.doom === 0 || this.house.weather.crash())) this.crash(where)
    return this.alive
  }

  /** Passes an outcome on to a living program; a dead one hears nothing. */
  whileAlive<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      work.then(
        (value) => {
          if (this.alive) resolve(value)
        },
        (error: unknown) => {
          if (this.alive) reject(error)
        },
      )
    })
  }

  readonly clock: Clock = {
    now: () => this.house.agenda.date,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve()
        const wake = () => {
          if (this.alive) resolve()
        }
        signal?.addEventListener('abort', wake, { once: true })
        if (signal === undefined || ms > LOOK_EVERY) this.house.agenda.after(ms, wake)
      }),
  }

  /** A call to one of the worlds. `fail` makes the error that the caller gets for a fault. */
  async call<T>(
    place: Place,
    what: string,
    creates: boolean,
    effect: () => T,
    fail: (fault: Exclude<CallFault, { kind: 'none' }>) => Error,
  ): Promise<T> {
    const { weather, agenda } = this.house
    if (!this.survives(`before ${place} ${what}`)) return never()
    const fault = weather.call(place, what, creates)
    const latency = fault.kind === 'late' ? 0 : weather.latency(place, what)
    if (latency > 0) await this.clock.sleep(latency)
    if (!this.alive) return never()
    if (fault.kind === 'error-after' || fault.kind === 'timeout-after') effect()
    if (fault.kind === 'late') agenda.after(LATE, effect)
    if (fault.kind === 'timeout' || fault.kind === 'timeout-after') await this.clock.sleep(TIMEOUT)
    if (fault.kind !== 'none') throw fail(fault)
    const result = effect()
    if (!this.survives(`after ${place} ${what}`)) return never()
    return result
  }
}

export { never }
