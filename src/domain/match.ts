/** Whether a text fits a rule of words and phrases. Case, accents and spacing do not matter; words are matched whole. */
import type { MatchRule } from './settings.ts'

/** The text in the form in which it is compared: no accents, small letters, words apart by single spaces, a space at each end. */
export function folded(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return ` ${words} `
}

/** Whether a folded text holds the phrase as whole words. A phrase without any letter or digit is never found. */
function holds(foldedText: string, phrase: string): boolean {
  const wanted = folded(phrase)
  return wanted.trim() !== '' && foldedText.includes(wanted)
}

/** `any`: at least one, if there are any; `all`: every one; `none`: not one. */
export function matches(rule: MatchRule, text: string): boolean {
  const haystack = folded(text)
  const found = (phrase: string) => holds(haystack, phrase)
  return (rule.any.length === 0 || rule.any.some(found)) && rule.all.every(found) && !rule.none.some(found)
}

/** The excluded word, author or subreddit that rules this post out, or null. */
export function excludedBy(
  post: { text: string; author: { handle: string }; replyRef?: Record<string, string> },
  exclude: { words: string[]; authors: string[]; subreddits?: string[] },
): string | null {
  const handle = post.author.handle.toLowerCase()
  const author = exclude.authors.find((name) => name.replace(/^(@|u\/)/i, '').toLowerCase() === handle)
  if (author !== undefined) return `author ${author}`
  const place = post.replyRef?.subreddit?.toLowerCase()
  const subreddit = exclude.subreddits?.find((name) => name.replace(/^r\//i, '').toLowerCase() === place)
  if (subreddit !== undefined) return `subreddit ${subreddit}`
  const haystack = folded(post.text)
  const word = exclude.words.find((phrase) => holds(haystack, phrase))
  return word === undefined ? null : `word ${word}`
}
