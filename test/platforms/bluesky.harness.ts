import type { BlueskySettings, Brand } from '../../src/domain/settings.ts'
import { type BlueskyOptions, createBluesky } from '../../src/platforms/bluesky/index.ts'
import type { SourceSpec } from '../../src/platforms/contract.ts'
import type { BlueskyRoute } from '../../src/sandbox/bluesky/routes.ts'
import { type BlueskyServer, createBlueskyServer } from '../../src/sandbox/bluesky/server.ts'
import { type BlueskyWorld, createBlueskyWorld } from '../../src/sandbox/bluesky/world.ts'
import type { Fault } from '../../src/sandbox/local-server.ts'
import {
  brandOn,
  COMMON_FAULTS,
  type ContractFault,
  type FaultTarget,
  type PlatformHarness,
  sourceOf,
} from './harness.ts'
import { manualClock } from './manual-clock.ts'

export const HANDLE = 'tidevogn.bsky.test'
export const PASSWORD = 'app-password-secret'

export const brand = (id: string, source: Partial<NonNullable<Brand['sources']['bluesky']>> = {}): Brand =>
  brandOn(id, {
    x: null,
    reddit: null,
    bluesky: { account: HANDLE, mentions: true, search: { any: [id], all: [], none: ['knitting'] }, ...source },
  })

const settings = (service: string): BlueskySettings => ({
  enabled: true,
  service,
  webUrl: 'https://bsky.test',
  pollEvery: 60_000,
  accounts: [{ handle: HANDLE, env: 'BLUESKY_TIDEVOGN' }],
})

const FAULTS: Record<ContractFault, Fault> = {
  ...COMMON_FAULTS,
  forbidden: { kind: 'status', status: 403 },
  'server-error': { kind: 'status', status: 502 },
  'server-error-after': { kind: 'status-after', status: 502 },
  'lost-token': { kind: 'lost-token' },
}

const ROUTES: Record<FaultTarget, BlueskyRoute> = {
  feed: 'listNotifications',
  send: 'putRecord',
  own: 'getRecord',
  recheck: 'getPosts',
}

export interface BlueskyHarness extends PlatformHarness {
  world: BlueskyWorld
  server: BlueskyServer
  source(stream: string): SourceSpec
  /** Another platform on the same world. */
  create(options?: Partial<BlueskyOptions>): ReturnType<typeof createBluesky>
}

export const makeBlueskyHarness = async (options: Partial<BlueskyOptions> = {}): Promise<BlueskyHarness> => {
  const clock = manualClock('2026-11-10T08:00:00Z')
  const world = createBlueskyWorld({ clock })
  const server = createBlueskyServer({ world, clock, passwords: { [HANDLE]: PASSWORD } })
  await server.start()
  const ourDid = world.user({ handle: HANDLE, name: 'Tidevogn' }).did
  const create = (more: Partial<BlueskyOptions> = {}) =>
    createBluesky({
      settings: settings(server.url),
      brands: [brand('tidevogn')],
      credentials: { [HANDLE]: { appPassword: PASSWORD } },
      clock,
      timeoutMs: 1_200,
      ...more,
    })
  const platform = create(options)
  const source = (stream: string): SourceSpec => sourceOf(platform, stream)
  const handle = (name: string): string => (name.includes('.') ? name : `${name}.bsky.test`)
  const author = (name: string, shown?: string): string =>
    (
      world.findUser(handle(name)) ??
      world.user({ handle: handle(name), followers: 12, ...(shown !== undefined && { name: shown }) })
    ).did
  return {
    platform,
    clock,
    world,
    server,
    source,
    create,
    handleOf: handle,
    account: HANDLE,
    feed: source('mentions'),
    own: source('own'),
    pageSize: 100,
    dated: null,
    say: (text, { author: name = 'customer', name: shown, at, replyTo, malformed } = {}) =>
      world.post({
        author: author(name, shown),
        text: `@${HANDLE} ${text}`,
        ...(at && { at }),
        ...(replyTo !== undefined && { replyTo }),
        ...(malformed && { malformed }),
      }).uri,
    repost: () => null,
    sayAsUs: (text) => world.post({ author: ourDid, text }).uri,
    edit: (id, text) => void world.edit(id, `@${HANDLE} ${text}`),
    remove: (id) => world.remove(id),
    removeAuthor: (name) => world.removeUser(handle(name)),
    blockUs: (name) => world.block(handle(name), HANDLE),
    fault: (target, fault) => {
      server.faults.next(ROUTES[target], FAULTS[fault])
      if (fault !== 'unauthorized') return
      // A refused access token alone is no dead login: that takes the refresh token and the password as well.
      server.faults.next('refreshSession', { kind: 'status', status: 400, detail: 'Token has been revoked' })
      server.faults.next('createSession', { kind: 'status', status: 401 })
    },
    repliesUnder: (id) =>
      world
        .all()
        .filter(({ did, deleted, record }) => did === ourDid && !deleted && record.reply?.parent.uri === id)
        .map(({ record }) => record.text),
    stop: () => server.stop(),
  }
}
