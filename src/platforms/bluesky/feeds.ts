/** One page of each stream as the server sends it, and what is fetched beside it. */
import { type AtpAgent, XRPCError } from '@atproto/api'
import type { z } from 'zod'
import { PlatformError } from '../../domain/errors.ts'
import type { Account } from './accounts.ts'
import { POSTS } from './at-uri.ts'
import { badAnswer, type Connection, ourDid, read } from './connection.ts'
import { PROFILE_BATCH } from './profiles.ts'
import { type RawView, rawFound, rawNotifications, rawProfiles, rawRecords, rawView } from './schema.ts'
import type { Stream } from './sources.ts'

const PAGE_SIZE = 100
/** Most posts in one `getPosts`. */
export const POST_BATCH = 25

export interface FeedPage {
  items: unknown[]
  next: string | null
}

export interface FeedRequest {
  stream: Stream
  query: string
  token: string | null
  signal: AbortSignal | undefined
}

const until = (signal: AbortSignal | undefined): { signal?: AbortSignal } => (signal ? { signal } : {})

/**
 * The library checks whole answers against the lexicon, and one item that is not as promised spoils the page. The other items are
 * still good, so the answer is taken as it came: each item is checked by itself.
 */
const asItCame = async (call: Promise<{ data: unknown }>): Promise<unknown> => {
  try {
    return (await call).data
  } catch (error) {
    if (error instanceof XRPCError && 'responseBody' in error) return error.responseBody
    throw error
  }
}

const parse = <Value>(schema: z.ZodType<Value>, answer: unknown, doing: string): Value => {
  const parsed = schema.safeParse(answer)
  if (parsed.success) return parsed.data
  throw badAnswer(doing, parsed.error)
}

/** @throws PlatformError */
export const fetchPage = async (
  connection: Connection,
  account: Account,
  { stream, query, token, signal }: FeedRequest,
): Promise<FeedPage> => {
  const doing = `reading ${stream} of @${account.handle}`
  const page = { limit: PAGE_SIZE, ...(token !== null && { cursor: token }) }
  const ask = (call: (agent: AtpAgent) => Promise<{ data: unknown }>): Promise<unknown> =>
    read(connection, account, doing, (agent) => asItCame(call(agent)), { signal })
  if (stream === 'mentions') {
    const reasons = ['mention', 'reply', 'quote']
    const answer = await ask((agent) =>
      agent.app.bsky.notification.listNotifications({ ...page, reasons }, until(signal)),
    )
    const { notifications, cursor } = parse(rawNotifications, answer, doing)
    return { items: notifications, next: cursor ?? null }
  }
  if (stream === 'search') {
    const answer = await ask((agent) =>
      agent.app.bsky.feed.searchPosts({ q: query, sort: 'latest', ...page }, until(signal)),
    )
    const { posts, cursor } = parse(rawFound, answer, doing)
    return { items: posts, next: cursor ?? null }
  }
  const repo = await ourDid(connection, account, signal)
  const answer = await ask((agent) =>
    agent.com.atproto.repo.listRecords({ repo, collection: POSTS, ...page }, until(signal)),
  )
  const { records, cursor } = parse(rawRecords, answer, doing)
  // The server names a continuation below its last record too.
  return { items: records, next: records.length < PAGE_SIZE ? null : (cursor ?? null) }
}

const batches = <Item>(items: Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))

/** The views of these posts, by uri. What the app view does not show is not among them. @throws PlatformError */
export const fetchViews = async (
  connection: Connection,
  account: Account,
  uris: string[],
  doing: string,
  options: { purpose?: 'reading' | 'replying'; signal?: AbortSignal | undefined } = {},
): Promise<Map<string, RawView>> => {
  const views = new Map<string, RawView>()
  for (const batch of batches([...new Set(uris)], POST_BATCH)) {
    const answer = await read(
      connection,
      account,
      doing,
      (agent) => asItCame(agent.app.bsky.feed.getPosts({ uris: batch }, until(options.signal))),
      options,
    )
    for (const post of parse(rawFound, answer, doing).posts) {
      const view = rawView.safeParse(post).data
      if (view) views.set(view.uri, view)
    }
  }
  return views
}

/** Whether this author has blocked us; false where Bluesky does not show the profile. @throws PlatformError */
export const isBlockedBy = async (connection: Connection, account: Account, did: string): Promise<boolean> => {
  const doing = 'looking at who may be answered'
  const answer = await read(
    connection,
    account,
    doing,
    (agent) => asItCame(agent.app.bsky.actor.getProfiles({ actors: [did] })),
    { purpose: 'replying' },
  )
  return parse(rawProfiles, answer, doing).profiles.some((profile) => profile.viewer?.blockedBy === true)
}

/** Makes sure that the reach of these authors is known, as far as Bluesky tells. @throws PlatformError */
const fetchProfiles = async (
  connection: Connection,
  account: Account,
  dids: string[],
  signal: AbortSignal | undefined,
): Promise<void> => {
  const doing = 'looking up who wrote'
  for (const actors of batches(connection.profiles.missing(dids), PROFILE_BATCH)) {
    const answer = await read(
      connection,
      account,
      doing,
      (agent) => asItCame(agent.app.bsky.actor.getProfiles({ actors }, until(signal))),
      { signal },
    )
    const { profiles } = parse(rawProfiles, answer, doing)
    const told = new Set(profiles.map(({ did }) => did))
    connection.profiles.keep([...profiles, ...actors.filter((did) => !told.has(did)).map((did) => ({ did }))])
  }
}

/**
 * What adorns new posts: their views (counts, where pictures lie, who may reply) and their authors' reach. The posts themselves are
 * there already, so when this fails they come without it rather than late.
 */
export const fetchAdornments = async (
  connection: Connection,
  account: Account,
  { uris, dids }: { uris: string[]; dids: string[] },
  signal: AbortSignal | undefined,
): Promise<Map<string, RawView>> => {
  try {
    await fetchProfiles(connection, account, dids, signal)
    return await fetchViews(connection, account, uris, 'reading posts', { signal })
  } catch (error) {
    if (error instanceof PlatformError && !signal?.aborted) return new Map()
    throw error
  }
}
