/** Posts and a scripted platform for tests of what comes after a platform. The platforms themselves are tested with their real libraries. */
import type { Post } from '../../src/domain/post.ts'
import {
  type Cursor,
  NO_SPEND,
  type Platform,
  type PollPage,
  type PollRequest,
  type SourceSpec,
} from '../../src/platforms/contract.ts'

export function post(id: string, text: string, more: Partial<Post> = {}): Post {
  return {
    platform: 'x',
    externalId: id,
    url: `https://x.com/i/status/${id}`,
    text,
    html: null,
    language: 'en',
    postedAt: new Date('2026-11-02T09:00:00Z'),
    editedAt: null,
    kind: 'mention',
    author: { id: `author-${id}`, handle: `handle${id}`, name: `Name ${id}`, followers: 10, bot: false },
    rootId: id,
    parentId: null,
    media: [],
    metrics: { likes: 0, reposts: 0, replies: 0 },
    state: 'live',
    own: false,
    repost: false,
    reply: { allowed: true },
    limit: { max: 280, unit: 'x-weighted' },
    replyRef: {},
    ...more,
  }
}

export const spec = (more: Partial<SourceSpec> = {}): SourceSpec => ({
  key: 'x:tidevogn:tidevogn:mentions',
  platform: 'x',
  account: 'tidevogn',
  brand: 'tidevogn',
  stream: 'mentions',
  query: null,
  reason: '@tidevogn',
  every: 60_000,
  ...more,
})

export const page = (posts: Post[], cursor: Cursor, more: Partial<PollPage> = {}): PollPage => ({
  posts,
  unreadable: [],
  cursor,
  more: false,
  gap: null,
  spend: NO_SPEND,
  ...more,
})

/** Answers each poll from the script; past its end there is nothing new. */
export function scriptedPlatform(
  script: (PollPage | Error)[],
  source: SourceSpec = spec(),
): Platform & { asked: PollRequest[] } {
  const asked: PollRequest[] = []
  const unused = () => Promise.reject(new Error('not part of this script'))
  return {
    id: 'x',
    asked,
    sources: () => [source],
    async poll(request) {
      asked.push(request)
      const next = script.shift()
      if (next instanceof Error) throw next
      return next ?? page([], request.cursor)
    },
    send: unused,
    reconcile: unused,
    recheck: unused,
    describeLimits: () => {
      throw new Error('not part of this script')
    },
    replyPolicy: () => ({ allowed: true }),
  }
}
