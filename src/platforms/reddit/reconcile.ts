/** Finds a reply among our own comments after a send whose outcome is unknown (I5). */
import { PlatformError } from '../../domain/errors.ts'
import { NO_SPEND, type OutgoingReply, type ReconcileOutcome } from '../contract.ts'
import type { Account } from './accounts.ts'
import { accountOf, badAnswer, type Connection, read } from './connection.ts'
import { urlOf } from './normalize.ts'
import { markOf, type RawComment, rawChild, rawComment, rawListing } from './schema.ts'
import { targetOf } from './send.ts'

/** A comment of ours may take a moment to show among our own: before that, not seeing it proves nothing. */
export const READ_BACK_AFTER_MS = 60_000
/** How far before the attempt to look, for clocks that differ. */
const LOOK_BACK_MS = 60_000
/** 1,000 comments, which is about all that Reddit lists: a list that ends near there may have been cut. */
const MAX_PAGES = 10
const CUT_AFTER = 900

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

/** Reddit trims texts and may escape them, and composes accents: all that is put aside. */
const comparable = (text: string): string =>
  text
    .replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()

const isOurReply = (comment: RawComment, reply: OutgoingReply): boolean =>
  comment.parent_id === targetOf(reply) && comparable(comment.body) === comparable(reply.text)

interface Look {
  found: RawComment | null
  /** Whether all comments since then could be looked at. */
  complete: boolean
}

/** Reads our own comments back to `since`, page by page, until the reply is found or all are seen. @throws PlatformError */
const findReply = async (
  connection: Connection,
  account: Account,
  reply: OutgoingReply,
  since: Date,
): Promise<Look> => {
  const doing = `looking for a reply of u/${account.username}`
  const uri = `user/${encodeURIComponent(account.username)}/comments`
  let complete = true
  let after: string | null = null
  let looked = 0
  for (let pages = 0; pages < MAX_PAGES; pages++) {
    const qs: Record<string, string | number> = { sort: 'new', limit: 100, ...(after !== null && { after }) }
    const answer = await read(connection, account, doing, { uri, qs }, { purpose: 'replying' })
    const parsed = rawListing.safeParse(answer)
    if (!parsed.success) throw badAnswer(doing, parsed.error)
    const { children, after: next } = parsed.data.data
    const comments = children.map((child) => rawComment.safeParse(rawChild.safeParse(child).data?.data).data)
    const found = comments.find((comment) => comment && isOurReply(comment, reply))
    if (found) return { found, complete: true }
    // A comment of ours that cannot be read could be the one.
    if (comments.includes(undefined)) complete = false
    looked += children.length
    const last = markOf(children.at(-1)).at
    if (last !== null && last * 1_000 < since.getTime()) return { found: null, complete }
    if (next === null) return { found: null, complete: complete && looked < CUT_AFTER }
    after = next
  }
  return { found: null, complete: false }
}

/** `absent` only after a full look at a time when the reply would have shown. Never throws for what Reddit answers. */
export const reconcile = async (
  connection: Connection,
  reply: OutgoingReply,
  attemptedAt: Date,
): Promise<ReconcileOutcome> => {
  const early = connection.clock.now().getTime() - attemptedAt.getTime() < READ_BACK_AFTER_MS
  const unknown = (detail: string): ReconcileOutcome => ({ result: 'unknown', detail, spend: NO_SPEND })
  try {
    const account = accountOf(connection, reply.account)
    const since = new Date(attemptedAt.getTime() - LOOK_BACK_MS)
    const { found, complete } = await findReply(connection, account, reply, since)
    if (found) {
      const url = urlOf(found.permalink, found.name)
      return { result: 'sent', externalId: found.name, url, spend: NO_SPEND }
    }
    if (!complete) return unknown('not all of our own comments could be looked at')
    return early ? unknown('too soon after the attempt to be sure') : { result: 'absent', spend: NO_SPEND }
  } catch (error) {
    if (error instanceof PlatformError) return unknown(error.message)
    throw error
  }
}
