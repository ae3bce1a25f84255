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
import { isOwnHost, type Link, linksIn } from './links.ts'
import { areWithin, type Stretch } from './offers.ts'
import { asksForPersonal } from './personal-data.ts'
import { GREETS, RULE_WORDS, WORD_RULES, type WordRule } from './voice-words.ts'

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
const DEFAULT_LEVELS: Readonly<Record<VoiceRule, VoiceLevel>> = {
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
  found: ReadonlyMap<WordRule, readonly Stretch[]>
  sentences: readonly string[]
  links: readonly Link[]
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

const stretchOf = (words: readonly Word[], { from, to }: { from: number; to: number }): Stretch => ({
  start: words[from]?.start ?? 0,
  end: words[to]?.end ?? 0,
})

function readDraft(text: string): Draft {
  const { words } = readText(text)
  const found = new Map<WordRule, Stretch[]>()
  for (const { key, ...place } of wordFinder.find(words))
    found.set(key, [...(found.get(key) ?? []), stretchOf(words, place)])
  return { text, words, found, sentences: sentencesOf(text), links: linksIn(text) }
}

function ownWords({ words }: Draft, own: readonly string[]): Stretch[] {
  if (own.length === 0) return []
  return new PhraseFinder<'own'>([{ own }]).find(words).map((place) => stretchOf(words, place))
}

const byWords =
  (rule: WordRule): Check =>
  (draft, { voice }) => {
    const { text, found } = draft
    const places = [...(found.get(rule) ?? []), ...ownWords(draft, voice.policy.words[rule] ?? [])]
    const [first] = places
    if (first === undefined) return null
    if (rule === 'compensation' && areWithin(voice.policy.compensationUpTo, text, places)) return null
    return SAID[rule](text.slice(first.start, first.end))
  }

const SENTENCE_ENDS = /[.!?;\u037e…](?=\s)|\n/g

/** One pass: a regular expression that looks behind itself costs more than all the rules together. */
function sentencesOf(text: string): string[] {
  const ends = [...text.matchAll(SENTENCE_ENDS)].map(({ index }) => index + 1)
  return [0, ...ends].map((start, index) => text.slice(start, ends[index]).trim()).filter((sentence) => sentence !== '')
}

const personalData: Check = ({ text, sentences }) => {
  const asked = asksForPersonal(text, sentences)
  if (asked === null) return null
  return asked.isSecret
    ? {
        reason: `asks for "${asked.thing}", which nobody should be asked for`,
        better: 'Never ask for card numbers, passwords or codes.',
      }
    : { reason: `asks for "${asked.thing}" in public`, better: 'Ask for it in a private message.' }
}

const placeholder: Check = ({ text }) => {
  const found = /\{[^{}\s]{1,40}\}|\[[^\][\n]{2,40}\](?!\()|<[\p{L} _-]{2,30}>|\b(?:XXX+|TBD|lorem ipsum)\b/u.exec(
    text,
  )?.[0]
  return found ? { reason: `${found} has not been filled in`, better: null } : null
}

const internalWord: Check = (draft, { voice }) => {
  const own = [...voice.policy.internalWords, ...(voice.policy.words['internal-word'] ?? [])]
  const [place] = ownWords(draft, own)
  if (place === undefined) return null
  return { reason: `"${draft.text.slice(place.start, place.end)}" is a word for inside the house`, better: null }
}

const foreignLink: Check = ({ links }, { brand }) => {
  for (const { text, hosts } of links) {
    const foreign = hosts.find((host) => host === null || !isOwnHost(host, brand.linkAllowList))
    if (foreign !== undefined)
      return {
        reason: `${foreign ?? text} is not among the sites that ${brand.name} links to`,
        better: 'Link to one of them, or, where no link is meant, put a space after the full stop.',
      }
  }
  return null
}

const shouting: Check = ({ text, links }, { brand, authorName }) => {
  const names = new Set(wordsOf(`${brand.name} ${authorName}`).map(({ form }) => form))
  const loud =
    links
      .reduce((rest, link) => rest.replaceAll(link.text, ' '), text)
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
