/**
 * Finds the knowledge entry that answers a post: TF-IDF centroids over words, word pairs and character n-grams (FACTS.md, "Triage,
 * measured on public sets"). Built once from the entries, then pure.
 */
import type { KnowledgeEntry } from '../domain/settings.ts'
import { readAsGreek } from '../triage/greek.ts'
import { FUNCTION_WORDS } from '../triage/lexicon/function-words.ts'
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
const RARITY = 0.7
/** Share of the single question that comes nearest, beside the mean of all questions of the entry. */
const NEAREST = 0.3

const SMALL_WORDS: ReadonlySet<string> = new Set(Object.values(FUNCTION_WORDS).flatMap((words) => [...words]))

type Vector = Map<string, number>

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
export function features(words: readonly Word[]): Vector {
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

const lengthOf = (vector: Vector) =>
  Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1

/** Greek typed in Latin letters is read as Greek, so that it meets the entries' Greek. */
function read(text: string, brandWords: ReadonlySet<string>, language?: string): Vector {
  const { words } = readText(text)
  const own = words.filter((word) => !brandWords.has(word.form))
  return features(language === 'el' ? readAsGreek(own) : own)
}

/** Builds the index for one brand. `ownNames` (the brand's name) carry no meaning and are left out. */
export function indexKnowledge(entries: readonly KnowledgeEntry[], ownNames: readonly string[] = []): KnowledgeIndex {
  const brandWords = new Set(ownNames.flatMap((name) => name.split(/\s+/).map(fold)))
  const documents: { entry: number; vector: Vector; weight: number }[] = []
  entries.forEach((entry, index) => {
    for (const question of entry.questions)
      documents.push({ entry: index, vector: read(question, brandWords), weight: 1 })
    documents.push({ entry: index, vector: read(entry.title, brandWords), weight: 1 })
    documents.push({ entry: index, vector: read(entry.answer.replaceAll('{name}', ' '), brandWords), weight: ANSWER })
  })

  const entriesWith = new Map<string, Set<number>>()
  for (const { entry, vector } of documents) {
    for (const key of vector.keys()) {
      const holders = entriesWith.get(key)
      if (holders) holders.add(entry)
      else entriesWith.set(key, new Set([entry]))
    }
  }
  const rarity = (key: string) => Math.log(1 + entries.length / (entriesWith.get(key)?.size ?? 0.5)) ** RARITY
  const unseen = rarity('')
  const rarities = new Map([...entriesWith.keys()].map((key) => [key, rarity(key)]))
  const weigh = (vector: Vector): Vector => {
    const weighed: Vector = new Map()
    for (const [key, weight] of vector) weighed.set(key, weight * (rarities.get(key) ?? unseen))
    const length = lengthOf(weighed)
    for (const [key, weight] of weighed) weighed.set(key, weight / length)
    return weighed
  }

  const centroids: Vector[] = entries.map(() => new Map())
  const inDocuments: Postings = new Map()
  documents.forEach(({ entry, vector, weight }, document) => {
    const centroid = centroids[entry]
    for (const [key, value] of weigh(vector)) {
      centroid?.set(key, (centroid.get(key) ?? 0) + value * weight)
      post(inDocuments, key, document, value * weight)
    }
  })
  const inCentroids: Postings = new Map()
  centroids.forEach((centroid, entry) => {
    const length = lengthOf(centroid)
    for (const [key, value] of centroid) post(inCentroids, key, entry, value / length)
  })

  const byCentroid = pack(inCentroids)
  const byDocument = pack(inDocuments)
  return {
    search(text, language) {
      const query = weigh(read(text, brandWords, language))
      const scores = dot(query, byCentroid, entries.length)
      const near = new Float64Array(entries.length)
      dot(query, byDocument, documents.length).forEach((score, document) => {
        const entry = documents[document]?.entry ?? 0
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

/** For each feature, where it stands and with what weight: flat pairs of number and weight. */
type Postings = Map<string, number[]>
type Packed = ReadonlyMap<string, Float32Array>

const pack = (postings: Postings): Packed => new Map([...postings].map(([key, list]) => [key, Float32Array.from(list)]))

function post(postings: Postings, key: string, holder: number, weight: number): void {
  const list = postings.get(key)
  if (list) list.push(holder, weight)
  else postings.set(key, [holder, weight])
}

function dot(query: Vector, postings: Packed, holders: number): Float64Array {
  const scores = new Float64Array(holders)
  for (const [key, value] of query) {
    const list = postings.get(key)
    if (!list) continue
    for (let at = 0; at < list.length; at += 2) {
      const holder = list[at] ?? 0
      scores[holder] = (scores[holder] ?? 0) + value * (list[at + 1] ?? 0)
    }
  }
  return scores
}
