/** Five hundred people who name us in comments on Reddit. */

import type { RedditCredentials } from '../../src/platforms/reddit/index.ts'
import type { RedditFault, RedditRoute } from '../../src/sandbox/reddit/faults.ts'
import { createRedditServer } from '../../src/sandbox/reddit/server.ts'
import { createRedditWorld } from '../../src/sandbox/reddit/world.ts'
import { type Asked, type Befallen, type Crowd, type CrowdOptions, LATE_MS } from './crowd.ts'
import { crowdPosts, wantedMarks } from './posts.ts'
import { platformWeather } from './weather.ts'

const NAME = 'tidevogn_help'
const SUBREDDIT = 'northsea'
/** Posts of this author are never wanted. */
const EXCLUDED = 'dealhunter'

const LOGIN: RedditCredentials = {
  clientId: 'client',
  clientSecret: 's',
  username: NAME,
  login: { password: 'p' },
}

const KINDS: readonly [RedditFault, ...RedditFault[]] = [
  { kind: 'rate-limit', resetSeconds: 5 },
  { kind: 'status', status: 500 },
  { kind: 'status-after', status: 500 },
  { kind: 'drop-before' },
  { kind: 'drop-after' },
  { kind: 'repeat-page' },
]

const BEFALLS: Record<Befallen, RedditFault> = {
  'dropped-before': { kind: 'drop-before' },
  'dropped-after': { kind: 'drop-after' },
  late: { kind: 'slow', ms: LATE_MS },
}

const ASKED: Partial<Record<RedditRoute, Asked>> = { inbox: 'feed', comment: 'send' }

export async function openRedditCrowd({ clock, posts: count }: CrowdOptions): Promise<Crowd> {
  const world = createRedditWorld({ clock })
  const us = world.user(NAME)
  for (const name of ['traveller', EXCLUDED]) world.user(name)
  const thread = world.submit({
    author: 'traveller',
    subreddit: SUBREDDIT,
    title: 'Crossing in winter?',
    text: '',
    at: new Date(clock.now().getTime() - 7_200_000),
  }).name
  const posts = crowdPosts('r', count, clock)
  const names = new Map<string, string>()
  const gather = () => {
    for (const { mark, text, at, wanted } of posts) {
      const author = wanted ? world.user(`customer_${mark}`).name : EXCLUDED
      names.set(mark, world.comment({ author, parent: thread, text: `u/${NAME} ${text}`, at }).name)
    }
  }
  // Reddit's limit is kept by the client for itself; several processes with one client are not what is tested here.
  const server = createRedditServer({ world, clock, logins: [LOGIN], enforceLimits: false })
  await server.start()

  let weather: (isFeed: boolean) => RedditFault | null = () => null
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
    platform: 'reddit',
    stream: 'inbox',
    wanted: wantedMarks(posts),
    gather,
    listen({ platforms: { reddit }, brands, intake }) {
      Object.assign(reddit, { enabled: true, apiUrl: server.url, tokenUrl: server.url, pollEvery: 1_000 })
      reddit.accounts = [{ username: NAME, env: 'REDDIT_TIDEVOGN' }]
      intake.exclude.authors.push(EXCLUDED)
      for (const brand of brands)
        brand.sources.reddit = {
          account: NAME,
          inbox: true,
          subreddits: [],
          search: { any: ['Natlinjen'], all: [], none: [] },
        }
    },
    access: { reddit: { [NAME]: LOGIN } },
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
        .filter(({ authorId, parentId }) => authorId === us.id && parentId === names.get(mark))
        .map(({ text }) => text),
    stop: () => server.stop(),
  }
}
