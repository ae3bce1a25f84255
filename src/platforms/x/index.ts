/** X as a platform, through `twitter-api-v2` and the X API v2. */
import type { Clock } from '../../domain/clock.ts'
import { PlatformError } from '../../domain/errors.ts'
import type { Brand, XSettings } from '../../domain/settings.ts'
import { type Identity, NO_SPEND, type Platform, type PlatformLimits } from '../contract.ts'
import { resolveAccounts, type XCredentials } from './accounts.ts'
import { createCaller } from './client.ts'
import { accountOf, badAnswer, type Connection, read } from './connection.ts'
import { lookUp, postIdOf } from './look-up.ts'
import { PLATFORM_LIMIT, replyPolicy } from './policy.ts'
import { poll } from './poll.ts'
import { PRICE_NOTES } from './prices.ts'
import { RECHECK_BATCH, recheck } from './recheck.ts'
import { READ_BACK_AFTER_MS, reconcile } from './reconcile.ts'
import { rawMe } from './schema.ts'
import { send } from './send.ts'
import { sourcesOf } from './sources.ts'

export type { XCredentials } from './accounts.ts'

export interface XOptions {
  settings: XSettings
  brands: Brand[]
  /** By account handle, without @. */
  credentials: Record<string, XCredentials>
  clock: Clock
  /** US dollars that an account has spent in this calendar month. The budget is for all accounts together: they are summed. */
  spentThisMonth: (account: string) => number
  /** Milliseconds for one call; 20,000 when left out. */
  timeoutMs?: number
}

const LIMITS: PlatformLimits = {
  text: PLATFORM_LIMIT,
  unit: PLATFORM_LIMIT.unit,
  notes: [
    '300 reads in 15 minutes for mentions and for search; search queries up to 512 characters, 7 days back.',
    '100 posts in 15 minutes. Replies by API only to those who mention or quote the account.',
    ...PRICE_NOTES,
  ],
  // 100 posts in 15 minutes.
  minSendGapMs: 9_000,
  idempotentSend: false,
  recheckBatch: RECHECK_BATCH,
  readBackAfterMs: READ_BACK_AFTER_MS,
}

/** Billed as the reading of one profile. */
const identify = async (connection: Connection, handle: string): Promise<Identity> => {
  const account = accountOf(connection, handle)
  const doing = `finding out who @${account.handle} is`
  const answer = rawMe.safeParse(await read(connection, account, doing, (client) => client.me()))
  if (!answer.success) throw badAnswer(doing, answer.error)
  const { id, username, name } = answer.data.data
  return { id, handle: username, name: name || username }
}

const startOfNextMonth = (now: Date): Date => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1))

/** @throws SetupError for unsuitable accounts, credentials, search rules or base URL. */
export const createX = (options: XOptions): Platform => {
  const { settings, brands, credentials, clock, spentThisMonth, timeoutMs = 20_000 } = options
  const connection: Connection = {
    accounts: resolveAccounts(settings, brands, credentials),
    call: createCaller({ apiUrl: settings.apiUrl, timeoutMs }),
    clock,
  }
  const sources = sourcesOf(connection.accounts, settings.pollEvery)
  const overBudget = (): boolean => {
    const spent = connection.accounts.reduce((sum, { handle }) => sum + spentThisMonth(handle), 0)
    return spent >= settings.monthlyBudgetUsd
  }
  return {
    id: 'x',
    sources: () => sources,
    poll: async (request) => {
      // Mentions and our own posts are cheap and go on; the search is what a month's budget pays for.
      if (request.source.stream === 'search' && overBudget())
        throw new PlatformError(
          'over-budget',
          `X has cost this month's budget of $${settings.monthlyBudgetUsd}: searches rest until the next month, mentions go on. Raise platforms.x.monthlyBudgetUsd to search sooner.`,
          { retryAt: startOfNextMonth(clock.now()) },
        )
      return poll(connection, request)
    },
    send: (reply) => send(connection, reply),
    reconcile: (reply, attemptedAt) => reconcile(connection, reply, attemptedAt),
    recheck: async (account, externalIds) => {
      if (!overBudget()) return recheck(connection, account, externalIds)
      const results = externalIds.map((externalId) => ({ externalId, state: 'unknown' as const }))
      return { results, spend: NO_SPEND }
    },
    identify: (account) => identify(connection, account),
    postIdOf,
    lookUp: async (account, externalId) => lookUp(connection, account, externalId),
    describeLimits: () => LIMITS,
    replyPolicy,
  }
}
