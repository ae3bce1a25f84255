/** Sends one approved reply, once, and says what became of it (I5). Reddit knows no key by which a second try could be told from a new one. */
import { PlatformError } from '../../domain/errors.ts'
import { textLength } from '../../domain/text-length.ts'
import { NO_SPEND, type OutgoingReply, type SendOutcome } from '../contract.ts'
import type { Account } from './accounts.ts'
import { accountOf, type Connection } from './connection.ts'
import { Failure, type FailureFacts, UNTOLD_WAIT_MS } from './failure.ts'
import { urlOf } from './normalize.ts'
import { PLATFORM_LIMIT } from './policy.ts'
import { type Refusal, refusalByStatus, refusalOf } from './refusal.ts'
import { rawCommented } from './schema.ts'

/** The name of what `reply` answers. */
export const targetOf = (reply: OutgoingReply): string => reply.to.replyRef.fullname ?? reply.to.externalId

const rejected = ({ reason, detail, waitMs }: Refusal, now: Date): SendOutcome => {
  const retryAt = waitMs === null ? null : new Date(now.getTime() + waitMs)
  return { result: 'rejected', reason, detail, retryAt, spend: NO_SPEND }
}

const unknown = (detail: string): SendOutcome => ({ result: 'unknown', detail, spend: NO_SPEND })

const afterFailure = (facts: FailureFacts, now: Date): SendOutcome => {
  const { kind, stage, status, detail } = facts
  const refused = kind === 'refused' && status !== null && status < 500 && status !== 408
  if (refused) return rejected(refusalByStatus({ ...facts, waitMs: facts.waitMs ?? UNTOLD_WAIT_MS }), now)
  // Without a token the reply itself was never on its way.
  if (kind === 'not-sent' || stage === 'token')
    return rejected(
      { reason: 'other', detail: `Reddit could not be reached (${detail}); nothing was sent.`, waitMs: UNTOLD_WAIT_MS },
      now,
    )
  // A gateway may answer 5xx, and a socket may break, after Reddit has taken the comment.
  return unknown(`Reddit did not say what became of the reply: ${detail}`)
}

const afterAnswer = (answer: unknown, now: Date): SendOutcome => {
  const parsed = rawCommented.safeParse(answer)
  if (!parsed.success) return unknown('Reddit answered something that cannot be read')
  const { errors = [], ratelimit, data } = parsed.data.json
  if (errors[0]) return rejected(refusalOf(errors[0], ratelimit), now)
  const made = data?.things[0]?.data
  if (!made) return unknown('Reddit neither refused the reply nor showed it')
  return { result: 'sent', externalId: made.name, url: urlOf(made.permalink, made.name), spend: NO_SPEND }
}

/**
 * Posts the reply under its target with a single request. `rejected` means that Reddit has not taken it (with `retryAt` where
 * waiting helps), `unknown` that nobody can say: then reconcile, never send again.
 */
export const send = async (connection: Connection, reply: OutgoingReply): Promise<SendOutcome> => {
  const now = connection.clock.now()
  const length = textLength(reply.text, PLATFORM_LIMIT.unit)
  if (length > PLATFORM_LIMIT.max) {
    const detail = `The reply counts ${length} characters; Reddit takes ${PLATFORM_LIMIT.max}.`
    return rejected({ reason: 'too-long', detail, waitMs: null }, now)
  }
  let account: Account
  try {
    account = accountOf(connection, reply.account)
  } catch (error) {
    if (error instanceof PlatformError) return rejected({ reason: 'other', detail: error.message, waitMs: null }, now)
    throw error
  }
  const form = { api_type: 'json', thing_id: targetOf(reply), text: reply.text }
  try {
    const answer = await connection.ask(account, { method: 'post', uri: 'api/comment', form }, 'replying')
    return afterAnswer(answer, connection.clock.now())
  } catch (error) {
    if (error instanceof Failure) return afterFailure(error.facts, connection.clock.now())
    throw error
  }
}
