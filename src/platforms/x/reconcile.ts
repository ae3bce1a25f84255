/** Finds a reply among our own posts after a send whose outcome is unknown (I5). */

import { PlatformError } from '../../domain/errors.ts'
import type { OutgoingReply, ReconcileOutcome, Spend } from '../contract.ts'
import { NO_SPEND } from '../contract.ts'
import type { Account } from './accounts.ts'
import { accountOf, badAnswer, type Connection, read } from './connection.ts'
import { OURS, requestTime } from './fields.ts'
import { withoutLinkTargets } from './links.ts'
import { addSpend, readSpend } from './prices.ts'
import { type RawPost, rawPage, rawPost } from './schema.ts'
import { decodeEntities } from './text.ts'

/** A post of ours may take a moment to show in our timeline: before that, not seeing it proves nothing. */
export const READ_BACK_AFTER_MS = 30_000
/** How far before the attempt to look, for clocks that differ. */
const LOOK_BACK_MS = 60_000
/** 1,000 own posts since one attempt: beyond that a person looks. */
const MAX_PAGES = 10

/** X puts the handles that a reply answers in front of it, shortens links and composes accents: all that is put aside. */
const comparable = (text: string): string =>
  withoutLinkTargets(decodeEntities(text).normalize('NFC'))
    .replace(/^(?:\s*@\w+)+/u, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** The id of the post that `reply` answers: an edited post is answered under its latest id. */
export const targetOf = (reply: OutgoingReply): string => reply.to.replyRef.id ?? reply.to.externalId

const isOurReply = (post: RawPost, reply: OutgoingReply): boolean => {
  const parent = post.referenced_tweets?.find((reference) => reference.type === 'replied_to')?.id
  if (parent !== targetOf(reply) && parent !== reply.to.externalId) return false
  return comparable(post.note_tweet?.text ?? post.text) === comparable(reply.text)
}

export const urlOf = (account: Account, id: string): string => `https://x.com/${account.handle}/status/${id}`

/** Reads our own posts since `since`, page by page, until the reply is found or all are seen. @throws PlatformError */
export const findReply = async (
  connection: Connection,
  account: Account,
  reply: OutgoingReply,
  since: Date,
): Promise<{ id: string | null; complete: boolean; spend: Spend }> => {
  const doing = `looking for a reply of @${account.handle}`
  let spend = NO_SPEND
  let complete = true
  let token: string | undefined
  for (let pages = 0; pages < MAX_PAGES; pages++) {
    const params = { max_results: 100, start_time: requestTime(since), exclude: 'retweets' as const, ...OURS }
    const answer = await read(connection, account, doing, async (client) => {
      const page = await client.userTimeline(account.userId, {
        ...params,
        ...(token !== undefined && { pagination_token: token }),
      })
      return page.data
    })
    const parsed = rawPage.safeParse(answer)
    if (!parsed.success) throw badAnswer(doing, parsed.error)
    const items = parsed.data.data ?? []
    spend = addSpend(spend, readSpend(items.length, 0, true))
    const posts = items.map((item) => rawPost.safeParse(item).data)
    const found = posts.find((post) => post && isOurReply(post, reply))
    if (found) return { id: found.id, complete: true, spend }
    // A post of ours that cannot be read could be the one.
    if (posts.includes(undefined)) complete = false
    token = parsed.data.meta.next_token
    if (token === undefined) return { id: null, complete, spend }
  }
  return { id: null, complete: false, spend }
}

/** `absent` only after a full look at a time when the reply would have shown. Never throws for what X answers. */
export const reconcile = async (
  connection: Connection,
  reply: OutgoingReply,
  attemptedAt: Date,
): Promise<ReconcileOutcome> => {
  const early = connection.clock.now().getTime() - attemptedAt.getTime() < READ_BACK_AFTER_MS
  try {
    const account = accountOf(connection, reply.account)
    const look = await findReply(connection, account, reply, new Date(attemptedAt.getTime() - LOOK_BACK_MS))
    if (look.id !== null)
      return { result: 'sent', externalId: look.id, url: urlOf(account, look.id), spend: look.spend }
    if (!look.complete)
      return { result: 'unknown', detail: 'not all of our own posts could be looked at', spend: look.spend }
    if (early) return { result: 'unknown', detail: 'too soon after the attempt to be sure', spend: look.spend }
    return { result: 'absent', spend: look.spend }
  } catch (error) {
    if (error instanceof PlatformError) return { result: 'unknown', detail: error.message, spend: NO_SPEND }
    throw error
  }
}
