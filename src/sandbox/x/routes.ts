/** The endpoints of X's API v2 that Hearback uses, answered from the world. */
import twitterText from 'twitter-text'
import type { XRoute } from './faults.ts'
import { FEEDS, feedPage } from './feeds.ts'
import { type Answer, invalidParameter, notFoundItem, problem } from './problem.ts'
import { parseQuery, QueryError } from './query.ts'
import { shownPost, wireIncludes, wirePost } from './wire.ts'
import type { XPost, XUser, XWorld } from './world.ts'

export interface Call {
  world: XWorld
  now: Date
  /** Whose token the request carries. */
  me: XUser
  params: URLSearchParams
  /** Of the path: a user's or a post's id. */
  id: string
  body: unknown
}

/** An answer with what X bills for it. */
export interface Billed extends Answer {
  posts?: XPost[]
  users?: number
  /** The account's own posts and mentions are cheaper. */
  owned?: boolean
  written?: XPost
}

const MAX_QUERY = 512
const MAX_LENGTH = 280
const DAY_MS = 86_400_000

const names = (post: XPost, user: XUser, world: XWorld): boolean =>
  Boolean(shownPost(post, world).entities.mentions?.some((mention) => mention.id === user.id))

const mentions = ({ world, params, id, now, me }: Call): Billed => {
  const user = world.findUser(id)
  if (!user) return problem(404, `Could not find user with id: [${id}].`)
  const belongs = (post: XPost) => post.authorId !== user.id && names(post, user, world)
  return { ...feedPage(world, belongs, params, FEEDS.mentions, now), owned: me.id === user.id }
}

const own = ({ world, params, id, now, me }: Call): Billed => {
  const exclude = params.get('exclude')?.split(',') ?? []
  const belongs = (post: XPost) =>
    post.authorId === id &&
    !(exclude.includes('retweets') && post.repostOf !== null) &&
    !(exclude.includes('replies') && post.replyTo !== null)
  return { ...feedPage(world, belongs, params, FEEDS.own, now), owned: me.id === id }
}

const search = ({ world, params, now }: Call): Billed => {
  const query = params.get('query') ?? ''
  if ([...query].length > MAX_QUERY)
    return invalidParameter('query', query, `Rules must be ${MAX_QUERY} characters or less`)
  try {
    return feedPage(world, parseQuery(query, world), params, FEEDS.search, now)
  } catch (error) {
    if (error instanceof QueryError) return invalidParameter('query', query, error.message)
    throw error
  }
}

const lookup = ({ world, params }: Call): Billed => {
  const ids = (params.get('ids') ?? '').split(',').filter((id) => id !== '')
  if (ids.length === 0 || ids.length > 100)
    return invalidParameter(
      'ids',
      String(ids.length),
      'The number of values in the `ids` query parameter list must be between 1 and 100',
    )
  const found = ids.map((id) => world.get(id))
  const shown = found.filter((post) => post !== null && !post.deleted && !world.findUser(post.authorId)?.gone)
  const posts = shown.filter((post) => post !== null)
  const missing = ids.filter((id) => !posts.some((post) => post.id === id))
  const fields = params.get('tweet.fields')?.split(',') ?? []
  const includes = wireIncludes(posts, world, params.get('expansions')?.split(',') ?? [])
  return {
    status: 200,
    posts,
    users: includes.users?.length ?? 0,
    body: {
      ...(posts.length > 0 && { data: posts.map((post) => wirePost(post, world, fields)) }),
      ...(posts.length > 0 && Object.keys(includes).length > 0 && { includes }),
      ...(missing.length > 0 && { errors: missing.map(notFoundItem) }),
    },
  }
}

/** X's rule for apps since 2026: only those who named or quoted the account can be answered. */
const mayReply = (parent: XPost, me: XUser, world: XWorld): boolean => {
  const quoted = parent.quoteOf === null ? null : world.get(parent.quoteOf)
  return parent.authorId === me.id || names(parent, me, world) || quoted?.authorId === me.id
}

const refusal = (text: string, parent: XPost | null, replying: boolean, { world, me, now }: Call): Answer | null => {
  if (twitterText.parseTweet(text).weightedLength > MAX_LENGTH) return problem(403, 'Your Tweet text is too long.')
  if (replying) {
    if (!parent || parent.deleted || world.findUser(parent.authorId)?.gone)
      return problem(403, 'You attempted to reply to a Tweet that is deleted or not visible to you.')
    if (world.isBlocked(parent.authorId, me.id))
      return problem(403, 'You have been blocked from the author of this tweet.')
    if (parent.repliesRestricted && !names(parent, me, world))
      return problem(403, 'The original Tweet author restricted who can reply to this Tweet.')
    if (!mayReply(parent, me, world))
      return problem(
        403,
        'Reply to this conversation is not allowed because you have not been mentioned or otherwise engaged by the author of the post you are replying to.',
      )
  }
  const recent = (post: XPost) => now.getTime() - Date.parse(post.createdAt) < DAY_MS
  const same = (post: XPost) => post.authorId === me.id && post.text === text && post.replyTo === (parent?.id ?? null)
  if (world.visible().some((post) => same(post) && recent(post)))
    return problem(403, 'You are not allowed to create a Tweet with duplicate content.')
  return null
}

const create = (call: Call): Billed => {
  const { world, me, body } = call
  const { text, reply } = (typeof body === 'object' && body !== null ? body : {}) as {
    text?: unknown
    reply?: { in_reply_to_tweet_id?: unknown }
  }
  if (typeof text !== 'string' || text === '') return problem(400, 'text: is missing')
  const parentId = reply?.in_reply_to_tweet_id
  const parent = typeof parentId === 'string' ? world.get(parentId) : null
  const refused = refusal(text, parent, reply !== undefined, call)
  if (refused) return refused
  const written = world.post({ author: me.id, text, lang: 'und', ...(parent && { replyTo: parent.id }) })
  return { status: 201, written, body: { data: { id: written.id, text, edit_history_tweet_ids: [written.id] } } }
}

const remove = ({ world, me, id }: Call): Billed => {
  const post = world.get(id)
  if (!post || post.authorId !== me.id) return problem(403, 'You are not permitted to perform this action.')
  world.remove(id)
  return { status: 200, body: { data: { deleted: true } } }
}

const me = ({ me: user }: Call): Billed => ({
  status: 200,
  users: 1,
  body: { data: { id: user.id, username: user.handle, name: user.name } },
})

export const HANDLERS: Record<XRoute, (call: Call) => Billed> = {
  mentions,
  own,
  search,
  lookup,
  create,
  delete: remove,
  me,
}

const PATHS: [method: string, path: RegExp, route: XRoute][] = [
  ['GET', /^\/2\/users\/me$/, 'me'],
  ['GET', /^\/2\/users\/(?<id>\d+)\/mentions$/, 'mentions'],
  ['GET', /^\/2\/users\/(?<id>\d+)\/tweets$/, 'own'],
  ['GET', /^\/2\/tweets\/search\/recent$/, 'search'],
  ['GET', /^\/2\/tweets$/, 'lookup'],
  ['POST', /^\/2\/tweets$/, 'create'],
  ['DELETE', /^\/2\/tweets\/(?<id>\d+)$/, 'delete'],
]

export const routeOf = (method: string, path: string): { route: XRoute; id: string } | null => {
  for (const [wanted, pattern, route] of PATHS) {
    const found = method === wanted ? pattern.exec(path) : null
    if (found) return { route, id: found.groups?.id ?? '' }
  }
  return null
}
