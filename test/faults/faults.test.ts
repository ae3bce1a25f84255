/** Five hundred posts while one call in ten goes wrong, at the platform and in Slack; on PostgreSQL with two instances at once. */
import { expect, test } from 'vitest'
import { seededRandom } from '../../src/domain/clock.ts'
import type { Store } from '../../src/store/open.ts'
import { TestClock } from '../app/clock.ts'
import { type House, openHouse } from '../app/house.ts'
import { onEachEngine } from '../store/engines.ts'
import { platformsOf } from './crowds.ts'
import { ALL_PLATFORMS, EVERYTHING, type PlatformName } from './places.ts'
import { expectDisturbed, expectEachOnce, openStage } from './stage.ts'
import { unfinished } from './unfinished.ts'

/** Six hours; the slowest step is a source's wait of up to a quarter of an hour after failures. */
const MOST_STEPS = 4_320
const STEP = 5_000

/** Runs an instance on each store until nothing is on its way any more; returns how many cards each has settled. */
async function workOff(platform: PlatformName, stores: [Store, ...Store[]]): Promise<number[]> {
  const clock = new TestClock()
  const stage = await openStage({ clock, platforms: [platform], posts: 500 })
  stage.disturb(seededRandom(5))
  const houses: House[] = []
  for (const [n, openedStore] of stores.entries())
    houses.push(
      await openHouse({
        platforms: platformsOf(stage.settings, stage.access, clock),
        settings: stage.settings,
        clock,
        openedStore,
        sharedWorkspace: stage.workspace,
        holder: `instance-${n}`,
      }),
    )
  for (let step = 0; step < MOST_STEPS; step++) {
    await Promise.all(houses.map(({ runtime }) => runtime.intake().pollDue()))
    await Promise.all(houses.map(({ runtime }) => runtime.outbox.drain()))
    const { unread, undelivered } = await unfinished(stores[0], stage.wanted.length)
    if (unread === 0 && undelivered === 0) break
    clock.advance(STEP)
  }
  expectDisturbed(stage)
  await expectEachOnce(stage, stores[0])
  return Promise.all(houses.map(cardsSent))
}

async function cardsSent({ runtime }: House): Promise<number> {
  const { body } = await runtime.metrics.text()
  return Number(/^hearback_deliveries_total\{kind="card",outcome="sent"\} (\d+)/m.exec(body)?.[1] ?? 0)
}

const TITLE = '500 posts over 5 pages, one call in ten of which goes wrong'

onEachEngine(
  TITLE,
  (database) => {
    test.each(EVERYTHING ? ALL_PLATFORMS : ['reddit' as const])(
      'on %s: every eligible one is a card, once',
      async (platform) => {
        await workOff(platform, [database().store])
      },
      120_000,
    )
  },
  ['memory'],
)

onEachEngine(
  TITLE,
  (database) => {
    test.each(EVERYTHING ? ALL_PLATFORMS : ['x' as const])(
      'on %s, two instances at once: every eligible one is a card, once, and both did their share',
      async (platform) => {
        const { store, another } = database()
        const shares = await workOff(platform, [store, await another()])
        // How the two share the cards is a race, so neither is held to a part of them: only an instance that does nothing is a fault.
        for (const share of shares) expect(share).toBeGreaterThan(0)
      },
      120_000,
    )
  },
  ['postgresql'],
)
