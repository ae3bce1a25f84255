/** How many follow an author: feeds do not say, so profiles are asked for, 25 at once, and kept for an hour. */
import { addMs, type Clock } from '../../domain/clock.ts'

/** Most accounts in one `getProfiles`. */
export const PROFILE_BATCH = 25
const KEPT_MS = 60 * 60_000
const MOST = 5_000

export interface Profiles {
  /** Of these accounts, those that must be asked for. */
  missing(dids: string[]): string[]
  keep(profiles: { did: string; followersCount?: number | undefined }[]): void
  followers(did: string): number | null
}

export const createProfiles = (clock: Clock): Profiles => {
  const known = new Map<string, { followers: number | null; until: Date }>()
  const current = (did: string) => {
    const profile = known.get(did)
    return profile && profile.until > clock.now() ? profile : null
  }
  return {
    missing: (dids) => [...new Set(dids)].filter((did) => current(did) === null),
    keep: (profiles) => {
      if (known.size > MOST) known.clear()
      for (const { did, followersCount } of profiles)
        known.set(did, { followers: followersCount ?? null, until: addMs(clock.now(), KEPT_MS) })
    },
    followers: (did) => known.get(did)?.followers ?? null,
  }
}
