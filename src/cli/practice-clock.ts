/** The clock of the practice workspace: real time and a lead that people can only let grow. All of that world goes by it. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { nextLocalTime } from '../domain/calendar.ts'
import { addMs, type Clock, systemClock } from '../domain/clock.ts'
import { messageOf, SetupError } from '../domain/errors.ts'
import type { Log } from '../domain/log.ts'
import type { Settings } from '../domain/settings.ts'
import { CLOSE_GRACE } from '../followup/daily-close.ts'
import type { ClockControl } from '../sandbox/demo.ts'
import { forgiveSilence, isDelivering, nextPlanned } from '../store/next-event.ts'
import type { Store } from '../store/open.ts'

interface Sleeper {
  at: number
  timer: NodeJS.Timeout
  wake(): void
}

export interface ShiftableClock extends Clock {
  /** Moves it on by so many milliseconds; whoever sleeps up to a moment that has passed now wakes. */
  advance(ms: number): void
}

/** setTimeout takes no more; a longer sleep is woken early, and its sleeper asks again. */
const LONGEST_TIMER = 2_147_483_647

/** `file` keeps the lead over restarts, so that this world's time never goes back; null forgets it. Throws SetupError for one that is damaged. */
export function createShiftableClock(file: string | null): ShiftableClock {
  let ahead = file === null ? 0 : readLead(file)
  const sleepers = new Set<Sleeper>()
  const now = () => Date.now() + ahead
  const wakeAfter = (ms: number, wake: () => void) => setTimeout(wake, Math.min(Math.max(0, ms), LONGEST_TIMER))
  return {
    now: () => new Date(now()),
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve()
        const wake = () => {
          clearTimeout(sleeper.timer)
          sleepers.delete(sleeper)
          signal?.removeEventListener('abort', wake)
          resolve()
        }
        const sleeper: Sleeper = { at: now() + ms, timer: wakeAfter(ms, wake), wake }
        sleepers.add(sleeper)
        signal?.addEventListener('abort', wake, { once: true })
      }),
    advance(ms) {
      ahead += Math.max(0, ms)
      if (file !== null) writeLead(file, ahead)
      for (const sleeper of [...sleepers]) {
        clearTimeout(sleeper.timer)
        if (sleeper.at <= now()) sleeper.wake()
        else sleeper.timer = wakeAfter(sleeper.at - now(), sleeper.wake)
      }
    },
  }
}

function readLead(file: string): number {
  if (!existsSync(file)) return 0
  const { ahead } = parsed(file)
  return typeof ahead === 'number' && ahead > 0 ? ahead : 0
}

function parsed(file: string): { ahead?: unknown } {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { ahead?: unknown } | null) ?? {}
  } catch (error) {
    throw new SetupError('practice-broken', `${file} cannot be read: ${messageOf(error)}.`, error)
  }
}

function writeLead(file: string, ahead: number): void {
  writeFileSync(`${file}.new`, JSON.stringify({ ahead }))
  renameSync(`${file}.new`, file)
}

/** Retries in a moment are no events that anybody waits for. */
const SOON = 3_000
/** How long a move waits for calls under way: their senders would otherwise seem to have died. Milliseconds. */
const LET_END = 3_000
const LOOK_EVERY = 2_000
/** How long a move stays at a close, so that it is noticed. Milliseconds. */
const AT_THE_CLOSE = 500

export interface PracticeClockOptions {
  clock: ShiftableClock
  store: Store
  settings(): Settings
  log: Log
}

export interface PracticeClock extends ClockControl {
  /** Ends the looking for what comes next. */
  stop(): Promise<void>
}

/** The buttons of the page: moves the clock, and knows what happens next. */
export function createPracticeClock({ clock, store, settings, log }: PracticeClockOptions): PracticeClock {
  let next: Date | null = null
  const listeners = new Set<() => void>()
  const stopping = new AbortController()

  /** When the next day is closed. */
  function nextClose(now: Date): Date {
    const { timeZone, at } = settings().dailyClose
    return addMs(nextLocalTime(timeZone, at, addMs(now, -CLOSE_GRACE)), CLOSE_GRACE)
  }

  async function move(ms: number): Promise<void> {
    const until = Date.now() + LET_END
    while (Date.now() < until && (await isDelivering(store.prisma))) await systemClock.sleep(50)
    await forgiveSilence(store.prisma, ms)
    clock.advance(ms)
  }

  /** The day is closed at its time, also when somebody jumps over it. */
  async function moveOverCloses(ms: number): Promise<void> {
    const target = addMs(clock.now(), ms)
    const close = nextClose(clock.now())
    if (close < target) {
      await move(close.getTime() - clock.now().getTime() + 1)
      await systemClock.sleep(AT_THE_CLOSE)
    }
    await move(Math.max(0, target.getTime() - clock.now().getTime()))
  }

  async function refresh(): Promise<void> {
    const now = clock.now()
    const planned = await nextPlanned(store.prisma, addMs(now, SOON))
    const close = nextClose(now)
    const found = planned === null || close < planned ? close : planned
    if (found.getTime() === next?.getTime()) return
    next = found
    for (const listener of listeners) listener()
  }

  async function keepLooking(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await refresh()
      } catch (error) {
        log.warn({ error: messageOf(error) }, 'what happens next could not be looked up; trying again')
      }
      // By real time: this is for whoever looks at the page.
      await systemClock.sleep(LOOK_EVERY, stopping.signal)
    }
  }
  const looking = keepLooking()

  return {
    now: clock.now,
    nextEvent: () => next,
    refresh,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async advance(ms) {
      await moveOverCloses(ms)
      await refresh()
    },
    async stop() {
      stopping.abort()
      await looking
    },
  }
}
