/** What replies on their way and their outcomes change: cells of the state table. */
import type { TicketFacts, TicketPolicy } from './ticket.ts'
import {
  AWAKE,
  already,
  backInQueue,
  type Cell,
  NOBODYS,
  OWNER_LEFT,
  Refusal,
  refuse,
  replyClock,
  taken,
  touch,
} from './ticket-changes.ts'

export const approve: Cell<'approve-reply'> = (ticket, event, now) => ({
  state: 'replying',
  owner: event.by,
  previousOwner: ticket.owner !== event.by ? ticket.owner : ticket.previousOwner,
  ...taken(now),
  claimedAt: ticket.owner === event.by ? (ticket.claimedAt ?? now) : now,
  ...AWAKE,
})

/** A further answer to what was answered or set aside: its time begins now. */
export const approveAnew: Cell<'approve-reply'> = (ticket, event, now, policy) => {
  const change = approve(ticket, event, now, policy)
  return change instanceof Refusal ? change : { ...change, ...replyClock(ticket, now, policy), checkedInAt: null }
}

/** While a reply is on its way, its approver stays named; that they have left shows in a claim that began at no time. */
export const approverGone: Cell<'owner-gone'> = (ticket) =>
  ticket.claimedAt === null
    ? new Refusal('already', 'They hold it no longer than until the reply has its outcome.')
    : { state: 'replying', claimedAt: null, touchedAt: null, remindedAt: null, why: OWNER_LEFT }

const hasApprover = ({ owner, claimedAt }: TicketFacts, policy: TicketPolicy): boolean =>
  owner !== null && claimedAt !== null && policy.worksHere(owner)

/** Back to who approved the reply; to all when they have left meanwhile. */
const backToApprover = (ticket: TicketFacts, now: Date, policy: TicketPolicy) =>
  hasApprover(ticket, policy)
    ? { state: 'claimed' as const, ...taken(now) }
    : { state: 'open' as const, ...backInQueue(ticket, now, policy) }

export const replySent: Cell<'reply-sent'> = (ticket, event, now, policy) =>
  event.waitingSince === null
    ? {
        ...(hasApprover(ticket, policy) ? {} : { ...NOBODYS, previousOwner: ticket.owner }),
        state: 'answered',
        answeredAt: now,
        checkedInAt: null,
        outcome: null,
      }
    : {
        ...backToApprover(ticket, now, policy),
        ...replyClock(ticket, event.waitingSince, policy),
        why: 'the customer wrote again before the reply went out',
      }

export const replyRejected: Cell<'reply-rejected'> = (ticket, event, now, policy) => ({
  ...backToApprover(ticket, now, policy),
  why: event.reason,
})

export const replyUnknown: Cell<'reply-unknown'> = (ticket, _event, now, policy) => ({
  ...backToApprover(ticket, now, policy),
  why: 'unclear whether the reply went out',
})

/** It answers what was there when it was approved, and so nothing of a clock that has begun since. */
export const sentAfterAll: Cell<'sent-after-all'> = (ticket, { by, approvedAt, waitingSince }, now, policy) => ({
  ...touch(ticket, { type: 'touch', by }, now, policy),
  state: ticket.state,
  ...(ticket.replyFrom <= approvedAt ? replyClock(ticket, waitingSince, policy) : {}),
  why: 'the customer wrote again after the reply',
})

export const answeredElsewhere: Cell<'answered-elsewhere'> = (_ticket, event, now) => ({
  state: 'answered',
  ...AWAKE,
  answeredAt: now,
  checkedInAt: null,
  outcome: 'answered-elsewhere',
  settledBy: event.by,
  why: 'answered elsewhere',
})

export const isReplying = refuse('A reply is on its way; wait for its outcome.')
export const notWaiting = refuse('No reply is on its way.')
export const notAnswered = refuse('It has not been answered.')
export const isAnswered = already('It has been answered.')
