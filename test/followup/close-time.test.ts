/** When a day is closed, in the zone of the settings. */
import { describe, expect, test } from 'vitest'
import { systemClock } from '../../src/domain/clock.ts'
import { latestCloseTime } from '../../src/followup/daily-close.ts'

describe('the latest time for a close', () => {
  test.each([
    ['2026-11-02T16:29:59Z', '2026-11-01T16:30:00.000Z'],
    ['2026-11-02T16:30:00Z', '2026-11-02T16:30:00.000Z'],
    ['2026-11-03T16:29:00Z', '2026-11-02T16:30:00.000Z'],
    // The clocks went back on 25 October 2026, and forward on 29 March.
    ['2026-10-25T16:00:00Z', '2026-10-24T15:30:00.000Z'],
    ['2026-03-29T15:31:00Z', '2026-03-29T15:30:00.000Z'],
  ])('at %s it is %s', (now, latest) => {
    const settings = { at: 17 * 60 + 30, timeZone: 'Europe/Copenhagen' }
    expect(latestCloseTime(settings, new Date(now)).toISOString()).toBe(latest)
  })

  test('it is never in the future', () => {
    const now = systemClock.now()
    for (let minute = 0; minute < 1440; minute += 37)
      expect(latestCloseTime({ at: minute, timeZone: 'Asia/Kuala_Lumpur' }, now) <= now).toBe(true)
  })
})
