/** Who gets how many messages when much falls due at once: singly, in lists, in several lists, from several instances. */
import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { silentLog } from '../../src/domain/log.ts'
import { sendEscalations } from '../../src/followup/escalations.ts'
import { sweepTimers, type TimerOptions } from '../../src/followup/timers.ts'
import type { Store, Tx } from '../../src/store/open.ts'
import { TestClock } from '../app/clock.ts'
import { testSettings } from '../app/house.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileTickets } from '../tickets/filed.ts'
import { troubled } from './troubled.ts'

const MINUTE = 60_000
const MANAGERS = 'C0MANAGERS'
/** High: to be claimed within 15 minutes; the managers' channel hears of it then, the managers themselves 15 minutes later. */
const HIGH = 60

onEachEngine('alerts that fall due at once', (database) => {
  const store = (): Store => database().store

  async function openScene(tickets: number, more: Partial<TimerOptions> = {}) {
    const clock = new TestClock()
    await fileTickets(
      store(),
      Array.from({ length: tickets }, (_, n) => ({ id: String(n), urgency: HIGH + (n % 20) })),
      clock.now(),
    )
    const options = {
      store: store(),
      clock,
      settings: { current: testSettings() },
      membersOf: () => [],
      log: silentLog,
      ...more,
    }
    const sweepOn = (each: Store) => sweepTimers({ ...options, store: each })
    return {
      clock,
      sweepOn,
      async pass(minutes: number) {
        clock.advance(minutes * MINUTE)
        while ((await sweepOn(options.store)) > 0);
      },
    }
  }

  /** The tickets in each message to a channel or person, in the order in which they go out. */
  async function messages(sendTo: string): Promise<number[][]> {
    const rows = await store().prisma.escalation.findMany({
      where: { sendTo, deliveryId: { not: null } },
      orderBy: [{ deliveryId: 'asc' }, { ticket: { rank: 'asc' } }, { ticketId: 'asc' }],
    })
    return [...Map.groupBy(rows, ({ deliveryId }) => deliveryId).values()].map((each) =>
      each.map(({ ticketId }) => ticketId),
    )
  }
  const byRank = async () =>
    (await store().prisma.ticket.findMany({ orderBy: [{ rank: 'asc' }, { id: 'asc' }] })).map(({ id }) => id)
  const sizes = (lists: unknown[][]): number[] => lists.map(({ length }) => length)

  test('are single messages up to five, the most urgent first', async () => {
    const { pass } = await openScene(5)
    await pass(16)
    expect(await messages(MANAGERS)).toEqual((await byRank()).map((id) => [id]))
  })

  test('are one list from six on', async () => {
    const { pass } = await openScene(6)
    await pass(16)
    expect(await messages(MANAGERS)).toEqual([await byRank()])
  })

  test('are several lists beyond twenty, each after the more urgent ones', async () => {
    const { pass } = await openScene(45)
    await pass(16)
    const lists = await messages(MANAGERS)
    expect(sizes(lists)).toEqual([20, 20, 5])
    expect(lists.flat()).toEqual(await byRank())
  })

  test('are lists also when a sweep does not get through them all', async () => {
    const { pass } = await openScene(203)
    await pass(16)
    const lists = await messages(MANAGERS)
    expect(sizes(lists)).toEqual([...Array.from({ length: 10 }, () => 20), 3])
    expect(lists.flat()).toEqual(await byRank())
  })

  test('wait for a timer that fails no longer than five seconds', async () => {
    const { clock, sweepOn } = await openScene(6)
    const damaged = troubled(store(), new Set((await byRank()).slice(0, 1)))
    clock.advance(16 * MINUTE)
    await sweepOn(damaged)
    clock.advance(4_999)
    await sweepOn(damaged)
    expect(await messages(MANAGERS)).toEqual([])
    clock.advance(1)
    await sweepOn(damaged)
    expect(await messages(MANAGERS)).toHaveLength(5)
  })

  test('go to each member of a group of managers, and to the channel while the group cannot be read', async () => {
    const settings = testSettings((each) => {
      each.people.managers = ['S0MANAGERS', 'U0MIRA']
    })
    let members: string[] = []
    const more = { settings: { current: settings }, membersOf: (id: string) => (id === 'S0MANAGERS' ? members : []) }
    members = ['U0MIRA', 'U0NOOR']
    const { pass } = await openScene(1, more)
    await pass(31)
    expect([await messages('U0MIRA'), await messages('U0NOOR')]).toEqual([[[1]], [[1]]])
    expect(await messages('S0MANAGERS')).toEqual([])
    const toManagers = { tell: 'managers', sendTo: MANAGERS, deliveryId: { not: null } }
    expect(await store().prisma.escalation.count({ where: toManagers })).toBe(0)

    settings.people.managers = ['S0MANAGERS']
    members = []
    await pass(30)
    expect([await messages('U0MIRA'), await messages('U0NOOR')]).toEqual([[[1]], [[1]]])
    expect(await store().prisma.escalation.count({ where: toManagers })).toBe(1)
  })

  test('are one list when another instance looks while they are being written', async () => {
    const { clock, sweepOn } = await openScene(12)
    const other = database().engine === 'postgresql' ? await database().another() : store()
    clock.advance(16 * MINUTE)
    const watched: Store = {
      ...store(),
      async transaction(work) {
        const done = await store().transaction(work)
        await sendEscalations(other, clock.now())
        return done
      },
    }
    await sweepOn(watched)
    expect(sizes(await messages(MANAGERS))).toEqual([12])
  })

  test('are one list when that other instance’s clock is behind', async () => {
    const { clock, sweepOn } = await openScene(12)
    clock.advance(16 * MINUTE)
    const watched: Store = {
      ...store(),
      async transaction(work) {
        const done = await store().transaction(work)
        await sendEscalations(store(), new Date(clock.now().getTime() - 2 * MINUTE))
        return done
      },
    }
    await sweepOn(watched)
    expect(sizes(await messages(MANAGERS))).toEqual([12])
  })
})

/** Whether some session of this database waits for a lock. */
async function isSomebodyWaiting(tx: Tx): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
  return rows.length > 0
}

onEachEngine(
  'alerts that fall due at once, from several instances',
  (database) => {
    test('are one list', async () => {
      const stores = [database().store, await database().another(), await database().another()]
      for (let round = 0; round < 10; round++) {
        await database().clear()
        const clock = new TestClock()
        const filed = Array.from({ length: 12 }, (_, n) => ({ id: `${round}-${n}`, urgency: HIGH + n }))
        await fileTickets(database().store, filed, clock.now())
        clock.advance(16 * MINUTE)
        const options = { clock, settings: { current: testSettings() }, membersOf: () => [], log: silentLog }
        await Promise.all(stores.map((store) => sweepTimers({ ...options, store })))
        const lists = await database().store.prisma.escalation.groupBy({
          by: ['deliveryId'],
          where: { sendTo: MANAGERS },
          _count: true,
        })
        expect(lists.map(({ deliveryId, _count }) => [deliveryId !== null, _count])).toEqual([[true, 12]])
      }
    })

    test('that another is putting into a list are waited for, not shared out', async () => {
      const { store } = database()
      const other = await database().another()
      const now = new TestClock().now()
      const [ticket] = await fileTickets(store, [{ id: '1', urgency: HIGH }], now)
      const row = { ticketId: ticket?.id ?? 0, target: 'reply', tell: 'managers-channel', people: [], sendTo: MANAGERS }
      const times = { dueAt: now, stepAt: now, takenAt: now }
      const rows = Array.from({ length: 12 }, (_, n) => ({ ...row, ...times, key: String(n) }))
      await store.prisma.escalation.createMany({ data: rows })
      let sent: number | null = null
      let sending: Promise<void> = Promise.resolve()
      await other.transaction(async (tx) => {
        await tx.$queryRaw`SELECT id FROM "Escalation" ORDER BY id LIMIT 7 FOR UPDATE`
        sending = sendEscalations(store, now).then((messages) => {
          sent = messages
        })
        while (sent === null && !(await isSomebodyWaiting(tx))) await setImmediate()
      })
      await sending
      expect(sent).toBe(1)
      expect(await store.prisma.escalation.groupBy({ by: ['deliveryId'], _count: true })).toMatchObject([
        { _count: 12 },
      ])
    })
  },
  ['postgresql'],
)
