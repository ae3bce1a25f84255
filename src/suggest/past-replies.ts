/** Finds what this team answered to a question like the post, and makes the earlier answer fit for somebody else. Pure. */
import { concernsOneCustomer, type EarlierAnswer } from '../domain/learning.ts'
import type { Brand, KnowledgeEntry } from '../domain/settings.ts'
import { CATEGORIES, type Triage } from '../domain/urgency.ts'
import { SMALL_WORDS } from '../triage/lexicon/function-words.ts'
import { ownNamesOf } from '../triage/names.ts'
import { wordsOf } from '../triage/words.ts'
import type { PastReply } from './contract.ts'
import { takeOutNames } from './customer-name.ts'
import { lengthOf, RARITY, read, type Vector } from './knowledge.ts'

/**
 * An earlier reply is offered when its question is this like the post. With one earlier question for each of the 77 matters of banking77,
 * two of three offers at this bound are about the same matter, and most posts get none.
 */
const LIKE_ENOUGH = 0.4
/** The same words about another matter are a little less alike. */
const OTHER_CATEGORY = 0.85

/** "Is there room for my …" is asked of everything: something of the matter itself must be in both, by the beginnings of its words. */
const STEM = 5

/** The reply with {name} wherever the customer is called by a name, as far as that can be told. */
export const withoutNames = (reply: string, customer: { name: string; handle: string }): string =>
  takeOutNames(reply, customer, 'und').text

/** Those that may be offered to others, each wording once, without the names of whom they were for. */
export function pastRepliesFrom(answers: readonly EarlierAnswer[]): PastReply[] {
  const seen = new Set<string>()
  return answers.flatMap(({ question, reply, language, category, by, ...customer }) => {
    const { text: words, isDoubtful } = takeOutNames(reply, customer, language)
    const key = JSON.stringify([question, words])
    if (isDoubtful || concernsOneCustomer(words) || seen.has(key)) return []
    seen.add(key)
    return [{ question, reply: words, language, category: CATEGORIES.find((each) => each === category) ?? null, by }]
  })
}

export interface PastSearch {
  /** The reply to the question most like the text, in the text's language; null when none is like enough. */
  best(text: string, triage: Triage, pastReplies: readonly PastReply[]): PastReply | null
}

/** Of the questions that share a word of the matter with the post, those with the rarest are compared with it in full. */
const MOST_COMPARED = 15

interface Known {
  past: PastReply
  vector: Vector
}

interface Index {
  known: Known[]
  /** Which questions hold a word of the matter, by the beginning of the word. */
  holders: ReadonlyMap<string, number[]>
  weigh(vector: Vector): Vector
}

/** Cosine of two vectors of length one. */
function alike(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [key, weight] of small) sum += weight * (large.get(key) ?? 0)
  return sum
}

/**
 * One brand's search, by the same likeness as the search for knowledge. The questions of the knowledge base count among those seen, so
 * that with few earlier ones it is known all the same which words are common. An index lives as long as the list that it was built from.
 */
export function createPastSearch(brand: Brand, knowledge: readonly KnowledgeEntry[]): PastSearch {
  const ownNames = ownNamesOf(brand)
  const stemsOf = (text: string): Set<string> =>
    new Set(
      wordsOf(text).flatMap(({ form }) => (SMALL_WORDS.has(form) || ownNames.has(form) ? [] : [form.slice(0, STEM)])),
    )
  const around = knowledge
    .filter((entry) => entry.brand === brand.id)
    .map((entry) => read(entry.questions.join(' '), ownNames))

  function build(ours: readonly PastReply[], language: string): Index {
    const vectors = ours.map((past) => read(past.question, ownNames, language))
    const heldBy = new Map<string, number>()
    for (const vector of [...vectors, ...around])
      for (const key of vector.keys()) heldBy.set(key, (heldBy.get(key) ?? 0) + 1)
    const seen = vectors.length + around.length
    const rarity = (count: number) => Math.log(1 + seen / count) ** RARITY
    const unseen = rarity(0.5)
    const rarities = new Map([...heldBy].map(([key, count]) => [key, rarity(count)]))
    const weigh = (vector: Vector): Vector => {
      const weighed: Vector = new Map()
      for (const [key, weight] of vector) weighed.set(key, weight * (rarities.get(key) ?? unseen))
      const length = lengthOf(weighed)
      for (const [key, weight] of weighed) weighed.set(key, weight / length)
      return weighed
    }
    const holders = new Map<string, number[]>()
    ours.forEach(({ question }, place) => {
      for (const stem of stemsOf(question)) holders.set(stem, [...(holders.get(stem) ?? []), place])
    })
    const known = ours.map((past, place) => ({ past, vector: weigh(vectors[place] ?? new Map()) }))
    return { known, holders, weigh }
  }

  const built = new WeakMap<readonly PastReply[], Map<string, Index>>()
  function indexFor(language: string, pastReplies: readonly PastReply[]): Index {
    const indexes = built.get(pastReplies) ?? new Map<string, Index>()
    built.set(pastReplies, indexes)
    const made =
      indexes.get(language) ??
      build(
        pastReplies.filter((past) => past.language === language),
        language,
      )
    indexes.set(language, made)
    return made
  }

  function nearest(text: string, { holders, known }: Index): Known[] {
    const shared = new Map<number, number>()
    for (const stem of stemsOf(text)) {
      const places = holders.get(stem) ?? []
      for (const place of places) shared.set(place, (shared.get(place) ?? 0) + 1 / places.length)
    }
    return [...shared]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_COMPARED)
      .flatMap(([place]) => known[place] ?? [])
  }

  return {
    best(text, triage, pastReplies) {
      if (pastReplies.length === 0) return null
      const index = indexFor(triage.language, pastReplies)
      const candidates = nearest(text, index)
      if (candidates.length === 0) return null
      const query = index.weigh(read(text, ownNames, triage.language))
      let best: { past: PastReply; score: number } | null = null
      for (const { past, vector } of candidates) {
        const other = past.category != null && triage.category !== null && past.category !== triage.category
        const score = alike(query, vector) * (other ? OTHER_CATEGORY : 1)
        if (best === null || score > best.score) best = { past, score }
      }
      return best !== null && best.score >= LIKE_ENOUGH ? best.past : null
    },
  }
}
