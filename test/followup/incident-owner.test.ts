/** What one instance finds wrong with its own connections is its own to end, as long as it goes on saying so. */
import { expect, test } from 'vitest'
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
