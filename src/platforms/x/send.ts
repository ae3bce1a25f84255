/** Sends one approved reply, once, and says what became of it (I5). */

import { PlatformError } from '../../domain/errors.ts'
import { textLength } from '../../domain/text-length.ts'
import { NO_SPEND, type OutgoingReply, type RejectionReason, type SendOutcome } from '../contract.ts'
import type { Account } from './accounts.ts'
import { accountOf, type Connection } from './connection.ts'
import { type Failure, rateWindowEnd, readFailure } from './failure.ts'
import { PLATFORM_LIMIT } from './policy.ts'
import { writeSpend } from './prices.ts'
import { findReply, targetOf, urlOf } from './reconcile.ts'
import { rawCreated } from './schema.ts'

/** X remembers texts for about a day when it refuses duplicates. */
const DUPLICATE_LOOK_BACK_MS = 24 * 60 * 60_000
/** When X could not be reached at all. */
const UNREACHABLE_RETRY_MS = 60_000

/** What X's words in a refusal mean; it gives no codes for these. */
const REFUSALS: [RegExp, RejectionReason][] = [
  [/duplicate content/i, 'duplicate'],
  [/deleted or not visible|does ?n[o']t exist|could not be found|not find/i, 'post-gone'],
  [/block/i, 'blocked'],
  [/too long|exceeds?.*(length|characters)/i, 'too-long'],
  [/(daily|hourly) (limit|status)|limit for creating|over the .*limit/i, 'rate-limited'],
]

const BY_STATUS: Record<number, RejectionReason> = {
  401: 'token-dead',
  403: 'not-allowed',
  404: 'post-gone',
  420: 'rate-limited',
  429: 'rate-limited',
}

const reasonFor = ({ status, detail }: Failure): RejectionReason => {
  const worded = status === 400 || status === 403 ? REFUSALS.find(([words]) => words.test(detail))?.[1] : undefined
  return worded ?? BY_STATUS[status ?? 0] ?? 'other'
}

const rejected = (reason: RejectionReason, detail: string, retryAt: Date | null = null): SendOutcome => ({
  result: 'rejected',
  reason,
  detail,
  retryAt,
  spend: NO_SPEND,
})

/**
 * X refuses a text that we already posted. That may be this very reply, taken on an attempt that never got its answer: our own
 * posts tell. Only when they tell nothing does the outcome stay unknown.
 */
const settleDuplicate = async (
  connection: Connection,
  account: Account,
  reply: OutgoingReply,
): Promise<SendOutcome> => {
  const since = new Date(connection.clock.now().getTime() - DUPLICATE_LOOK_BACK_MS)
  try {
    const { id, complete, spend } = await findReply(connection, account, reply, since)
    if (id !== null) return { result: 'sent', externalId: id, url: urlOf(account, id), spend }
    if (complete)
      return { ...rejected('duplicate', 'We posted the same text lately, but not in answer to this post.'), spend }
    return {
      result: 'unknown',
      detail: 'X says that this text was posted already; not all own posts could be looked at',
      spend,
    }
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error
    return { result: 'unknown', detail: `X says that this text was posted already. ${error.message}`, spend: NO_SPEND }
  }
}

const unknown = (detail: string, text: string): SendOutcome => ({
  result: 'unknown',
  detail,
  // It may have been taken, so it counts as paid.
  spend: writeSpend(text),
})

const outcomeOf = async (
  connection: Connection,
  account: Account,
  reply: OutgoingReply,
  failure: Failure,
): Promise<SendOutcome> => {
  const now = connection.clock.now()
  if (failure.kind === 'not-sent')
    return rejected(
      'other',
      `X could not be reached (${failure.detail}); nothing was sent.`,
      new Date(now.getTime() + UNREACHABLE_RETRY_MS),
    )
  // A gateway may answer 5xx, and a socket may break, after X has taken the post.
  if (failure.kind !== 'refused' || (failure.status ?? 0) >= 500 || failure.status === 408)
    return unknown(`X did not say what became of the reply: ${failure.detail}`, reply.text)
  const reason = reasonFor(failure)
  if (reason === 'duplicate') return settleDuplicate(connection, account, reply)
  return rejected(reason, failure.detail, reason === 'rate-limited' ? (failure.resetAt ?? rateWindowEnd(now)) : null)
}

/**
 * Posts the reply under its target with a single request. `rejected` means that X has not taken it (with `retryAt` where waiting
 * helps), `unknown` that nobody can say: then reconcile, never send again.
 */
export const send = async (connection: Connection, reply: OutgoingReply): Promise<SendOutcome> => {
  const length = textLength(reply.text, PLATFORM_LIMIT.unit)
  if (length > PLATFORM_LIMIT.max)
    return rejected('too-long', `The reply counts ${length} on X, which takes ${PLATFORM_LIMIT.max}.`)
  let account: Account
  try {
    account = accountOf(connection, reply.account)
  } catch (error) {
    if (error instanceof PlatformError) return rejected('other', error.message)
    throw error
  }
  try {
    const answer: unknown = await connection.call(account.credentials, (client) =>
      client.reply(reply.text, targetOf(reply)),
    )
    const created = rawCreated.safeParse(answer)
    if (!created.success) return unknown('X answered something that cannot be read', reply.text)
    const { id } = created.data.data
    return { result: 'sent', externalId: id, url: urlOf(account, id), spend: writeSpend(reply.text) }
  } catch (error) {
    return outcomeOf(connection, account, reply, readFailure(error))
  }
}
