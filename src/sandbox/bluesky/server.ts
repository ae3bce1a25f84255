/** A server on this machine that speaks Bluesky's API to the real client library, with faults on demand. */
import type { Clock } from '../../domain/clock.ts'
import { type Answer, type Call, createLocalServer, type LocalServer } from '../local-server.ts'
import { createLogins, type Logins } from './logins.ts'
import { type BlueskyRoute, bearer, failed, HANDLERS, openRoutes, PATHS, TOP } from './routes.ts'
import type { BlueskyWorld } from './world.ts'

export interface BlueskyServerOptions {
  world: BlueskyWorld
  clock: Clock
  /** App passwords by handle. */
  passwords: Record<string, string>
}

export interface BlueskyServer extends LocalServer<BlueskyRoute> {
  readonly logins: Logins
}

const ERRORS: Record<number, [name: string, message: string]> = {
  400: ['InvalidRequest', 'Invalid request'],
  401: ['AuthMissing', 'Authentication Required'],
  403: ['Forbidden', 'You may not do this'],
  404: ['MethodNotImplemented', 'Method Not Implemented'],
  429: ['RateLimitExceeded', 'Rate Limit Exceeded'],
  502: ['InternalServerError', 'Internal Server Error'],
}

const error = (status: number, detail?: string): Answer => {
  const [name, message] = ERRORS[status] ?? ['InternalServerError', 'Internal Server Error']
  return failed(status, name, detail ?? message)
}

const LISTS: Partial<Record<BlueskyRoute, string>> = {
  listNotifications: 'notifications',
  searchPosts: 'posts',
  listRecords: 'records',
}

const shuffled = (answer: Answer): Answer => {
  const body = answer.body as Record<string, unknown>
  const field = Object.values(LISTS).find((name) => Array.isArray(body[name]))
  const items = field === undefined ? [] : (body[field] as unknown[])
  return field === undefined
    ? answer
    : { ...answer, body: { ...body, [field]: [...items.slice(1).reverse(), ...items.slice(0, 1)] } }
}

export const createBlueskyServer = ({ world, clock, passwords }: BlueskyServerOptions): BlueskyServer => {
  const logins = createLogins(world, passwords)

  const answer = (call: Call<BlueskyRoute>): Answer => {
    const { route } = call
    if (route === 'createSession' || route === 'refreshSession')
      return openRoutes[route]?.({ call, world, logins, url: server.url }) ?? error(404)
    const me = logins.userOf(bearer(call))
    if (me === 'expired') return failed(400, 'ExpiredToken', 'Token has expired')
    if (me === null)
      return bearer(call) === '' ? error(401) : failed(400, 'InvalidToken', 'Token could not be verified')
    return HANDLERS[route]({ call, world, logins, url: server.url, me })
  }

  const rateLimited = (resetSeconds: number): Answer => ({
    ...error(429),
    headers: {
      'ratelimit-limit': '3000',
      'ratelimit-remaining': '0',
      'ratelimit-reset': String(Math.ceil(clock.now().getTime() / 1_000) + resetSeconds),
      'ratelimit-policy': '3000;w=300',
    },
  })

  const server = createLocalServer<BlueskyRoute>({
    name: 'the local Bluesky server',
    paths: PATHS,
    answer,
    error,
    rateLimited,
    lostToken: ({ params }) => (params.has('cursor') ? error(400, 'Malformed cursor') : null),
    emptyPage: ({ route, params }) => ({
      status: 200,
      body: { [LISTS[route] ?? 'items']: [], cursor: params.get('cursor') ?? TOP },
    }),
    shuffled,
  })
  // Not spread: `url` is known only once the server has started.
  return Object.assign(server, { logins })
}
