/** Which channels have a list of who waits, at a cost that does not grow with how many wait. */
import pg from 'pg'
import { expect, onTestFinished, test, vi } from 'vitest'
import { armQueue, queueChannels } from '../../src/store/queue.ts'
import { TestClock } from '../app/clock.ts'
import { fileTickets } from '../tickets/filed.ts'
import { onEachEngine } from './engines.ts'

onEachEngine('the channels with a list', (database) => {
  const inChannel = (channel: string, ...ids: string[]) =>
    ids.map((id) => ({ id: `${channel}-${id}`, urgency: 40, more: { channel } }))

  test('are those in which somebody waits, and those that have one already', async () => {
    const { store } = database()
    const now = new TestClock().now()
    await fileTickets(store, [...inChannel('C0B', '1', '2'), ...inChannel('C0A', '1'), ...inChannel('C0C', '1')], now)
    await store.prisma.$executeRaw`UPDATE "Ticket" SET state = 'answered', "answeredAt" = ${now} WHERE channel = 'C0C'`
    await store.transaction((tx) => armQueue(tx, 'C0OLD', now))
    expect((await queueChannels(store.prisma)).toSorted()).toEqual(['C0A', 'C0B', 'C0OLD'])
    await store.transaction((tx) => armQueue(tx, 'C0A', now))
    expect((await queueChannels(store.prisma)).toSorted()).toEqual(['C0A', 'C0B', 'C0OLD'])
  })

  test('are none while nobody waits', async () => {
    expect(await queueChannels(database().store.prisma)).toEqual([])
  })

  test('are found without reading everybody who waits', async () => {
    const { store } = database()
    const now = new TestClock().now()
    const many = Array.from({ length: 60 }, (_, n) => String(n))
    await fileTickets(store, [...inChannel('C0A', ...many), ...inChannel('C0B', ...many)], now)
    const query = vi.spyOn(pg.Pool.prototype, 'query')
    onTestFinished(() => query.mockRestore())
    await queueChannels(store.prisma)
    const answers = await Promise.all(query.mock.results.map(({ value }) => value as Promise<pg.QueryResult>))
    const [rows = 0, ...more] = answers.map(({ rowCount }) => rowCount ?? 0)
    expect([rows, more]).toEqual([2, []])
  })
})
