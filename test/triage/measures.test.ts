import { describe, expect, it } from 'vitest'
import { auroc, bootstrap, f1, macroF1, precisionRecall, recallAtTop } from '../../scripts/eval/measures.ts'

const pairs = (said: string, truth: string) => [...said].map((letter, at) => ({ said: letter, truth: truth[at] ?? '' }))

describe('the measures of npm run eval', () => {
  it('F1 by class and its mean over the classes that occur', () => {
    const judged = pairs('aabb', 'abbb')
    expect(f1(judged, 'a')).toBeCloseTo(2 / 3)
    expect(f1(judged, 'b')).toBeCloseTo(4 / 5)
    expect(f1(judged, 'c')).toBeNull()
    expect(macroF1(judged, ['a', 'b', 'c'])).toBeCloseTo((2 / 3 + 4 / 5) / 2)
  })

  it('precision and recall', () => {
    expect(
      precisionRecall([
        { said: true, truth: true },
        { said: true, truth: false },
        { said: false, truth: true },
      ]),
    ).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 })
  })

  it('urgent ones among the first, ties as chance would have them', () => {
    const ranked = [9, 8, 7, 6].map((score, at) => ({ score, urgent: at === 0 || at === 3 }))
    expect(recallAtTop(ranked, 0.25)).toBe(0.5)
    expect(
      recallAtTop(
        ranked.map(({ urgent }) => ({ score: 5, urgent })),
        0.5,
      ),
    ).toBe(0.5)
  })

  it('chance that a positive stands above a negative', () => {
    expect(auroc([3, 2], [1])).toBe(1)
    expect(auroc([1], [1])).toBe(0.5)
  })

  it('an interval that is the same for the same chance', () => {
    const measure = (rows: readonly number[]) => rows.reduce((sum, value) => sum + value, 0) / rows.length
    const chance = () => {
      let state = 7
      return () => {
        state = (state * 16807) % 2147483647
        return state / 2147483647
      }
    }
    const rows = [0, 0, 1, 1, 1]
    expect(bootstrap(rows, measure, chance())).toEqual(bootstrap(rows, measure, chance()))
    const { low, high } = bootstrap(rows, measure, chance())
    expect(low).toBeLessThan(0.6)
    expect(high).toBeGreaterThan(0.6)
  })
})
