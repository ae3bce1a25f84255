import { expect, test } from 'vitest'
import type { Tx } from '../../src/store/open.ts'
import { onEachEngine } from './engines.ts'

onEachEngine(
  'transactions of two instances',
  (database) => {
    test('that lock each other out both get through: the loser starts over', async () => {
      const { store } = database()
      const other = await database().another()
      await store.prisma.fact.createMany({
        data: ['a', 'b'].map((key) => ({ key, value: 0, updatedAt: new Date('2026-11-02T09:00:00Z') })),
      })
      let arrived = 0
      let open: () => void = () => undefined
      const bothHoldOne = new Promise<void>((resolve) => {
        open = resolve
      })
      const runs = { first: 0, second: 0 }
      const take = (tx: Tx, key: string) =>
        tx.$executeRaw`UPDATE "Fact" SET value = to_jsonb((value::text)::int + 1) WHERE key = ${key}`
      const work = (name: 'first' | 'second', keys: [string, string]) => async (tx: Tx) => {
        runs[name]++
        await take(tx, keys[0])
        if (++arrived === 2) open()
        // Only in the first round do both stand before the other's row.
        if (runs[name] === 1) await bothHoldOne
        await take(tx, keys[1])
      }
      await Promise.all([store.transaction(work('first', ['a', 'b'])), other.transaction(work('second', ['b', 'a']))])
      const values = await store.prisma.fact.findMany({ where: { key: { in: ['a', 'b'] } } })
      expect(values.map(({ value }) => value)).toEqual([2, 2])
      expect(runs.first + runs.second).toBe(3)
    })

    test('of which one falls asleep holding locks do not hold up the other for ever', async () => {
      const { store } = database()
      const other = await database().another()
      const setting = await store.prisma.$queryRaw<{ ms: string }[]>`
        SELECT setting AS ms FROM pg_settings WHERE name = 'idle_in_transaction_session_timeout'`
      expect(Number(setting[0]?.ms)).toBeGreaterThan(0)
      // The same for both, only sooner, so that the test need not wait.
      await store.prisma.fact.create({ data: { key: 'a', value: 0, updatedAt: new Date('2026-11-02T09:00:00Z') } })
      let wake: () => void = () => undefined
      const asleep = new Promise<void>((resolve) => {
        wake = resolve
      })
      let holds: () => void = () => undefined
      const holding = new Promise<void>((resolve) => {
        holds = resolve
      })
      const sleeper = store.transaction(async (tx) => {
        await tx.$executeRaw`SET LOCAL idle_in_transaction_session_timeout = 200`
        await tx.$executeRaw`UPDATE "Fact" SET value = '1' WHERE key = 'a'`
        holds()
        await asleep
        await tx.$executeRaw`UPDATE "Fact" SET value = '3' WHERE key = 'a'`
      })
      const ended = expect(sleeper).rejects.toThrow()
      await holding
      await other.transaction((tx) => tx.$executeRaw`UPDATE "Fact" SET value = '2' WHERE key = 'a'`)
      wake()
      await ended
      expect(await other.prisma.fact.findUniqueOrThrow({ where: { key: 'a' } })).toMatchObject({ value: 2 })
    })
  },
  ['postgresql'],
)
