/** Mentions, customers and our own posts, many rows at once: a page of a feed is one transaction (I1). */
import { mentionName, type Post } from '../domain/post.ts'
import { nextRecheckAt } from '../domain/recheck.ts'
import type { Customer, Mention, Prisma } from './generated/client.ts'
import type { Tx } from './open.ts'

interface Feed {
  platform: string
  account: string
}

/** The stored mentions among these posts, by external id. */
export async function knownMentions(tx: Tx, feed: Feed, externalIds: string[]): Promise<Map<string, Mention>> {
  const rows = await tx.mention.findMany({
    where: { platform: feed.platform, account: feed.account, externalId: { in: externalIds } },
  })
  return new Map(rows.map((row) => [row.externalId, row]))
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

/** The name of a ticket's newest post, for the log; null when it has none. */
export async function newestMention(tx: Tx, ticketId: number): Promise<string | null> {
  const row = await tx.mention.findFirst({
    where: { ticketId },
    orderBy: { id: 'desc' },
    select: { platform: true, externalId: true },
  })
  return row === null ? null : mentionName(row.platform, row.externalId)
}
