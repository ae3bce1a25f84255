/** The one place that reads what went wrong in a call to Reddit, whether the library, the socket or Reddit's answer says so. */
import { messageOf, PlatformError, type PlatformErrorCode } from '../../domain/errors.ts'

export interface FailureFacts {
  /**
   * `not-sent`: no byte of the request itself reached Reddit. `no-answer`: it may have. `unreadable`: an answer that is not what
   * Reddit promises. `refused`: Reddit answered with an error status.
   */
  kind: 'not-sent' | 'no-answer' | 'unreadable' | 'refused'
  /** `token`: it failed before the request, in getting an access token for it. */
  stage: 'token' | 'request'
  status: number | null
  /** Reddit's own words, or the socket's. Holds no secrets. */
  detail: string
  /** How long Reddit asks to wait. */
  waitMs: number | null
}

/**
 * What is left of an error of the library. Those carry the whole request with the account's password and tokens in its headers,
 * so none of them is ever kept as a cause.
 */
export class Failure extends Error {
  readonly facts: FailureFacts
  constructor(facts: Partial<FailureFacts> & Pick<FailureFacts, 'kind' | 'detail'>) {
    super(facts.detail)
    this.name = 'Failure'
    this.facts = { stage: 'request', status: null, waitMs: null, ...facts }
  }
}

/** Failures of looking up, connecting and trusting: they all come before the request is written. */
const BEFORE_SENDING =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|CERT_.*|ERR_TLS_.*|UNABLE_TO_.*|SELF_SIGNED_.*|DEPTH_ZERO_.*|HOSTNAME_MISMATCH)$/

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** Longer texts are pages of a gateway, not words about the fault. */
const MAX_DETAIL = 300

const detailOf = (status: number, body: unknown): string => {
  const words = ['explanation', 'message', 'error_description', 'reason'].map((name) => textOf(property(body, name)))
  return (
    [...new Set(words)]
      .filter((word) => word !== null)
      .join(' ')
      .slice(0, MAX_DETAIL) || `status ${status}`
  )
}

const seconds = (value: unknown): number | null => {
  const number = typeof value === 'string' ? Number(value) : Number.NaN
  return Number.isFinite(number) && number >= 0 ? number : null
}

/** Headers name the wait in seconds: `Retry-After`, or the end of the rate window. */
const waitOf = (response: unknown): number | null => {
  const headers = property(response, 'headers')
  const wait = seconds(property(headers, 'retry-after')) ?? seconds(property(headers, 'x-ratelimit-reset'))
  return wait === null ? null : wait * 1_000
}

/** The library's errors are told by name: it loads its own copies of their classes. */
export const readFailure = (error: unknown, stage: FailureFacts['stage'] = 'request'): Failure => {
  if (error instanceof Failure) return error
  const name = property(error, 'name')
  const status = property(error, 'statusCode')
  if (name === 'StatusCodeError' && typeof status === 'number')
    return new Failure({
      kind: 'refused',
      stage,
      status,
      detail: detailOf(status, property(error, 'error')),
      waitMs: waitOf(property(error, 'response')),
    })
  if (name === 'RequestError') {
    const cause = property(error, 'cause')
    const code = textOf(property(cause, 'code')) ?? ''
    return new Failure({
      kind: BEFORE_SENDING.test(code) ? 'not-sent' : 'no-answer',
      stage,
      detail: /TIMEDOUT$/.test(code) ? 'no answer in time' : messageOf(cause),
    })
  }
  return new Failure({ kind: 'unreadable', stage, detail: messageOf(error) })
}

const CODES: Record<number, PlatformErrorCode> = {
  401: 'token-dead',
  403: 'forbidden',
  408: 'unavailable',
  429: 'rate-limited',
}

const codeFor = ({ kind, stage, status }: FailureFacts): PlatformErrorCode => {
  if (kind === 'unreadable') return 'bad-answer'
  if (kind !== 'refused' || status === null || status >= 500) return 'unavailable'
  // Whatever else Reddit has against a login, it takes a person to mend it.
  if (stage === 'token' && (status === 200 || status === 400)) return 'token-dead'
  return CODES[status] ?? 'bad-request'
}

const ADVICE: Partial<Record<PlatformErrorCode, string>> = {
  'token-dead': 'Check the keys of the app at reddit.com/prefs/apps and the account’s password or refresh token.',
  forbidden: 'The subreddit may be private or the account banned from it, or Reddit has not approved the app.',
}

/** For when Reddit does not say until when: its windows end within 10 minutes, most waits are over in one. */
export const UNTOLD_WAIT_MS = 60_000

/** `doing` completes "Reddit failed while …". */
export const platformError = ({ facts }: Failure, doing: string, now: Date): PlatformError => {
  const code = codeFor(facts)
  const where = facts.stage === 'token' ? `logging in for ${doing}` : doing
  const status = facts.status === null ? '' : ` (${facts.status})`
  const sentence = `Reddit failed while ${where}${status}: ${facts.detail}.`.replace(/\.\.$/, '.')
  const message = [sentence, ADVICE[code]].filter(Boolean).join(' ')
  const retryAt = code === 'rate-limited' ? new Date(now.getTime() + (facts.waitMs ?? UNTOLD_WAIT_MS)) : undefined
  return new PlatformError(code, message, { original: facts, ...(retryAt && { retryAt }) })
}
