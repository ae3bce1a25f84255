/** Tickets and events for tests of the state table. */
import * as fc from 'fast-check'
import {
  type Decision,
  DISMISS_REASONS,
  decide,
  type TargetStep,
  type TicketEvent,
  type TicketEventType,
  type TicketFacts,
  type TicketPolicy,
  type TicketState,
} from '../../src/domain/ticket.ts'
import { TIERS, type Tier } from '../../src/domain/urgency.ts'

const MINUTE = 60_000
export const NOW = new Date('2026-11-02T09:00:00Z')
export const minutes = (n: number, from = NOW): Date => new Date(from.getTime() + n * MINUTE)

/** Minutes in which something of each tier must be claimed and answered, in these tests. */
const TARGETS: Record<Tier, { claim: number; reply: number }> = {
  critical: { claim: 2, reply: 5 },
  high: { claim: 5, reply: 15 },
  normal: { claim: 30, reply: 120 },
  low: { claim: 240, reply: 1440 },
}

export const policy: TicketPolicy = {
  workingTimeOf: () => 'always',
  spanOf: ({ tier }, target) => TARGETS[tier][target] * 60_000,
  dueAt: ({ tier }, target, from) => minutes(TARGETS[tier][target], from),
  worksHere: () => true,
  isOnDuty: () => true,
  ladder: [{ at: { share: 1 }, tell: 'managers-channel', repeatEvery: null }],
  quietAfterAck: 60 * MINUTE,
  resolveAfter: 48 * 60 * MINUTE,
  claimExpiresAfter: 120 * MINUTE,
  remindBefore: 15 * MINUTE,
  lookAgainAfter: 60 * MINUTE,
  undoWithin: 10 * MINUTE,
  checkInAfter: 24 * 60 * MINUTE,
  sendCheckEvery: 5 * MINUTE,
  nextDailyClose: (now) => minutes(8 * 60, now),
}

const OWNED: TicketState[] = ['claimed', 'replying', 'answered']
const SETTLED: TicketState[] = ['resolved', 'dismissed', 'gone']

/** A ticket as it stands in a state, one minute after it came in. */
export const ticketIn = (state: TicketState, more: Partial<TicketFacts> = {}): TicketFacts => ({
  brand: 'tidevogn',
  state,
  tier: 'normal',
  urgency: 40,
  needsReply: state !== 'aside',
  owner: OWNED.includes(state) ? 'UOWNER' : null,
  previousOwner: null,
  claimedAt: OWNED.includes(state) ? minutes(-1) : null,
  touchedAt: OWNED.includes(state) ? minutes(-1) : null,
  remindedAt: null,
  handOvers: 0,
  claimFrom: minutes(-1),
  claimDueAt: minutes(29),
  replyFrom: minutes(-1),
  replyDueAt: minutes(119),
  ladderAt: minutes(-1),
  quietUntil: null,
  snoozedAt: state === 'snoozed' ? minutes(-1) : null,
  answeredAt: state === 'answered' ? minutes(-1) : null,
  checkedInAt: null,
  snoozedUntil: state === 'snoozed' ? minutes(60) : null,
  stateBefore: state === 'snoozed' || state === 'dismissed' ? 'open' : null,
  settledAt: SETTLED.includes(state) ? minutes(-1) : null,
  outcome: SETTLED.includes(state) ? 'spam' : null,
  settledBy: SETTLED.includes(state) ? 'UOWNER' : null,
  ...more,
})

export const decideOn = (ticket: TicketFacts, event: TicketEvent, now = NOW): Decision =>
  decide(ticket, event, policy, now)

/** The changed ticket; fails when the event had no effect. */
export function changed(
  ticket: TicketFacts,
  event: TicketEvent,
  now = NOW,
): TicketFacts & { nextActionAt: Date | null } {
  const decision = decideOn(ticket, event, now)
  if (decision.result !== 'changed') throw new Error(`${event.type} in ${ticket.state}: ${decision.message}`)
  return { ...decision.facts, nextActionAt: decision.nextActionAt }
}

export const posted = (
  more: Partial<Extract<TicketEvent, { type: 'customer-posted' }>> = {},
): Extract<TicketEvent, { type: 'customer-posted' }> => ({
  type: 'customer-posted',
  tier: 'high',
  urgency: 70,
  needsReply: true,
  onlyThanks: false,
  muted: false,
  ...more,
})

export const edited = (
  more: Partial<Extract<TicketEvent, { type: 'customer-edited' }>> = {},
): Extract<TicketEvent, { type: 'customer-edited' }> => ({
  ...posted(),
  rewritten: false,
  ...more,
  type: 'customer-edited',
})

const STEP: TargetStep = {
  target: 'reply',
  tell: 'managers-channel',
  index: 0,
  round: 0,
  at: NOW,
  dueAt: NOW,
}

/** One event of each type. */
export const EVENTS: { [E in TicketEventType]: Extract<TicketEvent, { type: E }> } = {
  'customer-posted': posted(),
  'customer-edited': edited(),
  claim: { type: 'claim', by: 'UANNA' },
  'claim-expired': { type: 'claim-expired' },
  'owner-gone': { type: 'owner-gone' },
  'remind-owner': { type: 'remind-owner' },
  escalate: { type: 'escalate', steps: [STEP] },
  acknowledge: { type: 'acknowledge', by: 'UANNA' },
  touch: { type: 'touch', by: 'UANNA' },
  rescore: { type: 'rescore', by: 'UANNA', tier: 'high', urgency: 50 },
  raise: { type: 'raise', tier: 'critical', urgency: 80 },
  'hand-over': { type: 'hand-over', by: 'UANNA', to: 'UBEN' },
  'needs-reply': { type: 'needs-reply', by: 'UANNA' },
  snooze: { type: 'snooze', by: 'UANNA', until: minutes(90) },
  wake: { type: 'wake' },
  dismiss: { type: 'dismiss', by: 'UANNA', reason: 'spam' },
  'undo-dismiss': { type: 'undo-dismiss', by: 'UANNA' },
  'approve-reply': { type: 'approve-reply', by: 'UANNA' },
  'reply-sent': { type: 'reply-sent', waitingSince: null },
  'reply-rejected': { type: 'reply-rejected', reason: 'too-long' },
  'reply-unknown': { type: 'reply-unknown' },
  'sent-after-all': { type: 'sent-after-all', by: 'UANNA', approvedAt: minutes(-1), waitingSince: NOW },
  'answered-elsewhere': { type: 'answered-elsewhere', by: 'UANNA' },
  'check-in': { type: 'check-in' },
  resolve: { type: 'resolve', by: 'UANNA', how: 'by-hand' },
  reopen: { type: 'reopen', by: 'UANNA' },
  'posts-gone': { type: 'posts-gone' },
}

const person = fc.constantFrom('UANNA', 'UBEN', 'UMIRA')
const time = fc.integer({ min: -600, max: 600 }).map((n) => minutes(n))

/** Any event with any contents. */
export const anyEvent: fc.Arbitrary<TicketEvent> = fc.oneof(
  fc.record({
    type: fc.constant('customer-posted' as const),
    tier: fc.constantFrom(...TIERS),
    urgency: fc.integer({ min: 0, max: 100 }),
    needsReply: fc.boolean(),
    onlyThanks: fc.boolean(),
    muted: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('customer-edited' as const),
    tier: fc.constantFrom(...TIERS),
    urgency: fc.integer({ min: 0, max: 100 }),
    needsReply: fc.boolean(),
    onlyThanks: fc.boolean(),
    muted: fc.boolean(),
    rewritten: fc.boolean(),
  }),
  fc.record({
    type: fc.constantFrom('claim' as const, 'touch' as const, 'acknowledge' as const, 'needs-reply' as const),
    by: person,
  }),
  fc.record({ type: fc.constant('escalate' as const), steps: fc.constant([STEP]) }),
  fc.constant({ type: 'check-in' as const }),
  fc.record({
    type: fc.constantFrom('claim-expired' as const, 'owner-gone' as const, 'remind-owner' as const, 'wake' as const),
  }),
  fc.record({
    type: fc.constant('rescore' as const),
    by: person,
    tier: fc.constantFrom(...TIERS),
    urgency: fc.integer({ min: 0, max: 100 }),
  }),
  fc.record({
    type: fc.constant('raise' as const),
    tier: fc.constantFrom(...TIERS),
    urgency: fc.integer({ min: 0, max: 100 }),
  }),
  fc.record({ type: fc.constant('hand-over' as const), by: person, to: fc.option(person) }),
  fc.record({ type: fc.constant('snooze' as const), by: person, until: time }),
  fc.record({ type: fc.constant('dismiss' as const), by: person, reason: fc.constantFrom(...DISMISS_REASONS) }),
  fc.record({ type: fc.constantFrom('undo-dismiss' as const, 'reopen' as const), by: person }),
  fc.record({ type: fc.constantFrom('approve-reply' as const, 'answered-elsewhere' as const), by: person }),
  fc.record({ type: fc.constant('reply-sent' as const), waitingSince: fc.option(time) }),
  fc.record({ type: fc.constant('sent-after-all' as const), by: person, approvedAt: time, waitingSince: time }),
  fc.record({ type: fc.constant('reply-rejected' as const), reason: fc.string() }),
  fc.record({ type: fc.constantFrom('reply-unknown' as const, 'posts-gone' as const) }),
  fc.record({
    type: fc.constant('resolve' as const),
    by: person,
    how: fc.constantFrom('thanked', 'silent', 'by-hand', 'confirmed-aside'),
  }),
)
