/**
 * The way through one listing, as pure decisions (I1, I3). Reddit pages by the name of an item: `before` answers nothing once that
 * item is deleted, and things that moderators let through late turn up below what was read long ago. So a walk always begins at
 * the top and goes down to a horizon some way behind the newest item seen, and `settled` remembers what was brought since there.
 */
import { z } from 'zod'
import type { Cursor, GapReport, PollRequest } from '../contract.ts'
import type { Mark } from './schema.ts'
import type { Stream } from './sources.ts'

const HOUR_S = 3_600

interface Reach {
  /** How far behind the newest item things may still turn up, in seconds. */
  overlap: number
  /** How many items Reddit lists at most, less those that it filters out. */
  depth: number
}

/** Comments of a subreddit are many and mostly not ours, so reading a day of them again would cost pages; they show at once. */
const REACH: Record<Stream, Reach> = {
  inbox: { overlap: 24 * HOUR_S, depth: 900 },
  search: { overlap: 24 * HOUR_S, depth: 225 },
  comments: { overlap: HOUR_S / 6, depth: 900 },
  own: { overlap: 24 * HOUR_S, depth: 900 },
}

/** Remembered for one source at most; the horizon rises to the oldest of them, so that one page of 100 reaches it again. */
const MAX_REMEMBERED = 75

/** What was brought, with its time in seconds. */
type Remembered = [name: string, at: number]
const remembered = z.tuple([z.string(), z.number()])

const settledMark = z.object({ horizon: z.number(), seen: z.array(remembered) })

const bookmark = z.object({
  /** Names to go on after: the last of the page, and others above it for when that one gets deleted. */
  anchors: z.array(z.string()).min(1),
  horizon: z.number(),
  /** Time of the newest item. */
  top: z.number().nullable(),
  oldest: z.number().nullable(),
  count: z.number(),
  brought: z.array(remembered),
})

/** One page to ask for, and what is known of the walk so far. Times in seconds. */
export interface Ask {
  settled: string | null
  horizon: number
  seen: Remembered[]
  anchors: string[]
  top: number | null
  oldest: number | null
  count: number
  brought: Remembered[]
  pages: number
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

const toSeconds = (at: Date): number => Math.floor(at.getTime() / 1_000)

/** The page that comes next for this cursor. A cursor that cannot be read starts over from `since`: nothing is lost by that. */
export const nextAsk = ({ cursor, since }: PollRequest): Ask => {
  const known = readJson(settledMark, cursor.settled)
  const fresh: Ask = {
    settled: cursor.settled,
    horizon: known?.horizon ?? toSeconds(since),
    seen: known?.seen ?? [],
    anchors: [],
    top: null,
    oldest: null,
    count: 0,
    brought: [],
    pages: 0,
  }
  const mark = readJson(bookmark, cursor.walk?.pageToken)
  return mark ? { ...fresh, ...mark, pages: cursor.walk?.pages ?? 0 } : fresh
}

export interface Listed {
  mark: Mark
  /** Its time, or that of its neighbour where it does not tell. */
  at: number
}

/** The items of a page with their times. */
export const timed = (marks: Mark[], ask: Ask, now: Date): Listed[] => {
  let last = ask.oldest ?? toSeconds(now)
  return marks.map((mark) => {
    last = mark.at ?? last
    return { mark, at: last }
  })
}

/** Whether it lies within the walk and was not brought by an earlier one. */
export const isFresh = (ask: Ask): ((item: Listed) => boolean) => {
  const seen = new Set(ask.seen.map(([name]) => name))
  return ({ mark, at }) => at >= ask.horizon && (mark.name === null || !seen.has(mark.name))
}

export interface PageSeen {
  /** All items of the page, in its order. */
  items: Listed[]
  /** Those that became posts or were set aside. */
  brought: Listed[]
  after: string | null
  /** False when Reddit listed nothing below any of the anchors: our place in the list is lost. */
  placed: boolean
}

/** The last item, and two further up. */
const anchorsOf = ({ items, after }: PageSeen): string[] => {
  const names = items.map(({ mark }) => mark.name).filter((name) => name !== null)
  const further = [names.at(Math.floor(names.length / 2)), names[0]]
  return [...new Set([after, ...further].filter((name) => name !== null && name !== undefined))]
}

const newestFirst = (entries: Remembered[]): Remembered[] => {
  const once = new Map(entries)
  return [...once].sort(([, one], [, other]) => other - one)
}

/** Where a walk that ended leaves `settled`. The clock bounds it: one post from a server whose clock is ahead must not hide others. */
const settle = (ask: Ask, brought: Remembered[], top: number | null, overlap: number, now: Date): string => {
  const newest = top === null ? ask.horizon : Math.min(top, toSeconds(now)) - overlap
  const entries = newestFirst([...ask.seen, ...brought])
  const kept = entries.slice(0, MAX_REMEMBERED)
  const oldestKept = entries.length > kept.length ? (kept.at(-1)?.[1] ?? 0) : 0
  const horizon = Math.max(ask.horizon, newest, oldestKept)
  return JSON.stringify({ horizon, seen: kept.filter(([, at]) => at >= horizon) })
}

const date = (seconds: number | null): Date | null => (seconds === null ? null : new Date(seconds * 1_000))

const extreme = (pick: (...numbers: number[]) => number, numbers: (number | null)[]): number | null => {
  const known = numbers.filter((number) => number !== null)
  return known.length === 0 ? null : pick(...known)
}

/** The cursor after a page. At the page limit the walk ends with a gap whose `resume` is a cursor in JSON that goes on below it. */
export const afterPage = (
  ask: Ask,
  page: PageSeen,
  stream: Stream,
  maxPages: number,
  now: Date,
): { cursor: Cursor; more: boolean; gap: GapReport | null } => {
  const { overlap, depth } = REACH[stream]
  const times = page.items.map(({ at }) => at)
  const top = extreme(Math.max, [ask.top, ...times])
  const oldest = extreme(Math.min, [ask.oldest, ...times])
  const count = ask.count + page.items.length
  const named = page.brought.flatMap(({ mark, at }): Remembered[] => (mark.name === null ? [] : [[mark.name, at]]))
  const brought = newestFirst([...ask.brought, ...named])
  const settled = settle(ask, brought, top, overlap, now)
  const gap = (reason: GapReport['reason'], resume: string | null = null): GapReport => ({
    from: date(ask.horizon),
    to: date(oldest),
    reason,
    resume,
  })
  const last = page.items.at(-1)
  if (last && last.at < ask.horizon) return { cursor: { settled }, more: false, gap: null }
  if (!page.placed) return { cursor: { settled }, more: false, gap: gap('walk-lost') }
  if (page.after === null) return { cursor: { settled }, more: false, gap: count >= depth ? gap('too-old') : null }
  const walkOn = (pages: number): Cursor => ({
    settled: ask.settled,
    walk: {
      newest: String(top ?? ask.horizon),
      pageToken: JSON.stringify({
        // The place above this page, too: a short page may go as a whole.
        anchors: [
          ...new Set([...anchorsOf(page), ...(page.items.length === 0 ? ask.anchors : ask.anchors.slice(0, 1))]),
        ],
        horizon: ask.horizon,
        top,
        oldest,
        count,
        brought: brought.slice(0, MAX_REMEMBERED + 1),
      }),
      pages,
    },
  })
  if (ask.pages + 1 < maxPages) return { cursor: walkOn(ask.pages + 1), more: true, gap: null }
  return { cursor: { settled }, more: false, gap: gap('page-limit', JSON.stringify(walkOn(0))) }
}
