/** One run: a house of programs, worlds, customers and staff, some days of virtual time, and then calm. The seed decides everything. */
import type { Settings } from '../../src/domain/settings.ts'
import type { IntakeOptions } from '../../src/intake/poll.ts'
import type { Platform } from '../../src/platforms/contract.ts'
import type { Store } from '../../src/store/open.ts'
import { Agenda } from './agenda.ts'
import { Caller, type House } from './caller.ts'
import { chanceOf } from './chance.ts'
import { moveInCustomers } from './customers.ts'
import { OpeningHours } from './hours.ts'
import { type Instance, type Surroundings, startInstance } from './instance.ts'
import { Observer, type Seen } from './observer.ts'
import { PlatformWorld } from './platform-world.ts'
import { Pulse } from './pulse.ts'
import { Record, type Totals } from './record.ts'
import { STARTS } from './settings.ts'
import { SlackWorld } from './slack-world.ts'
import { moveInStaff } from './staff.ts'
import { checkTrails, checkTruth } from './truth.ts'
import { HOUR, Weather } from './weather.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
/** Longer than any source waits after a failure, and than a delivery between two attempts. */
const CALM = 45 * MINUTE
const LONGEST_CALM = 8 * HOUR
/** Something that is due and is not done for so long, with a program running, is stuck. */
const STUCK_AFTER = 30 * MINUTE

export interface SimulationOptions {
  seed: number
  days: number
  /** Emptied at the start. */
  store: Store
  clear(): Promise<void>
  settings: Settings
  judges: IntakeOptions['judges']
  /** Hears every step, to look at a run closely. */
  watch?: (step: string) => void
  /** For tests that break something: stands between each program and its platforms. */
  wrapPlatform?: (platform: Platform) => Platform
}

export interface Outcome {
  totals: Totals
  /** Equal for two runs of the same seed. */
  digest: number
}

/** What becomes due by the database, and which tickets have changed. Times in milliseconds. */
interface Due {
  poll: number | null
  outbox: number | null
  timer: number | null
  unsent: number
  changed: Seen[]
}

/** @throws Violation */
export async function simulate(options: SimulationOptions): Promise<Outcome> {
  const { seed, days, store, settings } = options
  await options.clear()
  const chance = chanceOf(seed, 'house')
  const agenda = new Agenda(new Date(chance.pick(STARTS)))
  const record = new Record(seed, agenda, options.watch ?? null)
  const weather = new Weather(seed, agenda, record, days)
  const house: House = { agenda, record, weather, pulse: new Pulse() }
  const slack = new SlackWorld(house)
  const platforms = openPlatforms(seed, house)
  const begin = agenda.now
  const until = begin + days * 24 * HOUR
  const around: Surroundings = {
    house,
    store,
    settings: { current: settings },
    judges: options.judges,
    slack,
    platforms,
    chance: chanceOf(seed, 'programs'),
    wrapPlatform: options.wrapPlatform ?? ((platform) => platform),
  }
  const programs = new Programs(around, until)
  programs.start('program-a')
  if (chance.happens(0.7)) programs.start('program-b')
  moveInCustomers({ seed, agenda, worlds: platforms, days, until })
  moveInStaff({ seed, house, slack, platforms, instances: () => programs.running, until })
  for (let count = Math.ceil(days * 3); count > 0; count--)
    agenda.at(begin + chance.random() * (until - begin) * 0.97, () => programs.killOne(chance.random()))
  agenda.at(until, () => {
    weather.calm()
    record.step('calm: nothing fails any more')
  })

  const hours = new Map<string, OpeningHours>()
  for (const { id, calendar } of settings.brands) {
    const found = settings.calendars[calendar ?? '']
    if (found !== undefined) hours.set(id, new OpeningHours(found, new Date(begin), days))
  }
  const observer = new Observer(house, slack, settings, hours)
  try {
    await new Driver({ house, store, programs, observer, until }).run()
  } finally {
    programs.end()
    await house.pulse.quiet()
  }
  await checkTruth({ store, settings, slack, platforms, record })
  record.throwIfFailed()
  return { totals: record.totals, digest: record.digest }
}

function openPlatforms(seed: number, house: House): [PlatformWorld, PlatformWorld] {
  return [
    new PlatformWorld({
      id: 'x',
      account: 'tidevogn',
      brand: 'tidevogn',
      streams: [
        { stream: 'mentions', every: 12 * MINUTE },
        { stream: 'search', every: 24 * MINUTE },
        { stream: 'own', every: 36 * MINUTE },
      ],
      pageSize: 5,
      overlap: 0,
      house,
      chance: chanceOf(seed, 'x'),
    }),
    new PlatformWorld({
      id: 'reddit',
      account: 'kafelune',
      brand: 'kafelune',
      streams: [{ stream: 'inbox', every: 15 * MINUTE }],
      pageSize: 5,
      overlap: 2,
      house,
      chance: chanceOf(seed, 'reddit'),
    }),
  ]
}

/** The programs on the one database: each is started again when it has died. */
class Programs {
  running: Instance[] = []
  readonly #callers: Caller[] = []
  readonly #around: Surroundings
  #generation = 0
  readonly #until: number

  constructor(around: Surroundings, until: number) {
    this.#around = around
    this.#until = until
  }

  start(name: string): void {
    const { house } = this.#around
    const caller: Caller = new Caller(`${name}.${++this.#generation}`, house, () => {
      this.running = this.running.filter((instance) => instance.caller !== caller)
      house.agenda.after(house.weather.away(), () => this.start(name))
    })
    this.#callers.push(caller)
    startInstance(caller, this.#around).then(
      (instance) => {
        if (!caller.alive) return
        this.running.push(instance)
        house.record.step(`${caller.name} runs`)
      },
      () => caller.crash('its start failed'),
    )
  }

  end(): void {
    for (const caller of this.#callers) caller.end()
  }

  killOne(luck: number): void {
    if (this.#around.house.agenda.now >= this.#until) return
    this.running[Math.floor(luck * this.running.length)]?.caller.crash('killed')
  }
}

interface DriverOptions {
  house: House
  store: Store
  programs: Programs
  observer: Observer
  until: number
}

/** Moves the time from one event to the next, and lets the programs look where something is due. */
class Driver {
  readonly #options: DriverOptions
  #due: Due = { poll: null, outbox: null, timer: null, unsent: 0, changed: [] }
  #lastLook = { poll: 0, outbox: 0, timer: 0 }
  #observedAt: number
  #beats = -1
  #turn = 0
  #stuckSince: { what: string; since: number } | null = null

  constructor(options: DriverOptions) {
    this.#options = options
    this.#observedAt = options.house.agenda.now
  }

  async run(): Promise<void> {
    const { house, observer, until } = this.#options
    const { agenda, pulse, record } = house
    let checkedTrails = agenda.now
    for (;;) {
      if (!(await pulse.quiet())) record.fail('the programs do not come to rest')
      record.throwIfFailed()
      await this.#readDue()
      observer.check()
      record.throwIfFailed()
      record.totals.steps++
      if (agenda.now >= until + CALM && this.#isAtRest()) return
      if (agenda.now > until + LONGEST_CALM) return
      if (agenda.now - checkedTrails > 6 * HOUR) {
        checkedTrails = agenda.now
        await this.#checkTrails()
        house.weather.forget(agenda.now - 24 * HOUR)
      }
      const next = this.#next()
      agenda.now = Math.max(agenda.now, next)
      observer.check()
      record.throwIfFailed()
      agenda.happen()
      this.#look()
    }
  }

  #isAtRest(): boolean {
    const { outbox, poll } = this.#due
    const { agenda } = this.#options.house
    return outbox === null && poll !== null && poll > agenda.now && this.#options.programs.running.length > 0
  }

  /** The moment of the next event. Programs look once a second at most. */
  #next(): number {
    const { poll, outbox, timer, unsent } = this.#due
    const moments = [this.#options.house.agenda.next() ?? Number.POSITIVE_INFINITY]
    if (this.#options.programs.running.length > 0) {
      if (poll !== null) moments.push(Math.max(poll, this.#lastLook.poll + SECOND))
      if (outbox !== null) moments.push(Math.max(outbox, this.#lastLook.outbox + SECOND))
      const sweep = unsent > 0 ? this.#options.house.agenda.now : timer
      if (sweep !== null) moments.push(Math.max(sweep, this.#lastLook.timer + SECOND))
    }
    return Math.min(...moments)
  }

  #look(): void {
    const { house, programs } = this.#options
    const { now } = house.agenda
    const { running } = programs
    const { poll, outbox, timer, unsent } = this.#due
    const isDue = (at: number | null, last: number) => at !== null && at <= now && last + SECOND <= now
    const turn = this.#turn++
    // Mostly one of them is first and the others find nothing left to do; every third time they really meet.
    const looking = turn % 3 === 0 ? running : running.slice(turn % Math.max(1, running.length)).slice(0, 1)
    if (isDue(poll, this.#lastLook.poll)) {
      this.#lastLook.poll = now
      for (const instance of looking) instance.poll()
    }
    if (unsent > 0 ? this.#lastLook.timer + SECOND <= now : isDue(timer, this.#lastLook.timer)) {
      this.#lastLook.timer = now
      for (const instance of looking) instance.sweep()
    }
    if (isDue(outbox, this.#lastLook.outbox)) {
      this.#lastLook.outbox = now
      for (const instance of looking) instance.kick()
    }
    this.#checkStuck(now)
  }

  #checkStuck(now: number): void {
    const { house, programs } = this.#options
    const late = (['poll', 'outbox', 'timer'] as const).find((what) => {
      const at = this.#due[what]
      return at !== null && now - at > STUCK_AFTER
    })
    if (late === undefined || programs.running.length === 0) {
      this.#stuckSince = null
      return
    }
    if (this.#stuckSince?.what !== late) this.#stuckSince = { what: late, since: now }
    if (house.weather.untroubled(this.#stuckSince.since, now) > STUCK_AFTER)
      house.record.fail(`${late} has been due since ${new Date(this.#due[late] ?? 0).toISOString()} and is not done`)
  }

  async #readDue(): Promise<void> {
    const { house, store, observer } = this.#options
    if (this.#beats === house.pulse.beats) return
    this.#beats = house.pulse.beats
    const since = new Date(this.#observedAt)
    const [row] = await store.prisma.$queryRaw<{ due: Due }[]>`
      SELECT json_build_object(
        'poll', (SELECT extract(epoch FROM min(GREATEST("nextPollAt", COALESCE("leaseUntil", "nextPollAt")))) * 1000 FROM "Source"),
        'outbox', (SELECT extract(epoch FROM min(at)) * 1000 FROM (
          SELECT GREATEST(l."nextFreeAt", (
            SELECT min(d."notBefore") FROM "Delivery" d WHERE d.lane = l.key AND d.state = 'pending'
          )) AS at FROM "Lane" l WHERE EXISTS (SELECT 1 FROM "Delivery" d WHERE d.lane = l.key AND d.state = 'pending')
          UNION ALL SELECT min("leaseUntil") FROM "Delivery" WHERE state = 'sending'
          UNION ALL SELECT min(GREATEST("notBefore", COALESCE("leaseUntil", "notBefore"))) FROM "Delivery" WHERE state = 'unknown'
        ) due),
        'timer', (SELECT extract(epoch FROM min("nextActionAt")) * 1000 FROM "Ticket"),
        'unsent', (SELECT count(*) FROM "Escalation" WHERE "sendTo" IS NOT NULL AND "deliveryId" IS NULL),
        'changed', (SELECT COALESCE(json_agg(json_build_object(
          'id', id, 'key', key, 'brand', brand, 'state', state, 'tier', tier,
          'claimFrom', extract(epoch FROM "claimFrom") * 1000, 'claimDueAt', extract(epoch FROM "claimDueAt") * 1000,
          'replyFrom', extract(epoch FROM "replyFrom") * 1000, 'replyDueAt', extract(epoch FROM "replyDueAt") * 1000,
          'nextActionAt', extract(epoch FROM "nextActionAt") * 1000) ORDER BY id), '[]') FROM "Ticket" WHERE "updatedAt" >= ${since})
      ) AS due`
    if (row === undefined) throw new Error('the database does not tell what is due')
    this.#due = row.due
    this.#observedAt = house.agenda.now
    observer.observe(row.due.changed)
  }

  async #checkTrails(): Promise<void> {
    const { store, house } = this.#options
    const tickets = await store.prisma.ticket.findMany({ select: { id: true, state: true, wantedVersion: true } })
    checkTrails(tickets, await store.prisma.auditEntry.findMany({ orderBy: { id: 'asc' } }), house)
  }
}
