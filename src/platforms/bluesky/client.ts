/** `fetch` for the library: each request with a deadline, and every answer's headers seen. */
import { SetupError } from '../../domain/errors.ts'

export interface FetchOptions {
  /** Milliseconds for one request, from connecting to the last byte. */
  timeoutMs: number
  onHeaders(headers: Headers): void
}

/** Serves the requests that the library makes by itself as well, such as refreshing a session. */
export const createFetch =
  ({ timeoutMs, onHeaders }: FetchOptions): typeof fetch =>
  async (input, init) => {
    const given = init?.signal ?? (input instanceof Request ? input.signal : null)
    const deadline = AbortSignal.timeout(timeoutMs)
    const signal = given ? AbortSignal.any([given, deadline]) : deadline
    const response = await fetch(input, { ...init, signal })
    onHeaders(response.headers)
    return response
  }

/** @throws SetupError for an address that is none. `key` names the setting. */
export const checkUrl = (url: string, key: string, example: string): string => {
  const base = URL.parse(url)
  if (base && (base.protocol === 'https:' || base.protocol === 'http:')) return url
  throw new SetupError('bluesky-url', `${key} is "${url}"; it must be an address such as ${example}.`)
}
