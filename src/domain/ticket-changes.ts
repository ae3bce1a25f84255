/** What the events of a ticket change: the cells of the state table. */
import type { TicketEvent, TicketEventType, TicketFacts, TicketPolicy, TicketState } from './ticket.ts'

/** What an event does in one state: the fields it changes, or why it changes none. */
export type Cell<E extends TicketEventType> = (
  ticket: TicketFacts,
  event: Extract<TicketEvent, { type: E }>,
  now: Date,
  policy: TicketPolicy,
) => (Partial<TicketFacts> & { state: TicketState; why?: string }) | Refusal

export class Refusal {
  readonly result: 'already' | 'refused'
  readonly message: string
  constructor(result: 'already' | 'refused', message: string) {
    this.result = result
    this.message = message
  }
}
type Posted = Extract<TicketEvent, { type: 'customer-posted' }>

export const already = (message: string) => () => new Refusal('already', message)
export const refuse = (message: string) => () => new Refusal('refused', message)

export const REOPENED = {
  settledAt: null,
  outcome: null,
  settledBy: null,
  snoozedUntil: null,
  stateBefore: null,
} as const
export const NOBODYS = { owner: null, claimedAt: null, touchedAt: null, remindedAt: null } as const

/** Somebody has it from now on. */
export const taken = (now: Date) => ({ claimedAt: now, touchedAt: now, remindedAt: null })

const settle = (now: Date, outcome: string, settledBy: string) => ({
  settledAt: now,
  outcome,
  settledBy,
  snoozedUntil: null,
})

type Rescored = Pick<TicketFacts, 'tier' | 'urgency' | 'needsReply' | 'claimDueAt' | 'replyDueAt'>

/** Nobody has answered yet: a further post can make the matter more urgent and due sooner, never less or later. */
export function raised(ticket: TicketFacts, event: Posted): Rescored {
  const earlier = (a: Date, b: Date) => (a < b ? a : b)
  const { tier, urgency } = event.urgency >= ticket.urgency ? event : ticket
  return {
    tier,
    urgency,
    needsReply: ticket.needsReply || event.needsReply,
    claimDueAt: earlier(ticket.claimDueAt, event.claimDueAt),
    replyDueAt: earlier(ticket.replyDueAt, event.replyDueAt),
  }
}

/** What was there before is answered, settled or needed nothing: score and clocks start with this post. */
function anew(_ticket: TicketFacts, event: Posted): Rescored {
  const { tier, urgency, needsReply, claimDueAt, replyDueAt } = event
  return { tier, urgency, needsReply, claimDueAt, replyDueAt }
}

export const stay: Cell<'customer-posted'> = (ticket, event) => ({ state: ticket.state, ...raised(ticket, event) })

export const reopenWith =
  (score: typeof raised): Cell<'customer-posted'> =>
  (ticket, event, now) => {
    if (event.muted) return new Refusal('already', 'The author is muted.')
    if (event.onlyThanks && (ticket.state === 'answered' || ticket.state === 'resolved')) {
      return { state: 'resolved', ...settle(now, 'thanked', 'customer'), why: 'thanked' }
    }
    const change = { ...score(ticket, event), ...REOPENED, why: 'customer wrote again' }
    return ticket.owner !== null && event.ownerOnDuty
      ? { ...change, state: 'claimed', ...taken(now) }
      : {
          ...change,
          state: 'open',
          ...NOBODYS,
          previousOwner: ticket.owner ?? ticket.previousOwner,
        }
  }
export const reopenAnew = reopenWith(anew)

/** Praise after praise stays set aside; a matter that needs a reply leaves it. */
export const perhapsLeaveAside: Cell<'customer-posted'> = (ticket, event, now, policy) =>
  event.needsReply ? reopenAnew(ticket, event, now, policy) : { state: 'aside', ...anew(ticket, event) }

export const claim: Cell<'claim'> = (ticket, event, now) =>
  ticket.owner === event.by && ticket.state === 'claimed'
    ? new Refusal('already', 'You have it already.')
    : { state: 'claimed', owner: event.by, ...taken(now), snoozedUntil: null, stateBefore: null }

export const handOver: Cell<'hand-over'> = (ticket, event, now) => ({
  ...(event.to === null ? { ...NOBODYS, state: 'open' } : { ...taken(now), state: 'claimed', owner: event.to }),
  previousOwner: ticket.owner,
  handOvers: ticket.handOvers + 1,
  snoozedUntil: null,
  stateBefore: null,
})

/** A claimed matter goes back to the queue; one that rests stays where it is, without an owner. */
export const ownerGone: Cell<'owner-gone'> = (ticket) => ({
  ...NOBODYS,
  state: ticket.state === 'claimed' ? 'open' : ticket.state,
  ...(ticket.stateBefore === 'claimed' ? { stateBefore: 'open' as const } : {}),
  previousOwner: ticket.owner,
  why: 'the owner has left',
})

export const touch: Cell<'touch'> = (ticket, event, now) => ({
  state: ticket.state,
  ...(ticket.owner === event.by ? { touchedAt: now, remindedAt: null } : {}),
})

export const snooze: Cell<'snooze'> = (ticket, event) => ({
  state: 'snoozed',
  snoozedUntil: event.until,
  stateBefore: ticket.state === 'snoozed' ? ticket.stateBefore : ticket.state,
})

export const dismiss: Cell<'dismiss'> = (ticket, event, now) => ({
  state: 'dismissed',
  ...settle(now, event.reason, event.by),
  stateBefore: ticket.state === 'snoozed' ? (ticket.stateBefore ?? 'open') : ticket.state,
  why: event.reason,
})

export const approve: Cell<'approve-reply'> = (ticket, event, now) => ({
  state: 'replying',
  owner: event.by,
  previousOwner: ticket.owner !== event.by ? ticket.owner : ticket.previousOwner,
  ...taken(now),
  claimedAt: ticket.owner === event.by ? (ticket.claimedAt ?? now) : now,
  snoozedUntil: null,
  stateBefore: null,
})

/** A claim is exclusive (promise 4): what one person has, nobody else answers, snoozes or dismisses. Handing over is open to all. */
export const ownersOnly =
  <E extends 'claim' | 'approve-reply' | 'snooze' | 'dismiss'>(cell: Cell<E>): Cell<E> =>
  (ticket, event, now, policy) =>
    ticket.owner === null || ticket.owner === (event as { by: string }).by
      ? cell(ticket, event, now, policy)
      : new Refusal('refused', `<@${ticket.owner}> has it. Hand it over first, to yourself if need be.`)

export const answeredElsewhere: Cell<'answered-elsewhere'> = (_ticket, event) => ({
  state: 'answered',
  snoozedUntil: null,
  stateBefore: null,
  outcome: 'answered-elsewhere',
  settledBy: event.by,
  why: 'answered elsewhere',
})

export const resolve: Cell<'resolve'> = (_ticket, event, now) => ({
  state: 'resolved',
  ...settle(now, event.how, event.by),
  why: event.how,
})

export const reopenByHand: Cell<'reopen'> = (ticket, event, now) => ({
  ...REOPENED,
  state: 'claimed',
  owner: event.by,
  ...taken(now),
  previousOwner: ticket.owner ?? ticket.previousOwner,
})

export const gone: Cell<'posts-gone'> = (_ticket, _event, now) => ({ state: 'gone', ...settle(now, 'gone', 'system') })

export const isReplying = refuse('A reply is on its way; wait for its outcome.')
export const isSettled = refuse('It is settled. Reopen it first.')
export const notWaiting = refuse('No reply is on its way.')
export const isAnswered = already('It has been answered.')
