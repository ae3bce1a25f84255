/** What a ticket's ladder owes when its clocks are moved: a breach that lies in the past already is told, once. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  decide,
  dueEvent,
  nextActionAt,
  type TicketEvent,
  type TicketFacts,
  type TicketPolicy,
} from '../../src/domain/ticket.ts'
import type { Tier } from '../../src/domain/urgency.ts'
import { anyEvent, minutes, NOW, policy as plain, ticketIn } from './ticket-facts.ts'

const MINUTE = 60_000
const policy: TicketPolicy = {
  ...plain,
  ladder: [
    { at: { share: 0.5 }, tell: 'owner', repeatEvery: null },
    { at: { share: 1 }, tell: 'managers-channel', repeatEvery: null },
    { at: { after: 15 * MINUTE }, tell: 'managers', repeatEvery: 30 * MINUTE },
  ],
}

/** Of the low tier: to be claimed within 240 minutes from NOW, answered within 1440. */
const low = (more: Partial<TicketFacts> = {}): TicketFacts =>
  ticketIn('open', {
    tier: 'low',
    urgency: 10,
    claimFrom: NOW,
    claimDueAt: minutes(240),
    replyFrom: NOW,
    replyDueAt: minutes(1440),
    ladderAt: NOW,
    ...more,
  })

const rescore = (tier: Tier, urgency: number): TicketEvent => ({ type: 'rescore', by: 'UANNA', tier, urgency })

function happen(ticket: TicketFacts, event: TicketEvent, minute: number, by = policy): TicketFacts {
  const decision = decide(ticket, event, by, minutes(minute))
  if (decision.result !== 'changed') throw new Error(decision.message)
  return decision.facts
}

/** What comes due at that minute, and the ticket after it. */
function look(ticket: TicketFacts, minute: number, by = policy): { told: string[]; ticket: TicketFacts } {
  const event = dueEvent(ticket, by, minutes(minute))
  if (event?.type !== 'escalate') return { told: [], ticket }
  const told = event.steps.map(({ target, tell, round }) => `${target} ${tell} ${round}`)
  return { told, ticket: happen(ticket, event, minute, by) }
}

test('a correction that makes a target one of the past is told, also where the ladder has gone on already', () => {
  const reminded = look(low(), 120)
  expect(reminded.told).toEqual(['claim owner 0'])
  const corrected = happen(reminded.ticket, rescore('critical', 80), 125)
  expect(nextActionAt(corrected, minutes(125), policy)?.getTime()).toBeLessThanOrEqual(minutes(125).getTime())
  const { told, ticket } = look(corrected, 125)
  expect(told).toEqual(expect.arrayContaining(['claim managers-channel 0', 'reply managers-channel 0']))
  expect(look(ticket, 125).told).toEqual([])
})

/** Claimed, and not answered a minute after it should have been: the managers hear of it 14 minutes later. */
const breached = (by = policy) => {
  const { told, ticket } = look(
    low({ state: 'claimed', owner: 'UANNA', claimedAt: NOW, touchedAt: minutes(1400) }),
    1441,
    by,
  )
  expect(told).toContain('reply managers-channel 0')
  return ticket
}

test('a breach that was told stays told, and the steps after it come by the time of the new target', () => {
  const corrected = happen(breached(), rescore('high', 60), 1442)
  expect(nextActionAt(corrected, minutes(1442), policy)?.getTime()).toBeLessThanOrEqual(minutes(1442).getTime())
  const { told, ticket } = look(corrected, 1442)
  expect(told).toEqual(['reply managers 47'])
  expect(look(ticket, 1442).told).toEqual([])
})

test('a step that is taken once is taken too when a correction puts it before what was taken last', () => {
  const once: TicketPolicy = { ...policy, ladder: policy.ladder.map((step) => ({ ...step, repeatEvery: null })) }
  const { told, ticket } = look(happen(breached(once), rescore('high', 60), 1442, once), 1442, once)
  expect(told).toEqual(['reply managers 0'])
  expect(look(ticket, 1500, once).told).toEqual([])
})

test('a correction tells nobody again when all have been told, but lets the repeats come in their turn', () => {
  const { told, ticket } = look(breached(), 1455)
  expect(told).toEqual(['reply managers 0'])
  const corrected = happen(ticket, rescore('high', 60), 1460)
  expect(corrected.ladderAt).toEqual(ticket.ladderAt)
  expect(nextActionAt(corrected, minutes(1460), policy)).toEqual(minutes(1470))
})

test('a target that still lies ahead leaves the ladder where it is', () => {
  const corrected = happen(low({ ladderAt: minutes(20) }), rescore('normal', 40), 20)
  expect(corrected.ladderAt).toEqual(minutes(20))
  expect(look(corrected, 30).told).toEqual(['claim managers-channel 0'])
})

test('the post of a customer who wrote while a reply hung is due from then, and told when that has passed', () => {
  const hanging = ticketIn('replying', { replyFrom: minutes(-600), replyDueAt: minutes(-480), ladderAt: minutes(200) })
  const back = happen(hanging, { type: 'reply-sent', waitingSince: NOW }, 210)
  expect(back).toMatchObject({ state: 'claimed', replyFrom: NOW, replyDueAt: minutes(120) })
  expect(look(back, 210).told).toContain('reply managers-channel 0')
})

test('a first look that became overdue in a snooze is told when it ends', () => {
  const asleep = happen(low({ ladderAt: minutes(60) }), { type: 'snooze', by: 'UANNA', until: minutes(600) }, 60)
  const corrected = happen(asleep, rescore('critical', 80), 70)
  const { ticket, told } = look(corrected, 70)
  expect(told).toContain('reply managers-channel 0')
  expect(look(happen(ticket, { type: 'wake' }, 600), 600).told).toContain('claim managers-channel 0')
})

test('steps taken before a snooze are not taken again after it, those ahead come as much later', () => {
  const reminded = look(low(), 120)
  expect(reminded.told).toEqual(['claim owner 0'])
  const asleep = happen(reminded.ticket, { type: 'snooze', by: 'UANNA', until: minutes(200) }, 130)
  const awake = happen(asleep, { type: 'wake' }, 200)
  expect(awake.claimDueAt).toEqual(minutes(310))
  expect(look(awake, 300).told).toEqual([])
  expect(look(awake, 310).told).toEqual(['claim managers-channel 0'])
})

test('a step ahead of a snooze comes as much later, also where the answer’s steps went on meanwhile', () => {
  const asleep = happen(low({ replyDueAt: minutes(300) }), { type: 'snooze', by: 'UANNA', until: minutes(400) }, 60)
  const { ticket, told } = look(asleep, 320)
  expect(told).toContain('reply managers 0')
  const awake = happen(ticket, { type: 'wake' }, 400)
  expect(awake.claimDueAt).toEqual(minutes(580))
  expect(look(awake, 459).told).not.toContain('claim owner 0')
  expect(look(awake, 460).told).toContain('claim owner 0')
})

test('what a snooze ends before the answer’s step was taken is not lost with it', () => {
  const asleep = happen(low(), { type: 'snooze', by: 'UANNA', until: minutes(900) }, 60)
  const grave = { tier: 'low', urgency: 10, needsReply: true, onlyThanks: false, muted: false } as const
  const back = happen(asleep, { type: 'customer-posted', ...grave }, 730)
  expect(back.state).toBe('open')
  expect(look(back, 730).told).toContain('reply owner 0')
})

test('what many have the same trouble with in a snooze is to be taken as soon after it as its tier says', () => {
  const asleep = happen(low(), { type: 'snooze', by: 'UANNA', until: minutes(200) }, 1)
  const raised = happen(asleep, { type: 'raise', tier: 'critical', urgency: 80 }, 180)
  expect(happen(raised, { type: 'wake' }, 200)).toMatchObject({ state: 'open', claimDueAt: minutes(202) })
})

test('what a further post makes urgent is told before its new target, not only when that has passed', () => {
  const claimed = low({ state: 'claimed', owner: 'UANNA', claimedAt: minutes(700), touchedAt: minutes(719) })
  const waiting = look(claimed, 720)
  expect(waiting.told).toEqual(['reply owner 0'])
  const grave = { tier: 'critical', urgency: 90, needsReply: true, onlyThanks: false, muted: false } as const
  const raised = happen(waiting.ticket, { type: 'customer-posted', ...grave }, 721)
  expect(raised.replyDueAt).toEqual(minutes(726))
  expect(nextActionAt(raised, minutes(721), policy)).toEqual(minutes(723.5))
})

test('neither a breach of a running target nor the step after it passes unheard, whatever happens to the ticket', () => {
  const running = ({ state, claimFrom, claimDueAt, replyFrom, replyDueAt }: TicketFacts) => [
    ...(state === 'open' ? [{ target: 'claim', from: claimFrom, dueAt: claimDueAt }] : []),
    ...(['open', 'claimed', 'replying', 'snoozed'].includes(state)
      ? [{ target: 'reply', from: replyFrom, dueAt: replyDueAt }]
      : []),
  ]
  const outside = anyEvent.filter(({ type }) => type !== 'escalate')
  const waits = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 300 }))
  fc.assert(
    fc.property(fc.array(fc.tuple(outside, waits), { maxLength: 20 }), (happenings) => {
      const heard = new Set<string>()
      let [ticket, minute] = [low(), 0]
      const sweep = (): void => {
        for (;;) {
          const event = dueEvent(ticket, policy, minutes(minute))
          if (event === null) return
          if (event.type === 'escalate')
            for (const { target, tell } of event.steps)
              heard.add(`${target} ${tell} ${(target === 'claim' ? ticket.claimFrom : ticket.replyFrom).getTime()}`)
          ticket = happen(ticket, event, minute)
        }
      }
      for (const [event, wait] of happenings) {
        minute += wait
        sweep()
        const decision = decide(ticket, event, policy, minutes(minute))
        if (decision.result === 'changed') ticket = decision.facts
        sweep()
        // Nothing is due any more, so the timer has moved on.
        const next = nextActionAt(ticket, minutes(minute), policy)
        if (next !== null) expect(next > minutes(minute)).toBe(true)
        for (const { target, from, dueAt } of running(ticket)) {
          if (dueAt <= minutes(minute)) expect(heard).toContain(`${target} managers-channel ${from.getTime()}`)
          if (minutes(15, dueAt) <= minutes(minute)) expect(heard).toContain(`${target} managers ${from.getTime()}`)
        }
      }
    }),
    { numRuns: 1_000 },
  )
})
