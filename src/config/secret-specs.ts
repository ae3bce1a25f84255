/** The environment variables that hold secrets: what each is for, where it is had, and what it looks like. */
import { DATABASE_URL_EXAMPLE, readDatabaseUrl, WRITE_SIGNS } from '../domain/database-url.ts'
import type { Settings } from '../domain/settings.ts'
import type { SecretProblem } from './secrets.ts'

export interface SecretSpec {
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

export const url =
  (protocols: string[], example: string): NonNullable<SecretSpec['check']> =>
  (value) =>
    URL.canParse(value) && protocols.includes(new URL(value).protocol)
      ? null
      : { message: 'This is not an address that can be used here', fix: `Write it like ${example}` }

const databaseUrl: NonNullable<SecretSpec['check']> = (value) => {
  const read = readDatabaseUrl(value)
  if ('url' in read) return null
  const fix = `Write it like ${DATABASE_URL_EXAMPLE}. ${WRITE_SIGNS}`
  return read.trouble === 'not-postgresql'
    ? { message: 'This is not an address that can be used here', fix }
    : { message: 'The password in this address ends at a / # or ?', fix }
}

const hex32: NonNullable<SecretSpec['check']> = (value) =>
  /^[0-9a-f]{32}$/i.test(value)
    ? null
    : {
        message: 'This is not a Slack signing secret, which has 32 digits and letters a to f',
        fix: `Copy it again from ${SLACK_APP}, Basic Information, App Credentials`,
      }

export const slackSecrets = (mode: Settings['slack']['mode']) => ({
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

export const xSecrets = (handle: string, env: string, optional: boolean) => {
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

export const redditSecrets = (username: string, env: string, optional: boolean) => {
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

export const blueskySecrets = (handle: string, env: string, optional: boolean) => ({
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

export const mastodonSecrets = (account: string, server: string, env: string, optional: boolean) => ({
  accessToken: {
    name: `${env}_ACCESS_TOKEN`,
    neededFor: `reading and answering on Mastodon as ${account}`,
    whereToGet: `${server}/settings/applications, your application (scopes read and write:statuses), Your access token`,
    optional,
  },
})

const MODEL_CONSOLES: Record<Settings['model']['provider'], string> = {
  off: 'the provider of your language model',
  anthropic: 'console.anthropic.com, API keys',
  openai: 'platform.openai.com, API keys',
  'openai-compatible': 'the operator of the server, where it asks for a key',
}

/** A model on a server of one's own often needs no key. */
export const modelSecret = (provider: Settings['model']['provider']): SecretSpec => ({
  name: 'MODEL_API_KEY',
  neededFor: 'drafts by a language model',
  whereToGet: MODEL_CONSOLES[provider],
  optional: provider === 'off' || provider === 'openai-compatible',
})

export const databaseSecret: SecretSpec = {
  name: 'DATABASE_URL',
  neededFor: 'PostgreSQL instead of the embedded database',
  whereToGet: 'your PostgreSQL server',
  optional: true,
  check: databaseUrl,
}

export const heartbeatSecret: SecretSpec = {
  name: 'HEARTBEAT_URL',
  neededFor: 'a sign of life each minute, whose absence tells you that Hearback needs you',
  whereToGet: 'a service that watches for such calls, the address of one check',
  optional: true,
  check: url(['http:', 'https:'], 'https://heartbeats.example/ping'),
}
