/**
 * Sends one approved reply (I5) with the reply's own Idempotency-Key: a server that has taken it gives the same post again. Mastodon
 * remembers keys for an hour and others may not know them at all, so what may be a second attempt looks for the first one before.
 */
import { PlatformError } from '../../domain/errors.ts'
import { textLength } from '../../domain/text-length.ts'
import { NO_SPEND, type OutgoingReply, type RejectionReason, type SendOutcome } from '../contract.ts'
import type { Account } from './accounts.ts'
import { accountOf, type Connection } from './connection.ts'
import { codeFor, type Failure, readFailure, windowEnd } from './failure.ts'
import { maxCharacters } from './instance.ts'
import { urlOf } from './normalize.ts'
import { limitFor, prefixFor } from './policy.ts'
import { reconcile } from './reconcile.ts'
import { isBlockedBy } from './relationship.ts'
import { rawCreated } from './schema.ts'

/** A reply as old as this may have been tried before. */
const MAY_BE_RETRY_MS = 10_000

const rejected = (reason: RejectionReason, detail: string, retryAt: Date | null = null): SendOutcome => ({
  result: 'rejected',
  reason,
  detail,
  retryAt,
  spend: NO_SPEND,
})
const unknown = (detail: string): SendOutcome => ({ result: 'unknown', detail, spend: NO_SPEND })

const REASONS: Partial<Record<ReturnType<typeof codeFor>, RejectionReason>> = {
  'token-dead': 'token-dead',
  forbidden: 'not-allowed',
  'rate-limited': 'rate-limited',
}

const TOO_LONG = /character limit|too long/i

/** The post that is answered is not there for us: gone, or its author has blocked us. */
const whyHidden = async (connection: Connection, account: Account, { to }: OutgoingReply): Promise<SendOutcome> => {
  const { authorId } = to.replyRef
  try {
    if (authorId !== undefined && (await isBlockedBy(connection, account, authorId)))
      return rejected('blocked', 'The author has blocked this account.')
  } catch (error) {
    // Refused either way: only the reason stays the likelier one.
    if (!(error instanceof PlatformError)) throw error
  }
  return rejected('post-gone', 'The post is not on this server any more.')
}

const outcomeOf = async (
  connection: Connection,
  account: Account,
  reply: OutgoingReply,
  failure: Failure,
): Promise<SendOutcome> => {
  const code = codeFor(failure)
  // A gateway may answer 5xx, and a socket may break, after the server has taken the post.
  if (code === 'unavailable' || code === 'bad-answer')
    return unknown(`Mastodon did not say what became of the reply: ${failure.detail}`)
  if (failure.status === 404 || failure.status === 410) return whyHidden(connection, account, reply)
  const reason = REASONS[code] ?? (TOO_LONG.test(failure.detail) ? 'too-long' : 'other')
  const now = connection.clock.now()
  return rejected(reason, failure.detail, reason === 'rate-limited' ? (failure.resetAt ?? windowEnd(now)) : null)
}

/** With the name of whom it answers in front, unless the writer put it there. */
const statusOf = ({ text, to }: OutgoingReply): string => {
  const prefix = prefixFor(to.replyRef.acct ?? to.handle)
  const isNamed = `${text.toLowerCase()} `.startsWith(prefix.toLowerCase())
  return isNamed ? text : `${prefix}${text}`
}

const tooLong = async (connection: Connection, account: Account, reply: OutgoingReply): Promise<string | null> => {
  const { acct = reply.to.handle, spoiler = '' } = reply.to.replyRef
  const { max } = limitFor(await maxCharacters(connection, account), { acct, spoiler })
  const length = textLength(statusOf(reply), 'mastodon') - textLength(prefixFor(acct), 'mastodon')
  return length > max ? `The reply counts ${length} on this server, which leaves room for ${max}.` : null
}

const post = async (connection: Connection, account: Account, reply: OutgoingReply): Promise<SendOutcome> => {
  const { visibility, spoiler } = reply.to.replyRef
  const status = {
    status: statusOf(reply),
    inReplyToId: reply.to.externalId,
    // The server's own word for it, whatever it may be; a direct message stays one.
    ...(visibility !== undefined && { visibility: visibility as 'public' }),
    ...(spoiler !== undefined && { spoilerText: spoiler }),
  }
  const { data } = await connection.ask(
    account,
    (client) => client.v1.statuses.create.$raw(status, { requestInit: { headers: { 'Idempotency-Key': reply.key } } }),
    { purpose: 'replying' },
  )
  const created = rawCreated.safeParse(data)
  if (!created.success) return unknown('Mastodon answered something that cannot be read')
  return { result: 'sent', externalId: created.data.id, url: urlOf(created.data, account), spend: NO_SPEND }
}

/**
 * `rejected` means that the server has not taken it (with `retryAt` where waiting helps), `unknown` that nobody can say yet: then
 * send again, with the same key.
 */
export const send = async (connection: Connection, reply: OutgoingReply): Promise<SendOutcome> => {
  let account: Account
  try {
    account = accountOf(connection, reply.account)
  } catch (error) {
    if (error instanceof PlatformError) return rejected('other', error.message)
    throw error
  }
  try {
    if (connection.clock.now().getTime() - reply.createdAt.getTime() >= MAY_BE_RETRY_MS) {
      const earlier = await reconcile(connection, reply, reply.createdAt)
      if (earlier.result !== 'absent') return earlier
    }
    const long = await tooLong(connection, account, reply)
    if (long !== null) return rejected('too-long', long)
    return await post(connection, account, reply)
  } catch (error) {
    // Held back by our own count of requests: nothing was sent.
    if (error instanceof PlatformError) return rejected('rate-limited', error.message, error.retryAt)
    return outcomeOf(connection, account, reply, readFailure(error))
  }
}
