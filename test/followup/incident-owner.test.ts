/** What one instance finds wrong with its own connections is its own to end, as long as it goes on saying so. */
import { expect, test } from 'vitest'
import { createAuditor } from '../../src/followup/auditor.ts'
import { onEachEngine } from '../store/engines.ts'
import { MINUTE, openScene, type Scene } from './audit-scene.ts'

onEachEngine('an incident of one instance', (database) => {
  /** Two instances on one clock: the first has lost its socket, the second has not. */
  function openTwo() {
    let trouble: string | null = 'socket closed'
    const first = openScene(database().store, { probes: { slack: async () => trouble } })
    const second = openScene(database().store, {
      probes: { slack: async () => null },
      instance: 'house-2',
      clock: first.clock,
    })
    /** An audit every ten minutes by each of these. What is told is sent at once. */
    const pass = async (minutes: number, ...scenes: Scene[]) => {
      for (let passed = 0; passed < minutes; passed += 10) {
        first.clock.advance(10 * MINUTE)
        for (const scene of scenes) await scene.audit()
        await first.store.prisma.delivery.updateMany({ data: { state: 'sent' } })
      }
    }
    return {
      first,
      second,
      pass,
      mend: () => {
        trouble = null
      },
    }
  }

  test('that lasts for hours is told once, however many others look, and once when it is over', async () => {
    const { first, second, pass, mend } = openTwo()
    await pass(70, first, second)
    expect(await first.incidents()).toEqual([{ check: 'slack:house-1', open: true }])
    expect(await first.alerts()).toHaveLength(1)
    mend()
    await pass(70, first, second)
    expect(await first.incidents()).toEqual([{ check: 'slack:house-1', open: false }])
    expect(await first.alerts()).toEqual([
      expect.stringContaining('On house-1, slack fails since'),
      expect.stringContaining('This is over'),
    ])
  })

  test('that is gone for good is ended by another an hour after it was last heard of, and told once', async () => {
    const { first, second, pass } = openTwo()
    await pass(90, first, second)
    await pass(50, second)
    expect(await first.incidents()).toEqual([{ check: 'slack:house-1', open: true }])
    await pass(10, second)
    expect(await first.incidents()).toEqual([{ check: 'slack:house-1', open: false }])
    await pass(60, second)
    expect(await first.incidents()).toHaveLength(1)
    expect(await first.alerts()).toHaveLength(2)
  })
})

onEachEngine('an outage of the database', (database) => {
  /** Instances on one clock, which look one after the other within each minute. */
  function openInstances(names: string[]) {
    const down = new Set<string>()
    const { store, clock, options, alerts } = openScene(database().store)
    const auditors = names.map((instance) =>
      createAuditor({
        ...{ ...options, instance, heartbeat: null, onFinding: () => undefined },
        probes: { database: async () => (down.has(instance) ? 'ECONNREFUSED' : null) },
      }),
    )
    const pass = async (minutes: number) => {
      for (let minute = 0; minute < minutes; minute++)
        for (const auditor of auditors) {
          clock.advance(MINUTE / names.length)
          await auditor.audit()
          await store.prisma.delivery.updateMany({ data: { state: 'sent' } })
        }
    }
    return { store, clock, down, pass, alerts, auditors }
  }

  test('that all instances saw is told once, and one that a single instance saw as well', async () => {
    const { store, down, pass, alerts } = openInstances(['house-1', 'house-2', 'house-3'])
    for (const name of ['house-1', 'house-2', 'house-3']) down.add(name)
    await pass(5)
    down.clear()
    await pass(3)
    expect(await alerts()).toEqual([expect.stringContaining('On house-1, database fails since')])
    down.add('house-2')
    await pass(2)
    down.clear()
    await pass(3)
    expect((await alerts()).slice(1)).toEqual([expect.stringContaining('On house-2, database fails since')])
    expect(await store.prisma.incident.count()).toBe(2)
  })

  test('that lasted for one instance long after another had it back is told by both', async () => {
    const { down, pass, alerts } = openInstances(['house-1', 'house-2'])
    for (const name of ['house-1', 'house-2']) down.add(name)
    await pass(2)
    down.delete('house-1')
    await pass(60)
    down.delete('house-2')
    await pass(3)
    expect(await alerts()).toEqual([expect.stringContaining('On house-1'), expect.stringContaining('On house-2')])
  })

  test('that two instances come back from at the same moment is told once', async () => {
    const { clock, down, alerts, auditors } = openInstances(['house-1', 'house-2'])
    for (const name of ['house-1', 'house-2']) down.add(name)
    for (const auditor of auditors) await auditor.audit()
    down.clear()
    clock.advance(MINUTE)
    await Promise.all(auditors.map((auditor) => auditor.audit()))
    expect(await alerts()).toHaveLength(1)
  })
})
