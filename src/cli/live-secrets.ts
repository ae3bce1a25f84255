/** The secrets of an installation that runs: .env may change meanwhile, and the next start goes by what stands there then. */
import { type Environment, setting } from '../config/environment.ts'
import { readSecrets, type SecretsResult, secretValues } from '../config/secrets.ts'
import { messageOf } from '../domain/errors.ts'
import type { Settings } from '../domain/settings.ts'
import { environmentSecrets, redactor } from './log.ts'

export interface LiveSecrets {
  /** What these settings ask for, as the environment and .env are now. Throws SetupError for an .env that cannot be read. */
  read(settings: Settings): SecretsResult
  /** Blots out all that was ever read. */
  redact(text: string): string
  /** What to tell of the next start with these settings, each in a sentence; empty when it will work and change nothing. Never throws. */
  restartFor(settings: Settings): string[]
}

/** Those of accounts are read again when accounts change; these serve from the start to the end. */
const READ_ONCE = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'DATABASE_URL',
  'ALARM_WEBHOOK_URL',
  'HEARTBEAT_URL',
  'MODEL_API_KEY',
]

/** `envNow`: the environment with what .env adds at this moment. */
export function createLiveSecrets(envNow: () => Environment): LiveSecrets {
  const known = new Set<string>()
  let blot = redactor([])
  let first: Environment | null = null

  function look(settings: Settings): { env: Environment; result: SecretsResult } {
    const env = envNow()
    // A copy: a change is one of the values, whoever holds the object.
    first ??= { ...env }
    const result = readSecrets(env, settings)
    for (const secret of [...secretValues(env, result), ...environmentSecrets(env)]) known.add(secret)
    blot = redactor([...known])
    return { env, result }
  }

  return {
    read: (settings) => look(settings).result,
    redact: (text) => blot(text),
    restartFor(settings) {
      try {
        const { env, result } = look(settings)
        const changed = READ_ONCE.filter((name) => setting(env, name) !== setting(first ?? env, name))
        const lacking = lackingIn(result)
        return [
          ...(lacking === null ? [] : [`the next start will fail until this is mended: ${lacking}`]),
          ...changed.map((name) => `${name} has changed, which takes effect at the next start.`),
        ]
      } catch (error) {
        return [`the next start will fail: ${messageOf(error)}`]
      }
    },
  }
}

/** All that is missing or wrong at once, so that it is mended in one go; null when nothing is. */
export function lackingIn({ missing, problems }: SecretsResult): string | null {
  const wanted = [
    ...missing.map(({ name, neededFor, whereToGet }) => `${name} (${neededFor}; ${whereToGet})`),
    ...problems.map(({ name, message, fix }) => `${name}: ${message}. ${fix}`),
  ]
  if (wanted.length === 0) return null
  return `secrets are missing or wrong: ${wanted.join('; ')}. Set them in the environment or in .env; .env.example tells where each comes from.`
}
