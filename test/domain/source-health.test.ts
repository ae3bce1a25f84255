import { describe, expect, test } from 'vitest'
import type { PlatformErrorCode } from '../../src/domain/errors.ts'
import { afterFailure, BREAKER_AFTER, type Health, isStale } from '../../src/domain/source-health.ts'

const MINUTE = 60_000
const NOW = new Date('2026-11-02T09:00:00Z')
const inMinutes = (n: number) => new Date(NOW.getTime() + n * MINUTE)
const well: Health = { consecutiveFailures: 0, breakerOpenedAt: null }

const fail = (health: Health, kind: PlatformErrorCode | 'internal' = 'unavailable', retryAt: Date | null = null) =>
  afterFailure(health, { kind, retryAt }, MINUTE, NOW, () => 0)

describe('after a failure', () => {
  test('a source is polled less and less often, at most every 15 minutes', () => {
    let health = well
    const waits = Array.from({ length: 6 }, () => {
      const next = fail(health)
      health = next
      return (next.nextPollAt.getTime() - NOW.getTime()) / MINUTE
    })
    expect(waits).toEqual([2, 4, 8, 15, 15, 15])
  })

  test('chance adds up to a quarter, so that many sources do not return together', () => {
    const next = afterFailure(well, { kind: 'unavailable', retryAt: null }, MINUTE, NOW, () => 0.999_999)
    expect(next.nextPollAt.getTime()).toBeCloseTo(inMinutes(2.5).getTime(), -1)
  })

  test('the breaker opens once, at the fifth in a row', () => {
    let health: Health = well
    const opened = Array.from({ length: BREAKER_AFTER + 2 }, () => {
      const next = fail(health)
      health = next
      return next.opened
    })
    expect(opened).toEqual([false, false, false, false, true, false, false])
    expect(health.breakerOpenedAt).toEqual(NOW)
  })

  test.each(['token-dead', 'forbidden'] as const)('%s opens the breaker at once', (kind) => {
    expect(fail(well, kind)).toMatchObject({ opened: true, breakerOpenedAt: NOW })
  })

  test('a dead token is tried only every 15 minutes', () => {
    expect(fail(well, 'token-dead').nextPollAt).toEqual(inMinutes(15))
  })

  test.each(['rate-limited', 'over-budget'] as const)('%s is no sign of trouble: it counts for nothing', (kind) => {
    const nearly = { consecutiveFailures: BREAKER_AFTER - 1, breakerOpenedAt: null }
    expect(fail(nearly, kind)).toMatchObject({ opened: false, consecutiveFailures: BREAKER_AFTER - 1 })
  })

  test('a later time that the platform named wins', () => {
    expect(fail(well, 'rate-limited', inMinutes(40)).nextPollAt).toEqual(inMinutes(40))
    expect(fail(well, 'unavailable', inMinutes(0.5)).nextPollAt).toEqual(inMinutes(2))
  })
})

describe('a source is stale', () => {
  const since = (minutes: number, lastError: string | null = null, nextPollAt = NOW) => ({
    lastSuccessAt: inMinutes(-minutes),
    createdAt: inMinutes(-900),
    lastError,
    nextPollAt,
  })

  test('after so many of its intervals, counted from its last success or its beginning', () => {
    expect(isStale(since(20), 2 * MINUTE, 10, NOW)).toBe(false)
    expect(isStale(since(20.1), 2 * MINUTE, 10, NOW)).toBe(true)
    expect(isStale({ ...since(0), lastSuccessAt: null, createdAt: inMinutes(-21) }, 2 * MINUTE, 10, NOW)).toBe(true)
  })

  test('never before five minutes, however often it is polled', () => {
    expect(isStale(since(4.9), 1_000, 3, NOW)).toBe(false)
    expect(isStale(since(5.1), 1_000, 3, NOW)).toBe(true)
  })

  test('not while it rests for its budget; after that its silence counts anew', () => {
    expect(isStale(since(800, 'over-budget: used up', inMinutes(800)), MINUTE, 5, NOW)).toBe(false)
    expect(isStale(since(800, 'over-budget: used up', inMinutes(-5)), MINUTE, 5, NOW)).toBe(false)
    expect(isStale(since(800, 'over-budget: used up', inMinutes(-5.1)), MINUTE, 5, NOW)).toBe(true)
  })

  test('not while it waits as the platform asked, but for an hour at the most', () => {
    expect(isStale(since(40, 'rate-limited: slow down', inMinutes(1)), MINUTE, 5, NOW)).toBe(false)
    expect(isStale(since(40, 'rate-limited: slow down', inMinutes(-6)), MINUTE, 5, NOW)).toBe(true)
    expect(isStale(since(64, 'rate-limited: slow down', inMinutes(1)), MINUTE, 5, NOW)).toBe(false)
    expect(isStale(since(66, 'rate-limited: slow down', inMinutes(1)), MINUTE, 5, NOW)).toBe(true)
    expect(isStale(since(6, 'unavailable: slow down', inMinutes(1)), MINUTE, 5, NOW)).toBe(true)
  })
})
