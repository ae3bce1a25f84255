/** The endpoints of Reddit's API that Hearback uses, answered from the world. */
import type { RedditRoute } from './faults.ts'
import { type Answer, LISTING_DEPTH, listing, pageOf, SEARCH_DEPTH } from './listings.ts'
import { parseQuery, QueryError } from './query.ts'
import { noticeFor, seconds, wireNotice, wireThing } from './wire.ts'
import type { RedditThing, RedditUser, RedditWorld } from './world.ts'

export interface Call {
  world: RedditWorld
  now: Date
  /** Whose token the request carries. */
  me: RedditUser
  params: URLSearchParams
  /** Of the path: a subreddit's or a user's name. */
  place: string
  form: URLSearchParams
}

const MAX_QUERY = 512
const MAX_LENGTH = 10_000
const MAX_LOOK_UP = 100

export const failed = (status: number, message: string): Answer => ({ status, body: { message, error: status } })

const isListed = ({ gone }: RedditThing): boolean => gone === null

const inbox = ({ world, params, me }: Call): Answer => {
  const notices = world.all().flatMap((thing) => {
    const type = noticeFor(thing, me, world)
    return type === null ? [] : [{ name: thing.name, thing, type }]
  })
  return pageOf(notices, ({ thing, type }) => wireNotice(thing, type, me, world), params, LISTING_DEPTH)
}

const comments = ({ world, params, place }: Call): Answer => {
  const wanted = place.toLowerCase().split('+')
  const found = world
    .all()
    .filter((thing) => thing.title === null && isListed(thing) && wanted.includes(thing.subreddit.toLowerCase()))
  return pageOf(found, (thing) => wireThing(thing, world), params, LISTING_DEPTH)
}

const own = ({ world, params, place }: Call): Answer => {
  const user = world.findUser(place)
  if (!user || user.gone) return failed(404, 'Not Found')
  const found = world.all().filter((thing) => thing.title === null && isListed(thing) && thing.authorId === user.id)
  return pageOf(found, (thing) => wireThing(thing, world), params, LISTING_DEPTH)
}

const SPANS: Record<string, number> = {
  hour: 3_600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
}

const search = ({ world, params, now }: Call): Answer => {
  const query = params.get('q') ?? ''
  if (query === '' || [...query].length > MAX_QUERY) return failed(400, 'Bad Request')
  if (params.get('sort') !== 'new') return failed(400, 'this server sorts by new only')
  const span = SPANS[params.get('t') ?? 'all']
  const earliest = span === undefined ? 0 : now.getTime() / 1_000 - span
  try {
    const matches = parseQuery(query, world)
    const found = world
      .all()
      .filter((thing) => thing.title !== null && isListed(thing) && seconds(thing.createdAt) >= earliest)
      .filter(matches)
    return pageOf(found, (thing) => wireThing(thing, world), params, SEARCH_DEPTH)
  } catch (error) {
    if (error instanceof QueryError) return failed(400, error.message)
    throw error
  }
}

const info = ({ world, params }: Call): Answer => {
  const names = (params.get('id') ?? '').split(',').slice(0, MAX_LOOK_UP)
  const found = names.map((name) => world.get(name)).filter((thing) => thing !== null)
  return listing(
    found.map((thing) => wireThing(thing, world)),
    null,
  )
}

export const refusal = (code: string, words: string, field: string, wait?: number): Answer => ({
  status: 200,
  body: { json: { ...(wait !== undefined && { ratelimit: wait }), errors: [[code, words, field]] } },
})

const objection = (target: RedditThing | null, text: string, { world, me }: Call): Answer | null => {
  if (text.trim() === '') return refusal('NO_TEXT', 'we need something here', 'text')
  if ([...text].length > MAX_LENGTH) return refusal('TOO_LONG', `this is too long (max: ${MAX_LENGTH})`, 'text')
  if (!target) return refusal('NO_THING_ID', 'id not specified', 'parent')
  if (target.gone !== null)
    return target.title === null
      ? refusal('DELETED_COMMENT', 'that comment has been deleted', 'parent')
      : refusal('DELETED_LINK', 'the link you are commenting on has been deleted', 'parent')
  const link = target.linkId === null ? target : world.get(target.linkId)
  if (target.locked || link?.locked) return refusal('THREAD_LOCKED', 'Comments are locked.', 'parent')
  if (world.isBlocked(target.authorId, me.id)) return refusal('USER_BLOCKED', 'you cannot answer this person', 'parent')
  return null
}

const comment = (call: Call): Answer => {
  const { world, me, form } = call
  const text = form.get('text') ?? ''
  const target = world.get(form.get('thing_id') ?? '')
  const objected = objection(target, text, call)
  if (objected || !target) return objected ?? failed(400, 'Bad Request')
  const made = world.comment({ author: me.name, parent: target.name, text: text.trim() })
  return { status: 200, body: { json: { errors: [], data: { things: [wireThing(made, world)] } } } }
}

export const HANDLERS: Record<Exclude<RedditRoute, 'token'>, (call: Call) => Answer> = {
  inbox,
  search,
  comments,
  own,
  info,
  comment,
}

const PATHS: [method: string, path: RegExp, route: RedditRoute][] = [
  ['POST', /^\/api\/v1\/access_token$/, 'token'],
  ['GET', /^\/message\/inbox\/?$/, 'inbox'],
  ['GET', /^\/search\/?$/, 'search'],
  ['GET', /^\/r\/(?<place>[\w+]+)\/comments\/?$/, 'comments'],
  ['GET', /^\/user\/(?<place>[\w-]+)\/comments\/?$/, 'own'],
  ['GET', /^\/api\/info\/?$/, 'info'],
  ['POST', /^\/api\/comment\/?$/, 'comment'],
]

export const routeOf = (method: string, path: string): { route: RedditRoute; place: string } | null => {
  for (const [wanted, pattern, route] of PATHS) {
    const found = method === wanted ? pattern.exec(path) : null
    if (found) return { route, place: found.groups?.place ?? '' }
  }
  return null
}
