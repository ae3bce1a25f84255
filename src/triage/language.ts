/** Which language carries a post. Pieces of words decide between languages; a second step tells neighbours apart that they mix up. */
import {
  DANISH_SIGNS,
  FUNCTION_WORDS,
  GREEKLISH_WORDS,
  INDONESIAN_SIGNS,
  MALAY_SIGNS,
  type NeighbourSigns,
  NORWEGIAN_SIGNS,
} from './lexicon/function-words.ts'
import { loadLanguageScores } from './model/ngrams.ts'
import type { ReadText, Word } from './words.ts'

const languageScores = loadLanguageScores()

/** The languages that the product has words for. Posts in others are still recognised, by their tag. */
export const LANGUAGES = ['en', 'da', 'nb', 'sv', 'de', 'es', 'fr', 'pt', 'id', 'ms', 'el'] as const
export type Language = (typeof LANGUAGES)[number]

export const isLanguage = (tag: string): tag is Language => (LANGUAGES as readonly string[]).includes(tag)

/** The table's names. Indonesian it does not know and calls Malay. */
const OURS: Record<string, Language> = {
  en: 'en',
  da: 'da',
  no: 'nb',
  sv: 'sv',
  de: 'de',
  es: 'es',
  fr: 'fr',
  pt: 'pt',
  ms: 'ms',
  el: 'el',
}
/** Languages that are easily taken for one of ours in a short post need to be clearly ahead. */
const FOREIGN_LEAD = 1.12

/** What is known besides the text. */
export interface LanguageHints {
  /** BCP 47, as the platform says. */
  platform: string | null
  /** Languages that the brand answers in, the first being its default. */
  brand: readonly string[]
}

const primary = (tag: string) => tag.toLowerCase().split('-')[0] ?? ''

const share = (words: readonly Word[], list: ReadonlySet<string>): number => {
  let hits = 0
  for (const word of words) if (list.has(word.form)) hits++
  return hits
}

/** How much more the words are the one's than the other's: positive is the first, negative the second. */
function leadOf(words: readonly Word[], one: NeighbourSigns, other: NeighbourSigns): number {
  const count = (form: string, signs: NeighbourSigns): number => {
    if (signs.words.has(form)) return 2
    if (form.length > 4 && signs.parts.some((part) => part.test(form))) return 1
    return signs.leaning.has(form) ? 0.4 : 0
  }
  let lead = 0
  for (const { form } of words) lead += count(form, one) - count(form, other)
  return lead
}

/** A language shows in its first words; more would only cost time. */
const WORDS_LOOKED_AT = 30

/** Words with links, handles and markup taken out, as the table knows them: letters only. */
const prose = (read: ReadText): string[] =>
  read.words.slice(0, WORDS_LOOKED_AT).flatMap((word) => {
    const written = read.raw.slice(word.start, word.end).toLowerCase()
    return OTHER_THAN_LETTERS.test(written) ? written.split(SEPARATORS).filter((part) => part !== '') : [written]
  })
const OTHER_THAN_LETTERS = /[^\p{L}'’]/u
const SEPARATORS = /[^\p{L}'’]+/u

/**
 * BCP 47 primary tag of the post's language, or 'und' when there are no words. Malay and Indonesian are told apart;
 * Greek in Latin letters is `el`.
 */
export function detectLanguage(read: ReadText, hints: LanguageHints): string {
  const { words } = read
  if (words.length === 0) return 'und'
  const written = prose(read)
  if (written.length === 0) return 'und'
  const small = new Map<Language, number>()
  for (const language of LANGUAGES) small.set(language, share(words, FUNCTION_WORDS[language]))

  if (isGreeklish(words, small)) return 'el'

  const scores = new Map<string, number>()
  for (const [tag, score] of languageScores.of(written)) scores.set(OURS[tag] ?? tag, score)
  const top = Math.max(...scores.values(), 0.1)
  for (const [language, hits] of small) {
    const malayic = language === 'id' ? (scores.get('ms') ?? 0) : (scores.get(language) ?? 0)
    scores.set(language, malayic + (top * hits * 0.9) / (words.length + 3))
  }
  for (const tag of [hints.platform ?? '', ...hints.brand].map(primary)) {
    if (isLanguage(tag) && scores.has(tag)) scores.set(tag, (scores.get(tag) ?? 0) + top * (0.3 / (words.length + 3)))
  }

  let best = 'und'
  let bestScore = 0
  let foreign = 'und'
  let foreignScore = 0
  for (const [tag, score] of scores) {
    if (isLanguage(tag)) {
      if (score > bestScore) [best, bestScore] = [tag, score]
    } else if (score > foreignScore) [foreign, foreignScore] = [tag, score]
  }
  if (best === 'und' || (foreignScore > bestScore * FOREIGN_LEAD && words.length > 3)) best = foreign
  return closer(best, words, hints)
}

/** Which of two neighbours that the table mixes up (Indonesian it does not know at all). */
function closer(best: string, words: readonly Word[], hints: LanguageHints): string {
  const pair = NEIGHBOURS.find(({ one, other }) => best === one || best === other)
  if (!pair) return best
  const lead = leadOf(words, pair.oneSigns, pair.otherSigns)
  if (lead >= pair.enough) return pair.one
  if (-lead >= pair.otherEnough) return pair.other
  const known = [hints.platform ?? '', ...hints.brand]
    .map(primary)
    .find((tag) => tag === pair.one || tag === pair.other)
  return known ?? (pair.one === 'id' ? 'id' : best)
}

/** `enough` and `otherEnough`: leads that decide. Formal Indonesian shares many small words with Malay, so it takes more. */
const NEIGHBOURS = [
  { one: 'id', oneSigns: INDONESIAN_SIGNS, other: 'ms', otherSigns: MALAY_SIGNS, enough: 0.5, otherEnough: 1.3 },
  { one: 'da', oneSigns: DANISH_SIGNS, other: 'nb', otherSigns: NORWEGIAN_SIGNS, enough: 0.5, otherEnough: 0.5 },
] as const

/** Fewer small words than these may be chance. */
const GREEKLISH_AT_LEAST = 2

/** Greek in Latin letters, which the detector takes for anything. */
function isGreeklish(words: readonly Word[], others: ReadonlyMap<Language, number>): boolean {
  const found = new Set(words.filter(({ form }) => GREEKLISH_WORDS.has(form)).map(({ form }) => form))
  if (found.size < GREEKLISH_AT_LEAST) return false
  let most = 0
  for (const hits of others.values()) most = Math.max(most, hits)
  return found.size >= most || found.size * 3 >= words.length
}
