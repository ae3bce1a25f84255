import type { Settings } from '../domain/settings.ts'
import { type Environment, setting } from './environment.ts'

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

interface SecretSpec {
  name: string
  neededFor: string
  whereToGet: string
  /** Absent without harm. */
  optional?: boolean
  /** What is wrong with the value, without quoting it; null when it can be right. */
  check?: (value: string) => Omit<SecretProblem, 'name'> | null
}

const SLACK_APP = 'api.slack.com/apps, your app'

const startsWith =
  (prefix: string, what: string, where: string): NonNullable<SecretSpec['check']> =>
  (value) => {
    if (value.startsWith(prefix) && value.length > prefix.length && !/\s/.test(value)) return null
    const given = /^(xox[a-z]|xapp)-/.exec(value)?.[0]
    const message = given ? `This is a token that begins with ${given}, not ${what}` : `This is not ${what}`
    return { message, fix: `Take the one that begins with ${prefix}, from ${where}` }
  }

const url =
  (protocols: string[], example: string): NonNullable<SecretSpec['check']> =>
  (value) =>
    URL.canParse(value) && protocols.includes(new URL(value).protocol)
      ? null
      : { message: 'This is not an address that can be used here', fix: `Write it like ${example}` }

const hex32: NonNullable<SecretSpec['check']> = (value) =>
  /^[0-9a-f]{32}$/i.test(value)
    ? null
    : {
        message: 'This is not a Slack signing secret, which has 32 digits and letters a to f',
        fix: `Copy it again from ${SLACK_APP}, Basic Information, App Credentials`,
      }

const slackSecrets = (mode: Settings['slack']['mode']) => ({
  botToken: {
    name: 'SLACK_BOT_TOKEN',
    neededFor: 'posting cards and reading channels',
    whereToGet: `${SLACK_APP}, OAuth & Permissions, Bot User OAuth Token`,
    check: startsWith('xoxb-', 'a bot token', `${SLACK_APP}, OAuth & Permissions`),
  },
  appToken: {
    name: 'SLACK_APP_TOKEN',
    neededFor: 'receiving clicks in socket mode',
    whereToGet: `${SLACK_APP}, Basic Information, App-Level Tokens, with the scope connections:write`,
    optional: mode !== 'socket',
    check: startsWith('xapp-', 'an app-level token', `${SLACK_APP}, Basic Information, App-Level Tokens`),
  },
  signingSecret: {
    name: 'SLACK_SIGNING_SECRET',
    neededFor: 'telling real requests of Slack from forged ones in http mode',
    whereToGet: `${SLACK_APP}, Basic Information, App Credentials`,
    optional: mode !== 'http',
    check: hex32,
  },
})

const xSecrets = (handle: string, env: string, optional: boolean) => {
  const portal = `developer.x.com, your app, Keys and tokens`
  const neededFor = `reading and answering on X as @${handle}`
  const spec = (suffix: string, where: string): SecretSpec => ({
    name: `${env}_${suffix}`,
    neededFor,
    whereToGet: `${portal}, ${where}`,
    optional,
  })
  return {
    appKey: spec('APP_KEY', 'Consumer Keys: API Key'),
    appSecret: spec('APP_SECRET', 'Consumer Keys: API Key Secret'),
    accessToken: {
      ...spec('ACCESS_TOKEN', 'Access Token, with permission to read and write'),
      check: (value: string) =>
        /^\d+-\S+$/.test(value)
          ? null
          : {
              message: 'This is not an access token of an X account, which begins with its number and a hyphen',
              fix: `Make an Access Token at ${portal}; a Bearer Token or an OAuth 2.0 token does not serve`,
            },
    },
    accessSecret: spec('ACCESS_SECRET', 'Access Token Secret'),
  }
}

const redditSecrets = (username: string, env: string, optional: boolean) => {
  const neededFor = `reading and answering on Reddit as u/${username}`
  const spec = (suffix: string, whereToGet: string): SecretSpec => ({
    name: `${env}_${suffix}`,
    neededFor,
    whereToGet,
    optional,
  })
  return {
    clientId: spec('CLIENT_ID', 'reddit.com/prefs/apps, under the name of your app'),
    clientSecret: spec('CLIENT_SECRET', 'reddit.com/prefs/apps, your app, secret'),
    password: spec('PASSWORD', `the password of u/${username}, for an app of type script; or set ${env}_REFRESH_TOKEN`),
    refreshToken: { ...spec('REFRESH_TOKEN', 'the OAuth flow of your app'), optional: true },
  }
}

const blueskySecrets = (handle: string, env: string, optional: boolean) => ({
  appPassword: {
    name: `${env}_APP_PASSWORD`,
    neededFor: `reading and answering on Bluesky as @${handle}`,
    whereToGet: 'bsky.app, Settings, Privacy and security, App passwords',
    optional,
    check: (value: string) =>
      /^[a-z2-7]{4}(-[a-z2-7]{4}){3}$/.test(value)
        ? null
        : {
            message: 'This is not an app password of Bluesky, which has four groups of four letters and digits',
            fix: 'Make one at bsky.app, Settings, Privacy and security, App passwords; never use the password of the account',
          },
  },
})

const mastodonSecrets = (account: string, server: string, env: string, optional: boolean) => ({
  accessToken: {
    name: `${env}_ACCESS_TOKEN`,
    neededFor: `reading and answering on Mastodon as ${account}`,
    whereToGet: `${server}/settings/applications, your application (scopes read and write:statuses), Your access token`,
    optional,
  },
})

/** The variables that serve this configuration, in the order of `.env.example`. */
function specs(settings: Pick<Settings, 'slack' | 'platforms'>) {
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
    databaseUrl: {
      name: 'DATABASE_URL',
      neededFor: 'PostgreSQL instead of the embedded database',
      whereToGet: 'your PostgreSQL server',
      optional: true,
      check: url(['postgres:', 'postgresql:'], 'postgresql://user:password@host:5432/hearback'),
    },
    alarmWebhookUrl: {
      name: 'ALARM_WEBHOOK_URL',
      neededFor: 'raising an alarm when Slack itself cannot be reached',
      whereToGet: 'your paging or chat service, an incoming webhook',
      optional: true,
      check: url(['http:', 'https:'], 'https://alarms.example/hook'),
    },
  }
}

/**
 * The secrets that the settings ask for, out of the environment (see `withEnvFile` for `.env`). Never throws: what is
 * needed and not there is listed in `missing`, what is there and cannot be right in `problems`.
 */
export function readSecrets(env: Environment, settings: Pick<Settings, 'slack' | 'platforms'>): SecretsResult {
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
