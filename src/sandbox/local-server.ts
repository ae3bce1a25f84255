/** What the local stand-ins for platforms have in common: an HTTP server on this machine that can fail in every way on demand. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { gzipSync } from 'node:zlib'

/** What can go wrong between a client and a platform. */
export type Fault =
  /** An error answer; nothing was done. */
  | { kind: 'status'; status: number; detail?: string }
  /** An error page of a gateway that knows nothing of the API; nothing was done. */
  | { kind: 'page'; status: number }
  /** 429 with the window's end so many seconds ahead. */
  | { kind: 'rate-limit'; resetSeconds: number }
  /** Done, but answered with an error of the gateway. */
  | { kind: 'status-after'; status: number }
  /** Nothing is done and nothing answered until the client hangs up. */
  | { kind: 'timeout' }
  /** Headers and half the body, then silence until the client hangs up. */
  | { kind: 'stall' }
  /** Headers and half the body, then the socket breaks. */
  | { kind: 'drop-middle' }
  /** The socket breaks before anything is done. */
  | { kind: 'drop-before' }
  /** Done, then the socket breaks instead of an answer. */
  | { kind: 'drop-after' }
  /** A complete answer whose JSON ends in the middle. */
  | { kind: 'truncated' }
  /** Fields that nobody announced, at every level. */
  | { kind: 'unknown-field' }
  /** The previous page of this route once more, with its old continuation. */
  | { kind: 'repeat-page' }
  /** A page without items but with a continuation to where it stood. */
  | { kind: 'empty-page' }
  /** The items of the page out of order. */
  | { kind: 'shuffle' }
  /** The continuation is not known any more. */
  | { kind: 'lost-token' }
  /** Answers after so many real milliseconds. */
  | { kind: 'slow'; ms: number }

export interface Faults<Route extends string> {
  /** The next request on this route (or on any) meets this fault; several queue up. */
  next(route: Route | '*', fault: Fault): void
  clear(): void
}

export interface Answer {
  status: number
  body: unknown
  headers?: Record<string, string>
}

export interface Call<Route extends string> {
  route: Route
  /** Parts of the path, by name. */
  place: Record<string, string>
  params: URLSearchParams
  body: unknown
  headers: IncomingMessage['headers']
}

export interface Dialect<Route extends string> {
  /** `the local X server`, for its own faults. */
  name: string
  paths: [method: string, path: RegExp, route: Route][]
  /** Does what is asked. */
  answer(call: Call<Route>): Answer
  /** An error in the platform's words. */
  error(status: number, detail?: string): Answer
  rateLimited(resetSeconds: number): Answer
  /** Null where the request has no continuation that could be lost. */
  lostToken(call: Call<Route>): Answer | null
  emptyPage(call: Call<Route>): Answer
  shuffled(answer: Answer): Answer
}

export interface SeenRequest<Route extends string> {
  route: Route
  params: Record<string, string>
  headers: IncomingMessage['headers']
  body: unknown
  fault: Fault['kind'] | null
}

export interface LocalServer<Route extends string> {
  /** `http://127.0.0.1:<port>` once started. */
  readonly url: string
  start(port?: number): Promise<void>
  stop(): Promise<void>
  readonly faults: Faults<Route>
  /** Every request, in order. */
  readonly requests: SeenRequest<Route>[]
}

const createFaults = <Route extends string>(): { faults: Faults<Route>; take(route: Route): Fault | null } => {
  const queues = new Map<Route | '*', Fault[]>()
  return {
    faults: {
      next: (route, fault) => {
        queues.set(route, [...(queues.get(route) ?? []), fault])
      },
      clear: () => queues.clear(),
    },
    take: (route) => queues.get(route)?.shift() ?? queues.get('*')?.shift() ?? null,
  }
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

/** One more field in every object, however deep; arrays keep their length. */
const strange = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(strange)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([key, inner]) => [key, strange(inner)])
  return { ...Object.fromEntries(fields), announcedByNobody: { since: 'today', list: [1, null] } }
}

const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const PAGE = '<!doctype html><title>Error</title><h1>Something went wrong</h1>'

/** Compressed where the client takes that: a body that breaks off is another matter then. */
const write = (request: IncomingMessage, response: ServerResponse, answer: Answer, fault: Fault | null): void => {
  const isPage = typeof answer.body === 'string'
  const text = isPage ? String(answer.body) : JSON.stringify(answer.body)
  const sent = fault?.kind === 'truncated' ? text.slice(0, text.length / 2) : text
  const packed = /\bgzip\b/.test(String(request.headers['accept-encoding']))
  const body = packed ? gzipSync(sent) : Buffer.from(sent)
  response.writeHead(answer.status, {
    'content-type': isPage ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    ...(packed && { 'content-encoding': 'gzip' }),
    ...answer.headers,
  })
  const half = body.subarray(0, body.length / 2)
  if (fault?.kind === 'stall') response.write(half)
  else if (fault?.kind === 'drop-middle') response.write(half, () => request.socket.destroy())
  else response.end(body)
}

export const createLocalServer = <Route extends string>(dialect: Dialect<Route>): LocalServer<Route> => {
  const { faults, take } = createFaults<Route>()
  const requests: SeenRequest<Route>[] = []
  const sockets = new Set<Socket>()
  const lastPages = new Map<Route, Answer>()
  let url = ''

  /** What stands instead of an answer, decided before anything is done. */
  const instead = (fault: Fault | null, call: Call<Route>): Answer | null => {
    if (fault?.kind === 'status') return dialect.error(fault.status, fault.detail)
    if (fault?.kind === 'page') return { status: fault.status, body: PAGE }
    if (fault?.kind === 'rate-limit') return dialect.rateLimited(fault.resetSeconds)
    if (fault?.kind === 'repeat-page') return lastPages.get(call.route) ?? null
    if (fault?.kind === 'empty-page') return dialect.emptyPage(call)
    return fault?.kind === 'lost-token' ? dialect.lostToken(call) : null
  }

  const answerTo = (call: Call<Route>, fault: Fault | null): Answer => {
    const replacement = instead(fault, call)
    if (replacement) return replacement
    const given = dialect.answer(call)
    if (fault?.kind === 'status-after') return { status: fault.status, body: PAGE }
    lastPages.set(call.route, given)
    if (fault?.kind === 'unknown-field') return { ...given, body: strange(given.body) }
    return fault?.kind === 'shuffle' ? dialect.shuffled(given) : given
  }

  const routeOf = (method: string, path: string): Pick<Call<Route>, 'route' | 'place'> | null => {
    for (const [wanted, pattern, route] of dialect.paths) {
      const found = method === wanted ? pattern.exec(path) : null
      if (found) return { route, place: { ...found.groups } }
    }
    return null
  }

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = new URL(request.url ?? '/', 'http://local')
    const body = await readBody(request)
    const found = routeOf(request.method ?? 'GET', target.pathname)
    if (!found) return write(request, response, dialect.error(404), null)
    const call = { ...found, params: target.searchParams, body, headers: request.headers }
    const fault = take(found.route)
    const { route, params, headers } = call
    requests.push({ route, params: Object.fromEntries(params), headers, body, fault: fault?.kind ?? null })
    if (fault?.kind === 'timeout') return
    if (fault?.kind === 'drop-before') return void request.socket.destroy()
    if (fault?.kind === 'slow') await delay(fault.ms)
    const answer = answerTo(call, fault)
    if (fault?.kind === 'drop-after') return void request.socket.destroy()
    write(request, response, answer, fault)
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      // A fault of this server itself: say so plainly instead of passing for one of the platform.
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' })
      response.end(`${dialect.name} failed: ${error instanceof Error ? error.stack : String(error)}`)
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
  }
}
