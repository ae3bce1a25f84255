/** What people and time do to a ticket: its score, its claim, its replies, its snoozes, and its end. */
import { describe, expect, test } from 'vitest'
import { decide, nextActionAt, type TicketEvent, type TicketFacts, type TicketState } from '../../src/domain/ticket.ts'
import type { Tier } from '../../src/domain/urgency.ts'
import { changed, decideOn, EVENTS, minutes, NOW, policy, posted, ticketIn } from './ticket-facts.ts'

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

  test('that was sent after all lets the customer wait since they wrote, unless the clock has begun anew since', () => {
    const sent = (approvedAt: Date): TicketEvent => ({
      ...{ type: 'sent-after-all', by: 'UOWNER' },
      ...{ approvedAt, waitingSince: minutes(5) },
    })
    for (const state of ['open', 'claimed', 'snoozed'] as const)
      expect(changed(ticketIn(state), sent(minutes(-1)), minutes(6))).toMatchObject({
        ...{ state, replyFrom: minutes(5), replyDueAt: minutes(125) },
      })
    expect(changed(ticketIn('claimed'), sent(minutes(-1)), minutes(6)).touchedAt).toEqual(minutes(6))
    expect(changed(ticketIn('claimed'), sent(minutes(-2)), minutes(6)).replyFrom).toEqual(minutes(-1))
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

  test('of an answered ticket is undone with when it was answered and asked about', () => {
    const answered = ticketIn('answered', { checkedInAt: minutes(-1), answeredAt: minutes(-1500) })
    const undone = changed(changed(answered, OWN_DISMISSAL), EVENTS['undo-dismiss'], minutes(9))
    expect(undone).toEqual({
      ...answered,
      outcome: null,
      settledBy: null,
      nextActionAt: nextActionAt(answered, NOW, policy),
    })
  })

  test('of a claimed ticket is undone to the same claim, whose owner has the whole time to do something', () => {
    const claimed = ticketIn('claimed', { claimedAt: minutes(-100), touchedAt: minutes(-100), remindedAt: minutes(-1) })
    const undone = changed(changed(claimed, OWN_DISMISSAL), EVENTS['undo-dismiss'], minutes(9))
    expect(undone).toMatchObject({ claimedAt: minutes(-100), touchedAt: minutes(9), remindedAt: null })
  })

  test('of a snoozed ticket is undone to the snooze, while that lasts', () => {
    const snoozed = ticketIn('snoozed', { stateBefore: 'claimed', owner: 'UOWNER', snoozedUntil: minutes(8) })
    const dismissed = changed(snoozed, OWN_DISMISSAL)
    const undone = changed(dismissed, EVENTS['undo-dismiss'], minutes(7))
    expect(undone).toEqual({ ...snoozed, nextActionAt: minutes(8) })
    expect(changed(undone, { type: 'wake' }, minutes(8))).toMatchObject({ state: 'claimed', owner: 'UOWNER' })
  })

  test('of a ticket whose snooze has run out meanwhile is undone to what the snooze led to', () => {
    const snoozed = ticketIn('snoozed', { claimDueAt: minutes(10), snoozedAt: minutes(-10), snoozedUntil: minutes(8) })
    const undone = changed(changed(snoozed, OWN_DISMISSAL), EVENTS['undo-dismiss'], minutes(9))
    expect(undone).toMatchObject({ state: 'open', snoozedAt: null, snoozedUntil: null, stateBefore: null })
    expect(undone.claimDueAt).toEqual(minutes(29))
    expect(undone.settledAt).toBeNull()
  })
})

test('a ticket whose posts are all gone is settled as gone and cannot be reopened by hand', () => {
  const ticket = changed(ticketIn('open'), { type: 'posts-gone' })
  expect(ticket).toMatchObject({ state: 'gone', outcome: 'gone', nextActionAt: null })
  expect(decideOn(ticket, EVENTS.reopen).result).toBe('refused')
})
