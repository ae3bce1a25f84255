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
  const time = atoms.find((atom) => atom.time !== undefined)?.time ?? null
  const part = atoms.find((atom) => atom.part !== undefined)?.part ?? null
  const dates = atoms.flatMap(({ date }) => (date === undefined ? [] : [date]))
  const told = dates.find((date) => !date.default)
  if (told !== undefined) return { date: told.day, time, part, comesAgain: told.comesAgain }
  if (week !== undefined) return { date: dayOfWeek(week, weekday, moment), time, part, comesAgain: null }
  if (weekday !== undefined) return { date: weekdayAfter(weekday), time, part, comesAgain: 'weekly' }
  return { date: dates[0]?.day ?? null, time, part, comesAgain: null }
}

/** The weekday in that week, without one its last working day that is still to come. */
function dayOfWeek(week: Temporal.PlainDate, weekday: number | undefined, moment: Moment): Temporal.PlainDate {
  const day = monday(week).add({ days: (weekday ?? FRIDAY) - 1 })
  const isOver = Temporal.PlainDate.compare(day, today(moment)) < 0
  return isOver && weekday === undefined ? monday(week).add({ days: 6 }) : day
}
