/** Accounts, sources and secrets of Bluesky and Mastodon, from YAML to settings. */
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { runCheck } from '../../src/cli/check.ts'
import { loadConfig } from '../../src/config/load.ts'
import { readSecrets } from '../../src/config/secrets.ts'
import { configFolder, MINIMAL } from './folder.ts'

const SOURCES = `
      bluesky: { account: acme.bsky.social, search: { any: [acme] } }
      mastodon: { account: acme@Social.Example, hashtags: [acme], publicTimeline: local, search: { any: [acme] } }`
const PLATFORMS = `
  bluesky:
    accounts: [{ handle: acme.bsky.social }]
  mastodon:
    accounts: [{ account: acme@Social.Example }]`

const file = (sources = SOURCES, platforms = PLATFORMS): string =>
  MINIMAL.replace('      x: { account: acme_help }', `      x: { account: acme_help }${sources}`).replace(
    'platforms:',
    `platforms:${platforms}`,
  )

const load = (hearback: string) => loadConfig({ dir: configFolder({ 'hearback.yaml': hearback }) })
const settingsOf = (hearback: string) => {
  const result = load(hearback)
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '))
  return result.settings
}
const problemsOf = (hearback: string) => {
  const result = load(hearback)
  return (result.ok ? [] : result.problems).map(({ file: at, line, message }) => `${basename(at)}:${line} ${message}`)
}

test('one line an account is enough', () => {
  const { platforms, brands } = settingsOf(file())
  expect(platforms.bluesky).toEqual({
    enabled: true,
    pollEvery: 60_000,
    service: 'https://bsky.social',
    webUrl: 'https://bsky.app',
    accounts: [{ handle: 'acme.bsky.social', env: 'BLUESKY_ACME' }],
  })
  expect(platforms.mastodon).toEqual({
    enabled: true,
    pollEvery: 60_000,
    showDirectMessages: false,
    accounts: [{ account: 'acme@Social.Example', server: 'https://social.example', env: 'MASTODON_ACME' }],
  })
  expect(brands[0]?.sources.mastodon).toMatchObject({ mentions: true, hashtags: ['acme'], publicTimeline: 'local' })
})

test('a configuration that does not name them is as before', () => {
  const { platforms, brands } = settingsOf(MINIMAL)
  expect(platforms.bluesky).toBeUndefined()
  expect(brands[0]?.sources.mastodon).toBeUndefined()
})

test.each([
  ['a handle without a host', file(SOURCES.replace('acme.bsky.social', 'acme')), 'is not an account name'],
  ['an account without its server', file(SOURCES.replace('acme@Social.Example', 'acme')), 'is not an account name'],
  [
    'an account that is not listed',
    file(SOURCES.replace('acme.bsky.social', 'other.bsky.social')),
    'not among platforms.bluesky',
  ],
  [
    'a public timeline without words',
    file('\n      mastodon: { account: acme@Social.Example, publicTimeline: all }'),
    'no words to look for',
  ],
  ['a tag with its sign', file(SOURCES.replace('[acme], public', "['#acme'], public")), 'is not an account name'],
  [
    'an account listed twice',
    file(
      SOURCES,
      PLATFORMS.replace(
        '[{ handle: acme.bsky.social }]',
        '[{ handle: acme.bsky.social }, { handle: ACME.bsky.social }]',
      ),
    ),
    'listed twice',
  ],
])('%s is named as a mistake', (_, hearback, words) => {
  expect(problemsOf(hearback)).toContainEqual(expect.stringContaining(words))
})

test('two brands do not read the same notifications', () => {
  const second = `  - id: other
    name: Other
    channel: C0123456780
    sources:
      bluesky: { account: acme.bsky.social }
`
  expect(problemsOf(file().replace('platforms:', `${second}platforms:`))).toContainEqual(
    expect.stringContaining('already read for the brand acme'),
  )
})

test('each account has one secret, asked for by name', () => {
  const settings = settingsOf(file())
  const missing = readSecrets({}, settings).missing.map(({ name }) => name)
  expect(missing).toEqual(expect.arrayContaining(['BLUESKY_ACME_APP_PASSWORD', 'MASTODON_ACME_ACCESS_TOKEN']))
  const given = { BLUESKY_ACME_APP_PASSWORD: 'abcd-efgh-2345-wxyz', MASTODON_ACME_ACCESS_TOKEN: 'a-token' }
  expect(readSecrets(given, settings).secrets).toMatchObject({
    bluesky: { 'acme.bsky.social': { appPassword: 'abcd-efgh-2345-wxyz' } },
    mastodon: { 'acme@Social.Example': { accessToken: 'a-token' } },
  })
})

test('the password of the account itself is refused where an app password belongs, unquoted', () => {
  const { problems, secrets } = readSecrets({ BLUESKY_ACME_APP_PASSWORD: 'correct horse' }, settingsOf(file()))
  expect(problems).toEqual([
    { name: 'BLUESKY_ACME_APP_PASSWORD', message: expect.stringContaining('app password'), fix: expect.any(String) },
  ])
  expect(JSON.stringify(problems)).not.toContain('correct horse')
  expect(secrets.bluesky).toEqual({})
})

test('check tells what is listened to', () => {
  const lines: string[] = []
  runCheck({
    dir: configFolder({ 'hearback.yaml': file() }),
    env: {},
    envFile: '/nowhere/.env',
    out: (line) => lines.push(line),
  })
  const text = lines.join('\n')
  expect(text).toContain('Bluesky @acme.bsky.social (every 1m): mentions; search acme')
  expect(text).toContain(
    'Mastodon @acme@Social.Example (every 1m): mentions; search acme; #acme; public timeline (local)',
  )
})
