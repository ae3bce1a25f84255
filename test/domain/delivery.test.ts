import { expect, test } from 'vitest'
import { ALERT_PRIORITY, PERSON_WAITS, postLane, retryDelay, updateLane } from '../../src/domain/delivery.ts'

test('a failed delivery comes again after 1 s, then twice as long each time, at most 10 minutes', () => {
  const delays = [1, 2, 3, 4, 10, 11, 1_000].map((attempts) => retryDelay(attempts, () => 0))
  expect(delays).toEqual([1_000, 2_000, 4_000, 8_000, 512_000, 600_000, 600_000])
})

test('chance takes off up to a quarter, so that many do not come back at the same moment', () => {
  expect(retryDelay(4, () => 0.999_999)).toBe(6_000)
  expect(retryDelay(4, () => 0.5)).toBe(7_000)
})

test('what a person waits for goes before alerts, and alerts go before the most urgent card', () => {
  expect(PERSON_WAITS).toBeGreaterThan(ALERT_PRIORITY)
  expect(ALERT_PRIORITY).toBeGreaterThan(100)
})

test('new cards and updates of one channel are paced apart', () => {
  expect(postLane('C1')).not.toBe(updateLane('C1'))
})
