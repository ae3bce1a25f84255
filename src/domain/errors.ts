/**
 * Base of all errors that an operator may see: what happened, to what, and what to do next.
 * `code` is stable and greppable; `original` keeps the cause.
 */
export class HearbackError extends Error {
  readonly code: string
  readonly original: unknown
  constructor(code: string, message: string, original?: unknown) {
    super(message)
    this.name = 'HearbackError'
    this.code = code
    this.original = original
  }
}

/** Something about how the program was started or set up; the message names the fix. Ends the program with exit code 1. */
export class SetupError extends HearbackError {
  constructor(code: string, message: string, original?: unknown) {
    super(code, message, original)
    this.name = 'SetupError'
  }
}

export type PlatformErrorCode =
  /** The credentials are no longer accepted: stop polling, keep the cursor, alert. */
  | 'token-dead'
  /** Not allowed to do this (plan, permission, blocked). */
  | 'forbidden'
  /** Asked to wait; `retryAt` says until when. */
  | 'rate-limited'
  /** The platform failed or could not be reached; try again later. */
  | 'unavailable'
  /** An answer that cannot be read as what the platform promises. */
  | 'bad-answer'
  /** Our request was wrong for a reason that a retry does not cure. */
  | 'bad-request'
  /** Our own monthly budget is used up. */
  | 'over-budget'

/** What went wrong in talking to a social platform. */
export class PlatformError extends HearbackError {
  readonly kind: PlatformErrorCode
  readonly retryAt: Date | null
  constructor(kind: PlatformErrorCode, message: string, options: { retryAt?: Date; original?: unknown } = {}) {
    super(`platform-${kind}`, message, options.original)
    this.name = 'PlatformError'
    this.kind = kind
    this.retryAt = options.retryAt ?? null
  }
}

/**
 * The words of any thrown value, for logs and messages. An error that only gathers others (Node's failed connects) has their words;
 * an object that is no error (emscripten throws such) has what it tells.
 */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(messageOf).join('; ')
  if (error instanceof Error) return error.message
  return typeof error === 'object' && error !== null ? wordsOf(error) : String(error)
}

function wordsOf(thrown: object): string {
  const { name, message, code, errno } = thrown as Record<string, unknown>
  if (typeof message === 'string' && message !== '') return code === undefined ? message : `${message} (${code})`
  const told = [name, code, errno === undefined ? undefined : `errno ${errno}`].filter((part) => part !== undefined)
  return told.length > 0 ? told.join(', ') : `an error without words (${Object.keys(thrown).join(', ')})`
}
