/** Opens a data folder and keeps it open: prints `open`, or the code and the words of why not. */
import { HearbackError } from '../../src/domain/errors.ts'
import { openStore } from '../../src/store/open.ts'

try {
  await openStore({ dataDir: process.argv[2] ?? '' })
  console.log('open')
  setInterval(() => undefined, 60_000)
} catch (error) {
  if (!(error instanceof HearbackError)) throw error
  console.log(`${error.code}: ${error.message}`)
}
