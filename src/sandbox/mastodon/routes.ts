/** The endpoints of Mastodon's API that Hearback uses, answered from the world. */
import { textLength } from '../../domain/text-length.ts'
import type { Answer, Call } from '../local-server.ts'
import { tagsIn } from './html.ts'
import { type ServerKind, urlOf, wireNotification, wireOwnAccount, wireStatus } from './wire.ts'
import type { MastodonStatus, MastodonUser, MastodonWorld } from './world.ts'

export const MASTODON_ROUTES = [
  'me',
  'instance',
  'instanceV1',
  'notifications',
  'search',
  'tag',
  'public',
  'accountStatuses',
  'status',
  'context',
  'create',
  'relationships',
] as const
export type MastodonRoute = (typeof MASTODON_ROUTES)[number]

export interface Request {
  call: Call<MastodonRoute>
  world: MastodonWorld
  kind: ServerKind
  now: Date
  me: MastodonUser
  maxCharacters: number
  /** Posts by the key that they were sent with; keys live for an hour. */
  keys: Map<string, { id: string; until: number }>
}

export const failed = (status: number, error: string): Answer => ({ status, body: { error } })
const NOT_FOUND = failed(404, 'Record not found')

/** For `me`: not deleted, no block in the way, and public or addressed to them. */
const isShown = (status: MastodonStatus, { world, me }: Request): boolean => {
  const author = world.findUser(status.accountId)
  if (status.deleted || !author || author.gone || world.isBlocked(author.id, me.id)) return false
  if (status.visibility === 'public' || status.visibility === 'unlisted') return true
  return author.id === me.id || world.mentionsIn(status.text).some(({ id }) => id === me.id)
}

const isPublic = ({ visibility }: MastodonStatus): boolean => visibility === 'public'

interface Numbered {
  number: bigint
  item: object
}

/** A page of items with falling numbers; the way to the next stands in the Link header. */
const pageOf = (items: Numbered[], { call }: Request, most: number): Answer => {
  const limit = Math.min(Number(call.params.get('limit') ?? 20), most)
  const below = call.params.get('max_id')
  const rest = below === null ? items : items.filter(({ number }) => number < BigInt(below))
  const page = rest.slice(0, limit)
  const [first, last] = [page[0], page.at(-1)]
  const address = (name: string, number: bigint) => `<http://${call.headers.host}/next?${name}=${number}>`
  const links = [
    // A full page may have more below it; the server does not look.
    ...(last && page.length === limit ? [`${address('max_id', last.number)}; rel="next"`] : []),
    ...(first ? [`${address('min_id', first.number)}; rel="prev"`] : []),
  ]
  return {
    status: 200,
    body: page.map(({ item }) => item),
    ...(links.length > 0 && { headers: { link: links.join(', ') } }),
  }
}

/** A continuation to the newest item: above every number. */
export const TOP = String(2n ** 63n - 1n)

const listed = (request: Request, belongs: (status: MastodonStatus) => boolean): Numbered[] =>
  request.world
    .all()
    .filter((status) => isShown(status, request) && belongs(status))
    .map((status) => ({ number: BigInt(status.id), item: wireStatus(status, request.world, request.kind) }))

const notifications = (request: Request): Answer => {
  const { world, me, kind } = request
  const arrived = world
    .all()
    .toSorted(
      (one, other) =>
        Date.parse(one.arrivedAt) - Date.parse(other.arrivedAt) || (BigInt(one.id) < BigInt(other.id) ? -1 : 1),
    )
  const items = arrived
    .map((status, index) => ({ status, number: index + 1 }))
    .filter(({ status }) => status.accountId !== me.id && isShown(status, request))
    .filter(({ status }) => world.mentionsIn(status.text).some(({ id }) => id === me.id))
    .map(({ status, number }) => ({ number: BigInt(number), item: wireNotification(status, number, world, kind) }))
  return pageOf(items.reverse(), request, 80)
}

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

const search = (request: Request): Answer => {
  const { call, world, kind } = request
  const query = call.params.get('q') ?? ''
  const limit = Math.min(Number(call.params.get('limit') ?? 20), 40)
  const offset = Number(call.params.get('offset') ?? 0)
  const byLink = world.all().find((status) => urlOf(status, world) === query || status.id === query)
  const terms = [...query.matchAll(/"([^"]*)"|(\S+)/g)].map(([, phrase, word]) => plain(phrase ?? word ?? ''))
  const found = query.startsWith('http')
    ? byLink && isShown(byLink, request)
      ? [{ item: wireStatus(byLink, world, kind) }]
      : []
    : listed(request, (status) => isPublic(status) && terms.every((term) => plain(status.text).includes(term)))
  const statuses = found.slice(offset, offset + limit).map(({ item }) => item)
  return { status: 200, body: { accounts: [], statuses, hashtags: [] } }
}

const context = (request: Request): Answer => {
  const { call, world, kind } = request
  const status = world.get(call.place.id ?? '')
  if (!status || !isShown(status, request)) return NOT_FOUND
  const ancestors: MastodonStatus[] = []
  for (let above = status.replyTo; above !== null; ) {
    const parent = world.get(above)
    if (!parent || !isShown(parent, request)) break
    ancestors.unshift(parent)
    above = parent.replyTo
  }
  return { status: 200, body: { ancestors: ancestors.map((each) => wireStatus(each, world, kind)), descendants: [] } }
}

interface NewStatusBody {
  status?: string
  in_reply_to_id?: string
  visibility?: string
  spoiler_text?: string
}

const HOUR_MS = 3_600_000

const create = (request: Request): Answer => {
  const { call, world, kind, me, keys, now, maxCharacters } = request
  const key = call.headers['idempotency-key']
  const known = key === undefined ? undefined : keys.get(`${me.id}:${key}`)
  const before = known && known.until > now.getTime() ? world.get(known.id) : null
  if (before && kind !== 'gotosocial') return { status: 200, body: wireStatus(before, world, kind) }
  const {
    status: text = '',
    in_reply_to_id: replyTo,
    visibility,
    spoiler_text: spoiler = '',
  } = (call.body ?? {}) as NewStatusBody
  if (text.trim() === '') return failed(422, "Validation failed: Text can't be blank")
  if (textLength(text, 'mastodon') + spoiler.length > maxCharacters)
    return failed(422, `Validation failed: Text character limit of ${maxCharacters} exceeded`)
  const parent = replyTo === undefined ? null : world.get(replyTo)
  if (replyTo !== undefined && (!parent || !isShown(parent, request)))
    return failed(404, 'The post you are trying to reply to does not appear to exist.')
  const made = world.post({
    author: me.id,
    text,
    spoiler,
    visibility: visibility ?? 'public',
    ...(parent && { replyTo: parent.id }),
  })
  if (key !== undefined) keys.set(`${me.id}:${key}`, { id: made.id, until: now.getTime() + HOUR_MS })
  return { status: 200, body: wireStatus(made, world, kind) }
}

const relationships = ({ call, world, me }: Request): Answer => {
  const ids = [...call.params.getAll('id[]'), ...call.params.getAll('id')]
  const users = ids.map((id) => world.findUser(id)).filter((user) => user !== null)
  return {
    status: 200,
    body: users.map((user) => ({
      id: user.id,
      following: false,
      followed_by: false,
      blocking: world.isBlocked(me.id, user.id),
      blocked_by: world.isBlocked(user.id, me.id),
      muting: false,
      note: '',
    })),
  }
}

const instance = ({ kind, world, maxCharacters }: Request): Answer =>
  kind === 'pleroma'
    ? failed(404, 'Not found')
    : {
        status: 200,
        body: {
          domain: world.host,
          title: 'A server on this machine',
          version: kind === 'mastodon' ? '4.5.2' : '0.20.1+git-0000000',
          configuration: { statuses: { max_characters: maxCharacters, characters_reserved_per_url: 23 } },
        },
      }

export const HANDLERS: Record<MastodonRoute, (request: Request) => Answer> = {
  me: ({ me, world, kind }) => ({ status: 200, body: wireOwnAccount(me, world, kind) }),
  instance,
  instanceV1: ({ world, maxCharacters }) => ({
    status: 200,
    body: { uri: world.host, version: '2.7.2 (compatible; Pleroma 2.9.1)', max_toot_chars: maxCharacters },
  }),
  notifications,
  search,
  tag: (request) => {
    const wanted = decodeURIComponent(request.call.place.tag ?? '').toLowerCase()
    const belongs = (status: MastodonStatus) =>
      isPublic(status) && tagsIn(status.text).some((tag) => tag.toLowerCase() === wanted)
    return pageOf(listed(request, belongs), request, 40)
  },
  public: (request) => {
    const onlyLocal = request.call.params.get('local') === 'true'
    const isLocal = ({ accountId }: MastodonStatus) => !request.world.findUser(accountId)?.acct.includes('@')
    return pageOf(
      listed(request, (status) => isPublic(status) && (!onlyLocal || isLocal(status))),
      request,
      40,
    )
  },
  accountStatuses: (request) =>
    pageOf(
      listed(request, ({ accountId }) => accountId === request.call.place.id),
      request,
      40,
    ),
  status: (request) => {
    const status = request.world.get(request.call.place.id ?? '')
    return status && isShown(status, request)
      ? { status: 200, body: wireStatus(status, request.world, request.kind) }
      : NOT_FOUND
  },
  context,
  create,
  relationships,
}

export const PATHS: [method: string, path: RegExp, route: MastodonRoute][] = [
  ['GET', /^\/api\/v1\/accounts\/verify_credentials$/, 'me'],
  ['GET', /^\/api\/v2\/instance$/, 'instance'],
  ['GET', /^\/api\/v1\/instance$/, 'instanceV1'],
  ['GET', /^\/api\/v1\/notifications$/, 'notifications'],
  ['GET', /^\/api\/v2\/search$/, 'search'],
  ['GET', /^\/api\/v1\/timelines\/tag\/(?<tag>[^/]+)$/, 'tag'],
  ['GET', /^\/api\/v1\/timelines\/public$/, 'public'],
  ['GET', /^\/api\/v1\/accounts\/relationships$/, 'relationships'],
  ['GET', /^\/api\/v1\/accounts\/(?<id>\w+)\/statuses$/, 'accountStatuses'],
  ['GET', /^\/api\/v1\/statuses\/(?<id>\w+)\/context$/, 'context'],
  ['GET', /^\/api\/v1\/statuses\/(?<id>\w+)$/, 'status'],
  ['POST', /^\/api\/v1\/statuses$/, 'create'],
]
