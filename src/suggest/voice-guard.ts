/** Checks a draft against the brand's policy (promise 6) and says why, in plain words. Pure. */
import type { Brand, VoiceSettings } from '../domain/settings.ts'
import type { VoiceFinding } from '../domain/suggestion.ts'

export interface VoiceContext {
  brand: Brand
  voice: VoiceSettings
  /** BCP 47 tag of the text. */
  language: string
  /** Display name of who is answered; empty when unknown. */
  authorName: string
}

export function checkVoice(text: string, { voice }: VoiceContext): VoiceFinding[] {
  const placeholder = /\{[a-z]+\}|\[[A-Z _]+\]/.exec(text)?.[0]
  if (placeholder === undefined || voice.policy.rules.placeholder === 'off') return []
  return [
    {
      rule: 'placeholder',
      level: 'block',
      reason: `The placeholder ${placeholder} has not been filled in.`,
      better: null,
    },
  ]
}
