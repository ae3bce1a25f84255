/** The outbox's rows: what is leased to whom, in which order, and who may settle it. */
import { expect, test } from 'vitest'
import {
  armCard,
  type Delivery,
  enqueue,
  holdLane,
  leaseDoubtful,
  leaseDue,
  nextDueAt,
  settleDelivery,
} from '../../src/store/deliveries.ts'
import type { Store } from '../../src/store/open.ts'
import { onEachEngine } from './engines.ts'

const NOW = new Date('2026-11-02T09:00:00Z')
const inSeconds = (n: number) => new Date(NOW.getTime() + n * 1000)

const alert = (key: string, lane: string, priority: number) => ({
  key,
  kind: 'alert' as const,
  lane,
  ticketId: null,
  priority,
  payload: { channel: 'C1', text: key },
})

const lease = (at: Date, holder = 'a') => ({ now: at, until: new Date(at.getTime() + 60_000), holder, limit: 100 })

onEachEngine('the outbox', (database) => {
  const store = (): Store => database().store
  const queue = (...rows: [key: string, lane: string, priority: number][]) =>
    store().transaction((tx) =>
      enqueue(
        tx,
        rows.map((row) => alert(...row)),
        NOW,
      ),
    )
  const due = (at = NOW, busyLanes: string[] = [], limit = 100, holder = 'a'): Promise<Delivery[]> =>
    store().transaction((tx) => leaseDue(tx, { ...lease(at, holder), busyLanes, limit }))
  const keys = (rows: Delivery[]) => rows.map(({ key }) => key).sort()
  const row = (key: string) => store().prisma.delivery.findUniqueOrThrow({ where: { key } })
  const settle = (delivery: Delivery, state: 'pending' | 'sent' | 'unknown', notBefore = NOW) =>
    store().transaction((tx) => settleDelivery(tx, delivery, { state, notBefore }, NOW))

  test('gives out the most urgent of a lane first, then the oldest, one at a time', async () => {
    await queue(['low', 'L', 10], ['first', 'L', 90], ['second', 'L', 90])
    const order: string[] = []
    for (;;) {
      const [next] = await due()
      if (next === undefined) break
      order.push(next.key)
      await settle(next, 'sent')
    }
    expect(order).toEqual(['first', 'second', 'low'])
  })

  test('gives out what is due on several lanes most urgent first', async () => {
    await queue(['low', 'A', 1], ['high', 'B', 90], ['middle', 'C', 50])
    expect((await due()).map(({ key }) => key)).toEqual(['high', 'middle', 'low'])
  })

  test('gives out one of each free lane at once, and none of a lane that is busy, held or not yet due', async () => {
    await queue(['a1', 'A', 1], ['a2', 'A', 1], ['b1', 'B', 1], ['c1', 'C', 1], ['d1', 'D', 1])
    await store().transaction((tx) => holdLane(tx, 'C', inSeconds(5)))
    await store().prisma.delivery.update({ where: { key: 'd1' }, data: { notBefore: inSeconds(9) } })
    expect(keys(await due(NOW, ['B']))).toEqual(['a1'])
    expect(keys(await due(inSeconds(5), ['A', 'B']))).toEqual(['c1'])
    expect(keys(await due(inSeconds(9), ['A', 'B']))).toEqual(['d1'])
  })

  test('gives lanes their turn by how long they have been free, when there is not room for all', async () => {
    await queue(['a1', 'A', 1], ['b1', 'B', 1])
    await store().transaction((tx) => holdLane(tx, 'A', inSeconds(1)))
    expect(keys(await due(inSeconds(2), [], 1))).toEqual(['b1'])
  })

  test('a lane is never held for less than before', async () => {
    await queue(['a1', 'A', 1])
    await store().transaction((tx) => holdLane(tx, 'A', inSeconds(30)))
    await store().transaction((tx) => holdLane(tx, 'A', inSeconds(5)))
    expect(await due(inSeconds(29))).toEqual([])
    expect(keys(await due(inSeconds(30)))).toEqual(['a1'])
  })

  test('a key is queued once, whatever became of the first', async () => {
    await queue(['once', 'A', 1])
    const [sent] = await due()
    if (sent !== undefined) await settle(sent, 'sent')
    await queue(['once', 'A', 1])
    expect(await due()).toEqual([])
  })

  test('what a dead sender left behind is leased anew after its lease, not before, and only the new holder may settle it', async () => {
    await queue(['a1', 'A', 1])
    const [first] = await due()
    if (first === undefined) throw new Error('not leased')
    expect(first).toMatchObject({ state: 'sending', leaseHolder: 'a', attempts: 1, startedAt: NOW })
    const abandoned = (at: Date) => store().transaction((tx) => leaseDoubtful(tx, lease(at, 'b')))
    expect(await abandoned(inSeconds(59))).toEqual([])
    const [second] = await abandoned(inSeconds(60))
    if (second === undefined) throw new Error('not taken over')
    expect(second).toMatchObject({ key: 'a1', state: 'sending', leaseHolder: 'b', attempts: 1 })
    expect(await settle(first, 'sent')).toBe(false)
    expect(await row('a1')).toMatchObject({ state: 'sending', leaseHolder: 'b', settledAt: null })
    expect(await settle(second, 'sent')).toBe(true)
    expect(await row('a1')).toMatchObject({ state: 'sent', leaseHolder: null, settledAt: NOW })
  })

  test('one of unknown fate is looked at when its time has come, by one instance at a time', async () => {
    await queue(['a1', 'A', 1])
    const [sent] = await due()
    if (sent === undefined) throw new Error('not leased')
    await settle(sent, 'unknown', inSeconds(10))
    const unknown = (at: Date) => store().transaction((tx) => leaseDoubtful(tx, lease(at, 'b')))
    expect(await unknown(inSeconds(9))).toEqual([])
    expect(keys(await unknown(inSeconds(10)))).toEqual(['a1'])
    expect(await unknown(inSeconds(11))).toEqual([])
    expect(await due(inSeconds(11))).toEqual([])
  })

  test('arming makes a sent card due at once, and leaves one that is on its way or of unknown fate to its end', async () => {
    await queue(['card:1', 'A', 40])
    const arm = (priority: number) => store().transaction((tx) => armCard(tx, 'card:1', priority, inSeconds(1)))
    const [sending] = await due()
    if (sending === undefined) throw new Error('not leased')
    await arm(1000)
    expect(await row('card:1')).toMatchObject({ state: 'sending', priority: 1000 })
    await settle(sending, 'unknown', inSeconds(10))
    await arm(50)
    expect(await row('card:1')).toMatchObject({ state: 'unknown', priority: 1000, notBefore: inSeconds(10) })
    await store().prisma.delivery.update({ where: { key: 'card:1' }, data: { state: 'sent' } })
    await arm(50)
    expect(await row('card:1')).toMatchObject({ state: 'pending', priority: 50, notBefore: inSeconds(1) })
    await arm(20)
    expect(await row('card:1')).toMatchObject({ priority: 50 })
  })

  test('tells when to look next', async () => {
    const next = (busy: string[] = []) => nextDueAt(store().prisma, busy)
    expect(await next()).toBeNull()
    await queue(['a1', 'A', 1], ['b1', 'B', 1])
    await store().transaction((tx) => holdLane(tx, 'A', inSeconds(20)))
    await store().prisma.delivery.update({ where: { key: 'b1' }, data: { notBefore: inSeconds(30) } })
    expect(await next()).toEqual(inSeconds(20))
    expect(await next(['A'])).toEqual(inSeconds(30))
    await due(inSeconds(20))
    expect(await next(['A'])).toEqual(inSeconds(30))
    expect(await next(['A', 'B'])).toEqual(inSeconds(80))
  })
})

onEachEngine(
  'two instances',
  (database) => {
    test('never lease the same delivery, nor two of one lane', async () => {
      const { store, another } = database()
      const other = await another()
      const lanes = Array.from({ length: 8 }, (_, n) => `lane-${n}`)
      const rows = lanes.flatMap((lane) => [1, 2, 3].map((n) => alert(`${lane}-${n}`, lane, n)))
      await store.transaction((tx) => enqueue(tx, rows, NOW))
      const work = async (instance: Store, holder: string): Promise<string[]> => {
        const done: string[] = []
        for (let turn = 0; turn < 30; turn++) {
          const leased = await instance.transaction(async (tx) => {
            const found = await leaseDue(tx, { ...lease(NOW, holder), busyLanes: [], limit: 3 })
            for (const { lane } of found) await holdLane(tx, lane, inSeconds(5))
            return found
          })
          done.push(...leased.map(({ key }) => key))
        }
        return done
      }
      const [mine, theirs] = await Promise.all([work(store, 'a'), work(other, 'b')])
      expect([...mine, ...theirs].sort()).toEqual(lanes.map((lane) => `${lane}-3`))
    })
  },
  ['postgresql'],
)
