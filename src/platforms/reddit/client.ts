/** Calls to Reddit through `snoowrap`: one request each, with a deadline, against configurable base URLs. */
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import Snoowrap from 'snoowrap'
import { SetupError } from '../../domain/errors.ts'
import type { RedditCredentials } from './accounts.ts'
import { Failure, readFailure } from './failure.ts'

export interface Bases {
  /** `https://oauth.reddit.com`, or a gateway or local server that speaks the same; may hold a path. */
  apiUrl: string
  /** `https://www.reddit.com`, where access tokens come from. */
  tokenUrl: string
}

/** What the library hands down to its HTTP layer. */
interface HttpOptions {
  uri: string
  signal?: AbortSignal
  [name: string]: unknown
}

export interface RedditRequest {
  method: 'get' | 'post'
  uri: string
  qs?: Record<string, string | number>
  form?: Record<string, string>
}

const TOKEN_URI = 'api/v1/access_token'

/** Reddit asks for platform, program, version and who stands behind it, and slows down clients that hide it. */
const userAgent = (username: string): string => `node:hearback:v0.1 (by /u/${username})`

/** When a call is given up: after so many real milliseconds, which is all that a socket knows, or when the caller says so. */
export const endAfter = (timeoutMs: number, outer?: AbortSignal): AbortSignal => {
  const timeout = AbortSignal.timeout(timeoutMs)
  return outer ? AbortSignal.any([outer, timeout]) : timeout
}

/** @throws SetupError when it is no http address; `key` is its place under platforms.reddit. */
const parseBase = (text: string, key: keyof Bases): URL => {
  const base = URL.parse(text)
  if (base && (base.protocol === 'https:' || base.protocol === 'http:')) return base
  throw new SetupError(
    'reddit-api-url',
    `platforms.reddit.${key} is "${text}"; it must be a URL such as https://oauth.reddit.com.`,
  )
}

interface Base {
  url: string
  agent: HttpAgent | HttpsAgent
}

const baseOf = (text: string, key: keyof Bases): Base => {
  const url = parseBase(text, key)
  // A kept-alive socket that Reddit closes just as we post looks like a post with no answer: a fresh one a call leaves less in doubt (I5).
  const agent = url.protocol === 'http:' ? new HttpAgent({ keepAlive: false }) : new HttpsAgent({ keepAlive: false })
  return { url: url.href.replace(/\/$/, ''), agent }
}

/** Sends `options`; `abort` ends the exchange, after which its promise stays pending. */
interface Exchange extends Promise<unknown> {
  abort(): void
}

/**
 * The library as an OAuth client that does what it is told once: it knows no other host than reddit.com, repeats reads by itself,
 * waits by the system's clock, and its objects load more pages on their own. All of that is decided by the caller here.
 */
export class RedditClient extends Snoowrap {
  readonly #api: Base
  readonly #token: Base
  readonly #timeoutMs: number
  readonly #onHeaders: (headers: Record<string, unknown>) => void
  #renewal: Promise<string> | null = null

  /** @throws SetupError for a base URL that is none. */
  constructor(
    credentials: RedditCredentials,
    bases: Bases,
    timeoutMs: number,
    onHeaders: (headers: Record<string, unknown>) => void,
  ) {
    const { clientId, clientSecret, username, login } = credentials
    const grant = 'password' in login ? { username, password: login.password } : { refreshToken: login.refreshToken }
    super({ userAgent: userAgent(username), clientId, clientSecret, ...grant })
    this.config({ maxRetryAttempts: 1, warnings: false, proxies: false })
    this.#api = baseOf(bases.apiUrl, 'apiUrl')
    this.#token = baseOf(bases.tokenUrl, 'tokenUrl')
    this.#timeoutMs = timeoutMs
    this.#onHeaders = onHeaders
  }

  /** The answer's body: JSON where it is that, else the text. Rejects with a Failure and nothing else. */
  async ask(request: RedditRequest, signal: AbortSignal): Promise<unknown> {
    try {
      return await this.oauthRequest({ ...request, signal })
    } catch (error) {
      throw readFailure(error)
    }
  }

  /** Several streams find the token expired at the same time: one of them renews it for all. */
  override updateAccessToken(): Promise<string> {
    this.#renewal ??= this.#renew().finally(() => {
      this.#renewal = null
    })
    return this.#renewal
  }

  async #renew(): Promise<string> {
    try {
      return await super.updateAccessToken()
    } catch (error) {
      if (error instanceof Failure) throw error
      this.accessToken = ''
      // The library's own words for a refusal that comes with status 200, as for a wrong password.
      const refusal = /"Invalid grant"|^Reddit returned an error: (?<words>.*)/.exec(
        error instanceof Error ? error.message : '',
      )
      throw refusal
        ? new Failure({
            kind: 'refused',
            stage: 'token',
            status: 200,
            detail: refusal.groups?.words ?? 'invalid_grant',
          })
        : new Failure({ kind: 'unreadable', stage: 'token', detail: 'the answer to the login cannot be read' })
    }
  }

  override rawRequest(options: HttpOptions): Promise<unknown> {
    const { signal, ...rest } = options
    const forToken = options.uri === TOKEN_URI
    const { url, agent } = forToken ? this.#token : this.#api
    const observing = {
      transform: (_body: unknown, response: { headers: Record<string, unknown> }): unknown => {
        this.#onHeaders(response.headers)
        return response
      },
    }
    return this.#exchange(
      {
        ...rest,
        baseUrl: url,
        agent,
        followRedirect: false,
        // A compressed answer that breaks off is told from a whole one less surely.
        gzip: false,
        ...(!forToken && observing),
      },
      forToken ? 'token' : 'request',
      // A token is for every stream: its renewal outlives the call that happened to ask for it.
      signal ?? endAfter(this.#timeoutMs),
    )
  }

  #exchange(options: HttpOptions, stage: 'token' | 'request', signal: AbortSignal): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(new Failure({ kind: 'not-sent', stage, detail: 'called off' }))
      const exchange = super.rawRequest(options) as Exchange
      const onAbort = (): void => {
        exchange.abort()
        reject(new Failure({ kind: 'no-answer', stage, detail: 'no answer in time' }))
      }
      signal.addEventListener('abort', onAbort, { once: true })
      const done = (): void => signal.removeEventListener('abort', onAbort)
      exchange.then(
        (answer) => {
          done()
          resolve(answer)
        },
        (error: unknown) => {
          done()
          this.#forgetRefused(error, options)
          reject(readFailure(error, stage))
        },
      )
    })
  }

  /** Tokens end before their time when they are revoked or clocks differ: the next call asks for a new one. */
  #forgetRefused(error: unknown, { auth }: HttpOptions): void {
    const refused = typeof error === 'object' && error !== null && Reflect.get(error, 'statusCode') === 401
    const bearer = typeof auth === 'object' && auth !== null ? Reflect.get(auth, 'bearer') : undefined
    if (refused && bearer === this.accessToken) this.accessToken = ''
  }

  _awaitRatelimit(): void {
    // Pacing is the allowance's, by the program's clock.
  }

  _awaitRequestDelay(): void {
    // Likewise.
  }

  /** Answers stay as they came: the library's objects hide the page's continuation and break on what they do not expect. */
  _populate(answer: unknown): unknown {
    return answer
  }
}
