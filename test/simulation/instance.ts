/** One running program: the production code on the shared database, behind ports that fail. */
import { wireOutbox } from '../../src/cli/deliveries.ts'
import type { Outbox } from '../../src/deliver/outbox.ts'
import { createDesk, type Desk } from '../../src/desk/desk.ts'
import { messageOf } from '../../src/domain/errors.ts'
import type { Live } from '../../src/domain/live.ts'
import { type Log, silentLog } from '../../src/domain/log.ts'
import type { Settings } from '../../src/domain/settings.ts'
import { runAudit } from '../../src/followup/auditor.ts'
import { sweepCommitments } from '../../src/followup/commitments.ts'
import { closeDay } from '../../src/followup/daily-close.ts'
import { endOutbreaks } from '../../src/followup/outbreaks.ts'
import { refreshQueues } from '../../src/followup/queue.ts'
import { eraseOld } from '../../src/followup/retention.ts'
import { sweepTimers } from '../../src/followup/timers.ts'
import type { IntakeOptions } from '../../src/intake/poll.ts'
import { recheckDue, watchAgain } from '../../src/intake/recheck.ts'
import { createIntake, type Intake } from '../../src/intake/schedule.ts'
import type { Platform } from '../../src/platforms/contract.ts'
import { newRound } from '../../src/store/audit-checks.ts'
import type { Store } from '../../src/store/open.ts'
import { judgeFindings } from './audit-watch.ts'
import type { Caller, House } from './caller.ts'
import type { Chance } from './chance.ts'
import { faultyStore } from './faulty-store.ts'
import type { PlatformWorld } from './platform-world.ts'
import { type OpenReplyForm, replyForms } from './reply-form.ts'
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

/** What a running program looks after: feeds, outbox, timers, posts it has seen, the lists of who waits, the day, what is old, itself. */
export const ROUNDS = ['poll', 'outbox', 'timer', 'recheck', 'queue', 'day', 'old', 'audit'] as const
export type Round = (typeof ROUNDS)[number]

export interface Instance {
  caller: Caller
  store: Store
  desk: Desk
  openReplyForm: OpenReplyForm
  /** Looks for what is due, as the running program does again and again. */
  look: { [round in Round]: () => void }
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
  const intakeOptions: IntakeOptions = {
    store,
    clock,
    random,
    log,
    settings,
    judges,
    holder: caller.name,
    events: { page: () => undefined, polled: () => undefined, spent: () => undefined },
    onStored: () => outbox.kick(),
  }
  const intake: Intake = await createIntake([...ports.values()], intakeOptions)
  const deskOptions = { store, clock, settings, membersOf: () => [], checkVoice: () => [] }
  const desk = createDesk({ ...deskOptions, onChange: () => outbox.kick() })
  outbox.start()

  const failed = (what: string) => (error: unknown) =>
    house.record.step(`${caller.name}: ${what} failed: ${messageOf(error)}`)
  /** One after the other. What it brings about goes out at once. */
  const round = (what: string, work: () => Promise<number | boolean>): (() => void) => {
    let isUnderWay = false
    return () => {
      if (isUnderWay) return
      isUnderWay = true
      work()
        .then((changed) => {
          if (changed) outbox.kick()
        }, failed(what))
        .finally(() => {
          isUnderWay = false
        })
    }
  }
  const auditOptions = {
    ...{ store, clock, settings, log, probes: {}, instance: caller.name, round: newRound() },
    sources: () => [...ports.values()].flatMap((port) => port.sources()),
  }
  const timing = { store, clock, settings, membersOf: () => [], log, setAside: new Map() }
  return {
    caller,
    store,
    desk,
    openReplyForm: replyForms({ ...deskOptions, desk }),
    look: {
      poll() {
        if (platforms.some((world) => world.isNews())) caller.doom ??= house.weather.doom()
        intake.pollDue().catch(failed('the poll schedule'))
      },
      outbox: () => outbox.kick(),
      timer: round('the sweep', async () => (await sweepTimers(timing)) + (await sweepCommitments(timing))),
      recheck: round('the second look', () => recheckDue([...ports.values()], intakeOptions)),
      queue: round('the list of who waits', () => refreshQueues(store, clock.now())),
      day: round('the daily close', async () => {
        const isClosed = await closeDay({ ...timing, sources: auditOptions.sources })
        return (await endOutbreaks(timing)) > 0 || isClosed
      }),
      old: round('what is old', async () => {
        await watchAgain([...ports.values()], intakeOptions)
        return eraseOld(store, settings.current, clock.now())
      }),
      audit: round('the audit', async () => {
        const findings = await runAudit(auditOptions)
        judgeFindings(findings, house)
        return findings.length > 0
      }),
    },
  }
}
