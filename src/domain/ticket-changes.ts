/** What the events of a ticket change: the cells of the state table. */
import { addWorkingTime, workingTimeBetween } from './calendar.ts'
import { addMs } from './clock.ts'
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

const REOPENED = {
  settledAt: null,
  outcome: null,
  settledBy: null,
  snoozedAt: null,
  snoozedUntil: null,
  stateBefore: null,
  answeredAt: null,
  checkedInAt: null,
} as const
export const AWAKE = { snoozedAt: null, snoozedUntil: null, stateBefore: null } as const
export const OWNER_LEFT = 'the owner has left'
export const NOBODYS = { owner: null, claimedAt: null, touchedAt: null, remindedAt: null } as const

/** Whoever has it has just done something. */
const touched = (now: Date) => ({ touchedAt: now, remindedAt: null })

/** Somebody has it from now on. */
export const taken = (now: Date) => ({ claimedAt: now, ...touched(now) })

type Whose = Pick<TicketFacts, 'brand' | 'tier'>
/** Somebody must take it: the time for that begins now. */
const claimClock = (ticket: Whose, now: Date, policy: TicketPolicy) => ({
  claimFrom: now,
  claimDueAt: policy.dueAt(ticket, 'claim', now),
})
/** The customer waits for an answer from now on. */
export const replyClock = (ticket: Whose, from: Date, policy: TicketPolicy) => ({
  replyFrom: from,
  replyDueAt: policy.dueAt(ticket, 'reply', from),
  quietUntil: null,
})
/** Nobody has it any more: it waits for the next person, while the time for the answer runs on. */
export const backInQueue = (ticket: TicketFacts, now: Date, policy: TicketPolicy) => ({
  ...NOBODYS,
  previousOwner: ticket.owner ?? ticket.previousOwner,
  ...claimClock(ticket, now, policy),
})

const settle = (now: Date, outcome: string, settledBy: string) => ({
  settledAt: now,
  outcome,
  settledBy,
  ...AWAKE,
})

type Rescored = Pick<
  TicketFacts,
  'tier' | 'urgency' | 'needsReply' | 'claimFrom' | 'claimDueAt' | 'replyFrom' | 'replyDueAt'
>

const earlier = (a: Date, b: Date): Date => (a < b ? a : b)

/** Nobody has answered yet: a further post can make the matter more urgent and due sooner, never less or later. */
export function raised(
  ticket: TicketFacts,
  event: Pick<Posted, 'tier' | 'urgency' | 'needsReply'>,
  now: Date,
  policy: TicketPolicy,
): Rescored {
  const { tier, urgency } = event.urgency >= ticket.urgency ? event : ticket
  // The time for a first look stands still in a snooze: what is left of it is counted from there.
  const claimFrom = ticket.state === 'snoozed' ? (ticket.snoozedAt ?? now) : now
  const asNew = { brand: ticket.brand, tier: event.tier }
  return {
    tier,
    urgency,
    needsReply: ticket.needsReply || event.needsReply,
    claimFrom: ticket.claimFrom,
    claimDueAt: earlier(ticket.claimDueAt, policy.dueAt(asNew, 'claim', claimFrom)),
    replyFrom: ticket.replyFrom,
    replyDueAt: earlier(ticket.replyDueAt, policy.dueAt(asNew, 'reply', now)),
  }
}

/** What was there before is answered, settled or needed nothing: score and clocks start with this post. */
function anew(ticket: TicketFacts, event: Posted, now: Date, policy: TicketPolicy): Rescored {
  const { tier, urgency, needsReply } = event
  const asNew = { brand: ticket.brand, tier }
  return { tier, urgency, needsReply, ...claimClock(asNew, now, policy), ...replyClock(asNew, now, policy) }
}

/** Many have the same trouble. Who rests, or has the answer, is not disturbed by it. */
export const raise: Cell<'raise'> = (ticket, event, now, policy) =>
  event.urgency > ticket.urgency
    ? {
        state: ticket.state,
        ...raised(ticket, { ...event, needsReply: ticket.needsReply }, now, policy),
        why: 'the same trouble from many',
      }
    : new Refusal('already', 'It is as urgent already.')

/** A person's word on how urgent it is holds either way: the targets are those of that tier, from when their clocks began. */
export const rescore: Cell<'rescore'> = (ticket, { tier, urgency }, _now, policy) => {
  if (tier === ticket.tier && urgency === ticket.urgency) return new Refusal('already', 'It is as urgent already.')
  const asNew = { brand: ticket.brand, tier }
  return {
    state: ticket.state,
    tier,
    urgency,
    claimDueAt: policy.dueAt(asNew, 'claim', ticket.claimFrom),
    replyDueAt: policy.dueAt(asNew, 'reply', ticket.replyFrom),
    why: `${ticket.tier} → ${tier}`,
  }
}

/** What was set aside needs an answer after all: it goes into the queue, with clocks that begin now. */
const intoQueue = (ticket: TicketFacts, now: Date, policy: TicketPolicy) => ({
  state: 'open' as const,
  needsReply: true,
  ...backInQueue(ticket, now, policy),
  ...replyClock(ticket, now, policy),
})

/** What is more urgent than a matter set aside needs an answer. */
export const rescoreAside: Cell<'rescore'> = (ticket, event, now, policy) => {
  const change = rescore(ticket, event, now, policy)
  if (change instanceof Refusal || event.urgency <= ticket.urgency) return change
  return { ...change, ...intoQueue({ ...ticket, tier: event.tier }, now, policy) }
}

/** A person says so. Nobody had it before, so nobody hands it over. */
export const needsReply: Cell<'needs-reply'> = (ticket, _event, now, policy) => ({
  ...REOPENED,
  ...intoQueue(ticket, now, policy),
})

export const stay: Cell<'customer-posted'> = (ticket, event, now, policy) => ({
  state: ticket.state,
  ...raised(ticket, event, now, policy),
})

/** The time for a first look stood still in a snooze; what had passed before stays passed. */
function claimDueAwake(ticket: TicketFacts, now: Date, policy: TicketPolicy): Date {
  const workingTime = policy.workingTimeOf(ticket)
  const left = workingTimeBetween(workingTime, ticket.snoozedAt ?? now, ticket.claimDueAt)
  return left > 0 ? addWorkingTime(workingTime, now, left) : ticket.claimDueAt
}

/**
 * When somebody must have what comes back from rest. A target that was kept before the snooze must not count as missed now; one that
 * was missed is the same still, and is told once.
 */
function claimClockAgain(ticket: TicketFacts, tier: TicketFacts['tier'], now: Date, policy: TicketPolicy) {
  const anew = claimClock({ brand: ticket.brand, tier }, now, policy)
  if (ticket.state !== 'snoozed' || ticket.owner !== null) return anew
  return { claimFrom: ticket.claimFrom, claimDueAt: earlier(claimDueAwake(ticket, now, policy), anew.claimDueAt) }
}

/** The states in which a plain thank-you is the end of the matter: it has its answer, or was to have none. */
const WAITED_FOR_BY_NOBODY: readonly TicketState[] = ['answered', 'resolved', 'dismissed']

export const reopenWith =
  (score: typeof anew): Cell<'customer-posted'> =>
  (ticket, event, now, policy) => {
    if (event.muted) return new Refusal('already', 'The author is muted.')
    if (event.onlyThanks && WAITED_FOR_BY_NOBODY.includes(ticket.state)) {
      return { state: 'resolved', ...settle(now, 'thanked', 'customer'), why: 'thanked' }
    }
    const change = { ...score(ticket, event, now, policy), ...REOPENED, why: 'customer wrote again' }
    return ticket.owner !== null && policy.isOnDuty(ticket.owner, now)
      ? { ...change, state: 'claimed', ...taken(now) }
      : {
          ...change,
          state: 'open',
          ...backInQueue(ticket, now, policy),
          ...claimClockAgain(ticket, change.tier, now, policy),
          previousOwner: ticket.owner ?? ticket.previousOwner,
        }
  }
export const reopenAnew = reopenWith(anew)

/** Praise after praise stays set aside; a matter that needs a reply leaves it. */
export const perhapsLeaveAside: Cell<'customer-posted'> = (ticket, event, now, policy) =>
  event.needsReply ? reopenAnew(ticket, event, now, policy) : { state: 'aside', ...anew(ticket, event, now, policy) }

export const claim: Cell<'claim'> = (ticket, event, now) =>
  ticket.owner === event.by && ticket.state === 'claimed'
    ? new Refusal('already', 'You have it already.')
    : { state: 'claimed', owner: event.by, ...taken(now), ...AWAKE }

/** What rested has somebody again, so the customer waits from now on. */
export const claimAnew: Cell<'claim'> = (ticket, event, now, policy) => {
  const change = claim(ticket, event, now, policy)
  return change instanceof Refusal ? change : { ...change, ...replyClock(ticket, now, policy) }
}

export const handOver: Cell<'hand-over'> = (ticket, event, now, policy) => ({
  ...(event.to === null
    ? { ...backInQueue(ticket, now, policy), state: 'open' }
    : { ...taken(now), state: 'claimed', owner: event.to }),
  previousOwner: ticket.owner,
  handOvers: ticket.handOvers + 1,
  ...AWAKE,
})

/** As above, of what rested: the customer waits from now on. */
export const handOverAnew: Cell<'hand-over'> = (ticket, event, now, policy) => ({
  ...handOver(ticket, event, now, policy),
  ...REOPENED,
  ...replyClock(ticket, now, policy),
  state: event.to === null ? 'open' : 'claimed',
})

/** A claimed matter goes back to the queue; one that rests stays where it is, without an owner. */
export const ownerGone: Cell<'owner-gone'> = (ticket, _event, now, policy) => ({
  ...backInQueue(ticket, now, policy),
  state: ticket.state === 'claimed' ? 'open' : ticket.state,
  ...(ticket.stateBefore === 'claimed' ? { stateBefore: 'open' as const } : {}),
  // Its new time for a first look begins to run when it wakes.
  ...(ticket.snoozedUntil === null ? {} : { snoozedAt: now }),
  why: OWNER_LEFT,
})

/** Settled, it waits for nobody; should the customer return, or the dismissal be undone, it must not be theirs. */
export const ownerOfSettledGone: Cell<'owner-gone'> = (ticket, event, now, policy) =>
  ticket.owner === null ? new Refusal('already', 'Nobody has it.') : ownerGone(ticket, event, now, policy)

export const escalate: Cell<'escalate'> = (ticket, event, now) => ({
  state: ticket.state,
  ladderAt: now,
  why: event.steps
    .map(({ target, tell, round }) => `${target}: ${tell}${round > 0 ? ` (${round + 1})` : ''}`)
    .join(', '),
})

export const acknowledge: Cell<'acknowledge'> = (ticket, _event, now, policy) => ({
  state: ticket.state,
  quietUntil: addMs(now, policy.quietAfterAck),
})

const awake = (ticket: TicketFacts, now: Date, policy: TicketPolicy) => ({
  state: ticket.stateBefore ?? 'open',
  ...(ticket.owner === null ? NOBODYS : taken(now)),
  ...AWAKE,
  claimDueAt: claimDueAwake(ticket, now, policy),
})
export const wake: Cell<'wake'> = (ticket, _event, now, policy) => awake(ticket, now, policy)

export const checkIn: Cell<'check-in'> = (_ticket, _event, now) => ({ state: 'answered', checkedInAt: now })

export const touch: Cell<'touch'> = (ticket, event, now) => ({
  state: ticket.state,
  ...(ticket.owner === event.by ? touched(now) : {}),
})

export const snooze: Cell<'snooze'> = (ticket, event, now) => ({
  state: 'snoozed',
  snoozedAt: ticket.snoozedAt ?? now,
  snoozedUntil: event.until,
  stateBefore: ticket.state === 'snoozed' ? ticket.stateBefore : ticket.state,
})

/** What undoing needs stays as it is: an answer's time, and a snooze with the state before it. */
export const dismiss: Cell<'dismiss'> = (ticket, event, now) => ({
  state: 'dismissed',
  settledAt: now,
  outcome: event.reason,
  settledBy: event.by,
  stateBefore: ticket.state === 'snoozed' ? (ticket.stateBefore ?? 'open') : ticket.state,
  why: event.reason,
})

/** Back to what was before; a snooze whose time has come meanwhile is over. */
export const undoDismiss: Cell<'undo-dismiss'> = (ticket, _event, now, policy) => {
  if (ticket.settledAt !== null && addMs(ticket.settledAt, policy.undoWithin) < now)
    return new Refusal('refused', 'Too late to undo. Reopen it instead.')
  const unsettled = { settledAt: null, outcome: null, settledBy: null }
  if (ticket.snoozedUntil !== null)
    return { ...unsettled, ...(ticket.snoozedUntil > now ? { state: 'snoozed' } : awake(ticket, now, policy)) }
  const state = ticket.stateBefore ?? 'open'
  return { ...unsettled, state, stateBefore: null, ...(state === 'claimed' ? touched(now) : {}) }
}

/** A claim is exclusive (promise 4): what one person has, nobody else answers, snoozes or dismisses. Handing over is open to all. */
export const ownersOnly =
  <E extends 'claim' | 'approve-reply' | 'snooze' | 'dismiss'>(cell: Cell<E>): Cell<E> =>
  (ticket, event, now, policy) =>
    ticket.owner === null || ticket.owner === (event as { by: string }).by
      ? cell(ticket, event, now, policy)
      : new Refusal('refused', `<@${ticket.owner}> has it. Hand it over first, to yourself if need be.`)

export const resolve: Cell<'resolve'> = (_ticket, event, now) => ({
  state: 'resolved',
  ...settle(now, event.how, event.by),
  why: event.how,
})

export const reopenByHand: Cell<'reopen'> = (ticket, event, now, policy) => ({
  ...REOPENED,
  ...replyClock(ticket, now, policy),
  state: 'claimed',
  owner: event.by,
  ...taken(now),
  previousOwner: ticket.owner ?? ticket.previousOwner,
})

export const gone: Cell<'posts-gone'> = (_ticket, _event, now) => ({ state: 'gone', ...settle(now, 'gone', 'system') })

export const isSettled = refuse('It is settled. Reopen it first.')
