/** The methods of Bluesky's API that Hearback uses, answered from the world. */
import type { Answer, Call } from '../local-server.ts'
import type { Logins, Tokens } from './logins.ts'
import { wireNotification, wirePost, wireProfile } from './wire.ts'
import { type BlueskyPost, type BlueskyUser, type BlueskyWorld, type PostRecord, sortTime } from './world.ts'

export const BLUESKY_ROUTES = [
  'createSession',
  'refreshSession',
  'getSession',
  'listNotifications',
  'searchPosts',
  'getPosts',
  'getProfiles',
  'getProfile',
  'listRecords',
  'getRecord',
  'putRecord',
  'resolveHandle',
] as const
export type BlueskyRoute = (typeof BLUESKY_ROUTES)[number]

export interface Request {
  call: Call<BlueskyRoute>
  world: BlueskyWorld
  logins: Logins
  /** Of this server, for the addresses it gives out. */
  url: string
  me: BlueskyUser
}

export const failed = (status: number, error: string, message: string): Answer => ({ status, body: { error, message } })
const invalid = (message: string): Answer => failed(400, 'InvalidRequest', message)
const ok = (body: object): Answer => ({ status: 200, body })

const textIn = (body: unknown, field: string): string => {
  const value = typeof body === 'object' && body !== null ? Reflect.get(body, field) : undefined
  return typeof value === 'string' ? value : ''
}

export const bearer = ({ headers }: Call<BlueskyRoute>): string =>
  /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? ''

const sessionAnswer = ({ user, accessJwt, refreshJwt }: Tokens, url: string): Answer =>
  ok({
    accessJwt,
    refreshJwt,
    handle: user.handle,
    did: user.did,
    didDoc: {
      '@context': ['https://www.w3.org/ns/did/v1'],
      id: user.did,
      alsoKnownAs: [`at://${user.handle}`],
      verificationMethod: [],
      service: [{ id: '#atproto_pds', type: 'AtprotoPersonalDataServer', serviceEndpoint: url }],
    },
    email: 'someone@bluesky.example',
    emailConfirmed: true,
    active: true,
  })

/** These two are asked without an access token. */
export const openRoutes: Partial<Record<BlueskyRoute, (request: Omit<Request, 'me'>) => Answer>> = {
  createSession: ({ call, logins, url }) => {
    const tokens = logins.login(textIn(call.body, 'identifier'), textIn(call.body, 'password'))
    return tokens ? sessionAnswer(tokens, url) : failed(401, 'AuthenticationRequired', 'Invalid identifier or password')
  },
  refreshSession: ({ call, logins, url }) => {
    const tokens = logins.refresh(bearer(call))
    return tokens ? sessionAnswer(tokens, url) : failed(400, 'ExpiredToken', 'Token has been revoked')
  },
}

/** Hidden from `me`: deleted, of a deleted account, or behind a block in either direction. */
const isShown = (post: BlueskyPost, { world, me }: Request): boolean =>
  !post.deleted &&
  !world.findUser(post.did)?.gone &&
  !world.isBlocked(post.did, me.did) &&
  !world.isBlocked(me.did, post.did)

const authorOf = (post: BlueskyPost, { world }: Request): BlueskyUser => {
  const user = world.findUser(post.did)
  if (!user) throw new Error(`the world has no ${post.did}`)
  return user
}

const tokenOf = (post: BlueskyPost): string => `${new Date(sortTime(post)).toISOString()}::${post.uri}`

/** A continuation to the newest post. */
export const TOP = '9999-01-01T00:00:00.000Z::'

const below = (posts: readonly BlueskyPost[], cursor: string): readonly BlueskyPost[] => {
  const [time = '', uri = ''] = cursor.split('::')
  const at = Date.parse(time)
  return posts.filter((post) => {
    const own = sortTime(post)
    return own < at || (own === at && post.uri < uri)
  })
}

/** One page of `posts`, which come newest first. */
const pageOf = (
  posts: readonly BlueskyPost[],
  { call: { params } }: Request,
  field: string,
  wire: (post: BlueskyPost) => object,
): Answer => {
  const cursor = params.get('cursor')
  const limit = Number(params.get('limit') ?? 50)
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) return invalid('limit must be between 1 and 100')
  if (cursor !== null && Number.isNaN(Date.parse(cursor.split('::')[0] ?? ''))) return invalid('Malformed cursor')
  const rest = cursor === null ? posts : below(posts, cursor)
  const page = rest.slice(0, limit)
  const last = page.at(-1)
  return ok({ [field]: page.map(wire), ...(last && rest.length > page.length && { cursor: tokenOf(last) }) })
}

interface Facet {
  features: { did?: string }[]
}

/** One notice a post: what it is to us first of all. */
const reasonFor = ({ record, did }: BlueskyPost, me: BlueskyUser): string | null => {
  if (did === me.did) return null
  const ours = (uri: string | undefined): boolean => uri?.startsWith(`at://${me.did}/`) ?? false
  const facets = (record.facets ?? []) as Facet[]
  if (facets.some(({ features }) => features.some((feature) => feature.did === me.did))) return 'mention'
  if (ours(record.reply?.parent.uri) || ours(record.reply?.root.uri)) return 'reply'
  const quoted = record.embed as { record?: { uri?: string } } | undefined
  return ours(quoted?.record?.uri) ? 'quote' : null
}

const listNotifications = (request: Request): Answer => {
  const { world, me, call } = request
  const wanted = call.params.getAll('reasons')
  const reasons = new Map<string, string>()
  const posts = world.all().filter((post) => {
    const reason = isShown(post, request) ? reasonFor(post, me) : null
    if (reason === null || (wanted.length > 0 && !wanted.includes(reason))) return false
    reasons.set(post.uri, reason)
    return true
  })
  return pageOf(posts, request, 'notifications', (post) =>
    wireNotification(post, reasons.get(post.uri) ?? 'mention', authorOf(post, request), me, world),
  )
}

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#@]+/gu, ' ')
    .trim()} `

/** Phrases and words, all of them, at the beginnings of words: there is no "or" and no "not". */
const searchPosts = (request: Request): Answer => {
  const terms = [...(request.call.params.get('q') ?? '').matchAll(/"([^"]*)"|(\S+)/g)]
  if (terms.length === 0) return invalid('q is required')
  const wanted = terms.map(([, phrase, word]) => plain(phrase ?? word ?? '').trimEnd())
  const posts = request.world.all().filter((post) => {
    const text = plain(typeof post.record.text === 'string' ? post.record.text : '')
    return isShown(post, request) && wanted.every((term) => text.includes(term))
  })
  return pageOf(posts, request, 'posts', (post) => wirePost(post, authorOf(post, request), request.me, request.world))
}

const MOST_AT_ONCE = 25

const getPosts = (request: Request): Answer => {
  const uris = request.call.params.getAll('uris')
  if (uris.length > MOST_AT_ONCE) return invalid(`array too big (maximum ${MOST_AT_ONCE}, got ${uris.length}) at uris`)
  const found = uris.map((uri) => request.world.get(uri)).filter((post) => post !== null)
  const posts = found
    .filter((post) => isShown(post, request))
    .map((post) => wirePost(post, authorOf(post, request), request.me, request.world))
  return ok({ posts })
}

const getProfiles = ({ call, world, me }: Request): Answer => {
  const actors = call.params.getAll('actors')
  if (actors.length > MOST_AT_ONCE)
    return invalid(`array too big (maximum ${MOST_AT_ONCE}, got ${actors.length}) at actors`)
  const users = actors.map((actor) => world.findUser(actor)).filter((user) => user !== null && !user.gone)
  return ok({ profiles: users.flatMap((user) => (user ? [wireProfile(user, me, world)] : [])) })
}

const getProfile = ({ call, world, me }: Request): Answer => {
  const user = world.findUser(call.params.get('actor') ?? '')
  return user && !user.gone ? ok(wireProfile(user, me, world)) : invalid('Profile not found')
}

const stored = ({ uri, cid, record, malformed }: BlueskyPost): object => ({
  uri,
  cid,
  value: malformed ? { ...record, text: null } : record,
})

/** By key, which is by time. */
const listRecords = ({ call, world }: Request): Answer => {
  const repo = world.findUser(call.params.get('repo') ?? '')
  if (!repo || repo.gone) return invalid(`Could not find repo: ${call.params.get('repo')}`)
  const limit = Number(call.params.get('limit') ?? 50)
  const cursor = call.params.get('cursor')
  const rkey = ({ uri }: BlueskyPost): string => uri.slice(uri.lastIndexOf('/') + 1)
  const records = world
    .all()
    .filter((post) => post.did === repo.did && !post.deleted && (cursor === null || rkey(post) < cursor))
    .toSorted((one, other) => (rkey(one) < rkey(other) ? 1 : -1))
  const page = records.slice(0, limit)
  const last = page.at(-1)
  return ok({ records: page.map(stored), ...(last && { cursor: rkey(last) }) })
}

const getRecord = ({ call: { params }, world }: Request): Answer => {
  const did = world.findUser(params.get('repo') ?? '')?.did ?? params.get('repo')
  const uri = `at://${did}/${params.get('collection')}/${params.get('rkey')}`
  const post = world.get(uri)
  return post && !post.deleted && !world.findUser(post.did)?.gone
    ? ok(stored(post))
    : failed(400, 'RecordNotFound', `Could not locate record: ${uri}`)
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const MAX_GRAPHEMES = 300

/** Takes a reply to anything, as the real one does: whether the post above is there is no concern of this server. */
const putRecord = ({ call: { body }, world, me }: Request): Answer => {
  const { repo, rkey, record, swapRecord } = body as {
    repo: string
    rkey: string
    record: PostRecord
    swapRecord?: string | null
  }
  if (repo !== me.did) return failed(403, 'Forbidden', 'Invalid repo')
  const length = [...graphemes.segment(record.text)].length
  if (length > MAX_GRAPHEMES)
    return invalid(`Invalid app.bsky.feed.post record: grapheme too big (maximum 300, got ${length}) at $.record.text`)
  const known = world.get(`at://${repo}/app.bsky.feed.post/${rkey}`)
  const there = known && !known.deleted ? known : null
  // The same record again changes nothing, and that is no conflict.
  if (there && JSON.stringify(there.record) === JSON.stringify(record))
    return ok({ uri: there.uri, cid: there.cid, validationStatus: 'valid' })
  if (swapRecord !== undefined && (there?.cid ?? null) !== swapRecord)
    return failed(400, 'InvalidSwap', `Record was at ${there?.cid ?? 'null'}`)
  const { uri, cid } = world.put(repo, rkey, record)
  return ok({ uri, cid, commit: { cid, rev: rkey }, validationStatus: 'valid' })
}

const resolveHandle = ({ call, world }: Request): Answer => {
  const user = world.findUser(call.params.get('handle') ?? '')
  return user && !user.gone ? ok({ did: user.did }) : failed(400, 'HandleNotFound', 'Unable to resolve handle')
}

export const HANDLERS: Record<
  Exclude<BlueskyRoute, 'createSession' | 'refreshSession'>,
  (request: Request) => Answer
> = {
  getSession: ({ me }) => ok({ handle: me.handle, did: me.did, active: true, emailConfirmed: true }),
  listNotifications,
  searchPosts,
  getPosts,
  getProfiles,
  getProfile,
  listRecords,
  getRecord,
  putRecord,
  resolveHandle,
}

const NSID: Record<BlueskyRoute, [method: string, name: string]> = {
  createSession: ['POST', 'com.atproto.server.createSession'],
  refreshSession: ['POST', 'com.atproto.server.refreshSession'],
  getSession: ['GET', 'com.atproto.server.getSession'],
  listNotifications: ['GET', 'app.bsky.notification.listNotifications'],
  searchPosts: ['GET', 'app.bsky.feed.searchPosts'],
  getPosts: ['GET', 'app.bsky.feed.getPosts'],
  getProfiles: ['GET', 'app.bsky.actor.getProfiles'],
  getProfile: ['GET', 'app.bsky.actor.getProfile'],
  listRecords: ['GET', 'com.atproto.repo.listRecords'],
  getRecord: ['GET', 'com.atproto.repo.getRecord'],
  putRecord: ['POST', 'com.atproto.repo.putRecord'],
  resolveHandle: ['GET', 'com.atproto.identity.resolveHandle'],
}

export const PATHS = BLUESKY_ROUTES.map((route): [method: string, path: RegExp, route: BlueskyRoute] => {
  const [method, name] = NSID[route]
  return [method, new RegExp(`^/xrpc/${name.replaceAll('.', '\\.')}$`), route]
})
