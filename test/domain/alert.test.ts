/** What an alert about a target says of it later: whether that is still what the ticket waits for. */
import { expect, test } from 'vitest'
import { isAboutEarlier, sinceTold } from '../../src/domain/alert.ts'
import type { Target, TicketEvent, TicketFacts } from '../../src/domain/ticket.ts'
import { changed, EVENTS, minutes, NOW, posted, ticketIn } from './ticket-facts.ts'

/** As alerts told of the open ticket, two hours after it came in. */
const OPEN = ticketIn('open')
const told = (target: Target) => ({
  target,
  from: target === 'claim' ? OPEN.claimFrom : OPEN.replyFrom,
  dueAt: target === 'claim' ? OPEN.claimDueAt : OPEN.replyDueAt,
})
const LATER = minutes(180)
const after = (...events: TicketEvent[]): TicketFacts =>
  events.reduce<TicketFacts>((ticket, event) => changed(ticket, event, LATER), OPEN)

const AS_TOLD = { now: 'as-told' }
const TAKEN = { now: 'taken' }
const AGAIN = { now: 'waits-again', since: LATER }
const moved = (to: Date) => ({ now: 'moved', to })

test.each<[string, TicketEvent[], { claim: object; reply: object }]>([
  ['nothing', [], { claim: AS_TOLD, reply: AS_TOLD }],
  ['a claim', [EVENTS.claim], { claim: TAKEN, reply: AS_TOLD }],
  [
    'a claim that was given back',
    [EVENTS.claim, { ...EVENTS['hand-over'], to: null }],
    { claim: { now: 'given-back', since: LATER }, reply: AS_TOLD },
  ],
  ['an answer', [EVENTS['answered-elsewhere']], { claim: { now: 'answered' }, reply: { now: 'answered' } }],
  ['a dismissal', [EVENTS.dismiss], { claim: { now: 'settled' }, reply: { now: 'settled' } }],
  ['a dismissal taken back', [EVENTS.dismiss, EVENTS['undo-dismiss']], { claim: AS_TOLD, reply: AS_TOLD }],
  ['a post after an answer', [EVENTS['answered-elsewhere'], posted()], { claim: AGAIN, reply: AGAIN }],
  ['a post after a dismissal', [EVENTS.dismiss, posted()], { claim: AGAIN, reply: AGAIN }],
  [
    'a further answer that was refused',
    [EVENTS['answered-elsewhere'], EVENTS['approve-reply'], EVENTS['reply-rejected']],
    { claim: TAKEN, reply: AGAIN },
  ],
  [
    'an answer that crossed a post',
    [EVENTS['approve-reply'], { type: 'reply-sent', waitingSince: LATER }],
    { claim: TAKEN, reply: AGAIN },
  ],
  ['a correction to what is due sooner', [EVENTS.rescore], { claim: AS_TOLD, reply: AS_TOLD }],
  [
    'a correction to what is due later',
    [{ type: 'rescore', by: 'UANNA', tier: 'low', urgency: 10 }],
    { claim: moved(minutes(239)), reply: moved(minutes(1439)) },
  ],
])('after %s', (_, events, since) => {
  const ticket = after(...events)
  for (const target of ['claim', 'reply'] as const) expect(sinceTold(ticket, told(target))).toEqual(since[target])
})

test('counts as about the present clock where it is not known which it was', () => {
  const ticket = ticketIn('open', { replyFrom: NOW, replyDueAt: minutes(5) })
  expect(sinceTold(ticket, { target: 'reply', from: null, dueAt: minutes(5) })).toEqual(AS_TOLD)
})

test('is about something earlier when the ticket waits for another time, not when nobody waits any more', () => {
  const earlier = [AGAIN, { now: 'given-back', since: NOW }, moved(NOW)] as const
  for (const since of earlier) expect(isAboutEarlier(since as Parameters<typeof isAboutEarlier>[0])).toBe(true)
  for (const now of ['as-told', 'answered', 'settled', 'taken'] as const) expect(isAboutEarlier({ now })).toBe(false)
})
