/** Public holidays by which replies promise something. Movable ones are counted, not listed. */
import type { AtomFinder } from './calendar.ts'
import { phrases } from './patterns.ts'
import { today } from './when.ts'

export type Holiday =
  | 'christmas-eve'
  | 'christmas'
  | 'new-years-eve'
  | 'new-year'
  | 'easter'
  | 'orthodox-easter'
  | 'whitsun'
  | 'midsummer'
  | 'assumption'
  | 'eid-al-fitr'
  | 'lunar-new-year'

type InYear = (year: number) => Temporal.PlainDate

const fixed =
  (month: number, day: number): InYear =>
  (year) =>
    Temporal.PlainDate.from({ year, month, day })

/** Sunday after the first full moon of spring, by Gauss's rule as completed by Butcher (Gregorian calendar). */
const easter: InYear = (year) => {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const days = epact + weekday - 7 * late + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 })
}

/** The same by Meeus's rule for the Julian calendar, which lags 13 days until 2099. */
const orthodoxEaster: InYear = (year) => {
  const moon = (19 * (year % 19) + 15) % 30
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  const days = moon + weekday + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 }).add({ days: 13 })
}

/** A day of another calendar, the one of it that begins in a year of ours. */
const byCalendar =
  (calendar: string, monthCode: string): InYear =>
  (year) => {
    const start = Temporal.PlainDate.from({ year, month: 1, day: 1 })
    const there = start.withCalendar(calendar)
    const found = [0, 1].map((later) =>
      Temporal.PlainDate.from({ calendar, year: there.year + later, monthCode, day: 1 }).withCalendar('iso8601'),
    )
    return found.find((day) => Temporal.PlainDate.compare(day, start) >= 0) ?? start
  }

const DAYS: Readonly<Record<Holiday, InYear>> = {
  'christmas-eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'new-years-eve': fixed(12, 31),
  'new-year': fixed(1, 1),
  easter,
  'orthodox-easter': orthodoxEaster,
  whitsun: (year) => easter(year).add({ days: 49 }),
  midsummer: fixed(6, 23),
  assumption: fixed(8, 15),
  'eid-al-fitr': byCalendar('islamic-umalqura', 'M10'),
  'lunar-new-year': byCalendar('chinese', 'M01'),
}

/** The next one, today included. */
export function nextHoliday(holiday: Holiday, from: Temporal.PlainDate): Temporal.PlainDate {
  const [day = from] = [0, 1]
    .map((later) => DAYS[holiday](from.year + later))
    .filter((each) => Temporal.PlainDate.compare(each, from) >= 0)
  return day
}

/** Finds them by their names. Like a date in figures they need a word before them: "Merry Christmas" is no time. */
export function holidayFinder(names: Readonly<Record<string, Holiday>>): AtomFinder {
  const patterns = Object.entries(names).map(([words, holiday]) => ({
    holiday,
    pattern: new RegExp(phrases(words).source, 'giu'),
  }))
  return (folded, moment) => {
    const found: ReturnType<AtomFinder> = []
    for (const { pattern, holiday } of patterns)
      for (const { index: start, 0: words } of folded.matchAll(pattern)) {
        const end = start + words.length
        // The longer name stands before what is in it.
        if (found.some((other) => start < other.end && other.start < end)) continue
        const day = nextHoliday(holiday, today(moment))
        found.push({ start, end, date: { day, comesAgain: 'yearly', default: false } })
      }
    return found
  }
}
