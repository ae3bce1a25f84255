/**
 * An approved reply on its way to the platform (I5). It is sent at most once: after a timeout or a crash its fate is read back from
 * our own posts, and what stays unclear goes to a person. "Sent" is written only when the platform said so or shows it.
 */
import { addMs } from '../domain/clock.ts'
import type { PayloadOf } from '../domain/delivery.ts'
import { PlatformError } from '../domain/errors.ts'
import type { Live } from '../domain/live.ts'
import { ticketPolicy } from '../domain/policy.ts'
import { ASK_PERSON_AFTER, type ReplyState } from '../domain/reply.ts'
import type { GroupMembers } from '../domain/rota.ts'
import type { Settings } from '../domain/settings.ts'
import type { TicketEvent } from '../domain/ticket.ts'
import type { OutgoingReply, Platform, ReconcileOutcome, SendOutcome, Spend } from '../platforms/contract.ts'
import { dropCommitments, openCommitments, reopenEarlierCommitments } from '../store/commitments.ts'
import type { Delivery } from '../store/deliveries.ts'
import { unseenSince } from '../store/mentions.ts'
import { addSpend, monthOf } from '../store/meters.ts'
import type { Store, Tx } from '../store/open.ts'
import { unclaimedPost } from '../store/own-posts.ts'
import { pauseOf, readPauses } from '../store/pauses.ts'
import { lockTicket, type Mention, type Reply, type Ticket } from '../store/tickets.ts'
import { apply } from '../tickets/apply.ts'
import { learnFromReply } from '../tickets/learn.ts'
import { tellThread } from '../tickets/thread.ts'
import { heldUp } from './held-up.ts'
import type { DeliveryHandler, Outcome } from './outcome.ts'
import type { Pace } from './slack-outcome.ts'

export interface ReplyHandlerOptions extends Pace {
  store: Store
  settings: Live<Settings>
  platformOf(id: string): Platform | null
  /** Of Slack user groups; where it is left out, no member of a group counts as gone. */
  membersOf?: GroupMembers
}

/** While sending is paused, how soon it is looked at again; lifting the pause is noticed within this time. */
const PAUSED_RETRY = 5_000
const LOOK_AGAIN = 15_000

interface Approved {
  reply: Reply
  mention: Mention & { customer: { handle: string } }
  ticket: Ticket
}

export function replyHandler(options: ReplyHandlerOptions): DeliveryHandler {
  const { store, clock } = options

  return {
    async send(delivery) {
      const approved = await readReply(store.prisma, delivery)
      const pause = pauseOf(await readPauses(store.prisma), approved.ticket.brand)
      if (pause !== null) return { result: 'retry', at: addMs(clock.now(), PAUSED_RETRY), why: 'sending is paused' }
      const platform = options.platformOf(approved.mention.platform)
      if (platform === null) return refused('not-allowed', 'this platform is switched off in the configuration', null)
      const late = heldUp(delivery, clock.now())
      if (late !== null) return late
      const answer = await platform.send(outgoing(approved))
      await meter(options, approved, answer.spend)
      return outcomeOfSend(answer, delivery, platform, options)
    },

    async reconcile(delivery) {
      const approved = await readReply(store.prisma, delivery)
      const platform = options.platformOf(approved.mention.platform)
      const attemptedAt = delivery.startedAt ?? delivery.createdAt
      if (platform === null)
        return stillUnknown('this platform is switched off in the configuration', attemptedAt, options)
      try {
        const answer = await platform.reconcile(outgoing(approved), attemptedAt)
        await meter(options, approved, answer.spend)
        return outcomeOfLook(answer, attemptedAt, platform, options)
      } catch (error) {
        if (!(error instanceof PlatformError)) throw error
        return stillUnknown(error.message, attemptedAt, options, error.retryAt)
      }
    },

    async settle(tx, delivery, outcome, now) {
      if (outcome.result === 'retry' || outcome.result === 'unknown') return {}
      const { replyId } = payloadOf(delivery)
      const reply = await tx.reply.findUniqueOrThrow({ where: { id: replyId } })
      // Whoever stores our own posts holds it too while it looks for the reply of one.
      await lockTicket(tx, reply.ticketId)
      const seen = outcome.result === 'failed' ? await seenMeanwhile(tx, reply, outcome) : null
      if (outcome.result === 'sent') await settleSent(tx, reply, outcome.data, options, now)
      else if (seen === null) await settleNotSent(tx, reply, outcome, options, now)
      else await settleSent(tx, reply, { externalId: seen.externalId, url: seen.url }, options, now)
      return seen === null ? {} : { state: 'sent', lastError: null }
    },
  }
}

const payloadOf = (delivery: Delivery) => delivery.payload as unknown as PayloadOf['reply']

async function readReply(tx: Tx, delivery: Delivery): Promise<Approved> {
  const reply = await tx.reply.findUniqueOrThrow({
    where: { id: payloadOf(delivery).replyId },
    include: { ticket: true },
  })
  const mention = await tx.mention.findUniqueOrThrow({
    where: { id: reply.mentionId },
    include: { customer: { select: { handle: true } } },
  })
  return { reply, mention, ticket: reply.ticket }
}

const outgoing = ({ reply, mention }: Approved): OutgoingReply => ({
  key: `hearback-${reply.id}-${reply.attempt}`,
  account: reply.account,
  to: {
    externalId: mention.externalId,
    rootId: mention.rootId,
    url: mention.url,
    replyRef: mention.replyRef as Record<string, string>,
    handle: mention.customer.handle,
  },
  text: reply.text,
  createdAt: reply.approvedAt,
})

const refused = (reason: string, detail: string, retryAt: Date | null): Outcome => ({
  result: 'failed',
  why: detail,
  data: { state: 'rejected' satisfies ReplyState, reason, retryAt: retryAt?.toISOString() ?? null },
})

function outcomeOfSend(answer: SendOutcome, delivery: Delivery, platform: Platform, { clock }: Pace): Outcome {
  const now = clock.now()
  switch (answer.result) {
    case 'sent':
      return { result: 'sent', data: { externalId: answer.externalId, url: answer.url } }
    case 'rejected':
      return refused(answer.reason, answer.detail, answer.retryAt)
    case 'unknown': {
      const { idempotentSend, readBackAfterMs = 1_000 } = platform.describeLimits()
      // With a key of its own the platform takes a second sending for the first.
      if (idempotentSend && now.getTime() - delivery.createdAt.getTime() < ASK_PERSON_AFTER)
        return { result: 'retry', at: addMs(now, LOOK_AGAIN), why: answer.detail }
      return { result: 'unknown', at: addMs(now, readBackAfterMs), why: answer.detail }
    }
  }
}

function outcomeOfLook(answer: ReconcileOutcome, attemptedAt: Date, platform: Platform, options: Pace): Outcome {
  switch (answer.result) {
    case 'sent':
      return { result: 'sent', data: { externalId: answer.externalId, url: answer.url } }
    case 'absent':
      if (platform.describeLimits().idempotentSend)
        return { result: 'retry', at: options.clock.now(), why: 'it had not been sent' }
      return {
        result: 'failed',
        why: 'it did not go out',
        data: { state: 'not-sent' satisfies ReplyState, reason: null, retryAt: null },
      }
    case 'unknown':
      return stillUnknown(answer.detail, attemptedAt, options)
  }
}

/** Looks again for a while; then a person is asked. */
function stillUnknown(why: string, attemptedAt: Date, { clock }: Pace, retryAt: Date | null = null): Outcome {
  const now = clock.now()
  if (now.getTime() - attemptedAt.getTime() >= ASK_PERSON_AFTER) {
    return { result: 'failed', why, data: { state: 'unclear' satisfies ReplyState, reason: null, retryAt: null } }
  }
  return { result: 'unknown', at: new Date(Math.max(now.getTime() + LOOK_AGAIN, retryAt?.getTime() ?? 0)), why }
}

type Failed = Extract<Outcome, { result: 'failed' }>

/** A look-up asks an index that may lag: our own stream may have brought the post before, and then it is there (I5). */
async function seenMeanwhile(tx: Tx, { mentionId, text, approvedAt: since }: Reply, { data }: Failed) {
  const state = data?.state
  if (state !== ('not-sent' satisfies ReplyState) && state !== ('unclear' satisfies ReplyState)) return null
  const mention = await tx.mention.findUniqueOrThrow({ where: { id: mentionId } })
  return unclaimedPost(tx, mention, { text, since })
}

async function settleSent(
  tx: Tx,
  reply: Reply,
  data: Record<string, string | number | null>,
  options: ReplyHandlerOptions,
  now: Date,
): Promise<void> {
  const externalId = String(data.externalId)
  const url = String(data.url)
  await tx.reply.update({
    where: { id: reply.id },
    data: { state: 'sent' satisfies ReplyState, externalId, url, settledAt: now, detail: null },
  })
  const mention = await tx.mention.findUniqueOrThrow({ where: { id: reply.mentionId } })
  const { platform, account, rootId } = mention
  // Known as ours before our own stream brings it, so that it is never taken for an answer given elsewhere.
  await tx.ownPost.createMany({
    data: [
      {
        platform,
        account,
        externalId,
        rootId,
        parentId: mention.externalId,
        url,
        text: reply.text,
        postedAt: now,
        seenAt: now,
      },
    ],
    skipDuplicates: true,
  })
  const event = { type: 'reply-sent', waitingSince: await unseenSince(tx, reply) } as const
  const ticket = await applyTo(tx, reply.ticketId, event, options, now)
  await openCommitments(tx, reply.id, now)
  await tellThread(tx, ticket, `reply:${reply.id}`, { tells: 'reply-sent', replyId: reply.id }, now)
  await learnFromReply(tx, reply, options.settings.current, now)
}

async function settleNotSent(
  tx: Tx,
  reply: Reply,
  outcome: Failed,
  options: ReplyHandlerOptions,
  now: Date,
): Promise<void> {
  const { state, reason, retryAt } = outcome.data ?? {}
  await tx.reply.update({
    where: { id: reply.id },
    data: {
      state: String(state),
      reason: reason === null || reason === undefined ? null : String(reason),
      detail: outcome.why.slice(0, 500),
      retryAt: typeof retryAt === 'string' ? new Date(retryAt) : null,
      settledAt: now,
    },
  })
  const event: TicketEvent =
    state === 'unclear' ? { type: 'reply-unknown' } : { type: 'reply-rejected', reason: String(reason ?? state) }
  await applyTo(tx, reply.ticketId, event, options, now)
  // While nobody knows, its promises wait for the word of a person.
  if (state === 'unclear') return
  await dropCommitments(tx, reply.id, 'system', now)
  await reopenEarlierCommitments(tx, reply, now)
}

/** The reply's fate is a fact, whatever the ticket has become meanwhile: a refusal by the state table changes nothing. */
async function applyTo(
  tx: Tx,
  ticketId: number,
  event: TicketEvent,
  { settings, membersOf }: ReplyHandlerOptions,
  now: Date,
): Promise<Ticket> {
  const applied = await apply(tx, ticketId, event, ticketPolicy(settings.current, membersOf), now)
  if (applied.result === 'missing') throw new Error(`Ticket ${ticketId} of a reply is not there`)
  return applied.ticket
}

async function meter({ store, clock }: ReplyHandlerOptions, { mention }: Approved, spend: Spend): Promise<void> {
  if (spend.usd === 0 && spend.writes === 0 && spend.reads === 0) return
  const key = { platform: mention.platform, account: mention.account, month: monthOf(clock.now()) }
  await store.transaction((tx) => addSpend(tx, key, spend))
}
