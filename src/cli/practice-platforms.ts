/** The platforms of the practice workspace: servers on this machine, the customers who write there, and the way to them. */
import { join } from 'node:path'
import type { Secrets } from '../config/secrets.ts'
import { type Clock, type Random, systemClock } from '../domain/clock.ts'
import type { Settings } from '../domain/settings.ts'
import { createRedditServer } from '../sandbox/reddit/server.ts'
import { createRedditWorld } from '../sandbox/reddit/world.ts'
import {
  createRedditScenario,
  createScenario,
  joinWorlds,
  practiceLogins,
  practiceOnReddit,
} from '../sandbox/scenario/index.ts'
import { createXServer } from '../sandbox/x/server.ts'
import { createXWorld, type XWorld } from '../sandbox/x/world.ts'
import type { Closing } from './closing.ts'
import { openBluesky, openMastodon } from './practice-open-networks.ts'

/** Milliseconds between two looks at each source. */
export interface PollEvery {
  x: number
  reddit: number
  bluesky?: number
  mastodon?: number
}

/**
 * Customers who write on the page want to see a card within seconds; four streams an account stay within Reddit's 100 requests a
 * minute, and within Mastodon's 300 in five.
 */
const POLL_EVERY: Required<PollEvery> = { x: 2_000, reddit: 3_500, bluesky: 2_000, mastodon: 5_000 }

/** The scenario keeps its own pace: when the clock of its world is moved an hour on, its customers do not all write at once. */
const SCENARIO_CLOCK: Clock = systemClock

export interface PracticePlatforms {
  /** The customers' side; plays the scenario. */
  customers: ReturnType<typeof joinWorlds>
  credentials: Pick<Secrets, 'x' | 'reddit' | 'bluesky' | 'mastodon'>
  /** Points the settings at the servers on this machine. */
  adapt(settings: Settings): Settings
}

export interface Surroundings {
  clock: Clock
  random: Random
  /** Default: fast enough for somebody who watches. */
  pollEvery?: PollEvery
}

/** `folder`: where the platforms are kept over restarts; null keeps them in memory. */
export async function openPracticePlatforms(
  settings: Settings,
  folder: string | null,
  { clock, random, pollEvery = POLL_EVERY }: Surroundings,
  closing: Closing,
): Promise<PracticePlatforms> {
  const keptIn = (name: string) => (folder === null ? {} : { statePath: join(folder, name) })
  const xWorld = closing(createXWorld({ clock, ...keptIn('x.jsonl') }), (it) => it.close())
  const xServer = closing(createXServer({ world: xWorld, clock, enforceLimits: false }), (it) => it.stop())
  await xServer.start()

  const redditWorld = closing(createRedditWorld({ clock, ...keptIn('reddit.jsonl') }), (it) => it.close())
  const logins = practiceLogins(practiceOnReddit(settings, '', pollEvery.reddit).platforms.reddit)
  const redditServer = closing(
    createRedditServer({ world: redditWorld, clock, logins: Object.values(logins), enforceLimits: false }),
    (it) => it.stop(),
  )
  await redditServer.start()

  const place = (every: number) => ({ keptIn, clock, pace: SCENARIO_CLOCK, random, pollEvery: every })
  const bluesky = await openBluesky(settings, place(pollEvery.bluesky ?? POLL_EVERY.bluesky), closing)
  const mastodon = await openMastodon(settings, place(pollEvery.mastodon ?? POLL_EVERY.mastodon), closing)

  const customers = joinWorlds([
    createScenario({ world: xWorld, clock: SCENARIO_CLOCK, random }),
    createRedditScenario({ world: redditWorld, clock: SCENARIO_CLOCK, random }),
    bluesky.customers,
    mastodon.customers,
  ])
  const adaptFirst = (changed: Settings): Settings =>
    practiceOnReddit(practiceOnX(changed, xServer.url, pollEvery.x), redditServer.url, pollEvery.reddit)
  return {
    customers,
    credentials: {
      x: xCredentials(xWorld, settings),
      reddit: logins,
      bluesky: bluesky.credentials,
      mastodon: mastodon.credentials,
    },
    adapt: (changed) => mastodon.adapt(bluesky.adapt(adaptFirst(changed))),
  }
}

const practiceOnX = (settings: Settings, apiUrl: string, pollEvery: number): Settings => ({
  ...settings,
  platforms: { ...settings.platforms, x: { ...settings.platforms.x, enabled: true, apiUrl, pollEvery } },
})

/** X's own access tokens begin with the account's id as well. */
const xCredentials = (world: XWorld, settings: Settings): Secrets['x'] =>
  Object.fromEntries(
    settings.platforms.x.accounts.map(({ handle }) => {
      const { id } = world.user({ handle })
      return [
        handle,
        { appKey: 'practice', appSecret: 'practice', accessToken: `${id}-practice`, accessSecret: 'practice' },
      ]
    }),
  )
