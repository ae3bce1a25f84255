import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Settings, VoiceSettings } from '../../src/domain/settings.ts'
import type { EvalData } from './data.ts'

const MINUTE = 60_000

/** The shipped defaults with the brands and answers of an evaluation folder. */
export function evalSettings(data: EvalData): Pick<Settings, 'brands' | 'knowledge' | 'voice' | 'tiers' | 'urgency'> {
  const voiceFile = fileURLToPath(new URL('../../config/voice.yaml', import.meta.url))
  return {
    brands: data.brands,
    knowledge: data.knowledge,
    voice: parse(readFileSync(voiceFile, 'utf8')) as VoiceSettings,
    tiers: {
      critical: { from: 75, claimWithin: 5 * MINUTE, replyWithin: 15 * MINUTE },
      high: { from: 50, claimWithin: 15 * MINUTE, replyWithin: 60 * MINUTE },
      normal: { from: 20, claimWithin: 60 * MINUTE, replyWithin: 240 * MINUTE },
      low: { from: 0, claimWithin: 480 * MINUTE, replyWithin: 1440 * MINUTE },
    },
    urgency: { weights: {}, floors: {}, words: {} },
  }
}
