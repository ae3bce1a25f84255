/** Who we are on Reddit: each configured account with its credentials and the brands that it serves. */
import { SetupError } from '../../domain/errors.ts'
import type { Brand, RedditSettings } from '../../domain/settings.ts'

/** Of an app registered at reddit.com/prefs/apps, and of the account that it acts for. */
export interface RedditCredentials {
  clientId: string
  clientSecret: string
  username: string
  /** A password serves apps of type script, a refresh token all others. */
  login: { password: string } | { refreshToken: string }
}

export interface Account {
  /** As configured, without u/. */
  username: string
  credentials: RedditCredentials
  brands: Brand[]
}

/** Reddit's names differ in more than their capitals. */
export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** @throws SetupError for a brand whose account is not configured, and for missing credentials. */
export const resolveAccounts = (
  settings: RedditSettings,
  brands: Brand[],
  credentials: Record<string, RedditCredentials>,
): Account[] => {
  for (const brand of brands) {
    const wanted = brand.sources.reddit?.account
    if (wanted !== undefined && !settings.accounts.some(({ username }) => sameName(username, wanted)))
      throw new SetupError(
        'reddit-account-unknown',
        `Brand "${brand.id}" uses the Reddit account u/${wanted}, which is not listed under platforms.reddit.accounts. Add it there.`,
      )
  }
  return settings.accounts.map(({ username, env }) => {
    const own = Object.entries(credentials).find(([name]) => sameName(name, username))?.[1]
    if (!own)
      throw new SetupError(
        'reddit-credentials-missing',
        `The Reddit account u/${username} has no credentials. Set ${env}_CLIENT_ID, ${env}_CLIENT_SECRET and ${env}_PASSWORD or ${env}_REFRESH_TOKEN.`,
      )
    const served = brands.filter(({ sources: { reddit } }) => reddit && sameName(reddit.account, username))
    return { username, credentials: own, brands: served }
  })
}
