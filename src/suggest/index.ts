import type { Brand, KnowledgeEntry, VoicePhrases } from '../domain/settings.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import type { Triage } from '../domain/urgency.ts'
import { composeAnswer, composeOpener, composePast, type Letter } from './compose.ts'
import type { PastReply, Suggester, SuggestPost, SuggestSettings } from './contract.ts'
import { CONFIDENT, createKnowledgeSearch, type KnowledgeSearch } from './knowledge-search.ts'
import { isOwnHost } from './links.ts'
import { createPastSearch, type PastSearch } from './past-replies.ts'
import { givenName } from './person-name.ts'
import { askFor, type Situation, situationOf, weFailed } from './situation.ts'
import { checkVoice } from './voice-guard.ts'
import { GREETING } from './voice-words.ts'

/** In these situations a stock answer would be an insult. */
export const NO_STOCK_ANSWER: readonly Situation[] = [
  'emergency',
  'privacy',
  'formal',
  'praise',
  'lead',
  'job',
  'reporter',
]
/** Those of them that only a person can answer; the others simply need no more than the first words. */
const FOR_A_PERSON: readonly Situation[] = ['emergency', 'privacy', 'formal']
const LAST_RESORT = 'en'

const whyAlone = (situation: Situation): string => {
  if (FOR_A_PERSON.includes(situation)) return '; a matter for a person'
  return NO_STOCK_ANSWER.includes(situation) ? '' : '; nothing in the knowledge base fits well enough'
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })
const namesKnown = new Map<string, string>()

function languageName(tag: string): string {
  const known = namesKnown.get(tag)
  if (known !== undefined) return known
  let name = tag
  try {
    name = languageNames.of(tag) ?? tag
  } catch (error) {
    // Not a language tag at all; its letters are the best name for it.
    if (!(error instanceof RangeError)) throw error
  }
  namesKnown.set(tag, name)
  return name
}

export const inLanguage = (written: string, post: string): string =>
  written === post || post === 'und'
    ? `in ${languageName(written)}`
    : `in ${languageName(written)}, the post is in ${languageName(post)}`

interface Work {
  post: SuggestPost
  brand: Brand
  triage: Triage
  situation: Situation
}

/** Builds the suggester for the settings: pure, one call a post. */
export function createSuggester(settings: SuggestSettings): Suggester {
  const search = createKnowledgeSearch(settings)
  const pastSearches = new Map(settings.brands.map((brand) => [brand.id, createPastSearch(brand, settings.knowledge)]))
  const phrasesFor = (language: string, brand: Brand): { language: string; phrases: VoicePhrases } | null => {
    for (const tag of [language, ...brand.languages, LAST_RESORT]) {
      const phrases = settings.voice.phrases[tag]
      if (phrases) return { language: tag, phrases }
    }
    return null
  }
  const letterIn = (language: string, { post, brand }: Work): (Letter & { language: string }) | null => {
    const voice = phrasesFor(language, brand)
    if (!voice) return null
    return {
      post,
      brand,
      phrases: voice.phrases,
      language: voice.language,
      name: givenName(post.author.name, post.author.handle, voice.language),
    }
  }
  const checked = (draft: Omit<Suggestion, 'findings'>, { post, brand, situation }: Work): Suggestion => ({
    ...draft,
    findings: checkVoice(draft.text, {
      brand,
      voice: settings.voice,
      authorName: post.author.name,
      language: draft.language,
      limit: post.limit,
      emergency: situation === 'emergency',
    }),
  })
  return (post, { brand, triage, pastReplies }) => {
    if (!triage.needsReply) return []
    const work: Work = { post, brand, triage, situation: situationOf(triage) }
    const drafts = [
      fromKnowledge(work, search, letterIn),
      fromPast(work, pastReplies, pastSearches.get(brand.id), letterIn),
      opener(work, settings.knowledge, letterIn),
    ].filter((draft) => draft !== null)
    const all = drafts.map((draft) => checked(draft, work))
    const useful = all.filter((draft) => !addsNothing(draft, all))
    const [first] = useful
    if (useful.length === 1 && first?.basis === 'opener')
      return [{ ...first, reason: `${first.reason}${whyAlone(work.situation)}` }]
    return useful
  }
}

type LetterIn = (language: string, work: Work) => (Letter & { language: string }) | null
type Draft = Omit<Suggestion, 'findings'>

/** The entry's page, where the brand's replies may link to it. */
export function linkOf(entry: KnowledgeEntry, brand: Brand): string | null {
  if (entry.url === null || !URL.canParse(entry.url)) return null
  return isOwnHost(new URL(entry.url).hostname, brand.linkAllowList) ? entry.url : null
}

function fromKnowledge(work: Work, search: KnowledgeSearch, letterIn: LetterIn): Draft | null {
  const { brand, triage, post, situation } = work
  if (NO_STOCK_ANSWER.includes(situation)) return null
  const best = search.rank(post.text, { brand, triage })[0]
  if (!best || best.confidence < CONFIDENT) return null
  const { entry } = best
  const letter = letterIn(entry.language, work)
  if (!letter) return null
  return {
    text: composeAnswer(letter, entry.answer, {
      // An apology in another language than the answer would be a foreign body in it.
      sorry: weFailed(situation) && letter.language === entry.language,
      link: linkOf(entry, brand),
    }),
    language: entry.language,
    basis: 'knowledge',
    knowledgeId: entry.id,
    reason: `${inLanguage(entry.language, triage.language)}, from "${entry.title}"`,
  }
}

function fromPast(
  work: Work,
  pastReplies: readonly PastReply[],
  search: PastSearch | undefined,
  letterIn: LetterIn,
): Draft | null {
  const { triage, post, situation } = work
  if (FOR_A_PERSON.includes(situation)) return null
  const past = search?.best(post.text, triage, pastReplies) ?? null
  const letter = past ? letterIn(past.language, work) : null
  // Greeted in another language than it is written in, it would be patchwork.
  if (past === null || letter === null || letter.language !== past.language) return null
  return {
    text: composePast(letter, past.reply, GREETING),
    language: past.language,
    basis: 'past-reply',
    knowledgeId: null,
    reason: `${inLanguage(past.language, triage.language)}, as this team answered a like question`,
    ...(past.by === undefined ? {} : { by: past.by }),
  }
}

/** What was learned must not bring back what may not go out, nor repeat what the knowledge base says. */
const addsNothing = (draft: Suggestion, others: readonly Suggestion[]): boolean =>
  draft.basis === 'past-reply' &&
  (draft.findings.some(({ level }) => level === 'block') ||
    others.some((other) => other !== draft && other.text.includes(draft.text)))

function opener(work: Work, knowledge: readonly KnowledgeEntry[], letterIn: LetterIn): Draft | null {
  const { triage, brand, situation } = work
  const letter = letterIn(triage.language, work)
  if (!letter) return null
  const { phrases } = letter
  const ask = askFor(situation, triage.category, brand, knowledge)
  const text = composeOpener(
    letter,
    phrases.openers[situation] ?? phrases.openers.question ?? '',
    ask === null ? null : (phrases.asks[ask] ?? null),
  )
  return {
    text,
    language: letter.language,
    basis: 'opener',
    knowledgeId: null,
    reason: `${inLanguage(letter.language, triage.language)}, a careful first reply`,
  }
}
