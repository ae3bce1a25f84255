/** Our own accounts answer on the platform itself too: the ticket is settled by that, in whichever order the posts reach us. */
import { accountActor } from '../domain/post.ts'
import { type ReplyState, saysTheSame } from '../domain/reply.ts'
import type { Settings } from '../domain/settings.ts'
import type { TicketEvent, TicketPolicy } from '../domain/ticket.ts'
import type { SourceSpec } from '../platforms/contract.ts'
import { openCommitments, reopenCommitments } from '../store/commitments.ts'
import type { Reply } from '../store/generated/client.ts'
import { unseenSince } from '../store/mentions.ts'
import type { Tx } from '../store/open.ts'
import {
  isLastWord,
  type OwnPost,
  ownPostsFor,
  ticketsAddressedBy,
  unseenReplies,
  wasSentByUs,
  writerOf,
} from '../store/own-posts.ts'
import { lockTicket } from '../store/tickets.ts'
import { apply } from '../tickets/apply.ts'
import { learnFromReply } from '../tickets/learn.ts'
import { refreshCard } from '../tickets/refresh.ts'
import { tellThread } from '../tickets/thread.ts'

interface Rules {
  settings: Settings
  policy: TicketPolicy
  now: Date
}

/** For posts of customers that are new: an answer may have been seen before the question. */
export async function settleAnsweredBefore(
  tx: Tx,
  spec: SourceSpec,
  rootIds: string[],
  tickets: ReadonlySet<number>,
  rules: Rules,
): Promise<void> {
  for (const own of await ownPostsFor(tx, spec, [...new Set(rootIds)], [...tickets]))
    for (const ticketId of await ticketsAddressedBy(tx, own))
      if (tickets.has(ticketId)) await settleBy(tx, own, ticketId, rules)
}

/** For posts of our own that are new. */
export async function settleAnsweredNow(tx: Tx, posts: OwnPost[], rules: Rules): Promise<void> {
  for (const own of posts)
    for (const ticketId of await ticketsAddressedBy(tx, own)) await settleBy(tx, own, ticketId, rules)
}

/** By the post itself: the streams of several accounts may bring it. */
const tellingKey = ({ externalId }: OwnPost): string => `own-post:${externalId}`

/** A row was told once by its own number. */
const wasTold = async (tx: Tx, own: OwnPost, ticketId: number): Promise<boolean> => {
  const keys = [tellingKey(own), `own:${own.id}`].map((key) => `thread:${ticketId}:${key}`)
  return (await tx.delivery.count({ where: { key: { in: keys } } })) > 0
}

/** Each post of ours has its effect on a ticket once: what a person reopened since stays open. */
async function settleBy(tx: Tx, own: OwnPost, ticketId: number, rules: Rules): Promise<void> {
  // A reply that is being settled looks for its post, and this post for its reply: with the lock one of them sees the other.
  await lockTicket(tx, ticketId)
  if (await wasSentByUs(tx, ticketId, own)) return
  if (await wasTold(tx, own, ticketId)) return
  const isLast = await isLastWord(tx, ticketId, own)
  const twin = (await unseenReplies(tx, ticketId, own)).find(({ text }) => saysTheSame(own.text, text))
  if (twin !== undefined) return settleReply(tx, twin, own, isLast, rules)
  if (!isLast) return
  const { policy, now } = rules
  const by = accountActor(own.platform, writerOf(own))
  const applied = await apply(tx, ticketId, { type: 'answered-elsewhere', by }, policy, now)
  // While a reply is on its way the state table refuses: that reply's own outcome decides, and looks at this post (deliver/reply.ts).
  if (applied.result !== 'changed') return
  await tellThread(tx, applied.ticket, tellingKey(own), { tells: 'answered-elsewhere', ownPostId: own.id }, now)
}

/** Null where it says nothing that was not known. */
async function whatItMeans(tx: Tx, reply: Reply, isLast: boolean): Promise<TicketEvent | null> {
  if (isLast) return { type: 'answered-elsewhere', by: 'system' }
  const waitingSince = await unseenSince(tx, reply)
  const wasKnown = reply.state === ('by-hand' satisfies ReplyState)
  if (waitingSince === null || wasKnown) return null
  return { type: 'sent-after-all', by: 'system', approvedAt: reply.approvedAt, waitingSince }
}

/** A reply of which nobody knew whether it went out stands there: it was sent (I5). */
async function settleReply(tx: Tx, reply: Reply, own: OwnPost, isLast: boolean, rules: Rules): Promise<void> {
  const { settings, policy, now } = rules
  const { externalId, url } = own
  const byHand = reply.state === ('by-hand' satisfies ReplyState)
  await tx.reply.update({
    where: { id: reply.id },
    data: byHand ? { externalId, url } : { externalId, url, state: 'sent' satisfies ReplyState, settledAt: now },
  })
  const { ticketId } = reply
  const event = await whatItMeans(tx, reply, isLast)
  const applied = event === null ? null : await apply(tx, ticketId, event, policy, now)
  if (applied?.result !== 'changed') await refreshCard(tx, ticketId, now)
  if (byHand) return
  const ticket = await tx.ticket.findUniqueOrThrow({ where: { id: ticketId } })
  await tellThread(tx, ticket, `reply:${reply.id}`, { tells: 'reply-sent', replyId: reply.id }, now)
  await openCommitments(tx, reply.id, now)
  await reopenCommitments(tx, reply, now)
  await learnFromReply(tx, reply, settings, now)
}
