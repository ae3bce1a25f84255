/** The streams to poll: notifications and own posts once an account, one search for each word of a brand. */
import type { Brand, MatchRule } from '../../domain/settings.ts'
import type { SourceSpec } from '../contract.ts'
import type { Account } from './accounts.ts'
import { searchesFor } from './query.ts'

export const STREAMS = ['mentions', 'search', 'own'] as const
export type Stream = (typeof STREAMS)[number]

const source = (account: Account, brand: Brand, stream: Stream, every: number): SourceSpec => ({
  key: `bluesky:${account.handle}:${brand.id}:${stream}`,
  platform: 'bluesky',
  account: account.handle,
  brand: brand.id,
  stream,
  query: null,
  reason: stream === 'own' ? 'own posts' : `@${account.handle}`,
  every,
})

const searchSources = (account: Account, brand: Brand, rule: MatchRule, every: number): SourceSpec[] => {
  const plain = source(account, brand, 'search', every)
  return searchesFor(brand.id, rule).map(({ name, query, words }) => ({
    ...plain,
    key: name === '' ? plain.key : `${plain.key}:${name}`,
    query,
    reason: `search: ${words}`,
  }))
}

/** Two brands behind one account share its notifications. @throws SetupError when a search names no words. */
export const sourcesOf = (accounts: Account[], every: number): SourceSpec[] =>
  accounts.flatMap((account) => {
    const first = account.brands[0]
    if (!first) return []
    const mentioned = account.brands.find((brand) => brand.sources.bluesky?.mentions)
    return [
      ...(mentioned ? [source(account, mentioned, 'mentions', every)] : []),
      ...account.brands.flatMap((brand) => {
        const rule = brand.sources.bluesky?.search
        return rule ? searchSources(account, brand, rule, every) : []
      }),
      source(account, first, 'own', every),
    ]
  })
