/** A server on this machine that speaks Reddit's API to the real client library, with faults on demand. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Clock } from '../../domain/clock.ts'
import { createFaults, type RedditFault, type RedditFaults, type RedditRoute } from './faults.ts'
import { type Allowance, allowanceHeaders, createLimits } from './limits.ts'
import { type Answer, listing, TOP } from './listings.ts'
import { createLogins, type Logins, type RedditLogin } from './logins.ts'
import { failed, HANDLERS, refusal, routeOf } from './routes.ts'
import type { RedditWorld } from './world.ts'

export interface RedditServerOptions {
  world: RedditWorld
  clock: Clock
  /** Apps and accounts that may log in. */
  logins: RedditLogin[]
  /** Refuse requests beyond Reddit's limit; true when left out. */
  enforceLimits?: boolean
}

export interface SeenRequest {
  route: RedditRoute
  params: Record<string, string>
  userAgent: string
  fault: RedditFault['kind'] | null
}

export interface RedditServer {
  /** `http://127.0.0.1:<port>` once started; it is both the API and the place that gives out tokens. */
  readonly url: string
  start(port?: number): Promise<void>
  stop(): Promise<void>
  readonly faults: RedditFaults
  /** Every request, in order. */
  readonly requests: SeenRequest[]
  /** Ends all access tokens that were given out. */
  revokeTokens(): void
}

interface Asked {
  route: RedditRoute
  place: string
  params: URLSearchParams
  form: URLSearchParams
  authorization: string | undefined
  fault: RedditFault | null
}

const readForm = async (request: IncomingMessage): Promise<URLSearchParams> => {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += chunk
  return new URLSearchParams(text)
}

const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const strange = (value: unknown): unknown =>
  isObject(value) ? { ...value, announced_by_nobody: { since: 'today', list: [1, null] } } : value

/** The items of a listing, changed. */
const withChildren = (body: unknown, change: (children: unknown[]) => unknown[]): unknown => {
  if (!isObject(body) || !isObject(body.data) || !Array.isArray(body.data.children)) return body
  return { ...body, data: { ...body.data, children: change(body.data.children) } }
}

const dressed = (child: unknown): unknown =>
  isObject(child) ? strange({ ...child, data: strange(child.data) }) : strange(child)

const withUnknownFields = (body: unknown): unknown => strange(withChildren(body, (children) => children.map(dressed)))

const shuffled = (body: unknown): unknown =>
  withChildren(body, (children) => [...children.slice(1).reverse(), ...children.slice(0, 1)])

export const createRedditServer = (options: RedditServerOptions): RedditServer => {
  const { world, clock, enforceLimits = true } = options
  const { faults, take } = createFaults()
  const logins: Logins = createLogins(clock, options.logins)
  const allow = createLimits()
  const requests: SeenRequest[] = []
  const sockets = new Set<Socket>()
  const lastPages = new Map<RedditRoute, Answer>()
  let url = ''

  /** What stands instead of an answer, decided before anything is done. */
  const instead = ({ fault, route, params }: Asked): Answer | null => {
    const after = params.get('after')
    if (fault?.kind === 'status') return failed(fault.status, fault.detail ?? `status ${fault.status}`)
    if (fault?.kind === 'refuse') return refusal(fault.code, fault.words, 'parent', fault.seconds)
    if (fault?.kind === 'repeat-page') return lastPages.get(route) ?? null
    if (fault?.kind === 'empty-page') return listing([], after ?? TOP)
    if (fault?.kind === 'lost-anchor' && after !== null) return listing([], null)
    return null
  }

  const altered = (fault: RedditFault | null, answer: Answer): Answer => {
    if (fault?.kind === 'status-after') return failed(fault.status, 'the gateway failed')
    if (fault?.kind === 'unknown-field') return { ...answer, body: withUnknownFields(answer.body) }
    if (fault?.kind === 'shuffle') return { ...answer, body: shuffled(answer.body) }
    return answer
  }

  const answerTo = (asked: Asked): { answer: Answer; headers: Record<string, string> } => {
    const { route, authorization, fault, params, place, form } = asked
    if (route === 'token') return { answer: instead(asked) ?? logins.grant(authorization, form), headers: {} }
    const session = logins.session(authorization)
    const me = session && world.user(session.username)
    if (!session || !me || me.gone) return { answer: failed(401, 'Unauthorized'), headers: {} }
    const now = clock.now()
    const allowance: Allowance = allow(session.clientId, now)
    if (fault?.kind === 'rate-limit') {
      const spent = { ...allowance, remaining: 0, resetSeconds: fault.resetSeconds }
      return { answer: failed(429, 'Too Many Requests'), headers: allowanceHeaders(spent) }
    }
    const headers = enforceLimits ? allowanceHeaders(allowance) : {}
    if (enforceLimits && allowance.remaining < 0) return { answer: failed(429, 'Too Many Requests'), headers }
    const replacement = instead(asked)
    if (replacement) return { answer: replacement, headers }
    const answer = altered(fault, HANDLERS[route]({ world, now, me, params, place, form }))
    lastPages.set(route, answer)
    return { answer, headers }
  }

  const write = (
    response: ServerResponse,
    { status, body }: Answer,
    headers: Record<string, string>,
    fault: RedditFault | null,
  ): void => {
    const text = JSON.stringify(body)
    const half = text.slice(0, text.length / 2)
    response.writeHead(status, { ...headers, 'content-type': 'application/json; charset=UTF-8' })
    if (fault?.kind === 'stall') response.write(half)
    else if (fault?.kind === 'drop-middle') response.write(half, () => response.destroy())
    else response.end(fault?.kind === 'truncated' ? half : text)
  }

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = new URL(request.url ?? '/', 'http://reddit.local')
    const form = await readForm(request)
    const found = routeOf(request.method ?? 'GET', target.pathname)
    if (!found) return write(response, failed(404, 'Not Found'), {}, null)
    const fault = take(found.route)
    const params = target.searchParams
    const userAgent = request.headers['user-agent'] ?? ''
    requests.push({ route: found.route, params: Object.fromEntries(params), userAgent, fault: fault?.kind ?? null })
    if (fault?.kind === 'timeout') return
    if (fault?.kind === 'drop-before') return void request.socket.destroy()
    if (fault?.kind === 'slow') await delay(fault.ms)
    const { authorization } = request.headers
    const { answer, headers } = answerTo({ ...found, params, form, authorization, fault })
    if (fault?.kind === 'drop-after') return void request.socket.destroy()
    write(response, answer, headers, fault)
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      // A fault of this server itself: say so plainly instead of passing for one of Reddit.
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' })
      response.end(`the local Reddit server failed: ${error instanceof Error ? error.stack : String(error)}`)
    })
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })

  return {
    get url() {
      return url
    },
    start: (port = 0) =>
      new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, '127.0.0.1', () => {
          server.off('error', reject)
          url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
          resolve()
        })
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
    faults,
    requests,
    revokeTokens: () => logins.revokeAll(),
  }
}
