/** Mastodon as a platform, through `masto`; servers that speak its API (GoToSocial, Pleroma, Akkoma …) serve as well. */
import type { Clock } from '../../domain/clock.ts'
import type { Brand, MastodonSettings } from '../../domain/settings.ts'
import type { Platform, PlatformLimits } from '../contract.ts'
import { fullName, type MastodonCredentials, resolveAccounts } from './accounts.ts'
import { accountOf, type Connection, createConnection, ourAccount } from './connection.ts'
import { DEFAULT_MAX_CHARACTERS } from './instance.ts'
import { lookUp, postIdOf } from './look-up.ts'
import { replyPolicy } from './policy.ts'
import { poll } from './poll.ts'
import { RECHECK_BATCH, recheck } from './recheck.ts'
import { READ_BACK_AFTER_MS, reconcile } from './reconcile.ts'
import { send } from './send.ts'
import { sourcesOf } from './sources.ts'

export type { MastodonCredentials } from './accounts.ts'

export interface MastodonOptions {
  settings: MastodonSettings
  brands: Brand[]
  /** By account, as user@server. */
  credentials: Record<string, MastodonCredentials>
  clock: Clock
  /** Milliseconds for one request; 20,000 when left out. */
  timeoutMs?: number
  /** What a server allows one account; 300 when left out. */
  requestsPerFiveMinutes?: number
}

/** 300 posts in three hours, which may come in a burst. */
const MIN_SEND_GAP_MS = 2_000

const limits = (requestsPerFiveMinutes: number): PlatformLimits => ({
  text: { max: DEFAULT_MAX_CHARACTERS, unit: 'mastodon' },
  unit: 'mastodon',
  notes: [
    `${requestsPerFiveMinutes} requests in five minutes for one account, as the server's headers say; a tenth is kept free for replies.`,
    'Up to 300 posts in three hours. How long one may be is the server’s choice; 500 characters where it does not say.',
    'Reading and answering are free. Search finds what a server indexes, which may be little or nothing.',
  ],
  minSendGapMs: MIN_SEND_GAP_MS,
  idempotentSend: true,
  recheckBatch: RECHECK_BATCH,
  readBackAfterMs: READ_BACK_AFTER_MS,
})

const identify = async (connection: Connection, name: string) => {
  const account = accountOf(connection, name)
  const { id, acct, displayName } = await ourAccount(connection, account)
  return { id, handle: fullName(acct, account), name: displayName || acct }
}

/** @throws SetupError for unsuitable accounts, credentials, search rules or addresses. */
export const createMastodon = (options: MastodonOptions): Platform => {
  const { settings, brands, credentials, clock } = options
  const { timeoutMs = 20_000, requestsPerFiveMinutes = 300 } = options
  const { showDirectMessages } = settings
  const accounts = resolveAccounts(settings, brands, credentials)
  const connection = createConnection({ accounts, clock, showDirectMessages, timeoutMs, requestsPerFiveMinutes })
  const sources = sourcesOf(accounts, settings.pollEvery)
  return {
    id: 'mastodon',
    sources: () => sources,
    poll: (request) => poll(connection, request),
    send: (reply) => send(connection, reply),
    reconcile: (reply, attemptedAt) => reconcile(connection, reply, attemptedAt),
    recheck: (account, externalIds, known) => recheck(connection, account, externalIds, known),
    identify: (account) => identify(connection, account),
    postIdOf,
    lookUp: (account, externalId) => lookUp(connection, account, externalId),
    describeLimits: () => limits(requestsPerFiveMinutes),
    replyPolicy,
  }
}
