/** Whether a search hit is about us or only shares our name: a trail, a song, a surname. */
import type { Brand, KnowledgeEntry } from '../domain/settings.ts'
import type { Category } from '../domain/urgency.ts'
import { mattersOf } from './category.ts'
import type { Judgement } from './kind.ts'
import type { Cue } from './lexicon/cues.ts'
import { SMALL_WORDS } from './lexicon/function-words.ts'
import { plain, type Signs } from './signs.ts'
import { type Word, wordsOf } from './words.ts'

/** What a brand sells and is asked about, as word beginnings; what it sells weighs more. */
export interface Field {
  sells: ReadonlySet<string>
  asked: ReadonlySet<string>
  /** What its answers are filed under: the same matters in whatever language. */
  matters: ReadonlySet<Category>
  /** The words of its name, folded, in their order. */
  name: readonly string[]
}

const STEM = 5
const SHORTEST = 4

const stemsOf = (texts: readonly string[]): Set<string> => {
  const stems = new Set<string>()
  for (const text of texts) {
    for (const { form } of wordsOf(text))
      if (form.length >= SHORTEST && !SMALL_WORDS.has(form)) stems.add(form.slice(0, STEM))
  }
  return stems
}

export const fieldOf = (brand: Brand, knowledge: readonly KnowledgeEntry[]): Field => ({
  sells: stemsOf([brand.sells, ...(brand.sources.x?.search?.any ?? [])]),
  asked: stemsOf(
    knowledge.filter((entry) => entry.brand === brand.id).flatMap((entry) => [entry.title, ...entry.questions]),
  ),
  matters: new Set(
    [brand.sells, ...knowledge.filter((entry) => entry.brand === brand.id).map((entry) => entry.title)].flatMap(
      (text) => [...mattersOf(wordsOf(text))],
    ),
  ),
  name: wordsOf(brand.name).map((word) => word.form),
})

/** The whole name stands there in one piece, or written as one word. */
const namedInFull = (words: readonly Word[], name: readonly string[]): boolean =>
  words.some(
    (word, place) =>
      word.form.includes(name.join('')) || name.every((form, step) => words[place + step]?.form.startsWith(form)),
  )

/** In a text with capitals, a name without one is a common noun ("the old fjord line"). */
function writtenAsNoun(signs: Signs, places: readonly number[]): boolean {
  const { raw, words } = signs.read
  const capital = (word: Word | undefined) => word !== undefined && /^\p{Lu}/u.test(raw.slice(word.start, word.end))
  return places.length > 0 && capital(words[0]) && places.every((place) => place > 0 && !capital(words[place]))
}

const QUOTED = /["“”„«»']\s*$/u
/** Points; above zero the post is taken for somebody else's. */
const START = 3.1
const FEW_WORDS = 8
const UNKNOWN_FIELD = 2.5
const PER_SENSE = 0.9
const NEAR_NAME = 0.8
const NAME_IN_QUOTES = 1.2
const PER_SOLD = 0.9
const PER_ASKED = 0.35
const PER_TROUBLE = 0.7
const PER_MATTER = 0.5
const MATTERS_COUNT_UP_TO = 2
const PART_OF_NAME = 1.5
const COMMON_NOUN = 0.8
const TROUBLE: readonly Cue[] = [
  'failure',
  'money-lost',
  'blocked-now',
  'repeated',
  'anger',
  'down',
  'service',
  'sarcasm',
  'waiting',
  'leaving',
]
/** Words between our name and a word of another sense that still belong together. */
const NEAR = 4

/**
 * How much speaks for a namesake, in points around zero. Our own field of words speaks against it; a trace of another sense, near
 * our name most of all, speaks for it.
 */
export function namesakePoints(
  signs: Signs,
  judgement: Judgement,
  ownNames: ReadonlySet<string>,
  field: Field,
): number {
  const { words, raw } = signs.read
  const places = words.flatMap((word, place) => (ownNames.has(word.form) ? [place] : []))
  const odds = Math.log(Math.max(judgement.kinds.elsewhere, 1e-3) / (1 - Math.min(judgement.kinds.elsewhere, 0.999)))
  let points = START + odds
  // Without words of our field nothing can speak for us, so their absence says nothing either.
  if (field.sells.size + field.asked.size < FEW_WORDS) points -= UNKNOWN_FIELD
  const senses = plain(signs, 'other-sense').slice(0, 3)
  for (const sign of senses) {
    points += PER_SENSE
    if (places.some((place) => Math.abs(place - sign.from) <= NEAR)) points += NEAR_NAME
  }
  const quoted = places.some((place) => QUOTED.test(raw.slice(0, words[place]?.start ?? 0)))
  if (quoted) points += NAME_IN_QUOTES
  // Somebody with a matter should rather be heard by the wrong people than by nobody.
  points -= PER_TROUBLE * Math.min(2, TROUBLE.filter((cue) => plain(signs, cue).length > 0).length)
  const matters = [...mattersOf(words)].filter((matter) => field.matters.has(matter)).length
  points -= PER_MATTER * Math.min(MATTERS_COUNT_UP_TO, matters)
  if (field.name.length > 1 && places.length > 0 && !namedInFull(words, field.name)) points += PART_OF_NAME
  if (writtenAsNoun(signs, places)) points += COMMON_NOUN
  const own = new Set<string>()
  for (const { form } of words) {
    if (form.length < SHORTEST || ownNames.has(form) || SMALL_WORDS.has(form)) continue
    const stem = form.slice(0, STEM)
    if (own.has(stem)) continue
    own.add(stem)
    if (field.sells.has(stem)) points -= PER_SOLD
    else if (field.asked.has(stem)) points -= PER_ASKED
  }
  return points
}
