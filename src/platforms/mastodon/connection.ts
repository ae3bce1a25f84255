/** What all calls of this platform share: the accounts with their servers, what is known of those, the clock. */
import { createRestAPIClient, MastoHttpError, type mastodon } from 'masto'
import { z } from 'zod'
import type { Clock } from '../../domain/clock.ts'
import { PlatformError } from '../../domain/errors.ts'
import { createRequestBudget, type Purpose, type RequestBudget } from '../request-budget.ts'
import { type Account, sameName } from './accounts.ts'
import { platformError, readFailure, resetIn } from './failure.ts'
import { id } from './schema.ts'
import { createThreads, type Threads } from './threads.ts'

/** Headers tell of the limit and of the next page, so calls are made with `$raw`. */
export interface Raw {
  headers: Headers
  data: unknown
}

export interface AskOptions {
  purpose?: Purpose
  signal?: AbortSignal | undefined
}

export interface Connection {
  accounts: Account[]
  clock: Clock
  showDirectMessages: boolean
  threads(account: Account): Threads
  /** One call as an account. Rejects with whatever the library throws (see failure.ts). */
  ask(account: Account, call: (client: mastodon.rest.Client) => PromiseLike<Raw>, options?: AskOptions): Promise<Raw>
  /** What was learnt of the account's server and of the account itself, kept for a while. */
  known: Map<string, { value: unknown; until: Date }>
}

export interface ConnectionOptions {
  accounts: Account[]
  clock: Clock
  showDirectMessages: boolean
  timeoutMs: number
  /** What a server allows one account in five minutes. */
  requestsPerFiveMinutes: number
}

const FIVE_MINUTES = 5 * 60_000

const observe = (budget: RequestBudget, headers: Headers): void => {
  // Posting has a window of its own, of three hours, told in the same headers: only the common one is about everything.
  const limit = Number(headers.get('x-ratelimit-limit') ?? Number.NaN)
  const remaining = Number(headers.get('x-ratelimit-remaining') ?? Number.NaN)
  if (Number.isFinite(limit) && Number.isFinite(remaining))
    budget.observe({ limit, remaining, resetAt: resetIn(headers) })
}

export const createConnection = (options: ConnectionOptions): Connection => {
  const { accounts, clock, showDirectMessages, timeoutMs, requestsPerFiveMinutes } = options
  const states = new Map(
    accounts.map((account) => [
      account,
      {
        budget: createRequestBudget(clock, { limit: requestsPerFiveMinutes, windowMs: FIVE_MINUTES }),
        threads: createThreads(),
      },
    ]),
  )
  const stateOf = (account: Account) => {
    const state = states.get(account)
    if (!state) throw new Error(`nothing is known of ${account.name}`)
    return state
  }
  return {
    accounts,
    clock,
    showDirectMessages,
    known: new Map(),
    threads: (account) => stateOf(account).threads,
    ask: async (account, call, { purpose = 'reading', signal } = {}) => {
      const { budget } = stateOf(account)
      const until = budget.take(purpose)
      if (until)
        throw new PlatformError('rate-limited', `The limit of ${account.server} is reached; nothing was sent.`, {
          retryAt: until,
        })
      const client = createRestAPIClient({
        url: account.server,
        accessToken: account.credentials.accessToken,
        timeout: timeoutMs,
        ...(signal && { requestInit: { signal } }),
      })
      try {
        const answer = await call(client)
        if (purpose === 'reading') observe(budget, answer.headers)
        return answer
      } catch (error) {
        const { status, resetAt } = readFailure(error)
        if (error instanceof MastoHttpError && status === 429 && resetAt && purpose === 'reading')
          budget.blockUntil(resetAt)
        throw error
      }
    },
  }
}

/** @throws PlatformError `bad-request` when the account is no longer configured. */
export const accountOf = ({ accounts }: Connection, name: string): Account => {
  const account = accounts.find((candidate) => sameName(candidate.name, name))
  if (account) return account
  throw new PlatformError(
    'bad-request',
    `The Mastodon account ${name} is not configured. Add it under platforms.mastodon.accounts.`,
  )
}

/** Runs a call that only reads. @throws PlatformError, and nothing else. `doing` completes "Mastodon failed while …". */
export const read = async (
  connection: Connection,
  account: Account,
  doing: string,
  call: (client: mastodon.rest.Client) => PromiseLike<Raw>,
  options: AskOptions = {},
): Promise<Raw> => {
  try {
    return await connection.ask(account, call, options)
  } catch (error) {
    if (error instanceof PlatformError) throw error
    throw platformError(readFailure(error), doing, connection.clock.now())
  }
}

/** An answer that is not what the API promises. */
export const badAnswer = (doing: string, original: unknown): PlatformError =>
  new PlatformError('bad-answer', `Mastodon gave an answer that cannot be read while ${doing}.`, { original })

const ownAccount = z.object({ id, acct: z.string(), displayName: z.string().optional().catch(undefined) })
export type OwnAccount = z.infer<typeof ownAccount>

const DAY_MS = 86_400_000

/** What the server says of the account; asked once a day. @throws PlatformError */
export const ourAccount = async (
  connection: Connection,
  account: Account,
  signal?: AbortSignal,
): Promise<OwnAccount> => {
  const key = `account:${account.name}`
  const { clock, known } = connection
  const kept = known.get(key)
  if (kept && kept.until > clock.now()) return kept.value as OwnAccount
  const doing = `finding out who ${account.name} is`
  const { data } = await read(connection, account, doing, (client) => client.v1.accounts.verifyCredentials.$raw(), {
    signal,
  })
  const parsed = ownAccount.safeParse(data)
  if (!parsed.success) throw badAnswer(doing, parsed.error)
  known.set(key, { value: parsed.data, until: new Date(clock.now().getTime() + DAY_MS) })
  return parsed.data
}
