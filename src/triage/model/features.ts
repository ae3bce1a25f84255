/**
 * What the intent model sees of a post: hashed words, word pairs, pieces of words, the cues of the lexicons and a few signs of form.
 * Training and use share this file; a change here asks for `npm run train`.
 */
import { CUES, type Cue } from '../lexicon/cues.ts'
import type { Signs } from '../signs.ts'

/** Number of places in the weights table. With the table of languages it stays below 2 MB. */
export const PLACES = 90_000

/** Sparse vector: places in the table and the value at each. A place may come twice. */
export interface Features {
  places: number[]
  values: number[]
  /** Word that a place stands for, by position in `places`; -1 where it is not one word. */
  words: number[]
  /** The first so many entries are words and their pieces; cues and form follow. */
  lexical: number
}

const WEIGHT = { word: 1, pair: 0.7, piece: 0.9, cue: 1.6, cross: 0.9, form: 0.7 }
const SHORTEST_PIECE = 3
const LONGEST_PIECE = 5
/** Words remembered with their pieces; people use few words often. */
const MOST_REMEMBERED = 20_000

/** FNV-1a over UTF-16 units. */
function place(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at)
    hash = Math.imul(hash, 0x01000193)
  }
  hash ^= hash >>> 15
  return (hash >>> 0) % PLACES
}

const SEED = { word: 1, pair: 2, piece: 3, cue: 4, cross: 5, form: 6 }

interface Remembered {
  word: number
  pieces: readonly number[]
}
const remembered = new Map<string, Remembered>()

function remember(form: string): Remembered {
  const known = remembered.get(form)
  if (known) return known
  const pieces: number[] = []
  if (form.length > 3) {
    const framed = `<${form}>`
    for (let length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
      for (let at = 0; at + length <= framed.length; at++) pieces.push(place(framed.slice(at, at + length), SEED.piece))
    }
  }
  const entry = { word: place(form, SEED.word), pieces }
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(form, entry)
  return entry
}

/** Cues whose meeting says more than each alone: thanks and a failure, praise and a "but", a question about something that is down. */
const CROSSED: readonly Cue[] = [
  'failure',
  'money-lost',
  'blocked-now',
  'repeated',
  'down',
  'service',
  'many-people',
  'sarcasm',
  'thanks',
  'praise',
  'contrast',
  'question',
  'help',
  'promo',
  'bulk',
  'anger',
]

const OWN_NAME = '§us'
const NUMBER = /^\d+$/

/** Words as the model knows them: our own names and numbers are kinds, not words. */
const modelForm = (form: string, ownNames: ReadonlySet<string>): string => {
  if (ownNames.has(form)) return OWN_NAME
  return NUMBER.test(form) ? `§${Math.min(form.length, 5)}` : form
}

export function featuresOf(signs: Signs, ownNames: ReadonlySet<string>): Features {
  const features: Features = { places: [], values: [], words: [], lexical: 0 }
  const add = (at: number, value: number, word = -1) => {
    features.places.push(at)
    features.values.push(value)
    features.words.push(word)
  }
  addWords(signs, ownNames, add)
  features.lexical = features.places.length
  addCues(signs, add)
  addForm(signs, ownNames, add)
  return features
}

type Add = (at: number, value: number, word?: number) => void

function addWords(signs: Signs, ownNames: ReadonlySet<string>, add: Add): void {
  const forms = signs.read.words.map((word) => modelForm(word.form, ownNames))
  if (forms.length === 0) return
  const entries = forms.map(remember)
  const pieces = entries.reduce((sum, entry) => sum + entry.pieces.length, 0)
  const each = WEIGHT.word / Math.sqrt(forms.length)
  const eachPair = WEIGHT.pair / Math.sqrt(forms.length)
  const eachPiece = WEIGHT.piece / Math.sqrt(Math.max(pieces, 12))
  entries.forEach((entry, index) => {
    add(entry.word, each, index)
    const next = forms[index + 1]
    if (next !== undefined) add(place(`${forms[index]} ${next}`, SEED.pair), eachPair)
    for (const piece of entry.pieces) add(piece, eachPiece, index)
  })
}

const CUE_PLACE = new Map<Cue, readonly [number, number, number]>(
  CUES.map((cue) => [cue, [place(cue, SEED.cue), place(`${cue} 2`, SEED.cue), place(`${cue} not`, SEED.cue)]]),
)
const CROSS_PLACE = new Map<string, number>(
  CROSSED.flatMap((one, index) =>
    CROSSED.slice(index + 1).map((other): [string, number] => [
      `${one}+${other}`,
      place(`${one}+${other}`, SEED.cross),
    ]),
  ),
)

function addCues(signs: Signs, add: Add): void {
  const present: Cue[] = []
  let count = 0
  for (const list of signs.cues.values()) count += list.length > 0 ? 1 : 0
  const each = WEIGHT.cue / Math.sqrt(count + 2)
  for (const [cue, list] of signs.cues) {
    const places = CUE_PLACE.get(cue)
    if (!places) continue
    const plain = list.filter((sign) => !sign.negated).length
    if (plain > 0) {
      add(places[0], each)
      present.push(cue)
    }
    if (plain > 1) add(places[1], each)
    if (list.length > plain) add(places[2], each)
  }
  const crossed = CROSSED.filter((cue) => present.includes(cue))
  const eachCross = WEIGHT.cross / Math.sqrt(crossed.length + 2)
  crossed.forEach((one, index) => {
    for (const other of crossed.slice(index + 1)) add(CROSS_PLACE.get(`${one}+${other}`) ?? 0, eachCross)
  })
}

function addForm(signs: Signs, ownNames: ReadonlySet<string>, add: Add): void {
  const { read } = signs
  const form = (name: string) => add(place(name, SEED.form), WEIGHT.form / 2)
  if (read.questionMarks > 0) form('question mark')
  if (read.questionMarks > 1) form('question marks')
  if (/[?;\u037e]\s*$/.test(read.raw)) form('ends in question')
  if (read.exclamations > 0) form('exclamation')
  if (read.exclamations > 2) form('exclamations')
  if (read.links > 0) form('link')
  if (read.handles > 1) form('handles')
  if (read.hashtags > 2) form('hashtags')
  if (read.shouting > 0.5) form('shouting')
  for (const [name, times] of Object.entries(read.emoji)) if (times > 0) form(name)
  if (/[£$€]\s?\d|\d\s?(?:€|kr|eur|usd|rm|rp)\b/iu.test(read.raw)) form('money')
  if (/\d{1,2}[:.]\d{2}/.test(read.raw)) form('clock')
  const { length } = read.words
  form(length < 5 ? 'tiny' : length < 12 ? 'short' : length < 30 ? 'medium' : 'long')
  if (read.words.some((word) => ownNames.has(word.form))) form('our name')
  form('any')
}
