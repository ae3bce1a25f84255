/** A polite request to stop: the real process ends in time, nothing is half done, and the next start goes on. */
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { ACTIONS } from '../../src/slack/cards/actions.ts'
import { openStore } from '../../src/store/open.ts'
import { TestClock } from '../app/clock.ts'
import { openHouse } from '../app/house.ts'
import { page, post, scriptedPlatform } from '../app/posts.ts'
import { CHANNEL, type Installation, install, type Running } from './program.ts'

const TEN_SECONDS = 10_000
const waiting = { timeout: 60_000, interval: 20 }

async function stopped(running: Running): Promise<number> {
  const since = Date.now()
  running.signal('SIGTERM')
  expect(await running.ended).toBe(0)
  return Date.now() - since
}

/** States of all deliveries by kind, and whether a lease was left on a source. */
async function left({ dataDir }: Installation): Promise<{ states: string[]; leased: number }> {
  const store = await openStore({ dataDir: join(dataDir, 'live') })
  try {
    const rows = await store.prisma.delivery.findMany({ where: { kind: 'card' }, orderBy: { id: 'asc' } })
    return {
      states: rows.map(({ state }) => state),
      leased: await store.prisma.source.count({ where: { leaseHolder: { not: null } } }),
    }
  } finally {
    await store.close()
  }
}

const posted = ({ workspace }: Installation) => workspace.calls.filter(({ method }) => method === 'chat.postMessage')
/** The list of who waits stands in the same channel. */
const cards = ({ workspace }: Installation) =>
  workspace
    .messages(CHANNEL)
    .filter(({ blocks }) => JSON.stringify(blocks).includes(ACTIONS.claim))
    .map(({ text }) => text ?? '')

test('a message under way is waited for and written down as sent; the rest goes out after the next start, each once', async () => {
  const house = await install()
  const texts = ['first of three', 'second of three', 'third of three']
  for (const text of texts) house.post(text)
  house.workspace.faults.decide = (method) => (method === 'chat.postMessage' ? { kind: 'slow', ms: 3_000 } : null)
  const first = house.start()
  await vi.waitFor(() => expect(posted(house)).toHaveLength(1), waiting)

  expect(await stopped(first)).toBeLessThan(TEN_SECONDS)
  expect(await left(house)).toEqual({ states: expect.arrayContaining(['sent', 'pending']), leased: 0 })
  expect((await left(house)).states).not.toContain('sending')
  expect(posted(house)).toHaveLength(1)

  house.workspace.faults.clear()
  const second = house.start()
  await vi.waitFor(() => expect(cards(house)).toHaveLength(3), waiting)
  await stopped(second)
  for (const text of texts) expect(cards(house).filter((card) => card.includes(text))).toHaveLength(1)
  expect(house.workspace.violations).toEqual([])
}, 120_000)

test('a message that Slack leaves without an answer is written down as unknown, and found again after the next start', async () => {
  const house = await install()
  house.post('is there a ferry today?')
  house.workspace.faults.next('chat.postMessage', { kind: 'slow', ms: 30_000 })
  const first = house.start()
  await vi.waitFor(() => expect(cards(house)).toHaveLength(1), waiting)

  expect(await stopped(first)).toBeLessThan(TEN_SECONDS)
  expect((await left(house)).states).toEqual(['unknown'])

  const second = house.start()
  await second.says(/"outcome":"sent"/)
  await stopped(second)
  expect((await left(house)).states).toEqual(['sent'])
  expect(cards(house)).toHaveLength(1)
}, 120_000)

test('a call that outlasts the time to stop is given up: its fate is written down as unknown', async () => {
  const clock = new TestClock()
  const script = [page([post('1', '@tidevogn is there a ferry today?')], { settled: '1' })]
  const { runtime, workspace, store } = await openHouse({ platforms: [scriptedPlatform(script)], clock })
  await runtime.intake().pollDue()
  workspace.faults.next('chat.postMessage', { kind: 'slow', ms: 30_000 })
  runtime.outbox.start()
  await vi.waitFor(() => expect(workspace.calls.map(({ method }) => method)).toContain('chat.postMessage'), waiting)
  let isOver = false
  const stopping = runtime.outbox.stop().then(() => {
    isOver = true
  })
  await vi.waitFor(() => {
    clock.advance(1_000)
    expect(isOver).toBe(true)
  }, waiting)
  await stopping
  const [card] = await store.prisma.delivery.findMany()
  expect(card).toMatchObject({ state: 'unknown', lastError: 'the program was stopped before an answer came' })
  expect(card?.leaseHolder).toBeNull()
})

test('a poll under way is broken off: its source is free at once, and the next start reads on', async () => {
  const house = await install()
  house.post('can I bring my dog?')
  house.x.faults.next('mentions', { kind: 'timeout' })
  const first = house.start()
  await vi.waitFor(() => expect(house.x.requests.map(({ route }) => route)).toContain('mentions'), waiting)

  expect(await stopped(first)).toBeLessThan(TEN_SECONDS)
  expect(await left(house)).toEqual({ states: [], leased: 0 })
  const second = house.start()
  await vi.waitFor(() => expect(cards(house)).toHaveLength(1), waiting)
  await stopped(second)
}, 120_000)

test('an operator who keeps a connection open, and a Slack that is away, hold nobody up', async () => {
  const house = await install()
  house.workspace.faults.decide = () => ({ kind: 'drop-before' })
  const running = house.start()
  await running.says(/cannot connect to Slack/)
  const answer = await fetch(`http://127.0.0.1:${house.port}/healthz`)
  expect(await answer.text()).toBe('ok\n')
  expect(await stopped(running)).toBeLessThan(5_000)
}, 120_000)

test('the log tells the way of one post by its name: stored, on its card, acted on by a person', async () => {
  const house = await install()
  const id = house.post('where is my refund?')
  const running = house.start()
  await running.says(/"msg":"delivered"/)
  await vi.waitFor(() => expect(house.workspace.sockets.connections).toBe(1), waiting)
  const [card] = house.workspace.messages(CHANNEL)
  await house.workspace.act.click({
    user: 'U0SUPPORT1',
    channel: CHANNEL,
    ts: card?.ts ?? '',
    actionId: ACTIONS.claim,
  })
  await running.says(/"msg":"a person acted"/)
  await stopped(running)

  const way = running.log().filter(({ mention }) => mention === `x:${id}`)
  const ticket = way[0]?.ticket
  expect(ticket).toEqual(expect.any(Number))
  expect(way).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ msg: 'stored a post', source: expect.stringContaining('tidevogn'), ticket }),
      expect.objectContaining({ msg: 'delivered', delivery: `card:${ticket}`, outcome: 'sent', ticket }),
      expect.objectContaining({ msg: 'a person acted', by: 'U0SUPPORT1', result: 'done', ticket }),
    ]),
  )
  expect(way.findIndex(({ msg }) => msg === 'stored a post')).toBeLessThan(
    way.findIndex(({ msg }) => msg === 'delivered'),
  )
}, 120_000)
