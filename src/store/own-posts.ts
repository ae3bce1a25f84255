/** Posts of our own accounts, and what they answer. */
import { type Post, STANDING } from '../domain/post.ts'
import { type ReplyState, saysTheSame } from '../domain/reply.ts'
import { LIVE_STATES } from '../domain/ticket.ts'
import type { Mention, OwnPost, Prisma, Reply } from './generated/client.ts'
import { newestStandingOf } from './mentions.ts'
import type { Tx } from './open.ts'
import { accountsBeside } from './sources.ts'

export type { OwnPost }

/** Stores those that this account's streams had not brought before, and returns them. */
export async function storeOwnPosts(tx: Tx, account: string, posts: Post[], now: Date): Promise<OwnPost[]> {
  const [first] = posts
  if (first === undefined) return []
  const accounts = await accountsBeside(tx, { platform: first.platform, account })
  const data = posts.map(
    ({ platform, externalId, rootId, parentId, url, text, postedAt, author }): Prisma.OwnPostCreateManyInput => ({
      ...{ platform, account, author: accountNamed(author.handle, account, accounts), externalId, rootId, parentId },
      ...{ url, text, postedAt, seenAt: now },
    }),
  )
  return tx.ownPost.createManyAndReturn({ data, skipDuplicates: true })
}

/** A handle as we write the account: servers name their own people without the host, and platforms spell as they like. */
function accountNamed(handle: string, account: string, accounts: string[]): string {
  const host = account.includes('@') && !handle.includes('@') ? account.slice(account.indexOf('@')) : ''
  return accounts.find((ours) => sameAccount(ours, handle + host)) ?? handle + host
}

const sameAccount = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** The account that wrote it. */
export const writerOf = ({ author, account }: OwnPost): string => author ?? account

/**
 * What we have said in these conversations that may be meant for these tickets, oldest first: under an announcement of ours there may stand
 * a thousand answers to other people.
 */
export async function ownPostsFor(
  tx: Tx,
  feed: { platform: string; account: string },
  rootIds: string[],
  tickets: number[],
): Promise<OwnPost[]> {
  const accounts = await accountsBeside(tx, feed)
  return tx.$queryRaw<OwnPost[]>`
    SELECT * FROM "OwnPost" own
    WHERE platform = ${feed.platform} AND account = ANY(${accounts}) AND "rootId" = ANY(${rootIds}) AND (
      "parentId" IS NULL
      OR EXISTS (SELECT 1 FROM "Mention" m WHERE m."externalId" = own."parentId" AND m."ticketId" = ANY(${tickets}))
      OR ("parentId" <> "rootId" AND EXISTS (
        SELECT 1 FROM "OwnPost" parent
        WHERE parent.platform = own.platform AND parent.account = ANY(${accounts}) AND parent."externalId" = own."parentId"
      ))
    )
    ORDER BY "postedAt", id`
}

/** True for a post that we sent as a reply of this ticket: the platform's name of it stands with the reply. */
export async function wasSentByUs(tx: Tx, ticketId: number, { externalId }: OwnPost): Promise<boolean> {
  return (await tx.reply.count({ where: { ticketId, externalId } })) > 0
}

/**
 * The tickets whose customer is addressed, whichever of our accounts was asked: those that hold the post which it answers. Where the
 * platform does not tell that, or it goes on from another of our posts in the conversation, only one customer may have live tickets in
 * it; under the first post of a conversation of our own nobody is addressed. None when nobody can tell.
 */
export async function ticketsAddressedBy(tx: Tx, own: OwnPost): Promise<number[]> {
  const { platform, rootId, parentId } = own
  const ours = { platform, account: { in: await accountsBeside(tx, own) } }
  if (parentId !== null) {
    const where = { ...ours, externalId: parentId }
    const parents = await tx.mention.findMany({ where, select: { ticketId: true }, orderBy: { ticketId: 'asc' } })
    if (parents.length > 0) return [...new Set(parents.map(({ ticketId }) => ticketId))]
    const isOurs = (await tx.ownPost.findFirst({ where, select: { id: true } })) !== null
    if (!isOurs || parentId === rootId) return []
  }
  const where = { ...ours, rootId, state: { in: [...LIVE_STATES] } }
  const customers = await tx.ticket.groupBy({ by: ['authorId'], where, orderBy: { authorId: 'asc' }, take: 2 })
  if (customers.length !== 1) return []
  const live = await tx.ticket.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } })
  return live.map(({ id }) => id)
}

/**
 * Whether the customer has said nothing since that still stands: no further post, and no other words in one. Our post may reach us long
 * after an edit that answers it, which nobody would read then. What was edited in the same moment counts as later: a mended typo that
 * keeps the ticket open costs a look.
 */
export async function isLastWord(tx: Tx, ticketId: number, { parentId, postedAt }: OwnPost): Promise<boolean> {
  const newest = (await newestStandingOf(tx, [ticketId])).get(ticketId)
  if (newest === undefined || (newest.externalId !== parentId && newest.postedAt >= postedAt)) return false
  const where = { ticketId, state: { in: [...STANDING] }, editedAt: { gte: postedAt } }
  return (await tx.mention.count({ where })) === 0
}

/** Replies of which we do not know that, or where, they stand on the platform. */
const UNSEEN: ReplyState[] = ['unclear', 'not-sent', 'left', 'by-hand']

/** The ticket's replies from the same account to the same post that may be this one, newest first. */
export async function unseenReplies(tx: Tx, ticketId: number, own: OwnPost): Promise<Reply[]> {
  const { parentId } = own
  if (parentId === null) return []
  const mention = await tx.mention.findFirst({ where: { ticketId, externalId: parentId }, select: { id: true } })
  if (mention === null) return []
  const replies = await tx.reply.findMany({
    where: { ticketId, mentionId: mention.id, state: { in: UNSEEN }, externalId: null },
    orderBy: { id: 'desc' },
  })
  return replies.filter(({ account }) => sameAccount(account, writerOf(own)))
}

type AnsweredMention = Pick<Mention, 'platform' | 'account' | 'rootId' | 'externalId' | 'ticketId'>

/** The first post of this account under its mention that was seen since then, says this, and is not known to be one of our replies. */
export async function unclaimedPost(
  tx: Tx,
  { platform, account, rootId, externalId: parentId, ticketId }: AnsweredMention,
  { text, since }: { text: string; since: Date },
): Promise<OwnPost | null> {
  const posts = await tx.ownPost.findMany({
    where: {
      platform,
      account: { in: await accountsBeside(tx, { platform, account }) },
      rootId,
      parentId,
      seenAt: { gt: since },
    },
    orderBy: [{ postedAt: 'asc' }, { id: 'asc' }],
  })
  for (const own of posts.filter((each) => sameAccount(writerOf(each), account)))
    if (saysTheSame(own.text, text) && !(await wasSentByUs(tx, ticketId, own))) return own
  return null
}
