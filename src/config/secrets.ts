import type { Settings } from '../domain/settings.ts'
import { type Environment, setting } from './environment.ts'
import {
  blueskySecrets,
  databaseSecret,
  heartbeatSecret,
  mastodonSecrets,
  modelSecret,
  redditSecrets,
  type SecretSpec,
  slackSecrets,
  url,
  xSecrets,
} from './secret-specs.ts'

export interface XSecrets {
  appKey: string
  appSecret: string
  accessToken: string
  accessSecret: string
}

export interface RedditSecrets {
  clientId: string
  clientSecret: string
  username: string
  /** Either a password (a "script" app) or a refresh token (a "web" or "installed" app). */
  login: { password: string } | { refreshToken: string }
}

export interface BlueskySecrets {
  appPassword: string
}

export interface MastodonSecrets {
  accessToken: string
}

/** What has been given. A null or an account without entry is explained by `missing` or `problems`, where it is needed. */
export interface Secrets {
  slack: { botToken: string | null; appToken: string | null; signingSecret: string | null }
  /** By handle. */
  x: Record<string, XSecrets>
  /** By user name. */
  reddit: Record<string, RedditSecrets>
  /** By handle. */
  bluesky: Record<string, BlueskySecrets>
  /** By account, as user@server. */
  mastodon: Record<string, MastodonSecrets>
  /** postgres:// address; null for the embedded database. */
  databaseUrl: string | null
  /** Called when even Slack cannot be reached; null for no such alarm. */
  alarmWebhookUrl: string | null
  /** Called each minute while all is well; null for no such sign of life. */
  heartbeatUrl: string | null
  /** Key of the language model's provider; null where there is none. */
  modelApiKey: string | null
}

export interface MissingSecret {
  /** Name of the environment variable. */
  name: string
  neededFor: string
  whereToGet: string
}

/** A value that cannot be right. Never holds the value itself. */
export interface SecretProblem {
  name: string
  message: string
  fix: string
}

export interface SecretsResult {
  secrets: Secrets
  missing: MissingSecret[]
  problems: SecretProblem[]
  /** Names of the variables that are set; empty on a machine that never held a credential. */
  given: string[]
}

/** The variables that serve this configuration, in the order of `.env.example`. */
function specs(settings: Pick<Settings, 'slack' | 'platforms' | 'model'>) {
  const { x, reddit, bluesky, mastodon } = settings.platforms
  return {
    slack: slackSecrets(settings.slack.mode),
    x: x.accounts.map((account) => ({
      handle: account.handle,
      secrets: xSecrets(account.handle, account.env, !x.enabled),
    })),
    reddit: reddit.accounts.map((account) => ({
      username: account.username,
      secrets: redditSecrets(account.username, account.env, !reddit.enabled),
    })),
    bluesky: (bluesky?.accounts ?? []).map(({ handle, env }) => ({
      handle,
      secrets: blueskySecrets(handle, env, !bluesky?.enabled),
    })),
    mastodon: (mastodon?.accounts ?? []).map(({ account, server, env }) => ({
      account,
      secrets: mastodonSecrets(account, server, env, !mastodon?.enabled),
    })),
    databaseUrl: databaseSecret,
    alarmWebhookUrl: {
      name: 'ALARM_WEBHOOK_URL',
      neededFor: 'raising an alarm when Slack itself cannot be reached',
      whereToGet: 'your paging or chat service, an incoming webhook',
      optional: true,
      check: url(['http:', 'https:'], 'https://alarms.example/hook'),
    },
    heartbeatUrl: heartbeatSecret,
    modelApiKey: modelSecret(settings.model.provider),
  }
}

/**
 * The secrets that the settings ask for, out of the environment (see `withEnvFile` for `.env`). Never throws: what is
 * needed and not there is listed in `missing`, what is there and cannot be right in `problems`.
 */
export function readSecrets(
  env: Environment,
  settings: Pick<Settings, 'slack' | 'platforms' | 'model'>,
): SecretsResult {
  const wanted = specs(settings)
  const missing: MissingSecret[] = []
  const problems: SecretProblem[] = []
  const given: string[] = []

  const read = (spec: SecretSpec): string | null => {
    const value = setting(env, spec.name)
    if (value === null) {
      const { name, neededFor, whereToGet } = spec
      if (!spec.optional) missing.push({ name, neededFor, whereToGet })
      return null
    }
    given.push(spec.name)
    const wrong = spec.check?.(value)
    if (!wrong) return value
    problems.push({ name: spec.name, ...wrong })
    return null
  }

  const { botToken, appToken, signingSecret } = wanted.slack
  const secrets: Secrets = {
    slack: { botToken: read(botToken), appToken: read(appToken), signingSecret: read(signingSecret) },
    x: Object.fromEntries(
      wanted.x.flatMap(({ handle, secrets: spec }) => {
        const appKey = read(spec.appKey)
        const appSecret = read(spec.appSecret)
        const accessToken = read(spec.accessToken)
        const accessSecret = read(spec.accessSecret)
        return appKey && appSecret && accessToken && accessSecret
          ? [[handle, { appKey, appSecret, accessToken, accessSecret }]]
          : []
      }),
    ),
    reddit: Object.fromEntries(
      wanted.reddit.flatMap(({ username, secrets: spec }) => {
        const clientId = read(spec.clientId)
        const clientSecret = read(spec.clientSecret)
        const refreshToken = read(spec.refreshToken)
        const password = read(refreshToken ? { ...spec.password, optional: true } : spec.password)
        const login = refreshToken ? { refreshToken } : password ? { password } : null
        return clientId && clientSecret && login ? [[username, { clientId, clientSecret, username, login }]] : []
      }),
    ),
    bluesky: Object.fromEntries(
      wanted.bluesky.flatMap(({ handle, secrets: spec }) => {
        const appPassword = read(spec.appPassword)
        return appPassword ? [[handle, { appPassword }]] : []
      }),
    ),
    mastodon: Object.fromEntries(
      wanted.mastodon.flatMap(({ account, secrets: spec }) => {
        const accessToken = read(spec.accessToken)
        return accessToken ? [[account, { accessToken }]] : []
      }),
    ),
    databaseUrl: read(wanted.databaseUrl),
    alarmWebhookUrl: read(wanted.alarmWebhookUrl),
    heartbeatUrl: read(wanted.heartbeatUrl),
    modelApiKey: read(wanted.modelApiKey),
  }
  return { secrets, missing, problems, given }
}

/**
 * True where no credential at all is set: the practice workspace may start. One that is set, even a wrong one, tells of a
 * live installation that must not be taken for a practice one.
 */
export const isSandbox = (result: Pick<SecretsResult, 'given'>): boolean => result.given.length === 0

/**
 * Every text that must never appear in a log, an error or a metric, for the redactor. Wrong values count too: a token in
 * the wrong variable is still a token.
 */
export function secretValues(env: Environment, result: Pick<SecretsResult, 'given'>): string[] {
  const values = result.given.flatMap((name) => setting(env, name) ?? [])
  const passwords = values.flatMap((value) => {
    const password = URL.canParse(value) ? new URL(value).password : ''
    // As it stands in the address and as a driver would show it.
    return password === ''
      ? []
      : [password, /%(?![0-9a-f]{2})/i.test(password) ? password : decodeURIComponent(password)]
  })
  // A very short value would blot out ordinary words; nothing that a service gives out is that short.
  return [...new Set([...values, ...passwords])].filter((value) => value.length >= 6)
}
