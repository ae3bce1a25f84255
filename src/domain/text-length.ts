/** How long a text is in the unit its platform counts in, and how to make it fit without cutting through words or links. */
import twitterText from 'twitter-text'
import type { LengthUnit, TextLimit } from './post.ts'

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const ELLIPSIS = '…'
/** Mastodon and X both count a link as 23, whatever its real length. */
const LINK_LENGTH = 23
/** Keep whole sentences when that gives up no more than this part of the room. */
const SENTENCE_SHARE = 0.7

const countGraphemes = (text: string): number => {
  let count = 0
  for (const _ of graphemes.segment(text)) count++
  return count
}

/** Links count as 23 and `@user@host` as `@user`; the rest in graphemes, as the server's own counter does. */
const mastodonLength = (text: string): number => {
  const links = twitterText.extractUrlsWithIndices(text, { extractUrlsWithoutProtocol: false })
  let rest = ''
  let from = 0
  for (const link of links) {
    rest += text.slice(from, link.indices[0])
    from = link.indices[1]
  }
  rest += text.slice(from)
  const named = rest.replace(/(^|[^/\w])@(\w+(?:[\w.-]*\w)?)@[\w.-]+\w/giu, '$1@$2')
  return countGraphemes(named) + links.length * LINK_LENGTH
}

const counters: Record<LengthUnit, (text: string) => number> = {
  'x-weighted': (text) => twitterText.parseTweet(text).weightedLength,
  graphemes: countGraphemes,
  characters: (text) => [...text].length,
  mastodon: mastodonLength,
}

/**
 * Length of `text` in `unit`: `x-weighted` as X counts (280 in all, a link 23, most scripts beyond Latin 2 a sign), `graphemes`
 * as seen (Bluesky), `characters` as Unicode code points (Reddit), `mastodon` as graphemes with links at 23.
 */
export const textLength = (text: string, unit: LengthUnit): number => counters[unit](text)

/** Offsets in `text` after each word; a text without spaces yields one at its end. */
const wordEnds = (text: string): number[] => [...text.matchAll(/\S+/gu)].map((word) => word.index + word[0].length)

const graphemeEnds = (text: string): number[] =>
  [...graphemes.segment(text)].map((piece) => piece.index + piece.segment.length)

/** The longest prefix of `text` that ends at one of `ends` and, with the ellipsis, stays within the limit; null when none does. */
const longestCut = (text: string, ends: number[], limit: TextLimit): string | null => {
  const fits = (end: number) => textLength(text.slice(0, end) + ELLIPSIS, limit.unit) <= limit.max
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (fits(ends[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  // A half-written link can weigh more than the whole one, so the search may end a word too far: step back until it truly fits.
  for (let index = low - 1; index >= 0; index--) {
    const end = ends[index] ?? 0
    if (fits(end)) return text.slice(0, end)
  }
  return null
}

/**
 * `text` itself when it fits, else its beginning with `…`, cut after a sentence where one ends late enough, otherwise after a
 * word; a single word that is too long is cut between graphemes. Empty when not even the ellipsis fits.
 */
export const fitText = (text: string, limit: TextLimit): string => {
  if (textLength(text, limit.unit) <= limit.max) return text
  const words = longestCut(text, wordEnds(text), limit)
  if (words === null) {
    const piece = longestCut(text, graphemeEnds(text), limit)
    return piece === null ? '' : piece + ELLIPSIS
  }
  const sentence = [...words.matchAll(/[.!?。！？\u037e]["'”’»)]*(?=\s)/gu)].at(-1)
  const sentenceEnd = sentence ? sentence.index + sentence[0].length : 0
  const spaced = `${words.slice(0, sentenceEnd)} ${ELLIPSIS}`
  if (sentenceEnd >= words.length * SENTENCE_SHARE && textLength(spaced, limit.unit) <= limit.max) return spaced
  return words.replace(/[\s,;:–-]+$/u, '') + ELLIPSIS
}
