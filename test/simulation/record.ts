/** What happened in a run: its steps for people, its totals, and the first thing that was not as promised. */
import type { Agenda } from './agenda.ts'

/** Steps kept for a failure's report. */
const KEPT = 20

export class Violation extends Error {
  readonly seed: number
  readonly steps: string[]
  constructor(seed: number, what: string, steps: string[]) {
    super(what)
    this.name = 'Violation'
    this.seed = seed
    this.steps = steps
  }
}

export interface Totals {
  posts: number
  faults: number
  crashes: number
  replies: number
  alerts: number
  deeds: number
  steps: number
  /** Deleted posts that were erased, promises in replies, days closed. */
  erased: number
  promises: number
  closes: number
}

export const noTotals = (): Totals => ({
  ...{ posts: 0, faults: 0, crashes: 0, replies: 0, alerts: 0, deeds: 0, steps: 0 },
  ...{ erased: 0, promises: 0, closes: 0 },
})

export class Record {
  readonly totals: Totals = noTotals()
  /** Of all steps: equal for two runs of the same seed. */
  digest = 0
  #violation: Violation | null = null
  #steps: string[] = []
  readonly #agenda: Agenda
  readonly #seed: number
  readonly #watch: ((step: string) => void) | null

  constructor(seed: number, agenda: Agenda, watch: ((step: string) => void) | null) {
    this.#seed = seed
    this.#agenda = agenda
    this.#watch = watch
  }

  step(words: string): void {
    const line = `${this.#agenda.date.toISOString()}  ${words}`
    for (let index = 0; index < line.length; index++)
      this.digest = (Math.imul(this.digest, 31) + line.charCodeAt(index)) | 0
    this.#steps.push(line)
    if (this.#steps.length > 10 * KEPT) this.#steps = this.#steps.slice(-KEPT)
    this.#watch?.(line)
  }

  /** Notes the first violation; the run ends at the next quiet moment, as throwing here could be caught by what is tested. */
  fail(what: string): void {
    if (this.#violation !== null) return
    this.step(`VIOLATION ${what}`)
    this.#violation = new Violation(this.#seed, what, this.#steps.slice(-KEPT))
  }

  throwIfFailed(): void {
    if (this.#violation !== null) throw this.#violation
  }
}
