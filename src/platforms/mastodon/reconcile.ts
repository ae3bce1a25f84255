/** Finds a reply among our own posts after a send whose outcome is unknown (I5). */
import { PlatformError } from '../../domain/errors.ts'
import { NO_SPEND, type OutgoingReply, type ReconcileOutcome } from '../contract.ts'
import type { Account } from './accounts.ts'
import { accountOf, badAnswer, type Connection, ourAccount, read } from './connection.ts'
import { textOf } from './html.ts'
import { urlOf } from './normalize.ts'
import { type RawStatus, rawList, rawStatus } from './schema.ts'

/** Larger servers read from copies of their database, which lag: before that, not seeing a post proves nothing. */
export const READ_BACK_AFTER_MS = 5_000
/** How far before the attempt to look, for clocks that differ. */
const LOOK_BACK_MS = 60_000
/** 400 own posts since one attempt: beyond that a person looks. */
const MAX_PAGES = 10
const PAGE_SIZE = 40

/** The names in front, white space and the writing of accents are put aside. */
const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/^(?:\s*@[\w.@-]+)+/u, '')
    .replace(/\s+/gu, ' ')
    .trim()

const isOurReply = (status: RawStatus, { to, text }: OutgoingReply): boolean =>
  status.inReplyToId === to.externalId && comparable(textOf(status.content)) === comparable(text)

interface Look {
  found: RawStatus | null
  /** Whether all posts since then could be looked at. */
  complete: boolean
}

/** Reads our own posts back to `since`, page by page, until the reply is found or all are seen. @throws PlatformError */
const findReply = async (
  connection: Connection,
  account: Account,
  reply: OutgoingReply,
  since: Date,
): Promise<Look> => {
  const doing = `looking for a reply of ${account.name}`
  const { id: ourId } = await ourAccount(connection, account)
  let complete = true
  let maxId: string | null = null
  for (let pages = 0; pages < MAX_PAGES; pages++) {
    const page = { limit: PAGE_SIZE, excludeReblogs: true, ...(maxId !== null && { maxId }) }
    const { data } = await read(
      connection,
      account,
      doing,
      (client) => client.v1.accounts.$select(ourId).statuses.list.$raw(page),
      { purpose: 'replying' },
    )
    const parsed = rawList.safeParse(data)
    if (!parsed.success) throw badAnswer(doing, parsed.error)
    const statuses = parsed.data.map((item) => rawStatus.safeParse(item).data)
    const found = statuses.find((status) => status && isOurReply(status, reply))
    if (found) return { found, complete: true }
    // A post of ours that cannot be read could be the one.
    if (statuses.includes(undefined)) complete = false
    const last = statuses.at(-1)
    if (!last || Date.parse(last.createdAt) < since.getTime()) return { found: null, complete }
    maxId = last.id
  }
  return { found: null, complete: false }
}

/** `absent` only after a full look at a time when the reply would have shown. Never throws for what the server answers. */
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
    if (found) return { result: 'sent', externalId: found.id, url: urlOf(found, account), spend: NO_SPEND }
    if (!complete) return unknown('not all of our own posts could be looked at')
    return early ? unknown('too soon after the attempt to be sure') : { result: 'absent', spend: NO_SPEND }
  } catch (error) {
    if (error instanceof PlatformError) return unknown(error.message)
    throw error
  }
}
