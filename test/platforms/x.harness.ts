import type { Brand, XSettings } from '../../src/domain/settings.ts'
import type { SourceSpec } from '../../src/platforms/contract.ts'
import { createX, type XCredentials, type XOptions } from '../../src/platforms/x/index.ts'
import type { XFault, XRoute } from '../../src/sandbox/x/faults.ts'
import { createXServer, type XServer } from '../../src/sandbox/x/server.ts'
import { createXWorld, type XWorld } from '../../src/sandbox/x/world.ts'
import {
  brandOn,
  COMMON_FAULTS,
  type ContractFault,
  type FaultTarget,
  type PlatformHarness,
  sourceOf,
} from './harness.ts'
import { manualClock } from './manual-clock.ts'

export const HANDLE = 'tidevogn'
export const OUR_ID = '1500000000000000001'

export const credentials = (userId = OUR_ID): XCredentials => ({
  appKey: 'app-key-secret-1',
  appSecret: 'app-secret-2',
  accessToken: `${userId}-access-secret-3`,
  accessSecret: 'access-secret-4',
})

export const brand = (id: string, account: string, search: Brand['sources']['x'] = null): Brand =>
  brandOn(id, { x: search ?? { account, mentions: true, search: { any: [id], all: [], none: [] } }, reddit: null })

export const settings = (apiUrl: string, monthlyBudgetUsd = 100): XSettings => ({
  enabled: true,
  apiUrl,
  pollEvery: 60_000,
  monthlyBudgetUsd,
  accounts: [{ handle: HANDLE, env: 'X_TIDEVOGN' }],
})

const FAULTS: Record<ContractFault, XFault> = {
  ...COMMON_FAULTS,
  forbidden: { kind: 'status', status: 403, detail: 'You are not permitted to perform this action.' },
  'server-error': { kind: 'status', status: 503 },
  'server-error-after': { kind: 'status-after', status: 503 },
  'lost-token': { kind: 'lost-token' },
}

const ROUTES: Record<FaultTarget, XRoute> = { feed: 'mentions', send: 'create', own: 'own', recheck: 'lookup' }

export interface XHarness extends PlatformHarness {
  world: XWorld
  server: XServer
  source(stream: string): SourceSpec
  /** Another platform on the same world. */
  create(options: Partial<XOptions>): ReturnType<typeof createX>
}

export const makeXHarness = async (options: Partial<XOptions> = {}): Promise<XHarness> => {
  const clock = manualClock('2026-11-10T08:00:00Z')
  const world = createXWorld({ clock })
  const server = createXServer({ world, clock })
  await server.start()
  world.user({ id: OUR_ID, handle: HANDLE, name: 'Tidevogn' })
  const create = (more: Partial<XOptions>) =>
    createX({
      settings: settings(server.url),
      brands: [brand('tidevogn', HANDLE)],
      credentials: { [HANDLE]: credentials() },
      clock,
      spentThisMonth: () => 0,
      timeoutMs: 1_200,
      ...more,
    })
  const platform = create(options)
  const source = (stream: string): SourceSpec => sourceOf(platform, stream)
  const author = (handle: string, name?: string): string => {
    const known = world.findUser(handle)
    return (known ?? world.user({ handle, followers: 12, ...(name !== undefined && { name }) })).id
  }
  return {
    platform,
    clock,
    world,
    server,
    source,
    create,
    account: HANDLE,
    feed: source('mentions'),
    own: source('own'),
    pageSize: 100,
    dated: {
      source: source('search'),
      reachMs: 7 * 86_400_000,
      say: (text) => world.post({ author: author('onlooker'), text: `tidevogn: ${text}` }).id,
    },
    say: (text, { author: handle = 'customer', name, ...rest } = {}) =>
      world.post({ author: author(handle, name), text: `@${HANDLE} ${text}`, ...rest }).id,
    repost: () => {
      const ours = world.post({ author: OUR_ID, text: 'Our new timetable is out' })
      return world.post({ author: author('fan'), text: '', repostOf: ours.id }).id
    },
    sayAsUs: (text) => world.post({ author: OUR_ID, text }).id,
    edit: (id, text) => void world.edit(id, `@${HANDLE} ${text}`),
    remove: (id) => world.remove(id),
    removeAuthor: (handle) => world.removeUser(handle),
    blockUs: (handle) => world.block(handle, HANDLE),
    fault: (target, fault) => server.faults.next(ROUTES[target], FAULTS[fault]),
    repliesUnder: (id) => {
      const versions = world.get(id)?.history ?? []
      return world
        .all()
        .filter((post) => post.authorId === OUR_ID && post.replyTo !== null && versions.includes(post.replyTo))
        .map(({ text }) => text)
    },
    stop: () => server.stop(),
  }
}
