/** The same while the program is killed at ten moments and started again each time. */
import { onTestFinished } from 'vitest'
import { type Random, seededRandom } from '../../src/domain/clock.ts'
import { openStore } from '../../src/store/open.ts'
import type { CROWDS } from './crowds.ts'
import { createFastClock } from './fast-clock.ts'
import { startInstance, startMark, untilQuiet } from './instances.ts'
import { eachOf, type Place } from './places.ts'
import { expectDisturbed, expectEachOnce, openStage, type Stage } from './stage.ts'

const KILLS = 10
const POSTS = 500

/** When to kill: at the n-th request of a kind from now, or when so many milliseconds have passed, be it in mid-start. */
interface Moment {
  at: 'feed' | 'post' | 'time'
  n: number
}

const LATEST: Record<Moment['at'], number> = { feed: 4, post: 40, time: 2_500 }
const KINDS: Moment['at'][] = ['feed', 'post', 'post', 'time']

function moments(random: Random): Moment[] {
  return Array.from({ length: KILLS }, () => {
    const at = KINDS[Math.floor(random() * KINDS.length)] ?? 'post'
    return { at, n: 1 + Math.floor(random() * LATEST[at]) }
  })
}

/** Calls `then` at the moment, in the middle of the request that makes it. */
function when({ at, n }: Moment, stage: Stage, then: () => void): void {
  let left = n
  const count = (): undefined => {
    if (--left === 0) then()
  }
  if (at === 'time') setTimeout(then, n)
  if (at === 'feed') for (const crowd of stage.crowds) crowd.watch((asked) => (asked === 'feed' ? count() : undefined))
  if (at === 'post') stage.onPost(count)
}

async function killAgainAndAgain(place: Place, platforms: (keyof typeof CROWDS)[], seed: number): Promise<void> {
  const mark = startMark()
  const stage = await openStage({ clock: createFastClock(mark), platforms, posts: POSTS })
  const random = seededRandom(seed)
  stage.disturb(random)
  for (const [n, moment] of moments(random).entries()) {
    const instance = startInstance(stage, place.store, mark, `instance-${n}`)
    await new Promise<void>((resolve) => when(moment, stage, () => resolve(instance.kill())))
  }
  const last = startInstance(stage, place.store, mark, 'last')
  await untilQuiet(last, stage)
  await last.stop()
  const store = await openStore(place.store)
  onTestFinished(() => store.close())
  expectDisturbed(stage)
  await expectEachOnce(stage, store)
}

eachOf(
  [
    ['embedded', 'x'],
    ['postgresql', 'reddit'],
  ],
  'killed at ten moments and started again, 500 posts over 5 pages, one call in ten of which goes wrong: every eligible one is a card, once',
  (place, platform) => killAgainAndAgain(place, [platform], 3),
)
