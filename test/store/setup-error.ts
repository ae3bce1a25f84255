import { SetupError } from '../../src/domain/errors.ts'

/** What the work fails with; itself an error when that is none for the person who sets Hearback up. */
export async function setupErrorOf(work: () => Promise<unknown>): Promise<SetupError> {
  const error = await work().then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof SetupError)) throw new Error(`Expected a SetupError, got ${error}`)
  return error
}
