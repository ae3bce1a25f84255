import type { Brand, VoicePhrases } from '../domain/settings.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import { fitText } from '../domain/text-length.ts'
import type { Suggester, SuggestPost, SuggestSettings } from './contract.ts'
import { indexKnowledge } from './knowledge.ts'

const CONFIDENT = 0.22

const firstName = (name: string): string | null => /^\p{Lu}\p{Ll}+(?=\s\p{Lu}|$)/u.exec(name.trim())?.[0] ?? null

const fill = (text: string, post: SuggestPost, brand: Brand, fallback: string) =>
  text.replaceAll('{name}', firstName(post.author.name) ?? fallback).replaceAll('{brand}', brand.name)

/** Builds the suggester for the settings: pure, one call a post. */
export function createSuggester(settings: SuggestSettings): Suggester {
  const indexes = new Map(
    settings.brands.map((brand) => [
      brand.id,
      indexKnowledge(
        settings.knowledge.filter((entry) => entry.brand === brand.id),
        [brand.name],
      ),
    ]),
  )
  const phrasesFor = (language: string, brand: Brand): { language: string; phrases: VoicePhrases } | null => {
    for (const tag of [language, ...brand.languages, 'en']) {
      const phrases = settings.voice.phrases[tag]
      if (phrases) return { language: tag, phrases }
    }
    return null
  }
  return (post, { brand, triage }) => {
    if (!triage.needsReply) return []
    const drafts: Suggestion[] = []
    const best = indexes.get(brand.id)?.search(post.text)[0]
    if (best && best.score >= CONFIDENT && triage.urgency.tier !== 'critical') {
      const other = best.entry.language === triage.language ? '' : `, written in ${best.entry.language}`
      drafts.push({
        text: fitText(fill(best.entry.answer, post, brand, post.author.handle), post.limit),
        language: best.entry.language,
        basis: 'knowledge',
        knowledgeId: best.entry.id,
        reason: `from "${best.entry.title}"${other}`,
        findings: [],
      })
    }
    const voice = phrasesFor(triage.language, brand)
    if (voice) {
      const { phrases } = voice
      const greeting = firstName(post.author.name) ? phrases.greeting : phrases.greetingNoName
      const opener = phrases.openers[triage.intent] ?? phrases.openers.question ?? ''
      drafts.push({
        text: fitText(fill(`${greeting} ${opener}`.trim(), post, brand, post.author.handle), post.limit),
        language: voice.language,
        basis: 'opener',
        knowledgeId: null,
        reason: drafts.length === 0 ? 'nothing in the knowledge base fits well enough' : 'a careful opener',
        findings: [],
      })
    }
    return drafts
  }
}
