/** Listings of the local Reddit server: items newest first, page by page, with Reddit's limits. */
import type { Child } from './wire.ts'

export interface Answer {
  status: number
  body: unknown
}

/** Most items that a listing ever reaches back; of a search, fewer. */
export const LISTING_DEPTH = 1_000
export const SEARCH_DEPTH = 250
const DEFAULT_LIMIT = 25
const MAX_LIMIT = 100

/** A continuation to the newest item, for a first page whose items were all filtered out. */
export const TOP = 't1_top'

export const listing = (children: Child[], after: string | null): Answer => ({
  status: 200,
  body: {
    kind: 'Listing',
    data: { after, dist: children.length, modhash: null, geo_filter: '', children, before: null },
  },
})

/** How many items the page may have: Reddit corrects what is out of range instead of refusing it. */
const limitOf = (params: URLSearchParams): number => {
  const limit = Number(params.get('limit') ?? DEFAULT_LIMIT)
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, MAX_LIMIT) : DEFAULT_LIMIT
}

/** One page of `things`. Below a name that is not among them there is nothing. */
export const pageOf = <Thing extends { name: string }>(
  things: Thing[],
  wire: (thing: Thing) => Child,
  params: URLSearchParams,
  depth: number,
): Answer => {
  const listed = things.slice(0, depth)
  const after = params.get('after')
  const anchor = listed.findIndex(({ name }) => name === after)
  if (after !== null && after !== TOP && anchor < 0) return listing([], null)
  const page = listed.slice(anchor + 1, anchor + 1 + limitOf(params))
  const more = anchor + 1 + page.length < listed.length
  return listing(page.map(wire), more ? (page.at(-1)?.name ?? null) : null)
}
