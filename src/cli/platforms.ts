/** The platforms that the settings switch on, made from settings and secrets. */
import type { Secrets } from '../config/secrets.ts'
import type { Clock } from '../domain/clock.ts'
import type { Settings } from '../domain/settings.ts'
import { createBluesky, type SessionKeeper } from '../platforms/bluesky/index.ts'
import type { Platform } from '../platforms/contract.ts'
import { createMastodon } from '../platforms/mastodon/index.ts'
import { createReddit } from '../platforms/reddit/index.ts'
import { createX } from '../platforms/x/index.ts'

/** `sessions`: keeps Bluesky's logins over restarts; forgotten with the process when left out. */
export function createPlatforms(
  { platforms, brands }: Settings,
  credentials: Pick<Secrets, 'x' | 'reddit'> & Partial<Pick<Secrets, 'bluesky' | 'mastodon'>>,
  clock: Clock,
  spentThisMonth: (account: string) => number,
  sessions?: SessionKeeper,
): Platform[] {
  const made: Platform[] = []
  if (platforms.x.enabled)
    made.push(createX({ settings: platforms.x, brands, credentials: credentials.x, clock, spentThisMonth }))
  if (platforms.reddit.enabled)
    made.push(createReddit({ settings: platforms.reddit, brands, credentials: credentials.reddit, clock }))
  const { bluesky, mastodon } = platforms
  if (bluesky?.enabled && bluesky.accounts.length > 0)
    made.push(
      createBluesky({
        settings: bluesky,
        brands,
        credentials: credentials.bluesky ?? {},
        clock,
        ...(sessions && { sessions }),
      }),
    )
  if (mastodon?.enabled && mastodon.accounts.length > 0)
    made.push(createMastodon({ settings: mastodon, brands, credentials: credentials.mastodon ?? {}, clock }))
  return made
}
