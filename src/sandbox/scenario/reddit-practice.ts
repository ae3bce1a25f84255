/** Settings and logins with which the real program listens to the local Reddit server. */
import type { Brand, RedditSettings, Settings } from '../../domain/settings.ts'
import type { RedditLogin } from '../reddit/logins.ts'
import { loadRedditScenario, type RedditScenarioData } from './reddit-load.ts'

/** Brands of X's search may name more words than Reddit's query holds. */
const MAX_WORDS = 10

const accountOf = ({ id }: Brand): string => id.replaceAll('-', '_').slice(0, 20).padEnd(3, '_')

const sourceOf = (brand: Brand, { subreddits }: RedditScenarioData): NonNullable<Brand['sources']['reddit']> => {
  if (brand.sources.reddit) return brand.sources.reddit
  const known = brand.sources.x?.search ?? { any: [brand.name], all: [], none: [] }
  return {
    account: accountOf(brand),
    inbox: true,
    subreddits: subreddits.filter((each) => each.brand === brand.id).map(({ name }) => name),
    search: { any: known.any.slice(0, MAX_WORDS), all: known.all, none: known.none.slice(0, MAX_WORDS) },
  }
}

/** The settings with Reddit switched on and pointed at `url`; a brand that is not on Reddit yet gets an account of its own name there. */
export const practiceOnReddit = (settings: Settings, url: string, pollEvery: number): Settings => {
  const data = loadRedditScenario()
  const brands = settings.brands.map((brand) => ({
    ...brand,
    sources: { ...brand.sources, reddit: sourceOf(brand, data) },
  }))
  const names = new Set(brands.map(({ sources }) => sources.reddit.account))
  const reddit: RedditSettings = {
    enabled: true,
    apiUrl: url,
    tokenUrl: url,
    pollEvery,
    accounts: [...names].map((username) => ({ username, env: 'REDDIT_PRACTICE' })),
  }
  return { ...settings, brands, platforms: { ...settings.platforms, reddit } }
}

/** For the local server and for the platform alike, by user name. They open nothing elsewhere. */
export const practiceLogins = (settings: RedditSettings): Record<string, RedditLogin> =>
  Object.fromEntries(
    settings.accounts.map(({ username }) => [
      username,
      { clientId: `practice-${username}`, clientSecret: 'practice', username, login: { password: 'practice' } },
    ]),
  )
