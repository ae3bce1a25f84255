/** A voice guard that a test can foresee; the real one has tests of its own. */
import type { VoiceFinding } from '../../src/domain/suggestion.ts'

export function checkVoice(text: string): VoiceFinding[] {
  const findings: VoiceFinding[] = []
  if (text.includes('guarantee'))
    findings.push({
      rule: 'promise',
      level: 'warn',
      reason: '“guarantee” promises what we may not keep.',
      better: 'expect',
    })
  if (text.includes('{name}'))
    findings.push({
      rule: 'placeholder',
      level: 'block',
      reason: 'The placeholder {name} has not been filled in.',
      better: null,
    })
  return findings
}
