import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Decision,
  decide,
  isLive,
  nextActionAt,
  TICKET_EVENTS,
  TICKET_STATES,
  type TicketEvent,
  type TicketFacts,
  type TicketState,
} from '../../src/domain/ticket.ts'
import type { Tier } from '../../src/domain/urgency.ts'
import { anyEvent, EVENTS, minutes, NOW, policy, posted, ticketIn } from './ticket-facts.ts'

const decideOn = (ticket: TicketFacts, event: TicketEvent, now = NOW): Decision => decide(ticket, event, policy, now)

/** The changed ticket; fails when the event had no effect. */
function changed(ticket: TicketFacts, event: TicketEvent, now = NOW): TicketFacts & { nextActionAt: Date | null } {
  const decision = decideOn(ticket, event, now)
  if (decision.result !== 'changed') throw new Error(`${event.type} in ${ticket.state}: ${decision.message}`)
  return { ...decision.facts, nextActionAt: decision.nextActionAt }
}

/** What holds for every ticket at all times; the database has the same rules as CHECK constraints. */
function expectSound(ticket: TicketFacts, next: Date | null): void {
  expect(next === null, 'I2: an action is due exactly while it is live').toBe(!isLive(ticket.state))
  if (next !== null) expect(Number.isNaN(next.getTime())).toBe(false)
  if (ticket.state === 'claimed' || ticket.state === 'replying') expect(ticket.owner).not.toBeNull()
  if (ticket.state === 'snoozed') expect([ticket.snoozedUntil, ticket.stateBefore]).not.toContain(null)
  if (isLive(ticket.state)) expect(ticket.settledAt).toBeNull()
  else expect([ticket.settledAt, ticket.outcome, ticket.settledBy]).not.toContain(null)
}

describe('the table of states and events', () => {
  const cells = TICKET_STATES.flatMap((state) => TICKET_EVENTS.map((event) => [state, event] as const))

  test('has a row for each of the 9 states and a column for each of the 24 events', () => {
    expect(cells).toHaveLength(216)
  })

  test.each(cells)('%s × %s is decided: a sound ticket, or words that say why not', (state, type) => {
    const decision = decideOn(ticketIn(state), EVENTS[type])
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
    claim: { open: 'claimed', snoozed: 'claimed', aside: 'claimed' },
    'claim-expired': { claimed: 'open' },
    'owner-gone': { claimed: 'open', answered: 'answered', snoozed: 'snoozed', aside: 'aside' },
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

describe('how urgent it is', () => {
  const rescore = (tier: Tier, urgency: number): TicketEvent => ({ type: 'rescore', by: 'UANNA', tier, urgency })

  test('is what a person says, up or down, with the targets of that tier from when their clocks began', () => {
    expect(changed(ticketIn('open'), rescore('critical', 75))).toMatchObject({
      tier: 'critical',
      urgency: 75,
      claimDueAt: minutes(1),
      replyDueAt: minutes(4),
    })
    expect(changed(ticketIn('claimed'), rescore('low', 19))).toMatchObject({ tier: 'low', replyDueAt: minutes(1439) })
    expect(decideOn(ticketIn('open'), rescore('normal', 40)).result).toBe('already')
  })

  test('takes out of what was set aside what needs an answer after all, and leaves the rest there', () => {
    expect(changed(ticketIn('aside'), rescore('high', 50))).toMatchObject({
      state: 'open',
      needsReply: true,
      claimFrom: NOW,
      replyDueAt: minutes(15),
    })
    expect(changed(ticketIn('aside'), rescore('low', 10))).toMatchObject({ state: 'aside', needsReply: false })
  })

  test('is raised by the same trouble of many, never lowered, and what is due comes sooner, never later', () => {
    const raise = (tier: Tier, urgency: number): TicketEvent => ({ type: 'raise', tier, urgency })
    expect(changed(ticketIn('open'), raise('critical', 80))).toMatchObject({
      tier: 'critical',
      claimDueAt: minutes(2),
      replyDueAt: minutes(5),
    })
    const soon = ticketIn('claimed', { replyDueAt: minutes(3) })
    expect(changed(soon, raise('critical', 80)).replyDueAt).toEqual(minutes(3))
    expect(decideOn(ticketIn('open'), raise('low', 10)).result).toBe('already')
  })
})

describe('a claim', () => {
  test('is exclusive: the second person is told who has it', () => {
    const ticket = changed(ticketIn('open'), { type: 'claim', by: 'UANNA' })
    expect(ticket).toMatchObject({ state: 'claimed', owner: 'UANNA', claimedAt: NOW })
    expect(decideOn(ticket, { type: 'claim', by: 'UBEN' })).toEqual({ result: 'refused', message: '<@UANNA> has it.' })
    expect(decideOn(ticket, { type: 'claim', by: 'UANNA' }).result).toBe('already')
  })

  test('waits for a reminder to the owner or the reply; an unclaimed ticket for whichever comes first', () => {
    expect(changed(ticketIn('open'), EVENTS.claim).nextActionAt).toEqual(minutes(105))
    expect(nextActionAt(ticketIn('open'), NOW, policy)).toEqual(minutes(29))
    expect(nextActionAt(ticketIn('open', { claimDueAt: minutes(500) }), NOW, policy)).toEqual(minutes(119))
  })

  test('that expires leaves the ticket open and remembers who had it', () => {
    const ticket = changed(ticketIn('claimed'), { type: 'claim-expired' })
    expect(ticket).toMatchObject({ state: 'open', owner: null, claimedAt: null, previousOwner: 'UOWNER' })
  })

  test('does not expire while a reply is on its way, nor while it is snoozed', () => {
    expect(decideOn(ticketIn('replying'), { type: 'claim-expired' }).result).toBe('refused')
    expect(decideOn(ticketIn('snoozed'), { type: 'claim-expired' }).result).toBe('refused')
  })

  test('passes on by a hand-over, to a person or to nobody', () => {
    const toBen = changed(ticketIn('claimed'), { type: 'hand-over', by: 'UOWNER', to: 'UBEN' })
    expect(toBen).toMatchObject({ state: 'claimed', owner: 'UBEN', previousOwner: 'UOWNER', claimedAt: NOW })
    const toAll = changed(ticketIn('claimed'), { type: 'hand-over', by: 'UOWNER', to: null })
    expect(toAll).toMatchObject({ state: 'open', owner: null, previousOwner: 'UOWNER', claimedAt: null })
  })
})

describe("a customer's further post", () => {
  const settled: TicketState[] = ['answered', 'snoozed', 'resolved', 'dismissed', 'gone']

  test.each(settled)('reopens a ticket that is %s: to its owner when on duty', (state) => {
    const ticket = changed(ticketIn(state, { owner: 'UOWNER' }), posted())
    expect(ticket).toMatchObject({ state: 'claimed', owner: 'UOWNER', claimedAt: NOW, tier: 'high', urgency: 70 })
  })

  test.each(settled)('reopens a ticket that is %s: to all when the owner is off duty, who stays known', (state) => {
    const decision = decide(ticketIn(state, { owner: 'UOWNER' }), posted(), { ...policy, isOnDuty: () => false }, NOW)
    const ticket = decision.result === 'changed' ? decision.facts : null
    expect(ticket).toMatchObject({ state: 'open', owner: null, previousOwner: 'UOWNER', claimedAt: null })
  })

  test.each(settled)('clears the traces of the end of a ticket that is %s', (state) => {
    const ticket = changed(ticketIn(state), posted())
    expect(ticket).toMatchObject({
      settledAt: null,
      outcome: null,
      settledBy: null,
      snoozedUntil: null,
      stateBefore: null,
    })
  })

  test('by a muted author reopens nothing', () => {
    for (const state of settled) expect(decideOn(ticketIn(state), posted({ muted: true })).result).toBe('already')
  })

  test('of nothing but thanks settles an answered ticket and leaves a resolved one resolved', () => {
    for (const state of ['answered', 'resolved'] as const) {
      const ticket = changed(ticketIn(state), posted({ onlyThanks: true, needsReply: false }))
      expect(ticket).toMatchObject({ state: 'resolved', outcome: 'thanked', settledBy: 'customer', nextActionAt: null })
    }
  })

  test('of nothing but thanks settles nothing that nobody has answered', () => {
    const thanks = posted({ onlyThanks: true, needsReply: false })
    expect(changed(ticketIn('open'), thanks).state).toBe('open')
    expect(changed(ticketIn('claimed'), thanks).state).toBe('claimed')
    expect(changed(ticketIn('dismissed'), thanks).state).toBe('open')
  })

  test('keeps the earlier of two deadlines while nobody has answered', () => {
    const sooner = changed(ticketIn('open'), posted({ tier: 'high' }))
    expect([sooner.claimDueAt, sooner.replyDueAt]).toEqual([minutes(5), minutes(15)])
    const later = changed(ticketIn('open'), posted({ tier: 'low' }))
    expect([later.claimDueAt, later.replyDueAt]).toEqual([minutes(29), minutes(119)])
  })

  test.each(['open', 'claimed', 'replying', 'snoozed'] as const)(
    'that is less urgent does not make an unanswered matter less urgent (%s)',
    (state) => {
      const before = ticketIn(state, { tier: 'critical', urgency: 92 })
      const ticket = changed(before, posted({ tier: 'low', urgency: 5, needsReply: false }))
      expect(ticket).toMatchObject({ tier: 'critical', urgency: 92, needsReply: true })
    },
  )

  test.each(['answered', 'aside', 'resolved', 'dismissed', 'gone'] as const)(
    'starts the clocks and the score anew after %s',
    (state) => {
      const before = ticketIn(state, { urgency: 92, claimDueAt: minutes(-300), replyDueAt: minutes(-200) })
      const ticket = changed(before, posted({ tier: 'low', urgency: 5 }))
      expect(ticket).toMatchObject({
        tier: 'low',
        urgency: 5,
        claimFrom: NOW,
        claimDueAt: minutes(240),
        replyFrom: NOW,
        replyDueAt: minutes(1440),
      })
    },
  )

  test('that needs no reply leaves a ticket aside', () => {
    const ticket = changed(ticketIn('aside'), posted({ needsReply: false }))
    expect(ticket).toMatchObject({ state: 'aside', nextActionAt: policy.nextDailyClose(NOW) })
  })
})

describe('a reply', () => {
  test.each(['claim', 'snooze', 'dismiss', 'approve-reply'] as const)(
    'nobody else does this to what one person has: %s',
    (type) => {
      for (const ticket of [ticketIn('claimed'), ticketIn('snoozed', { owner: 'UOWNER', stateBefore: 'claimed' })])
        expect(decideOn(ticket, EVENTS[type])).toMatchObject({
          result: 'refused',
          message: expect.stringContaining('<@UOWNER> has it.'),
        })
    },
  )

  test('is sent by the owner alone: nobody answers over the head of who has claimed it', () => {
    const other = decideOn(ticketIn('claimed'), { type: 'approve-reply', by: 'UANNA' })
    expect(other).toMatchObject({ result: 'refused', message: expect.stringContaining('<@UOWNER> has it.') })
    expect(decideOn(ticketIn('claimed'), { type: 'approve-reply', by: 'UOWNER' }).result).toBe('changed')
  })

  test('is looked after while it is on its way', () => {
    const ticket = changed(ticketIn('claimed'), { type: 'approve-reply', by: 'UOWNER' })
    expect(ticket).toMatchObject({ state: 'replying', owner: 'UOWNER' })
    expect(ticket.nextActionAt).toEqual(minutes(5))
  })

  test('on its way allows no claim, hand-over, dismissal, snooze or second reply', () => {
    for (const type of ['claim', 'hand-over', 'dismiss', 'snooze', 'approve-reply', 'resolve', 'posts-gone'] as const)
      expect(decideOn(ticketIn('replying'), EVENTS[type]), type).toMatchObject({ result: 'refused' })
  })

  test('that went out makes the ticket answered, and it is looked at again after a day', () => {
    const ticket = changed(ticketIn('replying'), { type: 'reply-sent', waitingSince: null })
    expect(ticket).toMatchObject({ state: 'answered', nextActionAt: minutes(24 * 60) })
  })

  test('whose writer had not seen the newest post does not count as the answer', () => {
    const ticket = changed(ticketIn('replying'), { type: 'reply-sent', waitingSince: minutes(-3) })
    expect(ticket).toMatchObject({ state: 'claimed', replyFrom: minutes(-3), replyDueAt: minutes(117) })
  })

  test('that was rejected, or whose fate is unknown, is back with its owner', () => {
    for (const event of [EVENTS['reply-rejected'], EVENTS['reply-unknown']])
      expect(changed(ticketIn('replying'), event)).toMatchObject({ state: 'claimed', owner: 'UOWNER' })
  })
})

describe('a snooze', () => {
  const snoozed = (from: TicketState, until: Date) =>
    changed(ticketIn(from), { type: 'snooze', by: 'UOWNER', until }) as TicketFacts & { nextActionAt: Date }

  test('ends at its time, or when the reply is due, whichever comes first', () => {
    expect(snoozed('open', minutes(60)).nextActionAt).toEqual(minutes(60))
    expect(snoozed('open', minutes(600)).nextActionAt).toEqual(minutes(119))
  })

  test('after which nobody is there to go on gives the next person the whole time for a first look', () => {
    const asleep = {
      owner: 'UOWNER',
      stateBefore: 'claimed',
      claimDueAt: minutes(-60),
      snoozedAt: minutes(-50),
    } as const
    const offDuty = { ...policy, isOnDuty: () => false }
    const written = decide(ticketIn('snoozed', asleep), posted({ tier: 'low', urgency: 5 }), offDuty, NOW)
    expect(written).toMatchObject({ facts: { state: 'open', owner: null, claimDueAt: minutes(30) } })
    const gone = changed(ticketIn('snoozed', asleep), { type: 'owner-gone' })
    const awake = changed(gone, { type: 'wake' }, minutes(60))
    expect(awake).toMatchObject({ state: 'open', owner: null, claimDueAt: minutes(90) })
  })

  test('keeps what was left of the time for a first look, also when the customer wakes it', () => {
    const asleep = { claimDueAt: minutes(10), snoozedAt: minutes(-10) }
    expect(changed(ticketIn('snoozed', asleep), { type: 'wake' }).claimDueAt).toEqual(minutes(20))
    const woken = changed(ticketIn('snoozed', asleep), posted({ tier: 'low', urgency: 5 }))
    expect(woken).toMatchObject({ state: 'open', claimDueAt: minutes(20) })
  })

  test('returns to the state before it', () => {
    expect(changed(snoozed('open', minutes(60)), { type: 'wake' }).state).toBe('open')
    expect(changed(snoozed('claimed', minutes(60)), { type: 'wake' })).toMatchObject({
      state: 'claimed',
      owner: 'UOWNER',
    })
  })

  test('that is prolonged still knows the state before the first', () => {
    const twice = changed(snoozed('claimed', minutes(60)), { type: 'snooze', by: 'UOWNER', until: minutes(90) })
    expect(twice).toMatchObject({ stateBefore: 'claimed', snoozedUntil: minutes(90) })
  })
})

/** By whoever has the ticket. */
const OWN_DISMISSAL = { type: 'dismiss', by: 'UOWNER', reason: 'spam' } as const

describe('a dismissal', () => {
  test('can be undone for ten minutes, back to the state before', () => {
    for (const state of ['open', 'claimed', 'answered', 'aside'] as const) {
      const dismissed = changed(ticketIn(state), { type: 'dismiss', by: 'UOWNER', reason: 'not-about-us' })
      expect(dismissed).toMatchObject({ state: 'dismissed', outcome: 'not-about-us', settledBy: 'UOWNER' })
      expect(changed(dismissed, EVENTS['undo-dismiss'], minutes(9))).toMatchObject({ state, settledAt: null })
      expect(decideOn(dismissed, EVENTS['undo-dismiss'], minutes(11)).result).toBe('refused')
    }
  })

  test('of a snoozed ticket is undone to what it was before the snooze', () => {
    const dismissed = changed(ticketIn('snoozed', { stateBefore: 'claimed', owner: 'UOWNER' }), OWN_DISMISSAL)
    expect(changed(dismissed, EVENTS['undo-dismiss']).state).toBe('claimed')
  })
})

test('a ticket whose posts are all gone is settled as gone and cannot be reopened by hand', () => {
  const ticket = changed(ticketIn('open'), { type: 'posts-gone' })
  expect(ticket).toMatchObject({ state: 'gone', outcome: 'gone', nextActionAt: null })
  expect(decideOn(ticket, EVENTS.reopen).result).toBe('refused')
})
