/** Mentions, customers and our own posts, many rows at once: a page of a feed is one transaction (I1). */
import { mentionName, type Post, STANDING } from '../domain/post.ts'
import { nextRecheckAt } from '../domain/recheck.ts'
import type { Customer, Mention, Prisma, Reply } from './generated/client.ts'
import type { Tx } from './open.ts'
import { forgottenMentions } from './post-ids.ts'

interface Feed {
  platform: string
  account: string
}

/** The stored mentions among these posts, by external id; also those of people who were forgotten. */
export async function knownMentions(tx: Tx, feed: Feed, externalIds: string[]): Promise<Map<string, Mention>> {
  const rows = await tx.mention.findMany({
    where: { platform: feed.platform, account: feed.account, externalId: { in: externalIds } },
  })
  return new Map([
    ...(await forgottenMentions(tx, feed, externalIds)),
    ...rows.map((row) => [row.externalId, row] as const),
  ])
}

/** Adds a stream's reason to mentions that another stream had found before. */
export async function addReason(tx: Tx, mentionIds: number[], reason: string): Promise<void> {
  if (mentionIds.length === 0) return
  await tx.mention.updateMany({
    where: { id: { in: mentionIds }, NOT: { reasons: { has: reason } } },
    data: { reasons: { push: reason } },
  })
}

const LARGEST_REACH = 2_147_483_647

/** What the column holds: a count that no account has is a mistake of the sender's, and must not keep the post from being stored. */
const reachOf = (followers: number | null): number | null =>
  followers !== null && Number.isInteger(followers) && followers >= 0 && followers <= LARGEST_REACH ? followers : null

/** Makes sure that each author has a row, brings name, handle and reach up to date, and returns them by external id. */
export async function upsertCustomers(
  tx: Tx,
  brand: string,
  platform: string,
  posts: Post[],
  now: Date,
): Promise<Map<string, Customer>> {
  const authors = new Map(posts.map(({ author }) => [author.id, author]))
  const where = { brand, platform, externalId: { in: [...authors.keys()] } }
  const before = await tx.customer.findMany({ where })
  const known = new Set(before.map(({ externalId }) => externalId))
  await tx.customer.createMany({
    data: [...authors.values()]
      .filter(({ id }) => !known.has(id))
      .map(({ id, handle, name, followers }) => ({
        brand,
        platform,
        externalId: id,
        handle,
        name,
        followers: reachOf(followers),
        firstSeenAt: now,
        lastSeenAt: now,
      })),
    skipDuplicates: true,
  })
  for (const customer of before) {
    const author = authors.get(customer.externalId)
    if (author === undefined) continue
    const { handle, name, followers } = author
    await tx.customer.update({
      where: { id: customer.id },
      data: { handle, name, followers: reachOf(followers), lastSeenAt: now },
    })
  }
  const rows = await tx.customer.findMany({ where })
  return new Map(rows.map((row) => [row.externalId, row]))
}

export interface MentionFields {
  brand: string
  account: string
  ticketId: number
  customerId: number
  language: string
  reason: string
}

export function mentionRow(post: Post, fields: MentionFields, now: Date): Prisma.MentionCreateManyInput {
  const { reason, ...rest } = fields
  return {
    ...rest,
    platform: post.platform,
    externalId: post.externalId,
    kind: post.kind,
    url: post.url,
    text: post.text,
    html: post.html,
    parentId: post.parentId,
    rootId: post.rootId,
    media: post.media as unknown as Prisma.InputJsonArray,
    metrics: post.metrics,
    replyRef: post.replyRef,
    canReply: post.reply.allowed,
    noReplyReason: post.reply.allowed ? null : post.reply.reason,
    limitMax: post.limit.max,
    limitUnit: post.limit.unit,
    state: post.state,
    postedAt: post.postedAt,
    seenAt: now,
    editedAt: post.editedAt,
    reasons: [reason],
    recheckAt: nextRecheckAt(post.platform, now, now),
  }
}

/** What each of these tickets is about now, by its id: `newestStanding` (domain/post.ts) of its posts. */
export async function newestStandingOf(tx: Tx, ticketIds: number[]): Promise<Map<number, Mention>> {
  const rows = await tx.$queryRaw<Mention[]>`
    SELECT DISTINCT ON ("ticketId") * FROM "Mention" WHERE "ticketId" = ANY(${ticketIds})
    ORDER BY "ticketId", (state = ANY(${STANDING})) DESC, "postedAt" DESC, id DESC`
  return new Map(rows.map((row) => [row.ticketId, row]))
}

/**
 * Since when there is something from the customer that whoever wrote this reply had not seen: a post, or other words in one. null
 * when there is nothing. What other streams bring late may be older than the post that is answered.
 */
export async function unseenSince(
  tx: Tx,
  { ticketId, mentionId, approvedAt, writtenAt }: Pick<Reply, 'ticketId' | 'mentionId' | 'approvedAt' | 'writtenAt'>,
): Promise<Date | null> {
  const read = writtenAt ?? approvedAt
  const post = await tx.mention.findFirst({
    where: {
      ticketId,
      state: { in: [...STANDING] },
      OR: [{ seenAt: { gt: read } }, { seenAt: read, id: { gt: mentionId } }],
    },
    orderBy: { id: 'asc' },
    select: { seenAt: true },
  })
  const edit = await tx.auditEntry.findFirst({
    where: { ticketId, event: 'customer-edited', at: { gt: read } },
    orderBy: { id: 'asc' },
    select: { at: true },
  })
  const times = [post?.seenAt, edit?.at].filter((time) => time !== undefined)
  return times.length === 0 ? null : new Date(Math.min(...times.map((time) => time.getTime())))
}

/** The name of what a ticket is about now, for the log; null when it has no post. */
export async function newestMention(tx: Tx, ticketId: number): Promise<string | null> {
  const mention = (await newestStandingOf(tx, [ticketId])).get(ticketId)
  return mention === undefined ? null : mentionName(mention.platform, mention.externalId)
}
