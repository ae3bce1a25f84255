/**
 * Checks a draft or an edit before it goes out in public (promise "no false promises"): pure, one finding a rule at most. Levels, own
 * words and limits come from `policy` in config/voice.yaml.
 */
import type { TextLimit } from '../domain/post.ts'
import type { Brand, VoiceLevel, VoiceSettings } from '../domain/settings.ts'
import type { VoiceFinding } from '../domain/suggestion.ts'
import { textLength } from '../domain/text-length.ts'
import { PhraseFinder } from '../triage/lexicon/phrases.ts'
import { fold, readText, type Word, wordsOf } from '../triage/words.ts'
import { fitsLimit } from './fits-limit.ts'
import {
  ASKS_FOR,
  GREETS,
  IN_PRIVATE,
  PERSONAL_THINGS,
  RULE_WORDS,
  SECRET_THINGS,
  WARNS_OFF,
  WORD_RULES,
  type WordRule,
} from './voice-words.ts'

export interface VoiceContext {
  brand: Pick<Brand, 'name' | 'linkAllowList'>
  voice: Pick<VoiceSettings, 'policy'>
  /** The display name of the person who is answered; empty when not known. */
  authorName: string
  /** BCP 47 tag of the text. */
  language: string
  /** Where given, the platform's limit is checked too. */
  limit?: TextLimit
  /** Somebody may be in danger: no cheer. */
  emergency?: boolean
}

export type VoiceRule =
  | WordRule
  | 'personal-data'
  | 'placeholder'
  | 'internal-word'
  | 'foreign-link'
  | 'shouting'
  | 'cheer'
  | 'wrong-name'
  | 'one-breath'
  | 'too-long'

/** Levels of rules that config does not name. */
export const DEFAULT_LEVELS: Readonly<Record<VoiceRule, VoiceLevel>> = {
  'personal-data': 'block',
  placeholder: 'block',
  'internal-word': 'block',
  'foreign-link': 'block',
  promise: 'warn',
  compensation: 'warn',
  blame: 'warn',
  sarcasm: 'warn',
  shouting: 'warn',
  cheer: 'warn',
  jargon: 'warn',
  'wrong-name': 'warn',
  'one-breath': 'warn',
  'too-long': 'warn',
}

interface Remark {
  reason: string
  better: string | null
}
/** A draft as it is read once for all rules. */
interface Draft {
  text: string
  words: readonly Word[]
  found: ReadonlyMap<WordRule, string>
  sentences: readonly string[]
}
type Check = (draft: Draft, context: VoiceContext) => Remark | null

const wordFinder = new PhraseFinder<WordRule>([RULE_WORDS])

const SAID: Readonly<Record<WordRule, (quote: string) => Remark>> = {
  promise: (quote) => ({
    reason: `"${quote}" promises something that may not happen`,
    better: 'Say what you do next, e.g. "We are looking into it and will write to you here."',
  }),
  compensation: (quote) => ({
    reason: `"${quote}" offers more than you may without asking`,
    better: 'Say that you are checking it, and offer only what has been agreed.',
  }),
  blame: (quote) => ({ reason: `"${quote}" puts the blame on the customer`, better: 'Say what helps now.' }),
  sarcasm: (quote) => ({ reason: `"${quote}" can sound mocking`, better: null }),
  jargon: (quote) => ({ reason: `"${quote}" is office language`, better: 'Say it as you would to a neighbour.' }),
}

const quoteOf = (text: string, words: readonly Word[], from: number, to: number) =>
  text.slice(words[from]?.start ?? 0, words[to]?.end ?? 0)

/** Amounts of money in the text, in whatever currency. */
const amountsIn = (text: string): number[] =>
  [
    ...text.matchAll(
      /(?:[£$€]|\b(?:eur|usd|gbp|dkk|nok|sek|kr|rm|rp|idr|myr))\.?\s?(\d[\d.,]*)|(\d[\d.,]*)\s?(?:€|£|\$|(?:kr|eur|usd|gbp|dkk|nok|sek|rm|ribu|euros?|dollars?|pounds?)\b)/giu,
    ),
  ].map((match) => Number((match[1] ?? match[2] ?? '0').replace(/[.,](?=\d{3}\b)/g, '').replace(',', '.')) || 0)

function readDraft(text: string): Draft {
  const { words } = readText(text)
  const found = new Map<WordRule, string>()
  for (const { key, from, to } of wordFinder.find(words))
    if (!found.has(key)) found.set(key, quoteOf(text, words, from, to))
  return { text, words, found, sentences: sentencesOf(text) }
}

function ownWord({ text, words }: Draft, own: readonly string[]): string | null {
  if (own.length === 0) return null
  const found = new PhraseFinder<'own'>([{ own }]).find(words)[0]
  return found ? quoteOf(text, words, found.from, found.to) : null
}

const byWords =
  (rule: WordRule): Check =>
  (draft, { voice }) => {
    const quote = draft.found.get(rule) ?? ownWord(draft, voice.policy.words[rule] ?? [])
    if (quote === null) return null
    if (rule === 'compensation') {
      const amounts = amountsIn(draft.text)
      // An offer within the policy needs no remark, as long as it names its sum.
      if (amounts.length > 0 && Math.max(...amounts) <= voice.policy.compensationUpTo) return null
    }
    return SAID[rule](quote)
  }

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?;\u037e…])\s+|\n+/u).filter((part) => part.trim() !== '')

const personalData: Check = ({ text, sentences }) => {
  for (const sentence of sentences) {
    const secret = sentence.match(SECRET_THINGS)?.[0]
    if (secret && ASKS_FOR.test(sentence) && !WARNS_OFF.test(sentence))
      return {
        reason: `asks for "${secret}", which nobody should be asked for`,
        better: 'Never ask for card numbers, passwords or codes.',
      }
    const personal = sentence.match(PERSONAL_THINGS)?.[0]
    if (personal && ASKS_FOR.test(sentence) && !IN_PRIVATE.test(text) && !WARNS_OFF.test(sentence))
      return { reason: `asks for "${personal}" in public`, better: 'Ask for it in a private message.' }
  }
  return null
}

const placeholder: Check = ({ text }) => {
  const found = /\{[^{}\s]{1,40}\}|\[[^\][\n]{2,40}\](?!\()|<[\p{L} _-]{2,30}>|\b(?:XXX+|TBD|lorem ipsum)\b/u.exec(
    text,
  )?.[0]
  return found ? { reason: `${found} has not been filled in`, better: null } : null
}

const internalWord: Check = (draft, { voice }) => {
  const quote = ownWord(draft, [...voice.policy.internalWords, ...(voice.policy.words['internal-word'] ?? [])])
  return quote === null ? null : { reason: `"${quote}" is a word for inside the house`, better: null }
}

const LINK = /\bhttps?:\/\/[^\s<>"')\]]+|\bwww\.[^\s<>"')\]]+|\b(?:[a-z0-9-]+\.)+[a-z]{2,24}\/[^\s<>"')\]]*/giu

const hostOf = (link: string): string =>
  link
    .replace(/^https?:\/\//i, '')
    .replace(/[/?#:].*$/s, '')
    .toLowerCase()
    .replace(/\.$/, '')

/** Whether replies of this brand may link there: a host of its list or one below it. */
export const isOwnHost = (host: string, allowed: readonly string[]): boolean =>
  allowed.some((own) => host === own.toLowerCase() || host.endsWith(`.${own.toLowerCase()}`))

const foreignLink: Check = ({ text }, { brand }) => {
  for (const [link] of text.matchAll(LINK)) {
    const host = hostOf(link)
    if (!isOwnHost(host, brand.linkAllowList))
      return { reason: `${host} is not among the sites that ${brand.name} links to`, better: null }
  }
  return null
}

const shouting: Check = ({ text }, { brand, authorName }) => {
  const names = new Set(wordsOf(`${brand.name} ${authorName}`).map(({ form }) => form))
  const loud =
    text
      .replace(LINK, ' ')
      .match(/(?<![\p{L}\p{N}@#])\p{Lu}{4,}(?![\p{L}\p{N}])/gu)
      ?.filter((word) => !names.has(fold(word))) ?? []
  if (loud.length >= 2) return { reason: `"${loud[0]}" shouts`, better: 'Write it in small letters.' }
  return /!{2,}|[!?]{3,}/.test(text)
    ? { reason: 'more than one exclamation mark in a row', better: 'One is enough.' }
    : null
}

const cheer: Check = ({ text }, { emergency }) => {
  if (!emergency) return null
  const cheerful = /\p{Emoji_Presentation}|[☺❤✨]/u.exec(text)?.[0]
  if (cheerful) return { reason: `${cheerful} does not belong into an emergency`, better: null }
  return text.includes('!')
    ? { reason: 'an exclamation mark sounds cheerful in an emergency', better: 'End with a full stop.' }
    : null
}

const NO_NAMES: ReadonlySet<string> = new Set(
  'there all team everyone everybody folks friend and kak kakak min semua alle til jer und zusammen a todos todas tous toutes we i vi wir thank thanks tak danke gracias merci sorry the'
    .split(' ')
    .map(fold),
)

const wrongName: Check = ({ text }, { authorName, brand }) => {
  if (authorName.trim() === '') return null
  const greeted = GREETS.exec(text.trim())?.[1]
  if (!greeted || !/^\p{Lu}/u.test(greeted)) return null
  const form = fold(greeted)
  const known = wordsOf(`${authorName} ${brand.name}`).map((word) => word.form)
  // A Greek name changes its ending when its bearer is addressed: Νίκος, Νίκο.
  const fits = known.some(
    (name) => name === form || (name.length > 3 && form.length > 2 && name.startsWith(form.slice(0, -1))),
  )
  if (fits || NO_NAMES.has(form)) return null
  return { reason: `greets "${greeted}", but the post is by ${authorName.trim()}`, better: null }
}

const oneBreath: Check = ({ sentences }, { voice }) => {
  const most = voice.policy.longestSentence
  const longest = sentences.map((sentence) => wordsOf(sentence).length)
  const words = Math.max(0, ...longest)
  return words > most
    ? { reason: `a sentence of ${words} words is too long for one breath`, better: 'Make two of it.' }
    : null
}

const tooLong: Check = ({ text }, { limit }) => {
  if (!limit || fitsLimit(text, limit)) return null
  const over = textLength(text, limit.unit) - limit.max
  return { reason: `${over} over the limit of ${limit.max}`, better: null }
}

const CHECKS: readonly [VoiceRule, Check][] = [
  ['personal-data', personalData],
  ['placeholder', placeholder],
  ['internal-word', internalWord],
  ['foreign-link', foreignLink],
  ...WORD_RULES.map((rule): [VoiceRule, Check] => [rule, byWords(rule)]),
  ['shouting', shouting],
  ['cheer', cheer],
  ['wrong-name', wrongName],
  ['one-breath', oneBreath],
  ['too-long', tooLong],
]

/** Remarks on a text, the strict ones first. Any string is allowed. */
export function checkVoice(text: string, context: VoiceContext): VoiceFinding[] {
  const draft = readDraft(text)
  const findings: VoiceFinding[] = []
  for (const [rule, check] of CHECKS) {
    const level = context.voice.policy.rules[rule] ?? DEFAULT_LEVELS[rule]
    if (level === 'off') continue
    const remark = check(draft, context)
    if (remark) findings.push({ rule, level, ...remark })
  }
  return findings.sort((a, b) => Number(b.level === 'block') - Number(a.level === 'block'))
}
