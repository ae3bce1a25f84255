/** Weekdays, dates and hours in languages that chrono-node does not know. */
import { type Atom, isHalfOpen } from './atoms.ts'
import type { CalendarWords, CommitmentLanguage } from './language.ts'
import { source } from './patterns.ts'
import { type DayPart, dateOf, type Moment, timeOf, today } from './when.ts'

/** `folded` and `raw` are the same text, sign for sign (patterns.ts). */
export type AtomFinder = (folded: string, moment: Moment, raw: string) => Atom[]

const whole = (inner: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${inner})(?![\\p{L}\\d])`, 'giu')

/** Finds parts of the day, such as "morning". */
export function partFinder({ parts }: CommitmentLanguage): AtomFinder {
  const patterns = Object.entries(parts).map(([part, words]) => ({
    part: part as DayPart,
    pattern: whole(source(words)),
  }))
  return (folded) =>
    patterns.flatMap(({ part, pattern }) =>
      [...folded.matchAll(pattern)].map(({ index, 0: text }) => ({ start: index, end: index + text.length, part })),
    )
}

/** Finds days of the month without a month: the next such day, today included. */
export function dayOfMonthFinder({ dayOfMonth }: CommitmentLanguage): AtomFinder {
  const days = source(dayOfMonth).replaceAll('##', '(1[3-9]|2\\d|3[01])').replaceAll('#', '(\\d{1,2})')
  // What a number counts stands right after it: "the 2nd deck". Letters may follow only after the end of the clause.
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?:${days})(?![\\p{L}\\d:/-]|[.,]\\d|\\s+(?!(?:${AFTER_DAY})(?!\\p{L}))\\p{L})`,
    'giu',
  )
  return (folded, moment) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      const found = nextDayOfMonth(Number(match.slice(1).find((number) => number !== undefined)), moment)
      return found === null
        ? []
        : [{ ...placeOf(match), date: { day: found, comesAgain: 'yearly' as const, default: false } }]
    })
}

/** May follow a day of the month: another word says that the number counts something else. */
const AFTER_DAY = source(
  `at | and | or | but | if | so | when | of this month | of the month | og | eller | men | hvis | når | kl. | um | und | oder | aber | wenn | και | ή | αλλά | αν | του μήνα | του μηνός | στις
    | pukul | jam | dan | atau | tapi | kalau | ini | bulan ini | ya | latest | erledigt | fertig | klar | ready | done`,
)

function nextDayOfMonth(number: number, moment: Moment): Temporal.PlainDate | null {
  const first = today(moment).with({ day: 1 })
  const [day = null] = [0, 1, 2]
    .map((months) => first.add({ months }))
    .filter((month) => number >= 1 && number <= month.daysInMonth)
    .map((month) => month.with({ day: number }))
    .filter((each) => Temporal.PlainDate.compare(each, today(moment)) >= 0)
  return day
}

export function calendarFinder(words: CalendarWords): AtomFinder {
  const weekdays = words.weekdays.map((name) => whole(source(name)))
  const months = words.months.map(source)
  const named = whole(
    `(?<day>\\d{1,2})\\.?\\s+(?:${months.map((name, index) => `(?<m${index + 1}>${name})`).join('|')})(?:\\s+(?<year>20\\d\\d))?`,
  )
  const numeric = whole('(?<day>\\d{1,2})[./](?<month>\\d{1,2})(?:[./](?<year>20\\d\\d|\\d\\d))?\\.?')
  const half = words.halves
  const halves = half === null ? '' : `(?:\\s*(?:(?<am>${source(half.am)})|(?<pm>${source(half.pm)})))?`
  const hour = whole(`(?<said>${source(words.hour)}\\s*)?(?<hour>\\d{1,2})(?:[.:](?<minute>\\d\\d))?${halves}`)

  const weekdayAtoms = (folded: string): Atom[] =>
    weekdays.flatMap((pattern, index) =>
      [...folded.matchAll(pattern)].map((match) => ({ ...placeOf(match), weekday: index + 1 })),
    )

  const dateAtoms = (folded: string, pattern: RegExp, moment: Moment): Atom[] =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      const groups = match.groups ?? {}
      const month = groups.month ?? months.findIndex((_, index) => groups[`m${index + 1}`] !== undefined) + 1
      const year = groups.year === undefined ? null : Number(groups.year) + (groups.year.length === 2 ? 2000 : 0)
      const day = dateOf(Number(groups.day), Number(month), year, moment)
      const comesAgain = year === null ? ('yearly' as const) : null
      return day === null ? [] : [{ ...placeOf(match), date: { day, comesAgain, default: false } }]
    })

  const hourAtoms = (folded: string): Atom[] =>
    [...folded.matchAll(hour)].flatMap((match) => {
      const { said, hour: hours, minute, am, pm } = match.groups ?? {}
      // A bare number is no hour.
      if (said === undefined && am === undefined && pm === undefined) return []
      const time = timeOf(Number(hours), Number(minute ?? 0), am !== undefined ? 'am' : pm !== undefined ? 'pm' : null)
      const open = am === undefined && pm === undefined && isHalfOpen(Number(hours), match[0])
      return time === null ? [] : [{ ...placeOf(match), time, isHalfOpen: open }]
    })

  return (folded, moment) => {
    const days = dateAtoms(folded, named, moment)
    // "στις 12 Νοεμβρίου" is a day and no hour, "kl. 14.30" an hour and no day.
    const hours = hourAtoms(folded).filter((hour) => !days.some((day) => overlaps(day, hour)))
    const figures = dateAtoms(folded, numeric, moment).filter((date) => !hours.some((hour) => overlaps(date, hour)))
    return [...weekdayAtoms(folded), ...days, ...figures, ...hours]
  }
}

/** "15.11.": a day and a month in figures, which is neither an hour nor an amount. */
const FIGURES =
  /(?<!(?<!\p{L})(?:um|gegen)\s+)(?<![\p{L}\d.,])(?<day>\d{1,2})\.\s?(?<month>\d{1,2})(?:\.(?!\d)|(?![\d.,:]))(?!\s*(?:uhr|euro?|€|cent|prozent|%|km|kg))/giu

/** Finds them where chrono-node wants the year as well. */
export const figuresFinder: AtomFinder = (folded, moment) =>
  [...folded.matchAll(FIGURES)].flatMap((match) => {
    const day = dateOf(Number(match.groups?.day), Number(match.groups?.month), null, moment)
    return day === null ? [] : [{ ...placeOf(match), date: { day, comesAgain: 'yearly' as const, default: false } }]
  })

const overlaps = (one: Atom, other: Atom): boolean => one.start < other.end && other.start < one.end

const placeOf = ({ index, 0: text }: RegExpExecArray): { start: number; end: number } => ({
  start: index,
  end: index + text.length,
})
