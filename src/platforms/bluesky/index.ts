/** Bluesky as a platform, through `@atproto/api`. */
import type { Clock } from '../../domain/clock.ts'
import type { BlueskySettings, Brand } from '../../domain/settings.ts'
import type { Platform, PlatformLimits } from '../contract.ts'
import { type BlueskyCredentials, resolveAccounts } from './accounts.ts'
import { checkUrl } from './client.ts'
import { accountOf, type Connection, createConnection, ourDid, read } from './connection.ts'
import { lookUp, postIdOf } from './look-up.ts'
import { PLATFORM_LIMIT, replyPolicy } from './policy.ts'
import { poll } from './poll.ts'
import { RECHECK_BATCH, recheck } from './recheck.ts'
import { reconcile } from './reconcile.ts'
import { send } from './send.ts'
import { inMemory, type SessionKeeper } from './session.ts'
import { sourcesOf } from './sources.ts'

export type { BlueskyCredentials } from './accounts.ts'
export type { SessionKeeper } from './session.ts'

export interface BlueskyOptions {
  settings: BlueskySettings
  brands: Brand[]
  /** By handle, without @. */
  credentials: Record<string, BlueskyCredentials>
  clock: Clock
  /** Keeps sessions across restarts; forgotten with the process when left out. */
  sessions?: SessionKeeper
  /** Milliseconds for one request; 20,000 when left out. */
  timeoutMs?: number
  /** What the server allows one address; 3,000 when left out. */
  requestsPerFiveMinutes?: number
}

/** An account has 5,000 points an hour and 35,000 a day for writing; a post costs three. */
const MIN_SEND_GAP_MS = 7_500

const limits = (requestsPerFiveMinutes: number): PlatformLimits => ({
  text: PLATFORM_LIMIT,
  unit: PLATFORM_LIMIT.unit,
  notes: [
    `${requestsPerFiveMinutes.toLocaleString('en')} requests in five minutes from one address, over all accounts; a tenth is kept free for replies.`,
    'About 11,600 replies a day and account; 300 logins a day, which kept sessions make unnecessary.',
    'Reading and answering are free.',
  ],
  minSendGapMs: MIN_SEND_GAP_MS,
  idempotentSend: true,
  recheckBatch: RECHECK_BATCH,
})

const identify = async (connection: Connection, handle: string) => {
  const account = accountOf(connection, handle)
  const actor = await ourDid(connection, account)
  const doing = `finding out who @${account.handle} is`
  const { data } = await read(connection, account, doing, (agent) => agent.app.bsky.actor.getProfile({ actor }))
  return { id: data.did, handle: data.handle, name: data.displayName || data.handle }
}

/** @throws SetupError for unsuitable accounts, credentials, search rules or addresses. */
export const createBluesky = (options: BlueskyOptions): Platform => {
  const { settings, brands, credentials, clock, sessions = inMemory() } = options
  const { timeoutMs = 20_000, requestsPerFiveMinutes = 3_000 } = options
  const connection = createConnection({
    accounts: resolveAccounts(settings, brands, credentials),
    clock,
    service: checkUrl(settings.service, 'platforms.bluesky.service', 'https://bsky.social'),
    webUrl: checkUrl(settings.webUrl, 'platforms.bluesky.webUrl', 'https://bsky.app'),
    sessions,
    timeoutMs,
    requestsPerFiveMinutes,
  })
  const sources = sourcesOf(connection.accounts, settings.pollEvery)
  return {
    id: 'bluesky',
    sources: () => sources,
    poll: (request) => poll(connection, request),
    send: (reply) => send(connection, reply),
    reconcile: (reply) => reconcile(connection, reply),
    recheck: (account, externalIds, known) => recheck(connection, account, externalIds, known),
    identify: (account) => identify(connection, account),
    postIdOf: (link) => postIdOf(settings.webUrl, link),
    lookUp: (account, externalId) => lookUp(connection, account, externalId),
    describeLimits: () => limits(requestsPerFiveMinutes),
    replyPolicy,
  }
}
