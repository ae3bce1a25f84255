/** Feeds of the local X server: which posts, newest first, page by page, with X's limits. */
import { type Answer, invalidParameter } from './problem.ts'
import { wireIncludes, wirePost } from './wire.ts'
import type { XPost, XWorld } from './world.ts'

export interface FeedRules {
  route: 'mentions' | 'search' | 'own'
  /** Most posts that this feed ever reaches back. */
  depth: number
  minResults: number
  /** Recent search reaches back 7 days and refuses bookmarks older than that. */
  reachMs: number | null
  tokenParameter: 'next_token' | 'pagination_token'
}

const WEEK_MS = 7 * 86_400_000

export const FEEDS: Record<FeedRules['route'], FeedRules> = {
  mentions: { route: 'mentions', depth: 800, minResults: 5, reachMs: null, tokenParameter: 'pagination_token' },
  own: { route: 'own', depth: 3200, minResults: 5, reachMs: null, tokenParameter: 'pagination_token' },
  search: {
    route: 'search',
    depth: Number.POSITIVE_INFINITY,
    minResults: 10,
    reachMs: WEEK_MS,
    tokenParameter: 'next_token',
  },
}

const EPOCH_MS = 1_288_834_974_657n
const timeOf = (id: bigint): number => Number((id >> 22n) + EPOCH_MS)

interface Range {
  above: bigint
  below: bigint | null
  startMs: number
  maxResults: number
}

const REQUEST_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/
const DEFAULT_RESULTS = 10

const encodeToken = (route: string, before: bigint): string => Buffer.from(`${route}:${before}`).toString('base64url')

/** A continuation to the newest post: above every id. */
export const topToken = (route: string): string => encodeToken(route, 2n ** 63n - 1n)

const decodeToken = (token: string, route: string): bigint | null => {
  const [, from, before] = /^(\w+):(\d+)$/.exec(Buffer.from(token, 'base64url').toString()) ?? []
  return from === route && before !== undefined ? BigInt(before) : null
}

const isAnswer = (value: Range | Answer): value is Answer => 'status' in value

const readRange = (params: URLSearchParams, rules: FeedRules, now: Date): Range | Answer => {
  const sinceId = params.get('since_id')
  const startTime = params.get('start_time')
  const token = params.get('pagination_token') ?? params.get('next_token')
  const size = params.get('max_results') ?? String(DEFAULT_RESULTS)
  const earliest = rules.reachMs === null ? 0 : now.getTime() - rules.reachMs
  const maxResults = Number(size)
  if (!Number.isInteger(maxResults) || maxResults < rules.minResults || maxResults > 100)
    return invalidParameter(
      'max_results',
      size,
      `The \`max_results\` query parameter value [${size}] is not between ${rules.minResults} and 100`,
    )
  if (sinceId !== null && !/^\d{1,19}$/.test(sinceId))
    return invalidParameter('since_id', sinceId, `The \`since_id\` query parameter value [${sinceId}] is not valid`)
  if (sinceId !== null && timeOf(BigInt(sinceId)) < earliest)
    return invalidParameter(
      'since_id',
      sinceId,
      `'since_id' must be a tweet id created after [${new Date(earliest).toISOString()}]. Please use a 'since_id' that is larger than ${sinceId}`,
    )
  if (startTime !== null && !REQUEST_TIME.test(startTime))
    return invalidParameter(
      'start_time',
      startTime,
      `The \`start_time\` query parameter value [${startTime}] is not a valid date-time`,
    )
  if (startTime !== null && Date.parse(startTime) < earliest)
    return invalidParameter(
      'start_time',
      startTime,
      `Invalid 'start_time':'${startTime}'. 'start_time' must be on or after ${new Date(earliest).toISOString()}`,
    )
  if (sinceId !== null && startTime !== null && rules.route === 'search')
    return invalidParameter(
      'since_id',
      sinceId,
      "Invalid use of 'since_id' or 'until_id' in conjunction with 'start_time' or 'end_time'.",
    )
  const below = token === null ? null : decodeToken(token, rules.route)
  if (token !== null && below === null)
    return invalidParameter(
      rules.tokenParameter,
      token,
      `The \`${rules.tokenParameter}\` query parameter value [${token}] is not valid`,
    )
  return { above: BigInt(sinceId ?? '0'), below, startMs: startTime === null ? 0 : Date.parse(startTime), maxResults }
}

const list = (params: URLSearchParams, name: string): string[] => params.get(name)?.split(',') ?? []

export interface FeedAnswer extends Answer {
  posts: XPost[]
  /** How many users the answer brings along. */
  users: number
}

/** One page of the posts that `belongs` lets in. */
export const feedPage = (
  world: XWorld,
  belongs: (post: XPost) => boolean,
  params: URLSearchParams,
  rules: FeedRules,
  now: Date,
): FeedAnswer => {
  const range = readRange(params, rules, now)
  if (isAnswer(range)) return { ...range, posts: [], users: 0 }
  const earliest = rules.reachMs === null ? 0 : now.getTime() - rules.reachMs
  const candidates: XPost[] = []
  let depth = 0
  for (const post of world.visible()) {
    const id = BigInt(post.id)
    const at = Date.parse(post.createdAt)
    if (id <= range.above || candidates.length > range.maxResults) break
    if (at < earliest || !belongs(post)) continue
    depth++
    if (depth > rules.depth) break
    if (at >= range.startMs && (range.below === null || id < range.below)) candidates.push(post)
  }
  const posts = candidates.slice(0, range.maxResults)
  const last = posts.at(-1)
  const nextToken = candidates.length > posts.length && last ? encodeToken(rules.route, BigInt(last.id)) : undefined
  const includes = wireIncludes(posts, world, list(params, 'expansions'))
  const fields = list(params, 'tweet.fields')
  return {
    status: 200,
    posts,
    users: includes.users?.length ?? 0,
    body: {
      ...(posts.length > 0 && { data: posts.map((post) => wirePost(post, world, fields)) }),
      ...(posts.length > 0 && Object.keys(includes).length > 0 && { includes }),
      meta: {
        result_count: posts.length,
        ...(posts[0] && last && { newest_id: posts[0].id, oldest_id: last.id }),
        ...(nextToken !== undefined && { next_token: nextToken }),
      },
    },
  }
}
