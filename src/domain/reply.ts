/** What can become of an approved reply, and how a person is told. */
import { wordTable } from './word-table.ts'
export const REPLY_STATES = [
  /** On its way, or its fate is being found out. */
  'sending',
  'sent',
  /** The platform refused it; `reason` says why. */
  'rejected',
  /** It surely did not go out. */
  'not-sent',
  /** Nobody can tell: a person must look and say (I5). */
  'unclear',
  /** A person posted it by hand, or said that an unclear one is there. */
  'by-hand',
  /** A person decided to leave an unclear one be. */
  'left',
] as const
export type ReplyState = (typeof REPLY_STATES)[number]

/** Platforms put handles in front and shorten links: both are put aside. */
const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/^(?:\s*@[\w.@-]+)+/u, '')
    .replace(/https?:\/\/\S+/giu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** Whether a post, as its platform shows it, says what was sent. */
export const saysTheSame = (shown: string, sent: string): boolean => comparable(shown) === comparable(sent)

/** The platform's refusal in plain words; `detail` is its own text, `until` when it may be tried again. */
const REJECTIONS = wordTable({
  'post-gone': 'the post has been deleted',
  blocked: 'the author has blocked this account, or limits who may reply',
  'too-long': 'the text is longer than the platform allows',
  duplicate: 'the platform takes it for a duplicate of an earlier post',
  'not-allowed': 'the platform does not allow this reply by API',
  'rate-limited': 'the platform asks us to wait',
  'token-dead': 'the account is not connected any more; an admin must renew its credentials',
  'over-budget': 'the monthly budget is used up',
  other: 'the platform refused it',
})

export const rejectionWords = (reason: string | null): string =>
  REJECTIONS[reason ?? 'other'] ?? 'the platform refused it'

/** Longest time for which we look for a reply of unknown fate before a person is asked. Milliseconds. */
export const ASK_PERSON_AFTER = 5 * 60_000
