/** The demo scenario: rich enough to show what the product does, and it goes on where it was. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { INTENTS, TIERS } from '../../src/domain/urgency.ts'
import { createX } from '../../src/platforms/x/index.ts'
import { createScenario, loadScenario } from '../../src/sandbox/scenario/index.ts'
import { createXServer } from '../../src/sandbox/x/server.ts'
import { createXWorld } from '../../src/sandbox/x/world.ts'
import { manualClock } from './manual-clock.ts'
import { pass } from './playing.ts'
import { brand, credentials } from './x.harness.ts'

const data = loadScenario()

describe('the scenario data', () => {
  it('holds enough to show what the product does', () => {
    expect(data.posts.length).toBeGreaterThanOrEqual(36)
    expect(new Set(data.posts.map(({ key }) => key)).size).toBe(data.posts.length)
    expect(new Set(data.posts.map(({ lang }) => lang))).toEqual(
      new Set(['en', 'da', 'de', 'es', 'fr', 'pt', 'id', 'ms', 'el']),
    )
    expect(new Set(data.posts.map(({ intent }) => intent))).toEqual(new Set(INTENTS))
    expect(new Set(data.posts.map(({ tier }) => tier))).toEqual(new Set(TIERS))
  })

  it('begins with a few calm posts, and stays within two minutes', () => {
    const first = data.posts.filter(({ at }) => at === 0)
    expect(first.length).toBeGreaterThanOrEqual(3)
    expect(first.filter(({ tier }) => tier === 'critical' || tier === 'high')).toEqual([])
    expect(Math.max(...data.posts.map(({ at }) => at))).toBeGreaterThan(100)
  })

  it('refers only to accounts and earlier posts that exist', () => {
    const handles = [...data.accounts, ...data.customers].map(({ handle }) => handle)
    const seen = new Set<string>()
    for (const post of data.posts) {
      expect(handles).toContain(post.author)
      for (const key of [post.replyTo, post.quoteOf]) if (key !== undefined) expect(seen).toContain(key)
      seen.add(post.key)
    }
    const authors = data.posts.map(({ author }) => author)
    expect(authors.filter((author, index) => authors.indexOf(author) !== index).length).toBeGreaterThan(4)
  })
})

describe('playing', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'x-scenario-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('comes in time, once each, and goes on after a restart where it was', async () => {
    const clock = manualClock('2026-11-10T08:00:00Z')
    const statePath = join(folder, 'x.jsonl')
    const first = createXWorld({ clock, statePath })
    const stop = new AbortController()
    const early = createScenario({ world: first, clock })
    const playing = early.play(stop.signal)
    await setImmediate()
    expect(early.posts()).toHaveLength(data.posts.filter(({ at }) => at === 0).length)
    await pass(clock, 40)
    stop.abort()
    await playing
    const played = early.posts().length
    expect(played).toBe(data.posts.filter(({ at }) => at <= 40).length)
    first.close()

    clock.advance(3_600_000)
    const second = createXWorld({ clock, statePath })
    const late = createScenario({ world: second, clock })
    expect(late.remaining()).toBe(data.posts.length - played)
    const rest = late.play(new AbortController().signal)
    await setImmediate()
    // The next is due at once, the others keep their pace.
    expect(late.posts()).toHaveLength(played + 1)
    await pass(clock, 121)
    await rest
    expect(late.remaining()).toBe(0)
    expect(late.posts()).toHaveLength(data.posts.length)
    await late.play(new AbortController().signal)
    expect(late.posts()).toHaveLength(data.posts.length)
    second.close()
  })

  it('reaches both brands through the real library, look-alikes and hostile text included', async () => {
    const clock = manualClock('2026-11-10T08:00:00Z')
    const world = createXWorld({ clock })
    const server = createXServer({ world, clock })
    await server.start()
    const scenario = createScenario({ world, clock })
    const playing = scenario.play(new AbortController().signal)
    await pass(clock, 125)
    await playing
    const search = (any: string[]) => ({ any, all: [], none: ['knitting'] })
    const brands = [
      brand('tidevogn', 'tidevogn', {
        account: 'tidevogn',
        mentions: true,
        search: search(['tidevogn', 'MS Skumring', 'MS Alkefugl', 'Natlinjen']),
      }),
      brand('kafelune', 'kafelune', {
        account: 'kafelune',
        mentions: true,
        search: search(['kafelune', 'lune points']),
      }),
    ]
    const platform = createX({
      settings: {
        enabled: true,
        apiUrl: server.url,
        pollEvery: 5_000,
        monthlyBudgetUsd: 100,
        accounts: brands.map(({ id }) => ({ handle: id, env: 'X' })),
      },
      brands,
      credentials: Object.fromEntries(brands.map(({ id }) => [id, credentials(world.findUser(id)?.id)])),
      clock,
      spentThisMonth: () => 0,
    })
    const found = []
    for (const source of platform.sources()) {
      if (source.stream === 'own') continue
      const since = new Date(clock.now().getTime() - 3_600_000)
      const page = await platform.poll({ source, cursor: { settled: null }, since, maxPages: 5 })
      expect(page.unreadable).toEqual([])
      found.push(...page.posts)
    }
    const byCustomers = scenario.posts().filter(({ ours }) => !ours)
    expect(found.map(({ externalId }) => externalId).sort()).toEqual(byCustomers.map(({ id }) => id).sort())
    expect(Math.max(...server.billing.reads.values())).toBe(1)
    const hostile = found.find(({ text }) => text.includes('<!channel>'))
    expect(hostile?.text).toContain("<script>alert('hi')</script>")
    await server.stop()
  })
})

describe('the customers’ side', () => {
  const start = () => {
    const clock = manualClock('2026-11-10T08:00:00Z')
    const world = createXWorld({ clock })
    return { world, scenario: createScenario({ world, clock }) }
  }
  const input = { platform: 'x', authorName: 'Maria K.', handle: '@maria_k', text: '@kafelune where is my box?' }

  it('takes what a person writes, and tells who listens', async () => {
    const { scenario } = start()
    const listener = vi.fn()
    const stop = scenario.onChange(listener)
    const post = await scenario.write(input)
    expect(post).toMatchObject({
      author: { handle: 'maria_k', name: 'Maria K.' },
      text: input.text,
      ours: false,
      replyTo: null,
    })
    expect(listener).toHaveBeenCalled()
    const answer = await scenario.write({ ...input, text: 'anyone?', replyTo: post.id })
    expect(answer.replyTo).toBe(post.id)
    expect(scenario.posts().map(({ id }) => id)).toEqual([post.id, answer.id])
    stop()
    listener.mockClear()
    await scenario.remove(post.id)
    expect(listener).not.toHaveBeenCalled()
    expect(scenario.posts()[0]?.deleted).toBe(true)
  })

  it('addresses a post that names no brand, or nobody would hear it', async () => {
    const { scenario } = start()
    expect((await scenario.write({ ...input, text: 'my ferry is late' })).text).toBe('@tidevogn my ferry is late')
  })

  it('says in plain words what it cannot take', async () => {
    const { scenario, world } = start()
    const ours = world.post({ author: 'kafelune', text: 'news' })
    await expect(scenario.write({ ...input, text: '  ' })).rejects.toThrow(/Write something/)
    await expect(scenario.write({ ...input, handle: 'no spaces' })).rejects.toThrow(/handle/)
    await expect(scenario.write({ ...input, handle: 'Kafelune' })).rejects.toThrow(/brand itself/)
    await expect(scenario.write({ ...input, platform: 'pigeon' })).rejects.toThrow(/pigeon/)
    await expect(scenario.write({ ...input, replyTo: '1' })).rejects.toThrow(/gone/)
    await expect(scenario.remove(ours.id)).rejects.toThrow(/brand/)
  })
})
