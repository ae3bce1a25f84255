/** What Reddit's refusals of a comment mean, and how long they ask to wait. */
import type { RejectionReason } from '../contract.ts'
import type { FailureFacts } from './failure.ts'

export interface Refusal {
  reason: RejectionReason
  /** Reddit's own words. */
  detail: string
  /** Only for `rate-limited`. */
  waitMs: number | null
}

const BY_CODE: [RegExp, RejectionReason][] = [
  [/^(RATELIMIT|QUOTA_FILLED)$/, 'rate-limited'],
  [/^DELETED_|^NO_THING_ID$/, 'post-gone'],
  [/BLOCK/, 'blocked'],
  [/^TOO_LONG$/, 'too-long'],
  [/LOCKED|TOO_OLD|BANNED|NOT_?ALLOWED|FORBIDDEN|TOO_MANY|CAPTCHA|NOT_PERMITTED/, 'not-allowed'],
]

const UNITS: Record<string, number> = {
  millisecond: 1,
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
}

/** For a throttle that names no time. New accounts wait up to ten minutes between comments. */
const UNTOLD_THROTTLE_MS = 10 * 60_000

/** `try again in 9 minutes`, `Take a break for 45 seconds`: the time in it, in milliseconds; null where none is named. */
export const waitIn = (words: string): number | null => {
  const found = /(?<count>\d+|\ban?\b)\s+(?<unit>millisecond|second|minute|hour|day)s?/i.exec(words)?.groups
  if (!found) return null
  const count = Number(found.count)
  return (Number.isNaN(count) ? 1 : count) * (UNITS[found.unit?.toLowerCase() ?? ''] ?? 0)
}

/** An entry of `json.errors`: code, words and field. `seconds` is `json.ratelimit`, finer than what the words say. */
export const refusalOf = (error: unknown[], seconds: number | undefined): Refusal => {
  const [code, words] = error.map((part) => (typeof part === 'string' ? part : ''))
  const detail = [code, words].filter(Boolean).join(': ') || 'Reddit refused the comment without a reason'
  const reason = BY_CODE.find(([pattern]) => pattern.test((code ?? '').toUpperCase()))?.[1] ?? 'other'
  if (reason !== 'rate-limited') return { reason, detail, waitMs: null }
  const waitMs = seconds === undefined ? waitIn(words ?? '') : Math.ceil(seconds * 1_000)
  return { reason, detail, waitMs: waitMs ?? UNTOLD_THROTTLE_MS }
}

const BY_STATUS: Record<number, RejectionReason> = {
  401: 'token-dead',
  403: 'not-allowed',
  404: 'post-gone',
  413: 'too-long',
  429: 'rate-limited',
}

/** An error status in place of an answer. */
export const refusalByStatus = ({ stage, status, detail, waitMs }: FailureFacts): Refusal => {
  const refusedLogin = stage === 'token' && (status === 200 || status === 400)
  const worded = status === 403 && /block/i.test(detail) ? 'blocked' : undefined
  const reason = refusedLogin ? 'token-dead' : (worded ?? BY_STATUS[status ?? 0] ?? 'other')
  return { reason, detail, waitMs: reason === 'rate-limited' ? waitMs : null }
}
