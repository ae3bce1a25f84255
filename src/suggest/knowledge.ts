/**
 * Finds the knowledge entry that answers a post: TF-IDF centroids over words, word pairs and character n-grams (FACTS.md, "Triage,
 * measured on public sets"). Built once from the entries, then pure.
 */
import type { KnowledgeEntry } from '../domain/settings.ts'
import { readAsGreek } from '../triage/greek.ts'
import { SMALL_WORDS } from '../triage/lexicon/function-words.ts'
import { fold, readText, type Word } from '../triage/words.ts'

export interface KnowledgeHit {
  entry: KnowledgeEntry
  /** Cosine of post and entry, 0–1. */
  score: number
}

export interface KnowledgeIndex {
  /** All entries that share anything with the text, best first. `language` is a BCP 47 tag of the text. */
  search(text: string, language?: string): KnowledgeHit[]
}

/** Small words say little about the matter; they count this much of a content word. */
const SMALL_WORD = 0.55
const PAIR = 1
const PIECE = 0.45
const SHORTEST_PIECE = 3
const LONGEST_PIECE = 5
/** The answer's own words help, but people ask in the words of questions. */
const ANSWER = 0.25
/** Saying a word often says little more than saying it once. */
const OFTEN = 0.7
/** How strongly rare words outweigh common ones. */
export const RARITY = 0.7
/** Share of the single question that comes nearest, beside the mean of all questions of the entry. */
const NEAREST = 0.3

export type Vector = Map<string, number>

/** Pieces of words met before; people use few words often. */
const pieces = new Map<string, readonly string[]>()
const MOST_REMEMBERED = 10_000

function piecesOf(form: string): readonly string[] {
  const known = pieces.get(form)
  if (known) return known
  const found: string[] = []
  const framed = `<${form}>`
  for (let length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
    for (let at = 0; at + length <= framed.length; at++) found.push(`~${framed.slice(at, at + length)}`)
  }
  if (pieces.size >= MOST_REMEMBERED) pieces.clear()
  pieces.set(form, found)
  return found
}

/** Words, pairs of neighbours and pieces of words, each with its weight in the text. */
function features(words: readonly Word[]): Vector {
  const vector: Vector = new Map()
  const add = (key: string, weight: number) => vector.set(key, (vector.get(key) ?? 0) + weight)
  let before = ''
  for (const { form } of words) {
    const weight = SMALL_WORDS.has(form) ? SMALL_WORD : 1
    add(form, weight)
    if (before !== '') add(`${before} ${form}`, PAIR * (SMALL_WORDS.has(before) ? weight * SMALL_WORD : weight))
    before = form
    for (const piece of piecesOf(form)) add(piece, PIECE)
  }
  for (const [key, weight] of vector) vector.set(key, weight ** OFTEN)
  return vector
}

export const lengthOf = (vector: Vector) =>
  Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1

/** Greek typed in Latin letters is read as Greek, so that it meets the entries' Greek. */
export function read(text: string, brandWords: ReadonlySet<string>, language?: string): Vector {
  const { words } = readText(text)
  const own = words.filter((word) => !brandWords.has(word.form))
  return features(language === 'el' ? readAsGreek(own) : own)
}

/** What building leaves behind: flat tables, for the vectors of all texts would take many times the memory. */
interface Learned {
  /** Number of each feature that the entries have. */
  keys: ReadonlyMap<string, number>
  rarity: Float32Array
  /** Rarity of a feature that no entry has. */
  unseen: number
  byCentroid: Postings
  byText: Postings
  /** The entry that each question, title or answer belongs to. */
  entryOf: Uint16Array
}

/** For each feature, by number, where it stands and with what weight: from `starts[n]` up to `starts[n + 1]`. */
interface Postings {
  starts: Uint32Array
  holders: Uint16Array
  weights: Float32Array
}

interface Text {
  entry: number
  vector: Vector
  weight: number
}

function textsOf(entries: readonly KnowledgeEntry[], brandWords: ReadonlySet<string>): Text[] {
  return entries.flatMap((entry, index) => [
    ...entry.questions.map((question) => ({ entry: index, vector: read(question, brandWords), weight: 1 })),
    { entry: index, vector: read(entry.title, brandWords), weight: 1 },
    { entry: index, vector: read(entry.answer.replaceAll('{name}', ' '), brandWords), weight: ANSWER },
  ])
}

function entriesWithEach(texts: readonly Text[]): Map<string, Set<number>> {
  const entriesWith = new Map<string, Set<number>>()
  for (const { entry, vector } of texts) {
    for (const key of vector.keys()) {
      const holders = entriesWith.get(key)
      if (holders) holders.add(entry)
      else entriesWith.set(key, new Set([entry]))
    }
  }
  return entriesWith
}

/** Times rarity, then brought to length 1. */
function weigh(vector: Vector, rarityOf: (key: string) => number): Vector {
  const weighed: Vector = new Map()
  for (const [key, weight] of vector) weighed.set(key, weight * rarityOf(key))
  const length = lengthOf(weighed)
  for (const [key, weight] of weighed) weighed.set(key, weight / length)
  return weighed
}

function learn(entries: readonly KnowledgeEntry[], brandWords: ReadonlySet<string>): Learned {
  const texts = textsOf(entries, brandWords)
  const entriesWith = entriesWithEach(texts)
  const rarity = (holders: number) => Math.log(1 + entries.length / holders) ** RARITY
  const rarityOf = (key: string) => rarity(entriesWith.get(key)?.size ?? HOLDERS_OF_UNSEEN)
  const centroids: Vector[] = entries.map(() => new Map())
  const vectors = texts.map(({ entry, vector, weight }) => {
    const weighed = weigh(vector, rarityOf)
    const centroid = centroids[entry]
    for (const [key, value] of weighed) {
      weighed.set(key, value * weight)
      centroid?.set(key, (centroid.get(key) ?? 0) + value * weight)
    }
    return weighed
  })
  for (const centroid of centroids) {
    const length = lengthOf(centroid)
    for (const [key, value] of centroid) centroid.set(key, value / length)
  }
  const keys = new Map([...entriesWith.keys()].map((key, index) => [key, index]))
  return {
    keys,
    rarity: Float32Array.from(entriesWith.keys(), rarityOf),
    unseen: rarity(HOLDERS_OF_UNSEEN),
    byCentroid: pack(centroids, keys),
    byText: pack(vectors, keys),
    entryOf: Uint16Array.from(texts, (text) => text.entry),
  }
}

/** A feature in no entry counts as if half an entry had it. */
const HOLDERS_OF_UNSEEN = 0.5

function pack(vectors: readonly Vector[], keys: ReadonlyMap<string, number>): Postings {
  const starts = new Uint32Array(keys.size + 1)
  for (const vector of vectors) {
    for (const key of vector.keys()) {
      const after = (keys.get(key) ?? 0) + 1
      starts[after] = (starts[after] ?? 0) + 1
    }
  }
  for (let key = 0; key < keys.size; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0)
  const next = starts.slice()
  const holders = new Uint16Array(starts[keys.size] ?? 0)
  const weights = new Float32Array(holders.length)
  vectors.forEach((vector, holder) => {
    for (const [key, weight] of vector) {
      const number = keys.get(key) ?? 0
      const at = next[number] ?? 0
      next[number] = at + 1
      holders[at] = holder
      weights[at] = weight
    }
  })
  return { starts, holders, weights }
}

/** Builds the index for one brand. `ownNames` (the brand's name) carry no meaning and are left out. */
export function indexKnowledge(entries: readonly KnowledgeEntry[], ownNames: readonly string[] = []): KnowledgeIndex {
  const brandWords = new Set(ownNames.flatMap((name) => name.split(/\s+/).map(fold)))
  return searchIn(entries, learn(entries, brandWords), brandWords)
}

function searchIn(
  entries: readonly KnowledgeEntry[],
  { keys, rarity, unseen, byCentroid, byText, entryOf }: Learned,
  brandWords: ReadonlySet<string>,
): KnowledgeIndex {
  /** Known features of a text by number, each with its share of the whole text's length. */
  const queryOf = (vector: Vector): Query => {
    const numbers: number[] = []
    const shares: number[] = []
    let square = 0
    for (const [key, weight] of vector) {
      const number = keys.get(key)
      const weighed = weight * (number === undefined ? unseen : (rarity[number] ?? unseen))
      square += weighed * weighed
      if (number === undefined) continue
      numbers.push(number)
      shares.push(weighed)
    }
    const length = Math.sqrt(square) || 1
    return { numbers, shares: shares.map((share) => share / length) }
  }
  return {
    search(text, language) {
      const query = queryOf(read(text, brandWords, language))
      const scores = dot(query, byCentroid, entries.length)
      const near = new Float64Array(entries.length)
      dot(query, byText, entryOf.length).forEach((score, number) => {
        const entry = entryOf[number] ?? 0
        if (score > (near[entry] ?? 0)) near[entry] = score
      })
      return entries
        .map((entry, index) => ({
          entry,
          score: ((scores[index] ?? 0) + NEAREST * (near[index] ?? 0)) / (1 + NEAREST),
        }))
        .filter((hit) => hit.score > 0)
        .sort((a, b) => b.score - a.score)
    },
  }
}

interface Query {
  numbers: readonly number[]
  shares: readonly number[]
}

function dot({ numbers, shares }: Query, { starts, holders, weights }: Postings, count: number): Float64Array {
  const scores = new Float64Array(count)
  numbers.forEach((number, index) => {
    const share = shares[index] ?? 0
    const to = starts[number + 1] ?? 0
    for (let at = starts[number] ?? 0; at < to; at++) {
      const holder = holders[at] ?? 0
      scores[holder] = (scores[holder] ?? 0) + share * (weights[at] ?? 0)
    }
  })
  return scores
}
