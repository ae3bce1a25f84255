/** Wakes each second and polls what `nextPollAt` says is due. Which instance polls is decided by the lease in the database. */
import cron, { type Logger, type ScheduledTask } from 'node-cron'
import { messageOf } from '../domain/errors.ts'
import type { Log } from '../domain/log.ts'
import type { Platform, SourceSpec } from '../platforms/contract.ts'
import { dueSources, registerSources } from '../store/sources.ts'
import { alertStaleSources, type IntakeOptions, pollSource } from './poll.ts'

export interface Intake {
  specs: SourceSpec[]
  /** Polls everything that is due now; resolves when all of it is stored. */
  pollDue(): Promise<number>
  start(): void
  /** Lets running page transactions finish, starts no new page. */
  stop(): Promise<void>
}

/** node-cron would write to the console otherwise, in the midst of lines that are JSON. */
function cronLog(log: Log): Logger {
  const failed = (error: string | Error, extra?: Error) =>
    log.error({ err: extra ?? error, error: messageOf(extra ?? error) }, 'the clock of the poll schedule failed')
  return {
    debug: (said) => log.debug({ said: messageOf(said) }, 'the clock of the poll schedule'),
    info: (said) => log.info({ said }, 'the clock of the poll schedule'),
    // It says so of each second in which this process was busy or paused; the next tick polls whatever is due.
    warn: (said) => log.warn({ said }, 'the clock of the poll schedule was held up'),
    error: failed,
  }
}

const EVERY_SECOND = '* * * * * *'

export async function createIntake(platforms: Platform[], options: IntakeOptions): Promise<Intake> {
  const { store, clock, log } = options
  const specs = platforms.flatMap((platform) => platform.sources())
  const platformOf = new Map(platforms.map((platform) => [platform.id, platform]))
  await store.transaction((tx) =>
    registerSources(
      tx,
      specs.map(({ key, platform, account, brand, stream }) => ({ key, platform, account, brand, stream })),
      clock.now(),
    ),
  )

  const stopping = new AbortController()
  const running = new Map<string, Promise<boolean>>()

  const poll = (spec: SourceSpec): Promise<boolean> => {
    const platform = platformOf.get(spec.platform)
    if (platform === undefined) return Promise.resolve(false)
    const done = pollSource(platform, spec, options, stopping.signal).finally(() => running.delete(spec.key))
    running.set(spec.key, done)
    return done
  }

  const pollDue = async (): Promise<number> => {
    await alertStaleSources(specs, options)
    const idle = specs.filter(({ key }) => !running.has(key))
    const due = new Set(
      await dueSources(
        store.prisma,
        idle.map(({ key }) => key),
        clock.now(),
      ),
    )
    const polled = await Promise.all(idle.filter(({ key }) => due.has(key)).map(poll))
    return polled.filter(Boolean).length
  }

  // A poll that never ends would keep its own source waiting, never the others: each tick looks at the idle ones only.
  const ticks = new Set<Promise<unknown>>()
  const tick = () => {
    if (ticks.size > specs.length || stopping.signal.aborted) return
    const done: Promise<unknown> = pollDue()
      .catch((error: unknown) =>
        log.error({ err: error, error: messageOf(error) }, 'the poll schedule failed; it runs again in a second'),
      )
      .finally(() => ticks.delete(done))
    ticks.add(done)
  }
  let task: ScheduledTask | null = null

  return {
    specs,
    pollDue,
    start() {
      // Made only here: node-cron keeps every task that was made until it is destroyed.
      task = cron.schedule(EVERY_SECOND, tick, { logger: cronLog(log) })
    },
    async stop() {
      stopping.abort()
      await task?.destroy()
      await Promise.all([...ticks, ...running.values()])
    },
  }
}
