/** One page of one stream, from the request to posts, cursor and gap. */
import { PlatformError } from '../../domain/errors.ts'
import { matches } from '../../domain/match.ts'
import type { Post } from '../../domain/post.ts'
import type { MatchRule } from '../../domain/settings.ts'
import { NO_SPEND, type PollPage, type PollRequest, type Unreadable } from '../contract.ts'
import {
  type Ask,
  abandon,
  afterPage,
  beganAnew,
  type Item,
  isFresh,
  nextAsk,
  type Reach,
  timesOf,
} from '../time-walk.ts'
import { unreadReason } from '../unread-reason.ts'
import type { Account } from './accounts.ts'
import { accountOf, type Connection, ourAccount } from './connection.ts'
import { type FeedPage, fetchPage } from './feeds.ts'
import { maxCharacters } from './instance.ts'
import { type PageContext, toPost } from './normalize.ts'
import { markOf, rawStatus } from './schema.ts'
import { STREAMS, type Stream } from './sources.ts'
import { rootsOf } from './threads.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/**
 * Notifications sort by when they came to our server; what is public sorts by when it was written, and may come from another
 * server hours later. The whole public timeline is too much to read a day of it again.
 */
const REACH: Record<Stream, Reach> = {
  mentions: { overlapMs: HOUR_MS, remember: 60 },
  search: { overlapMs: 24 * HOUR_MS, remember: 30 },
  tag: { overlapMs: 24 * HOUR_MS, remember: 30 },
  public: { overlapMs: 10 * MINUTE_MS, remember: 30 },
  own: { overlapMs: HOUR_MS, remember: 30 },
}

const streamOf = (name: string): Stream => {
  const stream = STREAMS.find((known) => known === name)
  if (stream) return stream
  throw new PlatformError('bad-request', `Mastodon has no stream "${name}"; it has ${STREAMS.join(', ')}.`)
}

/** A continuation that a server cannot make sense of; one that it does not know (404) is no such thing on Mastodon. */
const isLostPlace = (error: unknown): boolean =>
  error instanceof PlatformError && error.kind === 'bad-request' && /\((400|422)\)/.test(error.message)

const askFor = async (
  connection: Connection,
  account: Account,
  stream: Stream,
  ourId: string,
  request: PollRequest,
): Promise<{ ask: Ask; page: FeedPage } | { lost: Ask }> => {
  const { source, signal } = request
  let ask = nextAsk(request)
  for (;;) {
    try {
      const page = await fetchPage(connection, account, {
        stream,
        query: source.query ?? '',
        ourId,
        token: ask.token,
        signal,
      })
      return { ask, page }
    } catch (error) {
      if (ask.token === null || !isLostPlace(error)) throw error
      const again = beganAnew(ask)
      if (!again) return { lost: ask }
      ask = again
    }
  }
}

interface Candidate {
  item: Item
  status: unknown
  id: string | null
}

const sortTime = (sortedAt: unknown, at: number | null): number | null => {
  const told = typeof sortedAt === 'string' ? Date.parse(sortedAt) : Number.NaN
  return Number.isNaN(told) ? at : told
}

const candidatesOf = ({ items }: FeedPage, ask: Ask, now: Date): Candidate[] => {
  const marks = items.map(({ status }) => markOf(status))
  const times = timesOf(
    items.map(({ sortedAt }, index) => sortTime(sortedAt, marks[index]?.at ?? null)),
    ask,
    now,
  )
  return marks.map(({ id, editedAt }, index) => ({
    item: { version: id === null ? null : `${id} ${editedAt}`.trim(), at: times[index] ?? now.getTime() },
    status: items[index]?.status,
    id,
  }))
}

/** A named tag is a reason by itself, and so is our name; elsewhere the rule's words decide, and `none` does everywhere. */
const wantedBy =
  (rule: MatchRule | null, stream: Stream) =>
  (post: Post): boolean => {
    if (rule === null || stream === 'mentions' || stream === 'own') return true
    return matches(stream === 'tag' ? { any: [], all: [], none: rule.none } : rule, post.text)
  }

interface Read {
  posts: Post[]
  unreadable: Unreadable[]
  brought: Item[]
}

const readItems = (candidates: Candidate[], context: PageContext, wanted: (post: Post) => boolean): Read => {
  const result: Read = { posts: [], unreadable: [], brought: [] }
  for (const { item, status, id } of candidates) {
    try {
      const post = toPost(rawStatus.parse(status), context)
      if (!wanted(post)) continue
      result.posts.push(post)
    } catch (error) {
      result.unreadable.push({ externalId: id, raw: status, reason: unreadReason(error) })
    }
    result.brought.push(item)
  }
  return result
}

/** @throws PlatformError; then the cursor that was asked with still stands. */
export const poll = async (connection: Connection, request: PollRequest): Promise<PollPage> => {
  const { source, signal, maxPages } = request
  const account = accountOf(connection, source.account)
  const stream = streamOf(source.stream)
  const reach = REACH[stream]
  const { id: ourId } = await ourAccount(connection, account, signal)
  const asked = await askFor(connection, account, stream, ourId, request)
  const now = connection.clock.now()
  if ('lost' in asked)
    return { posts: [], unreadable: [], ...abandon(asked.lost, reach, now), more: false, spend: NO_SPEND }
  const { ask, page } = asked
  const all = candidatesOf(page, ask, now)
  const fresh = isFresh(ask)
  const rule = account.brands.find(({ id }) => id === source.brand)?.sources.mastodon?.search ?? null
  const context = {
    account,
    ourId,
    ownNames: new Set(connection.accounts.map(({ name }) => name.toLowerCase())),
    maxCharacters: await maxCharacters(connection, account, signal),
    showDirectMessages: connection.showDirectMessages,
    fromMentions: stream === 'mentions',
  }
  const candidates = all.filter(({ item }) => fresh(item))
  const { posts, unreadable, brought } = readItems(candidates, context, wantedBy(rule, stream))
  const roots = await rootsOf(connection, account, posts, signal)
  for (const post of posts) post.rootId = roots.get(post.externalId) ?? post.rootId
  const seen = { items: all.map(({ item }) => item), brought, next: page.next }
  return { posts, unreadable, ...afterPage(ask, seen, reach, maxPages, now), spend: NO_SPEND }
}
