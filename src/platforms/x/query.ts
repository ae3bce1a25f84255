/** One recent-search query a brand, built from its match rule. Operators as in X's "Build a query". */
import { SetupError } from '../../domain/errors.ts'
import type { MatchRule } from '../../domain/settings.ts'

/** Self-serve access; a longer query is refused with 400. */
export const MAX_QUERY_LENGTH = 512

export interface QueryRequest {
  brand: string
  rule: MatchRule
  /** Our own handle, whose posts are left out. */
  account: string
  /** True when the mention timeline brings everything that names the handle: then the search leaves it out, or X would bill it twice. */
  mentionsPolled: boolean
}

/**
 * Quotes a word or phrase: X splits unquoted words at punctuation and reads `OR` as an operator. Tags and handles are operators
 * of their own and stay bare.
 */
const term = (text: string): string => {
  const plain = text.replace(/["\\]/g, ' ').replace(/\s+/g, ' ').trim()
  return /^[#@][\p{L}\p{N}_]+$/u.test(plain) ? plain : `"${plain}"`
}

const terms = (items: string[]): string[] => items.filter((item) => /[\p{L}\p{N}]/u.test(item)).map(term)

/** @throws SetupError when the rule names no word to look for, or when the query is longer than X takes. */
export const buildSearchQuery = ({ brand, rule, account, mentionsPolled }: QueryRequest): string => {
  const any = terms(rule.any)
  const all = terms(rule.all)
  if (any.length + all.length === 0)
    throw new SetupError(
      'x-search-empty',
      `The X search of brand "${brand}" names nothing to look for. Give it a word under any or all, or remove the search.`,
    )
  const query = [
    any.length > 1 ? `(${any.join(' OR ')})` : any[0],
    ...all,
    ...terms(rule.none).map((item) => `-${item}`),
    mentionsPolled ? `-@${account}` : undefined,
    `-from:${account}`,
    '-is:retweet',
  ]
    .filter((part) => part !== undefined)
    .join(' ')
  const length = [...query].length
  if (length > MAX_QUERY_LENGTH)
    throw new SetupError(
      'x-search-too-long',
      `The X search of brand "${brand}" is ${length} characters long; X takes ${MAX_QUERY_LENGTH}. Remove some words: ${query}`,
    )
  return query
}
