/** The streams to poll: inbox and own comments once an account, one search a brand, and the comments of each of its subreddits. */
import { SetupError } from '../../domain/errors.ts'
import type { Brand, MatchRule } from '../../domain/settings.ts'
import type { SourceSpec } from '../contract.ts'
import type { Account } from './accounts.ts'
import { buildSearchQuery } from './query.ts'

export const STREAMS = ['inbox', 'search', 'comments', 'own'] as const
export type Stream = (typeof STREAMS)[number]

const source = (account: Account, brand: Brand, stream: Stream, every: number): SourceSpec => ({
  key: `reddit:${account.username}:${brand.id}:${stream}`,
  platform: 'reddit',
  account: account.username,
  brand: brand.id,
  stream,
  query: null,
  reason: stream === 'own' ? 'own comments' : `u/${account.username}`,
  every,
})

const wordsOf = (rule: MatchRule): string => [...rule.all, ...rule.any].join(', ')

const searchSource = (account: Account, brand: Brand, rule: MatchRule, every: number): SourceSpec => ({
  ...source(account, brand, 'search', every),
  query: buildSearchQuery({ brand: brand.id, rule, account: account.username }),
  reason: `search: ${wordsOf(rule)}`,
})

const commentSource = (
  account: Account,
  brand: Brand,
  subreddit: string,
  rule: MatchRule,
  every: number,
): SourceSpec => {
  const plain = source(account, brand, 'comments', every)
  return {
    ...plain,
    key: `${plain.key}:${subreddit.toLowerCase()}`,
    query: subreddit,
    reason: `r/${subreddit}: ${wordsOf(rule)}`,
  }
}

const wordSources = (account: Account, brand: Brand, every: number): SourceSpec[] => {
  const { search = null, subreddits = [] } = brand.sources.reddit ?? {}
  if (search) {
    const comments = subreddits.map((subreddit) => commentSource(account, brand, subreddit, search, every))
    return [searchSource(account, brand, search, every), ...comments]
  }
  if (subreddits.length === 0) return []
  throw new SetupError(
    'reddit-subreddits-without-words',
    `Brand "${brand.id}" listens to the comments of ${subreddits.map((name) => `r/${name}`).join(', ')} but has no words to look for. ` +
      'Give it sources.reddit.search, or remove the subreddits.',
  )
}

/**
 * Two brands behind one account share its inbox.
 * @throws SetupError when a search query cannot be built, and for subreddits without words to look for.
 */
export const sourcesOf = (accounts: Account[], every: number): SourceSpec[] =>
  accounts.flatMap((account) => {
    const first = account.brands[0]
    if (!first) return []
    const mentioned = account.brands.find((brand) => brand.sources.reddit?.inbox)
    return [
      ...(mentioned ? [source(account, mentioned, 'inbox', every)] : []),
      ...account.brands.flatMap((brand) => wordSources(account, brand, every)),
      source(account, first, 'own', every),
    ]
  })
