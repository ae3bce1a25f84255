import { expect, onTestFinished, test } from 'vitest'
import { seededRandom, systemClock } from '../../src/domain/clock.ts'
import { createX } from '../../src/platforms/x/index.ts'
import { createXServer } from '../../src/sandbox/x/server.ts'
import { createXWorld } from '../../src/sandbox/x/world.ts'
import { CHANNEL, openHouse, testSettings } from './house.ts'

const TEXTS = [
  'can I bring my bicycle on the night train to Hamburg?',
  'smoke in the cabin corridor on the boat right now, people are coughing and a child is injured, we need help',
  'thank you for the lovely breakfast on board this morning!',
  'my refund has not arrived, this is the third time I write and nobody answers',
  'the app crashes and I am standing at the gate without my ticket, we leave in ten minutes',
  'what does a cabin for two cost in March?',
]

test('over 300 posts on four pages: each eligible one exactly once as a card, the most urgent waiting one always next', async () => {
  const world = createXWorld({ clock: systemClock })
  const ours = world.user({ handle: 'tidevogn', id: '1400000000000000001' })
  const random = seededRandom(11)
  const start = Date.now() - 3_600_000
  const eligible = new Map<string, string>()
  for (let n = 0; n < 330; n++) {
    const at = new Date(start + n * 1000)
    const author = world.user({ handle: `customer${n}`, name: `Customer ${n}` })
    // Every tenth is a repost, every fifteenth our own: neither is ever a card.
    if (n % 15 === 7) world.post({ author: ours.handle, text: `@customer${n} hello from us ${n}`, at })
    else if (n % 10 === 3)
      world.post({
        author: author.handle,
        text: `RT @tidevogn: news ${n}`,
        repostOf: [...eligible.keys()][0] ?? '',
        at,
      })
    else {
      const text = `@tidevogn ${TEXTS[Math.floor(random() * TEXTS.length)]} (${n})`
      eligible.set(world.post({ author: author.handle, text, at }).id, text)
    }
  }
  const server = createXServer({ world, clock: systemClock })
  await server.start()
  onTestFinished(() => server.stop())
  const settings = testSettings((it) => {
    it.platforms.x.apiUrl = server.url
    it.brands = it.brands.filter(({ id }) => id === 'tidevogn')
    it.platforms.x.accounts = it.platforms.x.accounts.filter(({ handle }) => handle === 'tidevogn')
  })
  const credentials = { tidevogn: { appKey: 'k', appSecret: 's', accessToken: `${ours.id}-t`, accessSecret: 's' } }
  const x = createX({
    settings: settings.platforms.x,
    brands: settings.brands,
    credentials,
    clock: systemClock,
    spentThisMonth: () => 0,
  })
  const { runtime, workspace, store } = await openHouse({ platforms: [x], settings })

  await runtime.intake().pollDue()
  expect(server.requests.filter(({ route }) => route === 'mentions').length).toBe(4)
  const stored = await store.prisma.mention.findMany()
  expect(stored.map(({ externalId }) => externalId).sort()).toEqual([...eligible.keys()].sort())

  await runtime.outbox.drain()
  const cards = workspace.messages(CHANNEL)
  const shown = cards.map(({ text }) => /\((\d+)\)/g.exec((text ?? '').split('@tidevogn')[1] ?? '')?.[1])
  expect(new Set(shown).size).toBe(eligible.size)
  expect(cards).toHaveLength(eligible.size)

  // Cards went out in the order of urgency, and among equals in the order in which the tickets were opened.
  const tickets = await store.prisma.ticket.findMany({ orderBy: { cardTs: 'asc' } })
  const order = tickets.map(({ urgency, id }) => [-urgency, id])
  expect(order).toEqual([...order].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0)))
  expect(new Set(tickets.map(({ tier }) => tier)).size).toBeGreaterThanOrEqual(3)
  expect(workspace.violations).toEqual([])

  // A second look finds nothing new, and X bills no post twice.
  await store.prisma.source.updateMany({ data: { nextPollAt: new Date(0) } })
  await runtime.intake().pollDue()
  await runtime.outbox.drain()
  expect(workspace.messages(CHANNEL)).toHaveLength(eligible.size)
  expect([...server.billing.reads.values()].every((times) => times === 1)).toBe(true)
})
