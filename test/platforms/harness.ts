/** What a platform's tests must offer to run the contract suite: its world, its faults, and the platform itself. */

import type { Post } from '../../src/domain/post.ts'
import type { Brand } from '../../src/domain/settings.ts'
import type { Cursor, GapReport, OutgoingReply, Platform, PollPage, SourceSpec } from '../../src/platforms/contract.ts'
import type { ManualClock } from './manual-clock.ts'

export type ContractFault =
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  /** Asks to wait 120 s. */
  | 'rate-limited'
  | 'server-error'
  | 'timeout'
  /** Half of an answer, then silence. */
  | 'stall'
  /** Half of an answer, then the connection breaks. */
  | 'drop-middle'
  | 'truncated'
  | 'unknown-field'
  /** The connection breaks before the platform has done anything. */
  | 'drop-before'
  /** The platform has done it, then the connection breaks. */
  | 'drop-after'
  /** Done, but a gateway answers with 503. */
  | 'server-error-after'
  | 'repeat-page'
  | 'empty-page'
  | 'out-of-order'
  /** The continuation of the walk is not known any more. */
  | 'lost-token'

export type FaultTarget = 'feed' | 'send' | 'own' | 'recheck'

export interface Said {
  author?: string
  name?: string
  at?: Date
  replyTo?: string
  malformed?: boolean
}

export interface PlatformHarness {
  platform: Platform
  clock: ManualClock
  account: string
  /** The stream that brings what `say` writes. */
  feed: SourceSpec
  pageSize: number
  /** The stream with a limited reach into the past, what it brings, and the reach; null where nothing is limited. */
  dated: { source: SourceSpec; reachMs: number; say(text: string): string } | null
  /** Our own posts. */
  own: SourceSpec | null
  /** A customer's post to us; returns its external id. */
  say(text: string, options?: Said): string
  /** Where what `say` wrote stands; where left out, every post that answers nothing starts a conversation of its own. */
  placeOf?(id: string): { rootId: string; parentId: string | null }
  /** The handle of the author whom `say` calls by this name; the name itself when left out. */
  handleOf?(name: string): string
  /** Left out: names beside handles, and authors whose id outlives their account. */
  authors?: { named: boolean; lasting: boolean }
  /** A customer's repost of one of our posts, as the feed brings it; null where feeds never do. */
  repost(): string | null
  /** A post of our own account. */
  sayAsUs(text: string): string
  edit(id: string, text: string): void
  remove(id: string): void
  removeAuthor(handle: string): void
  blockUs(handle: string): void
  /** The next request of this kind meets this fault. */
  fault(target: FaultTarget, fault: ContractFault): void
  /** Texts of our replies that the platform really holds under a post. */
  repliesUnder(id: string): string[]
  stop(): Promise<void>
}

interface Walked {
  posts: Post[]
  pages: PollPage[]
  gaps: GapReport[]
  cursor: Cursor
}

/** The faults that the local servers of all platforms know, and know by the same name. */
export const COMMON_FAULTS = {
  unauthorized: { kind: 'status', status: 401 },
  'not-found': { kind: 'status', status: 404 },
  'rate-limited': { kind: 'rate-limit', resetSeconds: 120 },
  timeout: { kind: 'timeout' },
  stall: { kind: 'stall' },
  'drop-middle': { kind: 'drop-middle' },
  truncated: { kind: 'truncated' },
  'unknown-field': { kind: 'unknown-field' },
  'drop-before': { kind: 'drop-before' },
  'drop-after': { kind: 'drop-after' },
  'repeat-page': { kind: 'repeat-page' },
  'empty-page': { kind: 'empty-page' },
  'out-of-order': { kind: 'shuffle' },
} as const satisfies Partial<Record<ContractFault, unknown>>

/** A brand that listens in these places alone. */
export const brandOn = (id: string, sources: Brand['sources']): Brand => ({
  id,
  name: id,
  languages: ['en'],
  timeZone: 'Europe/Copenhagen',
  calendar: null,
  sells: 'ferries',
  channel: 'C0MENTIONS',
  linkAllowList: [],
  sources,
})

/** The first of the platform's sources of this stream. */
export const sourceOf = (platform: Platform, stream: string): SourceSpec => {
  const found = platform.sources().find((candidate) => candidate.stream === stream)
  if (!found) throw new Error(`no source ${stream}`)
  return found
}

const LOOK_BACK_MS = 24 * 60 * 60_000

/** Polls once. */
export const pollOnce = (
  h: PlatformHarness,
  cursor: Cursor,
  { source = h.feed, maxPages = 50 }: { source?: SourceSpec; maxPages?: number } = {},
): Promise<PollPage> =>
  h.platform.poll({ source, cursor, maxPages, since: new Date(h.clock.now().getTime() - LOOK_BACK_MS) })

/** Polls until the walk ends. `afterPage` sees each page as it is committed. */
export const walk = async (
  h: PlatformHarness,
  cursor: Cursor = { settled: null },
  options: { source?: SourceSpec; maxPages?: number; afterPage?: (page: PollPage) => void } = {},
): Promise<Walked> => {
  const walked: Walked = { posts: [], pages: [], gaps: [], cursor }
  for (let more = true; more; ) {
    const page = await pollOnce(h, walked.cursor, options)
    walked.pages.push(page)
    walked.posts.push(...page.posts)
    if (page.gap) walked.gaps.push(page.gap)
    walked.cursor = page.cursor
    more = page.more
    options.afterPage?.(page)
  }
  return walked
}

/** The post that a customer has just written, as the feed brings it. */
export const received = async (h: PlatformHarness): Promise<Post> => {
  h.say('my ferry is late', { author: 'maria' })
  const [post] = (await walk(h)).posts
  if (!post) throw new Error('the feed brought nothing')
  return post
}

export const outgoing = (h: PlatformHarness, post: Post, text: string): OutgoingReply => ({
  key: `reply-${post.externalId}`,
  account: h.account,
  to: {
    externalId: post.externalId,
    rootId: post.rootId,
    url: post.url,
    replyRef: post.replyRef,
    handle: post.author.handle,
  },
  text,
  createdAt: h.clock.now(),
})
