/** Reddit as a platform, through `snoowrap` and Reddit's Data API. */
import type { Clock } from '../../domain/clock.ts'
import type { Brand, RedditSettings } from '../../domain/settings.ts'
import type { Identity, Platform, PlatformLimits } from '../contract.ts'
import { type RedditCredentials, resolveAccounts } from './accounts.ts'
import { REQUESTS_PER_MINUTE } from './allowance.ts'
import { accountOf, badAnswer, type Connection, createConnection, read } from './connection.ts'
import { LOOK_UP_BATCH } from './look-up.ts'
import { PLATFORM_LIMIT, replyPolicy } from './policy.ts'
import { poll } from './poll.ts'
import { recheck } from './recheck.ts'
import { READ_BACK_AFTER_MS, reconcile } from './reconcile.ts'
import { rawMe } from './schema.ts'
import { send } from './send.ts'
import { sourcesOf } from './sources.ts'

export type { RedditCredentials } from './accounts.ts'

export interface RedditOptions {
  settings: RedditSettings
  brands: Brand[]
  /** By user name, without u/. */
  credentials: Record<string, RedditCredentials>
  clock: Clock
  /** Milliseconds for one call; 20,000 when left out. */
  timeoutMs?: number
  /** What Reddit allows one client; 100 when left out. */
  requestsPerMinute?: number
}

const limits = (requestsPerMinute: number): PlatformLimits => ({
  text: PLATFORM_LIMIT,
  unit: PLATFORM_LIMIT.unit,
  notes: [
    `${requestsPerMinute} requests a minute for one client, shared by all accounts and streams that use it; a tenth is kept free for replies.`,
    'A listing ends after about 1,000 items, a search after about 250. Search finds submissions; comments are found in the inbox and in the subreddits listed.',
    'Reddit approves each client, and asks for a contract where the use is commercial. It bills nothing by the request.',
  ],
  // Accounts without standing in a subreddit are held to minutes, which Reddit says with its refusal.
  minSendGapMs: 5_000,
  idempotentSend: false,
  recheckBatch: LOOK_UP_BATCH,
  readBackAfterMs: READ_BACK_AFTER_MS,
})

const identify = async (connection: Connection, username: string): Promise<Identity> => {
  const account = accountOf(connection, username)
  const doing = `finding out who u/${account.username} is`
  const answer = rawMe.safeParse(await read(connection, account, doing, { uri: 'api/v1/me' }))
  if (!answer.success) throw badAnswer(doing, answer.error)
  const { id, name, subreddit } = answer.data
  return { id, handle: name, name: subreddit?.title || name }
}

/** @throws SetupError for unsuitable accounts, credentials, search rules or base URLs. */
export const createReddit = (options: RedditOptions): Platform => {
  const { settings, brands, credentials, clock } = options
  const { timeoutMs = 20_000, requestsPerMinute = REQUESTS_PER_MINUTE } = options
  const accounts = resolveAccounts(settings, brands, credentials)
  const connection = createConnection({ settings, accounts, clock, timeoutMs, requestsPerMinute })
  const sources = sourcesOf(accounts, settings.pollEvery)
  return {
    id: 'reddit',
    sources: () => sources,
    poll: (request) => poll(connection, request),
    send: (reply) => send(connection, reply),
    reconcile: (reply, attemptedAt) => reconcile(connection, reply, attemptedAt),
    recheck: (username, externalIds) => recheck(connection, username, externalIds),
    identify: (username) => identify(connection, username),
    describeLimits: () => limits(requestsPerMinute),
    replyPolicy,
  }
}
