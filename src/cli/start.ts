/** `hearback start`: a live installation, or the practice workspace where no credential is set. */
import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { configDir, type Environment, setting } from '../config/environment.ts'
import { loadConfig } from '../config/load.ts'
import { problemLine } from '../config/problem.ts'
import { isSandbox, type SecretsResult } from '../config/secrets.ts'
import { watchConfig } from '../config/watch.ts'
import { systemClock } from '../domain/clock.ts'
import { SetupError } from '../domain/errors.ts'
import type { Settings } from '../domain/settings.ts'
import { openLiveStore, sessionsFile, wasLive } from './database.ts'
import { discreet } from './discreet.ts'
import { createLiveSecrets, type LiveSecrets, lackingIn } from './live-secrets.ts'
import { createLog } from './log.ts'
import { createOperations, serveOperations } from './operations.ts'
import { createPlatforms } from './platforms.ts'
import { startPractice } from './practice.ts'
import { createRuntime, type Runtime } from './runtime.ts'
import { keepSessions } from './sessions.ts'

export interface StartOptions {
  env: Environment
  /** The same as it is later, when .env may have changed. */
  envNow(): Environment
  /** Never the practice workspace. */
  live: boolean
  /** The practice workspace anew. */
  fresh: boolean
}

/** Runs until the process is asked to stop; returns the exit code. Throws SetupError for what must be mended first. */
export async function start({ env, envNow, live, fresh }: StartOptions): Promise<number> {
  const { settings, fingerprint } = readSettings(env)
  const liveSecrets = createLiveSecrets(envNow)
  const secrets = liveSecrets.read(settings)
  const port = portOf(env)
  const practice = !live && isSandbox(secrets) && !wasLive(env)
  if (fresh && !practice) {
    throw new SetupError(
      'fresh-live',
      'start --fresh empties the practice workspace only, and this installation is a live one. Nothing was touched.',
    )
  }
  if (practice) return startPractice({ env, settings, port, fresh })
  assertComplete(secrets)
  return startLive(env, settings, fingerprint, liveSecrets, port)
}

function readSettings(env: Environment): { settings: Settings; fingerprint: string } {
  const loaded = loadConfig({ dir: configDir(env) })
  if (loaded.ok) return loaded
  const lines = loaded.problems.map(problemLine)
  throw new SetupError('bad-config', `the configuration has ${lines.length} problem(s):\n${lines.join('\n')}`)
}

function portOf(env: Environment): number {
  const text = setting(env, 'PORT') ?? '3000'
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new SetupError('bad-port', `PORT is "${text}". Set it to a number from 0 to 65535.`)
  return port
}

function assertComplete(secrets: SecretsResult): void {
  const lacking = lackingIn(secrets)
  if (lacking !== null) throw new SetupError('missing-secrets', lacking)
}

async function startLive(
  env: Environment,
  settings: Settings,
  fingerprint: string,
  liveSecrets: LiveSecrets,
  port: number,
): Promise<number> {
  const { redact } = liveSecrets
  const { secrets } = liveSecrets.read(settings)
  const log = createLog({ level: settings.log.level, redact })
  const sessions = keepSessions(sessionsFile(env), 'bluesky', log)
  const store = await openLiveStore(env)
  try {
    const runtime = await createRuntime({
      settings,
      slack: { ...secrets.slack, botToken: secrets.slack.botToken ?? '' },
      createPlatforms: (current, spentThisMonth) =>
        // Accounts that were added since the start have their secrets in .env by now.
        createPlatforms(current, liveSecrets.read(current).secrets, systemClock, spentThisMonth, sessions).map((each) =>
          discreet(each, redact),
        ),
      store,
      clock: systemClock,
      random: Math.random,
      log,
      holder: holderName(),
      instance: hostname(),
      modelApiKey: secrets.modelApiKey,
      heartbeatUrl: secrets.heartbeatUrl,
      ...(secrets.alarmWebhookUrl === null ? {} : { alarm: { url: secrets.alarmWebhookUrl, host: hostname() } }),
    })
    const operations = createOperations(runtime, log)
    const server = await serveOperations(operations, port)
    await runtime.start()
    const watch = followConfig(configDir(env), fingerprint, runtime, log, liveSecrets)
    await stopSignal()
    log.info({}, 'stopping')
    endBy(log)
    watch.stop()
    server.close()
    server.closeAllConnections()
    await runtime.stop()
    log.info({}, 'stopped')
    return 0
  } finally {
    await store.close()
  }
}

/** Service managers kill what has not ended ten seconds after they asked. */
const END_WITHIN = 9_500
/** Sees to it that the process is gone in time, whatever hangs. */
function endBy(log: { error(fields: object, message: string): void }): void {
  setTimeout(() => {
    log.error({}, 'could not stop in time; what was under way is looked up at the next start')
    process.exit(1)
  }, END_WITHIN).unref()
}

/** Takes over changed files at once; a bad one changes nothing but tells the admins. */
export function followConfig(
  dir: string,
  since: string,
  runtime: Runtime,
  log: { warn(fields: object, message: string): void; error(fields: object, message: string): void },
  secrets: Pick<LiveSecrets, 'restartFor'> = { restartFor: () => [] },
) {
  // Every instance sees the same files: what follows from them alone is told by one, and anything else with its name.
  const tell = (fingerprint: string, outcome: string, text: string): void => {
    runtime
      .tellAdminsOfChange({ subject: 'config', state: fingerprint, outcome }, text)
      .catch((error: unknown) => log.error({ err: error }, 'the admins could not be told of a configuration problem'))
  }
  return watchConfig({
    dir,
    since,
    onChange(settings, warnings, fingerprint) {
      runtime.reload(settings).then(
        () => {
          tell(fingerprint, 'reloaded', ['The configuration was reloaded.', ...warnings.map(problemLine)].join('\n'))
          // Each instance has an environment of its own.
          const restart = secrets.restartFor(settings)
          if (restart.length > 0)
            tell(fingerprint, `restart:${hostname()}`, restart.map((each) => `On ${hostname()}, ${each}`).join('\n'))
        },
        (error: unknown) => {
          log.error({ err: error }, 'the new configuration could not be taken over')
          tell(
            fingerprint,
            `failed:${hostname()}`,
            `On ${hostname()}, the new configuration could not be taken over; the last good one stays in force there. ${error instanceof Error ? error.message : error}`,
          )
        },
      )
    },
    onBad(problems, fingerprint) {
      log.warn({ problems }, 'the configuration has problems; the last good one stays in force')
      tell(
        fingerprint,
        'bad',
        `The configuration has ${problems.length} problem(s). The last good one stays in force.\n${problems.map(problemLine).join('\n')}`,
      )
    },
    onWatchError: (error) =>
      log.warn({ err: error }, 'the config folder cannot be watched; it is looked at every few seconds instead'),
  })
}

/** Unique among instances, and readable in leases and logs. */
export const holderName = (): string => `${hostname()}:${process.pid}:${randomBytes(3).toString('hex')}`

/** Resolves at the first Ctrl-C or polite request to stop; a second one ends the process at once. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    const onSignal = () => {
      process.once('SIGINT', () => process.exit(130))
      process.once('SIGTERM', () => process.exit(143))
      resolve()
    }
    process.once('SIGINT', onSignal)
    process.once('SIGTERM', onSignal)
  })
}
