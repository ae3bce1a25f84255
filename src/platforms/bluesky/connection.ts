/** What all calls of this platform share: the accounts with their sessions, the budget of requests, the clock. */
import { type AtpAgent, XRPCError } from '@atproto/api'
import type { Clock } from '../../domain/clock.ts'
import { PlatformError } from '../../domain/errors.ts'
import { createRequestBudget, type Purpose, type RequestBudget } from '../request-budget.ts'
import { type Account, sameHandle } from './accounts.ts'
import { createFetch } from './client.ts'
import { platformError, readFailure } from './failure.ts'
import { createProfiles, type Profiles } from './profiles.ts'
import { AccountSession, type SessionKeeper } from './session.ts'
import { createVersions, type Versions } from './versions.ts'

export interface Connection {
  accounts: Account[]
  clock: Clock
  /** Base of links for people, without a slash at its end. */
  webUrl: string
  versions: Versions
  profiles: Profiles
  /** One call as an account. Rejects with whatever the library throws (see failure.ts). */
  ask<Result>(
    account: Account,
    call: (agent: AtpAgent) => Promise<Result>,
    options?: { purpose?: Purpose; signal?: AbortSignal | undefined },
  ): Promise<Result>
  /** The account's did, once it has logged in. */
  didOf(account: Account): string | null
}

export interface ConnectionOptions {
  accounts: Account[]
  clock: Clock
  service: string
  webUrl: string
  sessions: SessionKeeper
  timeoutMs: number
  /** What the server allows one address in five minutes. */
  requestsPerFiveMinutes: number
}

const FIVE_MINUTES = 5 * 60_000

const numberIn = (headers: Headers, name: string): number | null => {
  const text = headers.get(name)
  const number = text === null ? Number.NaN : Number(text)
  return Number.isFinite(number) ? number : null
}

const observe = (budget: RequestBudget, headers: Headers): void => {
  // Logins and writes have tighter windows of their own, told in the same headers: only the common one is about everything.
  const policy = /;w=(\d+)/.exec(headers.get('ratelimit-policy') ?? '')?.[1]
  const limit = numberIn(headers, 'ratelimit-limit')
  if (policy !== '300' || limit === null || limit < 1_000) return
  const reset = numberIn(headers, 'ratelimit-reset')
  budget.observe({
    limit,
    remaining: numberIn(headers, 'ratelimit-remaining'),
    resetAt: reset === null ? null : new Date(reset * 1_000),
  })
}

/** Rejects when the signal aborts, also while the call still waits for a login. */
const calledOff = (signal: AbortSignal): { passed: Promise<never>; forget(): void } => {
  const { promise: passed, reject } = Promise.withResolvers<never>()
  const onAbort = (): void => reject(signal.reason)
  if (signal.aborted) onAbort()
  else signal.addEventListener('abort', onAbort, { once: true })
  return { passed, forget: () => signal.removeEventListener('abort', onAbort) }
}

export const createConnection = (options: ConnectionOptions): Connection => {
  const { accounts, clock, service, webUrl, sessions, timeoutMs, requestsPerFiveMinutes } = options
  // The limit is on our address, so all accounts share it.
  const budget = createRequestBudget(clock, { limit: requestsPerFiveMinutes, windowMs: FIVE_MINUTES })
  const fetcher = createFetch({ timeoutMs, onHeaders: (headers) => observe(budget, headers) })
  const known = new Map(accounts.map((account) => [account, new AccountSession(account, service, sessions, fetcher)]))

  const run = async <Result>(account: Account, call: (agent: AtpAgent) => Promise<Result>): Promise<Result> => {
    const session = known.get(account)
    if (!session) throw new Error(`there is no session for @${account.handle}`)
    try {
      return await session.run(call)
    } catch (error) {
      const { status, resetAt } = readFailure(error)
      if (status === 429 && resetAt) budget.blockUntil(resetAt)
      throw error
    }
  }

  return {
    accounts,
    clock,
    webUrl: webUrl.replace(/\/+$/, ''),
    versions: createVersions(),
    profiles: createProfiles(clock),
    ask: async (account, call, { purpose = 'reading', signal } = {}) => {
      const until = budget.take(purpose)
      if (until)
        throw new XRPCError(429, 'RateLimitExceeded', 'the limit is reached; nothing was sent', {
          'ratelimit-reset': String(Math.ceil(until.getTime() / 1_000)),
        })
      const work = run(account, call)
      if (!signal) return work
      const { passed, forget } = calledOff(signal)
      try {
        return await Promise.race([work, passed])
      } finally {
        forget()
      }
    },
    didOf: (account) => known.get(account)?.did ?? null,
  }
}

/** @throws PlatformError `bad-request` when the account is no longer configured. */
export const accountOf = ({ accounts }: Connection, handle: string): Account => {
  const account = accounts.find((candidate) => sameHandle(candidate.handle, handle))
  if (account) return account
  throw new PlatformError(
    'bad-request',
    `The Bluesky account @${handle} is not configured. Add it under platforms.bluesky.accounts.`,
  )
}

/** Runs a call that only reads. @throws PlatformError, and nothing else. `doing` completes "Bluesky failed while …". */
export const read = async <Result>(
  connection: Connection,
  account: Account,
  doing: string,
  call: (agent: AtpAgent) => Promise<Result>,
  options: { purpose?: Purpose; signal?: AbortSignal | undefined } = {},
): Promise<Result> => {
  try {
    return await connection.ask(account, call, options)
  } catch (error) {
    throw platformError(readFailure(error), doing, connection.clock.now())
  }
}

/** The account's did; logs in when that has not been done yet. @throws PlatformError */
export const ourDid = async (connection: Connection, account: Account, signal?: AbortSignal): Promise<string> => {
  const known = connection.didOf(account)
  if (known !== null) return known
  const doing = `finding out who @${account.handle} is`
  const { data } = await read(connection, account, doing, (agent) => agent.com.atproto.server.getSession(), { signal })
  return data.did
}

/** An answer that is not what Bluesky promises. */
export const badAnswer = (doing: string, original: unknown): PlatformError =>
  new PlatformError('bad-answer', `Bluesky gave an answer that cannot be read while ${doing}.`, { original })
