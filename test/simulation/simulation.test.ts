/**
 * Whole days of a house in virtual time: the production code, faults at every boundary, staff and customers as they are. What must hold is
 * in observer.ts and truth.ts. A failure prints the seed and its last steps; `npm run simulate` replays it and plays longer ones.
 */
import { expect, test } from 'vitest'
import { Violation } from './record.ts'
import { playShort } from './short.ts'

const DAYS = 0.25

async function play(seed: number): Promise<number> {
  try {
    return (await playShort(seed, DAYS)).digest
  } catch (error) {
    if (!(error instanceof Violation)) throw error
    throw new Error(
      `seed ${seed}: ${error.message}\n${error.steps.join('\n')}\nnpm run simulate -- --days ${DAYS} --seed ${seed}`,
    )
  }
}

test.each(Array.from({ length: 20 }, (_, index) => index + 1))(
  'seed %i keeps every promise',
  { timeout: 300_000 },
  async (seed) => {
    await play(seed)
  },
)

test('a seed replays step by step', { timeout: 300_000 }, async () => {
  expect(await play(3)).toBe(await play(3))
})
