/**
 * Erases words: a customer's, our answers to them, and what the team said about them. Ids, codes, times and the audit trail stay. What
 * Slack already shows is armed to be shown again, without the words. Cards are for tickets/ to refresh.
 */
import { isDid } from '../domain/post-id.ts'
import type { UrgencyFactor } from '../domain/urgency.ts'
import type { Mention, Prisma } from './generated/client.ts'
import type { Tx } from './open.ts'
import { forgottenIdOf } from './post-ids.ts'
import { alertsAbout, quotesOf, showAgain } from './shown.ts'
import { accountsBeside } from './sources.ts'

const NO_REPLY_REASON = 'Its text was erased.'
const NOTHING_LEFT = { erased: true }

/** All words of these tickets. A reply that is on its way keeps its text: settle it first. */
export async function eraseTexts(tx: Tx, ticketIds: number[], now: Date): Promise<void> {
  if (ticketIds.length === 0) return
  const ofTickets = { ticketId: { in: ticketIds } }
  const mentions = await tx.mention.findMany({
    where: ofTickets,
    select: { id: true, platform: true, account: true, externalId: true, rootId: true },
  })
  await eraseMentionRows(
    tx,
    mentions.map(({ id }) => id),
  )
  await tx.reply.updateMany({ where: { ...ofTickets, state: { not: 'sending' } }, data: { text: '', detail: null } })
  await tx.note.updateMany({ where: ofTickets, data: { text: '' } })
  await tx.commitment.updateMany({ where: ofTickets, data: { words: '' } })
  // Nobody can keep what nobody can read any more.
  await tx.commitment.updateMany({
    where: { ...ofTickets, state: { in: ['waiting', 'open'] } },
    data: { state: 'dropped', nextAt: null, settledAt: now, settledBy: 'system' },
  })
  await tx.example.deleteMany({ where: ofTickets })
  await tx.proposal.deleteMany({ where: ofTickets })
  await eraseConclusions(tx, ticketIds)
  for (const [feed, group] of Map.groupBy(mentions, ({ platform, account }) => JSON.stringify([platform, account]))) {
    const [platform, account] = JSON.parse(feed) as [string, string]
    await eraseAnswers(tx, { platform, account }, group, ticketIds)
  }
  await eraseQuarantined(
    tx,
    mentions.map(({ externalId }) => externalId),
  )
  await tx.delivery.updateMany({ where: { ...ofTickets, kind: { not: 'reply' } }, data: { lastError: null } })
  await tx.delivery.updateMany({
    where: { ...ofTickets, kind: 'reply', state: { in: ['sent', 'failed'] } },
    data: { lastError: null },
  })
  await showAgain(tx, [...(await quotesOf(tx, ticketIds)), ...(await alertsAbout(tx, ticketIds))], now)
}

/**
 * Our own posts that answer these, and those that go on from such an answer. What else we said in the conversation goes with the words of
 * the last ticket there: under an announcement of ours it was said to other people.
 */
async function eraseAnswers(
  tx: Tx,
  feed: { platform: string; account: string },
  answered: Pick<Mention, 'externalId' | 'rootId'>[],
  ticketIds: number[],
): Promise<void> {
  const { platform } = feed
  // Another account of ours may have answered.
  const accounts = await accountsBeside(tx, feed)
  const rootIds = [...new Set(answered.map(({ rootId }) => rootId))]
  const postIds = answered.map(({ externalId }) => externalId)
  await tx.$executeRaw`
    WITH RECURSIVE said AS (
      SELECT * FROM "OwnPost" WHERE platform = ${platform} AND account = ANY(${accounts}) AND "rootId" = ANY(${rootIds})
    ), answer AS (
      SELECT id, "externalId" FROM said WHERE "parentId" = ANY(${postIds})
      UNION
      SELECT said.id, said."externalId" FROM said JOIN answer ON said."parentId" = answer."externalId"
    ), others AS (
      SELECT t."rootId" FROM "Ticket" t JOIN "Mention" m ON m."ticketId" = t.id
      WHERE t.platform = ${platform} AND t.account = ANY(${accounts}) AND t."rootId" = ANY(${rootIds})
        AND NOT t.id = ANY(${ticketIds}) AND m.state NOT IN ('erased', 'deleted')
    )
    UPDATE "OwnPost" SET text = '' FROM said
    WHERE said.id = "OwnPost".id AND (said.id IN (SELECT id FROM answer) OR said."rootId" NOT IN (SELECT "rootId" FROM others))`
}

/** The words of single posts, with what was concluded from them; the rest of their ticket stays. */
export async function eraseMentions(tx: Tx, ticketId: number, mentionIds: number[], now: Date): Promise<void> {
  if (mentionIds.length === 0) return
  const mentions = await tx.mention.findMany({ where: { id: { in: mentionIds } }, select: { externalId: true } })
  await eraseMentionRows(tx, mentionIds)
  await eraseConclusions(tx, [ticketId])
  await tx.example.deleteMany({ where: { ticketId } })
  await tx.proposal.deleteMany({ where: { ticketId } })
  await eraseQuarantined(
    tx,
    mentions.map(({ externalId }) => externalId),
  )
  await showAgain(tx, [...(await quotesOf(tx, [ticketId], mentionIds)), ...(await alertsAbout(tx, [ticketId]))], now)
}

/** `erased` also says that it has been done. */
async function eraseMentionRows(tx: Tx, ids: number[]): Promise<void> {
  const data = {
    text: '',
    html: null,
    url: '',
    media: [],
    metrics: { likes: 0, reposts: 0, replies: 0 },
    replyRef: {},
    canReply: false,
    noReplyReason: NO_REPLY_REASON,
    recheckAt: null,
  }
  await tx.mention.updateMany({ where: { id: { in: ids } }, data })
  await tx.mention.updateMany({ where: { id: { in: ids }, state: { not: 'deleted' } }, data: { state: 'erased' } })
}

/** Drafts quote the post, and factors the words that caused them. */
async function eraseConclusions(tx: Tx, ticketIds: number[]): Promise<void> {
  const tickets = await tx.ticket.findMany({ where: { id: { in: ticketIds } }, select: { id: true, factors: true } })
  for (const { id, factors } of tickets) {
    const wordless = (factors as unknown as UrgencyFactor[]).map((factor) => ({ ...factor, words: [] }))
    await tx.ticket.update({
      where: { id },
      data: { factors: wordless as unknown as Prisma.InputJsonArray, suggestions: [] },
    })
  }
}

const eraseQuarantined = async (tx: Tx, externalIds: string[]): Promise<void> =>
  void (await tx.quarantined.updateMany({
    where: { externalId: { in: externalIds } },
    data: { raw: NOTHING_LEFT, reason: NO_REPLY_REASON },
  }))

/** Where platforms, and our own shape of a post, name somebody. A word elsewhere may be anybody's. */
const NAMED_IN = ['id', 'author_id', 'author_fullname', 'did', 'handle', 'username', 'acct', 'author']

/** Unreadable posts that name this person, by the platform's id or by handle. Returns how many had not been erased before. */
export async function eraseQuarantinedOf(
  tx: Tx,
  { platform, externalId, handle }: { platform: string; externalId: string; handle: string },
): Promise<number> {
  const names = [externalId, handle].map((name) => name.toLowerCase()).filter((name) => name !== '')
  // A DID is nobody else's, wherever it stands: in the address of a post, for example.
  const did = isDid(externalId) ? externalId : null
  return tx.$executeRaw`
    UPDATE "Quarantined" q SET raw = ${JSON.stringify(NOTHING_LEFT)}::jsonb, reason = ${NO_REPLY_REASON}, "externalId" =
      CASE WHEN starts_with("externalId", 'at://did:') THEN ${forgottenIdOf('externalId')} ELSE "externalId" END
    FROM "Source" s WHERE s.id = q."sourceId" AND s.platform = ${platform} AND q.reason <> ${NO_REPLY_REASON}
      AND (strpos(q.raw::text, ${did}::text) > 0 OR EXISTS (
        SELECT 1 FROM jsonb_path_query(q.raw, '$.** ? (@.type() == "object").keyvalue()') AS field
        WHERE field ->> 'key' = ANY(${NAMED_IN}) AND lower(field ->> 'value') = ANY(${names})
      ))`
}

/** Unreadable posts that have been kept for long enough. */
export async function eraseQuarantinedBefore(tx: Tx, before: Date): Promise<number> {
  const { count } = await tx.quarantined.updateMany({
    where: { seenAt: { lt: before }, reason: { not: NO_REPLY_REASON } },
    data: { raw: NOTHING_LEFT, reason: NO_REPLY_REASON },
  })
  return count
}

/** Ids of tickets settled before then whose words are still there; oldest first. */
export async function settledWithTexts(tx: Tx, before: Date, take: number): Promise<number[]> {
  const rows = await tx.ticket.findMany({
    where: {
      state: { in: ['resolved', 'dismissed', 'gone'] },
      settledAt: { lt: before },
      mentions: { some: { state: { notIn: ['erased', 'deleted'] } } },
      replies: { none: { state: 'sending' } },
    },
    orderBy: { settledAt: 'asc' },
    take,
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}
