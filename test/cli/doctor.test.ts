/** `hearback doctor` against a Slack, an X, a Reddit, a Bluesky and a Mastodon on this machine. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer, request as forward, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { doctor } from '../../src/cli/doctor.ts'
import { createBlueskyServer } from '../../src/sandbox/bluesky/server.ts'
import { createBlueskyWorld } from '../../src/sandbox/bluesky/world.ts'
import { createMastodonServer } from '../../src/sandbox/mastodon/server.ts'
import { createMastodonWorld } from '../../src/sandbox/mastodon/world.ts'
import { createRedditServer } from '../../src/sandbox/reddit/server.ts'
import { createRedditWorld } from '../../src/sandbox/reddit/world.ts'
import { createWorkspace, type Workspace, type WorkspaceOptions } from '../../src/sandbox/slack/workspace.ts'
import { createXServer, type XServer } from '../../src/sandbox/x/server.ts'
import { createXWorld } from '../../src/sandbox/x/world.ts'
import { openStore } from '../../src/store/open.ts'
import { TestClock } from '../app/clock.ts'
import { configFolder } from '../config/folder.ts'
import { temporaryFolder } from '../store/folder.ts'
import { fileTicket } from '../tickets/filed.ts'

const SCOPES: string[] = JSON.parse(readFileSync('config/slack-manifest.json', 'utf8')).oauth_config.scopes.bot

const SECRETS = {
  SLACK_BOT_TOKEN: 'xoxb-planted-bot',
  SLACK_APP_TOKEN: 'xapp-planted-app',
  X_TIDEVOGN_APP_KEY: 'planted-app-key',
  X_TIDEVOGN_APP_SECRET: 'planted-app-secret',
  X_TIDEVOGN_ACCESS_TOKEN: '1500000000000000001-planted-access',
  X_TIDEVOGN_ACCESS_SECRET: 'planted-access-secret',
  REDDIT_TIDEVOGN_CLIENT_ID: 'planted-client',
  REDDIT_TIDEVOGN_CLIENT_SECRET: 'planted-client-secret',
  REDDIT_TIDEVOGN_PASSWORD: 'planted-password',
  BLUESKY_TIDEVOGN_APP_PASSWORD: 'plan-ted2-pass-word',
  MASTODON_TIDEVOGN_ACCESS_TOKEN: 'planted-mastodon-token',
  HEARTBEAT_URL: 'http://127.0.0.1:1/planted-heartbeat',
  ALARM_WEBHOOK_URL: 'http://127.0.0.1:1/planted-alarm',
}

/** Passes everything on, with what the server behind it does not do itself. */
async function gateway(
  target: string,
  more: { headers?: Record<string, string>; answer?: (path: string) => object | null },
): Promise<string> {
  const server = createServer((request, response: ServerResponse) => {
    const own = more.answer?.(request.url ?? '') ?? null
    if (own !== null)
      return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(own))
    const { method, headers } = request
    const onward = forward(new URL(request.url ?? '/', target), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, { ...answer.headers, ...more.headers })
      answer.pipe(response)
    })
    onward.on('error', (error) => response.destroy(error))
    request.pipe(onward)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise<void>((done) => server.close(() => done()))
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

interface Place {
  clock: TestClock
  workspace: Workspace
  x: XServer
  env: Record<string, string>
  dataDir: string
  /** Runs the doctor: what it said, and its exit code. */
  see(more?: Record<string, string>, options?: { askX?: boolean }): Promise<{ code: number; said: string }>
}

interface PlaceOptions {
  workspace?: Partial<WorkspaceOptions>
  scopes?: string[]
  /** Whom Reddit takes the credentials for. */
  redditName?: string
  people?: string
}

async function openPlace(options: PlaceOptions = {}): Promise<Place> {
  const clock = new TestClock('2026-11-10T08:00:00Z')
  const workspace = await createWorkspace({
    clock,
    users: [
      { id: 'U0SUPPORT1', name: 'ida', realName: 'Ida Holm' },
      { id: 'U0MANAGER', name: 'mira', realName: 'Mira Solano' },
    ],
    channels: [
      { id: 'C0MENTIONS', name: 'mentions' },
      { id: 'C0MANAGERS', name: 'managers' },
      { id: 'C0ADMINS', name: 'admins' },
    ],
    userGroups: [{ id: 'S0SUPPORT', name: 'Support', handle: 'support', users: ['U0SUPPORT1'] }],
    pace: null,
    retryDelays: [],
    identity: { botToken: SECRETS.SLACK_BOT_TOKEN, appToken: SECRETS.SLACK_APP_TOKEN },
    ...options.workspace,
  }).start()
  onTestFinished(() => workspace.stop())
  const slackUrl = await gateway(workspace.apiUrl, {
    headers: { 'x-oauth-scopes': (options.scopes ?? SCOPES).join(',') },
  })
  const { x, ...platforms } = await openPlatforms(clock, options.redditName ?? 'tidevogn_help')
  const dataDir = join(temporaryFolder(), 'data')
  const text = configText(
    { slack: `${slackUrl}/api/`, x: x.url, ...platforms },
    options.people ?? '[U0SUPPORT1, S0SUPPORT]',
  )
  const env = { HEARBACK_CONFIG: configFolder({ 'hearback.yaml': text }), HEARBACK_DATA_DIR: dataDir, ...SECRETS }
  return {
    clock,
    workspace,
    x,
    env,
    dataDir,
    async see(more = {}, { askX = false } = {}) {
      const lines: string[] = []
      const code = await doctor({ env: { ...env, ...more }, out: (line) => lines.push(line), askX, clock })
      const said = lines.join('\n')
      for (const secret of Object.values(SECRETS)) expect(said).not.toContain(secret)
      return { code, said }
    },
  }
}

async function openPlatforms(clock: TestClock, redditName: string) {
  const at = new Date('2026-11-09T08:00:00Z')
  const xWorld = createXWorld({ clock })
  xWorld.user({ handle: 'tidevogn', id: '1500000000000000001', name: 'Tidevogn' })
  xWorld.user({ handle: 'mariak', name: 'Maria' })
  xWorld.post({ author: 'mariak', text: '@tidevogn the ferry is late', at })
  const x = createXServer({ world: xWorld, clock })
  await x.start()
  onTestFinished(() => x.stop())

  const redditWorld = createRedditWorld({ clock })
  redditWorld.user('tidevogn_help')
  const login = { clientId: SECRETS.REDDIT_TIDEVOGN_CLIENT_ID, clientSecret: SECRETS.REDDIT_TIDEVOGN_CLIENT_SECRET }
  const username = 'tidevogn_help'
  const password = SECRETS.REDDIT_TIDEVOGN_PASSWORD
  const reddit = createRedditServer({
    world: redditWorld,
    clock,
    logins: [{ ...login, username, login: { password } }],
  })
  await reddit.start()
  onTestFinished(() => reddit.stop())
  const redditUrl = await gateway(reddit.url, {
    answer: (path) =>
      path.startsWith('/api/v1/me') ? { id: '1abc', name: redditName, subreddit: { title: 'Tidevogn ferries' } } : null,
  })

  const blueskyWorld = createBlueskyWorld({ clock })
  blueskyWorld.user({ handle: 'tidevogn.bsky.test', name: 'Tidevogn' })
  const customer = blueskyWorld.user({ handle: 'kai.bsky.test', followers: 3 }).did
  for (let n = 1; n <= 7; n++) {
    const words =
      n === 7 ? 'look\u001b[31m red\nand a very long complaint about a cabin that was booked twice' : `question ${n}`
    blueskyWorld.post({
      author: customer,
      text: `@tidevogn.bsky.test ${words}`,
      at: new Date(at.getTime() + n * 60_000),
    })
  }
  const passwords = { 'tidevogn.bsky.test': SECRETS.BLUESKY_TIDEVOGN_APP_PASSWORD }
  const bluesky = createBlueskyServer({ world: blueskyWorld, clock, passwords })
  await bluesky.start()
  onTestFinished(() => bluesky.stop())

  const mastodonWorld = createMastodonWorld({ clock })
  mastodonWorld.user({ acct: 'tidevogn', name: 'Tidevogn' })
  const tokens = { [SECRETS.MASTODON_TIDEVOGN_ACCESS_TOKEN]: 'tidevogn' }
  const mastodon = createMastodonServer({ world: mastodonWorld, clock, tokens })
  await mastodon.start()
  onTestFinished(() => mastodon.stop())
  return { x, reddit: redditUrl, bluesky: bluesky.url, mastodon: mastodon.url }
}

const configText = (
  url: Record<'slack' | 'x' | 'reddit' | 'bluesky' | 'mastodon', string>,
  people: string,
): string => `brands:
  - id: tidevogn
    name: Tidevogn
    channel: C0MENTIONS
    sources:
      x: { account: tidevogn }
      reddit: { account: tidevogn_help }
      bluesky: { account: tidevogn.bsky.test }
      mastodon: { account: tidevogn@mastodon.example }
platforms:
  x: { apiUrl: '${url.x}', accounts: [{ handle: tidevogn }] }
  reddit:
    enabled: true
    apiUrl: '${url.reddit}'
    tokenUrl: '${url.reddit}'
    accounts: [{ username: tidevogn_help, env: REDDIT_TIDEVOGN }]
  bluesky: { service: '${url.bluesky}', accounts: [{ handle: tidevogn.bsky.test, env: BLUESKY_TIDEVOGN }] }
  mastodon:
    accounts: [{ account: tidevogn@mastodon.example, server: '${url.mastodon}', env: MASTODON_TIDEVOGN }]
slack:
  apiUrl: '${url.slack}'
  managersChannel: C0MANAGERS
  adminsChannel: C0ADMINS
people:
  support: ${people}
  managers: [U0MANAGER]
`

test('all is well: everything is tried and shown, nothing is written, X is not asked for money', async () => {
  const place = await openPlace()
  const { code, said } = await place.see()
  expect(said.split('\n').filter((line) => line.includes('✗'))).toEqual([])
  expect(code).toBe(0)
  expect(said).toMatch(/✓ config files +valid/)
  expect(said).toMatch(/✓ secrets +all that this configuration needs are set/)
  expect(said).toMatch(
    /✓ bot token +workspace Practice workspace \(https:\/\/practice\.slack\.com\/\), as @hearback U0HEARBACK/,
  )
  expect(said).toMatch(/✓ scopes +all 9 of config\/slack-manifest\.json are granted/)
  for (const [channel, purpose] of [
    ['C0MENTIONS', 'cards of Tidevogn'],
    ['C0MANAGERS', 'managers'],
    ['C0ADMINS', 'admins'],
  ])
    expect(said).toMatch(new RegExp(`✓ channel ${channel} +the app is a member \\(${purpose}\\)`))
  expect(said).toMatch(/✓ user group S0SUPPORT +1 person/)
  expect(said).toMatch(/✓ message to U0MANAGER +a direct conversation can be opened/)
  expect(said).toMatch(/✓ app token +socket mode can connect/)
  expect(said).toMatch(/– tidevogn +not asked, as X bills each answer\n +To do: "hearback doctor --x" asks: \$0\.01/)
  expect(said).toMatch(/✓ tidevogn_help +Tidevogn ferries, id 1abc/)
  expect(said).toMatch(/✓ tidevogn\.bsky\.test +Tidevogn, id did:/)
  expect(said).toMatch(/✓ tidevogn@mastodon\.example +Tidevogn, id /)
  expect(said).toMatch(/limits +.*requests in five minutes/)
  expect(said).toMatch(/– database +there is none yet; the first start makes it/)
  expect(said).toMatch(/All is well\.$/)

  expect(place.x.requests).toEqual([])
  expect(existsSync(place.dataDir)).toBe(false)
  expect(place.workspace.calls.filter(({ method }) => /^chat\./.test(method))).toEqual([])
})

test('the newest five mentions are shown, on one line each, cut short and with nothing that steers a terminal', async () => {
  const { said } = await (await openPlace()).see()
  const posts = said.split('\n').filter((line) => line.includes('@kai.bsky.test'))
  expect(posts).toHaveLength(5)
  expect(posts[0]).toMatch(
    /^ +2026-11-09 08:07 UTC {2}@kai\.bsky\.test: @tidevogn\.bsky\.test look \[31m red and a very.*…$/,
  )
  expect([...(posts[0]?.split(': ')[1] ?? '')].length).toBe(61)
  expect(posts[4]).toMatch(/question 3$/)
  expect(said).toMatch(/the newest 5 of 7 on the first page of the last week; nothing was stored/)
})

test('X is asked when that is wanted, and what it cost is told', async () => {
  const { code, said } = await (await openPlace()).see({}, { askX: true })
  expect(said).toMatch(/✓ tidevogn +Tidevogn, id 1500000000000000001/)
  expect(said).toMatch(
    /✓ mentions of tidevogn +the newest 1 of 1 .*This cost \$0\.011\.\n +2026-11-09 08:00 UTC {2}@mariak: @tidevogn the ferry is late/,
  )
  expect(code).toBe(0)
})

test('each thing that is wrong in Slack is named with what to do', async () => {
  const place = await openPlace({
    scopes: SCOPES.filter((scope) => scope !== 'pins:write' && scope !== 'im:write'),
    workspace: {
      channels: [
        { id: 'C0MENTIONS', name: 'mentions', appIsMember: false },
        { id: 'C0MANAGERS', name: 'managers' },
      ],
      userGroups: [],
      users: [{ id: 'U0MANAGER', name: 'mira', realName: 'Mira Solano', deleted: true }],
    },
  })
  const { code, said } = await place.see()
  expect(code).toBe(1)
  expect(said).toMatch(/✗ scopes +missing: im:write, pins:write\n +To do: Add them/)
  expect(said).toMatch(/✗ channel C0MENTIONS +not_in_channel\n +To do: Invite the app/)
  expect(said).toMatch(/✗ channel C0ADMINS +channel_not_found\n +To do: Check the id/)
  expect(said).toMatch(/✗ user group S0SUPPORT +no_such_subteam/)
  expect(said).toMatch(/✗ message to U0MANAGER +user_disabled\n +To do: This person has left/)
  expect(said).toMatch(/✓ channel C0MANAGERS/)
  expect(said).toMatch(/5 things need to be done: see ✗ above\.$/)
})

test.each([
  [
    'usergroups.users.list',
    'plan_upgrade_required',
    /✗ user group S0SUPPORT +plan_upgrade_required\n +To do: User groups need a paid plan/,
  ],
  ['apps.connections.open', 'invalid_auth', /✗ app token +invalid_auth\n +To do: Copy the token again/],
  ['auth.test', 'token_revoked', /✗ bot token +token_revoked\n +To do: Copy the token again/],
  ['auth.test', 'ratelimited', /✗ bot token +ratelimited\n +To do: Slack asks us to wait/],
])('Slack answers %s with %s', async (method, error, words) => {
  const place = await openPlace()
  place.workspace.faults.decide = (asked) => (asked === method ? { kind: 'error', error } : null)
  const { code, said } = await place.see()
  expect(said).toMatch(words)
  expect(code).toBe(1)
})

test('a Slack that cannot be reached keeps nothing else from being tried', async () => {
  const place = await openPlace()
  await place.workspace.stop()
  const { code, said } = await place.see()
  expect(said).toMatch(/✗ bot token .*\n +To do: See whether this machine reaches Slack/)
  expect(said).toMatch(/✓ tidevogn\.bsky\.test/)
  expect(code).toBe(1)
})

test('secrets that are missing or wrong are named, and what has its own is tried all the same', async () => {
  const { code, said } = await (await openPlace()).see({
    SLACK_BOT_TOKEN: '',
    MASTODON_TIDEVOGN_ACCESS_TOKEN: '',
    HEARTBEAT_URL: 'planted-nonsense',
    ALARM_WEBHOOK_URL: '',
  })
  expect(code).toBe(1)
  expect(said).toMatch(/✗ SLACK_BOT_TOKEN +missing, for posting cards/)
  expect(said).toMatch(/✗ MASTODON_TIDEVOGN_ACCESS_TOKEN +missing/)
  expect(said).toMatch(/✗ HEARTBEAT_URL +This is not an address/)
  expect(said).toMatch(/– ALARM_WEBHOOK_URL +not set/)
  expect(said).toMatch(/✗ Mastodon /)
  expect(said).toMatch(/✓ tidevogn\.bsky\.test/)
  expect(said).not.toContain('planted-nonsense')
})

test('an account whose credentials are refused, or belong to somebody else, is told so', async () => {
  const place = await openPlace({ redditName: 'someone_else' })
  const { code, said } = await place.see({ MASTODON_TIDEVOGN_ACCESS_TOKEN: 'planted-wrong-token' })
  expect(said).toMatch(
    /✗ tidevogn_help +these credentials belong to someone_else \(Tidevogn ferries\)\n +To do: Take those of tidevogn_help/,
  )
  expect(said).toMatch(/✗ tidevogn@mastodon\.example .*\n +To do: Check the credentials/)
  expect(said).not.toContain('planted-wrong-token')
  expect(code).toBe(1)
})

test('a configuration with mistakes is all that is told', async () => {
  const place = await openPlace()
  const bad = configFolder({ 'hearback.yaml': 'brands: []\n' })
  const { code, said } = await place.see({ HEARBACK_CONFIG: bad })
  expect(code).toBe(1)
  expect(said).toMatch(/✗ config files +.*hearback\.yaml:1/)
  expect(said).not.toMatch(/Slack\n/)
})

test('without any credential it tells that only the practice workspace can run, and how to go live', async () => {
  const lines: string[] = []
  const env = { HEARBACK_CONFIG: resolve('config'), HEARBACK_DATA_DIR: join(temporaryFolder(), 'data') }
  expect(await doctor({ env, out: (line) => lines.push(line) })).toBe(0)
  const said = lines.join('\n')
  expect(said).toMatch(/only the practice workspace can run/)
  expect(said).toMatch(/To go live:[\s\S]*SLACK_BOT_TOKEN: for posting cards/)
})

test('the embedded database is looked over while Hearback is stopped, and left alone while it runs', async () => {
  const place = await openPlace()
  const folder = join(place.dataDir, 'live')
  const store = await openStore({ dataDir: folder })
  const { id } = await fileTicket(store, { id: 'p1', urgency: 40 }, place.clock.now())
  await store.prisma.$executeRaw`UPDATE "Ticket" SET state = 'aside' WHERE id = ${id}`
  const running = await place.see()
  expect(running.said).toMatch(/✓ database +.* is in use by the running Hearback/)
  expect(running.code).toBe(0)

  await store.close()
  place.clock.advance(24 * 60 * 60_000)
  const stopped = await place.see()
  expect(stopped.said).toMatch(/✓ database +.*, up to date/)
  expect(stopped.said).toMatch(/✗ auditor +One ticket is in a state that the audit trail does not tell of/)
  expect(stopped.said).toMatch(
    /– auditor +Messages to Slack .* are due since 2026-11-10 08:00 UTC.*Hearback does not run/,
  )
  expect(stopped.said).not.toContain('{time:')
  expect(stopped.code).toBe(1)

  const after = await openStore({ dataDir: folder })
  expect(await after.prisma.incident.count()).toBe(0)
  expect(await after.prisma.source.count()).toBe(0)
  await after.close()
  expect(readdirSync(place.dataDir)).toEqual(['live'])
}, 120_000)

const SERVER = process.env.TEST_DATABASE_URL ?? ''
test.skipIf(SERVER === '')('PostgreSQL is looked over; one that is not up to date is left as it is', async () => {
  const { createOnServer } = await import('../store/engines.ts')
  const place = await openPlace()
  const database = await createOnServer()
  onTestFinished(() => database.drop())
  const empty = await place.see({ DATABASE_URL: database.url })
  expect(empty.said).toMatch(/– database +PostgreSQL at .* can be reached; the next start brings it up to date/)
  expect(empty.code).toBe(0)
  const store = await openStore({ databaseUrl: database.url })
  const full = await place.see({ DATABASE_URL: database.url })
  expect(full.said).toMatch(/✓ database +PostgreSQL at .*, up to date\n +✓ auditor +every check passes/)
  await fileTicket(store, { id: 'p1', urgency: 40 }, place.clock.now())
  await store.close()
  place.clock.advance(24 * 60 * 60_000)
  expect((await place.see({ DATABASE_URL: database.url })).said).toMatch(/✗ auditor +Timers have not run/)
})

test('PostgreSQL that cannot be reached is told without its password', async () => {
  const place = await openPlace()
  const { code, said } = await place.see({ DATABASE_URL: 'postgresql://me:planted-password@127.0.0.1:1/hearback' })
  expect(said).toMatch(
    /✗ database +PostgreSQL at 127\.0\.0\.1:1\/hearback cannot be used: .*ECONNREFUSED.*\n +To do: Check DATABASE_URL/,
  )
  expect(code).toBe(1)
})
