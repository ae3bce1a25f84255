/** Settings and secrets with which the real program listens to the local Bluesky and Mastodon servers. */
import type { Brand, MatchRule, Settings } from '../../domain/settings.ts'

/** What both look for where a brand has nothing of its own there: its name alone, since each further word is a search of its own. */
const wordsOf = ({ name, sources }: Brand): MatchRule => ({ any: [name], all: [], none: sources.x?.search?.none ?? [] })

/** Handles on Bluesky are host names; people of the practice share this one. */
export const BLUESKY_HOST = 'bsky.example'
export const MASTODON_HOST = 'mastodon.example'

/** Opens nothing elsewhere; in the shape of a real one. */
export const PRACTICE_APP_PASSWORD = 'prac-tice-prac-tice'
export const practiceToken = (account: string): string => `practice-${account}`

/** The settings with Bluesky switched on and pointed at `url`; a brand that is not there yet gets an account of its own name. */
export const practiceOnBluesky = (settings: Settings, url: string, pollEvery: number): Settings => {
  const brands = settings.brands.map((brand) => {
    const known = brand.sources.bluesky
    const bluesky = known ?? { account: `${brand.id}.${BLUESKY_HOST}`, mentions: true, search: wordsOf(brand) }
    return { ...brand, sources: { ...brand.sources, bluesky } }
  })
  const names = [...new Set(brands.map(({ sources }) => sources.bluesky.account))]
  const accounts = names.map((handle) => ({ handle, env: 'BLUESKY_PRACTICE' }))
  const bluesky = { enabled: true, service: url, webUrl: 'https://bsky.app', pollEvery, accounts }
  return { ...settings, brands, platforms: { ...settings.platforms, bluesky } }
}

/** The same for Mastodon. */
export const practiceOnMastodon = (settings: Settings, url: string, pollEvery: number): Settings => {
  const brands = settings.brands.map((brand) => {
    const mastodon = brand.sources.mastodon ?? {
      account: `${brand.id.replaceAll('-', '_')}@${MASTODON_HOST}`,
      mentions: true,
      search: wordsOf(brand),
      hashtags: [brand.id.replaceAll('-', '')],
      publicTimeline: 'off' as const,
    }
    return { ...brand, sources: { ...brand.sources, mastodon } }
  })
  const names = [...new Set(brands.map(({ sources }) => sources.mastodon.account))]
  const accounts = names.map((account) => ({ account, server: url, env: 'MASTODON_PRACTICE' }))
  const showDirectMessages = settings.platforms.mastodon?.showDirectMessages ?? false
  const mastodon = { enabled: true, pollEvery, showDirectMessages, accounts }
  return { ...settings, brands, platforms: { ...settings.platforms, mastodon } }
}
