/**
 * Finds the knowledge entry that answers a post: TF-IDF centroids over words, word pairs and character n-grams (FACTS.md, "Triage,
 * measured on public sets"). Built once from the entries, then pure.
 */
import type { KnowledgeEntry } from '../domain/settings.ts'
import { FUNCTION_WORDS } from '../triage/lexicon/function-words.ts'
import { fold, readText, type Word } from '../triage/words.ts'

export interface KnowledgeHit {
  entry: KnowledgeEntry
  /** Cosine of post and entry, 0–1. */
  score: number
}

export interface KnowledgeIndex {
  /** All entries that share anything with the text, best first. */
  search(text: string): KnowledgeHit[]
}

/** Small words say little about the matter; they count this much of a content word. */
const SMALL_WORD = 0.25
const PAIR = 0.6
const PIECE = 0.35
const SHORTEST_PIECE = 3
const LONGEST_PIECE = 5
/** The answer's own words help, but people ask in the words of questions. */
const ANSWER = 0.35

const SMALL_WORDS: ReadonlySet<string> = new Set(Object.values(FUNCTION_WORDS).flatMap((words) => [...words]))

type Vector = Map<string, number>

/** Words, pairs of neighbours and pieces of words, each with its weight in the text. */
export function features(words: readonly Word[]): Vector {
  const vector: Vector = new Map()
  const add = (key: string, weight: number) => vector.set(key, (vector.get(key) ?? 0) + weight)
  let before = ''
  for (const { form } of words) {
    const weight = SMALL_WORDS.has(form) ? SMALL_WORD : 1
    add(form, weight)
    if (before !== '') add(`${before} ${form}`, PAIR * (SMALL_WORDS.has(before) ? weight * 2 * SMALL_WORD : weight))
    before = form
    if (weight < 1) continue
    const framed = `<${form}>`
    for (let length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
      for (let at = 0; at + length <= framed.length; at++) add(`~${framed.slice(at, at + length)}`, PIECE)
    }
  }
  for (const [key, weight] of vector) vector.set(key, 1 + Math.log(weight) > 0 ? weight ** 0.7 : weight)
  return vector
}

const lengthOf = (vector: Vector) =>
  Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1

const read = (text: string, brandWords: ReadonlySet<string>) =>
  features(readText(text).words.filter((word) => !brandWords.has(word.form)))

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
  const rarity = (key: string) => Math.log(1 + entries.length / (entriesWith.get(key)?.size ?? 0.5))
  const weigh = (vector: Vector): Vector => {
    const weighed: Vector = new Map()
    for (const [key, weight] of vector) weighed.set(key, weight * rarity(key))
    const length = lengthOf(weighed)
    for (const [key, weight] of weighed) weighed.set(key, weight / length)
    return weighed
  }

  const centroids: Vector[] = entries.map(() => new Map())
  for (const { entry, vector, weight } of documents) {
    const centroid = centroids[entry]
    if (!centroid) continue
    for (const [key, value] of weigh(vector)) centroid.set(key, (centroid.get(key) ?? 0) + value * weight)
  }
  const postings = new Map<string, { entry: number; weight: number }[]>()
  centroids.forEach((centroid, entry) => {
    const length = lengthOf(centroid)
    for (const [key, value] of centroid) {
      const list = postings.get(key) ?? []
      list.push({ entry, weight: value / length })
      postings.set(key, list)
    }
  })

  return {
    search(text) {
      const scores = new Map<number, number>()
      for (const [key, value] of weigh(read(text, brandWords))) {
        for (const { entry, weight } of postings.get(key) ?? []) {
          scores.set(entry, (scores.get(entry) ?? 0) + value * weight)
        }
      }
      return [...scores]
        .map(([index, score]) => ({ entry: entries[index], score }))
        .filter((hit): hit is KnowledgeHit => hit.entry !== undefined)
        .sort((a, b) => b.score - a.score)
    },
  }
}
