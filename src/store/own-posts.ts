/** Posts of our own accounts, and what they answer. */
import type { Post } from '../domain/post.ts'
import type { ReplyState } from '../domain/reply.ts'
import { LIVE_STATES } from '../domain/ticket.ts'
import type { OwnPost, Prisma, Reply } from './generated/client.ts'
import type { Tx } from './open.ts'

export type { OwnPost }

/** Stores those that were not known before, and returns them. */
export async function storeOwnPosts(tx: Tx, account: string, posts: Post[], now: Date): Promise<OwnPost[]> {
  if (posts.length === 0) return []
  const data = posts.map(
    ({ platform, externalId, rootId, parentId, url, text, postedAt }): Prisma.OwnPostCreateManyInput => ({
      ...{ platform, account, externalId, rootId, parentId, url, text, postedAt },
      seenAt: now,
    }),
  )
  return tx.ownPost.createManyAndReturn({ data, skipDuplicates: true })
}

/**
 * What we have said in these conversations that may be meant for these tickets, oldest first: under an announcement of ours there may stand
 * a thousand answers to other people.
 */
export const ownPostsFor = (
  tx: Tx,
  feed: { platform: string; account: string },
  rootIds: string[],
  tickets: number[],
): Promise<OwnPost[]> =>
  tx.$queryRaw<OwnPost[]>`
    SELECT * FROM "OwnPost" own
    WHERE platform = ${feed.platform} AND account = ${feed.account} AND "rootId" = ANY(${rootIds}) AND (
      "parentId" IS NULL
      OR EXISTS (SELECT 1 FROM "Mention" m WHERE m."externalId" = own."parentId" AND m."ticketId" = ANY(${tickets}))
      OR ("parentId" <> "rootId" AND EXISTS (
        SELECT 1 FROM "OwnPost" parent
        WHERE parent.platform = own.platform AND parent.account = own.account AND parent."externalId" = own."parentId"
      ))
    )
    ORDER BY "postedAt", id`

/** True for a post that we sent: the platform's name of it stands with the reply. */
export async function wasSentByUs(tx: Tx, { account, externalId }: OwnPost): Promise<boolean> {
  return (await tx.reply.count({ where: { account, externalId } })) > 0
}

/**
 * The ticket whose customer is addressed: that of the post which it answers. Where the platform does not tell that, or it goes on from
 * another of our posts in the conversation, it must be the conversation's only live ticket; under the first post of a conversation
 * of our own nobody is addressed. null when nobody can tell.
 */
export async function ticketAddressedBy(tx: Tx, own: OwnPost): Promise<number | null> {
  const { platform, account, rootId, parentId } = own
  if (parentId !== null) {
    const where = { platform_account_externalId: { platform, account, externalId: parentId } }
    const parent = await tx.mention.findUnique({ where, select: { ticketId: true } })
    if (parent !== null) return parent.ticketId
    const isOurs = (await tx.ownPost.findUnique({ where, select: { id: true } })) !== null
    if (!isOurs || parentId === rootId) return null
  }
  const live = await tx.ticket.findMany({
    where: { platform, account, rootId, state: { in: [...LIVE_STATES] } },
    select: { id: true },
    take: 2,
  })
  return live.length === 1 ? (live[0]?.id ?? null) : null
}

/** Whether the customer has written nothing since. */
export async function isLastWord(tx: Tx, ticketId: number, { parentId, postedAt }: OwnPost): Promise<boolean> {
  const newest = await tx.mention.findFirst({
    where: { ticketId },
    orderBy: [{ postedAt: 'desc' }, { id: 'desc' }],
    select: { externalId: true, postedAt: true },
  })
  return newest !== null && (newest.externalId === parentId || newest.postedAt < postedAt)
}

/** Replies of which we do not know that, or where, they stand on the platform. */
const UNSEEN: ReplyState[] = ['unclear', 'not-sent', 'left', 'by-hand']

/** The ticket's replies to the same post that may be this one, newest first. */
export async function unseenReplies(tx: Tx, ticketId: number, { parentId }: OwnPost): Promise<Reply[]> {
  if (parentId === null) return []
  const mention = await tx.mention.findFirst({ where: { ticketId, externalId: parentId }, select: { id: true } })
  if (mention === null) return []
  return tx.reply.findMany({
    where: { ticketId, mentionId: mention.id, state: { in: UNSEEN }, externalId: null },
    orderBy: { id: 'desc' },
  })
}
