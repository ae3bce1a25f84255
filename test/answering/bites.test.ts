/** Proof that the property bites: an outbox that does not write `sending` before the call is caught. */
import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Tx } from '../../src/store/open.ts'
import { onEachEngine } from '../store/engines.ts'
import { answeringProperty } from './property.ts'

vi.mock('../../src/store/deliveries.ts', async (original) => {
  const real = await original<typeof import('../../src/store/deliveries.ts')>()
  const forget = (tx: Tx, ids: number[]) =>
    tx.delivery.updateMany({
      where: { id: { in: ids } },
      data: { state: 'pending', leaseUntil: null, leaseHolder: null },
    })
  const remember = (tx: Tx, id: number, now: Date) =>
    tx.delivery.updateMany({
      where: { id, state: 'pending' },
      data: { state: 'sending', leaseUntil: now, leaseHolder: 'broken' },
    })
  return {
    ...real,
    leaseDue: async (tx: Tx, options: Parameters<typeof real.leaseDue>[1]) => {
      const rows = await real.leaseDue(tx, options)
      await forget(
        tx,
        rows.map(({ id }) => id),
      )
      return rows
    },
    settleDelivery: async (...args: Parameters<typeof real.settleDelivery>) => {
      const [tx, delivery, , now] = args
      await remember(tx, delivery.id, now)
      return real.settleDelivery(...args)
    },
  }
})

onEachEngine(
  'an outbox that writes nothing before the call',
  (database) => {
    test('is caught within 50 runs', { timeout: 300_000 }, async () => {
      const outcome = await fc.check(
        answeringProperty(
          () => database().store,
          () => database().clear(),
        ),
        { numRuns: 50, seed: 1, endOnFailure: true },
      )
      expect(outcome.failed).toBe(true)
      expect(String(outcome.errorInstance)).toMatch(/is on the platform|to have a length/)
    })
  },
  ['memory'],
)
