/** What all calls of this platform share: the accounts, the way to Reddit, the clock. */
import type { Clock } from '../../domain/clock.ts'
import { PlatformError } from '../../domain/errors.ts'
import type { RedditSettings } from '../../domain/settings.ts'
import { type Account, sameName } from './accounts.ts'
import { type Allowance, createAllowance, type Purpose } from './allowance.ts'
import { endAfter, RedditClient, type RedditRequest } from './client.ts'
import { Failure, platformError, UNTOLD_WAIT_MS } from './failure.ts'

export interface Connection {
  accounts: Account[]
  clock: Clock
  /** The answer's body. Rejects with a Failure. */
  ask(account: Account, request: RedditRequest, purpose: Purpose, signal?: AbortSignal): Promise<unknown>
}

export interface ConnectionOptions {
  settings: RedditSettings
  accounts: Account[]
  clock: Clock
  /** Milliseconds for a whole call, from logging in to the last byte. */
  timeoutMs: number
  requestsPerMinute: number
}

/** Rejects when the signal aborts: also while the call is still waiting for a token. */
const ending = (signal: AbortSignal): { passed: Promise<never>; forget(): void } => {
  const { promise: passed, reject } = Promise.withResolvers<never>()
  const onAbort = (): void => reject(new Failure({ kind: 'no-answer', detail: 'no answer in time' }))
  if (signal.aborted) onAbort()
  else signal.addEventListener('abort', onAbort, { once: true })
  return { passed, forget: () => signal.removeEventListener('abort', onAbort) }
}

/** @throws SetupError for base URLs that are none. */
export const createConnection = (options: ConnectionOptions): Connection => {
  const { settings, accounts, clock, timeoutMs, requestsPerMinute } = options
  const allowances = new Map<string, Allowance>()
  const allowanceFor = (clientId: string): Allowance => {
    const known = allowances.get(clientId) ?? createAllowance(clock, requestsPerMinute)
    allowances.set(clientId, known)
    return known
  }
  const clients = new Map(
    accounts.map((account) => {
      const allowance = allowanceFor(account.credentials.clientId)
      const client = new RedditClient(account.credentials, settings, timeoutMs, (headers) => allowance.observe(headers))
      return [account, { client, allowance }]
    }),
  )

  const askOnce = async (account: Account, request: RedditRequest, purpose: Purpose, signal: AbortSignal) => {
    const known = clients.get(account)
    if (!known) throw new Failure({ kind: 'not-sent', detail: `no client for u/${account.username}` })
    const { client, allowance } = known
    const until = allowance.take(purpose)
    if (until)
      throw new Failure({
        kind: 'refused',
        status: 429,
        detail: `the limit of ${requestsPerMinute} requests a minute is reached; nothing was sent`,
        waitMs: until.getTime() - clock.now().getTime(),
      })
    const { passed, forget } = ending(signal)
    try {
      return await Promise.race([client.ask(request, signal), passed])
    } catch (error) {
      if (error instanceof Failure && error.facts.status === 429)
        allowance.blockUntil(new Date(clock.now().getTime() + (error.facts.waitMs ?? UNTOLD_WAIT_MS)))
      throw error
    } finally {
      forget()
    }
  }

  return {
    accounts,
    clock,
    ask: async (account, request, purpose, outer) => {
      const signal = endAfter(timeoutMs, outer)
      try {
        return await askOnce(account, request, purpose, signal)
      } catch (error) {
        // Refused for its token, so nothing was done: once more with a new one, which tells an expired token from a dead login.
        const expired = error instanceof Failure && error.facts.stage === 'request' && error.facts.status === 401
        if (!expired) throw error
        return askOnce(account, request, purpose, signal)
      }
    },
  }
}

/** @throws PlatformError `bad-request` when the account is no longer configured. */
export const accountOf = ({ accounts }: Connection, username: string): Account => {
  const account = accounts.find((candidate) => sameName(candidate.username, username))
  if (account) return account
  throw new PlatformError(
    'bad-request',
    `The Reddit account u/${username} is not configured. Add it under platforms.reddit.accounts.`,
  )
}

/** Asks for something to read. @throws PlatformError, and nothing else. `doing` completes "Reddit failed while …". */
export const read = async (
  connection: Connection,
  account: Account,
  doing: string,
  request: Omit<RedditRequest, 'method' | 'form'>,
  options: { purpose?: Purpose; signal?: AbortSignal | undefined } = {},
): Promise<unknown> => {
  try {
    return await connection.ask(account, { ...request, method: 'get' }, options.purpose ?? 'reading', options.signal)
  } catch (error) {
    if (error instanceof Failure) throw platformError(error, doing, connection.clock.now())
    throw error
  }
}

/** An answer that is not what Reddit promises. */
export const badAnswer = (doing: string, original: unknown): PlatformError =>
  new PlatformError('bad-answer', `Reddit gave an answer that cannot be read while ${doing}.`, { original })
