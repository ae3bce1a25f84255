/** One page of each stream as the server sends it. */
import type { mastodon } from 'masto'
import type { Account } from './accounts.ts'
import { badAnswer, type Connection, type Raw, read } from './connection.ts'
import { noticeOf, rawList, rawSearch } from './schema.ts'
import type { Stream } from './sources.ts'

export interface FeedRequest {
  stream: Stream
  query: string
  /** Our own id on the server. */
  ourId: string
  token: string | null
  signal: AbortSignal | undefined
}

/** A status as it came, with the time it sorts by where that is another than its own. */
export interface FeedItem {
  status: unknown
  sortedAt: unknown
}

export interface FeedPage {
  items: FeedItem[]
  next: string | null
}

/** The most that servers give at once; notifications come in larger pages. */
const PAGE_SIZE: Record<Stream, number> = { mentions: 80, search: 40, tag: 40, public: 40, own: 40 }

const call = (
  client: mastodon.rest.Client,
  { stream, query, ourId }: FeedRequest,
  page: { limit: number; maxId?: string },
): PromiseLike<Raw> => {
  switch (stream) {
    case 'mentions':
      return client.v1.notifications.list.$raw({ ...page, types: ['mention'] })
    case 'tag':
      return client.v1.timelines.tag.$select(query).list.$raw(page)
    case 'public':
      return client.v1.timelines.public.list.$raw({ ...page, local: query === 'local' })
    case 'own':
      return client.v1.accounts.$select(ourId).statuses.list.$raw({ ...page, excludeReblogs: true })
    case 'search': {
      const offset = Number(page.maxId ?? 0)
      return client.v2.search.list.$raw({ q: query, type: 'statuses', limit: page.limit, offset })
    }
  }
}

/** The continuation that the server names; where it names none but sent a whole page, the last item serves as one. */
const nextOf = ({ headers }: Raw, items: unknown[], limit: number): string | null => {
  const links = headers.get('link')
  const next = links?.split(',').find((part) => /rel="?next"?/.test(part))
  const address = /<([^>]+)>/.exec(next ?? '')?.[1]
  const named = address === undefined ? null : (URL.parse(address, 'http://server')?.searchParams.get('max_id') ?? null)
  if (named !== null || links !== null || items.length < limit) return named
  return noticeOf(items.at(-1))?.id ?? idIn(items.at(-1))
}

const idIn = (item: unknown): string | null =>
  typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : null

/** Searches go on by number, not by id. */
const searchPage = (raw: Raw, token: string | null, limit: number, doing: string): FeedPage => {
  const parsed = rawSearch.safeParse(raw.data)
  if (!parsed.success) throw badAnswer(doing, parsed.error)
  const { statuses } = parsed.data
  const items = statuses.map((status) => ({ status, sortedAt: null }))
  return { items, next: statuses.length < limit ? null : String(Number(token ?? 0) + statuses.length) }
}

/** A notice of a mention stands for its post; what is no mention, or has lost its post, is passed over. */
const mentionedIn = (item: unknown): FeedItem[] => {
  const notice = noticeOf(item)
  if (!notice) return [{ status: item, sortedAt: null }]
  return notice.type === 'mention' && notice.status ? [{ status: notice.status, sortedAt: notice.createdAt }] : []
}

/** @throws PlatformError */
export const fetchPage = async (connection: Connection, account: Account, request: FeedRequest): Promise<FeedPage> => {
  const { stream, token, signal } = request
  const doing = `reading ${stream} of ${account.name}`
  const limit = PAGE_SIZE[stream]
  const page = { limit, ...(token !== null && { maxId: token }) }
  const raw = await read(connection, account, doing, (client) => call(client, request, page), { signal })
  if (stream === 'search') return searchPage(raw, token, limit, doing)
  const parsed = rawList.safeParse(raw.data)
  if (!parsed.success) throw badAnswer(doing, parsed.error)
  const items =
    stream === 'mentions' ? parsed.data.flatMap(mentionedIn) : parsed.data.map((status) => ({ status, sortedAt: null }))
  return { items, next: nextOf(raw, parsed.data, limit) }
}
