/**
 * Business time: when a team works, and how long a span of it lasts. Pure; zones and daylight saving come from Temporal, so an
 * hour that the clocks skip is not worked and one that comes twice counts twice.
 */

/** Minutes since local midnight; `to` may be 1440 (midnight at the day's end). */
export interface Shift {
  from: number
  to: number
}

export interface Calendar {
  /** IANA zone in which the hours stand. */
  timeZone: string
  /** Shifts by ISO day of the week, 1 = Monday … 7 = Sunday. A day without shifts is free. */
  week: Record<number, Shift[]>
  /** Free days, as `YYYY-MM-DD`. */
  holidays: ReadonlySet<string>
}

/** `always`: around the clock, every day. */
export type WorkingTime = Calendar | 'always'

/** Beyond this many days without an opening a calendar is taken for one that never opens. */
const LONGEST_CLOSURE_DAYS = 400

interface Span {
  from: number
  to: number
}

/** Milliseconds at which a local time of a day falls. In a gap of the clocks it moves forward, as people expect. */
function instantAt(day: Temporal.PlainDate, minute: number, timeZone: string): number {
  const date = minute >= 1440 ? day.add({ days: 1 }) : day
  const time = Temporal.PlainTime.from({ hour: Math.floor((minute % 1440) / 60), minute: minute % 60 })
  return date.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds
}

function spansOf(day: Temporal.PlainDate, { timeZone, week, holidays }: Calendar): Span[] {
  if (holidays.has(day.toString())) return []
  return (week[day.dayOfWeek] ?? [])
    .map(({ from, to }) => ({ from: instantAt(day, from, timeZone), to: instantAt(day, to, timeZone) }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from)
}

const localDay = (at: Date, timeZone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate()

/** The worked spans from a moment on, in order; ends when nothing opens for more than a year. */
function* spansFrom(calendar: Calendar, at: Date): Generator<Span> {
  // The day before may hold a shift that ends at midnight, or whose end a change of the clocks has moved.
  let day = localDay(at, calendar.timeZone).subtract({ days: 1 })
  // A shift that the clocks push into the next one does not make its time count twice.
  let reached = at.getTime()
  for (let closed = 0; closed <= LONGEST_CLOSURE_DAYS; closed++) {
    for (const { from, to } of spansOf(day, calendar)) {
      if (to <= reached) continue
      closed = 0
      yield { from: Math.max(from, reached), to }
      reached = to
    }
    day = day.add({ days: 1 })
  }
}

export class NeverOpens extends Error {
  constructor() {
    super('This calendar has no working hours for more than a year')
    this.name = 'NeverOpens'
  }
}

/** The moment at which `ms` of working time have passed since `from`. @throws NeverOpens */
export function addWorkingTime(calendar: WorkingTime, from: Date, ms: number): Date {
  if (calendar === 'always') return new Date(from.getTime() + ms)
  let left = ms
  for (const span of spansFrom(calendar, from)) {
    const length = span.to - span.from
    if (left <= length) return new Date(span.from + left)
    left -= length
  }
  throw new NeverOpens()
}

/** Working time between two moments, in milliseconds; 0 when `to` is not after `from`. */
export function workingTimeBetween(calendar: WorkingTime, from: Date, to: Date): number {
  if (to <= from) return 0
  if (calendar === 'always') return to.getTime() - from.getTime()
  let sum = 0
  for (const span of spansFrom(calendar, from)) {
    if (span.from >= to.getTime()) break
    sum += Math.min(span.to, to.getTime()) - span.from
  }
  return sum
}

/** Whether the team works at this moment. */
export function isWorking(calendar: WorkingTime, at: Date): boolean {
  if (calendar === 'always') return true
  for (const span of spansFrom(calendar, at)) return span.from === at.getTime() && span.to > at.getTime()
  return false
}

/** The next occurrence of a local time of day after `now`, on any day. */
export function nextLocalTime(timeZone: string, minute: number, now: Date): Date {
  const today = localDay(now, timeZone)
  for (let days = 0; ; days++) {
    const at = instantAt(today.add({ days }), minute, timeZone)
    if (at > now.getTime()) return new Date(at)
  }
}
