/** The streams to poll: mentions and own posts once an account; searches, tags and the public timeline for each brand. */
import { SetupError } from '../../domain/errors.ts'
import type { Brand, MastodonSource } from '../../domain/settings.ts'
import type { SourceSpec } from '../contract.ts'
import type { Account } from './accounts.ts'
import { searchesFor } from './query.ts'

export const STREAMS = ['mentions', 'search', 'tag', 'public', 'own'] as const
export type Stream = (typeof STREAMS)[number]

const source = (account: Account, brand: Brand, stream: Stream, every: number): SourceSpec => ({
  key: `mastodon:${account.name}:${brand.id}:${stream}`,
  platform: 'mastodon',
  account: account.name,
  brand: brand.id,
  stream,
  query: null,
  reason: stream === 'own' ? 'own posts' : `@${account.name}`,
  every,
})

const searchSources = (account: Account, brand: Brand, { search }: MastodonSource, every: number): SourceSpec[] => {
  if (!search) return []
  const plain = source(account, brand, 'search', every)
  return searchesFor(brand.id, search).map(({ name, query, words }) => ({
    ...plain,
    key: name === '' ? plain.key : `${plain.key}:${name}`,
    query,
    reason: `search: ${words}`,
  }))
}

const tagSources = (account: Account, brand: Brand, { hashtags }: MastodonSource, every: number): SourceSpec[] => {
  const plain = source(account, brand, 'tag', every)
  return hashtags.map((tag) => ({ ...plain, key: `${plain.key}:${tag.toLowerCase()}`, query: tag, reason: `#${tag}` }))
}

const publicSources = (account: Account, brand: Brand, wanted: MastodonSource, every: number): SourceSpec[] => {
  const { publicTimeline, search } = wanted
  if (publicTimeline === 'off') return []
  if (!search)
    throw new SetupError(
      'mastodon-public-without-words',
      `Brand "${brand.id}" listens to the public timeline of ${account.name} but has no words to look for. ` +
        'Give it sources.mastodon.search, or set publicTimeline to off.',
    )
  const plain = source(account, brand, 'public', every)
  const words = [...search.all, ...search.any].join(', ')
  return [{ ...plain, query: publicTimeline, reason: `public posts: ${words}` }]
}

/**
 * Two brands behind one account share its mentions.
 * @throws SetupError when a search names no words, and for a public timeline without words to look for.
 */
export const sourcesOf = (accounts: Account[], every: number): SourceSpec[] =>
  accounts.flatMap((account) => {
    const first = account.brands[0]
    if (!first) return []
    const mentioned = account.brands.find((brand) => brand.sources.mastodon?.mentions)
    return [
      ...(mentioned ? [source(account, mentioned, 'mentions', every)] : []),
      ...account.brands.flatMap((brand) => {
        const wanted = brand.sources.mastodon
        if (!wanted) return []
        return [searchSources, tagSources, publicSources].flatMap((make) => make(account, brand, wanted, every))
      }),
      source(account, first, 'own', every),
    ]
  })
