import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { commitmentSteps, firstReminderAt } from '../../src/domain/commitment.ts'

const at = (time: string): Date => new Date(`2026-11-${time}:00Z`)

test.each([
  ['an hour before the end of a day', '02T10:00', '03T10:00', '03T09:00'],
  ['at four fifths of half an hour', '02T10:00', '02T10:30', '02T10:24'],
  ['at four fifths of two hours, which is later than an hour before', '02T10:00', '02T12:00', '02T11:36'],
  ['at once when the time had passed before it ran', '02T12:00', '02T10:00', '02T10:00'],
])('the first reminder comes %s', (_, from, dueAt, expected) => {
  expect(firstReminderAt(at(from), at(dueAt))).toEqual(at(expected))
})

test.each([
  ['nothing before its time', '02T16:00', '02T15:59', [], '02T16:00'],
  ['a reminder', '02T16:00', '02T16:00', ['near'], '02T17:00'],
  ['nothing between reminder and end', '02T17:00', '02T16:30', [], '02T17:00'],
  ['the end', '02T17:00', '02T17:00', ['due'], '02T17:15'],
  ['managers a quarter of an hour later', '02T17:15', '02T17:15', ['escalate 0'], '03T17:15'],
  ['managers once more a day later', '03T17:15', '03T17:15', ['escalate 1'], '04T17:15'],
  ['the end alone when the reminder was missed', '02T16:00', '02T17:05', ['due'], '02T17:15'],
  ['all that still says something after a long stop', '02T16:00', '05T20:00', ['due', 'escalate 3'], '06T17:15'],
  ['the latest round alone when some were missed', '03T17:15', '06T20:00', ['escalate 4'], '07T17:15'],
])('due at 17:00, it tells %s', (_, nextAt, now, told, then) => {
  const plan = commitmentSteps({ dueAt: at('02T17:00'), nextAt: at(nextAt) }, at(now))
  expect(plan.steps.map((step) => (step.type === 'escalate' ? `escalate ${step.round}` : step.type))).toEqual(told)
  expect(plan.nextAt).toEqual(at(then))
})

test('whenever it is looked at, the next look lies ahead, and no step is taken twice', () => {
  const minutes = fc.array(fc.integer({ min: 1, max: 3_000 }), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), minutes, (span, waits) => {
      const from = at('02T10:00')
      const dueAt = new Date(from.getTime() + span * 60_000)
      let nextAt = firstReminderAt(from, dueAt)
      let now = from
      const taken: string[] = []
      for (const wait of waits) {
        now = new Date(now.getTime() + wait * 60_000)
        const plan = commitmentSteps({ dueAt, nextAt }, now)
        taken.push(...plan.steps.map((step) => (step.type === 'escalate' ? `escalate ${step.round}` : step.type)))
        expect(plan.nextAt.getTime()).toBeGreaterThan(now.getTime())
        nextAt = plan.nextAt
      }
      expect(new Set(taken).size).toBe(taken.length)
      if (now >= dueAt) expect(taken).toContain('due')
    }),
  )
})
