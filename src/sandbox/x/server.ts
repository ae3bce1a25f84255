/** A server on this machine that speaks X's API v2 to the real client library, with faults on demand. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Clock } from '../../domain/clock.ts'
import { bill, createBilling, type XBilling } from './billing.ts'
import { createFaults, type XFault, type XFaults, type XRoute } from './faults.ts'
import { topToken } from './feeds.ts'
import { type Allowance, createLimits } from './limits.ts'
import { type Answer, invalidParameter, problem } from './problem.ts'
import { type Billed, HANDLERS, routeOf } from './routes.ts'
import type { XUser, XWorld } from './world.ts'

export interface XServerOptions {
  world: XWorld
  clock: Clock
  /** Refuse requests beyond X's limits; true when left out. */
  enforceLimits?: boolean
}

export interface SeenRequest {
  route: XRoute
  params: Record<string, string>
  fault: XFault['kind'] | null
}

export interface XServer {
  /** `http://127.0.0.1:<port>` once started. */
  readonly url: string
  start(port?: number): Promise<void>
  stop(): Promise<void>
  readonly faults: XFaults
  readonly billing: XBilling
  /** Every request, in order. */
  readonly requests: SeenRequest[]
}

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += chunk
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** OAuth 1.0a user tokens begin with the user's id. The signature is not checked: the client signs for X's own address. */
const userOf = (authorization: string | undefined, world: XWorld): XUser | null => {
  const token = /^OAuth .*oauth_token="(\d+)-[^"]+"/.exec(authorization ?? '')?.[1]
  const user = token === undefined ? null : world.findUser(token)
  return user && !user.gone ? user : null
}

const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const strange = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...value, announced_by_nobody: { since: 'today', list: [1, null] } }
    : value

const withUnknownFields = (body: unknown): unknown => {
  if (typeof body !== 'object' || body === null) return body
  const data = 'data' in body ? body.data : undefined
  const dressed = Array.isArray(data) ? data.map(strange) : strange(data)
  return strange({ ...body, ...(data !== undefined && { data: dressed }) })
}

const shuffled = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'data' in body && Array.isArray(body.data)
    ? { ...body, data: [...body.data.slice(1).reverse(), ...body.data.slice(0, 1)] }
    : body

export const createXServer = ({ world, clock, enforceLimits = true }: XServerOptions): XServer => {
  const { faults, take } = createFaults()
  const allow = createLimits()
  const billing = createBilling()
  const requests: SeenRequest[] = []
  const sockets = new Set<Socket>()
  const lastPages = new Map<XRoute, Answer>()
  let url = ''

  /** What stands instead of an answer, decided before anything is done. */
  const instead = (fault: XFault | null, route: XRoute, params: URLSearchParams): Answer | null => {
    if (fault?.kind === 'status') return problem(fault.status, fault.detail)
    if (fault?.kind === 'rate-limit') return problem(429)
    if (fault?.kind === 'repeat-page') return lastPages.get(route) ?? null
    const name = route === 'search' ? 'next_token' : 'pagination_token'
    const token = params.get(name)
    if (fault?.kind === 'lost-token' && token !== null)
      return invalidParameter(name, token, `The \`${name}\` query parameter value [${token}] is not valid`)
    return null
  }

  const altered = (fault: XFault | null, answer: Answer, route: XRoute, params: URLSearchParams): Answer => {
    if (fault?.kind === 'status-after') return problem(fault.status)
    if (fault?.kind === 'unknown-field') return { ...answer, body: withUnknownFields(answer.body) }
    if (fault?.kind === 'shuffle') return { ...answer, body: shuffled(answer.body) }
    if (fault?.kind === 'empty-page') {
      const token = params.get('pagination_token') ?? params.get('next_token')
      return { status: 200, body: { meta: { result_count: 0, next_token: token ?? topToken(route) } } }
    }
    return answer
  }

  const allowanceHeaders = ({ limit, remaining, reset }: Allowance): Record<string, string> => ({
    'x-rate-limit-limit': String(limit),
    'x-rate-limit-remaining': String(Math.max(0, remaining)),
    'x-rate-limit-reset': String(reset),
  })

  /** Compressed where the client takes that, as X does: a body that breaks off is another matter then. */
  const write = (
    request: IncomingMessage,
    response: ServerResponse,
    answer: Answer,
    headers: Record<string, string>,
    fault: XFault | null,
  ): void => {
    const text = JSON.stringify(answer.body)
    const sent = fault?.kind === 'truncated' ? text.slice(0, text.length / 2) : text
    const packed = /\bgzip\b/.test(String(request.headers['accept-encoding']))
    const body = packed ? gzipSync(sent) : Buffer.from(sent)
    const type = answer.status < 400 ? 'application/json' : 'application/problem+json'
    response.writeHead(answer.status, {
      ...headers,
      'content-type': `${type}; charset=utf-8`,
      ...(packed && { 'content-encoding': 'gzip' }),
    })
    const half = body.subarray(0, body.length / 2)
    if (fault?.kind === 'stall') response.write(half)
    else if (fault?.kind === 'drop-middle') response.write(half, () => request.socket.destroy())
    else response.end(body)
  }

  const answerTo = (
    route: XRoute,
    id: string,
    params: URLSearchParams,
    body: unknown,
    user: XUser | null,
    fault: XFault | null,
  ): { answer: Answer; headers: Record<string, string> } => {
    const now = clock.now()
    if (!user) return { answer: problem(401), headers: {} }
    const allowance = allow(user.id, route, now)
    if (fault?.kind === 'rate-limit') {
      const reset = Math.ceil(now.getTime() / 1000) + fault.resetSeconds
      return { answer: problem(429), headers: allowanceHeaders({ ...allowance, remaining: 0, reset }) }
    }
    const headers = allowanceHeaders(allowance)
    if (enforceLimits && allowance.remaining < 0) return { answer: problem(429), headers }
    const replacement = instead(fault, route, params)
    if (replacement) return { answer: replacement, headers }
    if (fault?.kind === 'empty-page') return { answer: altered(fault, problem(200), route, params), headers }
    const given: Billed = HANDLERS[route]({ world, now, me: user, params, id, body })
    bill(billing, given)
    const answer = altered(fault, { status: given.status, body: given.body }, route, params)
    lastPages.set(route, answer)
    return { answer, headers }
  }

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = new URL(request.url ?? '/', 'http://x.local')
    const body = await readBody(request)
    const found = routeOf(request.method ?? 'GET', target.pathname)
    if (!found) return write(request, response, problem(404), {}, null)
    const { route, id } = found
    const fault = take(route)
    const params = target.searchParams
    requests.push({ route, params: Object.fromEntries(params), fault: fault?.kind ?? null })
    if (fault?.kind === 'timeout') return
    if (fault?.kind === 'drop-before') return void request.socket.destroy()
    if (fault?.kind === 'slow') await delay(fault.ms)
    const user = userOf(request.headers.authorization, world)
    const { answer, headers } = answerTo(route, id, params, body, user, fault)
    if (fault?.kind === 'drop-after') return void request.socket.destroy()
    write(request, response, answer, headers, fault)
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      // A fault of this server itself: say so plainly instead of passing for one of X.
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' })
      response.end(`the local X server failed: ${error instanceof Error ? error.stack : String(error)}`)
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
    billing,
    requests,
  }
}
