import { expect } from 'vitest'
import { SetupError } from '../../src/domain/errors.ts'

/** Expects a SetupError with this code and one line that says all this. */
export async function refused(work: Promise<unknown>, code: string, words: RegExp): Promise<void> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof SetupError)) throw new Error(`Expected a SetupError ${code}, got ${error}`)
  expect(error).toMatchObject({ code, message: expect.stringMatching(words) })
  expect(error.message).not.toContain('\n')
}
