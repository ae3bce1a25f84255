import { expect, test } from 'vitest'
import { targetsFor } from '../../src/domain/policy.ts'
import { testSettings } from '../app/house.ts'

const settings = testSettings()
const FRIDAY_EVENING = new Date('2026-11-06T19:00:00Z')

test('targets run in the working hours of the brand, and always where it has none', () => {
  expect(targetsFor('normal', FRIDAY_EVENING, settings, { calendar: 'office' })).toEqual({
    claimDueAt: new Date('2026-11-09T08:00:00Z'),
    replyDueAt: new Date('2026-11-09T11:00:00Z'),
  })
  expect(targetsFor('normal', FRIDAY_EVENING, settings, { calendar: null })).toEqual({
    claimDueAt: new Date('2026-11-06T20:00:00Z'),
    replyDueAt: new Date('2026-11-06T23:00:00Z'),
  })
})

test('what is critical never waits for opening hours', () => {
  expect(targetsFor('critical', FRIDAY_EVENING, settings, { calendar: 'office' }).claimDueAt).toEqual(
    new Date('2026-11-06T19:05:00Z'),
  )
})
