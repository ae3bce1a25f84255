/** The one place that reads what went wrong in a call to Bluesky, whether the library, the socket or the server's answer says so. */
import { XRPCError } from '@atproto/api'
import { messageOf, PlatformError, type PlatformErrorCode } from '../../domain/errors.ts'
import { LoginFailed } from './session.ts'

export interface Failure {
  /** `no-answer`: the request may have been taken. `unreadable`: an answer that is not what the lexicon promises. `refused`: an error status. */
  kind: 'no-answer' | 'unreadable' | 'refused'
  /** Whether it was the login that failed, so that the call itself was never made. */
  login: boolean
  status: number | null
  /** The lexicon's name of the error, such as InvalidSwap. */
  name: string
  /** The server's words, or the socket's. Holds no secrets. */
  detail: string
  resetAt: Date | null
  original: unknown
}

/** The library's own numbers for what is no status of HTTP. */
const UNKNOWN = 1
const INVALID_RESPONSE = 2

const NO_ANSWER = 'no answer in time'
const isAbort = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')

/** `fetch` says only "fetch failed"; the reason is what caused that. */
const socketWords = (error: unknown): string => {
  if (isAbort(error)) return NO_ANSWER
  const cause = error instanceof Error ? error.cause : undefined
  return cause === undefined ? messageOf(error) : socketWords(cause)
}

/** In seconds since 1970. */
const resetOf = (headers: XRPCError['headers']): Date | null => {
  const seconds = Number(headers?.['ratelimit-reset'] ?? Number.NaN)
  return Number.isFinite(seconds) ? new Date(seconds * 1_000) : null
}

const failure = (kind: Failure['kind'], detail: string, rest: Partial<Failure>): Failure => ({
  kind,
  login: false,
  status: null,
  name: '',
  detail,
  resetAt: null,
  original: undefined,
  ...rest,
})

export const readFailure = (error: unknown): Failure => {
  if (error instanceof LoginFailed) return { ...readFailure(error.reason), login: true }
  if (!(error instanceof XRPCError)) {
    if (isAbort(error)) return failure('no-answer', NO_ANSWER, { original: error })
    return failure('unreadable', messageOf(error), { original: error })
  }
  // Neither words nor original: they repeat the answer, which may be a session.
  const status: number = error.status
  if (status === INVALID_RESPONSE) return failure('unreadable', 'an answer that is not what the server promises', {})
  if (status === UNKNOWN) return failure('no-answer', socketWords(error.cause ?? error), { original: error })
  return failure('refused', error.message, {
    status,
    name: error.error,
    resetAt: resetOf(error.headers),
    original: error,
  })
}

const CODES: Record<number, PlatformErrorCode> = { 401: 'token-dead', 403: 'forbidden', 429: 'rate-limited' }
/** Refusals whose status is a plain 400. */
const NAMES: Record<string, PlatformErrorCode> = {
  ExpiredToken: 'token-dead',
  InvalidToken: 'token-dead',
  AuthMissing: 'token-dead',
  AccountTakedown: 'forbidden',
  AccountDeactivated: 'forbidden',
  RepoTakendown: 'forbidden',
  RepoDeactivated: 'forbidden',
}

export const codeFor = ({ kind, status, name }: Failure): PlatformErrorCode => {
  if (kind === 'unreadable') return 'bad-answer'
  if (kind === 'no-answer' || status === null || status >= 500) return 'unavailable'
  return NAMES[name] ?? CODES[status] ?? 'bad-request'
}

const ADVICE: Partial<Record<PlatformErrorCode, string>> = {
  'token-dead':
    'Check the handle and its app password; an account with two-factor sign-in needs an app password as well.',
  forbidden: 'Look at the account itself on Bluesky: it may be suspended or deactivated.',
}

/** When the server does not say until when: its windows are five minutes long. */
export const windowEnd = (now: Date): Date => new Date(now.getTime() + 5 * 60_000)

/** `doing` completes "Bluesky failed while …". */
export const platformError = (reason: Failure, doing: string, now: Date): PlatformError => {
  const code = codeFor(reason)
  const status = reason.status === null ? '' : ` (${reason.status})`
  const what = reason.login ? 'logging in' : doing
  const message = [`Bluesky failed while ${what}${status}: ${reason.detail}.`.replace(/\.\.$/, '.'), ADVICE[code]]
    .filter(Boolean)
    .join(' ')
  const retryAt = code === 'rate-limited' ? (reason.resetAt ?? windowEnd(now)) : undefined
  return new PlatformError(code, message, { original: reason.original, ...(retryAt && { retryAt }) })
}
