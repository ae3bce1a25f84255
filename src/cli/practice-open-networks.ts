/** Bluesky and Mastodon in the practice workspace: a server each on this machine, and the way to it. */
import type { BlueskySecrets, MastodonSecrets } from '../config/secrets.ts'
import type { Clock, Random } from '../domain/clock.ts'
import type { Settings } from '../domain/settings.ts'
import { createBlueskyServer } from '../sandbox/bluesky/server.ts'
import { createBlueskyWorld } from '../sandbox/bluesky/world.ts'
import { createMastodonServer } from '../sandbox/mastodon/server.ts'
import { createMastodonWorld } from '../sandbox/mastodon/world.ts'
import {
  createBlueskyScenario,
  createMastodonScenario,
  MASTODON_HOST,
  PRACTICE_APP_PASSWORD,
  practiceOnBluesky,
  practiceOnMastodon,
  practiceToken,
  type Told,
} from '../sandbox/scenario/index.ts'
import type { Closing } from './closing.ts'

export interface Place {
  /** Where a world is kept over restarts. */
  keptIn(name: string): { statePath: string } | Record<string, never>
  clock: Clock
  /** By which the scenario plays. */
  pace: Clock
  random: Random
  pollEvery: number
}

interface Opened<Secret> {
  customers: Told
  credentials: Record<string, Secret>
  /** Points the settings at the server on this machine. */
  adapt(settings: Settings): Settings
}

export async function openBluesky(
  settings: Settings,
  { keptIn, clock, pace, random, pollEvery }: Place,
  closing: Closing,
): Promise<Opened<BlueskySecrets>> {
  const world = closing(createBlueskyWorld({ clock, ...keptIn('bluesky.jsonl') }), (it) => it.close())
  const accounts = practiceOnBluesky(settings, '', pollEvery).platforms.bluesky?.accounts ?? []
  for (const { handle } of accounts) if (!world.findUser(handle)) world.user({ handle })
  const passwords = Object.fromEntries(accounts.map(({ handle }) => [handle, PRACTICE_APP_PASSWORD]))
  const server = closing(createBlueskyServer({ world, clock, passwords }), (it) => it.stop())
  await server.start()
  return {
    customers: createBlueskyScenario({ world, clock: pace, random }),
    credentials: Object.fromEntries(accounts.map(({ handle }) => [handle, { appPassword: PRACTICE_APP_PASSWORD }])),
    adapt: (changed) => practiceOnBluesky(changed, server.url, pollEvery),
  }
}

export async function openMastodon(
  settings: Settings,
  { keptIn, clock, pace, random, pollEvery }: Place,
  closing: Closing,
): Promise<Opened<MastodonSecrets>> {
  const world = closing(createMastodonWorld({ clock, host: MASTODON_HOST, ...keptIn('mastodon.jsonl') }), (it) =>
    it.close(),
  )
  const accounts = practiceOnMastodon(settings, '', pollEvery).platforms.mastodon?.accounts ?? []
  for (const { account } of accounts) if (!world.findUser(account)) world.user({ acct: account })
  const tokens = Object.fromEntries(accounts.map(({ account }) => [practiceToken(account), account]))
  const server = closing(createMastodonServer({ world, clock, tokens, enforceLimits: false }), (it) => it.stop())
  await server.start()
  return {
    customers: createMastodonScenario({ world, clock: pace, random }),
    credentials: Object.fromEntries(accounts.map(({ account }) => [account, { accessToken: practiceToken(account) }])),
    adapt: (changed) => practiceOnMastodon(changed, server.url, pollEvery),
  }
}
