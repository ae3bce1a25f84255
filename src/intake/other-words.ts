/** What a rewritten post says that it did not say before. */
import { diffArrays } from 'diff'
import { distance } from 'fastest-levenshtein'

interface Word {
  /** As it is compared: without case. */
  word: string
  from: number
  to: number
}

/** Not all languages put spaces between words. */
const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

const wordsOf = (text: string): Word[] =>
  [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment, index }) => ({ word: segment.toLowerCase(), from: index, to: index + segment.length }))

/** Signs and spaces before the first word. */
const BEFORE_WORDS = /^[\s\p{P}]+/u

/**
 * The words of `after` that were not there before, in their order; empty when only letters, signs or whole words were mended or taken
 * away.
 */
export function otherWords(before: string, after: string): string {
  const now = wordsOf(after)
  return replacements(wordsOf(before), now)
    .filter(({ gone, from, to }) => from < to && !isMended(gone, now.slice(from, to)))
    .map(({ from, to }) =>
      after
        .slice(now[from - 1]?.to ?? 0, now[to]?.from)
        .replace(BEFORE_WORDS, '')
        .trim(),
    )
    .join(' ')
}

/** The words from `from` up to before `to` stand where these others stood. */
interface Replacement {
  gone: string[]
  from: number
  to: number
}

/** Texts that differ in more words than this have nothing in common that is worth the time to find it. */
const MOST_COMPARED = 2_000

function replacements(old: Word[], now: Word[]): Replacement[] {
  const plain = (words: Word[]): string[] => words.map(({ word }) => word)
  const changes = diffArrays(plain(old), plain(now), { maxEditLength: MOST_COMPARED })
  if (changes === undefined) return [{ gone: plain(old), from: 0, to: now.length }]
  const found: Replacement[] = []
  let open: Replacement = { gone: [], from: 0, to: 0 }
  for (const { value, added, removed } of changes) {
    if (removed) open.gone.push(...value)
    else if (added) open.to += value.length
    else {
      found.push(open)
      const next = open.to + value.length
      open = { gone: [], from: next, to: next }
    }
  }
  return [...found, open]
}

/** Letters that a typo takes in one word, at most. */
const FEW_LETTERS = 2

/** Word for word, or as one where a space was set or taken away. */
function isMended(gone: string[], come: Word[]): boolean {
  const words = come.map(({ word }) => word)
  if (gone.length === words.length) return gone.every((word, n) => isTypo(word, words[n] ?? ''))
  return gone.length > 0 && isTypo(gone.join(''), words.join(''))
}

function isTypo(a: string, b: string): boolean {
  const letters = distance(a, b)
  return letters <= FEW_LETTERS && letters < Math.max(a.length, b.length)
}
