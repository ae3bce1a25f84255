/** Five hundred people who mention us on X. */

import type { XFault, XRoute } from '../../src/sandbox/x/faults.ts'
import { createXServer } from '../../src/sandbox/x/server.ts'
import { createXWorld } from '../../src/sandbox/x/world.ts'
import { type Asked, type Befallen, type Crowd, type CrowdOptions, LATE_MS } from './crowd.ts'
import { crowdPosts, wantedMarks } from './posts.ts'
import { platformWeather } from './weather.ts'

const HANDLE = 'tidevogn'
const OUR_ID = '1500000000000000001'

const KINDS: readonly [XFault, ...XFault[]] = [
  { kind: 'rate-limit', resetSeconds: 5 },
  { kind: 'status', status: 500 },
  { kind: 'status-after', status: 500 },
  { kind: 'drop-before' },
  { kind: 'drop-after' },
  { kind: 'repeat-page' },
]

const BEFALLS: Record<Befallen, XFault> = {
  'dropped-before': { kind: 'drop-before' },
  'dropped-after': { kind: 'drop-after' },
  late: { kind: 'slow', ms: LATE_MS },
}

const ASKED: Partial<Record<XRoute, Asked>> = { mentions: 'feed', create: 'send' }

export async function openXCrowd({ clock, posts: count }: CrowdOptions): Promise<Crowd> {
  const world = createXWorld({ clock })
  world.user({ id: OUR_ID, handle: HANDLE, name: 'Tidevogn' })
  const fan = world.user({ handle: 'fan' })
  const news = world.post({
    author: OUR_ID,
    text: 'Our new timetable is out',
    at: new Date(clock.now().getTime() - 7_200_000),
  })
  const posts = crowdPosts('x', count, clock)
  const ids = new Map<string, string>()
  const gather = () => {
    for (const { mark, text, at, wanted } of posts) {
      // What must not become a card is a repost.
      const written = wanted
        ? {
            author: world.user({ handle: `customer_${mark}`, name: `Customer ${mark}` }).id,
            text: `@${HANDLE} ${text}`,
            at,
          }
        : { author: fan.id, text: `RT @${HANDLE}: ${text}`, repostOf: news.id, at }
      ids.set(mark, world.post(written).id)
    }
  }
  const server = createXServer({ world, clock })
  await server.start()

  let weather: (isFeed: boolean) => XFault | null = () => null
  let listener: Parameters<Crowd['watch']>[0] = () => undefined
  const met = new Set<string>()
  server.faults.decide = (route) => {
    const asked = ASKED[route] ?? 'other'
    const befallen = listener(asked)
    if (befallen !== undefined) return BEFALLS[befallen]
    const fault = weather(asked === 'feed')
    if (fault !== null && asked === 'feed') met.add(fault.kind)
    return fault
  }
  return {
    platform: 'x',
    stream: 'mentions',
    wanted: wantedMarks(posts),
    gather,
    listen({ platforms: { x }, brands }) {
      Object.assign(x, { enabled: true, apiUrl: server.url, pollEvery: 1_000, monthlyBudgetUsd: 10_000 })
      x.accounts = [{ handle: HANDLE, env: 'X_TIDEVOGN' }]
      for (const brand of brands)
        brand.sources.x = { account: HANDLE, mentions: true, search: { any: ['Natlinjen'], all: [], none: [] } }
    },
    access: {
      x: { [HANDLE]: { appKey: 'k', appSecret: 's', accessToken: `${OUR_ID}-t`, accessSecret: 's' } },
    },
    disturb(random) {
      weather = platformWeather(KINDS, random)
    },
    met: () => [...met],
    kinds: KINDS.length,
    watch(next) {
      listener = next
    },
    repliesTo: (mark) =>
      world
        .all()
        .filter(({ authorId, replyTo }) => authorId === OUR_ID && replyTo !== null && replyTo === ids.get(mark))
        .map(({ text }) => text),
    stop: () => server.stop(),
  }
}
