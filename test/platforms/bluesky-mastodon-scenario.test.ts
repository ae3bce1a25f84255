/** The scenario on Bluesky and Mastodon: heard by the real libraries as the practice workspace is set up, and the customers' side. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createBluesky } from '../../src/platforms/bluesky/index.ts'
import type { Platform } from '../../src/platforms/contract.ts'
import { createMastodon } from '../../src/platforms/mastodon/index.ts'
import { createBlueskyServer } from '../../src/sandbox/bluesky/server.ts'
import { createBlueskyWorld } from '../../src/sandbox/bluesky/world.ts'
import { createMastodonServer } from '../../src/sandbox/mastodon/server.ts'
import { createMastodonWorld } from '../../src/sandbox/mastodon/world.ts'
import {
  createBlueskyScenario,
  createMastodonScenario,
  joinWorlds,
  loadTold,
  PRACTICE_APP_PASSWORD,
  practiceOnBluesky,
  practiceOnMastodon,
  practiceToken,
  type Told,
} from '../../src/sandbox/scenario/index.ts'
import { type ManualClock, manualClock } from './manual-clock.ts'
import { pass, shippedSettings } from './playing.ts'

describe.each(['bluesky', 'mastodon'] as const)('the scenario data of %s', (platform) => {
  const data = loadTold(platform)

  it('holds several languages, intents and tiers, calm ones first', () => {
    expect(data.posts.length).toBeGreaterThanOrEqual(6)
    expect(new Set(data.posts.map(({ key }) => key)).size).toBe(data.posts.length)
    expect(new Set(data.posts.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(4)
    expect(new Set(data.posts.map(({ intent }) => intent)).size).toBeGreaterThanOrEqual(4)
    expect(new Set(data.posts.map(({ tier }) => tier)).size).toBeGreaterThanOrEqual(3)
    expect(data.posts.filter(({ at }) => at === 0).every(({ tier }) => tier === 'low')).toBe(true)
  })

  it('is written by people that it names, in answer to earlier posts', () => {
    const people = [...data.accounts, ...data.customers].map(({ handle }) => handle)
    const seen = new Set<string>()
    for (const { key, author, replyTo } of data.posts) {
      expect(people).toContain(author)
      if (replyTo !== undefined) expect(seen).toContain(replyTo)
      seen.add(key)
    }
  })
})

interface Setup {
  told: Told
  platform: Platform
}

const onBluesky = async (clock: ManualClock): Promise<Setup> => {
  const world = createBlueskyWorld({ clock })
  const handles =
    practiceOnBluesky(shippedSettings(), '', 1).platforms.bluesky?.accounts.map(({ handle }) => handle) ?? []
  const passwords = Object.fromEntries(handles.map((handle) => [handle, PRACTICE_APP_PASSWORD]))
  const server = createBlueskyServer({ world, clock, passwords })
  await server.start()
  onTestFinished(() => server.stop())
  const { platforms, brands } = practiceOnBluesky(shippedSettings(), server.url, 1_000)
  const told = createBlueskyScenario({ world, clock })
  const credentials = Object.fromEntries(handles.map((handle) => [handle, { appPassword: PRACTICE_APP_PASSWORD }]))
  if (!platforms.bluesky) throw new Error('Bluesky is off')
  return { told, platform: createBluesky({ settings: platforms.bluesky, brands, credentials, clock }) }
}

const onMastodon = async (clock: ManualClock): Promise<Setup> => {
  const world = createMastodonWorld({ clock })
  const names =
    practiceOnMastodon(shippedSettings(), '', 1).platforms.mastodon?.accounts.map(({ account }) => account) ?? []
  const server = createMastodonServer({
    world,
    clock,
    tokens: Object.fromEntries(names.map((name) => [practiceToken(name), name])),
  })
  await server.start()
  onTestFinished(() => server.stop())
  const told = createMastodonScenario({ world, clock })
  const { platforms, brands } = practiceOnMastodon(shippedSettings(), server.url, 1_000)
  const credentials = Object.fromEntries(names.map((name) => [name, { accessToken: practiceToken(name) }]))
  if (!platforms.mastodon) throw new Error('Mastodon is off')
  return { told, platform: createMastodon({ settings: platforms.mastodon, brands, credentials, clock }) }
}

it.each([
  ['Bluesky', onBluesky],
  ['Mastodon', onMastodon],
])(
  'reaches the real library on %s with the shipped configuration: every post of a customer, once for all streams',
  async (_, setup) => {
    const clock = manualClock('2026-11-10T08:00:00Z')
    const { told, platform } = await setup(clock)
    const playing = told.play(new AbortController().signal)
    await pass(clock, 125)
    await playing
    expect(told.remaining()).toBe(0)
    const found = new Map<string, boolean>()
    for (const source of platform.sources()) {
      const since = new Date(clock.now().getTime() - 3_600_000)
      const page = await platform.poll({ source, cursor: { settled: null }, since, maxPages: 5 })
      expect(page.unreadable).toEqual([])
      expect(page.more).toBe(false)
      for (const { externalId, own } of page.posts) found.set(externalId, own)
    }
    const all = told.posts().map(({ id, ours }) => [id, ours] as const)
    expect([...found].sort()).toEqual([...all].sort())
  },
)

describe('playing', () => {
  it.each([
    ['Bluesky', createBlueskyWorld, createBlueskyScenario],
    ['Mastodon', createMastodonWorld, createMastodonScenario],
  ] as const)(
    'on %s goes on after a restart where it was, answers under what they answer',
    async (_, makeWorld, makeScenario) => {
      const folder = mkdtempSync(join(tmpdir(), 'told-'))
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
      const statePath = join(folder, 'world.jsonl')
      const clock = manualClock('2026-11-10T08:00:00Z')
      const start = () => {
        const world = makeWorld({ clock, statePath })
        // Each pair is of one platform; the types of the table cannot say so.
        return { world, told: (makeScenario as (options: object) => Told)({ world, clock }) }
      }
      const early = start()
      const stop = new AbortController()
      const first = early.told.play(stop.signal)
      await pass(clock, 30)
      stop.abort()
      await first
      const played = early.told.posts().length
      expect(played).toBe(early.told.data.posts.filter(({ at }) => at <= 30).length)
      early.world.close()
      const late = start()
      expect(late.told.posts()).toHaveLength(played)
      const rest = late.told.play(new AbortController().signal)
      await pass(clock, 125)
      await rest
      const posts = late.told.posts()
      expect(posts).toHaveLength(late.told.data.posts.length)
      const answers = late.told.data.posts.filter(({ replyTo }) => replyTo !== undefined)
      expect(posts.filter(({ replyTo }) => posts.some(({ id }) => id === replyTo))).toHaveLength(answers.length)
      late.world.close()
    },
  )
})

describe('the customers’ side', () => {
  const clock = manualClock('2026-11-10T08:00:00Z')
  const both = () =>
    joinWorlds([
      createBlueskyScenario({ world: createBlueskyWorld({ clock }), clock }),
      createMastodonScenario({ world: createMastodonWorld({ clock }), clock }),
    ])

  it.each([
    ['bluesky', 'ida_holm', 'ida-holm.bsky.example', '@tidevogn.bsky.example where is my ferry?'],
    ['mastodon', '@ida_holm', 'ida_holm', '@tidevogn where is my ferry?'],
    ['mastodon', 'ida@far.example', 'ida@far.example', '@tidevogn where is my ferry?'],
  ])('on %s takes a post of %s, and addresses it when it names nobody', async (platform, typed, handle, text) => {
    const world = both()
    const post = await world.write({ platform, authorName: 'Ida', handle: typed, text: 'where is my ferry?' })
    expect(post).toMatchObject({ platform, text, author: { handle, name: 'Ida' }, ours: false, deleted: false })
    const answer = await world.write({
      platform,
      authorName: 'Ida',
      handle: typed,
      text: 'Tidevogn?',
      replyTo: post.id,
    })
    expect(answer).toMatchObject({ replyTo: post.id, text: 'Tidevogn?' })
    await world.remove(post.id)
    expect(world.posts().find(({ id }) => id === post.id)?.deleted).toBe(true)
  })

  it.each(['bluesky', 'mastodon'])('on %s refuses what the platform would, in plain words', async (platform) => {
    const world = both()
    const input = { platform, authorName: 'Ida', handle: 'ida', text: 'hello tidevogn' }
    await expect(world.write({ ...input, text: ' ' })).rejects.toThrow('Write something')
    await expect(world.write({ ...input, handle: 'not a name!' })).rejects.toThrow('letters')
    await expect(world.write({ ...input, handle: 'tidevogn' })).rejects.toThrow('brand itself')
    await expect(world.write({ ...input, replyTo: 'nothing' })).rejects.toThrow('gone')
  })
})
