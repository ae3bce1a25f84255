/** What of an answer is the house's own: links, names, numbers and words that stand in the entries that it cites. */
import type { KnowledgeEntry, VoicePhrases } from '../../domain/settings.ts'
import { FUNCTION_WORDS } from '../../triage/lexicon/function-words.ts'
import { wordsOf } from '../../triage/words.ts'
import { isOwnHost } from '../voice-guard.ts'

/** Full stops and at signs of other scripts and widths stand for ours. */
export const plainSigns = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[。．｡·․‧]/gu, '.')
    .replace(/[﹫＠]/gu, '@')

const bare = (token: string): string => token.replace(/^[("'“”„«»‘’[]+|[)"'“”„«»‘’\].,;:!?…]+$/gu, '')
const tokensOf = (text: string): string[] =>
  (plainSigns(text).match(/\S+/gu) ?? []).map(bare).filter((each) => each !== '')

/** Everything that customers may be told of these entries. */
const textsOf = (cited: readonly KnowledgeEntry[]): string =>
  cited.map(({ answer, url }) => `${answer.replaceAll('{name}', ' ')} ${url ?? ''}`).join('\n')

const SCHEME = /^[a-z][a-z0-9+.-]{1,20}:(?:\/\/|[^\s\d])|^www\.|h(?:tt|xx)ps?:/iu
const DOTTED = /[\p{L}\p{N}]\.\p{L}{2,}/u
const HIDDEN_DOT = /[[({]\s*(?:\.|dot|punkt|punto|point|ponto)\s*[\])}]/iu
const SPOKEN_DOT =
  /(?:\s(?:dot|punktum|punkt|punto|point|ponto|titik|noktah|prik)\s+|\s\.\s*|\.\s+)(?:com|net|org|io|info|biz|shop|site|link|xyz|app|example)(?!\p{L})/iu
const ABBREVIATIONS: ReadonlySet<string> = new Set(['f.eks', 't.ex', 'p.ex', 'p.ej', 'm.fl', 'o.fl', 'κ.λπ', 'κ.ά'])

const looksLikeLink = (token: string): boolean =>
  SCHEME.test(token) || (DOTTED.test(token) && !ABBREVIATIONS.has(token.toLowerCase()))

/** The allow-list decides, and the address must stand in a cited entry: a host of ours may well lead elsewhere by its path. */
function isOwnLink(token: string, own: ReadonlySet<string>, allowed: readonly string[]): boolean {
  if (!own.has(token)) return false
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(token) ? token : `https://${token}`
  return URL.canParse(address) && isOwnHost(new URL(address).hostname, allowed)
}

export function hasForeignLink(text: string, cited: readonly KnowledgeEntry[], allowed: readonly string[]): boolean {
  if (HIDDEN_DOT.test(text) || SPOKEN_DOT.test(plainSigns(text))) return true
  const own = new Set(tokensOf(textsOf(cited)))
  return tokensOf(text).some((token) => looksLikeLink(token) && !isOwnLink(token, own, allowed))
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

/** Share of the content words, 0–1, that stand in the cited entries, in the house's phrases or in the brand's name, whatever their ending. */
export function groundedShare(
  text: string,
  language: string,
  source: { cited: readonly KnowledgeEntry[]; phrases: VoicePhrases; brandName: string },
): number {
  const words = contentWords(text, language)
  if (words.length === 0) return 0
  const { phrases } = source
  const own = new Set(
    [
      source.brandName,
      phrases.apology,
      ...Object.values(phrases.openers),
      ...Object.values(phrases.asks),
      ...source.cited.flatMap(({ title, questions, answer }) => [title, answer, ...questions]),
    ].flatMap(stemsOf),
  )
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
