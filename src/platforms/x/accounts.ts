/** Who we are on X: each configured account with its credentials, its user id and the brands that it serves. */
import { SetupError } from '../../domain/errors.ts'
import type { Brand, XSettings } from '../../domain/settings.ts'

/** OAuth 1.0a user credentials, from the developer portal. */
export interface XCredentials {
  appKey: string
  appSecret: string
  accessToken: string
  accessSecret: string
}

export interface Account {
  /** As configured, without @. */
  handle: string
  userId: string
  credentials: XCredentials
  brands: Brand[]
}

/** OAuth 1.0a access tokens begin with the id of their user: no call is needed to learn it. */
const userIdOf = (handle: string, accessToken: string): string => {
  const id = /^(\d{1,20})-\S+$/.exec(accessToken)?.[1]
  if (id !== undefined) return id
  throw new SetupError(
    'x-access-token',
    `The access token of the X account @${handle} is not an OAuth 1.0a user token (those begin with the user's number and a dash). ` +
      'Create one under "Keys and tokens", "Access Token and Secret", in the developer portal.',
  )
}

const sameHandle = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** @throws SetupError for a brand whose account is not configured, and for missing or unsuitable credentials. */
export const resolveAccounts = (
  settings: XSettings,
  brands: Brand[],
  credentials: Record<string, XCredentials>,
): Account[] => {
  for (const brand of brands) {
    const wanted = brand.sources.x?.account
    if (wanted !== undefined && !settings.accounts.some((account) => sameHandle(account.handle, wanted)))
      throw new SetupError(
        'x-account-unknown',
        `Brand "${brand.id}" uses the X account @${wanted}, which is not listed under platforms.x.accounts. Add it there.`,
      )
  }
  return settings.accounts.map(({ handle, env }) => {
    const own = Object.entries(credentials).find(([name]) => sameHandle(name, handle))?.[1]
    if (!own)
      throw new SetupError(
        'x-credentials-missing',
        `The X account @${handle} has no credentials. Set ${env}_APP_KEY, ${env}_APP_SECRET, ${env}_ACCESS_TOKEN and ${env}_ACCESS_SECRET.`,
      )
    const served = brands.filter((brand) => brand.sources.x && sameHandle(brand.sources.x.account, handle))
    return { handle, userId: userIdOf(handle, own.accessToken), credentials: own, brands: served }
  })
}
