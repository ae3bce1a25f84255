/** What goes wrong outside and when; and for which times a delay is therefore excused. */
import type { Agenda } from './agenda.ts'
import { type Chance, chanceOf } from './chance.ts'
import type { Record } from './record.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE

/** What befalls a call to the outside. `late`: the other side acts after the caller has been cut off. */
export type CallFault =
  | { kind: 'none' | 'unreachable' | 'error' | 'error-after' | 'timeout' | 'timeout-after' | 'late' | 'token-dead' }
  | { kind: 'rate-limited'; retryAfter: number }
export type StoreFault = 'none' | 'begin' | 'statement' | 'commit' | 'commit-lost'

export type Place = 'slack' | 'x' | 'reddit'
/** Where a delay can come from; the house is the programs themselves with their database. */
type Cause = Place | 'house'
const CAUSES: readonly Cause[] = ['slack', 'x', 'reddit', 'house']

/** How long a call waits for an answer that does not come. */
export const TIMEOUT = 10 * SECOND
/** The other side may act this long after it cut the caller off. */
export const LATE = 3 * SECOND
/** An instance that dies holds what it has leased for a minute. */
const LEASE = 60 * SECOND
/** Longest wait between two attempts of a delivery. */
const LONGEST_RETRY = 10 * MINUTE

interface Span {
  from: number
  to: number
}
interface Excuse extends Span {
  cause: Cause
}

const within = (spans: readonly Span[], at: number): boolean => spans.some(({ from, to }) => from <= at && at < to)

export class Weather {
  #calm = false
  readonly #chances: { [part in Place | 'store' | 'crash']: Chance }
  readonly #agenda: Agenda
  readonly #record: Record
  #excuses: Excuse[] = []
  readonly #failedAt = new Map<Place, number>()
  readonly #slackOutages: Span[] = []
  readonly #storeOutages: Span[] = []
  readonly #revoked: Span[] = []
  /** Some runs are rough all through, some almost smooth. */
  readonly #roughness: number

  constructor(seed: number, agenda: Agenda, record: Record, days: number) {
    this.#agenda = agenda
    this.#record = record
    const part = (name: string) => chanceOf(seed, `weather:${name}`)
    this.#chances = {
      slack: part('slack'),
      x: part('x'),
      reddit: part('reddit'),
      store: part('store'),
      crash: part('crash'),
    }
    const plan = part('plan')
    this.#roughness = plan.pick([0.3, 1, 1, 2.5])
    const length = days * 24 * HOUR
    const span = (list: Span[], perDay: number, shortest: number, longest: number) => {
      const count = Math.floor(perDay * days) + (plan.happens((perDay * days) % 1) ? 1 : 0)
      for (let index = 0; index < count; index++) {
        const from = agenda.now + plan.between(0.05, 0.9) * length
        list.push({ from, to: from + plan.between(shortest, longest) })
      }
    }
    span(this.#slackOutages, 0.5, HOUR, HOUR)
    span(this.#storeOutages, 1, 20 * SECOND, 90 * SECOND)
    span(this.#revoked, 0.4, HOUR, 3 * HOUR)
    for (const { from, to } of this.#slackOutages) this.excuse('slack', from, to + LONGEST_RETRY + MINUTE)
    for (const { from, to } of this.#storeOutages) this.excuse('house', from, to + LEASE + 5 * SECOND)
  }

  /** Nothing goes wrong from here on. */
  calm(): void {
    this.#calm = true
    for (const cause of CAUSES) this.excuse(cause, this.#agenda.now, this.#agenda.now + LONGEST_RETRY + MINUTE)
  }

  excuse(cause: Cause, from: number, to: number): void {
    this.#excuses.push({ cause, from, to })
  }

  /**
   * Milliseconds between two moments in which nothing excuses a delay of what goes by way of these places; the house stands in every
   * way. What befalls other places is no excuse: one that is slow must not hold up the others.
   */
  untroubled(from: number, to: number, places: readonly Place[] = ['slack', 'x', 'reddit']): number {
    const causes: readonly Cause[] = ['house', ...places]
    let sum = 0
    let at = from
    for (const span of this.#excuses
      .filter((each) => causes.includes(each.cause) && each.to > from && each.from < to)
      .sort((a, b) => a.from - b.from)) {
      sum += Math.max(0, span.from - at)
      at = Math.max(at, span.to)
    }
    return sum + Math.max(0, to - at)
  }

  /** Whether calls to a place have failed since the latest moment at which what failed then was to be tried again. */
  hasFailed(place: Place): boolean {
    return this.#agenda.now - (this.#failedAt.get(place) ?? Number.NEGATIVE_INFINITY) <= LONGEST_RETRY + MINUTE
  }

  /** Excuses so old that nothing asks for them any more are forgotten. */
  forget(before: number): void {
    this.#excuses = this.#excuses.filter(({ to }) => to >= before)
  }

  /** `creates`: whether doing it twice would show twice. */
  call(place: Place, what: string, creates: boolean): CallFault {
    const fault = this.#callFault(place, creates)
    if (fault.kind === 'none') return fault
    this.#failedAt.set(place, this.#agenda.now)
    const wait = fault.kind === 'rate-limited' ? fault.retryAfter + SECOND : 30 * SECOND
    this.excuse(place, this.#agenda.now, this.#agenda.now + wait + (fault.kind.startsWith('timeout') ? TIMEOUT : 0))
    this.#note(`${place}: ${what} meets ${fault.kind}`)
    return fault
  }

  #callFault(place: Place, creates: boolean): CallFault {
    if (this.#calm) return { kind: 'none' }
    const now = this.#agenda.now
    const chance = this.#chances[place]
    if (place === 'slack' && within(this.#slackOutages, now))
      return { kind: chance.weighted({ unreachable: 8, error: 1, timeout: 1 }) }
    if (place === 'x' && within(this.#revoked, now)) return { kind: 'token-dead' }
    // Nothing is harder to get right than a reply of which nobody knows whether it is out.
    if (creates && place !== 'slack' && chance.happens(0.2)) return { kind: 'timeout-after' }
    if (!chance.happens(0.06 * this.#roughness)) return { kind: 'none' }
    const kind = chance.weighted({
      'rate-limited': 3,
      unreachable: 2,
      error: 2,
      'error-after': 2,
      timeout: 1,
      'timeout-after': 2,
      ...(creates ? { late: 1 } : {}),
    })
    if (kind !== 'rate-limited') return { kind }
    return { kind, retryAfter: Math.ceil(place === 'slack' ? chance.between(1, 30) : chance.between(30, 900)) * SECOND }
  }

  /** How long a call takes before it has its effect. */
  latency(place: Place, what: string): number {
    if (this.#calm) return 0
    const chance = this.#chances[place]
    if (!chance.happens((what === 'send' ? 0.2 : 0.08) * this.#roughness)) return 0
    const ms = Math.round(
      chance.happens(0.5) ? chance.between(100, 2 * SECOND) : chance.between(5 * SECOND, 25 * SECOND),
    )
    this.excuse(place, this.#agenda.now, this.#agenda.now + ms)
    return ms
  }

  /** How long our own posts cannot be read after a reply that may be out; less than it takes until a person is asked. */
  unreadable(place: Exclude<Place, 'slack'>): number {
    if (this.#calm || !this.#chances[place].happens(0.9)) return 0
    return Math.round(this.#chances[place].between(2 * MINUTE, 4.5 * MINUTE))
  }

  /** Whether a platform does not find what it was asked for, although it stands there. */
  overlooks(place: Exclude<Place, 'slack'>): boolean {
    if (this.#calm || !this.#chances[place].happens(0.05)) return false
    this.#note(`${place}: a post is not found that is there`)
    return true
  }

  store(what: string): StoreFault {
    if (this.#calm) return 'none'
    if (within(this.#storeOutages, this.#agenda.now)) return this.#storeFault('begin', what)
    const chance = this.#chances.store
    if (!chance.happens(0.01 * this.#roughness)) return 'none'
    return this.#storeFault(chance.weighted({ begin: 1, statement: 2, commit: 2, 'commit-lost': 2 }), what)
  }

  #storeFault(kind: Exclude<StoreFault, 'none'>, what: string): StoreFault {
    this.excuse('house', this.#agenda.now, this.#agenda.now + LEASE + 5 * SECOND)
    this.#note(`database: ${what} fails (${kind})`)
    return kind
  }

  /** Whether the program dies at this await. */
  crash(): boolean {
    return !this.#calm && this.#chances.crash.happens(0.0001 * this.#roughness)
  }

  /** After how many awaits a program dies that begins to read new posts now, or null: nowhere else could a death lose more. */
  doom(): number | null {
    const { crash } = this.#chances
    return !this.#calm && crash.happens(0.2 * this.#roughness) ? 1 + crash.upTo(45) : null
  }

  /** How long a dead program stays away. */
  away(): number {
    const ms = Math.round(this.#chances.crash.between(5 * SECOND, 3 * MINUTE))
    this.excuse('house', this.#agenda.now, this.#agenda.now + ms + LEASE + 15 * SECOND)
    return ms
  }

  #note(words: string): void {
    this.#record.totals.faults++
    this.#record.step(words)
  }
}
