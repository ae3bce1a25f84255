/** Who we are on Mastodon: each configured account with its server, its token and the brands that it serves. */
import { SetupError } from '../../domain/errors.ts'
import type { Brand, MastodonSettings } from '../../domain/settings.ts'

/** Of an application under the account's preferences, "Development". */
export interface MastodonCredentials {
  accessToken: string
}

export interface Account {
  /** As configured: user@server. */
  name: string
  /** Base address of the API. */
  server: string
  credentials: MastodonCredentials
  brands: Brand[]
}

export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** Servers name their own people without the host. */
export const fullName = (acct: string, { name }: Pick<Account, 'name'>): string =>
  acct.includes('@') ? acct : `${acct}${name.slice(name.indexOf('@'))}`

const checkServer = (name: string, server: string): string => {
  const url = URL.parse(server)
  if (url && (url.protocol === 'https:' || url.protocol === 'http:') && url.pathname === '/') return url.origin
  throw new SetupError(
    'mastodon-server',
    `The server of the Mastodon account ${name} is "${server}"; it must be an address without a path, such as https://mastodon.example.`,
  )
}

/** @throws SetupError for a brand whose account is not configured, for missing credentials and for addresses that are none. */
export const resolveAccounts = (
  settings: MastodonSettings,
  brands: Brand[],
  credentials: Record<string, MastodonCredentials>,
): Account[] => {
  for (const brand of brands) {
    const wanted = brand.sources.mastodon?.account
    if (wanted !== undefined && !settings.accounts.some(({ account }) => sameName(account, wanted)))
      throw new SetupError(
        'mastodon-account-unknown',
        `Brand "${brand.id}" uses the Mastodon account ${wanted}, which is not listed under platforms.mastodon.accounts. Add it there.`,
      )
  }
  return settings.accounts.map(({ account, server, env }) => {
    const own = Object.entries(credentials).find(([name]) => sameName(name, account))?.[1]
    if (!own)
      throw new SetupError(
        'mastodon-credentials-missing',
        `The Mastodon account ${account} has no access token. Set ${env}_ACCESS_TOKEN.`,
      )
    const served = brands.filter(({ sources: { mastodon } }) => mastodon && sameName(mastodon.account, account))
    return { name: account, server: checkServer(account, server), credentials: own, brands: served }
  })
}
