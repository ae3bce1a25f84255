/** What a further post of the customer does to a ticket, in each of its states. */
import { describe, expect, test } from 'vitest'
import { decide, type TicketState } from '../../src/domain/ticket.ts'
import { changed, decideOn, minutes, NOW, policy, posted, ticketIn } from './ticket-facts.ts'

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

  test('of nothing but thanks settles an answered or dismissed ticket and leaves a resolved one resolved', () => {
    for (const state of ['answered', 'resolved', 'dismissed'] as const) {
      const ticket = changed(ticketIn(state), posted({ onlyThanks: true, needsReply: false }))
      expect(ticket).toMatchObject({ state: 'resolved', outcome: 'thanked', settledBy: 'customer', nextActionAt: null })
    }
  })

  test('of nothing but thanks settles nothing that somebody still has to answer', () => {
    const thanks = posted({ onlyThanks: true, needsReply: false })
    expect(changed(ticketIn('open'), thanks).state).toBe('open')
    expect(changed(ticketIn('claimed'), thanks).state).toBe('claimed')
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
