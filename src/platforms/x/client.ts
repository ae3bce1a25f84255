/** Calls to X through `twitter-api-v2`: one attempt each, with a deadline, against a configurable base URL. */
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { type ITwitterApiClientPlugin, TwitterApi } from 'twitter-api-v2'
import { SetupError } from '../../domain/errors.ts'
import type { XCredentials } from './accounts.ts'

export interface ConnectionOptions {
  /** `https://api.x.com`, or a gateway or local server that speaks the same; may hold a path. */
  apiUrl: string
  /** Milliseconds for a whole call, from connecting to the last byte. */
  timeoutMs: number
}

export type XClient = TwitterApi['v2']

/** Runs one call of the library; rejects with the library's error (see failure.ts). */
export type Caller = <Result>(
  credentials: XCredentials,
  run: (client: XClient) => Promise<Result>,
  signal?: AbortSignal,
) => Promise<Result>

const parseBase = (apiUrl: string): URL => {
  const base = URL.parse(apiUrl)
  if (base && (base.protocol === 'https:' || base.protocol === 'http:')) return base
  throw new SetupError('x-api-url', `platforms.x.apiUrl is "${apiUrl}"; it must be a URL such as https://api.x.com.`)
}

/**
 * Sends each request to the base URL under one signal. The library knows neither: it signs for api.x.com (which gateways
 * forward to), and its own timeout only watches for an idle socket.
 */
const directed = (base: URL, signal: AbortSignal): ITwitterApiClientPlugin => ({
  onBeforeRequest: ({ computedParams, requestOptions }) => {
    computedParams.url.protocol = base.protocol
    computedParams.url.host = base.host
    computedParams.url.pathname = base.pathname.replace(/\/$/, '') + computedParams.url.pathname
    requestOptions.signal = signal
  },
})

/** Time for the library to report the end of a call by itself, in better words. */
const GRACE_MS = 100

/** Settles as `work` does, but no later than shortly after the signal, even if a gateway compresses its answers unasked. */
const endingWith = <Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    const giveUp = () => setTimeout(() => reject(signal.reason), GRACE_MS)
    signal.addEventListener('abort', giveUp, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp))
  })

export const createCaller = ({ apiUrl, timeoutMs }: ConnectionOptions): Caller => {
  const base = parseBase(apiUrl)
  // A kept-alive socket that X closes just as we post looks like a post with no answer: a fresh one a call leaves less in doubt (I5).
  const httpAgent =
    base.protocol === 'http:' ? new HttpAgent({ keepAlive: false }) : new HttpsAgent({ keepAlive: false })
  return (credentials, run, signal) => {
    const deadline = AbortSignal.timeout(timeoutMs)
    const end = signal ? AbortSignal.any([signal, deadline]) : deadline
    const client = new TwitterApi(credentials, {
      httpAgent,
      // The library never notices when a compressed answer breaks off: it would wait for ever (1.29.1).
      compression: 'identity',
      plugins: [directed(base, end)],
    })
    return endingWith(end, run(client.v2))
  }
}
