/** A platform whose posts change, and looks at them on a clock that is moved by hand. */
import { addMs, seededRandom } from '../../src/domain/clock.ts'
import { silentLog } from '../../src/domain/log.ts'
import type { PlatformId } from '../../src/domain/post.ts'
import type { IntakeOptions } from '../../src/intake/poll.ts'
import { recheckDue, watchAgain } from '../../src/intake/recheck.ts'
import type { Platform, RecheckResult } from '../../src/platforms/contract.ts'
import type { Store } from '../../src/store/open.ts'
import { TestClock } from '../app/clock.ts'
import { testSettings } from '../app/house.ts'
import { scriptedPlatform, spec } from '../app/posts.ts'
import { suggest, triage } from './judges.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

type Seen = Partial<Omit<Extract<RecheckResult, { state: 'edited' }>, 'state'>> & { state: RecheckResult['state'] }

export interface Watched {
  clock: TestClock
  options: IntakeOptions
  platform: Platform
  /** What the platform shows from now on, by post; all others are the same. */
  shows: Record<string, Seen>
  /** Ids of each call, in order. */
  asked: string[][]
  /** Set: the next calls fail with it. */
  failing: Error | null
  look(): Promise<number>
  /** Moves the clock and looks. */
  lookAfter(ms: number): Promise<number>
  watchAgain(): Promise<void>
}

export interface WatchOptions {
  id?: PlatformId
  batch?: number
  usd?: number
  clock?: TestClock
}

export function openWatch(store: Store, { id = 'bluesky', batch = 25, usd = 0, ...given }: WatchOptions = {}): Watched {
  const clock = given.clock ?? new TestClock()
  const watched: Watched = {
    clock,
    shows: {},
    asked: [],
    failing: null,
    options: {
      ...{ store, clock, random: seededRandom(1), log: silentLog, holder: 'a' },
      settings: { current: testSettings() },
      judges: { current: { triage, suggest } },
      events: { page: () => undefined, polled: () => undefined, spent: () => undefined },
      onStored: () => undefined,
    },
    platform: {
      ...scriptedPlatform([], spec({ platform: id })),
      id,
      describeLimits: () => ({
        text: { max: 300, unit: 'graphemes' },
        unit: 'graphemes',
        notes: [],
        minSendGapMs: 0,
        idempotentSend: true,
        recheckBatch: batch,
      }),
      async recheck(_, ids) {
        watched.asked.push(ids)
        if (watched.failing !== null) throw watched.failing
        const results = ids.map((externalId): RecheckResult => {
          const seen = watched.shows[externalId] ?? { state: 'same' }
          return seen.state === 'edited'
            ? {
                text: 'changed',
                html: null,
                editedAt: addMs(clock.now(), -MINUTE),
                ...seen,
                state: 'edited',
                externalId,
              }
            : { state: seen.state, externalId }
        })
        return { results, spend: { reads: usd === 0 ? 0 : ids.length, writes: 0, usd: usd * ids.length } }
      },
    },
    look: () => recheckDue([watched.platform], watched.options),
    lookAfter(ms) {
      clock.advance(ms)
      return watched.look()
    },
    watchAgain: () => watchAgain([watched.platform], watched.options),
  }
  return watched
}
