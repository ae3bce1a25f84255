/** The one place that reads what went wrong in a call to X, whether the library, the socket or X's answer says so. */
import { ApiPartialResponseError, ApiRequestError, ApiResponseError } from 'twitter-api-v2'
import { messageOf, PlatformError, type PlatformErrorCode } from '../../domain/errors.ts'

export interface Failure {
  /**
   * `not-sent`: no byte of the request reached X. `no-answer`: it may have. `unreadable`: an answer that is not what X promises.
   * `refused`: X answered with an error status.
   */
  kind: 'not-sent' | 'no-answer' | 'unreadable' | 'refused'
  status: number | null
  /** X's own words, or the socket's. Holds no secrets. */
  detail: string
  /** Names of the request's parameters that X objects to. */
  parameters: string[]
  resetAt: Date | null
  original: unknown
}

/** Failures of looking up, connecting and trusting: they all come before the request is written. */
const BEFORE_SENDING =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|CERT_.*|ERR_TLS_.*|UNABLE_TO_.*|SELF_SIGNED_.*|DEPTH_ZERO_.*|HOSTNAME_MISMATCH)$/

const failure = (kind: Failure['kind'], detail: string, original: unknown, rest: Partial<Failure> = {}): Failure => ({
  kind,
  status: null,
  detail,
  parameters: [],
  resetAt: null,
  original,
  ...rest,
})

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

/** The socket's own error. The library's getter `requestError` looks under a name that its constructor never fills (1.29.1). */
const causeOf = (error: ApiRequestError): unknown => {
  const options: unknown = Reflect.get(error, '_options')
  const cause = typeof options === 'object' && options !== null && 'error' in options ? options.error : undefined
  return cause ?? error.requestError ?? error
}

/** The latest of the windows that are used up; the 24-hour one of posting beside the 15-minute one. */
const resetOf = (error: ApiResponseError): Date | null => {
  const limits = error.rateLimit
  const windows = [limits, limits?.day, limits?.userDay].filter((window) => window !== undefined)
  const used = windows.filter((window) => window.remaining <= 0).map((window) => window.reset)
  const seconds = Math.max(...(used.length > 0 ? used : windows.map((window) => window.reset)))
  if (Number.isFinite(seconds)) return new Date(seconds * 1000)
  return null
}

/** X names the parameters at fault either beside each error or in an `errors[].parameters` map. */
const parametersOf = (data: unknown): string[] => {
  if (typeof data !== 'object' || data === null || !('errors' in data) || !Array.isArray(data.errors)) return []
  return data.errors.flatMap((error: unknown) => {
    if (typeof error !== 'object' || error === null) return []
    const named =
      'parameters' in error && typeof error.parameters === 'object' ? Object.keys(error.parameters ?? {}) : []
    const single = 'parameter' in error && typeof error.parameter === 'string' ? [error.parameter] : []
    return [...named, ...single]
  })
}

const detailOf = (error: ApiResponseError): string => {
  const { detail, title, errors } = error.data ?? {}
  const inner = errors?.map((item) => ('message' in item ? item.message : item.detail)).filter(Boolean) ?? []
  return [...new Set([detail ?? title, ...inner])].filter(Boolean).join(' ') || `status ${error.code}`
}

const NO_ANSWER = 'no answer in time'
const isAbort = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')

export const readFailure = (error: unknown): Failure => {
  if (error instanceof ApiResponseError)
    return failure('refused', detailOf(error), error, {
      status: error.code,
      parameters: parametersOf(error.data),
      resetAt: resetOf(error),
    })
  if (error instanceof ApiPartialResponseError) {
    const status = error.response.statusCode ?? null
    if (status !== null && status >= 400) return failure('refused', `status ${status}`, error, { status })
    return failure(error.response.complete ? 'unreadable' : 'no-answer', messageOf(error.responseError), error, {
      status,
    })
  }
  if (error instanceof ApiRequestError) {
    const cause = causeOf(error)
    const detail = isAbort(cause) ? NO_ANSWER : messageOf(cause)
    return failure(BEFORE_SENDING.test(codeOf(cause)) ? 'not-sent' : 'no-answer', detail, error)
  }
  if (isAbort(error)) return failure('no-answer', NO_ANSWER, error)
  return failure('unreadable', messageOf(error), error)
}

const CODES: Record<number, PlatformErrorCode> = {
  401: 'token-dead',
  402: 'forbidden',
  403: 'forbidden',
  408: 'unavailable',
  420: 'rate-limited',
  429: 'rate-limited',
}

const codeFor = ({ kind, status }: Failure): PlatformErrorCode => {
  if (kind === 'unreadable') return 'bad-answer'
  if (kind !== 'refused' || status === null || status >= 500) return 'unavailable'
  return CODES[status] ?? 'bad-request'
}

const ADVICE: Partial<Record<PlatformErrorCode, string>> = {
  'token-dead':
    'Check the account’s keys and tokens, and that this machine’s clock is right: X refuses signatures more than some minutes off.',
  forbidden: 'Check the app’s permissions and credits in the developer portal.',
}

/** The end of X's usual window, for when it does not say until when. */
export const rateWindowEnd = (now: Date): Date => new Date(now.getTime() + 15 * 60_000)

/** `doing` completes "X failed while …". */
export const platformError = (reason: Failure, doing: string, now: Date): PlatformError => {
  const code = codeFor(reason)
  const status = reason.status === null ? '' : ` (${reason.status})`
  const message = [`X failed while ${doing}${status}: ${reason.detail}.`.replace(/\.\.$/, '.'), ADVICE[code]]
    .filter(Boolean)
    .join(' ')
  const retryAt = code === 'rate-limited' ? (reason.resetAt ?? rateWindowEnd(now)) : undefined
  return new PlatformError(code, message, { original: reason.original, ...(retryAt && { retryAt }) })
}
