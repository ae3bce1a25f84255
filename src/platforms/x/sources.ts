/** The streams to poll: mentions and own posts once an account, one search a brand. */
import type { Brand, MatchRule } from '../../domain/settings.ts'
import type { SourceSpec } from '../contract.ts'
import type { Account } from './accounts.ts'
import { buildSearchQuery } from './query.ts'

export const STREAMS = ['mentions', 'search', 'own'] as const
export type Stream = (typeof STREAMS)[number]

const source = (account: Account, brand: Brand, stream: Stream, every: number): SourceSpec => ({
  key: `x:${account.handle}:${brand.id}:${stream}`,
  platform: 'x',
  account: account.handle,
  brand: brand.id,
  stream,
  query: null,
  reason: stream === 'own' ? 'own posts' : `@${account.handle}`,
  every,
})

const searchSource = (
  account: Account,
  brand: Brand,
  rule: MatchRule,
  mentionsPolled: boolean,
  every: number,
): SourceSpec => ({
  ...source(account, brand, 'search', every),
  query: buildSearchQuery({ brand: brand.id, rule, account: account.handle, mentionsPolled }),
  reason: `search: ${[...rule.all, ...rule.any].join(', ')}`,
})

/**
 * Two brands behind one handle share its mention timeline: reading it for each would bill every post twice.
 * @throws SetupError when a search query cannot be built.
 */
export const sourcesOf = (accounts: Account[], every: number): SourceSpec[] =>
  accounts.flatMap((account) => {
    const first = account.brands[0]
    if (!first) return []
    const mentioned = account.brands.find((brand) => brand.sources.x?.mentions)
    const searches = account.brands.flatMap((brand) => {
      const rule = brand.sources.x?.search
      return rule ? [searchSource(account, brand, rule, mentioned !== undefined, every)] : []
    })
    return [
      ...(mentioned ? [source(account, mentioned, 'mentions', every)] : []),
      ...searches,
      source(account, first, 'own', every),
    ]
  })
