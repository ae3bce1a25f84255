/**
 * A ticket's states and events. `decide` is pure: it tells what an event does to a ticket, or why it does nothing.
 * The rules are in ticket-table.ts; writing is done by tickets/apply.ts alone.
 */

import type { WorkingTime } from './calendar.ts'
import { addMs } from './clock.ts'
import { type DueStep, firstMissed, type LadderClock, type LadderStep, nextStepAt, stepsDue } from './ladder.ts'
import { type Cell, Refusal } from './ticket-changes.ts'
import { TABLE } from './ticket-table.ts'
import type { Tier } from './urgency.ts'

export const LIVE_STATES = ['open', 'claimed', 'replying', 'answered', 'snoozed', 'aside'] as const
const TERMINAL_STATES = ['resolved', 'dismissed', 'gone'] as const
export const TICKET_STATES = [...LIVE_STATES, ...TERMINAL_STATES] as const
export type TicketState = (typeof TICKET_STATES)[number]

export const isLive = (state: TicketState): boolean => (LIVE_STATES as readonly string[]).includes(state)

/** The customer has no answer yet, and is to have one. */
export const waitsForAnswer = (state: TicketState): boolean =>
  isLive(state) && state !== 'answered' && state !== 'aside'

export const DISMISS_REASONS = ['spam', 'not-about-us', 'no-reply-needed', 'answered-elsewhere', 'duplicate'] as const
export type DismissReason = (typeof DISMISS_REASONS)[number]

/** What `decide` reads of a ticket. Times are absolute. */
export interface TicketFacts {
  brand: string
  state: TicketState
  tier: Tier
  urgency: number
  needsReply: boolean
  /** Slack user id. */
  owner: string | null
  previousOwner: string | null
  /** Null while `replying` too, when the owner has left and is named until the reply has its outcome only. */
  claimedAt: Date | null
  /** Last thing the owner did. */
  touchedAt: Date | null
  /** When the owner was reminded, if nothing was done since. */
  remindedAt: Date | null
  handOvers: number
  /** Since when somebody should take it, and by when; the same for the answer. */
  claimFrom: Date
  claimDueAt: Date
  replyFrom: Date
  replyDueAt: Date
  /** All steps of the ladder up to here have been taken … */
  ladderAt: Date
  /** … and repeats rest until here, because somebody acknowledged them. */
  quietUntil: Date | null
  /** Of the snooze; of a dismissed ticket, of the one in which it was dismissed. */
  snoozedAt: Date | null
  snoozedUntil: Date | null
  answeredAt: Date | null
  /** When a check-in was proposed after silence. */
  checkedInAt: Date | null
  /** Where a wake-up or an undone dismissal returns to. */
  stateBefore: TicketState | null
  settledAt: Date | null
  outcome: string | null
  settledBy: string | null
}

export type TicketEvent =
  /** The customer wrote again in this conversation. */
  | {
      type: 'customer-posted'
      tier: Tier
      urgency: number
      needsReply: boolean
      /** Nothing but thanks: settles the matter. */
      onlyThanks: boolean
      muted: boolean
    }
  /** The customer changed the words of a post. What is judged is `newWords` or, for a rewritten post, `judgedBy` of domain/edit.ts. */
  | {
      type: 'customer-edited'
      tier: Tier
      urgency: number
      needsReply: boolean
      onlyThanks: boolean
      muted: boolean
      /** Nothing was added that asks for something: the whole text was judged again, much of which may have been answered. */
      rewritten: boolean
    }
  | { type: 'claim'; by: string }
  | { type: 'claim-expired' }
  /** The owner has left the workspace. */
  | { type: 'owner-gone' }
  | { type: 'remind-owner' }
  /** A target comes near or has passed: people are told. */
  | { type: 'escalate'; steps: readonly TargetStep[] }
  /** Somebody knows of the alert; the repeats rest for a while. That answers nothing. */
  | { type: 'acknowledge'; by: string }
  /** A person says how urgent it is. */
  | { type: 'rescore'; by: string; tier: Tier; urgency: number }
  /** Many have the same trouble: more urgent, never less. */
  | { type: 'raise'; tier: Tier; urgency: number }
  | { type: 'hand-over'; by: string; to: string | null }
  /** A person looked through what was set aside: somebody has to answer this one. */
  | { type: 'needs-reply'; by: string }
  /** The owner did something that leaves the state as it is: a note, a look at the draft. */
  | { type: 'touch'; by: string }
  | { type: 'snooze'; by: string; until: Date }
  | { type: 'wake' }
  | { type: 'dismiss'; by: string; reason: DismissReason }
  | { type: 'undo-dismiss'; by: string }
  | { type: 'approve-reply'; by: string }
  /** `waitingSince`: when the customer wrote something that the approver had not seen; null when there is no such post. */
  | { type: 'reply-sent'; waitingSince: Date | null }
  | { type: 'reply-rejected'; reason: string }
  | { type: 'reply-unknown' }
  /** A reply turns out to stand on the platform; `waitingSince` the customer wrote something that its approver had not seen. */
  | { type: 'sent-after-all'; by: string; approvedAt: Date; waitingSince: Date }
  | { type: 'answered-elsewhere'; by: string }
  /** The customer has been silent since our answer: somebody may ask whether all is well. */
  | { type: 'check-in' }
  | { type: 'resolve'; by: string; how: 'thanked' | 'silent' | 'by-hand' | 'confirmed-aside' | 'forgotten' }
  | { type: 'reopen'; by: string }
  | { type: 'posts-gone' }

export type TicketEventType = TicketEvent['type']
export const TICKET_EVENTS = [
  'customer-posted',
  'customer-edited',
  'claim',
  'claim-expired',
  'owner-gone',
  'remind-owner',
  'escalate',
  'acknowledge',
  'touch',
  'rescore',
  'raise',
  'hand-over',
  'needs-reply',
  'snooze',
  'wake',
  'dismiss',
  'undo-dismiss',
  'approve-reply',
  'reply-sent',
  'reply-rejected',
  'reply-unknown',
  'sent-after-all',
  'answered-elsewhere',
  'check-in',
  'resolve',
  'reopen',
  'posts-gone',
] as const satisfies readonly TicketEventType[]

export type Target = 'claim' | 'reply'
export type TargetStep = DueStep & { target: Target; dueAt: Date }

/** The clocks and spans of the state table. Milliseconds. */
export interface TicketPolicy {
  workingTimeOf(ticket: Pick<TicketFacts, 'brand' | 'tier'>): WorkingTime
  /** How long the target gives, in milliseconds of working time. */
  spanOf(ticket: Pick<TicketFacts, 'tier'>, target: Target): number
  /** When a target whose clock begins at `from` is due. */
  dueAt(ticket: Pick<TicketFacts, 'brand' | 'tier'>, target: Target, from: Date): Date
  /** Whether this person still works on tickets at all. */
  worksHere(user: string): boolean
  /** Whether somebody who had a ticket is there to go on with it. */
  isOnDuty(user: string, now: Date): boolean
  ladder: readonly LadderStep[]
  /** An acknowledged alert is not repeated for this long. */
  quietAfterAck: number
  /** An owner who does nothing for this long loses the claim … */
  claimExpiresAfter: number
  /** … and is reminded this long before. */
  remindBefore: number
  /** A dismissal can be taken back for this long. */
  undoWithin: number
  /** Silence after a reply until a check-in is proposed … */
  checkInAfter: number
  /** … and silence after that until the matter counts as settled. */
  resolveAfter: number
  /** A live ticket whose ladder has ended is looked at again after this long. */
  lookAgainAfter: number
  /** A reply on its way is looked after at least this often. */
  sendCheckEvery: number
  /** When set-aside tickets are shown for confirmation next. */
  nextDailyClose(now: Date): Date
}

export type Decision =
  | { result: 'changed'; facts: TicketFacts; nextActionAt: Date | null; why: string | null }
  /** What was asked is so already. */
  | { result: 'already'; message: string }
  /** The state does not allow it. */
  | { result: 'refused'; message: string }

const earliest = (...times: (Date | null)[]): Date | null =>
  times.reduce((first, time) => (first === null || (time !== null && time < first) ? time : first), null)

const claimEnds = ({ touchedAt, claimedAt }: TicketFacts, policy: TicketPolicy): Date | null => {
  const since = touchedAt ?? claimedAt
  return since === null ? null : addMs(since, policy.claimExpiresAfter)
}

const reminderDue = (ticket: TicketFacts, policy: TicketPolicy): Date | null => {
  const ends = claimEnds(ticket, policy)
  return ends === null || ticket.remindedAt !== null ? null : addMs(ends, -policy.remindBefore)
}

/** Which targets run in a state: somebody must have it until it is claimed, the answer is due until it is sent. A snooze stops the first alone. */
const RUNNING: Partial<Record<TicketState, Target[]>> = {
  open: ['claim', 'reply'],
  claimed: ['reply'],
  replying: ['reply'],
  snoozed: ['reply'],
}

const clocksOf = (ticket: TicketFacts, policy: TicketPolicy): (LadderClock & { target: Target })[] =>
  (RUNNING[ticket.state] ?? []).map((target) => ({
    target,
    from: target === 'claim' ? ticket.claimFrom : ticket.replyFrom,
    dueAt: target === 'claim' ? ticket.claimDueAt : ticket.replyDueAt,
    span: policy.spanOf(ticket, target),
    workingTime: policy.workingTimeOf(ticket),
    quietUntil: ticket.quietUntil,
  }))

const ladderSteps = (ticket: TicketFacts, policy: TicketPolicy, now: Date): TargetStep[] =>
  clocksOf(ticket, policy).flatMap((clock) =>
    stepsDue(clock, policy.ladder, ticket.ladderAt, now).map((step) => ({
      ...step,
      target: clock.target,
      dueAt: clock.dueAt,
    })),
  )

const nextLadderStep = (ticket: TicketFacts, policy: TicketPolicy): Date | null =>
  earliest(...clocksOf(ticket, policy).map((clock) => nextStepAt(clock, policy.ladder, ticket.ladderAt)))

/** Whether what rested waits to be taken again, with the time that was left for that. */
const isAwakeWithTimeLeft = (before: TicketFacts, after: TicketFacts): boolean =>
  before.snoozedAt !== null &&
  after.state === 'open' &&
  after.claimFrom.getTime() === before.claimFrom.getTime() &&
  after.claimDueAt > before.claimDueAt

/**
 * A target that stood still in a snooze moves its steps with it: those taken before now lie between then and now, and must not be
 * taken again, those ahead of it lie ahead of now. Steps for the answer, which went on, may be owed yet: they must not be lost.
 */
function ladderAwake(before: TicketFacts, after: TicketFacts, policy: TicketPolicy, now: Date): Date {
  if (!isAwakeWithTimeLeft(before, after)) return after.ladderAt
  const owed = ladderSteps(after, policy, now).some(({ target }) => target === 'reply')
  return owed ? after.ladderAt : now
}

/**
 * Up to where the ladder counts as taken after a change. When a clock has its breach before that now, the ladder goes back to the
 * first of its steps that nobody has been told of: of a new clock to its begin. Who was told of a step already is not told again:
 * a step of a clock is written down once (followup/escalations.ts).
 */
function ladderAfter(before: TicketFacts, after: TicketFacts, policy: TicketPolicy, now: Date): Date {
  const { ladderAt } = before
  const known = clocksOf(before, policy)
  const untold = clocksOf(after, policy)
    .filter(({ dueAt }) => dueAt <= ladderAt)
    .flatMap((clock) => {
      const { target, from, dueAt } = clock
      const same = known.find((each) => each.target === target && each.from.getTime() === from.getTime())
      if (same === undefined) return [from, addMs(dueAt, -1)]
      const missed = firstMissed(same, clock, policy.ladder, ladderAt)
      return missed === null ? [] : [addMs(missed, -1)]
    })
  return untold.reduce((first, time) => (time < first ? time : first), ladderAwake(before, after, policy, now))
}

/** When silence after our answer means something: first a check-in, then that the matter is settled. */
const silenceEnds = ({ answeredAt, checkedInAt }: TicketFacts, policy: TicketPolicy, now: Date): Date =>
  checkedInAt !== null ? addMs(checkedInAt, policy.resolveAfter) : addMs(answeredAt ?? now, policy.checkInAfter)

/**
 * When somebody or something must look at the ticket next (I2); null exactly for terminal states. Each of these times is that of a
 * `dueEvent`, which moves it on.
 */
export function nextActionAt(ticket: TicketFacts, now: Date, policy: TicketPolicy): Date | null {
  const later = addMs(now, policy.lookAgainAfter)
  switch (ticket.state) {
    case 'open':
      return nextLadderStep(ticket, policy) ?? later
    case 'claimed':
      return earliest(nextLadderStep(ticket, policy), reminderDue(ticket, policy), claimEnds(ticket, policy)) ?? later
    case 'replying':
      return earliest(nextLadderStep(ticket, policy), addMs(now, policy.sendCheckEvery))
    case 'answered':
      return silenceEnds(ticket, policy, now)
    case 'snoozed':
      return earliest(ticket.snoozedUntil, nextLadderStep(ticket, policy)) ?? later
    case 'aside':
      return policy.nextDailyClose(now)
    case 'resolved':
    case 'dismissed':
    case 'gone':
      return null
  }
}

/** What has come due for a ticket by the passing of time alone, or null. Applying it may let the next come due. */
export function dueEvent(ticket: TicketFacts, policy: TicketPolicy, now: Date): TicketEvent | null {
  const isOver = (time: Date | null): boolean => time !== null && time <= now
  const steps = ladderSteps(ticket, policy, now)
  if (steps.length > 0) return { type: 'escalate', steps }
  if (ticket.state === 'snoozed' && isOver(ticket.snoozedUntil)) return { type: 'wake' }
  if (ticket.state === 'answered' && isOver(silenceEnds(ticket, policy, now)))
    return ticket.checkedInAt === null ? { type: 'check-in' } : { type: 'resolve', by: 'system', how: 'silent' }
  if (ticket.state !== 'claimed') return null
  if (isOver(claimEnds(ticket, policy))) return { type: 'claim-expired' }
  return isOver(reminderDue(ticket, policy)) ? { type: 'remind-owner' } : null
}

/** What `event` does to `ticket`. Never throws; the caller writes what it returns, all or nothing. */
export function decide(ticket: TicketFacts, event: TicketEvent, policy: TicketPolicy, now: Date): Decision {
  const cell = TABLE[event.type][ticket.state] as Cell<TicketEventType>
  const change = cell(ticket, event as never, now, policy)
  if (change instanceof Refusal) return { result: change.result, message: change.message }
  const { why, ...fields } = change
  const changed = { ...ticket, ...fields }
  const facts = { ...changed, ladderAt: ladderAfter(ticket, changed, policy, now) }
  return { result: 'changed', facts, nextActionAt: nextActionAt(facts, now, policy), why: why ?? null }
}
