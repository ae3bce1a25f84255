/** All crowds, and the platforms through which they are heard. */
import { createPlatforms } from '../../src/cli/platforms.ts'
import type { Clock } from '../../src/domain/clock.ts'
import type { Settings } from '../../src/domain/settings.ts'
import type { Platform } from '../../src/platforms/contract.ts'
import type { Access, Crowd, CrowdOptions } from './crowd.ts'
import { openRedditCrowd } from './reddit-crowd.ts'
import { openXCrowd } from './x-crowd.ts'

export const CROWDS: Record<'x' | 'reddit', (options: CrowdOptions) => Promise<Crowd>> = {
  x: openXCrowd,
  reddit: openRedditCrowd,
}

/** The platforms that the settings switch on, through their real libraries. */
export const platformsOf = (settings: Settings, access: Access, clock: Clock): Platform[] =>
  createPlatforms(settings, access, clock, () => 0)
