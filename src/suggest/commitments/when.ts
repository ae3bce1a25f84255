/** From the words for a time to the moment that is meant, on the wall clock of one zone. */
export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening'

/** A time as words tell it. */
export interface When {
  /** null when only the hour is told. */
  date: Temporal.PlainDate | null
  time: Temporal.PlainTime | null
  part: DayPart | null
  /** What comes again: a weekday each week, a date without its year each year. */
  comesAgain: 'weekly' | 'yearly' | null
}

/** Which "now" and whose wall clock. */
export interface Moment {
  now: Date
  timeZone: string
}

/** A day without an hour ends with the working day. */
const END_OF_WORK = Temporal.PlainTime.from('18:00')
const END_OF_PART: Record<DayPart, Temporal.PlainTime> = {
  morning: Temporal.PlainTime.from('12:00'),
  noon: Temporal.PlainTime.from('12:00'),
  afternoon: END_OF_WORK,
  evening: Temporal.PlainTime.from('22:00'),
}
const LAST_MINUTE = Temporal.PlainTime.from('23:59')
/** A date without a year that has passed means the next one only if that is not far off; else it tells of the past. */
const NEAR_DAYS = 183

export const today = ({ now, timeZone }: Moment): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate()

const at = (date: Temporal.PlainDate, plainTime: Temporal.PlainTime, { timeZone }: Moment): Date =>
  new Date(date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds)

export const endOfWork = (date: Temporal.PlainDate, moment: Moment): Date => at(date, END_OF_WORK, moment)

/** The moment that is meant; null when it has passed, as nobody promises the past. */
export function dueAt(when: When, moment: Moment): Date | null {
  const { date, part, comesAgain } = when
  const time = when.time ?? (part === null ? END_OF_WORK : END_OF_PART[part])
  if (date === null) {
    if (when.time === null && part === null) return null
    const soon = at(today(moment), time, moment)
    return soon > moment.now ? soon : when.time === null ? null : at(today(moment).add({ days: 1 }), time, moment)
  }
  const first = at(date, time, moment)
  if (first > moment.now) return first
  if (comesAgain === 'weekly') return at(date.add({ days: 7 }), time, moment)
  if (comesAgain === 'yearly') {
    const next = date.add({ years: 1 })
    return today(moment).until(next).days <= NEAR_DAYS ? at(next, time, moment) : null
  }
  // "Today", said after hours.
  const late = at(date, LAST_MINUTE, moment)
  return when.time === null && date.equals(today(moment)) && late > moment.now ? late : null
}

/** The next such weekday after today, 1 = Monday … 7 = Sunday: for today people say "today". */
export function nextWeekday(weekday: number, moment: Moment): Temporal.PlainDate {
  const from = today(moment)
  return from.add({ days: ((weekday - from.dayOfWeek + 6) % 7) + 1 })
}

/** A day and a month, in the year told or the present one; null for one that no calendar has. */
export function dateOf(day: number, month: number, year: number | null, moment: Moment): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ day, month, year: year ?? today(moment).year }, { overflow: 'reject' })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** null for what no clock shows. */
export function timeOf(hour: number, minute: number, half: 'am' | 'pm' | null): Temporal.PlainTime | null {
  if (half !== null && (hour > 12 || hour === 0)) return hour < 24 && minute < 60 ? plain(hour, minute) : null
  const full = half === null ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)
  return full < 24 && minute < 60 ? plain(full, minute) : null
}

const plain = (hour: number, minute: number): Temporal.PlainTime => Temporal.PlainTime.from({ hour, minute })

/** Days from Monday to Friday, counted from tomorrow on. */
export function addWorkdays(from: Temporal.PlainDate, days: number): Temporal.PlainDate {
  let date = from
  for (let left = days; left > 0; ) {
    date = date.add({ days: 1 })
    if (date.dayOfWeek <= 5) left--
  }
  return date
}
