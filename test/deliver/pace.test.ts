/** In which order and how fast cards go out, and how two instances share the work. */
import { expect, onTestFinished, test, vi } from 'vitest'
import { ADMINS } from '../app/house.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileTicket, fileTickets } from '../tickets/filed.ts'
import { expectOneCardEach, numbered, openOffice } from './office.ts'

onEachEngine(
  'the order',
  (database) => {
    test('with a thousand low cards waiting at one a second, a critical one is the next to go out', async () => {
      const office = await openOffice(database().store, {
        perSecond: 1,
        workspace: { pace: { postsPerSecond: 1, burst: 1, perMinute: {} } },
      })
      await fileTickets(office.store, numbered(1_000, 'low', 5), office.clock.now())
      await office.run(2)
      expect(office.cards()).toHaveLength(3)
      const critical = await fileTicket(office.store, { id: 'critical', urgency: 95 }, office.clock.now())
      await office.run(0)
      expect(office.cards()).toHaveLength(3)
      office.clock.advance(1_000)
      await office.run(0)
      expect(office.cards().map(({ metadata }) => metadata?.event_payload.key)[3]).toBe(critical.key)
      expect(office.cards()).toHaveLength(4)
      expect(office.workspace.calls.filter(({ error }) => error !== null)).toEqual([])
    })

    test('is by urgency, then by age', async () => {
      const office = await openOffice(database().store)
      const filed = [30, 90, 30, 60].map((urgency, n) => ({ id: `t${n}`, urgency }))
      await fileTickets(office.store, filed, office.clock.now())
      await office.run(2)
      const order = office.cards().map(({ text }) => /post (t\d)/.exec(text)?.[1])
      expect(order).toEqual(['t1', 't3', 't0', 't2'])
    })
  },
  ['memory'],
)

onEachEngine('the pace', (database) => {
  const paced = () => openOffice(database().store, { perSecond: 1 })

  test('is kept by each channel for itself', async () => {
    const office = await paced()
    await fileTickets(office.store, numbered(4, 'a', 20), office.clock.now())
    const elsewhere = numbered(4, 'b', 20).map((each) => ({ ...each, more: { channel: ADMINS } }))
    await fileTickets(office.store, elsewhere, office.clock.now())
    const counts: [number, number][] = []
    for (let second = 0; second < 4; second++) {
      await office.run(0)
      counts.push([office.cards().length, office.cards(ADMINS).length])
      office.clock.advance(1_000)
    }
    expect(counts).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ])
  })

  test('of new cards does not hold up the update that a person waits for', async () => {
    const office = await paced()
    const ticket = await fileTicket(office.store, { id: 'first', urgency: 90 }, office.clock.now())
    await office.run(0)
    await fileTickets(office.store, numbered(50, 'low', 5), office.clock.now())
    office.clock.advance(1_000)
    await office.touch(ticket.id)
    await office.run(0)
    expect(await office.ticket(ticket.id)).toMatchObject({ wantedVersion: 2, shownVersion: 2 })
    expect(office.cards()).toHaveLength(2)
  })

  test('asked for by Slack holds the one channel until then, and no other', async () => {
    const office = await paced()
    await fileTickets(office.store, numbered(3, 'a', 20), office.clock.now())
    await office.run(0)
    office.workspace.faults.next('chat.postMessage', { kind: '429', retryAfter: 30 })
    office.clock.advance(1_000)
    await office.run(0)
    expect(office.cards()).toHaveLength(1)
    const elsewhere = numbered(3, 'b', 20).map((each) => ({ ...each, more: { channel: ADMINS } }))
    await fileTickets(office.store, elsewhere, office.clock.now())
    await office.run(20)
    expect(office.cards(ADMINS)).toHaveLength(3)
    expect(office.cards()).toHaveLength(1)
    await office.run(15)
    expect(office.cards()).toHaveLength(3)
  })
})

onEachEngine(
  'two instances',
  (database) => {
    test('at work on one backlog post each card once, at the pace of one', async () => {
      const { store, another } = database()
      const one = await openOffice(store, { perSecond: 5, holder: 'one' })
      const two = await openOffice(await another(), { ...one, perSecond: 5, holder: 'two' })
      await fileTickets(store, numbered(40, 't', 40), one.clock.now())
      for (let tick = 0; tick < 40; tick++) {
        await Promise.all([one.outbox.drain(), two.outbox.drain()])
        expect(one.cards().length).toBeLessThanOrEqual(tick + 1)
        one.clock.advance(200)
      }
      await expectOneCardEach(one, 40)
    })
  },
  ['postgresql'],
)

onEachEngine(
  'a running outbox',
  (database) => {
    test('delivers what is queued, at its time, without being asked', async () => {
      const office = await openOffice(database().store, { perSecond: 1 })
      office.outbox.start()
      onTestFinished(() => office.outbox.stop())
      await fileTickets(office.store, numbered(2, 't', 40), office.clock.now())
      office.outbox.kick()
      await vi.waitFor(() => expect(office.cards()).toHaveLength(1))
      await vi.waitFor(() => {
        office.clock.advance(100)
        expect(office.cards()).toHaveLength(2)
      })
    })
  },
  ['memory'],
)
