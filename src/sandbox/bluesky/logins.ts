/** Sessions of the local Bluesky server: who may log in, and which tokens still count. */
import type { BlueskyUser, BlueskyWorld } from './world.ts'

export interface Logins {
  /** Null for a wrong name or password. */
  login(identifier: string, password: string): Tokens | null
  /** Refresh tokens serve once. */
  refresh(token: string): Tokens | null
  /** Whose access token it is. */
  userOf(token: string): BlueskyUser | 'expired' | null
  /** Every access token is from now on an expired one. */
  expire(): void
  /** No token counts any more. */
  revoke(): void
}

export interface Tokens {
  user: BlueskyUser
  accessJwt: string
  refreshJwt: string
}

/** `passwords`: app passwords by handle. */
export const createLogins = (world: BlueskyWorld, passwords: Record<string, string>): Logins => {
  const access = new Map<string, { did: string; expired: boolean }>()
  const refreshing = new Map<string, string>()
  let count = 0

  const give = (user: BlueskyUser): Tokens => {
    count++
    const tokens = { user, accessJwt: `access-secret-${count}`, refreshJwt: `refresh-secret-${count}` }
    access.set(tokens.accessJwt, { did: user.did, expired: false })
    refreshing.set(tokens.refreshJwt, user.did)
    return tokens
  }

  return {
    login: (identifier, password) => {
      const user = world.findUser(identifier)
      const wanted = Object.entries(passwords).find(([handle]) => handle.toLowerCase() === user?.handle.toLowerCase())
      return user && !user.gone && wanted?.[1] === password ? give(user) : null
    },
    refresh: (token) => {
      const user = world.findUser(refreshing.get(token) ?? '')
      refreshing.delete(token)
      return user ? give(user) : null
    },
    userOf: (token) => {
      const known = access.get(token)
      if (!known) return null
      return known.expired ? 'expired' : world.findUser(known.did)
    },
    expire: () => {
      for (const token of access.values()) token.expired = true
    },
    revoke: () => {
      access.clear()
      refreshing.clear()
    },
  }
}
