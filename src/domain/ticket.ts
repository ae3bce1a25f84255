/**
 * A ticket's states and events. `decide` is pure: it tells what an event does to a ticket, or why it does nothing.
 * The rules are in ticket-table.ts; writing is done by tickets/apply.ts alone.
 */

import { addMs } from './clock.ts'
import { type Cell, Refusal } from './ticket-changes.ts'
import { TABLE } from './ticket-table.ts'
import type { Tier } from './urgency.ts'

export const LIVE_STATES = ['open', 'claimed', 'replying', 'answered', 'snoozed', 'aside'] as const
export const TERMINAL_STATES = ['resolved', 'dismissed', 'gone'] as const
export const TICKET_STATES = [...LIVE_STATES, ...TERMINAL_STATES] as const
export type TicketState = (typeof TICKET_STATES)[number]

export const isLive = (state: TicketState): boolean => (LIVE_STATES as readonly string[]).includes(state)

export const DISMISS_REASONS = ['spam', 'not-about-us', 'no-reply-needed', 'answered-elsewhere', 'duplicate'] as const
export type DismissReason = (typeof DISMISS_REASONS)[number]

/** What `decide` reads of a ticket. Times are absolute. */
export interface TicketFacts {
  state: TicketState
  tier: Tier
  urgency: number
  needsReply: boolean
  /** Slack user id. */
  owner: string | null
  previousOwner: string | null
  claimedAt: Date | null
  /** Last thing the owner did. */
  touchedAt: Date | null
  /** When the owner was reminded, if nothing was done since. */
  remindedAt: Date | null
  handOvers: number
  claimDueAt: Date
  replyDueAt: Date
  snoozedUntil: Date | null
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
      ownerOnDuty: boolean
      muted: boolean
      claimDueAt: Date
      replyDueAt: Date
    }
  | { type: 'claim'; by: string }
  | { type: 'claim-expired' }
  /** The owner has left the workspace. */
  | { type: 'owner-gone' }
  | { type: 'remind-owner' }
  | { type: 'hand-over'; by: string; to: string | null }
  /** The owner did something that leaves the state as it is: a note, a look at the draft. */
  | { type: 'touch'; by: string }
  | { type: 'snooze'; by: string; until: Date }
  | { type: 'wake' }
  | { type: 'dismiss'; by: string; reason: DismissReason }
  | { type: 'undo-dismiss'; by: string }
  | { type: 'approve-reply'; by: string }
  /** `sawNewest`: the approver had seen the customer's newest post. */
  | { type: 'reply-sent'; sawNewest: boolean }
  | { type: 'reply-rejected'; reason: string }
  | { type: 'reply-unknown' }
  | { type: 'answered-elsewhere'; by: string }
  | { type: 'resolve'; by: string; how: 'thanked' | 'silent' | 'by-hand' | 'confirmed-aside' }
  | { type: 'reopen'; by: string }
  | { type: 'posts-gone' }

export type TicketEventType = TicketEvent['type']
export const TICKET_EVENTS = [
  'customer-posted',
  'claim',
  'claim-expired',
  'owner-gone',
  'remind-owner',
  'touch',
  'hand-over',
  'snooze',
  'wake',
  'dismiss',
  'undo-dismiss',
  'approve-reply',
  'reply-sent',
  'reply-rejected',
  'reply-unknown',
  'answered-elsewhere',
  'resolve',
  'reopen',
  'posts-gone',
] as const satisfies readonly TicketEventType[]

/** How long states without a target of their own rest before somebody looks again. Milliseconds. */
export interface TicketPolicy {
  /** An owner who does nothing for this long loses the claim … */
  claimExpiresAfter: number
  /** … and is reminded this long before. */
  remindBefore: number
  /** A dismissal can be taken back for this long. */
  undoWithin: number
  /** Silence after a reply until the check-in. */
  checkInAfter: number
  /** A live ticket whose times have all passed is looked at again after this long. */
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

/** The first of these times that is still to come; when all have passed, somebody looks again after a while. */
function soonest(now: Date, policy: TicketPolicy, ...times: (Date | null)[]): Date {
  const coming = times.filter((time) => time !== null && time > now) as Date[]
  return coming.length === 0 ? addMs(now, policy.lookAgainAfter) : coming.reduce((a, b) => (a < b ? a : b))
}

const claimEnds = ({ touchedAt, claimedAt }: TicketFacts, policy: TicketPolicy): Date | null => {
  const since = touchedAt ?? claimedAt
  return since === null ? null : addMs(since, policy.claimExpiresAfter)
}

const reminderDue = (ticket: TicketFacts, policy: TicketPolicy): Date | null => {
  const ends = claimEnds(ticket, policy)
  return ends === null || ticket.remindedAt !== null ? null : addMs(ends, -policy.remindBefore)
}

/** When somebody or something must look at the ticket next (I2); null exactly for terminal states. */
export function nextActionAt(ticket: TicketFacts, now: Date, policy: TicketPolicy): Date | null {
  switch (ticket.state) {
    case 'open':
      return soonest(now, policy, ticket.claimDueAt, ticket.replyDueAt)
    case 'claimed':
      return soonest(now, policy, ticket.replyDueAt, reminderDue(ticket, policy), claimEnds(ticket, policy))
    case 'replying':
      return addMs(now, policy.sendCheckEvery)
    case 'answered':
      return addMs(now, policy.checkInAfter)
    case 'snoozed':
      return soonest(now, policy, ticket.snoozedUntil, ticket.replyDueAt)
    case 'aside':
      return policy.nextDailyClose(now)
    case 'resolved':
    case 'dismissed':
    case 'gone':
      return null
  }
}

/** What has come due for a ticket by the passing of time alone, or null. */
export function dueEvent(ticket: TicketFacts, policy: TicketPolicy, now: Date): TicketEvent | null {
  const isOver = (time: Date | null): boolean => time !== null && time <= now
  if (ticket.state === 'snoozed' && isOver(ticket.snoozedUntil)) return { type: 'wake' }
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
  const facts = { ...ticket, ...fields }
  return { result: 'changed', facts, nextActionAt: nextActionAt(facts, now, policy), why: why ?? null }
}
