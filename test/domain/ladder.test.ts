import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Calendar } from '../../src/domain/calendar.ts'
import { type LadderClock, type LadderStep, nextStepAt, stepsDue } from '../../src/domain/ladder.ts'
import { minutes, NOW } from './ticket-facts.ts'

const MINUTE = 60_000
const STEPS: LadderStep[] = [
  { at: { share: 0.5 }, tell: 'owner', repeatEvery: null },
  { at: { share: 0.8 }, tell: 'on-duty', repeatEvery: null },
  { at: { share: 1 }, tell: 'managers-channel', repeatEvery: null },
  { at: { after: 15 * MINUTE }, tell: 'managers', repeatEvery: 30 * MINUTE },
]
const clock = (more: Partial<LadderClock> = {}): LadderClock => ({
  from: NOW,
  dueAt: minutes(100),
  span: 100 * MINUTE,
  workingTime: 'always',
  quietUntil: null,
  ...more,
})
const told = (after: Date, now: Date, more: Partial<LadderClock> = {}) =>
  stepsDue(clock(more), STEPS, after, now).map(({ tell, round }) => `${tell} ${round}`)

describe('the ladder', () => {
  test('tells each in turn: at shares of the target, at the target, and after it', () => {
    expect(told(NOW, minutes(49))).toEqual([])
    expect(told(NOW, minutes(50))).toEqual(['owner 0'])
    expect(told(minutes(50), minutes(80))).toEqual(['on-duty 0'])
    expect(told(minutes(80), minutes(100))).toEqual(['managers-channel 0'])
    expect(told(minutes(100), minutes(115))).toEqual(['managers 0'])
  })

  test('repeats a step until somebody acts', () => {
    expect(told(minutes(115), minutes(144))).toEqual([])
    expect(told(minutes(115), minutes(145))).toEqual(['managers 1'])
    expect(told(minutes(145), minutes(175))).toEqual(['managers 2'])
  })

  test('makes up for what came due while nobody looked, once for each of those who are told', () => {
    expect(told(NOW, minutes(600))).toEqual(['owner 0', 'on-duty 0', 'managers-channel 0', 'managers 16'])
  })

  test('keeps quiet with repeats for as long as somebody said that they know, but not with new steps', () => {
    expect(told(minutes(115), minutes(150), { quietUntil: minutes(160) })).toEqual([])
    expect(told(minutes(115), minutes(175), { quietUntil: minutes(160) })).toEqual(['managers 2'])
    expect(told(minutes(90), minutes(120), { quietUntil: minutes(160) })).toEqual(['managers-channel 0', 'managers 0'])
    // Nobody looked while the first round and a quiet one came due: the first is still owed.
    expect(told(minutes(90), minutes(150), { quietUntil: minutes(160) })).toEqual(['managers-channel 0', 'managers 0'])
  })

  test('counts shares in the time that the target gives now, however long the customer has waited before', () => {
    const raised = { dueAt: minutes(735), span: 15 * MINUTE }
    expect(told(minutes(720), minutes(727), raised)).toEqual([])
    expect(told(minutes(720), minutes(728), raised)).toEqual(['owner 0'])
    expect(told(minutes(728), minutes(732), raised)).toEqual(['on-duty 0'])
    expect(told(NOW, minutes(20), { dueAt: minutes(10) })).toEqual(['owner 0', 'on-duty 0', 'managers-channel 0'])
  })

  test('runs in working time: a target of Friday evening is told of on Monday', () => {
    const office: Calendar = {
      timeZone: 'Europe/Copenhagen',
      week: Object.fromEntries([1, 2, 3, 4, 5].map((day) => [day, [{ from: 9 * 60, to: 17 * 60 }]])),
      holidays: new Set(),
    }
    const friday = new Date('2026-11-06T15:00:00Z')
    const due = new Date('2026-11-09T09:00:00Z')
    const weekend = { from: friday, dueAt: due, span: 120 * MINUTE, workingTime: office }
    expect(stepsDue(clock(weekend), STEPS, friday, new Date('2026-11-08T12:00:00Z')).map(({ tell }) => tell)).toEqual([
      'owner',
    ])
    expect(nextStepAt(clock(weekend), STEPS, new Date('2026-11-07T12:00:00Z'))).toEqual(
      new Date('2026-11-09T08:36:00Z'),
    )
    expect(nextStepAt(clock(weekend), STEPS, new Date('2026-11-09T09:00:00Z'))).toEqual(
      new Date('2026-11-09T09:15:00Z'),
    )
  })

  test('ends when nothing repeats', () => {
    expect(nextStepAt(clock(), STEPS.slice(0, 3), minutes(100))).toBeNull()
  })

  const step = fc.record({
    at: fc.oneof(
      fc.record({ share: fc.constantFrom(0.25, 0.5, 0.8, 1) }),
      fc.record({ after: fc.integer({ min: 1, max: 90 }).map((n) => n * MINUTE) }),
    ),
    tell: fc.constantFrom('owner' as const, 'on-duty' as const, 'managers-channel' as const, 'managers' as const),
    repeatEvery: fc.option(fc.integer({ min: 5, max: 60 }).map((n) => n * MINUTE)),
  })

  test('comes due exactly when it says, whatever the steps: nothing before, something then', () => {
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 0, max: 500 }),
        fc.option(fc.integer({ min: 0, max: 500 })),
        fc.integer({ min: 0, max: 500 }),
        (steps, after, quiet, late) => {
          const running = clock({ quietUntil: quiet === null ? null : minutes(quiet) })
          const next = nextStepAt(running, steps, minutes(after))
          if (next === null) {
            expect(stepsDue(running, steps, minutes(after), minutes(5_000))).toEqual([])
            return
          }
          expect(next > minutes(after)).toBe(true)
          expect(stepsDue(running, steps, minutes(after), new Date(next.getTime() - 1))).toEqual([])
          expect(stepsDue(running, steps, minutes(after), next)).not.toEqual([])
          // However late somebody looks.
          expect(stepsDue(running, steps, minutes(after), minutes(late, next))).not.toEqual([])
        },
      ),
    )
  })
})
