import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { VoiceSettings } from '../../src/domain/settings.ts'
import type { PastReply, SuggestPost } from '../../src/suggest/contract.ts'
import { createSuggester } from '../../src/suggest/index.ts'
import { BRAND, contextOf, KNOWLEDGE, postOf, triage } from '../triage/world.ts'

/** The phrases and policy that ship. */
export const VOICE = parse(readFileSync(new URL('../../config/voice.yaml', import.meta.url), 'utf8')) as VoiceSettings

export const SETTINGS = { brands: [BRAND], knowledge: KNOWLEDGE, voice: VOICE }
const suggest = createSuggester(SETTINGS)

/** Triage and suggestions of one post, as intake makes them. */
export function draftsFor(text: string, more: Partial<SuggestPost> = {}, pastReplies: PastReply[] = []) {
  const post = { ...postOf(text), limit: { max: 280, unit: 'x-weighted' as const }, ...more }
  const judged = triage(post, contextOf())
  return { judged, drafts: suggest(post, { brand: BRAND, triage: judged, pastReplies }) }
}
