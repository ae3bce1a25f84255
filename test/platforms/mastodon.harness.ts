import type { Brand, MastodonSettings, MastodonSource } from '../../src/domain/settings.ts'
import type { SourceSpec } from '../../src/platforms/contract.ts'
import { createMastodon, type MastodonOptions } from '../../src/platforms/mastodon/index.ts'
import type { Fault } from '../../src/sandbox/local-server.ts'
import type { MastodonRoute } from '../../src/sandbox/mastodon/routes.ts'
import {
  createMastodonServer,
  type MastodonServer,
  type MastodonServerOptions,
} from '../../src/sandbox/mastodon/server.ts'
import { createMastodonWorld, type MastodonWorld } from '../../src/sandbox/mastodon/world.ts'
import {
  brandOn,
  COMMON_FAULTS,
  type ContractFault,
  type FaultTarget,
  type PlatformHarness,
  sourceOf,
} from './harness.ts'
import { manualClock } from './manual-clock.ts'

export const ACCOUNT = 'tidevogn@mastodon.example'
export const TOKEN = 'access-token-secret'

export const brand = (id: string, source: Partial<MastodonSource> = {}): Brand =>
  brandOn(id, {
    x: null,
    reddit: null,
    mastodon: {
      account: ACCOUNT,
      mentions: true,
      search: { any: [id], all: [], none: ['knitting'] },
      hashtags: ['tidevogn'],
      publicTimeline: 'local',
      ...source,
    },
  })

export const settings = (server: string, more: Partial<MastodonSettings> = {}): MastodonSettings => ({
  enabled: true,
  pollEvery: 60_000,
  showDirectMessages: false,
  accounts: [{ account: ACCOUNT, server, env: 'MASTODON_TIDEVOGN' }],
  ...more,
})

const FAULTS: Record<ContractFault, Fault> = {
  ...COMMON_FAULTS,
  forbidden: { kind: 'status', status: 403 },
  'server-error': { kind: 'page', status: 503 },
  'server-error-after': { kind: 'status-after', status: 503 },
  'lost-token': { kind: 'lost-token' },
}

const ROUTES: Record<FaultTarget, MastodonRoute> = {
  feed: 'notifications',
  send: 'create',
  own: 'accountStatuses',
  recheck: 'status',
}

/** Of a single post, "not found" is an answer: what is no proof of a deletion is the page of whatever stands before the API. */
const faultFor = (target: FaultTarget, fault: ContractFault): Fault =>
  target === 'recheck' && fault === 'not-found' ? { kind: 'page', status: 404 } : FAULTS[fault]

export interface MastodonHarness extends PlatformHarness {
  world: MastodonWorld
  server: MastodonServer
  source(stream: string): SourceSpec
  /** Another platform on the same world. */
  create(options?: Partial<MastodonOptions>): ReturnType<typeof createMastodon>
}

export const makeMastodonHarness = async (
  options: Partial<MastodonOptions> = {},
  serverOptions: Partial<MastodonServerOptions> = {},
): Promise<MastodonHarness> => {
  const clock = manualClock('2026-11-10T08:00:00Z')
  const world = createMastodonWorld({ clock })
  const server = createMastodonServer({ world, clock, tokens: { [TOKEN]: 'tidevogn' }, ...serverOptions })
  await server.start()
  const us = world.user({ acct: 'tidevogn', name: 'Tidevogn' })
  const create = (more: Partial<MastodonOptions> = {}) =>
    createMastodon({
      settings: settings(server.url),
      brands: [brand('tidevogn')],
      credentials: { [ACCOUNT]: { accessToken: TOKEN } },
      clock,
      timeoutMs: 1_200,
      ...more,
    })
  const platform = create(options)
  const source = (stream: string): SourceSpec => sourceOf(platform, stream)
  const author = (acct: string, name?: string): string =>
    (world.findUser(acct) ?? world.user({ acct, followers: 12, ...(name !== undefined && { name }) })).id
  return {
    platform,
    clock,
    world,
    server,
    source,
    create,
    account: ACCOUNT,
    feed: source('mentions'),
    own: source('own'),
    pageSize: 80,
    dated: null,
    say: (text, { author: acct = 'customer', name, at, replyTo, malformed } = {}) =>
      world.post({
        author: author(acct, name),
        text: `@tidevogn ${text}`,
        ...(at && { at }),
        ...(replyTo !== undefined && { replyTo }),
        ...(malformed && { malformed }),
      }).id,
    repost: () => null,
    sayAsUs: (text) => world.post({ author: us.id, text }).id,
    edit: (id, text) => void world.edit(id, `@tidevogn ${text}`),
    remove: (id) => world.remove(id),
    removeAuthor: (acct) => world.removeUser(acct),
    blockUs: (acct) => world.block(acct, us.id),
    fault: (target, fault) => server.faults.next(ROUTES[target], faultFor(target, fault)),
    // Without the name in front, which every answer on Mastodon has.
    repliesUnder: (id) =>
      world
        .all()
        .filter(({ accountId, deleted, replyTo }) => accountId === us.id && !deleted && replyTo === id)
        .map(({ text }) => text.replace(/^@\S+ /, '')),
    stop: () => server.stop(),
  }
}
