/**
 * Sends one approved reply (I5). The record's key follows from the reply, so every attempt writes to the same place, and
 * `swapRecord: null` makes the server refuse to write where something stands: sending again is safe.
 */
import { type AppBskyFeedPost, XRPCError } from '@atproto/api'
import { PlatformError } from '../../domain/errors.ts'
import { textLength } from '../../domain/text-length.ts'
import { NO_SPEND, type OutgoingReply, type RejectionReason, type SendOutcome } from '../contract.ts'
import type { Account } from './accounts.ts'
import { didOf, POSTS } from './at-uri.ts'
import { accountOf, type Connection, ourDid } from './connection.ts'
import { facetsOf, type HandleResolver } from './facets.ts'
import { codeFor, type Failure, readFailure, windowEnd } from './failure.ts'
import { fetchViews, isBlockedBy } from './feeds.ts'
import { replyRefOf } from './normalize.ts'
import { MAX_BYTES, PLATFORM_LIMIT } from './policy.ts'
import { reconcile } from './reconcile.ts'
import { findStored, linkTo, rkeyFor } from './record.ts'
import { type RawView, rawRecord } from './schema.ts'

/**
 * A reply as old as this may have been tried before, and what became of that try decides: what the server says now about the post
 * or about us is no news of it.
 */
const MAY_BE_RETRY_MS = 10_000

const rejected = (reason: RejectionReason, detail: string, retryAt: Date | null = null): SendOutcome => ({
  result: 'rejected',
  reason,
  detail,
  retryAt,
  spend: NO_SPEND,
})
const unknown = (detail: string): SendOutcome => ({ result: 'unknown', detail, spend: NO_SPEND })
const sent = (connection: Connection, account: Account, uri: string): SendOutcome => ({
  result: 'sent',
  externalId: uri,
  url: linkTo(connection, account, uri),
  spend: NO_SPEND,
})

const REASONS: Partial<Record<ReturnType<typeof codeFor>, RejectionReason>> = {
  'token-dead': 'token-dead',
  forbidden: 'not-allowed',
  'rate-limited': 'rate-limited',
}

const outcomeOf = (failure: Failure, now: Date): SendOutcome => {
  const code = codeFor(failure)
  // A gateway may answer 5xx, and a socket may break, after the server has taken the post.
  if (code === 'unavailable' || code === 'bad-answer')
    return unknown(`Bluesky did not say what became of the reply: ${failure.detail}`)
  const tooLong = /too (big|long)|grapheme/i.test(failure.detail)
  const reason = REASONS[code] ?? (tooLong ? 'too-long' : 'other')
  return rejected(reason, failure.detail, reason === 'rate-limited' ? (failure.resetAt ?? windowEnd(now)) : null)
}

/** What was refused or failed before anything was written. */
const notBegun = ({ kind, message, retryAt }: PlatformError): SendOutcome =>
  kind === 'unavailable' || kind === 'bad-answer'
    ? unknown(message)
    : rejected(REASONS[kind] ?? 'other', message, retryAt)

const tooLong = (text: string): string | null => {
  const length = textLength(text, PLATFORM_LIMIT.unit)
  if (length > PLATFORM_LIMIT.max) return `The reply counts ${length} on Bluesky, which takes ${PLATFORM_LIMIT.max}.`
  const bytes = Buffer.byteLength(text)
  return bytes > MAX_BYTES ? `The reply has ${bytes} bytes; Bluesky takes ${MAX_BYTES}.` : null
}

/** Why the app view does not show the post: a block hides it from us just as a deletion does. */
const whyHidden = async (connection: Connection, account: Account, uri: string): Promise<SendOutcome> =>
  (await isBlockedBy(connection, account, didOf(uri)))
    ? rejected('blocked', 'The author has blocked this account.')
    : rejected('post-gone', 'The post is not on Bluesky any more.')

/** Bluesky itself takes a reply to anything, even where nobody would see it, so the post is looked at first. @throws PlatformError */
const lookAtPost = async (connection: Connection, account: Account, uri: string): Promise<RawView | SendOutcome> => {
  const views = await fetchViews(connection, account, [uri], 'looking at the post to answer', { purpose: 'replying' })
  const view = views.get(uri)
  if (!view) return whyHidden(connection, account, uri)
  if (view.viewer?.replyDisabled) return rejected('blocked', 'The author lets only some people reply.')
  return view
}

const resolverFor =
  (connection: Connection, account: Account, { to }: OutgoingReply): HandleResolver =>
  async (handle) => {
    if (handle.toLowerCase() === to.handle.toLowerCase()) return didOf(to.externalId)
    try {
      const { data } = await connection.ask(account, (agent) => agent.com.atproto.identity.resolveHandle({ handle }), {
        purpose: 'replying',
      })
      return data.did
    } catch (error) {
      // Nobody of that name, or nobody to ask: the name stands there all the same, only without a link.
      if (error instanceof XRPCError) return null
      throw error
    }
  }

/** The versions above the reply: as they are now, else as they were when the post came. */
const refsFor = (reply: OutgoingReply, view: RawView): AppBskyFeedPost.ReplyRef => {
  const { externalId, rootId, replyRef } = reply.to
  const now = rawRecord.safeParse(view.record).data
  const { cid, rootUri, rootCid } = now ? replyRefOf(externalId, view.cid, now) : replyRef
  return {
    root: { uri: rootUri ?? rootId, cid: rootCid ?? replyRef.rootCid ?? view.cid },
    parent: { uri: externalId, cid: cid ?? view.cid },
  }
}

const put = async (
  connection: Connection,
  account: Account,
  repo: string,
  reply: OutgoingReply,
  view: RawView,
): Promise<SendOutcome> => {
  const facets = await facetsOf(reply.text, resolverFor(connection, account, reply))
  const record: AppBskyFeedPost.Record = {
    $type: POSTS,
    text: reply.text,
    createdAt: reply.createdAt.toISOString(),
    reply: refsFor(reply, view),
    ...(facets.length > 0 && { facets }),
  }
  const rkey = rkeyFor(reply)
  try {
    const { data } = await connection.ask(
      account,
      (agent) => agent.com.atproto.repo.putRecord({ repo, collection: POSTS, rkey, record, swapRecord: null }),
      { purpose: 'replying' },
    )
    return sent(connection, account, data.uri)
  } catch (error) {
    // Something stands there already: an earlier attempt, written when the post above it had another version.
    if (!(error instanceof XRPCError) || error.error !== 'InvalidSwap') throw error
    const stored = await findStored(connection, account, repo, reply)
    if (stored.state === 'there') return sent(connection, account, stored.uri)
    return unknown('Bluesky says that this reply was written before, but shows another one')
  }
}

/**
 * `rejected` means that Bluesky has not taken it (with `retryAt` where waiting helps), `unknown` that nobody can say yet: then send
 * again, with the same key.
 */
export const send = async (connection: Connection, reply: OutgoingReply): Promise<SendOutcome> => {
  const length = tooLong(reply.text)
  if (length !== null) return rejected('too-long', length)
  let account: Account
  try {
    account = accountOf(connection, reply.account)
  } catch (error) {
    if (error instanceof PlatformError) return rejected('other', error.message)
    throw error
  }
  const { clock } = connection
  if (clock.now().getTime() - reply.createdAt.getTime() >= MAY_BE_RETRY_MS) {
    const earlier = await reconcile(connection, reply)
    if (earlier.result !== 'absent') return earlier
  }
  try {
    const repo = await ourDid(connection, account)
    const view = await lookAtPost(connection, account, reply.to.externalId)
    if ('result' in view) return view
    return await put(connection, account, repo, reply, view)
  } catch (error) {
    return error instanceof PlatformError ? notBegun(error) : outcomeOf(readFailure(error), clock.now())
  }
}
