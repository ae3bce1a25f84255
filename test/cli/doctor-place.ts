/** An installation for `hearback doctor`: a Slack, an X, a Reddit, a Bluesky and a Mastodon on this machine. */
import { readFileSync } from 'node:fs'
import { createServer, request as forward, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
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
import { TestClock } from '../app/clock.ts'
import { configFolder } from '../config/folder.ts'
import { temporaryFolder } from '../store/folder.ts'

/** Those of the manifest. */
export const SCOPES: string[] = JSON.parse(readFileSync('config/slack-manifest.json', 'utf8')).oauth_config.scopes.bot

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

export interface Place {
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
  /** Further lines of hearback.yaml. */
  more?: string
}

/** Closed at the end of the test. */
export async function openPlace(options: PlaceOptions = {}): Promise<Place> {
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
  ).concat(options.more ?? '')
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
