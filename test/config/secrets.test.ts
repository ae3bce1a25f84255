import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'
import { describe, expect, test } from 'vitest'
import { setting, withEnvFile } from '../../src/config/environment.ts'
import { loadConfig } from '../../src/config/load.ts'
import { isSandbox, readSecrets, secretValues } from '../../src/config/secrets.ts'
import type { Settings } from '../../src/domain/settings.ts'
import { configFolder, MINIMAL } from './folder.ts'

const REPO = fileURLToPath(new URL('../..', import.meta.url))

function settingsFrom(hearback: string): Settings {
  const result = loadConfig({ dir: configFolder({ 'hearback.yaml': hearback }) })
  if (!result.ok) throw new Error('The configuration of this test is wrong')
  return result.settings
}

const SLACK = { SLACK_BOT_TOKEN: 'xoxb-planted-bot', SLACK_APP_TOKEN: 'xapp-planted-app' }
const X = {
  X_ACME_HELP_APP_KEY: 'planted-app-key',
  X_ACME_HELP_APP_SECRET: 'planted-app-secret',
  X_ACME_HELP_ACCESS_TOKEN: '1234567-planted-access',
  X_ACME_HELP_ACCESS_SECRET: 'planted-access-secret',
}
const REDDIT = MINIMAL.replace(
  'platforms:',
  'platforms:\n  reddit: { enabled: true, accounts: [{ username: acme-r }] }',
).replace('x: { account: acme_help }', 'x: { account: acme_help }\n      reddit: { account: acme-r }')

describe('secrets', () => {
  test('are all there', () => {
    const result = readSecrets({ ...SLACK, ...X }, settingsFrom(MINIMAL))
    expect(result.missing).toEqual([])
    expect(result.problems).toEqual([])
    expect(result.secrets).toEqual({
      slack: { botToken: 'xoxb-planted-bot', appToken: 'xapp-planted-app', signingSecret: null },
      x: {
        acme_help: {
          appKey: 'planted-app-key',
          appSecret: 'planted-app-secret',
          accessToken: '1234567-planted-access',
          accessSecret: 'planted-access-secret',
        },
      },
      reddit: {},
      bluesky: {},
      mastodon: {},
      databaseUrl: null,
      alarmWebhookUrl: null,
      heartbeatUrl: null,
      modelApiKey: null,
    })
  })

  test('that are missing are named with what they are for and where to get them', () => {
    const { missing } = readSecrets({ ...SLACK, ...X, X_ACME_HELP_APP_KEY: ' ' }, settingsFrom(MINIMAL))
    expect(missing).toEqual([
      {
        name: 'X_ACME_HELP_APP_KEY',
        neededFor: 'reading and answering on X as @acme_help',
        whereToGet: expect.stringContaining('developer.x.com'),
      },
    ])
  })

  test('depend on the mode of Slack and on the platforms that are on', () => {
    const names = (hearback: string) => readSecrets({}, settingsFrom(hearback)).missing.map(({ name }) => name)
    expect(names(MINIMAL.replace('slack:', 'slack:\n  mode: http'))).toContain('SLACK_SIGNING_SECRET')
    expect(names(MINIMAL.replace('slack:', 'slack:\n  mode: http'))).not.toContain('SLACK_APP_TOKEN')
    expect(names(MINIMAL)).toEqual(['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', ...Object.keys(X)])
    expect(names(MINIMAL.replace('  x:\n    acc', '  x:\n    enabled: false\n    acc'))).toEqual(Object.keys(SLACK))
  })

  test('of Reddit take a password or a refresh token', () => {
    const settings = settingsFrom(REDDIT)
    const app = { REDDIT_ACME_R_CLIENT_ID: 'planted-id', REDDIT_ACME_R_CLIENT_SECRET: 'planted-secret' }
    const login = (more: Record<string, string>) => {
      const { secrets, missing } = readSecrets({ ...SLACK, ...X, ...app, ...more }, settings)
      return { login: secrets.reddit['acme-r']?.login, missing: missing.map(({ name }) => name) }
    }
    expect(login({})).toEqual({ login: undefined, missing: ['REDDIT_ACME_R_PASSWORD'] })
    expect(login({ REDDIT_ACME_R_PASSWORD: 'p' })).toEqual({ login: { password: 'p' }, missing: [] })
    expect(login({ REDDIT_ACME_R_REFRESH_TOKEN: 't' })).toEqual({ login: { refreshToken: 't' }, missing: [] })
  })

  test.each([
    ['SLACK_BOT_TOKEN', 'xoxp-planted-wrong', 'begins with xoxp-, not a bot token', 'begins with xoxb-'],
    ['SLACK_BOT_TOKEN', 'planted-wrong', 'This is not a bot token', 'begins with xoxb-'],
    ['SLACK_APP_TOKEN', 'xoxb-planted-wrong', 'begins with xoxb-, not an app-level token', 'begins with xapp-'],
    ['SLACK_SIGNING_SECRET', 'planted-wrong', 'not a Slack signing secret', 'Copy it again'],
    ['X_ACME_HELP_ACCESS_TOKEN', 'AAAAplanted-wrong', 'not an access token of an X account', 'Bearer Token'],
    ['DATABASE_URL', 'mysql://root:planted-wrong@db/x', 'not an address', 'postgresql://'],
    ['DATABASE_URL', 'postgresql://me:9/planted-wrong@db/x', 'password in this address ends', 'write / as %2F'],
    ['ALARM_WEBHOOK_URL', 'planted-wrong', 'not an address', 'https://'],
  ])('%s of the wrong kind is refused without being shown', (name, value, message, fix) => {
    const env = { ...SLACK, ...X, [name]: value }
    const result = readSecrets(env, settingsFrom(MINIMAL))
    expect(result.problems).toEqual([
      { name, message: expect.stringContaining(message), fix: expect.stringContaining(fix) },
    ])
    expect(JSON.stringify(result)).not.toContain('planted-wrong')
    expect(secretValues(env, result)).toContain(value)
  })

  test('are all known to the redactor, with the password inside an address', () => {
    const env = { ...SLACK, ...X, DATABASE_URL: 'postgres://me:pl%40nted@db/hearback' }
    const values = secretValues(env, readSecrets(env, settingsFrom(MINIMAL)))
    expect(values).toEqual(expect.arrayContaining([...Object.values(SLACK), ...Object.values(X)]))
    expect(values).toEqual(expect.arrayContaining([env.DATABASE_URL, 'pl%40nted', 'pl@nted']))
    const broken = { ALARM_WEBHOOK_URL: 'https://me:100%sure@alarms.example/' }
    expect(secretValues(broken, readSecrets(broken, settingsFrom(MINIMAL)))).toContain('100%sure')
  })

  test('none at all means practice; a single one, even a wrong one, does not', () => {
    const settings = settingsFrom(MINIMAL)
    expect(isSandbox(readSecrets({ PORT: '3000', SLACK_BOT_TOKEN: '' }, settings))).toBe(true)
    for (const env of [
      { SLACK_BOT_TOKEN: 'nonsense' },
      { X_ACME_HELP_APP_KEY: 'k' },
      { DATABASE_URL: 'postgres://db/x' },
    ]) {
      expect(isSandbox(readSecrets(env, settings))).toBe(false)
    }
  })
})

describe('.env', () => {
  test('adds to the environment, which wins where it is not empty', () => {
    const dir = configFolder({ '.env': 'A=file\nB=file\nC="in quotes" # said\n' })
    const env = withEnvFile({ A: 'real', B: '' }, join(dir, '.env'))
    expect([setting(env, 'A'), setting(env, 'B'), setting(env, 'C')]).toEqual(['real', 'file', 'in quotes'])
  })

  test('that cannot be read stops with the fix', () => {
    expect(() => withEnvFile({}, configFolder({}))).toThrow(/cannot be read.*Make it a file/)
  })

  test('need not be there', () =>
    expect(withEnvFile({ A: 'real' }, join(configFolder({}), '.env'))).toEqual({ A: 'real' }))

  test('.env.example names every secret of the shipped configuration, and gives none', () => {
    const text = readFileSync(join(REPO, '.env.example'), 'utf8')
    const example = parseEnv(text.replaceAll(/^# (?=REDDIT_)/gm, ''))
    expect(Object.values(example).filter((value) => value !== '')).toEqual([])

    const shipped = loadConfig({ dir: join(REPO, 'config') })
    if (!shipped.ok) throw new Error('The shipped configuration is wrong')
    const reddit = { ...shipped.settings.platforms.reddit, accounts: [{ username: 'acme_help', env: 'REDDIT_ACME' }] }
    const platforms = { ...shipped.settings.platforms, reddit }
    const everything = Object.fromEntries(Object.keys(example).map((name) => [name, 'set']))
    const { given } = readSecrets(everything, { ...shipped.settings, platforms })
    const places = ['HEARBACK_CONFIG', 'HEARBACK_DATA_DIR', 'PORT', 'POSTGRES_PASSWORD']
    expect(Object.keys(example).sort()).toEqual([...given, ...places].sort())
    const asked = readSecrets(
      {},
      { ...shipped.settings, platforms: { ...platforms, reddit: { ...reddit, enabled: true } } },
    )
    for (const { name } of asked.missing) expect(Object.keys(example)).toContain(name)
  })
})
