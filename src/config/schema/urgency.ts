import { z } from 'zod'
import { URGENCY_FLOORS, URGENCY_WEIGHTS } from '../../domain/urgency-weights.ts'
import { words } from './scalars.ts'

const FACTORS = Object.keys(URGENCY_WEIGHTS)
/** Factors that are found by words; the others come from the intent, the reach or the kind of post. */
const WORD_FACTORS = FACTORS.filter((factor) => !/^(intent-|reach$|mention$)/.test(factor))

/** A group with one key for each factor, so that a mistyped factor is an error and an editor offers the right ones. */
const byFactor = <T extends z.ZodType>(factors: readonly string[], schemaFor: (factor: string) => T) =>
  z.strictObject(Object.fromEntries(factors.map((factor) => [factor, schemaFor(factor)])))

export const urgency = z
  .strictObject({
    weights: byFactor(FACTORS, (factor) =>
      z
        .number()
        .int()
        .min(-100)
        .max(100)
        .default(URGENCY_WEIGHTS[factor] ?? 0),
    )
      .prefault({})
      .describe('Points for each factor. They add up to the score.'),
    floors: byFactor(FACTORS, (factor) =>
      z
        .number()
        .int()
        .min(0)
        .max(100)
        .default(URGENCY_FLOORS[factor] ?? 0),
    )
      .prefault({})
      .describe('Lowest score of a post in which the factor was found; 0 for none.'),
    words: byFactor(WORD_FACTORS, () => z.array(words('A word or phrase')).default([]))
      .prefault({})
      .describe('Words and phrases of your trade for a factor, beside the built-in lists.'),
  })
  .prefault({})
  .describe('How a post is scored from 0 to 100.')
