/** One page of one stream, from the request to posts, cursor and gap. */
import { PlatformError } from '../../domain/errors.ts'
import { matches } from '../../domain/match.ts'
import type { Post } from '../../domain/post.ts'
import { withoutPostIds } from '../../domain/post-id.ts'
import { type Cursor, NO_SPEND, type PollPage, type PollRequest, type Unreadable } from '../contract.ts'
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
import { didOf, fingerprintOf, rkeyOf, timeOfTid } from './at-uri.ts'
import { accountOf, type Connection, ourDid } from './connection.ts'
import { type FeedPage, fetchAdornments, fetchPage } from './feeds.ts'
import { type PageContext, toPost } from './normalize.ts'
import { markOf, type RawView, rawStored, rawView } from './schema.ts'
import { STREAMS, type Stream } from './sources.ts'

const HOUR_MS = 3_600_000
/** 75 of a page of 100: what is remembered is reached again with one page. */
const REMEMBER = 75
/** A clock that is wrong is wrong by minutes or a whole zone; the search index lags as well. Our own posts come from our own server. */
const REACH: Record<Stream, Reach> = {
  mentions: { overlapMs: 24 * HOUR_MS, remember: REMEMBER },
  search: { overlapMs: 24 * HOUR_MS, remember: REMEMBER },
  own: { overlapMs: HOUR_MS, remember: REMEMBER },
}

const streamOf = (name: string): Stream => {
  const stream = STREAMS.find((known) => known === name)
  if (stream) return stream
  throw new PlatformError('bad-request', `Bluesky has no stream "${name}"; it has ${STREAMS.join(', ')}.`)
}

/** A refused continuation begins the walk anew; a refused first page is a refusal. */
const isLostPlace = (error: unknown): boolean =>
  error instanceof PlatformError && error.kind === 'bad-request' && /\(400\)/.test(error.message)

const askFor = async (
  connection: Connection,
  account: Account,
  stream: Stream,
  request: PollRequest,
): Promise<{ ask: Ask; page: FeedPage } | { lost: Ask }> => {
  let ask = nextAsk({ ...request, cursor: readPlace(request.cursor) })
  for (;;) {
    try {
      const query = request.source.query ?? ''
      return {
        ask,
        page: await fetchPage(connection, account, { stream, query, token: ask.token, signal: request.signal }),
      }
    } catch (error) {
      if (ask.token === null || !isLostPlace(error)) throw error
      const again = beganAnew(ask)
      if (!again) return { lost: ask }
      ask = again
    }
  }
}

/** Our own posts come as plain records: the rest is known. */
const ownItem = (raw: unknown, did: string, account: Account): unknown => {
  const stored = rawStored.safeParse(raw).data
  if (!stored) return raw
  const at = timeOfTid(rkeyOf(stored.uri)) ?? Date.parse(stored.value.createdAt)
  return {
    uri: stored.uri,
    cid: stored.cid,
    author: { did, handle: account.handle },
    record: stored.value,
    indexedAt: new Date(at).toISOString(),
  }
}

/**
 * A cid is long and differs everywhere; its end serves to tell versions apart. The address would name its author for as long as the
 * place in the stream is kept, also one who has asked to be forgotten.
 */
const versionOf = (uri: string | null, cid: string | null): string | null =>
  uri === null ? null : `${fingerprintOf(uri)} ${cid?.slice(-8) ?? ''}`

/** Places were once kept with the addresses of posts. */
const readPlace = (cursor: Cursor): Cursor => JSON.parse(withoutPostIds(JSON.stringify(cursor), fingerprintOf))

interface Candidate {
  item: Item
  raw: unknown
  uri: string | null
}

const candidatesOf = (items: unknown[], ask: Ask, now: Date): Candidate[] => {
  const marks = items.map(markOf)
  const times = timesOf(
    marks.map(({ at }) => at),
    ask,
    now,
  )
  return marks.map(({ uri, cid }, index) => ({
    item: { version: versionOf(uri, cid), at: times[index] ?? now.getTime() },
    raw: items[index],
    uri,
  }))
}

/** Whether an earlier walk brought another version of this post. */
const isKnownOtherwise = (ask: Ask, uri: string, cid: string): boolean =>
  ask.seen.some(([version]) => version.startsWith(`${fingerprintOf(uri)} `) && version !== versionOf(uri, cid))

export const contextOf = (connection: Connection, isEdited: PageContext['isEdited']): PageContext => ({
  ownDids: new Set(connection.accounts.map((account) => connection.didOf(account)).filter((did) => did !== null)),
  ownHandles: new Set(connection.accounts.map(({ handle }) => handle.toLowerCase())),
  webUrl: connection.webUrl,
  followers: (did) => connection.profiles.followers(did),
  isEdited,
})

interface Read {
  posts: Post[]
  unreadable: Unreadable[]
  brought: Item[]
}

const readItems = (
  candidates: Candidate[],
  views: Map<string, RawView>,
  context: PageContext,
  wanted: (post: Post) => boolean,
): Read => {
  const result: Read = { posts: [], unreadable: [], brought: [] }
  for (const { item, raw, uri } of candidates) {
    try {
      const post = toPost(raw, views.get(uri ?? ''), context)
      if (!wanted(post)) continue
      result.posts.push(post)
    } catch (error) {
      result.unreadable.push({ externalId: uri, raw, reason: unreadReason(error) })
    }
    result.brought.push(item)
  }
  return result
}

/** @throws PlatformError; then the cursor that was asked with still stands. */
export const poll = async (connection: Connection, request: PollRequest): Promise<PollPage> => {
  const account = accountOf(connection, request.source.account)
  const stream = streamOf(request.source.stream)
  const reach = REACH[stream]
  const did = await ourDid(connection, account, request.signal)
  const asked = await askFor(connection, account, stream, request)
  const now = connection.clock.now()
  if ('lost' in asked)
    return { posts: [], unreadable: [], ...abandon(asked.lost, reach, now), more: false, spend: NO_SPEND }
  const { ask, page } = asked
  const raws = stream === 'own' ? page.items.map((raw) => ownItem(raw, did, account)) : page.items
  const all = candidatesOf(raws, ask, now)
  const fresh = isFresh(ask)
  const candidates = all.filter(({ item }) => fresh(item))
  const views = await viewsFor(connection, account, stream, candidates, request.signal)
  const rule = account.brands.find(({ id }) => id === request.source.brand)?.sources.bluesky?.search ?? null
  const context = contextOf(connection, (uri, cid) => {
    const seen = connection.versions.note(uri, cid)
    return seen || isKnownOtherwise(ask, uri, cid)
  })
  const { posts, unreadable, brought } = readItems(
    candidates,
    views,
    context,
    (post) => stream !== 'search' || rule === null || matches(rule, post.text),
  )
  const seen = { items: all.map(({ item }) => item), brought, next: page.next }
  return { posts, unreadable, ...afterPage(ask, seen, reach, request.maxPages, now), spend: NO_SPEND }
}

/** Search brings views; for notifications they are fetched; our own posts need none. */
const viewsFor = async (
  connection: Connection,
  account: Account,
  stream: Stream,
  candidates: Candidate[],
  signal: AbortSignal | undefined,
): Promise<Map<string, RawView>> => {
  if (stream === 'own') return new Map()
  const uris = candidates.flatMap(({ uri }) => (uri === null ? [] : [uri]))
  const found = candidates.map(({ raw }) => rawView.safeParse(raw).data).filter((view) => view !== undefined)
  const adornments = await fetchAdornments(
    connection,
    account,
    { uris: stream === 'mentions' ? uris : [], dids: uris.map(didOf) },
    signal,
  )
  return stream === 'mentions' ? adornments : new Map(found.map((view) => [view.uri, view]))
}
