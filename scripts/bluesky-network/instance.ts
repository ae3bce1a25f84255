/** One Hearback in a process of its own, so that it can be killed: the real program with Bluesky, against a practice Slack. */
import { createRuntime } from '../../src/cli/runtime.ts'
import { keepSessions } from '../../src/cli/sessions.ts'
import { loadConfig } from '../../src/config/load.ts'
import { type Clock, systemClock } from '../../src/domain/clock.ts'
import { silentLog } from '../../src/domain/log.ts'
import type { Brand, Settings } from '../../src/domain/settings.ts'
import { createBluesky } from '../../src/platforms/bluesky/index.ts'
import type { Platform } from '../../src/platforms/contract.ts'
import { openStore } from '../../src/store/open.ts'

export interface InstanceSetup {
  databaseUrl: string
  slack: { apiUrl: string; botToken: string; appToken: string }
  bluesky: { service: string; handle: string; appPassword: string; sessions: string }
  /** How far this instance's clock is ahead of the real one, in milliseconds: leases of the one before have run out by then. */
  aheadMs: number
  /** Says "held" once a reply has been taken by Bluesky, and never hears of it: the moment at which to kill it. */
  holdAfterSend: boolean
}

export const clockAhead = (ms: number): Clock => ({
  now: () => new Date(systemClock.now().getTime() + ms),
  sleep: (duration, signal) => systemClock.sleep(duration, signal),
})

/** One brand of the shipped configuration, on Bluesky alone. */
export function settingsFor({ slack, bluesky }: Pick<InstanceSetup, 'slack' | 'bluesky'>): Settings {
  const loaded = loadConfig({ dir: 'config' })
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'))
  const { settings } = loaded
  const onBluesky = (brand: Brand): Brand => ({
    ...brand,
    sources: {
      x: null,
      reddit: null,
      bluesky: { account: bluesky.handle, mentions: true, search: { any: [brand.name], all: [], none: [] } },
      mastodon: null,
    },
  })
  return {
    ...settings,
    brands: settings.brands.slice(0, 1).map(onBluesky),
    slack: { ...settings.slack, apiUrl: slack.apiUrl, mode: 'socket', postsPerSecond: 100, updatesPerSecond: 100 },
    platforms: {
      x: { ...settings.platforms.x, enabled: false, accounts: [] },
      reddit: { ...settings.platforms.reddit, enabled: false },
      bluesky: {
        enabled: true,
        service: bluesky.service,
        webUrl: 'https://bsky.app',
        pollEvery: 1_000,
        accounts: [{ handle: bluesky.handle, env: 'BLUESKY' }],
      },
    },
  }
}

export function blueskyFor({ bluesky, slack }: Pick<InstanceSetup, 'slack' | 'bluesky'>, clock: Clock): Platform {
  const { brands, platforms } = settingsFor({ bluesky, slack })
  if (!platforms.bluesky) throw new Error('Bluesky is off')
  return createBluesky({
    settings: platforms.bluesky,
    brands,
    credentials: { [bluesky.handle]: { appPassword: bluesky.appPassword } },
    clock,
    sessions: keepSessions(bluesky.sessions, 'bluesky', silentLog),
  })
}

const say = (word: string): void => console.log(JSON.stringify(word))

const heldAfterSend = (platform: Platform): Platform => ({
  ...platform,
  send: async (reply) => {
    const outcome = await platform.send(reply)
    say(outcome.result === 'sent' ? 'held' : outcome.result)
    return new Promise(() => undefined)
  },
})

async function run(setup: InstanceSetup): Promise<void> {
  const clock = clockAhead(setup.aheadMs)
  const platform = blueskyFor(setup, clock)
  const runtime = await createRuntime({
    settings: settingsFor(setup),
    slack: { ...setup.slack, signingSecret: null },
    createPlatforms: () => [setup.holdAfterSend ? heldAfterSend(platform) : platform],
    store: await openStore({ databaseUrl: setup.databaseUrl }),
    clock,
    random: Math.random,
    log: silentLog,
    holder: `instance-${process.pid}`,
  })
  await runtime.start()
  say('ready')
}

if (process.argv[2] !== undefined) await run(JSON.parse(process.argv[2]))
