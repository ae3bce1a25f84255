/** What waits for a channel of earlier settings is moved once, by however many instances, and nothing of what may have been posted. */
import { expect, test } from 'vitest'
import { leaseDue, settleDelivery } from '../../src/store/deliveries.ts'
import type { Store } from '../../src/store/open.ts'
import { armQueue } from '../../src/store/queue.ts'
import { followAddresses } from '../../src/tickets/addresses.ts'
import { TestClock } from '../app/clock.ts'
import { CHANNEL, testSettings } from '../app/house.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileTickets } from './filed.ts'

const NOWHERE = 'C0NOWHERE'
const settings = testSettings()
const now = new TestClock().now()

const file = (store: Store, count: number) =>
  fileTickets(
    store,
    Array.from({ length: count }, (_, n) => ({ id: `t${n}`, urgency: 40, more: { channel: NOWHERE } })),
    now,
  )

const channels = async (store: Store): Promise<string[]> =>
  (await store.prisma.ticket.findMany({ orderBy: { id: 'asc' } })).map(({ channel }) => channel)
const lanes = async (store: Store): Promise<string[]> =>
  (await store.prisma.delivery.findMany({ orderBy: { id: 'asc' } })).map(({ lane }) => lane)

onEachEngine('addresses', (database) => {
  test('the card that is being sent stays with its ticket where it is, and moves once it was refused', async () => {
    const { store } = database()
    await file(store, 2)
    const lease = { now, until: new Date(now.getTime() + 60_000), holder: 'a', busyLanes: [], limit: 1 }
    const [sending] = await store.transaction((tx) => leaseDue(tx, lease))
    if (sending === undefined) throw new Error('nothing was leased')
    expect(await followAddresses(store, settings, now)).toBe(1)
    expect((await channels(store)).toSorted()).toEqual([CHANNEL, NOWHERE])
    expect((await lanes(store)).toSorted()).toEqual([`slack:post:${CHANNEL}`, `slack:post:${NOWHERE}`])
    await store.transaction((tx) => settleDelivery(tx, sending, { state: 'pending', lastError: 'refused: x' }, now))
    expect(await followAddresses(store, settings, now)).toBe(1)
    expect(await channels(store)).toEqual([CHANNEL, CHANNEL])
    expect(await followAddresses(store, settings, now)).toBe(0)
  })

  test('a card that was posted stays in the former channel with its list, and a brand that is gone keeps its own', async () => {
    const { store } = database()
    const [posted, orphaned] = await file(store, 2)
    await store.prisma.ticket.update({ where: { id: posted?.id ?? 0 }, data: { cardTs: '1.1', shownVersion: 1 } })
    await store.prisma.ticket.update({ where: { id: orphaned?.id ?? 0 }, data: { brand: 'gone' } })
    await store.transaction((tx) => armQueue(tx, NOWHERE, now))
    await store.prisma.delivery.updateMany({ where: { kind: 'queue' }, data: { state: 'sent', result: { ts: '1.2' } } })
    expect(await followAddresses(store, settings, now)).toBe(0)
    expect(await channels(store)).toEqual([NOWHERE, NOWHERE])
    expect(await store.prisma.delivery.count({ where: { kind: 'queue' } })).toBe(1)
  })

  test('a message that nobody can look for is sent again only where Slack has never taken any', async () => {
    const { store } = database()
    const [lost] = await file(store, 2)
    const lookedFor = { state: 'unknown', lastError: 'cannot look: channel_not_found' } as const
    await store.prisma.delivery.updateMany({ where: { ticketId: lost?.id ?? 0 }, data: lookedFor })
    await store.prisma.delivery.updateMany({
      where: { ticketId: { not: lost?.id ?? 0 } },
      data: { state: 'sent', lane: `slack:update:${NOWHERE}`, result: { ts: '1.1' } },
    })
    expect(await followAddresses(store, settings, now)).toBe(0)
    await store.prisma.delivery.deleteMany({ where: { state: 'sent' } })
    expect(await followAddresses(store, settings, now)).toBe(1)
    expect(await channels(store)).toEqual([CHANNEL, NOWHERE])
  })
})

onEachEngine(
  'addresses, followed by two at once',
  (database) => {
    test('each is moved once, while a third sends what it can', async () => {
      const { store, another } = database()
      const others = [await another(), await another()]
      await file(store, 300)
      const lease = { now, until: new Date(now.getTime() + 60_000), holder: 'c', busyLanes: [], limit: 1 }
      const leased = new Map<number, string>()
      const send = async (): Promise<void> => {
        for (let n = 0; n < 20; n++)
          for (const { ticketId, lane } of await store.transaction((tx) => leaseDue(tx, lease)))
            leased.set(ticketId ?? 0, lane)
      }
      const [one, two] = await Promise.all([...others.map((each) => followAddresses(each, settings, now)), send()])
      expect(Number(one) + Number(two)).toBeGreaterThanOrEqual(280)
      // Whoever leased a card posts it in the channel in whose lane it was.
      const rows = await store.prisma.ticket.findMany({ include: { deliveries: true } })
      for (const { id, channel, deliveries } of rows) {
        expect(deliveries.map(({ lane }) => lane)).toEqual([`slack:post:${channel}`])
        expect(leased.get(id) ?? `slack:post:${CHANNEL}`).toBe(`slack:post:${channel}`)
      }
      expect(new Set(leased.values()).size).toBeGreaterThan(0)
    })
  },
  ['postgresql'],
)
