import type { Brand, MatchRule, RedditSettings } from '../../src/domain/settings.ts'
import type { SourceSpec } from '../../src/platforms/contract.ts'
import { createReddit, type RedditCredentials, type RedditOptions } from '../../src/platforms/reddit/index.ts'
import type { RedditFault, RedditRoute } from '../../src/sandbox/reddit/faults.ts'
import { createRedditServer, type RedditServer } from '../../src/sandbox/reddit/server.ts'
import { createRedditWorld, type RedditWorld } from '../../src/sandbox/reddit/world.ts'
import {
  brandOn,
  COMMON_FAULTS,
  type ContractFault,
  type FaultTarget,
  type PlatformHarness,
  sourceOf,
} from './harness.ts'
import { manualClock } from './manual-clock.ts'

export const NAME = 'tidevogn_help'
export const SUBREDDIT = 'northsea'

export const credentials = (): RedditCredentials => ({
  clientId: 'client-1',
  clientSecret: 'client-secret-2',
  username: NAME,
  login: { password: 'password-secret-3' },
})

export const rule = (some: Partial<MatchRule>): MatchRule => ({ any: [], all: [], none: [], ...some })

export const brand = (id: string, reddit: Partial<NonNullable<Brand['sources']['reddit']>> = {}): Brand =>
  brandOn(id, {
    x: null,
    reddit: { account: NAME, inbox: true, subreddits: [SUBREDDIT], search: rule({ any: [id] }), ...reddit },
  })

export const settings = (url: string): RedditSettings => ({
  enabled: true,
  apiUrl: url,
  tokenUrl: url,
  pollEvery: 60_000,
  accounts: [{ username: NAME, env: 'REDDIT_TIDEVOGN' }],
})

const FAULTS: Record<Exclude<ContractFault, 'unauthorized'>, RedditFault> = {
  ...COMMON_FAULTS,
  forbidden: { kind: 'status', status: 403, detail: 'Forbidden' },
  'server-error': { kind: 'status', status: 503 },
  'server-error-after': { kind: 'status-after', status: 503 },
  'lost-token': { kind: 'lost-anchor' },
}

const ROUTES: Record<FaultTarget, RedditRoute> = { feed: 'inbox', send: 'comment', own: 'own', recheck: 'info' }

export interface RedditHarness extends PlatformHarness {
  world: RedditWorld
  server: RedditServer
  /** A submission of a stranger, under which customers talk. */
  thread: string
  source(stream: string): SourceSpec
  /** Another platform on the same world. */
  create(options: Partial<RedditOptions>): ReturnType<typeof createReddit>
}

export const makeRedditHarness = async (options: Partial<RedditOptions> = {}): Promise<RedditHarness> => {
  const clock = manualClock('2026-11-10T08:00:00Z')
  const world = createRedditWorld({ clock })
  const server = createRedditServer({ world, clock, logins: [credentials()] })
  await server.start()
  const us = world.user(NAME)
  world.user('traveller')
  const thread = world.submit({
    author: 'traveller',
    subreddit: SUBREDDIT,
    title: 'Crossing in winter?',
    text: '',
  }).name
  const create = (more: Partial<RedditOptions>) =>
    createReddit({
      settings: settings(server.url),
      brands: [brand('tidevogn')],
      credentials: { [NAME]: credentials() },
      clock,
      timeoutMs: 1_200,
      ...more,
    })
  const platform = create(options)
  const source = (stream: string): SourceSpec => sourceOf(platform, stream)
  return {
    platform,
    clock,
    world,
    server,
    thread,
    source,
    create,
    account: NAME,
    feed: source('inbox'),
    own: source('own'),
    pageSize: 100,
    dated: null,
    authors: { named: false, lasting: false },
    placeOf: (id) => ({ rootId: thread, parentId: world.get(id)?.parentId ?? null }),
    say: (text, { author = 'customer', replyTo = thread, at, malformed = false } = {}) => {
      world.user(author)
      return world.comment({ author, parent: replyTo, text: `u/${NAME} ${text}`, malformed, ...(at && { at }) }).name
    },
    repost: () => null,
    sayAsUs: (text) => world.comment({ author: NAME, parent: thread, text }).name,
    edit: (id, text) => world.edit(id, `u/${NAME} ${text}`),
    remove: (id) => world.remove(id),
    removeAuthor: (handle) => world.removeUser(handle),
    blockUs: (handle) => world.block(handle, NAME),
    fault: (target, fault) => {
      if (fault !== 'unauthorized') return server.faults.next(ROUTES[target], FAULTS[fault])
      server.revokeTokens()
      server.faults.next('token', { kind: 'status', status: 401, detail: 'Unauthorized' })
    },
    repliesUnder: (id) =>
      world
        .all()
        .filter(({ authorId, parentId }) => authorId === us.id && parentId === id)
        .map(({ text }) => text),
    stop: () => server.stop(),
  }
}
