import { describe, expect, test } from 'vitest'
import type { UrgencyFactor } from '../../src/domain/urgency.ts'
import { movedTo, urgencyLines } from '../../src/domain/urgency-sum.ts'
import { testSettings } from '../app/house.ts'

const settings = testSettings((each) => {
  each.urgency = { weights: { danger: 40 }, floors: { danger: 79 }, words: {} }
  each.tiers.critical.from = 75
  each.tiers.high.from = 50
  each.tiers.normal.from = 20
})
const factor = (key: string, points: number, words: string[] = []): UrgencyFactor => ({
  key,
  label: key,
  points,
  words,
})

describe('the sum of a ticket', () => {
  test('names each factor with points, words, weight and guarantee, what corrects it last, and the bounds', () => {
    const factors = [factor('floor', 13), factor('danger', 40, ['bleeding', 'fell']), factor('intent-complaint', 26)]
    expect(urgencyLines({ urgency: 79, tier: 'critical', factors }, settings)).toEqual([
      '  +40  danger: “bleeding”, “fell”  [danger, guarantees 79]',
      '  +26  intent-complaint  [intent-complaint]',
      '  +13  floor  [floor]',
      ' = 79  of 100: critical',
      'Tiers: critical 75–100, high 50–74, normal 20–49, low 0–19',
    ])
  })

  test('tells where weights were counted several times, and what is taken off', () => {
    const lines = urgencyLines(
      { urgency: 74, tier: 'high', factors: [factor('repeated', 48), factor('danger', 60), factor('ceiling', -34)] },
      settings,
    )
    expect(lines[1]).toBe('  +48  repeated  [repeated, weight 16]')
    expect(lines[2]).toBe('  −34  ceiling  [ceiling]')
    expect(lines[3]).toBe(' = 74  of 100: high')
  })

  test('hides neither a sum that does not account for the score nor a tier whose bounds have moved', () => {
    const lines = urgencyLines({ urgency: 60, tier: 'critical', factors: [factor('repeated', 16)] }, settings)
    expect(lines[1]).toBe(' = 16  by these factors; the ticket stands at 60 of 100: critical')
    expect(lines[2]).toContain('it would be high now')
    expect(urgencyLines({ urgency: 0, tier: 'low', factors: [] }, settings)[0]).toBe('    0  nothing urgent in it')
  })
})

describe('a ticket that a person moves to a tier', () => {
  const factors = [factor('intent-complaint', 26), factor('repeated', 16)]

  test('stands at the nearest score of it, and its reasons account for that', () => {
    expect(movedTo('critical', { urgency: 42, factors }, settings.tiers)).toMatchObject({
      urgency: 75,
      factors: [{ key: 'by-hand', points: 33 }, { points: 26 }, { points: 16 }],
    })
    const lowered = movedTo('low', { urgency: 42, factors }, settings.tiers)
    expect(lowered.urgency).toBe(19)
    expect(lowered.factors.reduce((sum, { points }) => sum + points, 0)).toBe(19)
  })

  test('and back again stands where it stood before', () => {
    const lowered = movedTo('low', { urgency: 42, factors }, settings.tiers)
    expect(movedTo('normal', lowered, settings.tiers)).toEqual({ urgency: 42, factors })
  })
})
