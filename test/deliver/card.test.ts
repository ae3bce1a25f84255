/** What becomes of a card whatever goes wrong between us and Slack (I4). */
import { expect, test, vi } from 'vitest'
import { leaseDue } from '../../src/store/deliveries.ts'
import type { Store } from '../../src/store/open.ts'
import { CHANNEL } from '../app/house.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileTicket, fileTickets } from '../tickets/filed.ts'
import { anotherSender, expectOneCardEach, FAULTS, numbered, type Office, openOffice } from './office.ts'

const file = (office: Office, id = '1') => fileTicket(office.store, { id, urgency: 50 }, office.clock.now())

/** All cards are sent; a little longer, so that a second one would have come. */
async function runUntilSent(office: Office, most: number): Promise<void> {
  const waiting = { kind: 'card', state: { not: 'sent' as const } }
  await office.run(most, async () => (await office.store.prisma.delivery.count({ where: waiting })) === 0)
  await office.run(5)
}

onEachEngine(
  'a card',
  (database) => {
    const open = () => openOffice(database().store)

    test.each(Object.entries(FAULTS))('is there exactly once although %s', async (_, fault) => {
      const office = await open()
      await file(office)
      office.workspace.faults.next('chat.postMessage', fault)
      await runUntilSent(office, 120)
      await expectOneCardEach(office, 1)
    })

    test.each(Object.entries(FAULTS))('shows the newest state although at its update %s', async (_, fault) => {
      const office = await open()
      const ticket = await file(office)
      await office.run(1)
      office.workspace.faults.next('chat.update', fault)
      await office.touch(ticket.id)
      await runUntilSent(office, 120)
      await expectOneCardEach(office, 1)
      expect(await office.ticket(ticket.id)).toMatchObject({ wantedVersion: 2, shownVersion: 2 })
    })

    test('is there exactly once although half of all calls go wrong in all ways at once', async () => {
      const office = await open()
      const kinds = Object.values(FAULTS)
      office.workspace.faults.decide = (method, n) =>
        n % 2 === 1 && method !== 'auth.test' ? (kinds[(n >> 1) % kinds.length] ?? null) : null
      await fileTickets(office.store, numbered(12, 't', 40), office.clock.now())
      await runUntilSent(office, 900)
      await expectOneCardEach(office, 12)
    }, 60_000)

    test('is there exactly once although Slack answers too late', async () => {
      const office = await open()
      await file(office)
      office.workspace.faults.next('chat.postMessage', { kind: 'slow', ms: 400 })
      await anotherSender(office, office.store, { callTimeout: 100 }).drain()
      expect((await office.delivery(1)).state).toBe('unknown')
      await runUntilSent(office, 30)
      await expectOneCardEach(office, 1)
      expect(office.effects('chat.postMessage')).toBe(1)
    })

    test('is there exactly once although Slack takes its time and posts it after we have given up and looked', async () => {
      const office = await open()
      await file(office)
      office.workspace.faults.next('chat.postMessage', { kind: 'slow', ms: 1_500, effect: 'late' })
      await anotherSender(office, office.store, { callTimeout: 100 }).drain()
      await office.run(8)
      expect(office.effects('conversations.history')).toBeGreaterThan(0)
      const first = office.workspace.calls.find(({ method }) => method === 'chat.postMessage')
      await vi.waitFor(() => expect(first?.effect).toBe(true), { timeout: 5_000 })
      await runUntilSent(office, 30)
      await expectOneCardEach(office, 1)
      expect(office.effects('chat.postMessage')).toBe(1)
    })

    test('whose creation is unclear is not posted again before the history has been looked at in full', async () => {
      const office = await open()
      const ticket = await file(office)
      office.workspace.faults.next('chat.postMessage', { kind: 'drop-before' })
      office.workspace.faults.next('conversations.history', { kind: '429', retryAfter: 20 })
      await office.run(14)
      expect(office.cards()).toEqual([])
      expect(await office.delivery(ticket.id)).toMatchObject({ state: 'unknown' })
      await office.run(30)
      await expectOneCardEach(office, 1)
    })

    test('is found again behind hundreds of later messages', async () => {
      const office = await open()
      await file(office)
      office.workspace.faults.next('chat.postMessage', { kind: 'drop-after' })
      await office.run(0)
      for (let n = 0; n < 450; n++)
        await office.workspace.act.say({ user: 'U0SUPPORT1', channel: CHANNEL, text: `chat ${n}` })
      await office.run(30)
      await expectOneCardEach(office, 1)
      expect(office.effects('chat.postMessage')).toBe(1)
      expect(office.effects('conversations.history')).toBeGreaterThanOrEqual(3)
    })

    test('deleted by hand is posted again with the newest state, and the ticket knows the new one', async () => {
      const office = await open()
      const ticket = await file(office)
      await office.run(1)
      const first = (await office.ticket(ticket.id)).cardTs ?? ''
      office.workspace.deleteMessage(CHANNEL, first)
      await office.touch(ticket.id)
      await office.run(5)
      await expectOneCardEach(office, 1)
      expect((await office.ticket(ticket.id)).cardTs).not.toBe(first)
    })

    test('for a lost channel is kept, said to be refused, and posted when the channel is back', async () => {
      const office = await open()
      office.workspace.changeChannel(CHANNEL, { appIsMember: false })
      await fileTickets(office.store, numbered(3, 't', 50), office.clock.now())
      await office.run(30)
      expect(office.cards()).toEqual([])
      expect(office.refused).toEqual(Array(3).fill(`slack:post:${CHANNEL} refused: not_in_channel`))
      office.workspace.changeChannel(CHANNEL, { appIsMember: true })
      await office.run(60)
      await expectOneCardEach(office, 3)
    })

    test('that changes ten times at once is updated once or twice, and shows the last state', async () => {
      const office = await open()
      const ticket = await file(office)
      await office.run(1)
      for (let n = 0; n < 10; n++) await office.touch(ticket.id)
      await office.run(2)
      expect(await office.ticket(ticket.id)).toMatchObject({ wantedVersion: 11, shownVersion: 11 })
      expect(office.effects('chat.update')).toBeLessThanOrEqual(2)
    })

    test('that changes while an update is on its way is updated again', async () => {
      const office = await open()
      const ticket = await file(office)
      await office.run(1)
      office.workspace.faults.next('chat.update', { kind: 'slow', ms: 300 })
      await office.touch(ticket.id)
      const draining = office.run(2)
      await vi.waitFor(() => expect(office.effects('chat.update')).toBe(1))
      await office.touch(ticket.id)
      await draining
      expect(await office.ticket(ticket.id)).toMatchObject({ wantedVersion: 3, shownVersion: 3 })
      expect(office.effects('chat.update')).toBe(2)
    })
  },
  ['memory'],
)

onEachEngine('a card', (database) => {
  const open = () => openOffice(database().store)

  test('whose sender died after posting it is adopted when the lease is over, not posted again', async () => {
    const office = await open()
    const ticket = await file(office)
    const dying = anotherSender(office, withoutSettling(office.store), { holder: 'dying' })
    await expect(dying.drain()).rejects.toThrow('killed')
    await vi.waitFor(() => expect(office.cards()).toHaveLength(1))
    expect(await office.delivery(ticket.id)).toMatchObject({ state: 'sending', leaseHolder: 'dying' })
    await office.run(59)
    expect(await office.delivery(ticket.id)).toMatchObject({ state: 'sending', leaseHolder: 'dying' })
    await office.run(10)
    await expectOneCardEach(office, 1)
    expect(office.effects('chat.postMessage')).toBe(1)
  })

  test('whose sender died before posting it is posted when the lease is over', async () => {
    const office = await open()
    await file(office)
    const now = office.clock.now()
    await office.store.transaction((tx) =>
      leaseDue(tx, { now, until: new Date(now.getTime() + 60_000), holder: 'dead', busyLanes: [], limit: 1 }),
    )
    await office.run(59)
    expect(office.cards()).toEqual([])
    await office.run(10)
    await expectOneCardEach(office, 1)
  })

  test('whose sender comes back after it was taken over changes nothing any more', async () => {
    const office = await open()
    const ticket = await file(office)
    let late = (): void => undefined
    const held = new Promise<void>((resolve) => {
      late = resolve
    })
    const stalled = anotherSender(office, settlingAfter(office.store, held), { holder: 'stalled' })
    const draining = stalled.drain()
    await vi.waitFor(() => expect(office.cards()).toHaveLength(1))
    office.clock.advance(61_000)
    await office.run(2)
    await office.touch(ticket.id)
    await office.run(2)
    const before = [await office.delivery(ticket.id), await office.ticket(ticket.id)]
    late()
    await draining
    expect([await office.delivery(ticket.id), await office.ticket(ticket.id)]).toEqual(before)
    await expectOneCardEach(office, 1)
  })
})

/** A database that is gone by the time the outcome of a delivery is written, as for a process killed during the call. */
const withoutSettling = (store: Store): Store => settlingAfter(store, Promise.reject(new Error('killed')))

/** A database whose second transaction waits: the first leases a delivery, the second settles it. */
function settlingAfter(store: Store, held: Promise<void>): Store {
  // The second transaction awaits it, which may come later than its rejection.
  held.catch(() => undefined)
  let transactions = 0
  return {
    ...store,
    async transaction(work) {
      transactions++
      if (transactions > 1) await held
      return store.transaction(work)
    },
  }
}
