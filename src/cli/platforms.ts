/** The platforms that the settings switch on, made from settings and secrets. */
import type { Secrets } from '../config/secrets.ts'
import type { Clock } from '../domain/clock.ts'
import type { Settings } from '../domain/settings.ts'
import type { Platform } from '../platforms/contract.ts'
import { createReddit } from '../platforms/reddit/index.ts'
import { createX } from '../platforms/x/index.ts'

export function createPlatforms(
  { platforms, brands }: Settings,
  credentials: Pick<Secrets, 'x' | 'reddit'>,
  clock: Clock,
  spentThisMonth: (account: string) => number,
): Platform[] {
  const made: Platform[] = []
  if (platforms.x.enabled)
    made.push(createX({ settings: platforms.x, brands, credentials: credentials.x, clock, spentThisMonth }))
  if (platforms.reddit.enabled)
    made.push(createReddit({ settings: platforms.reddit, brands, credentials: credentials.reddit, clock }))
  return made
}
