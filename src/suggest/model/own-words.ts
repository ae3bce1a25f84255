/** What of an answer is the house's own: links, names, numbers and words that stand in the entries that it cites. */
import type { KnowledgeEntry, VoicePhrases } from '../../domain/settings.ts'
import { FUNCTION_WORDS } from '../../triage/lexicon/function-words.ts'
import { wordsOf } from '../../triage/words.ts'
import { bare, isOwnHost, type Link, linksIn, plainSigns } from '../links.ts'

const tokensOf = (text: string): string[] =>
  (plainSigns(text).match(/\S+/gu) ?? []).map(bare).filter((each) => each !== '')

/** Everything that customers may be told of these entries. */
const textsOf = (cited: readonly KnowledgeEntry[]): string =>
  cited.map(({ answer, url }) => `${answer.replaceAll('{name}', ' ')} ${url ?? ''}`).join('\n')

const DOTTED = /[\p{L}\p{N}]\.\p{L}{2,}/u
const ABBREVIATIONS: ReadonlySet<string> = new Set(['f.eks', 't.ex', 'p.ex', 'p.ej', 'm.fl', 'o.fl', 'κ.λπ', 'κ.ά'])
/** Schemes that lead somewhere without a host: for telephones, mail, scripts. */
const SCHEME = /^[a-z][a-z0-9+.-]{1,20}:[^\s\d]/iu
const HIDDEN_DOT = /[[({]\s*(?:\.|dot|punkt|punto|point|ponto)\s*[\])}]/iu
const SPOKEN_DOT =
  /(?:\s(?:dot|punktum|punkt|punto|point|ponto|titik|noktah|prik)\s+|\s\.\s*|\.\s+)(?:com|net|org|io|info|biz|shop|site|link|xyz|app|example)(?!\p{L})/iu

const leadsAway = (token: string): boolean =>
  (SCHEME.test(token) && !/^https?:/i.test(token)) || (DOTTED.test(token) && !ABBREVIATIONS.has(token.toLowerCase()))

/**
 * Besides what reads as a link for anybody, what people write by a slip or never: a full stop without a blank, a host in disguise, a
 * scheme without one. The allow-list decides, and the address must stand in a cited entry: a host of ours may well lead elsewhere by its path.
 */
export function hasForeignLink(text: string, cited: readonly KnowledgeEntry[], allowed: readonly string[]): boolean {
  if (HIDDEN_DOT.test(text) || SPOKEN_DOT.test(plainSigns(text))) return true
  const own = new Set(tokensOf(textsOf(cited)))
  const isOwn = (link: Link): boolean =>
    own.has(link.text) && link.hosts.every((host) => host !== null && isOwnHost(host, allowed))
  return !linksIn(text).every(isOwn) || tokensOf(text).some((token) => leadsAway(token) && !own.has(token))
}

/** Names of accounts, tags and addresses for mail that no cited entry holds. */
export function hasForeignAddress(text: string, cited: readonly KnowledgeEntry[]): boolean {
  const own = new Set(tokensOf(textsOf(cited)))
  return tokensOf(text).some((token) => /[@#]|^\/?[ur]\/\w/iu.test(token) && !own.has(token))
}

const numbersIn = (text: string): string[] =>
  (plainSigns(text).match(/\p{Nd}+(?:[.,:/-]\p{Nd}+)*/gu) ?? []).map((number) => number.replace(/\P{Nd}/gu, ''))

/** Amounts, dates and telephone numbers that no cited entry holds. */
export function hasForeignNumber(text: string, cited: readonly KnowledgeEntry[]): boolean {
  const own = new Set(numbersIn(textsOf(cited)))
  return numbersIn(text).some((number) => !own.has(number))
}

const STEM = 5
const SHORTEST = 3

const stemsOf = (text: string): string[] => wordsOf(text).map(({ form }) => form.slice(0, STEM))

/** Words that say something: neither small ones nor those of two letters. */
export const contentWords = (text: string, language: string): string[] => {
  const small = (FUNCTION_WORDS as Record<string, ReadonlySet<string>>)[language]
  return wordsOf(text)
    .map(({ form }) => form)
    .filter((form) => form.length >= SHORTEST && !small?.has(form))
}

/** Everything that is the house's own, in words that may be compared whatever their ending. */
const ownStems = (cited: readonly KnowledgeEntry[], phrases: VoicePhrases, brandName: string): Set<string> =>
  new Set(
    [
      brandName,
      phrases.apology,
      ...Object.values(phrases.openers),
      ...Object.values(phrases.asks),
      ...cited.flatMap(({ title, questions, answer }) => [title, answer, ...questions]),
    ].flatMap(stemsOf),
  )

/** Not capitals alone: "PDF" and "SMS" are no names. */
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}(?=[\p{L}\p{M}'’-]*\p{Ll})[\p{L}\p{M}'’-]+/gu
const BEGINS = /(?:^|[.!?:;…\n\u037e])[\s"'“”„«»‘’()[\]–—-]*$/u
const TITLED = /(?<!\p{L})(?:mr|mrs|ms|miss|dr|herrn?|frau|hr|fru|sra?|señora?|mme|pak|bu|encik|puan)\.?\s+$/iu
/** Polite forms and "you" with their capital, and how people are addressed. */
const POLITE: ReadonlySet<string> = new Set(
  wordsOf(
    'Sie Ihr Ihre Ihren Ihrem Ihrer Ihres Ihnen De Dem Deres I Jer Usted Ustedes Anda Kak Kakak Bapak Ibu Tuan Puan Σας Εσάς Εσείς',
  ).map(({ form }) => form),
)

/**
 * Whether a word inside a sentence has a capital like a name, and stands in no cited entry, phrase of the house, brand or post. In German,
 * where every noun has one, only two side by side or one with a title count. At the beginning of a sentence a single name cannot be told
 * from any other word, and passes.
 */
export function hasForeignName(
  text: string,
  language: string,
  source: { cited: readonly KnowledgeEntry[]; phrases: VoicePhrases; brandName: string; post: string },
): boolean {
  const own = ownStems(source.cited, source.phrases, source.brandName)
  for (const stem of stemsOf(source.post)) own.add(stem)
  const small = (FUNCTION_WORDS as Record<string, ReadonlySet<string>>)[language]
  const isForeign = (word: string): boolean =>
    wordsOf(word).some(
      ({ form }) => form.length > 1 && !own.has(form.slice(0, STEM)) && !POLITE.has(form) && !small?.has(form),
    )
  let last: { end: number; isForeign: boolean } | null = null
  for (const { index, 0: word } of text.matchAll(CAPITALISED)) {
    const before = text.slice(0, index)
    const foreign = isForeign(word)
    const isTitled = TITLED.test(before)
    const isSecond = last?.isForeign === true && text.slice(last.end, index).trim() === ''
    if (foreign && (isTitled || isSecond || (language !== 'de' && !BEGINS.test(before)))) return true
    last = { end: index + word.length, isForeign: foreign }
  }
  return false
}

/** Share of the content words, 0–1, that stand in the cited entries, in the house's phrases or in the brand's name, whatever their ending. */
export function groundedShare(
  text: string,
  language: string,
  source: { cited: readonly KnowledgeEntry[]; phrases: VoicePhrases; brandName: string },
): number {
  const words = contentWords(text, language)
  if (words.length === 0) return 0
  const own = ownStems(source.cited, source.phrases, source.brandName)
  return words.filter((form) => own.has(form.slice(0, STEM))).length / words.length
}

/** Whether `text` repeats a run of `length` words of `other`, save what stands in `ours` as well. */
export function sharesRun(text: string, other: string, length: number, ours = ''): boolean {
  const runsOf = (from: string): Set<string> => {
    const forms = wordsOf(from).map(({ form }) => form)
    return new Set(forms.slice(length - 1).map((_, at) => forms.slice(at, at + length).join(' ')))
  }
  const theirs = runsOf(other)
  const allowed = runsOf(ours)
  return [...runsOf(text)].some((run) => theirs.has(run) && !allowed.has(run))
}
