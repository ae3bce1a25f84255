/** What people are told of a source in trouble: since when nothing has been read from it, what to do, and what it last said. */
import { errorKind, errorWords, type FailureKind, type Hearing, type Reading, unreadSince } from './source-health.ts'

const TESTED = '`npm run hearback -- doctor` tests the account.'
const TRIED_AGAIN = `It is tried again, less often; ${TESTED}`
const STANDS_STILL = 'No poll of it has come to an end: look at the log of Hearback, and restart it if it stands still.'

const TO_DO: Record<FailureKind, string> = {
  'token-dead': `Its credentials are no longer accepted. Renew them and restart, or reload the configuration; ${TESTED}`,
  forbidden: `The platform does not allow it. Check the plan and the permissions of the app; ${TESTED}`,
  'rate-limited':
    'The platform asks us to wait, again and again. See whether something else uses the same account or app.',
  unavailable: `The platform does not answer. ${TRIED_AGAIN}`,
  'bad-answer': `The platform answers in a way that cannot be read. ${TRIED_AGAIN}`,
  'bad-request': `The platform refuses our request. Check the search words of this brand; ${TESTED}`,
  'over-budget':
    'The monthly budget was used up; it is asked again when that is raised or the month is over. If that is past, look at the log of Hearback.',
  internal: 'This is a fault of Hearback. The log tells more.',
}

function toDo({ lastError }: Hearing): string {
  const kind = errorKind(lastError)
  const words = errorWords(lastError) ?? 'none recorded'
  return `${kind === null ? STANDS_STILL : TO_DO[kind]} Last error: ${words}${words.endsWith('.') ? '' : '.'}`
}

const since = (source: Reading): string => `{time:${unreadSince(source).toISOString()}}`

export const downWords = (key: string, source: Hearing): string =>
  `${key} cannot be read since ${since(source)}. ${toDo(source)}`

export const silenceWords = (key: string, source: Hearing): string =>
  `Nothing has been read from ${key} since ${since(source)}: mentions may go unseen. ${toDo(source)}`

/** `source` as it was before it was read again. */
export const readAgainWords = (key: string, source: Reading): string =>
  `${key} is being read again. Nothing had been read since ${since(source)}.`
