/**
 * The way through a feed whose order is time, as pure decisions (I1, I3). Bluesky sorts a post by the time that its author's clock
 * says, and Mastodon sorts what arrives from other servers in the same way: a post can turn up below what was read an hour ago. So
 * every walk begins at the top and goes down to a horizon some way behind the newest item, and `settled` remembers which versions
 * of which posts were brought since there. A post that was changed within that stretch comes again, as the new version it is.
 */
import { z } from 'zod'
import type { Cursor, GapReport, PollRequest } from './contract.ts'

export interface Reach {
  /** How far behind the newest item posts may still turn up, in milliseconds. */
  overlapMs: number
  /** Versions remembered at most; the horizon rises to the oldest of them. Fewer than a page holds, so that one page reaches it. */
  remember: number
}

/** A version of a post that was brought, with the time it sorts by in milliseconds. */
export type Brought = [version: string, at: number]
const brought = z.tuple([z.string(), z.number()])

const settledMark = z.object({ horizon: z.number(), seen: z.array(brought) })

const bookmark = z.object({
  token: z.string(),
  horizon: z.number(),
  /** Time of the newest and the oldest item so far. */
  top: z.number().nullable(),
  oldest: z.number().nullable(),
  brought: z.array(brought),
  restarts: z.number(),
})

/** Times one walk may begin anew after the server lost our place, before that is reported as a gap. */
const MAX_RESTARTS = 2

/** One page to ask for, and what is known of the walk so far. */
export interface Ask {
  settled: string | null
  horizon: number
  seen: Brought[]
  /** The platform's own continuation; null at the top. */
  token: string | null
  top: number | null
  oldest: number | null
  brought: Brought[]
  pages: number
  restarts: number
}

const readJson = <Value>(schema: z.ZodType<Value>, text: string | null | undefined): Value | null => {
  if (text === null || text === undefined) return null
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** The page that comes next for this cursor. A cursor that cannot be read starts over from `since`: nothing is lost by that. */
export const nextAsk = ({ cursor, since }: PollRequest): Ask => {
  const known = readJson(settledMark, cursor.settled)
  const fresh: Ask = {
    settled: cursor.settled,
    horizon: known?.horizon ?? since.getTime(),
    seen: known?.seen ?? [],
    token: null,
    top: null,
    oldest: null,
    brought: [],
    pages: 0,
    restarts: 0,
  }
  const mark = readJson(bookmark, cursor.walk?.pageToken)
  return mark ? { ...fresh, ...mark, pages: cursor.walk?.pages ?? 0 } : fresh
}

/** The walk from its top again, after the server lost our place: posts repeat, none is lost. Null when that happened too often. */
export const beganAnew = (ask: Ask): Ask | null =>
  ask.token === null || ask.restarts >= MAX_RESTARTS
    ? null
    : { ...ask, token: null, oldest: null, pages: 0, restarts: ask.restarts + 1 }

export interface Item {
  /** Names the post and its version; null for what cannot be told. */
  version: string | null
  /** Milliseconds; that of its neighbour where it does not tell. */
  at: number
}

/** The times of a page's items, with the gaps filled from above. */
export const timesOf = (times: (number | null)[], ask: Ask, now: Date): number[] => {
  let last = ask.oldest ?? now.getTime()
  return times.map((at) => {
    last = at ?? last
    return last
  })
}

/** Whether it lies within the walk and was not brought by an earlier one. */
export const isFresh = (ask: Ask): ((item: Item) => boolean) => {
  const seen = new Set(ask.seen.map(([version]) => version))
  return ({ version, at }) => at >= ask.horizon && (version === null || !seen.has(version))
}

export interface PageSeen {
  /** All items of the page, in its order. */
  items: Item[]
  /** Those that became posts or were set aside. */
  brought: Item[]
  next: string | null
}

const newestFirst = (entries: Brought[]): Brought[] => [...new Map(entries)].sort(([, one], [, other]) => other - one)

/** Where a walk that ended leaves `settled`. The clock bounds it: one post from a server whose clock is ahead must not hide others. */
const settle = (ask: Ask, entries: Brought[], top: number | null, reach: Reach, now: Date): string => {
  const newest = top === null ? ask.horizon : Math.min(top, now.getTime()) - reach.overlapMs
  const all = newestFirst([...ask.seen, ...entries])
  const kept = all.slice(0, reach.remember)
  const oldestKept = all.length > kept.length ? (kept.at(-1)?.[1] ?? 0) : 0
  const horizon = Math.max(ask.horizon, newest, oldestKept)
  return JSON.stringify({ horizon, seen: kept.filter(([, at]) => at >= horizon) })
}

const date = (ms: number | null): Date | null => (ms === null ? null : new Date(ms))

const gapOf = (ask: Ask, oldest: number | null, reason: GapReport['reason'], resume: string | null): GapReport => ({
  from: date(ask.horizon),
  to: date(oldest),
  reason,
  resume,
})

/** The walk given up after our place in the list was lost again and again: what lies between is a gap. */
export const abandon = (ask: Ask, reach: Reach, now: Date): { cursor: Cursor; gap: GapReport } => ({
  cursor: { settled: settle(ask, ask.brought, ask.top, reach, now) },
  gap: gapOf(ask, ask.oldest, 'walk-lost', null),
})

/** The cursor after a page. At the page limit the walk ends with a gap whose `resume` is a cursor in JSON that goes on below it. */
export const afterPage = (
  ask: Ask,
  page: PageSeen,
  reach: Reach,
  maxPages: number,
  now: Date,
): { cursor: Cursor; more: boolean; gap: GapReport | null } => {
  const times = page.items.map(({ at }) => at)
  const top = times.length === 0 ? ask.top : Math.max(...times, ask.top ?? Number.NEGATIVE_INFINITY)
  const oldest = times.length === 0 ? ask.oldest : Math.min(...times, ask.oldest ?? Number.POSITIVE_INFINITY)
  const named = page.brought.flatMap(({ version, at }): Brought[] => (version === null ? [] : [[version, at]]))
  const entries = newestFirst([...ask.brought, ...named])
  const settled = settle(ask, entries, top, reach, now)
  const last = page.items.at(-1)
  if (page.next === null || (last && last.at < ask.horizon)) return { cursor: { settled }, more: false, gap: null }
  const { next } = page
  const walkOn = (pages: number): Cursor => ({
    settled: ask.settled,
    walk: {
      newest: String(top ?? ask.horizon),
      pageToken: JSON.stringify({
        token: next,
        horizon: ask.horizon,
        top,
        oldest,
        // One more than is remembered, so that the end of the walk sees that there were more.
        brought: entries.slice(0, reach.remember + 1),
        restarts: ask.restarts,
      }),
      pages,
    },
  })
  if (ask.pages + 1 < maxPages) return { cursor: walkOn(ask.pages + 1), more: true, gap: null }
  const resume = JSON.stringify(walkOn(0))
  return { cursor: { settled }, more: false, gap: gapOf(ask, oldest, 'page-limit', resume) }
}
