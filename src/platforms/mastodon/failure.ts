/** The one place that reads what went wrong in a call to a Mastodon server, whether the library, the socket or the answer says so. */
import { MastoDeserializeError, MastoHttpError, MastoTimeoutError, MastoUnexpectedError } from 'masto'
import { messageOf, PlatformError, type PlatformErrorCode } from '../../domain/errors.ts'

export interface Failure {
  /** `no-answer`: the request may have been taken. `unreadable`: an answer that is not what the API promises. `refused`: an error status. */
  kind: 'no-answer' | 'unreadable' | 'refused'
  status: number | null
  /** The server's words, or the socket's. Holds no secrets. */
  detail: string
  resetAt: Date | null
  original: unknown
}

const NO_ANSWER = 'no answer in time'
const ERROR_PAGE = 'an error page instead of an answer'

const isAbort = (error: unknown): boolean =>
  error instanceof MastoTimeoutError ||
  (error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError'))

/** `fetch` says only "fetch failed"; the reason is what caused that. */
const socketWords = (error: unknown): string => {
  if (isAbort(error)) return NO_ANSWER
  const cause = error instanceof Error ? error.cause : undefined
  return cause === undefined ? messageOf(error) : socketWords(cause)
}

/** The library keeps the whole answer as the cause. */
const headersOf = (error: MastoHttpError): Headers | null =>
  error.cause instanceof Response ? error.cause.headers : null

/** ISO 8601, as Mastodon writes it. */
export const resetIn = (headers: Headers | null): Date | null => {
  const at = Date.parse(headers?.get('x-ratelimit-reset') ?? '')
  return Number.isNaN(at) ? null : new Date(at)
}

const failure = (kind: Failure['kind'], detail: string, rest: Partial<Failure> = {}): Failure => ({
  kind,
  status: null,
  detail,
  resetAt: null,
  original: undefined,
  ...rest,
})

export const readFailure = (error: unknown): Failure => {
  if (error instanceof MastoHttpError) {
    const { statusCode: status, message, description } = error
    const detail = [message, description].filter(Boolean).join(' ') || `status ${status}`
    return failure('refused', detail, { status, resetAt: resetIn(headersOf(error)), original: error })
  }
  // Its words repeat the whole answer.
  if (error instanceof MastoDeserializeError) return failure('unreadable', 'an answer that is not JSON')
  if (error instanceof MastoUnexpectedError)
    return /may be down/.test(error.message) ? failure('no-answer', ERROR_PAGE) : failure('unreadable', error.message)
  // Of an error page in HTML the library (8.0) loses the status and stumbles over the missing body.
  if (error instanceof TypeError && error.cause === undefined && /destructure/.test(error.message))
    return failure('no-answer', ERROR_PAGE)
  if (isAbort(error) || (error instanceof TypeError && error.cause !== undefined))
    return failure('no-answer', socketWords(error), { original: error })
  return failure('unreadable', messageOf(error), { original: error })
}

const CODES: Record<number, PlatformErrorCode> = {
  401: 'token-dead',
  403: 'forbidden',
  408: 'unavailable',
  429: 'rate-limited',
}

export const codeFor = ({ kind, status }: Failure): PlatformErrorCode => {
  if (kind === 'unreadable') return 'bad-answer'
  if (kind === 'no-answer' || status === null || status >= 500) return 'unavailable'
  return CODES[status] ?? 'bad-request'
}

const ADVICE: Partial<Record<PlatformErrorCode, string>> = {
  'token-dead': 'Check the access token of the account’s application.',
  forbidden: 'Check the scopes of the account’s application: it needs read and write:statuses.',
}

/** When the server does not say until when: its windows are five minutes long. */
export const windowEnd = (now: Date): Date => new Date(now.getTime() + 5 * 60_000)

/** `doing` completes "Mastodon failed while …". */
export const platformError = (reason: Failure, doing: string, now: Date): PlatformError => {
  const code = codeFor(reason)
  const status = reason.status === null ? '' : ` (${reason.status})`
  const message = [`Mastodon failed while ${doing}${status}: ${reason.detail}.`.replace(/\.\.$/, '.'), ADVICE[code]]
    .filter(Boolean)
    .join(' ')
  const retryAt = code === 'rate-limited' ? (reason.resetAt ?? windowEnd(now)) : undefined
  return new PlatformError(code, message, { original: reason.original, ...(retryAt && { retryAt }) })
}
