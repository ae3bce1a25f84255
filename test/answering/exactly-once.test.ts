/**
 * Two or three people work on one ticket at once while every call outside may fail and the program may die. However that goes: each
 * approved text is on the platform at most once, "sent" is true, no doubt is left without a person, and the card ends equal to the state.
 * RUNS=1000 makes it longer; a failure prints the seed that replays it.
 */
import * as fc from 'fast-check'
import { test } from 'vitest'
import { onEachEngine } from '../store/engines.ts'
import { answeringProperty } from './property.ts'

const RUNS = Number(process.env.RUNS ?? 200)

onEachEngine(
  'answering together',
  (database) => {
    test(`each reply goes out at most once and every word on the card is true (${RUNS} runs)`, {
      timeout: 1_800_000,
    }, async () => {
      await fc.assert(
        answeringProperty(
          () => database().store,
          () => database().clear(),
        ),
        { numRuns: RUNS },
      )
    })
  },
  ['memory'],
)
