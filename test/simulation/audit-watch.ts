/** The auditor must find what is wrong, and nothing else: in untroubled times there is nothing to be found. */
import type { Finding } from '../../src/followup/finding.ts'
import type { House } from './caller.ts'

/** Time for whatever is due to be done. */
const DONE_WITHIN = 5 * 60_000
/** Of these the platforms themselves are the cause, and a check that could not ask says nothing of what it asks for. */
const CAUSED_OUTSIDE = /^(source-|check:)/

export function judgeFindings(findings: readonly Finding[], { agenda, weather, record }: House): void {
  for (const { check, words, since } of findings) {
    const unexcused = CAUSED_OUTSIDE.test(check) ? 0 : weather.untroubled(since.getTime(), agenda.now)
    if (unexcused > DONE_WITHIN) record.fail(`the auditor finds ${check}: ${words}`)
  }
}
