/** A server on this machine that speaks Mastodon's API to the real client library, with faults on demand. */
import type { Clock } from '../../domain/clock.ts'
import { type Answer, type Call, createLocalServer, type LocalServer } from '../local-server.ts'
import { failed, HANDLERS, type MastodonRoute, PATHS, type Request, TOP } from './routes.ts'
import type { ServerKind } from './wire.ts'
import type { MastodonWorld } from './world.ts'

export interface MastodonServerOptions {
  world: MastodonWorld
  clock: Clock
  /** Accounts (as `user`) by access token. */
  tokens: Record<string, string>
  /** Whose manners the server has; Mastodon's when left out. */
  kind?: ServerKind
  /** 500 when left out. */
  maxCharacters?: number
  /** Refuse what goes beyond 300 requests in five minutes; true when left out. */
  enforceLimits?: boolean
}

export type MastodonServer = LocalServer<MastodonRoute>

const WORDS: Record<number, string> = {
  401: 'The access token is invalid',
  403: 'This action is not allowed',
  404: 'Record not found',
  422: 'Invalid max_id',
  429: 'Too many requests',
}
const error = (status: number, detail?: string): Answer =>
  failed(status, detail ?? WORDS[status] ?? 'Something went wrong')

const FIVE_MINUTES = 5 * 60_000
const LIMIT = 300

/** Counts each account's requests in fixed windows, as Mastodon does. */
const createWindow = (clock: Clock) => {
  const windows = new Map<string, { endsAt: number; used: number }>()
  return (account: string): { used: number; endsAt: Date } => {
    const now = clock.now().getTime()
    const known = windows.get(account)
    const window = known && known.endsAt > now ? known : { endsAt: now - (now % FIVE_MINUTES) + FIVE_MINUTES, used: 0 }
    window.used++
    windows.set(account, window)
    return { used: window.used, endsAt: new Date(window.endsAt) }
  }
}

const limitHeaders = (used: number, endsAt: Date): Record<string, string> => ({
  'x-ratelimit-limit': String(LIMIT),
  'x-ratelimit-remaining': String(Math.max(0, LIMIT - used)),
  'x-ratelimit-reset': endsAt.toISOString(),
})

const shuffled = (answer: Answer): Answer => {
  if (!Array.isArray(answer.body)) return answer
  const items: unknown[] = answer.body
  return { ...answer, body: [...items.slice(1).reverse(), ...items.slice(0, 1)] }
}

export const createMastodonServer = (options: MastodonServerOptions): MastodonServer => {
  const { world, clock, tokens, kind = 'mastodon', maxCharacters = 500, enforceLimits = true } = options
  const keys: Request['keys'] = new Map()
  const count = createWindow(clock)

  const answer = (call: Call<MastodonRoute>): Answer => {
    const token = /^Bearer (.+)$/.exec(call.headers.authorization ?? '')?.[1] ?? ''
    const me = world.findUser(tokens[token] ?? '')
    if (!me || me.gone) return error(401)
    const { used, endsAt } = count(me.id)
    // GoToSocial and Pleroma tell of no such limits.
    const headers = kind === 'mastodon' ? limitHeaders(used, endsAt) : {}
    if (enforceLimits && used > LIMIT) return { ...error(429), headers }
    const given = HANDLERS[call.route]({ call, world, kind, now: clock.now(), me, maxCharacters, keys })
    return { ...given, headers: { ...headers, ...given.headers } }
  }

  return createLocalServer<MastodonRoute>({
    name: 'the local Mastodon server',
    paths: PATHS,
    answer,
    error,
    rateLimited: (seconds) => ({
      ...error(429),
      headers: limitHeaders(LIMIT, new Date(clock.now().getTime() + seconds * 1_000)),
    }),
    lostToken: ({ params }) => (params.has('max_id') ? error(422) : null),
    emptyPage: ({ params, headers }) => ({
      status: 200,
      body: [],
      headers: { link: `<http://${headers.host}/next?max_id=${params.get('max_id') ?? TOP}>; rel="next"` },
    }),
    shuffled,
  })
}
