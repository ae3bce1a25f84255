/** Opens a data folder, as another user when one is named, and keeps it open: prints `open`, or the code and the words of why not. */
import { HearbackError } from '../../src/domain/errors.ts'
import { openStore } from '../../src/store/open.ts'

const [, , dataDir = '', user] = process.argv
if (user !== undefined) process.setuid?.(Number(user))
try {
  await openStore({ dataDir })
  console.log('open')
  setInterval(() => undefined, 60_000)
} catch (error) {
  if (!(error instanceof HearbackError)) throw error
  console.log(`${error.code}: ${error.message}`)
}
