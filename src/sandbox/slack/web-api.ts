import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ApiContext, Args } from './api/method.ts'
import { METHODS, SCOPES } from './api/methods.ts'
import { ApiError, RateLimited } from './api-error.ts'
import type { Fault, Faults } from './faults.ts'
import type { Call } from './model.ts'
import type { Limiter } from './pace.ts'
import { parseArgs, readBody, tokenOf } from './requests.ts'

export interface WebApi {
  context: ApiContext
  faults: Faults
  limiter: Limiter
  calls: Call[]
  /** Most calls kept on record; the oldest go first. */
  keepCalls: number
}

interface Answer {
  status: number
  headers: Record<string, string>
  body: string
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(body),
})
const tooMany = (retryAfter: number): Answer =>
  json({ ok: false, error: 'ratelimited' }, 429, { 'retry-after': String(retryAfter) })
const broken = (): Answer => ({ status: 500, headers: { 'content-type': 'text/plain' }, body: 'Internal Server Error' })

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Serves one request under the faults on order, and puts it on record. `work` does what is asked for; its errors become
 * answers. Used for Web API methods and for response urls.
 */
export const serve = async (
  api: WebApi,
  response: ServerResponse,
  method: string,
  args: Args,
  work: () => Record<string, unknown> | string,
): Promise<void> => {
  const fault = api.faults.take(method)
  const { token: _, ...shownArgs } = args
  const call: Call = {
    method,
    args: shownArgs,
    at: api.context.state.now(),
    ok: false,
    error: null,
    fault: null,
    effect: false,
  }
  call.fault = fault?.kind ?? null
  api.calls.push(call)
  if (api.calls.length > api.keepCalls) api.calls.splice(0, api.calls.length - api.keepCalls)
  const answer = await underFault(fault, () => perform(call, work))
  if (answer === null) return void response.socket?.destroy()
  response.writeHead(answer.status, answer.headers).end(answer.body)
}

/** Null means: cut the connection. */
const underFault = async (fault: Fault | null, act: () => Answer): Promise<Answer | null> => {
  switch (fault?.kind) {
    case undefined:
      return act()
    case 'drop-before':
      return null
    case 'drop-after':
      act()
      return null
    case '429':
      return tooMany(fault.retryAfter ?? 1)
    case '500-before':
      return broken()
    case '500-after':
      act()
      return broken()
    case 'error':
      return json({ ok: false, error: fault.error })
    case 'slow': {
      if (fault.effect === 'late') return pause(fault.ms).then(act)
      const answer = act()
      await pause(fault.ms)
      return answer
    }
  }
}

const perform = (call: Call, work: () => Record<string, unknown> | string): Answer => {
  try {
    const result = work()
    call.ok = true
    call.effect = true
    return typeof result === 'string'
      ? { status: 200, headers: { 'content-type': 'text/plain' }, body: result }
      : json({ ok: true, ...result })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    call.error = error.code
    return error instanceof RateLimited
      ? tooMany(error.retryAfter)
      : json({ ok: false, error: error.code, ...error.extra })
  }
}

const authorise = (api: WebApi, method: string, token: string | null): void => {
  const { identity } = api.context
  if (method === 'api.test') return
  if (token === null) throw new ApiError('not_authed')
  const isApp = token === identity.appToken
  if (!isApp && token !== identity.botToken) throw new ApiError('invalid_auth')
  if (isApp !== (method === 'apps.connections.open')) throw new ApiError('not_allowed_token_type')
  const needed = SCOPES[method]
  if (needed !== undefined && identity.scopes !== null && !identity.scopes.includes(needed)) {
    throw new ApiError('missing_scope', { needed, provided: identity.scopes.join(',') })
  }
}

/** Answers a request to `/api/METHOD`. */
export const handleApi = async (
  api: WebApi,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> => {
  const method = url.pathname.replace(/^\/api\//, '')
  let args: Args = {}
  let malformed: ApiError | null = null
  try {
    args = parseArgs(url, request.headers['content-type'] ?? '', await readBody(request))
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    malformed = error
  }
  await serve(api, response, method, args, () => {
    const known = METHODS.get(method)
    if (known === undefined) throw new ApiError('unknown_method', { req_method: method })
    authorise(api, method, tokenOf(request, args))
    if (malformed !== null) throw malformed
    api.limiter.take(method, typeof args.channel === 'string' ? args.channel : null)
    return known(api.context, args)
  })
}
