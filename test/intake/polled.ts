/** One source of a scripted platform, polled by hand against a database. */
import { addMs, seededRandom } from '../../src/domain/clock.ts'
import { silentLog } from '../../src/domain/log.ts'
import type { Settings } from '../../src/domain/settings.ts'
import type { IntakeOptions } from '../../src/intake/poll.ts'
import { alertStaleSources, pollSource } from '../../src/intake/poll.ts'
import type { PollPage, SourceSpec } from '../../src/platforms/contract.ts'
import type { Store } from '../../src/store/open.ts'
import { registerSources } from '../../src/store/sources.ts'
import { TestClock } from '../app/clock.ts'
import { testSettings } from '../app/house.ts'
import { scriptedPlatform, spec } from '../app/posts.ts'
import { suggest, triage } from './judges.ts'

interface PolledOptions {
  script?: (PollPage | Error)[]
  source?: SourceSpec
  clock?: TestClock
  holder?: string
  settings?: (settings: Settings) => void
  /** Done while the platform is asked for a page. */
  meanwhile?: () => Promise<unknown>
  /** Replaces what is done between fetching a page and storing it. */
  options?: Partial<IntakeOptions>
}

interface Polled {
  clock: TestClock
  source: SourceSpec
  options: IntakeOptions
  /** What the platform was asked, in order. */
  asked: ReturnType<typeof scriptedPlatform>['asked']
  outcomes: string[]
  /** Polls at the clock's time; false when there was nothing to do. */
  poll(): Promise<boolean>
  /** Moves the clock to the next time at which the source is due, and polls. */
  pollNext(): Promise<boolean>
  alertStale(): Promise<void>
  row(): ReturnType<Store['prisma']['source']['findUniqueOrThrow']>
  alerts(): Promise<string[]>
}

export async function openSource(store: Store, given: PolledOptions = {}): Promise<Polled> {
  const clock = given.clock ?? new TestClock()
  const source = given.source ?? spec()
  const platform = scriptedPlatform(given.script ?? [], source)
  const { meanwhile } = given
  const fetch = platform.poll
  if (meanwhile !== undefined) {
    platform.poll = async (request) => {
      await meanwhile()
      return fetch(request)
    }
  }
  const outcomes: string[] = []
  const options: IntakeOptions = {
    store,
    clock,
    random: seededRandom(1),
    log: silentLog,
    settings: { current: testSettings(given.settings) },
    judges: { current: { triage, suggest } },
    holder: given.holder ?? 'a',
    events: { page: () => undefined, polled: (_, outcome) => outcomes.push(outcome), spent: () => undefined },
    onStored: () => undefined,
    ...given.options,
  }
  const { key, account, brand, stream } = source
  await store.transaction((tx) =>
    registerSources(tx, [{ key, platform: source.platform, account, brand, stream }], clock.now()),
  )
  const row = () => store.prisma.source.findUniqueOrThrow({ where: { key } })
  const poll = () => pollSource(platform, source, options)
  return {
    clock,
    source,
    options,
    asked: platform.asked,
    outcomes,
    poll,
    async pollNext() {
      const { nextPollAt } = await row()
      clock.advance(Math.max(0, nextPollAt.getTime() - clock.now().getTime()))
      return poll()
    },
    alertStale: () => alertStaleSources([source], options),
    row,
    async alerts() {
      const rows = await store.prisma.delivery.findMany({ where: { kind: 'alert' }, orderBy: { id: 'asc' } })
      return rows.map(({ payload }) => (payload as { text: string }).text)
    },
  }
}

export const minutesAfter = (at: Date, minutes: number): Date => addMs(at, minutes * 60_000)
