/** One page of one stream, from the request to posts, cursor, gap and cost. */
import { PlatformError } from '../../domain/errors.ts'
import type { Post } from '../../domain/post.ts'
import { NO_SPEND, type PollPage, type PollRequest, type Unreadable } from '../contract.ts'
import type { Account } from './accounts.ts'
import { accountOf, badAnswer, type Connection } from './connection.ts'
import { type Failure, platformError, readFailure } from './failure.ts'
import { OURS, requestTime, STRANGERS } from './fields.ts'
import { type PageContext, toPost } from './normalize.ts'
import { readSpend } from './prices.ts'
import { idOf, type RawPage, rawPage } from './schema.ts'
import { STREAMS, type Stream } from './sources.ts'
import { type Ask, abandon, afterPage, askAgain, nextAsk } from './walk.ts'

const PAGE_SIZE = 100

const streamOf = (name: string): Stream => {
  const stream = STREAMS.find((known) => known === name)
  if (stream) return stream
  throw new PlatformError('bad-request', `X has no stream "${name}"; it has ${STREAMS.join(', ')}.`)
}

/** `since_id` rather than a time wherever possible: posts are billed, and an id reads none twice. */
const rangeOf = ({ settled, startTime }: Ask) => {
  if (startTime) return { start_time: requestTime(startTime) }
  return settled === null ? {} : { since_id: settled }
}

const fetchPage = async (
  connection: Connection,
  account: Account,
  stream: Stream,
  ask: Ask,
  { source, signal }: PollRequest,
): Promise<unknown> => {
  const range = { max_results: PAGE_SIZE, ...rangeOf(ask) }
  const timeline = { ...range, ...(ask.token !== null && { pagination_token: ask.token }) }
  return connection.call(
    account.credentials,
    async (client) => {
      if (stream === 'mentions')
        return (await client.userMentionTimeline(account.userId, { ...timeline, ...STRANGERS })).data
      if (stream === 'own')
        return (await client.userTimeline(account.userId, { ...timeline, ...OURS, exclude: 'retweets' })).data
      const query = source.query ?? ''
      const found = await client.search(query, {
        ...range,
        ...STRANGERS,
        ...(ask.token !== null && { next_token: ask.token }),
      })
      return found.data
    },
    signal,
  )
}

/** Asks for the page; when X refuses the bookmarks of the walk, asks once more from where it can still answer. */
const askFor = async (
  connection: Connection,
  account: Account,
  stream: Stream,
  request: PollRequest,
): Promise<{ ask: Ask; answer: unknown } | { lost: Ask }> => {
  let ask = nextAsk(request, stream, connection.clock.now())
  for (;;) {
    try {
      return { ask, answer: await fetchPage(connection, account, stream, ask, request) }
    } catch (error) {
      const reason: Failure = readFailure(error)
      const now = connection.clock.now()
      const other = reason.status === 400 ? askAgain(ask, reason.parameters, request, now) : null
      if (other === 'walk-lost') return { lost: ask }
      if (other === null) throw platformError(reason, `reading ${stream} of @${account.handle}`, now)
      ask = other
    }
  }
}

const readItems = (page: RawPage, context: PageContext): { posts: Post[]; unreadable: Unreadable[] } => {
  const posts: Post[] = []
  const unreadable: Unreadable[] = []
  for (const raw of page.data ?? []) {
    try {
      posts.push(toPost(raw, page.includes, context))
    } catch (error) {
      unreadable.push({ externalId: idOf(raw), raw, reason: reasonOf(error) })
    }
  }
  return { posts, unreadable }
}

/** In words an admin can act on: which field is not as X promises. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  if (!('issues' in error) || !Array.isArray(error.issues)) return error.message
  return error.issues
    .map((issue: { path?: unknown[]; message?: string }) => `${issue.path?.join('.') || 'post'}: ${issue.message}`)
    .join('; ')
}

/** @throws PlatformError; then the cursor that was asked with still stands. */
export const poll = async (connection: Connection, request: PollRequest): Promise<PollPage> => {
  const account = accountOf(connection, request.source.account)
  const stream = streamOf(request.source.stream)
  const asked = await askFor(connection, account, stream, request)
  const now = connection.clock.now()
  if ('lost' in asked) return { posts: [], unreadable: [], ...abandon(asked.lost, now), more: false, spend: NO_SPEND }
  const { ask, answer } = asked
  const parsed = rawPage.safeParse(answer)
  if (!parsed.success) throw badAnswer(`reading ${stream} of @${account.handle}`, parsed.error)
  const page = parsed.data
  const items = page.data ?? []
  const seen = {
    ids: items.map(idOf).filter((id) => id !== null),
    newestId: page.meta.newest_id ?? null,
    nextToken: page.meta.next_token ?? null,
  }
  const context: PageContext = {
    handle: account.handle,
    userId: account.userId,
    ownIds: new Set(connection.accounts.map(({ userId }) => userId)),
    fromMentions: stream === 'mentions',
  }
  return {
    ...readItems(page, context),
    ...afterPage(ask, seen, stream, request.maxPages, now),
    spend: readSpend(items.length, page.includes?.users?.length ?? 0, stream !== 'search'),
  }
}
