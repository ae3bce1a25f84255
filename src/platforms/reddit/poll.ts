/** One page of one stream, from the request to posts, cursor and gap. */
import { PlatformError } from '../../domain/errors.ts'
import { matches } from '../../domain/match.ts'
import type { Post } from '../../domain/post.ts'
import type { MatchRule } from '../../domain/settings.ts'
import { NO_SPEND, type PollPage, type PollRequest, type Unreadable } from '../contract.ts'
import type { Account } from './accounts.ts'
import { accountOf, badAnswer, type Connection, read } from './connection.ts'
import { lookUp } from './look-up.ts'
import { completed, type Item, type PageContext, toPost } from './normalize.ts'
import { markOf, type RawChild, rawChild, rawListing, rawNotice } from './schema.ts'
import { STREAMS, type Stream } from './sources.ts'
import { type Ask, afterPage, isFresh, type Listed, nextAsk, type PageSeen, timed } from './walk.ts'

const PAGE_SIZE = 100

const streamOf = (name: string): Stream => {
  const stream = STREAMS.find((known) => known === name)
  if (stream) return stream
  throw new PlatformError('bad-request', `Reddit has no stream "${name}"; it has ${STREAMS.join(', ')}.`)
}

const SPANS: [name: string, seconds: number][] = [
  ['day', 86_400],
  ['week', 7 * 86_400],
  ['month', 30 * 86_400],
  ['year', 365 * 86_400],
]

/** The shortest span of time that Reddit's search offers for this horizon. */
const spanFor = (horizon: number, now: Date): string => {
  const age = now.getTime() / 1_000 - horizon + 3_600
  return SPANS.find(([, seconds]) => seconds >= age)?.[0] ?? 'all'
}

const requestFor = (stream: Stream, account: Account, query: string, ask: Ask, now: Date) => {
  if (stream === 'inbox') return { uri: 'message/inbox', qs: { mark: 'false' } }
  if (stream === 'comments') return { uri: `r/${encodeURIComponent(query)}/comments`, qs: {} }
  if (stream === 'own') return { uri: `user/${encodeURIComponent(account.username)}/comments`, qs: { sort: 'new' } }
  return {
    uri: 'search',
    qs: { q: query, sort: 'new', syntax: 'lucene', type: 'link', show: 'all', t: spanFor(ask.horizon, now) },
  }
}

interface Fetched {
  children: unknown[]
  after: string | null
  placed: boolean
}

/**
 * Reddit answers nothing at all below an item that is gone by now. So an empty end is believed only when it also stands below an
 * item that comes earlier in the list.
 */
const fetchPage = async (
  connection: Connection,
  account: Account,
  stream: Stream,
  ask: Ask,
  { source, signal }: PollRequest,
): Promise<Fetched> => {
  const doing = `reading ${stream} of u/${account.username}`
  const { uri, qs } = requestFor(stream, account, source.query ?? '', ask, connection.clock.now())
  const anchors = ask.anchors.length > 0 ? ask.anchors : [null]
  for (const anchor of anchors) {
    const page = { limit: PAGE_SIZE, count: ask.count, ...(anchor !== null && { after: anchor }) }
    const answer = await read(connection, account, doing, { uri, qs: { ...qs, ...page } }, { signal })
    const parsed = rawListing.safeParse(answer)
    if (!parsed.success) throw badAnswer(doing, parsed.error)
    const { children, after } = parsed.data.data
    if (children.length > 0 || after !== null || anchor === null) return { children, after, placed: true }
  }
  return { children: [], after: null, placed: false }
}

const noticeOf = (child: RawChild): string => {
  const { type, subject } = rawNotice.parse(child.data)
  return type ?? subject?.replaceAll(' ', '_') ?? 'username_mention'
}

interface Arrived {
  listed: Listed
  raw: unknown
  /** Null for what cannot even be told to be a post. */
  item: Item | null
}

/** The inbox shows comments in a shape of its own, without what was edited or removed: the whole ones are fetched by name. */
const wholeComments = async (
  connection: Connection,
  account: Account,
  arrived: Arrived[],
  signal: AbortSignal | undefined,
): Promise<Arrived[]> => {
  const names = arrived.map(({ listed }) => listed.mark.name).filter((name) => name !== null)
  if (names.length === 0) return arrived
  const doing = `reading inbox of u/${account.username}`
  const things = await lookUp(connection, account, names, doing, signal)
  return arrived.map((one) => {
    if (!one.item) return one
    const whole = things.get(one.listed.mark.name ?? '')
    return { ...one, item: { ...one.item, child: whole ?? completed(one.item.child) } }
  })
}

const asItem = (raw: unknown, stream: Stream): Item | null => {
  const child = rawChild.safeParse(raw).data
  if (!child) return null
  return { child, notice: stream === 'inbox' ? noticeOf(child) : null }
}

/** Private messages and whatever else a listing may hold are no public posts. */
const isPost = ({ item }: Arrived): boolean => item === null || item.child.kind === 't1' || item.child.kind === 't3'

/** In words an admin can act on: which field is not as Reddit promises. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  if (!('issues' in error) || !Array.isArray(error.issues)) return error.message
  return error.issues
    .map((issue: { path?: unknown[]; message?: string }) => `${issue.path?.join('.') || 'post'}: ${issue.message}`)
    .join('; ')
}

/** Reddit's search is generous, and comments of a subreddit are not searched at all: the rule decides what is ours. */
const wantedBy =
  (rule: MatchRule | null, stream: Stream) =>
  (post: Post): boolean =>
    stream === 'inbox' || stream === 'own' || post.kind === 'mention' || (rule !== null && matches(rule, post.text))

interface Read {
  posts: Post[]
  unreadable: Unreadable[]
  brought: Listed[]
}

const readItems = (arrived: Arrived[], context: PageContext, wanted: (post: Post) => boolean): Read => {
  const result: Read = { posts: [], unreadable: [], brought: [] }
  for (const { listed, raw, item } of arrived) {
    try {
      if (!item) throw new Error('neither kind nor data')
      const post = toPost(item, context)
      if (!post || !wanted(post)) continue
      result.posts.push(post)
    } catch (error) {
      result.unreadable.push({ externalId: listed.mark.name, raw, reason: reasonOf(error) })
    }
    result.brought.push(listed)
  }
  return result
}

/** @throws PlatformError; then the cursor that was asked with still stands. */
export const poll = async (connection: Connection, request: PollRequest): Promise<PollPage> => {
  const account = accountOf(connection, request.source.account)
  const stream = streamOf(request.source.stream)
  const ask = nextAsk(request)
  const { children, after, placed } = await fetchPage(connection, account, stream, ask, request)
  const now = connection.clock.now()
  const items = timed(children.map(markOf), ask, now)
  const fresh = isFresh(ask)
  const candidates = items
    .map((listed, index) => ({ listed, raw: children[index], item: asItem(children[index], stream) }))
    .filter((one) => fresh(one.listed) && isPost(one))
  const arrived = stream === 'inbox' ? await wholeComments(connection, account, candidates, request.signal) : candidates
  const rule = account.brands.find(({ id }) => id === request.source.brand)?.sources.reddit?.search ?? null
  const context: PageContext = {
    username: account.username,
    ownNames: new Set(connection.accounts.map(({ username }) => username.toLowerCase())),
  }
  const { posts, unreadable, brought } = readItems(arrived, context, wantedBy(rule, stream))
  const seen: PageSeen = { items, brought, after, placed }
  return { posts, unreadable, ...afterPage(ask, seen, stream, request.maxPages, now), spend: NO_SPEND }
}
