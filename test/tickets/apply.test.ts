/** The one writer of ticket state: everything or nothing, one after the other, and all of it written down. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cardKey } from '../../src/domain/delivery.ts'
import { isLive, type TicketEvent } from '../../src/domain/ticket.ts'
import type { Store } from '../../src/store/open.ts'
import { apply } from '../../src/tickets/apply.ts'
import { refreshCard } from '../../src/tickets/refresh.ts'
import { anyEvent, EVENTS, minutes, NOW, policy, posted } from '../domain/ticket-facts.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileTicket } from './filed.ts'

const happen = (store: Store, id: number, event: TicketEvent, now = NOW) =>
  store.transaction((tx) => apply(tx, id, event, policy, now))
const read = (store: Store, id: number) =>
  store.prisma.ticket.findUniqueOrThrow({ where: { id }, include: { audit: { orderBy: { id: 'asc' } } } })
const cardOf = (store: Store, id: number) => store.prisma.delivery.findUniqueOrThrow({ where: { key: cardKey(id) } })

onEachEngine('an event', (database) => {
  const store = (): Store => database().store
  const file = () => fileTicket(store(), { id: '1', urgency: 40 }, NOW)

  test('changes the ticket, wants the card anew and is written down, together', async () => {
    const { id } = await file()
    const applied = await happen(store(), id, EVENTS.claim)
    expect(applied).toMatchObject({ result: 'changed', ticket: { state: 'claimed', owner: 'UANNA' } })
    expect(await read(store(), id)).toMatchObject({
      wantedVersion: 2,
      audit: [{ event: 'open' }, { event: 'claim', actor: 'UANNA', fromState: 'open', toState: 'claimed', at: NOW }],
    })
    expect(await cardOf(store(), id)).toMatchObject({ state: 'pending', priority: 1000 })
  })

  test('of the customer or of ourselves is no more urgent than the ticket', async () => {
    const { id } = await file()
    await happen(store(), id, posted({ urgency: 70 }))
    expect(await cardOf(store(), id)).toMatchObject({ priority: 70 })
  })

  test('that is refused or repeated changes nothing and is not written down', async () => {
    const { id } = await file()
    await happen(store(), id, EVENTS.claim)
    const before = [await read(store(), id), await cardOf(store(), id)]
    expect(await happen(store(), id, EVENTS.claim)).toMatchObject({ result: 'already' })
    expect(await happen(store(), id, { type: 'claim', by: 'UBEN' })).toMatchObject({ result: 'refused' })
    expect([await read(store(), id), await cardOf(store(), id)]).toEqual(before)
  })

  test('on a ticket that is not there is missing', async () => {
    expect(await happen(store(), 4_711, EVENTS.claim)).toEqual({ result: 'missing' })
  })

  test('whose transaction fails leaves no trace', async () => {
    const { id } = await file()
    const before = [await read(store(), id), await cardOf(store(), id)]
    const failing = store().transaction(async (tx) => {
      await apply(tx, id, EVENTS.claim, policy, NOW)
      throw new Error('the power went out')
    })
    await expect(failing).rejects.toThrow('the power went out')
    expect([await read(store(), id), await cardOf(store(), id)]).toEqual(before)
  })

  test('in a row of any events leaves a sound ticket and a trail without gaps (I2, I6)', async () => {
    let n = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(anyEvent, fc.integer({ min: 0, max: 600 })), { maxLength: 12 }),
        async (steps) => {
          const { id } = await fileTicket(store(), { id: `run${n++}`, urgency: 40 }, NOW)
          let now = NOW
          for (const [event, wait] of steps) {
            now = minutes(wait, now)
            await happen(store(), id, event, now)
          }
          const ticket = await read(store(), id)
          expect(ticket.nextActionAt === null).toBe(!isLive(ticket.state))
          expect(ticket.audit.map(({ fromState }) => fromState)).toEqual([
            null,
            ...ticket.audit.slice(0, -1).map(({ toState }) => toState),
          ])
          expect(ticket.audit.at(-1)?.toState).toBe(ticket.state)
          expect(ticket.wantedVersion).toBe(ticket.audit.length)
        },
      ),
      { numRuns: 25 },
    )
  })

  test('beside the state, such as an edited post, wants the card anew as well', async () => {
    const { id } = await file()
    await store().transaction((tx) => refreshCard(tx, id, NOW))
    expect(await read(store(), id)).toMatchObject({ wantedVersion: 2, state: 'open' })
  })
})

onEachEngine(
  'events at the same moment',
  (database) => {
    test('have their effects one after the other; none is lost', async () => {
      const { store, another } = database()
      const other = await another()
      const { id } = await fileTicket(store, { id: '1', urgency: 40 }, NOW)
      const scores = Array.from({ length: 20 }, (_, n) => 41 + n)
      await Promise.all(scores.map((urgency, n) => happen(n % 2 === 0 ? store : other, id, posted({ urgency }))))
      const ticket = await read(store, id)
      expect(ticket).toMatchObject({ urgency: 60, wantedVersion: 21 })
      expect(ticket.audit).toHaveLength(21)
    })
  },
  ['postgresql'],
)
