/** The table of states and events: where each event leads, and that a ticket is sound after any of them. */
import { globSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isLive,
  nextActionAt,
  TICKET_EVENTS,
  TICKET_STATES,
  type TicketFacts,
  type TicketState,
} from '../../src/domain/ticket.ts'
import { anyEvent, changed, decideOn, EVENTS, minutes, NOW, policy, ticketIn } from './ticket-facts.ts'

const isSettled = (ticket: TicketFacts): boolean => ['resolved', 'dismissed', 'gone'].includes(ticket.state)

/** The CHECK constraints of the table of tickets, by name: what they say of the facts that an event changes. */
const CHECKS: Record<string, (ticket: TicketFacts, next: Date | null) => boolean> = {
  Ticket_next_action: (ticket, next) => isSettled(ticket) === (next === null),
  Ticket_urgency: ({ urgency }) => urgency >= 0 && urgency <= 100,
  Ticket_owner: ({ state, owner }) => (state !== 'claimed' && state !== 'replying') || owner !== null,
  Ticket_answered: ({ state, answeredAt }) => state !== 'answered' || answeredAt !== null,
  Ticket_snoozed: ({ state, snoozedAt, snoozedUntil }) =>
    state !== 'snoozed' || (snoozedAt !== null && snoozedUntil !== null),
}
/** Those about the card, which no event touches. */
const OF_THE_CARD = ['Ticket_versions', 'Ticket_shown']

test('the rules of the database are known here, each of them', () => {
  const migrations = globSync('prisma/migrations/*/migration.sql').map((path) => readFileSync(path, 'utf8'))
  const rules = migrations.join('').matchAll(/ALTER TABLE "Ticket" ADD CONSTRAINT "(\w+)" CHECK/g)
  expect([...rules].map(([, name]) => name).sort()).toEqual([...Object.keys(CHECKS), ...OF_THE_CARD].sort())
})

/** What holds for every ticket at all times. */
function expectSound(ticket: TicketFacts, next: Date | null): void {
  const broken = Object.keys(CHECKS).filter((name) => CHECKS[name]?.(ticket, next) === false)
  expect(broken, `rules of the database that ${JSON.stringify(ticket)} breaks`).toEqual([])
  if (next !== null) expect(Number.isNaN(next.getTime())).toBe(false)
  if (ticket.state === 'snoozed') expect(ticket.stateBefore).not.toBeNull()
  if (isLive(ticket.state)) expect(ticket.settledAt).toBeNull()
  else expect([ticket.settledAt, ticket.outcome, ticket.settledBy]).not.toContain(null)
}

const by = 'UOWNER'
/** Ways into a state that leave different traces: what is undone or wakes depends on them. */
const BY_WAY_OF: [string, TicketFacts][] = [
  ...(['open', 'claimed', 'answered', 'snoozed', 'aside'] as const).map((before): [string, TicketFacts] => [
    `dismissed while ${before}`,
    changed(ticketIn(before), { type: 'dismiss', by, reason: 'spam' }),
  ]),
  [
    'dismissed in the snooze of a claim',
    changed(ticketIn('snoozed', { owner: by, stateBefore: 'claimed' }), { type: 'dismiss', by, reason: 'spam' }),
  ],
  ['snoozed while claimed', changed(ticketIn('claimed'), { type: 'snooze', by, until: minutes(60) })],
  ['resolved while snoozed', changed(ticketIn('snoozed'), { type: 'resolve', by, how: 'by-hand' })],
  ['gone while snoozed', changed(ticketIn('snoozed'), { type: 'posts-gone' })],
  ['replying after an answer', changed(ticketIn('answered'), { type: 'approve-reply', by })],
  ['replying for an owner who has left', changed(ticketIn('replying'), { type: 'owner-gone' })],
  ['answered without an owner', changed(ticketIn('answered'), { type: 'owner-gone' })],
  [
    'dismissed by an owner who has left',
    changed(changed(ticketIn('claimed'), { type: 'dismiss', by, reason: 'spam' }), { type: 'owner-gone' }),
  ],
].map(([name, ticket]): [string, TicketFacts] => [name as string, ticket as TicketFacts])

describe('the table of states and events', () => {
  const cells = TICKET_STATES.flatMap((state) => TICKET_EVENTS.map((event) => [state, event] as const))

  test('has a row for each of the 9 states and a column for each of the 27 events', () => {
    expect(cells).toHaveLength(243)
  })

  test.each(cells)('%s × %s is decided: a sound ticket, or words that say why not', (state, type) => {
    const decision = decideOn(ticketIn(state), EVENTS[type])
    if (decision.result === 'changed') expectSound(decision.facts, decision.nextActionAt)
    else expect(decision.message).toMatch(/^[A-Z<].{5,}\.$/)
  })

  const ways = BY_WAY_OF.flatMap(([way, ticket]) => TICKET_EVENTS.map((event) => [way, event, ticket] as const))
  test.each(ways)('%s × %s is decided: a sound ticket, or words that say why not', (_, type, ticket) => {
    const decision = decideOn(ticket, EVENTS[type])
    if (decision.result === 'changed') expectSound(decision.facts, decision.nextActionAt)
    else expect(decision.message).toMatch(/^[A-Z<].{5,}\.$/)
  })

  /** Where each event leads: the rules in one picture. A state that is left out is one in which the event changes nothing. */
  const leads: Record<(typeof TICKET_EVENTS)[number], Partial<Record<TicketState, TicketState>>> = {
    'customer-posted': {
      open: 'open',
      claimed: 'claimed',
      replying: 'replying',
      answered: 'claimed',
      snoozed: 'open',
      aside: 'open',
      resolved: 'open',
      dismissed: 'open',
      gone: 'open',
    },
    'customer-edited': {
      open: 'open',
      claimed: 'claimed',
      replying: 'replying',
      answered: 'claimed',
      snoozed: 'open',
      aside: 'open',
      resolved: 'open',
      dismissed: 'open',
    },
    claim: { open: 'claimed', snoozed: 'claimed', aside: 'claimed' },
    'claim-expired': { claimed: 'open' },
    'owner-gone': {
      claimed: 'open',
      replying: 'replying',
      answered: 'answered',
      snoozed: 'snoozed',
      aside: 'aside',
    },
    'remind-owner': { claimed: 'claimed' },
    escalate: { open: 'open', claimed: 'claimed', replying: 'replying', snoozed: 'snoozed' },
    acknowledge: Object.fromEntries(TICKET_STATES.map((state) => [state, state])),
    'check-in': { answered: 'answered' },
    touch: Object.fromEntries(TICKET_STATES.map((state) => [state, state])),
    rescore: {
      open: 'open',
      claimed: 'claimed',
      replying: 'replying',
      answered: 'answered',
      snoozed: 'snoozed',
      aside: 'open',
    },
    raise: { open: 'open', claimed: 'claimed', replying: 'replying', snoozed: 'snoozed' },
    'hand-over': { open: 'claimed', claimed: 'claimed', answered: 'claimed', snoozed: 'claimed', aside: 'claimed' },
    'needs-reply': { aside: 'open' },
    snooze: { open: 'snoozed', snoozed: 'snoozed' },
    wake: { snoozed: 'open' },
    dismiss: {
      open: 'dismissed',
      answered: 'dismissed',
      snoozed: 'dismissed',
      aside: 'dismissed',
    },
    'undo-dismiss': { dismissed: 'open' },
    'approve-reply': {
      open: 'replying',
      answered: 'replying',
      snoozed: 'replying',
      aside: 'replying',
    },
    'reply-sent': { replying: 'answered' },
    'reply-rejected': { replying: 'claimed' },
    'reply-unknown': { replying: 'claimed' },
    'sent-after-all': { open: 'open', claimed: 'claimed', replying: 'replying', snoozed: 'snoozed', aside: 'aside' },
    'answered-elsewhere': { open: 'answered', claimed: 'answered', snoozed: 'answered', aside: 'answered' },
    resolve: { open: 'resolved', claimed: 'resolved', answered: 'resolved', snoozed: 'resolved', aside: 'resolved' },
    reopen: { answered: 'claimed', aside: 'claimed', resolved: 'claimed', dismissed: 'claimed' },
    'posts-gone': {
      open: 'gone',
      claimed: 'gone',
      answered: 'gone',
      snoozed: 'gone',
      aside: 'gone',
      resolved: 'gone',
      dismissed: 'gone',
    },
  }
  test.each(cells)('%s × %s leads where the picture says', (state, type) => {
    const decision = decideOn(ticketIn(state), EVENTS[type])
    expect(decision.result === 'changed' ? decision.facts.state : undefined).toBe(leads[type][state])
  })
})

test('after any events in any order the ticket is sound (I2)', () => {
  const start = fc.constantFrom<TicketState>('open', 'aside')
  const step = fc.tuple(anyEvent, fc.integer({ min: 0, max: 2_000 }))
  fc.assert(
    fc.property(start, fc.array(step, { maxLength: 25 }), (state, steps) => {
      let ticket = ticketIn(state)
      let now = NOW
      expectSound(ticket, nextActionAt(ticket, now, policy))
      for (const [event, wait] of steps) {
        now = minutes(wait, now)
        const decision = decideOn(ticket, event, now)
        if (decision.result !== 'changed') continue
        ticket = decision.facts
        expectSound(ticket, decision.nextActionAt)
      }
    }),
    { numRuns: 1_000 },
  )
})
