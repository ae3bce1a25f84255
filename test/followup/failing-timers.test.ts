/** Tickets whose timers cannot be handled wait a minute, so that those behind them are reached. */
import { expect, test } from 'vitest'
import { silentLog } from '../../src/domain/log.ts'
import { sweepTimers, type TimerOptions } from '../../src/followup/timers.ts'
import { TestClock } from '../app/clock.ts'
import { testSettings } from '../app/house.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileTickets } from '../tickets/filed.ts'
import { troubled } from './troubled.ts'

const MINUTE = 60_000
const SECOND = 1_000

onEachEngine('a timer that fails', (database) => {
  async function openScene(tickets: number, failing: number) {
    const { store } = database()
    const clock = new TestClock()
    const filed = await fileTickets(
      store,
      Array.from({ length: tickets }, (_, n) => ({ id: String(n), urgency: 60 })),
      clock.now(),
    )
    const broken = new Set<unknown>(filed.slice(0, failing).map(({ id }) => id))
    const logged: unknown[] = []
    const options: TimerOptions = {
      store: troubled(store, broken),
      clock,
      settings: { current: testSettings() },
      membersOf: () => [],
      log: { ...silentLog, error: (fields: object) => void logged.push((fields as { ticket?: unknown }).ticket) },
      setAside: new Map(),
    }
    clock.advance(8 * MINUTE)
    return { store, clock, broken, logged, sweep: () => sweepTimers(options) }
  }

  test('does not keep those behind it from being reached, however many fail', async () => {
    const { store, clock, broken, logged, sweep } = await openScene(205, 200)
    await sweep()
    expect(await store.prisma.escalation.count()).toBe(0)
    clock.advance(SECOND)
    await sweep()
    expect(await store.prisma.escalation.count()).toBe(5)
    expect(logged).toHaveLength(200)
    expect(new Set(logged)).toEqual(broken)
  })

  test('is logged once for each try, a minute apart, and goes on when it can be handled', async () => {
    const { store, clock, broken, logged, sweep } = await openScene(2, 1)
    for (let second = 0; second < 60; second++) {
      await sweep()
      clock.advance(SECOND)
    }
    expect(logged).toHaveLength(1)
    expect(await store.prisma.escalation.count()).toBe(1)
    await sweep()
    expect(logged).toHaveLength(2)
    broken.clear()
    clock.advance(59 * SECOND)
    expect(await sweep()).toBe(0)
    clock.advance(SECOND)
    expect(await sweep()).toBe(1)
    expect(await store.prisma.escalation.count()).toBe(2)
  })
})
