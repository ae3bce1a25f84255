/** The demo scenario on Reddit: heard by the real library as the settings of the practice workspace say, and joined with X's. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { createReddit } from '../../src/platforms/reddit/index.ts'
import { createRedditServer } from '../../src/sandbox/reddit/server.ts'
import { createRedditWorld } from '../../src/sandbox/reddit/world.ts'
import {
  createRedditScenario,
  createScenario,
  joinWorlds,
  loadRedditScenario,
  practiceLogins,
  practiceOnReddit,
} from '../../src/sandbox/scenario/index.ts'
import { createXWorld } from '../../src/sandbox/x/world.ts'
import { manualClock } from './manual-clock.ts'
import { pass, shippedSettings } from './playing.ts'

const data = loadRedditScenario()

describe('the scenario data', () => {
  it('holds several languages, intents and tiers, calm ones first', () => {
    expect(data.posts.length).toBeGreaterThanOrEqual(8)
    expect(new Set(data.posts.map(({ key }) => key)).size).toBe(data.posts.length)
    expect(new Set(data.posts.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(5)
    expect(new Set(data.posts.map(({ intent }) => intent)).size).toBeGreaterThanOrEqual(4)
    expect(new Set(data.posts.map(({ tier }) => tier)).size).toBe(4)
    expect(data.posts.filter(({ at }) => at === 0).every(({ tier }) => tier === 'low')).toBe(true)
  })

  it('answers only earlier posts', () => {
    const seen = new Set<string>()
    for (const post of data.posts) {
      if ('replyTo' in post) expect(seen).toContain(post.replyTo)
      seen.add(post.key)
    }
  })
})

it('reaches the real library with the shipped configuration: each post about a brand once, the others never', async () => {
  const clock = manualClock('2026-11-10T08:00:00Z')
  const world = createRedditWorld({ clock })
  const shipped = shippedSettings()
  const before = practiceOnReddit(shipped, 'http://127.0.0.1', 4_000)
  const logins = practiceLogins(before.platforms.reddit)
  const server = createRedditServer({ world, clock, logins: Object.values(logins), enforceLimits: false })
  await server.start()
  const scenario = createRedditScenario({ world, clock })
  const playing = scenario.play(new AbortController().signal)
  await pass(clock, 125)
  await playing
  const settings = practiceOnReddit(shipped, server.url, 4_000)
  const { brands, platforms } = settings
  const platform = createReddit({ settings: platforms.reddit, brands, credentials: logins, clock })
  const found = new Set<string>()
  for (const source of platform.sources()) {
    if (source.stream === 'own') continue
    const since = new Date(clock.now().getTime() - 3_600_000)
    const page = await platform.poll({ source, cursor: { settled: null }, since, maxPages: 5 })
    expect(page.unreadable).toEqual([])
    for (const post of page.posts) found.add(world.get(post.externalId)?.key ?? post.externalId)
  }
  const heard = data.posts.filter((post) => post.heard).map(({ key }) => key)
  expect([...found].sort()).toEqual(heard.sort())
  await server.stop()
})

it('goes on after a restart where it was', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reddit-scenario-'))
  const statePath = join(folder, 'reddit.jsonl')
  const clock = manualClock('2026-11-10T08:00:00Z')
  const first = createRedditWorld({ clock, statePath })
  const stop = new AbortController()
  const playing = createRedditScenario({ world: first, clock }).play(stop.signal)
  await pass(clock, 40)
  stop.abort()
  await playing
  first.close()
  const second = createRedditWorld({ clock, statePath })
  const scenario = createRedditScenario({ world: second, clock })
  expect(scenario.posts().map(({ text }) => text)).toHaveLength(data.posts.filter(({ at }) => at <= 40).length)
  const rest = scenario.play(new AbortController().signal)
  await pass(clock, 121)
  await rest
  expect(scenario.remaining()).toBe(0)
  expect(scenario.posts()).toHaveLength(data.posts.length)
  second.close()
  rmSync(folder, { recursive: true })
})

describe('the customers’ side', () => {
  const start = () => {
    const clock = manualClock('2026-11-10T08:00:00Z')
    const world = createRedditWorld({ clock })
    const reddit = createRedditScenario({ world, clock })
    const x = createScenario({ world: createXWorld({ clock }), clock })
    return { clock, world, reddit, joined: joinWorlds([x, reddit]) }
  }
  const input = { platform: 'reddit', authorName: 'Maria K.', handle: 'maria_k', text: 'Where is my box? I paid.' }

  it('makes a thread of a new post, where its brand is at home', async () => {
    const { world, reddit } = start()
    const post = await reddit.write({ ...input, text: 'Kafelune sent nothing. Again!' })
    expect(world.get(post.id)).toMatchObject({
      title: 'Kafelune sent nothing.',
      text: 'Again!',
      subreddit: 'SlowMorningCoffee',
    })
    const answer = await reddit.write({ ...input, handle: '@other-one', text: 'same here', replyTo: post.id })
    expect(answer).toMatchObject({ replyTo: post.id, text: 'u/tidevogn same here' })
  })

  it('says in plain words what it cannot take', async () => {
    const { world, reddit } = start()
    const { name } = world.submit({ author: 'tidevogn', subreddit: 'NorthSeaCrossings', title: 'News', text: '' })
    await expect(reddit.write({ ...input, text: ' ' })).rejects.toThrow(/Write something/)
    await expect(reddit.write({ ...input, handle: 'no spaces' })).rejects.toThrow(/name/)
    await expect(reddit.write({ ...input, handle: 'Tidevogn' })).rejects.toThrow(/brand itself/)
    await expect(reddit.write({ ...input, replyTo: 't1_1' })).rejects.toThrow(/gone/)
    await expect(reddit.remove(name)).rejects.toThrow(/brand/)
  })

  it('shows both platforms as one world', async () => {
    const { clock, joined, reddit } = start()
    const listener = vi.fn()
    const stop = joined.onChange(listener)
    expect(joined.platforms()).toEqual([
      { id: 'x', name: 'X' },
      { id: 'reddit', name: 'Reddit' },
    ])
    const first = await joined.write(input)
    clock.advance(1_000)
    const second = await joined.write({ ...input, platform: 'x', text: '@kafelune hello' })
    clock.advance(1_000)
    const third = await joined.write(input)
    expect(joined.posts().map(({ id }) => id)).toEqual([first.id, second.id, third.id])
    expect(listener).toHaveBeenCalled()
    stop()
    listener.mockClear()
    await joined.remove(second.id)
    await joined.remove(third.id)
    expect(listener).not.toHaveBeenCalled()
    expect(joined.posts().map(({ deleted }) => deleted)).toEqual([false, true, true])
    await expect(joined.write({ ...input, platform: 'pigeon' })).rejects.toThrow('choose X or Reddit')
    await expect(joined.remove('nothing')).rejects.toThrow(/no such post/)
    expect(joined.remaining()).toBeGreaterThan(reddit.remaining())
  })
})
