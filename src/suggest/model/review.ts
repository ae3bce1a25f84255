/**
 * Looks through a model's answer as though the author of the post had dictated it, and throws it away at the first doubt: the
 * built-in drafts are there already, and a wrong draft is worse than none. Pure.
 */
import type { KnowledgeEntry, VoicePhrases } from '../../domain/settings.ts'
import type { VoiceFinding } from '../../domain/suggestion.ts'
import { detectLanguage, isLanguage } from '../../triage/language.ts'
import type { Cue } from '../../triage/lexicon/cues.ts'
import { has, readSigns } from '../../triage/signs.ts'
import { fold, readText } from '../../triage/words.ts'
import { fitsLimit } from '../fits-limit.ts'
import { checkVoice, type VoiceContext } from '../voice-guard.ts'
import type { Discarded, ModelAnswer, Offer } from './contract.ts'
import {
  contentWords,
  groundedShare,
  hasForeignAddress,
  hasForeignLink,
  hasForeignName,
  hasForeignNumber,
  sharesRun,
} from './own-words.ts'
import { visible } from './prompt.ts'

/** A draft that is longer is no help, whatever the platform allows. */
export const LONGEST_BODY = 800

const FEWEST_WORDS = 2
/** At least this share of its content words is the house's own. */
const GROUNDED = 0.5
/** How near a translation comes to the entry it cites. */
const TRANSLATION_NEAR = 0.08
/** Nobody writes so many of these words in the same order by chance. */
const RECITED_RUN = 5
const PARROTED_RUN = 6
/** No word of our languages is as long; codes and keys are. */
const LONGEST_WORD = 40

const HIDDEN = /[\p{Co}\p{Cn}]|(?!\n)\p{Cc}|(?![\u200c\u200d])\p{Cf}/u
const MARKUP = /[<>`{}|\\^~]|\*\*|__|\]\(|&#?\w+;|^\s*(?:#|[-*+]\s)/mu
const LETTERS = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u
const GREEK_LETTERS = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]/u
const OF_ITSELF =
  /(?<!\p{L})(?:language model|system prompt|(?:my|these|your|previous|prior) instructions|as an ai|chatbot|jailbreak|(?:^|\s)prompt(?:s|en)?(?!\p{L})|sprachmodell|als ki|anweisungen|sprogmodel|instruks\p{L}*|modelo de lenguaje|mis instrucciones|modèle de langage|mes instructions|modelo de linguagem|minhas instruções|model bahasa|arahan saya|instruksi saya|γλωσσικό μοντέλο|οδηγίες μου)(?!\p{L})/iu

/** Neighbours that no detector tells apart in a short text. */
const SAME_ENOUGH: readonly (readonly string[])[] = [
  ['da', 'nb', 'no', 'nn'],
  ['id', 'ms'],
]

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? ''

const sameLanguage = (one: string, other: string): boolean =>
  one === other || SAME_ENOUGH.some((group) => group.includes(one) && group.includes(other))

type Check = (body: string, cited: readonly KnowledgeEntry[], offer: Offer, phrases: VoicePhrases) => boolean

const isInLanguage: Check = (body, _cited, { language }) => {
  const wanted = primary(language)
  if (!isLanguage(wanted)) return true
  return sameLanguage(primary(detectLanguage(readText(body), { platform: null, brand: [wanted] })), wanted)
}

const isInScript: Check = (body, _cited, { language }) => {
  const wanted = primary(language)
  if (!isLanguage(wanted)) return true
  return !(wanted === 'el' ? GREEK_LETTERS : LETTERS).test(body)
}

const isGrounded: Check = (body, cited, { request, language, nearness }, phrases) => {
  const sameTongue = cited.filter((entry) => sameLanguage(primary(entry.language), primary(language)))
  // The words of a translation are not those of the answer, but those of the questions that the entry lists in that language.
  if (sameTongue.length === 0) return cited.every(({ id }) => nearness(body, id) >= TRANSLATION_NEAR)
  const source = { cited: sameTongue, phrases, brandName: request.brand.name }
  return groundedShare(body, primary(language), source) >= GROUNDED
}

/** Signs that no reply of a house gives of itself; a negation turns an answer into its opposite without another word. */
const HOSTILE: readonly Cue[] = ['anger', 'fraud', 'leaving', 'rival']

/** Whether the body shows one of these signs and none of the cited answers does, each read in its own language. */
function showsNew(
  body: string,
  cited: readonly KnowledgeEntry[],
  { language }: Offer,
  wanted: readonly Cue[],
): boolean {
  const signsOf = (text: string, tag: string) =>
    readSigns({ text, language: tag }, { brand: { languages: [primary(tag)] } })
  const own = cited.map((entry) => signsOf(entry.answer, entry.language))
  const shown = signsOf(body, language)
  return wanted.some((cue) => has(shown, cue) && !own.some((signs) => has(signs, cue)))
}

const answersOf = (cited: readonly KnowledgeEntry[]): string => cited.map(({ answer }) => answer).join('\n')

/** What each reason to throw an answer away objects to, in the order in which they are looked for. */
const OBJECTIONS: readonly [Discarded, Check][] = [
  ['hidden-characters', (body) => HIDDEN.test(body)],
  ['markup', (body) => MARKUP.test(body)],
  ['too-long', (body) => body.length > LONGEST_BODY],
  ['link', (body, cited, { request }) => hasForeignLink(body, cited, request.brand.linkAllowList)],
  ['address', (body, cited) => hasForeignAddress(body, cited)],
  ['number', (body, cited) => hasForeignNumber(body, cited)],
  ['foreign-script', (...all) => !isInScript(...all)],
  ['empty', (body, _cited, { language }) => contentWords(body, primary(language)).length < FEWEST_WORDS],
  ['markup', (body, cited) => hasCode(body, cited)],
  [
    'recites-instructions',
    (body, _cited, { instructions, mark }) =>
      body.includes(mark) || OF_ITSELF.test(body) || sharesRun(body, instructions, RECITED_RUN),
  ],
  [
    'parrots-the-post',
    (body, cited, { request }) => sharesRun(body, visible(request.post.text), PARROTED_RUN, answersOf(cited)),
  ],
  ['other-language', (...all) => !isInLanguage(...all)],
  ['not-grounded', (...all) => !isGrounded(...all)],
  [
    'name',
    (body, cited, { request, language }, phrases) =>
      hasForeignName(body, primary(language), {
        cited,
        phrases,
        brandName: request.brand.name,
        post: visible(request.post.text),
      }),
  ],
  ['hostile', (body, cited, offer) => showsNew(body, cited, offer, HOSTILE)],
  ['turned-around', (body, cited, offer) => showsNew(body, cited, offer, ['negation'])],
]

const hasCode = (body: string, cited: readonly KnowledgeEntry[]): boolean => {
  const own = cited.map(({ answer, url }) => `${answer} ${url ?? ''}`).join(' ')
  return (body.match(/\S+/gu) ?? []).some((word) => word.length >= LONGEST_WORD && !own.includes(word))
}

/** The entries that the answer cites, or why it is not to be used. */
export function citedEntries(answer: ModelAnswer, offer: Offer): readonly KnowledgeEntry[] | Discarded {
  if (answer.refused) return 'refused'
  if (answer.knowledgeIds.length === 0) return 'no-knowledge'
  const byId = new Map(offer.entries.map((entry) => [entry.id, entry]))
  const cited = [...new Set(answer.knowledgeIds)].map((id) => byId.get(id))
  if (cited.some((entry) => entry === undefined)) return 'unknown-knowledge'
  return cited.filter((entry) => entry !== undefined)
}

/** Why the body of an answer is not to be used, or null. */
export function objectionTo(
  body: string,
  answer: Pick<ModelAnswer, 'language'>,
  cited: readonly KnowledgeEntry[],
  offer: Offer,
  phrases: VoicePhrases,
): Discarded | null {
  if (body === '') return 'empty'
  if (!sameLanguage(primary(answer.language), primary(offer.language))) return 'other-language'
  return OBJECTIONS.find(([, objects]) => objects(body, cited, offer, phrases))?.[0] ?? null
}

/** More findings in one draft than this are more than enough. */
const MOST_QUOTES = 12

/**
 * Why the voice guard does not let the whole draft pass, or null. Stricter than for people: a warning is enough. Words that the
 * guard quotes are let through where a cited answer or a phrase of the house has the very same ones.
 */
export function voiceObjection(
  text: string,
  context: VoiceContext,
  cited: readonly KnowledgeEntry[],
  phrases: VoicePhrases,
): Discarded | null {
  if (context.limit !== undefined && !fitsLimit(text, context.limit)) return 'too-long'
  const ours = fold([answersOf(cited), phrases.apology, phrases.signature, phrases.greeting].join('\n'))
  let rest = text
  for (let quotes = 0; quotes < MOST_QUOTES; quotes++) {
    const finding: VoiceFinding | undefined = checkVoice(rest, context)[0]
    if (finding === undefined) return null
    const quote = /^"(.+?)" /su.exec(finding.reason)?.[1]
    if (finding.level === 'block' || quote === undefined || !ours.includes(fold(quote))) return `voice:${finding.rule}`
    rest = rest.replaceAll(quote, '…')
  }
  return 'voice:too-many'
}
