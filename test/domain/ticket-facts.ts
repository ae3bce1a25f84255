/** Tickets and events for tests of the state table. */
import * as fc from 'fast-check'
import {
  DISMISS_REASONS,
  type TicketEvent,
  type TicketEventType,
  type TicketFacts,
  type TicketPolicy,
  type TicketState,
} from '../../src/domain/ticket.ts'
import { TIERS } from '../../src/domain/urgency.ts'

const MINUTE = 60_000
export const NOW = new Date('2026-11-02T09:00:00Z')
export const minutes = (n: number, from = NOW): Date => new Date(from.getTime() + n * MINUTE)

export const policy: TicketPolicy = {
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
  claimDueAt: minutes(30),
  replyDueAt: minutes(120),
  snoozedUntil: state === 'snoozed' ? minutes(60) : null,
  stateBefore: state === 'snoozed' || state === 'dismissed' ? 'open' : null,
  settledAt: SETTLED.includes(state) ? minutes(-1) : null,
  outcome: SETTLED.includes(state) ? 'spam' : null,
  settledBy: SETTLED.includes(state) ? 'UOWNER' : null,
  ...more,
})

export const posted = (
  more: Partial<Extract<TicketEvent, { type: 'customer-posted' }>> = {},
): Extract<TicketEvent, { type: 'customer-posted' }> => ({
  type: 'customer-posted',
  tier: 'high',
  urgency: 70,
  needsReply: true,
  onlyThanks: false,
  ownerOnDuty: true,
  muted: false,
  claimDueAt: minutes(5),
  replyDueAt: minutes(15),
  ...more,
})

/** One event of each type. */
export const EVENTS: { [E in TicketEventType]: Extract<TicketEvent, { type: E }> } = {
  'customer-posted': posted(),
  claim: { type: 'claim', by: 'UANNA' },
  'claim-expired': { type: 'claim-expired' },
  'owner-gone': { type: 'owner-gone' },
  'remind-owner': { type: 'remind-owner' },
  touch: { type: 'touch', by: 'UANNA' },
  'hand-over': { type: 'hand-over', by: 'UANNA', to: 'UBEN' },
  snooze: { type: 'snooze', by: 'UANNA', until: minutes(90) },
  wake: { type: 'wake' },
  dismiss: { type: 'dismiss', by: 'UANNA', reason: 'spam' },
  'undo-dismiss': { type: 'undo-dismiss', by: 'UANNA' },
  'approve-reply': { type: 'approve-reply', by: 'UANNA' },
  'reply-sent': { type: 'reply-sent', sawNewest: true },
  'reply-rejected': { type: 'reply-rejected', reason: 'too-long' },
  'reply-unknown': { type: 'reply-unknown' },
  'answered-elsewhere': { type: 'answered-elsewhere', by: 'UANNA' },
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
    ownerOnDuty: fc.boolean(),
    muted: fc.boolean(),
    claimDueAt: time,
    replyDueAt: time,
  }),
  fc.record({ type: fc.constantFrom('claim' as const, 'touch' as const), by: person }),
  fc.record({
    type: fc.constantFrom('claim-expired' as const, 'owner-gone' as const, 'remind-owner' as const, 'wake' as const),
  }),
  fc.record({ type: fc.constant('hand-over' as const), by: person, to: fc.option(person) }),
  fc.record({ type: fc.constant('snooze' as const), by: person, until: time }),
  fc.record({ type: fc.constant('dismiss' as const), by: person, reason: fc.constantFrom(...DISMISS_REASONS) }),
  fc.record({ type: fc.constantFrom('undo-dismiss' as const, 'reopen' as const), by: person }),
  fc.record({ type: fc.constantFrom('approve-reply' as const, 'answered-elsewhere' as const), by: person }),
  fc.record({ type: fc.constant('reply-sent' as const), sawNewest: fc.boolean() }),
  fc.record({ type: fc.constant('reply-rejected' as const), reason: fc.string() }),
  fc.record({ type: fc.constantFrom('reply-unknown' as const, 'posts-gone' as const) }),
  fc.record({
    type: fc.constant('resolve' as const),
    by: person,
    how: fc.constantFrom('thanked', 'silent', 'by-hand', 'confirmed-aside'),
  }),
)
