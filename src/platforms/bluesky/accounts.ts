/** Who we are on Bluesky: each configured account with its app password and the brands that it serves. */
import { SetupError } from '../../domain/errors.ts'
import type { BlueskySettings, Brand } from '../../domain/settings.ts'

/** From Bluesky's settings, "Privacy and security", "App passwords". */
export interface BlueskyCredentials {
  appPassword: string
}

export interface Account {
  /** As configured, without @. */
  handle: string
  credentials: BlueskyCredentials
  brands: Brand[]
}

export const sameHandle = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** @throws SetupError for a brand whose account is not configured, and for missing credentials. */
export const resolveAccounts = (
  settings: BlueskySettings,
  brands: Brand[],
  credentials: Record<string, BlueskyCredentials>,
): Account[] => {
  for (const brand of brands) {
    const wanted = brand.sources.bluesky?.account
    if (wanted !== undefined && !settings.accounts.some(({ handle }) => sameHandle(handle, wanted)))
      throw new SetupError(
        'bluesky-account-unknown',
        `Brand "${brand.id}" uses the Bluesky account @${wanted}, which is not listed under platforms.bluesky.accounts. Add it there.`,
      )
  }
  return settings.accounts.map(({ handle, env }) => {
    const own = Object.entries(credentials).find(([name]) => sameHandle(name, handle))?.[1]
    if (!own)
      throw new SetupError(
        'bluesky-credentials-missing',
        `The Bluesky account @${handle} has no app password. Set ${env}_APP_PASSWORD.`,
      )
    const served = brands.filter(({ sources: { bluesky } }) => bluesky && sameHandle(bluesky.account, handle))
    return { handle, credentials: own, brands: served }
  })
}
