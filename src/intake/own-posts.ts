/** Our own accounts answer on the platform itself too: the ticket is settled by that, in whichever order the posts reach us. */
import { accountActor } from '../domain/post.ts'
import type { ReplyState } from '../domain/reply.ts'
import type { Settings } from '../domain/settings.ts'
import type { TicketPolicy } from '../domain/ticket.ts'
import type { SourceSpec } from '../platforms/contract.ts'
import { openCommitments } from '../store/commitments.ts'
import type { Reply } from '../store/generated/client.ts'
import type { Tx } from '../store/open.ts'
import {
  isLastWord,
  type OwnPost,
  ownPostsFor,
  ticketAddressedBy,
  unseenReplies,
  wasSentByUs,
} from '../store/own-posts.ts'
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
    await settleBy(tx, own, rules, tickets)
}

/** For posts of our own that are new. */
export async function settleAnsweredNow(tx: Tx, posts: OwnPost[], rules: Rules): Promise<void> {
  for (const own of posts) await settleBy(tx, own, rules)
}

const tellingKey = ({ id }: OwnPost): string => `own:${id}`

/** Each post of ours has its effect on a ticket once: what a person reopened since stays open. `among`: no other ticket is meant. */
async function settleBy(tx: Tx, own: OwnPost, rules: Rules, among?: ReadonlySet<number>): Promise<void> {
  const ticketId = await ticketAddressedBy(tx, own)
  if (ticketId === null || (among !== undefined && !among.has(ticketId))) return
  if (await wasSentByUs(tx, own)) return
  if ((await tx.delivery.count({ where: { key: `thread:${ticketId}:${tellingKey(own)}` } })) > 0) return
  const isLast = await isLastWord(tx, ticketId, own)
  const twin = (await unseenReplies(tx, ticketId, own)).find(({ text }) => comparable(text) === comparable(own.text))
  if (twin !== undefined) return settleReply(tx, twin, own, isLast, rules)
  if (!isLast) return
  const { policy, now } = rules
  const by = accountActor(own.platform, own.account)
  const applied = await apply(tx, ticketId, { type: 'answered-elsewhere', by }, policy, now)
  // While a reply is on its way the state table refuses: that reply's own outcome decides.
  if (applied.result !== 'changed') return
  await tellThread(tx, applied.ticket, tellingKey(own), { tells: 'answered-elsewhere', ownPostId: own.id }, now)
}

/** Platforms put handles in front and shorten links: both are put aside. */
const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/^(?:\s*@[\w.@-]+)+/u, '')
    .replace(/https?:\/\/\S+/giu, '')
    .replace(/\s+/gu, ' ')
    .trim()

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
  const applied = isLast
    ? await apply(tx, ticketId, { type: 'answered-elsewhere', by: 'system' }, policy, now)
    : { result: 'refused' as const }
  if (applied.result !== 'changed') await refreshCard(tx, ticketId, now)
  if (byHand) return
  const ticket = await tx.ticket.findUniqueOrThrow({ where: { id: ticketId } })
  await tellThread(tx, ticket, `reply:${reply.id}`, { tells: 'reply-sent', replyId: reply.id }, now)
  await openCommitments(tx, reply.id, now)
  await learnFromReply(tx, reply, settings, now)
}
