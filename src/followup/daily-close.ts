/** Closes the day once at its time: the numbers are written down, and the managers get them (I6 makes them add up). */
import { nextLocalTime } from '../domain/calendar.ts'
import { addMs, type Clock } from '../domain/clock.ts'
import type { Live } from '../domain/live.ts'
import type { DailyCloseSettings, Settings } from '../domain/settings.ts'
import { closedUpTo, oneSnapshot, writeDailyClose } from '../store/daily-close.ts'
import type { Store } from '../store/open.ts'
import type { AuditedSource } from './finding.ts'

/** A day is closed this much after its time, in milliseconds: what was begun right before it has been written by then. */
export const CLOSE_GRACE = 5_000
/** Further back than two closes can lie apart, also when the clocks change. */
const LOOK_BACK = 50 * 3_600_000

/** The latest moment up to `now` at which a day was to be closed. */
export function latestCloseTime({ timeZone, at }: DailyCloseSettings, now: Date): Date {
  let latest = nextLocalTime(timeZone, at, addMs(now, -LOOK_BACK))
  for (let next = latest; next <= now; next = nextLocalTime(timeZone, at, next)) latest = next
  return latest
}

export interface DailyCloseOptions {
  store: Store
  clock: Clock
  settings: Live<Settings>
  /** The sources that this configuration polls: what was taken out of it is told of no more. */
  sources(): AuditedSource[]
}

/**
 * Closes what has not been closed up to the latest time for it; returns whether it did. Times that passed while the program was down
 * are made up for by one close over the whole span. To be called every half minute or so, by any number of instances.
 */
export async function closeDay({ store, clock, settings, sources }: DailyCloseOptions): Promise<boolean> {
  const { dailyClose, slack } = settings.current
  const now = clock.now()
  const to = latestCloseTime(dailyClose, addMs(now, -CLOSE_GRACE))
  const isDue = (from: Date | null): from is Date => from !== null && from < to
  if (!isDue(await closedUpTo(store.prisma))) return false
  return store.transaction(async (tx) => {
    await oneSnapshot(tx)
    // Another instance may have been faster since.
    const from = await closedUpTo(tx)
    if (!isDue(from)) return false
    const options = { polled: sources().map(({ key }) => key), channel: slack.managersChannel, now }
    return writeDailyClose(tx, { from, to }, options)
  })
}
