/** One running program: the production code on the shared database, behind ports that fail. */
import { wireOutbox } from '../../src/cli/deliveries.ts'
import type { Outbox } from '../../src/deliver/outbox.ts'
import { createDesk, type Desk } from '../../src/desk/desk.ts'
import { messageOf } from '../../src/domain/errors.ts'
import type { Live } from '../../src/domain/live.ts'
import { type Log, silentLog } from '../../src/domain/log.ts'
import type { Settings } from '../../src/domain/settings.ts'
import { sweepTimers } from '../../src/followup/timers.ts'
import type { IntakeOptions } from '../../src/intake/poll.ts'
import { createIntake, type Intake } from '../../src/intake/schedule.ts'
import type { Platform } from '../../src/platforms/contract.ts'
import type { Store } from '../../src/store/open.ts'
import type { Caller, House } from './caller.ts'
import type { Chance } from './chance.ts'
import { faultyStore } from './faulty-store.ts'
import type { PlatformWorld } from './platform-world.ts'
import type { SlackWorld } from './slack-world.ts'

export interface Surroundings {
  house: House
  store: Store
  settings: Live<Settings>
  judges: IntakeOptions['judges']
  slack: SlackWorld
  platforms: readonly PlatformWorld[]
  chance: Chance
  /** For tests that break something: stands between the program and a platform. */
  wrapPlatform: (platform: Platform) => Platform
}

export interface Instance {
  caller: Caller
  store: Store
  desk: Desk
  /** Looks for what is due, as the running program does each second. */
  poll(): void
  sweep(): void
  kick(): void
}

/** Starts one; rejects when the database fails meanwhile, and never settles when it dies meanwhile. */
export async function startInstance(caller: Caller, around: Surroundings): Promise<Instance> {
  const { settings, slack, platforms, judges, chance, house } = around
  const store = faultyStore(around.store, caller)
  const { clock } = caller
  const { random } = chance
  const ports = new Map(platforms.map((world) => [world.id as string, around.wrapPlatform(world.platformOf(caller))]))
  const log: Log = {
    ...silentLog,
    error: (fields, message) => {
      const { error, err } = fields as { error?: string; err?: unknown }
      house.record.step(`${caller.name} logs: ${message} (${error ?? messageOf(err)})`)
    },
    child: () => log,
  }
  const outbox: Outbox = await wireOutbox({
    store,
    clock,
    random,
    log,
    holder: caller.name,
    settings,
    slack: slack.portOf(caller),
    platformOf: (id) => ports.get(id) ?? null,
    events: { settled: () => undefined },
  })
  const intake: Intake = await createIntake([...ports.values()], {
    store,
    clock,
    random,
    log,
    settings,
    judges,
    holder: caller.name,
    events: { page: () => undefined, polled: () => undefined, spent: () => undefined },
    onStored: () => outbox.kick(),
  })
  const desk = createDesk({
    store,
    clock,
    settings,
    membersOf: () => [],
    checkVoice: () => [],
    onChange: () => outbox.kick(),
  })
  outbox.start()

  let sweeping = false
  const failed = (what: string) => (error: unknown) =>
    house.record.step(`${caller.name}: ${what} failed: ${messageOf(error)}`)
  return {
    caller,
    store,
    desk,
    poll() {
      if (platforms.some((world) => world.isNews())) caller.doom ??= house.weather.doom()
      intake.pollDue().catch(failed('the poll schedule'))
    },
    sweep() {
      if (sweeping) return
      sweeping = true
      sweepTimers({ store, clock, settings, membersOf: () => [], log })
        .then((handled) => {
          if (handled > 0) outbox.kick()
        }, failed('the sweep'))
        .finally(() => {
          sweeping = false
        })
    },
    kick: () => outbox.kick(),
  }
}
