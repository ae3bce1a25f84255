/** The parts of which a time is said: a day, a part of it, an hour. What stands side by side is one time. */
import type { FixedTime } from './language.ts'
import { type DayPart, type Moment, today, type When } from './when.ts'

export interface Atom {
  start: number
  end: number
  /** A day of the calendar. `default`: unless another part names one. */
  date?: { day: Temporal.PlainDate; comesAgain: 'yearly' | null; default: boolean }
  /** 1 = Monday … 7 = Sunday. */
  weekday?: number
  /** Any day of a week: the one in which this day is. */
  week?: Temporal.PlainDate
  time?: Temporal.PlainTime
  /** The hour stands without its half of the day: "at 5". */
  isHalfOpen?: boolean
  part?: DayPart
}

const FRIDAY = 5
const monday = (day: Temporal.PlainDate): Temporal.PlainDate => day.subtract({ days: day.dayOfWeek - 1 })

/** What fixed words mean; null for words that only look like a time. */
export function atomOf(fixed: FixedTime, moment: Moment): Omit<Atom, 'start' | 'end'> | null {
  const now = today(moment)
  const on = (day: Temporal.PlainDate, isDefault = false) => ({ date: { day, comesAgain: null, default: isDefault } })
  const [head = '', part] = fixed.split('-') as [string, DayPart | undefined]
  switch (fixed) {
    case 'none':
      return null
    case 'end-of-day':
      return on(now, true)
    case 'day-after':
      return on(now.add({ days: 2 }))
    case 'this-week':
      return { week: now }
    case 'next-week':
      return { week: now.add({ days: 7 }) }
    case 'this-month':
      return on(now.with({ day: now.daysInMonth }))
    default:
      return {
        ...on(head === 'tomorrow' ? now.add({ days: 1 }) : now),
        ...(part === undefined ? {} : { part }),
      }
  }
}

/** The atoms that stand side by side, with nothing but blanks, commas and fillers between. */
export function joined(atoms: Atom[], folded: string, filler: RegExp): Atom[][] {
  const groups: Atom[][] = []
  for (const atom of atoms.toSorted((a, b) => a.start - b.start)) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last !== undefined && before !== undefined && filler.test(folded.slice(before.end, atom.start))) last.push(atom)
    else groups.push([atom])
  }
  return groups
}

/** One time of its parts. */
export function whenOf(atoms: Atom[], moment: Moment, weekdayAfter: (weekday: number) => Temporal.PlainDate): When {
  const weekday = atoms.find((atom) => atom.weekday !== undefined)?.weekday
  const week = atoms.find((atom) => atom.week !== undefined)?.week
  const hour = atoms.find((atom) => atom.time !== undefined)
  const part = atoms.find((atom) => atom.part !== undefined)?.part ?? null
  const time = hour?.time === undefined ? null : hour.isHalfOpen === true ? inHalf(hour.time, part) : hour.time
  const dates = atoms.flatMap(({ date }) => (date === undefined ? [] : [date]))
  const told = dates.find((date) => !date.default)
  if (told !== undefined) return { date: told.day, time, part, comesAgain: told.comesAgain }
  if (week !== undefined) return { date: dayOfWeek(week, weekday, moment), time, part, comesAgain: null }
  if (weekday !== undefined) return { date: weekdayAfter(weekday), time, part, comesAgain: 'weekly' }
  return { date: dates[0]?.day ?? null, time, part, comesAgain: null }
}

/** An office that says "at 5" means the afternoon, but for the hours at which it opens. */
const FIRST_OFFICE_HOUR = 7

function inHalf(time: Temporal.PlainTime, part: DayPart | null): Temporal.PlainTime {
  const isLate = part === null || part === 'noon' ? time.hour < FIRST_OFFICE_HOUR : part !== 'morning' && time.hour < 12
  return isLate ? time.add({ hours: 12 }) : time
}

/** Whether an hour as it is written leaves its half of the day open: "5" and "5.30", but not "05:30". */
export const isHalfOpen = (hour: number, written: string): boolean =>
  hour >= 1 && hour <= 12 && !/(?<!\d)0\d/.test(written)

/** An hour or a part of the day, and no day. */
export const isOnlyHour = (atoms: readonly Atom[]): boolean =>
  atoms.every(({ weekday, week, date }) => weekday === undefined && week === undefined && date?.default !== false)

/** Whether the hour of the one is for the day of the other: "tomorrow" and "10am". */
export const isForDay = (day: readonly Atom[], hour: readonly Atom[]): boolean => {
  const has = (atoms: readonly Atom[], key: 'time' | 'part') => atoms.some((atom) => atom[key] !== undefined)
  return !isOnlyHour(day) && isOnlyHour(hour) && !has(day, 'time') && (has(hour, 'time') || !has(day, 'part'))
}

/** The weekday in that week, without one its last working day that is still to come. */
function dayOfWeek(week: Temporal.PlainDate, weekday: number | undefined, moment: Moment): Temporal.PlainDate {
  const day = monday(week).add({ days: (weekday ?? FRIDAY) - 1 })
  const isOver = Temporal.PlainDate.compare(day, today(moment)) < 0
  return isOver && weekday === undefined ? monday(week).add({ days: 6 }) : day
}
