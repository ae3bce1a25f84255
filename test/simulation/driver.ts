/** Moves the time from one event to the next, and lets the programs look where something is due. */
import type { Store } from '../../src/store/open.ts'
import type { House } from './caller.ts'
import { type Due, NOTHING_DUE, readDue } from './due.ts'
import { ROUNDS, type Round } from './instance.ts'
import type { Observer } from './observer.ts'
import type { Programs } from './programs.ts'
import type { PromiseWatch } from './promise-watch.ts'
import { checkTrails } from './truth.ts'
import { HOUR, type Place } from './weather.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
/** Longer than any source waits after a failure, and than a delivery between two attempts. */
const CALM = 45 * MINUTE
/** Then the house stands still for this long: afterwards a look at every post that is watched is due. */
const STANDSTILL = 25 * HOUR
/** What was not found at that look is looked for once more an hour later. */
const SECOND_CALM = 65 * MINUTE
const LONGEST_CALM = 8 * HOUR
/** Something that is due and is not done for so long, with a program running, is stuck. */
const STUCK_AFTER = 30 * MINUTE

/** Looks are no closer together than this. The last four come with whatever happens next: nothing waits for them to the minute, and one that failed is made again. */
const APART: Record<Round, number> = {
  poll: SECOND,
  outbox: SECOND,
  timer: SECOND,
  recheck: MINUTE,
  queue: 30 * MINUTE,
  day: 10 * MINUTE,
  old: HOUR,
  audit: HOUR,
}
const COME_BY_THE_WAY: readonly Round[] = ['queue', 'day', 'old', 'audit']
const CAN_BE_STUCK = ['poll', 'outbox', 'timer', 'recheck'] as const
const PLATFORMS = ['x', 'reddit'] as const
/** By way of what each of them is done. */
const WAYS: { [what in (typeof CAN_BE_STUCK)[number]]: readonly Place[] } = {
  poll: PLATFORMS,
  outbox: ['slack', ...PLATFORMS],
  timer: [],
  recheck: PLATFORMS,
}

export interface DriverOptions {
  house: House
  store: Store
  programs: Programs
  observer: Observer
  promises: PromiseWatch
  until: number
}

export class Driver {
  readonly #options: DriverOptions
  #due: Due = NOTHING_DUE
  readonly #lastLook: Record<Round, number>
  #observedAt: number
  #changedAt = 0
  #beats = -1
  #turn = 0
  #stuckSince: { what: (typeof CAN_BE_STUCK)[number]; since: number } | null = null
  /** When it may end, once all is at rest. */
  #restAt: number
  #hasStoodStill = false

  constructor(options: DriverOptions) {
    const { now } = options.house.agenda
    this.#options = options
    this.#observedAt = now
    this.#restAt = options.until + CALM
    this.#lastLook = { poll: 0, outbox: 0, timer: 0, recheck: 0, queue: now, day: now, old: now, audit: now }
  }

  async run(): Promise<void> {
    const { house, until } = this.#options
    const { agenda, pulse, record } = house
    let checkedTrails = agenda.now
    for (;;) {
      if (!(await pulse.quiet())) record.fail('the programs do not come to rest')
      record.throwIfFailed()
      await this.#readDue()
      this.#check()
      record.totals.steps++
      if (agenda.now >= this.#restAt && this.#isAtRest()) {
        if (this.#hasStoodStill) return
        this.#standStill()
      }
      if (agenda.now > until + LONGEST_CALM + (this.#hasStoodStill ? STANDSTILL : 0)) return
      if (agenda.now - checkedTrails > 6 * HOUR) {
        checkedTrails = agenda.now
        await this.#checkTrails()
        house.weather.forget(agenda.now - 24 * HOUR)
      }
      agenda.now = Math.max(agenda.now, this.#next())
      this.#check()
      agenda.happen()
      this.#look()
    }
  }

  #check(): void {
    const { observer, promises, house } = this.#options
    observer.check()
    promises.check()
    house.record.throwIfFailed()
  }

  #isAtRest(): boolean {
    const { outbox, poll } = this.#due
    const { agenda } = this.#options.house
    const isRunning = this.#options.programs.running.length > 0
    return isRunning && outbox === null && poll !== null && poll > agenda.now && this.#lastLook.queue > this.#changedAt
  }

  /** As when a machine sleeps: nothing is done meanwhile, and then everything is due. */
  #standStill(): void {
    const { agenda, weather, record } = this.#options.house
    this.#hasStoodStill = true
    const woken = agenda.now + STANDSTILL
    weather.excuse('house', agenda.now, woken + 15 * MINUTE)
    record.step('all stands still')
    agenda.now = woken
    this.#restAt = woken + SECOND_CALM
  }

  /** The moment of the next event. */
  #next(): number {
    const { agenda } = this.#options.house
    const moments = [agenda.next() ?? Number.POSITIVE_INFINITY]
    if (this.#options.programs.running.length > 0)
      for (const round of ROUNDS) {
        const at = this.#dueAt(round)
        if (at !== null) moments.push(Math.max(at, this.#lastLook[round] + APART[round]))
      }
    return Math.min(...moments)
  }

  /** Null when nothing waits for a look, or none to the minute. */
  #dueAt(round: Round): number | null {
    switch (round) {
      case 'timer':
        return this.#due.unsent > 0 ? this.#options.house.agenda.now : this.#due.timer
      case 'poll':
      case 'outbox':
      case 'recheck':
        return this.#due[round]
      case 'queue':
        return this.#changedAt >= this.#lastLook.queue ? this.#changedAt : null
      default:
        return null
    }
  }

  #look(): void {
    const { house, programs } = this.#options
    const { now } = house.agenda
    const { running } = programs
    const turn = this.#turn++
    // Mostly one of them is first and the others find nothing left to do; every third time they really meet.
    const looking = turn % 3 === 0 ? running : running.slice(turn % Math.max(1, running.length)).slice(0, 1)
    for (const round of ROUNDS) {
      if (!this.#isDue(round, now)) continue
      this.#lastLook[round] = now
      for (const { look } of looking) look[round]()
    }
    this.#checkStuck(now)
  }

  #isDue(round: Round, now: number): boolean {
    if (this.#lastLook[round] + APART[round] > now) return false
    const at = this.#dueAt(round)
    return at === null ? COME_BY_THE_WAY.includes(round) : at <= now
  }

  #checkStuck(now: number): void {
    const { house, programs } = this.#options
    const late = CAN_BE_STUCK.find((what) => {
      const at = this.#due[what]
      return at !== null && now - at > STUCK_AFTER
    })
    if (late === undefined || programs.running.length === 0) {
      this.#stuckSince = null
      return
    }
    if (this.#stuckSince?.what !== late) this.#stuckSince = { what: late, since: now }
    if (house.weather.untroubled(this.#stuckSince.since, now, WAYS[late]) > STUCK_AFTER)
      house.record.fail(`${late} has been due since ${new Date(this.#due[late] ?? 0).toISOString()} and is not done`)
  }

  async #readDue(): Promise<void> {
    const { house, store, observer, promises } = this.#options
    if (this.#beats === house.pulse.beats) return
    this.#beats = house.pulse.beats
    this.#due = await readDue(store, new Date(this.#observedAt))
    this.#observedAt = house.agenda.now
    for (const { changedAt } of this.#due.changed) this.#changedAt = Math.max(this.#changedAt, changedAt)
    observer.observe(this.#due.changed)
    promises.observe(this.#due.promises)
  }

  async #checkTrails(): Promise<void> {
    const { store, house } = this.#options
    const tickets = await store.prisma.ticket.findMany({ select: { id: true, state: true, wantedVersion: true } })
    checkTrails(tickets, await store.prisma.auditEntry.findMany({ orderBy: { id: 'asc' } }), house)
  }
}
