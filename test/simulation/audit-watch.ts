/** The auditor must find what is wrong, and nothing else: in untroubled times there is nothing to be found. */
import { FOUND_IN_ROUNDS } from '../../src/followup/audit-findings.ts'
import type { Finding } from '../../src/followup/finding.ts'
import type { House } from './caller.ts'
import type { Place } from './weather.ts'

const SECOND = 1000
/** Time for whatever is due to be done. */
const DONE_WITHIN = 5 * 60 * SECOND
/** Of these the platforms themselves are the cause. */
const CAUSED_OUTSIDE = /^source-/
/** What fails at a place is tried again less and less often: what is said of it is true while calls to it do fail. */
const FAILING = /^deliveries-failing:(?:reply:)?(\w+)/
/** Each transaction leaves these true behind it, so no trouble excuses one. */
const NEVER: readonly string[] = FOUND_IN_ROUNDS

export function judgeFindings(findings: readonly Finding[], { agenda: { now }, weather, record }: House): void {
  const isExcused = ({ check, since }: Finding): boolean => {
    if (NEVER.includes(check)) return false
    if (CAUSED_OUTSIDE.test(check)) return true
    // A check that could not ask: the database has failed this very moment.
    if (check.startsWith('check:')) return weather.untroubled(now, now + SECOND, []) === 0
    const [, place] = FAILING.exec(check) ?? []
    if (place !== undefined && weather.hasFailed(place as Place)) return true
    return weather.untroubled(since.getTime(), now) <= DONE_WITHIN
  }
  for (const finding of findings)
    if (!isExcused(finding)) record.fail(`the auditor finds ${finding.check}: ${finding.words}`)
}
