/**
 * The way through one feed, as pure decisions (I1, I3). A walk goes from the newest post down to `settled`; each page is
 * committed with the walk, and only its end moves `settled`. What a page request must repeat rides in `pageToken`.
 */
import { z } from 'zod'
import type { Cursor, GapReport, PollRequest } from '../contract.ts'
import { firstIdAt, newestId, oldestId, timeOfId } from './snowflake.ts'
import type { Stream } from './sources.ts'

const DAY_MS = 86_400_000
/** Recent search reaches back 7 days; ten minutes less keeps clear of the edge while the request travels. */
const SEARCH_REACH_MS = 7 * DAY_MS - 10 * 60_000
/** How many posts X keeps in a timeline, however long ago we looked. */
const TIMELINE_POSTS: Record<Stream, number> = { mentions: 800, own: 3200, search: Number.POSITIVE_INFINITY }
/** Behind now by this much, `settled` may follow the clock through a quiet time: more than clocks differ or feeds lag. */
const QUIET_MARGIN_MS = DAY_MS
/** Times one walk may begin anew after losing its page token, before it is given up as a gap. */
const MAX_RESTARTS = 2

/** One page to ask for, and what is known of the walk so far. */
export interface Ask {
  settled: string | null
  /** Oldest time of interest, in place of `since_id`: for a first poll, or when `settled` is out of reach. */
  startTime: Date | null
  token: string | null
  newest: string | null
  pages: number
  restarts: number
  /** Posts seen on this walk. */
  seen: number
  oldest: string | null
  gap: GapReport | null
}

const bookmark = z.object({
  token: z.string(),
  from: z.iso.datetime().nullable(),
  restarts: z.number(),
  seen: z.number(),
  oldest: z.string().nullable(),
})

const readBookmark = (pageToken: string): z.infer<typeof bookmark> | null => {
  try {
    return bookmark.safeParse(JSON.parse(pageToken)).data ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const fresh = (settled: string | null, startTime: Date | null): Ask => ({
  settled,
  startTime,
  token: null,
  newest: null,
  pages: 0,
  restarts: 0,
  seen: 0,
  oldest: null,
  gap: null,
})

/** `since_id` out of reach: begin where the platform still answers, and say what is missing. */
const tooOld = (ask: Ask, settled: string, since: Date, now: Date): Ask => {
  const start = new Date(Math.max(since.getTime(), now.getTime() - SEARCH_REACH_MS))
  return {
    ...ask,
    token: null,
    startTime: start,
    gap: { from: timeOfId(settled), to: start, reason: 'too-old', resume: null },
  }
}

const firstAsk = ({ cursor, since }: PollRequest, stream: Stream, now: Date): Ask => {
  const { settled } = cursor
  const reach = now.getTime() - SEARCH_REACH_MS
  if (settled === null) {
    const start = stream === 'search' ? new Date(Math.max(since.getTime(), reach)) : since
    return fresh(null, start)
  }
  const ask = fresh(settled, null)
  return stream === 'search' && timeOfId(settled).getTime() < reach ? tooOld(ask, settled, since, now) : ask
}

/** The page that comes next for this cursor. A bookmark that cannot be read starts the walk over: nothing is lost by that. */
export const nextAsk = (request: PollRequest, stream: Stream, now: Date): Ask => {
  const { walk, settled } = request.cursor
  const mark = walk ? readBookmark(walk.pageToken) : null
  if (!walk || !mark) return firstAsk(request, stream, now)
  return {
    settled,
    startTime: mark.from === null ? null : new Date(mark.from),
    token: mark.token,
    newest: walk.newest,
    pages: walk.pages,
    restarts: mark.restarts,
    seen: mark.seen,
    oldest: mark.oldest,
    gap: null,
  }
}

const PAGE_PARAMETERS = ['next_token', 'pagination_token']

/**
 * What to ask instead when X refuses the request's own bookmarks (400, naming the parameter); null when that is not what it
 * objects to. A lost page token begins the walk anew from `settled`: posts repeat, none is lost.
 */
export const askAgain = (ask: Ask, refused: string[], request: PollRequest, now: Date): Ask | 'walk-lost' | null => {
  if (ask.token !== null && refused.some((name) => PAGE_PARAMETERS.includes(name)))
    return ask.restarts < MAX_RESTARTS
      ? { ...ask, token: null, pages: 0, seen: 0, restarts: ask.restarts + 1 }
      : 'walk-lost'
  if (ask.settled !== null && ask.startTime === null && refused.includes('since_id'))
    return tooOld(ask, ask.settled, request.since, now)
  return null
}

const begin = (ask: Ask): Date | null => ask.startTime ?? (ask.settled === null ? null : timeOfId(ask.settled))

const timeOrNull = (id: string | null): Date | null => (id === null ? null : timeOfId(id))

/** Where a walk that ended leaves `settled`. In a quiet time it follows the clock, or a silent brand would look like a long outage. */
const settle = (ask: Ask, newest: string | null, now: Date): string | null => {
  const quiet = firstIdAt(new Date(now.getTime() - QUIET_MARGIN_MS))
  return newestId([ask.settled, newest, quiet])
}

/** The walk given up after its page token was lost again and again: what lies between is a gap. */
export const abandon = (ask: Ask, now: Date): { cursor: Cursor; gap: GapReport } => ({
  cursor: { settled: settle(ask, ask.newest, now) },
  gap: { from: begin(ask), to: timeOrNull(ask.oldest), reason: 'walk-lost', resume: null },
})

export interface PageSeen {
  /** Ids of all items of the page, readable or not. */
  ids: string[]
  /** `meta.newest_id`. */
  newestId: string | null
  nextToken: string | null
}

const walkOn = (ask: Ask, page: PageSeen, newest: string | null, oldest: string | null, pages: number): Cursor => ({
  settled: ask.settled,
  walk: {
    newest: newest ?? ask.settled ?? '0',
    pageToken: JSON.stringify({
      token: page.nextToken ?? '',
      from: ask.startTime?.toISOString() ?? null,
      restarts: ask.restarts,
      seen: ask.seen + page.ids.length,
      oldest,
    }),
    pages,
  },
})

/** X forgets posts beyond a timeline's depth without a word: a walk that reached it may have missed some. */
const depthGap = (ask: Ask, stream: Stream, seen: number, oldest: string | null): GapReport | null =>
  seen >= TIMELINE_POSTS[stream] ? { from: begin(ask), to: timeOrNull(oldest), reason: 'too-old', resume: null } : null

/**
 * The cursor after a page. At the page limit the walk ends with a gap whose `resume` is a cursor in JSON: polling with it goes on
 * where the walk was cut.
 */
export const afterPage = (
  ask: Ask,
  page: PageSeen,
  stream: Stream,
  maxPages: number,
  now: Date,
): { cursor: Cursor; more: boolean; gap: GapReport | null } => {
  const newest = newestId([ask.newest, page.newestId, ...page.ids])
  const oldest = oldestId([ask.oldest, ...page.ids])
  const pages = ask.pages + 1
  if (page.nextToken === null) {
    const gap = ask.gap ?? depthGap(ask, stream, ask.seen + page.ids.length, oldest)
    return { cursor: { settled: settle(ask, newest, now) }, more: false, gap }
  }
  if (pages < maxPages) return { cursor: walkOn(ask, page, newest, oldest, pages), more: true, gap: ask.gap }
  return {
    cursor: { settled: settle(ask, newest, now) },
    more: false,
    gap: {
      from: ask.gap?.from ?? begin(ask),
      to: timeOrNull(oldest),
      reason: 'page-limit',
      resume: JSON.stringify(walkOn(ask, page, newest, oldest, 0)),
    },
  }
}
