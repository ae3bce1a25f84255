/** One search query a brand, built from its match rule, in the Lucene syntax that Reddit's search takes. */
import { SetupError } from '../../domain/errors.ts'
import type { MatchRule } from '../../domain/settings.ts'

/** A longer query is refused. */
export const MAX_QUERY_LENGTH = 512

export interface QueryRequest {
  brand: string
  rule: MatchRule
  /** Our own account, whose posts are left out. */
  account: string
}

/** Everything is quoted: outside of quotes Reddit reads AND, OR, NOT, colons, dashes and brackets as operators. */
const term = (text: string): string => `"${text.replace(/["\\]/g, ' ').replace(/\s+/g, ' ').trim()}"`

const terms = (items: string[]): string[] => items.filter((item) => /[\p{L}\p{N}]/u.test(item)).map(term)

/** @throws SetupError when the rule names no word to look for, or when the query is longer than Reddit takes. */
export const buildSearchQuery = ({ brand, rule, account }: QueryRequest): string => {
  const any = terms(rule.any)
  const all = terms(rule.all)
  if (any.length + all.length === 0)
    throw new SetupError(
      'reddit-search-empty',
      `The Reddit search of brand "${brand}" names nothing to look for. Give it a word under any or all, or remove the search.`,
    )
  const wanted = [any.length > 1 ? `(${any.join(' OR ')})` : any[0], ...all].filter((part) => part !== undefined)
  const unwanted = [...terms(rule.none), `author:${account}`].map((part) => `NOT ${part}`)
  const query = [...wanted, ...unwanted].join(' AND ')
  const length = [...query].length
  if (length > MAX_QUERY_LENGTH)
    throw new SetupError(
      'reddit-search-too-long',
      `The Reddit search of brand "${brand}" is ${length} characters long; Reddit takes ${MAX_QUERY_LENGTH}. Remove some words: ${query}`,
    )
  return query
}
