/** Searches for a brand's words. Bluesky's search knows phrases but no "or": each word of `any` is a search of its own. */
import { SetupError } from '../../domain/errors.ts'
import { folded } from '../../domain/match.ts'
import type { MatchRule } from '../../domain/settings.ts'

export interface Search {
  /** Names the search among those of the brand, and stays the same when other words come and go; empty for the only one. */
  name: string
  query: string
  /** What it looks for, for people. */
  words: string
}

/** Quotes only where they are needed: not every app view understands them. */
const term = (text: string): string => {
  const plain = text.replace(/["\\]/g, ' ').replace(/\s+/g, ' ').trim()
  return /^#?[\p{L}\p{N}_]+$/u.test(plain) ? plain : `"${plain}"`
}

const nameOf = (text: string): string => folded(text).trim().replaceAll(' ', '-')

/** What `none` says, and whole words instead of beginnings, is looked at in each post found. @throws SetupError for a rule without words. */
export const searchesFor = (brand: string, rule: MatchRule): Search[] => {
  const any = rule.any.filter((item) => nameOf(item) !== '')
  const all = rule.all.filter((item) => nameOf(item) !== '')
  if (any.length + all.length === 0)
    throw new SetupError(
      'bluesky-search-empty',
      `The Bluesky search of brand "${brand}" names nothing to look for. Give it a word under any or all, or remove the search.`,
    )
  const common = all.map(term)
  if (any.length === 0) return [{ name: '', query: common.join(' '), words: all.join(', ') }]
  return any.map((item) => ({
    name: nameOf(item),
    query: [term(item), ...common].join(' '),
    words: [item, ...all].join(', '),
  }))
}
