import { expect, test } from 'vitest'
import { ticketPolicy } from '../../src/domain/policy.ts'
import { testSettings } from '../app/house.ts'

const FRIDAY_EVENING = new Date('2026-11-06T19:00:00Z')

const policyWith = (calendar: string | null) =>
  ticketPolicy(
    testSettings((settings) => {
      for (const brand of settings.brands) brand.calendar = calendar
    }),
  )

const normal = { brand: 'tidevogn', tier: 'normal' as const }

test('targets run in the working hours of the brand, and always where it has none', () => {
  expect(policyWith('office').dueAt(normal, 'claim', FRIDAY_EVENING)).toEqual(new Date('2026-11-09T08:00:00Z'))
  expect(policyWith('office').dueAt(normal, 'reply', FRIDAY_EVENING)).toEqual(new Date('2026-11-09T11:00:00Z'))
  expect(policyWith(null).dueAt(normal, 'claim', FRIDAY_EVENING)).toEqual(new Date('2026-11-06T20:00:00Z'))
  expect(policyWith(null).dueAt(normal, 'reply', FRIDAY_EVENING)).toEqual(new Date('2026-11-06T23:00:00Z'))
})

test('what is critical never waits for opening hours', () => {
  const critical = { ...normal, tier: 'critical' as const }
  expect(policyWith('office').dueAt(critical, 'claim', FRIDAY_EVENING)).toEqual(new Date('2026-11-06T19:05:00Z'))
})
