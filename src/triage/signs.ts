/** Everything triage sees in one post before it judges: words, language and the cues found, each with its place. */
import type { TriageContext, TriagePost } from './contract.ts'
import { readAsGreek } from './greek.ts'
import { detectLanguage, isLanguage } from './language.ts'
import type { Cue } from './lexicon/cues.ts'
import { LEXICONS, READ_WITH } from './lexicon/index.ts'
import { type Found, PhraseFinder } from './lexicon/phrases.ts'
import { fold, type ReadText, readText } from './words.ts'

export interface Sign {
  /** The words as the author wrote them. */
  quote: string
  from: number
  to: number
  /** A negation stands close before it ("nobody was hurt"). */
  negated: boolean
}

export interface Signs {
  read: ReadText
  language: string
  cues: ReadonlyMap<Cue, readonly Sign[]>
}

/** The sign that a stretch of words is, from the first to the last. */
export const signSpan = (read: ReadText, from: number, to: number): Sign => ({
  quote: quoteOf(read, from, to),
  from,
  to,
  negated: false,
})

/** A negation reaches this many words forward. */
const NEGATION_REACH = 3

const finders = new Map<string, PhraseFinder<Cue>>()

function finderFor(language: string): PhraseFinder<Cue> {
  const known = finders.get(language)
  if (known) return known
  const finder = new PhraseFinder<Cue>(isLanguage(language) ? READ_WITH[language] : Object.values(LEXICONS))
  finders.set(language, finder)
  return finder
}

const quoteOf = (read: ReadText, from: number, to: number): string =>
  read.raw.slice(read.words[from]?.start ?? 0, read.words[to]?.end ?? 0)

/** Malay and Indonesian ask with a small word at the end: "boleh guna kat kedai tak", "halal ke", "bisa dipakai gak". */
const ASKS_AT_END: ReadonlySet<string> = new Set([
  'ke',
  'tak',
  'kah',
  'gak',
  'ga',
  'nggak',
  'ngga',
  'kan',
  'ya',
  'eh',
  'x',
])

function asksAtEnd(read: ReadText): Found<Cue>[] {
  const found: Found<Cue>[] = []
  read.words.forEach((word, place) => {
    const last = read.words[place + 1]?.sentence !== word.sentence
    if (last && !word.opens && ASKS_AT_END.has(word.form)) found.push({ key: 'question', from: place, to: place })
  })
  return found
}

/** A question word asks where it opens its sentence or the sentence ends in a question mark ("when you called" does not). */
const asksAt = (read: ReadText, place: number): boolean => {
  const word = read.words[place]
  return word !== undefined && (word.opens || read.asking.has(word.sentence))
}

/** "It would be perfect if the socket were not wet" says that it is wet: a condition takes the negation back. */
const CONDITIONS: ReadonlySet<string> = new Set(
  'if only wish unless hvis bare dersom om wenn falls ojalá si se caso kalau kalo jika andai seandainya jikalau αν εάν μακάρι'
    .split(' ')
    .map(fold),
)
const CONDITION_REACH = 5

const isConditional = (read: ReadText, negation: number): boolean =>
  read.words
    .slice(Math.max(0, negation - CONDITION_REACH), negation)
    .some((word) => word.clause === read.words[negation]?.clause && CONDITIONS.has(word.form))

function group(read: ReadText, found: readonly Found<Cue>[]): Map<Cue, Sign[]> {
  const negations = found
    .filter((item) => item.key === 'negation' && !isConditional(read, item.from))
    .map((item) => item.to)
  const clauseAt = (place: number) => read.words[place]?.clause
  const cues = new Map<Cue, Sign[]>()
  for (const { key, from, to } of found) {
    const list = cues.get(key) ?? []
    if (key === 'question' && !asksAt(read, from) && read.words[to + 1]?.sentence === read.words[to]?.sentence) continue
    if (list.some((sign) => sign.from <= from && sign.to >= to)) continue
    const negated = negations.some(
      (place) => place < from && from - place <= NEGATION_REACH && clauseAt(place) === clauseAt(from),
    )
    const rest = list.filter((sign) => sign.from < from || sign.to > to)
    rest.push({ quote: quoteOf(read, from, to), from, to, negated })
    cues.set(key, rest)
  }
  return cues
}

/** Reads a post: language first, then the cues of that language and of those people mix in. */
export function readSigns(
  post: Pick<TriagePost, 'text' | 'language'>,
  context: { brand: Pick<TriageContext['brand'], 'languages'> },
): Signs {
  const read = readText(post.text)
  const language = detectLanguage(read, { platform: post.language, brand: context.brand.languages })
  const finder = finderFor(isLanguage(language) ? language : 'und')
  const found = finder.find(read.words)
  if (language === 'id' || language === 'ms') found.push(...asksAtEnd(read))
  if (language === 'el') found.push(...finder.find(readAsGreek(read.words)))
  return { read, language, cues: group(read, found) }
}

export const has = (signs: Signs, cue: Cue): boolean => (signs.cues.get(cue)?.length ?? 0) > 0

/** Signs of a cue that no negation takes back. */
export const plain = (signs: Signs, cue: Cue): readonly Sign[] =>
  signs.cues.get(cue)?.filter((sign) => !sign.negated) ?? []
