/** The whole program on Bluesky and on Mastodon: a mention becomes a card, the approved reply goes out once, the answer reopens it. */
import { expect, it, onTestFinished, vi } from 'vitest'
import { systemClock } from '../../src/domain/clock.ts'
import type { Brand } from '../../src/domain/settings.ts'
import type { Platform } from '../../src/platforms/contract.ts'
import { CHANNEL, openHouse, testSettings } from '../app/house.ts'
import { makeBlueskyHarness } from './bluesky.harness.ts'
import type { PlatformHarness } from './harness.ts'
import { makeMastodonHarness } from './mastodon.harness.ts'

const ANNA = 'U0SUPPORT1'
const TEXT = 'Hello Maria, bicycles travel on the night train: book the space with your ticket.'
const patient = { timeout: 25_000 }

interface Stage {
  harness: PlatformHarness
  /** On the real clock, as the program around it. */
  platform: Platform
  sources: Brand['sources']
  answer(text: string, under: string): void
}

const onBluesky = async (): Promise<Stage> => {
  const harness = await makeBlueskyHarness()
  const { world } = harness
  const platform = harness.create({ clock: systemClock, timeoutMs: 20_000 })
  harness.clock.advance(Date.now() - harness.clock.now().getTime())
  return {
    harness,
    platform,
    sources: { x: null, reddit: null, bluesky: { account: harness.account, mentions: true, search: null } },
    answer: (text, under) => {
      const ours = world.all().find(({ record }) => record.reply?.parent.uri === under)
      world.post({ author: 'maria.bsky.test', text, replyTo: ours?.uri ?? '' })
    },
  }
}

const onMastodon = async (): Promise<Stage> => {
  const harness = await makeMastodonHarness()
  const { world } = harness
  const platform = harness.create({ clock: systemClock, timeoutMs: 20_000 })
  harness.clock.advance(Date.now() - harness.clock.now().getTime())
  const mastodon = {
    account: harness.account,
    mentions: true,
    search: null,
    hashtags: [],
    publicTimeline: 'off' as const,
  }
  return {
    harness,
    platform,
    sources: { x: null, reddit: null, mastodon },
    answer: (text, under) => {
      const ours = world.all().find(({ replyTo }) => replyTo === under)
      world.post({ author: 'maria', text: `@tidevogn ${text}`, replyTo: ours?.id ?? '' })
    },
  }
}

it.each([
  ['Bluesky', onBluesky],
  ['Mastodon', onMastodon],
])('on %s', async (name, open) => {
  const { harness, platform, sources, answer } = await open()
  onTestFinished(() => harness.stop())
  const settings = testSettings((it) => {
    it.brands = it.brands.filter(({ id }) => id === 'tidevogn').map((brand) => ({ ...brand, sources }))
  })
  const said = harness.say('tidevogn, where do I book my bicycle on the night train to Hamburg?', {
    author: 'maria',
    name: 'Maria K.',
  })
  const { runtime, workspace, store } = await openHouse({ platforms: [platform], settings })
  await runtime.intake().pollDue()
  await runtime.outbox.drain()

  const [card, ...others] = workspace.messages(CHANNEL)
  expect(others).toEqual([])
  expect(JSON.stringify(card?.blocks)).toContain(name)
  const { mentions } = await store.prisma.ticket.findFirstOrThrow({ include: { mentions: true } })
  expect(mentions).toHaveLength(1)
  expect(mentions[0]).toMatchObject({ externalId: said, canReply: true })
  expect(mentions[0]?.reasons.length).toBeGreaterThanOrEqual(2)
  if (!card) throw new Error('no card')

  await runtime.start()
  onTestFinished(() => runtime.stop())
  await vi.waitFor(() => expect(workspace.sockets.connections).toBeGreaterThan(0), patient)
  await workspace.act.click({ user: ANNA, channel: CHANNEL, ts: card.ts, actionId: 'ticket_edit', seen: card })
  const form = await vi.waitFor(() => {
    const view = workspace.openViews(ANNA).at(-1)
    if (!view?.blocks.some(({ block_id: id }) => String(id).startsWith('text:'))) throw new Error('not filled yet')
    return view
  }, patient)
  const sent = await workspace.act.submitView({ user: ANNA, viewId: form.id, values: { text: TEXT } })
  expect(sent.errors).toEqual({})
  await vi.waitFor(() => expect(harness.repliesUnder(said)).toEqual([TEXT]), patient)
  const ticket = () => store.prisma.ticket.findFirstOrThrow({ include: { mentions: true } })
  await vi.waitFor(async () => expect((await ticket()).state).toBe('answered'), patient)

  answer('and how much is it? I still cannot book', said)
  await store.prisma.source.updateMany({ data: { nextPollAt: new Date(0) } })
  await runtime.intake().pollDue()
  await vi.waitFor(async () => {
    const { state, mentions: both } = await ticket()
    expect(both).toHaveLength(2)
    expect(state).not.toBe('answered')
  }, patient)
  expect(await store.prisma.ticket.count()).toBe(1)
  expect(workspace.violations).toEqual([])
})
