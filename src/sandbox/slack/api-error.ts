/** A refusal in Slack's words: answered as `{ok: false, error: code, …extra}`. */
export class ApiError extends Error {
  readonly code: string
  readonly extra: Record<string, unknown>
  constructor(code: string, extra: Record<string, unknown> = {}) {
    super(`Slack refuses: ${code}`)
    this.name = 'ApiError'
    this.code = code
    this.extra = extra
  }
}

/** Too many requests: HTTP 429 with Retry-After in whole seconds. */
export class RateLimited extends ApiError {
  readonly retryAfter: number
  constructor(retryAfter: number) {
    super('ratelimited')
    this.retryAfter = retryAfter
  }
}
