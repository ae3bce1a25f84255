/** One run: a house of programs, worlds, customers and staff, some days of virtual time, and then calm. The seed decides everything. */
import type { Settings } from '../../src/domain/settings.ts'
import type { IntakeOptions } from '../../src/intake/poll.ts'
import type { Platform } from '../../src/platforms/contract.ts'
import type { Store } from '../../src/store/open.ts'
import { Acts } from './acts.ts'
import { Agenda } from './agenda.ts'
import type { House } from './caller.ts'
import { chanceOf } from './chance.ts'
import { moveInCustomers } from './customers.ts'
import { Driver } from './driver.ts'
import { OpeningHours } from './hours.ts'
import type { Surroundings } from './instance.ts'
import { Observer } from './observer.ts'
import { PlatformWorld } from './platform-world.ts'
import { Programs } from './programs.ts'
import { PromiseWatch } from './promise-watch.ts'
import { Pulse } from './pulse.ts'
import { Record, type Totals } from './record.ts'
import { STARTS } from './settings.ts'
import { SlackWorld } from './slack-world.ts'
import { moveInStaff } from './staff.ts'
import { checkTruth } from './truth.ts'
import { HOUR, Weather } from './weather.ts'

const MINUTE = 60_000

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

/** @throws Violation */
export async function simulate(options: SimulationOptions): Promise<Outcome> {
  const { seed, days, store, settings } = options
  // What was learned is remembered by suggester: one of its own knows nothing of other runs.
  const { triage, suggest } = options.judges.current
  await options.clear()
  const chance = chanceOf(seed, 'house')
  const agenda = new Agenda(new Date(chance.pick(STARTS)))
  const record = new Record(seed, agenda, options.watch ?? null)
  const weather = new Weather(seed, agenda, record, days)
  const house: House = { agenda, record, weather, acts: new Acts(), pulse: new Pulse() }
  const slack = new SlackWorld(house)
  const platforms = openPlatforms(seed, house)
  const begin = agenda.now
  const until = begin + days * 24 * HOUR
  const around: Surroundings = {
    house,
    store,
    settings: { current: settings },
    judges: { current: { triage, suggest: (...asked) => suggest(...asked) } },
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
  const observer = new Observer({ house, slack, settings, hours, platforms })
  const promises = new PromiseWatch(house, slack, settings)
  try {
    await new Driver({ house, store, programs, observer, promises, until }).run()
  } finally {
    programs.end()
    await house.pulse.quiet()
  }
  await checkTruth({ store, settings, slack, platforms, record, acts: house.acts, now: agenda.now })
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
