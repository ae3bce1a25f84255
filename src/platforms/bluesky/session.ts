/** One account's session: kept across restarts, refreshed by the library, begun anew with the app password when it has died. */
import { AtpAgent, type AtpSessionData, CredentialSession, XRPCError } from '@atproto/api'
import { z } from 'zod'
import type { Account } from './accounts.ts'

/**
 * Where sessions outlive the process; Bluesky allows 300 logins a day. The texts hold tokens: keep them out of logs and out of
 * reach of others. Neither call may reject: a session that cannot be kept costs a login, nothing more.
 */
export interface SessionKeeper {
  load(account: string): Promise<string | null>
  /** Null forgets it. */
  save(account: string, session: string | null): Promise<void>
}

export const inMemory = (): SessionKeeper => {
  const kept = new Map<string, string>()
  return {
    load: async (account) => kept.get(account) ?? null,
    save: async (account, session) => {
      if (session === null) kept.delete(account)
      else kept.set(account, session)
    },
  }
}

/** What is kept: no more than a later request needs. */
const keptSession = z.object({
  did: z.string(),
  handle: z.string(),
  accessJwt: z.string(),
  refreshJwt: z.string(),
  /** The server that holds the account, when that is not the one that it logs in at. */
  pdsUrl: z.url().nullable(),
})

const readKept = (text: string | null): z.infer<typeof keptSession> | null => {
  if (text === null) return null
  try {
    return keptSession.safeParse(JSON.parse(text)).data ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** A token that is not taken any more. Of a request that meets this, nothing was done. */
const isTokenRefusal = (error: unknown): boolean =>
  error instanceof XRPCError &&
  (error.status === 401 || ['ExpiredToken', 'InvalidToken', 'AuthMissing'].includes(error.error))

/** Thrown when logging in failed, with what the library threw. */
export class LoginFailed extends Error {
  readonly reason: unknown
  constructor(reason: unknown) {
    super('logging in failed')
    this.name = 'LoginFailed'
    this.reason = reason
  }
}

export class AccountSession {
  readonly #account: Account
  readonly #keeper: SessionKeeper
  readonly #session: CredentialSession
  readonly #agent: AtpAgent
  #ready: Promise<void> | null = null
  #logins = 0
  #saving: Promise<void> = Promise.resolve()

  constructor(account: Account, service: string, keeper: SessionKeeper, fetcher: typeof fetch) {
    this.#account = account
    this.#keeper = keeper
    this.#session = new CredentialSession(new URL(service), fetcher, (event, session) => {
      // A refresh that met a broken network leaves the session as it was.
      if (event !== 'network-error') this.#keep(session)
    })
    this.#agent = new AtpAgent(this.#session)
  }

  /** Known once a session has begun. */
  get did(): string | null {
    return this.#session.did ?? null
  }

  /**
   * Runs one call as this account. A call that was refused for its token alone is made once more, with a new session: that tells
   * an expired one from credentials that are dead.
   */
  async run<Result>(call: (agent: AtpAgent) => Promise<Result>): Promise<Result> {
    try {
      await this.#open()
      return await this.#once(call)
    } finally {
      await this.#saving
    }
  }

  async #once<Result>(call: (agent: AtpAgent) => Promise<Result>): Promise<Result> {
    const logins = this.#logins
    try {
      return await call(this.#agent)
    } catch (error) {
      if (!isTokenRefusal(error)) throw error
      // Unless another call has logged in meanwhile.
      if (this.#logins === logins) this.#ready = this.#login()
      await this.#open()
      return call(this.#agent)
    }
  }

  /** One beginning for all calls that wait for it; a failed one is tried again by the next call. */
  #open(): Promise<void> {
    this.#ready ??= this.#resume()
    const opening = this.#ready
    return opening.catch((error: unknown) => {
      if (this.#ready === opening) this.#ready = null
      throw error
    })
  }

  async #resume(): Promise<void> {
    const kept = readKept(await this.#keeper.load(this.#account.handle))
    if (!kept) return this.#login()
    const { pdsUrl, ...tokens } = kept
    this.#session.session = { ...tokens, active: true }
    if (pdsUrl !== null) this.#session.pdsUrl = new URL(pdsUrl)
  }

  async #login(): Promise<void> {
    this.#logins++
    try {
      await this.#session.login({
        identifier: this.#account.handle,
        password: this.#account.credentials.appPassword,
      })
    } catch (error) {
      throw new LoginFailed(error)
    }
  }

  #keep(session: AtpSessionData | undefined): void {
    const { handle } = this.#account
    const text = session
      ? JSON.stringify({
          did: session.did,
          handle: session.handle,
          accessJwt: session.accessJwt,
          refreshJwt: session.refreshJwt,
          pdsUrl: this.#session.pdsUrl?.href ?? null,
        })
      : null
    this.#saving = this.#saving.then(() => this.#keeper.save(handle, text))
  }
}
