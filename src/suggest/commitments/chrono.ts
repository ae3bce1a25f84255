/** Weekdays, dates and hours as chrono-node reads them. Only what it is certain of is taken; zones and hours are for when.ts. */
import * as de from 'chrono-node/de'
import * as en from 'chrono-node/en'
import * as id from 'chrono-node/id'
import { type Atom, isHalfOpen } from './atoms.ts'
import type { AtomFinder } from './calendar.ts'
import { dateOf, type Moment } from './when.ts'

interface Parser {
  parse: typeof en.GB.parse
}

/** Day before month, but for readers in the United States. */
export const PARSERS: Record<string, Parser> = { en: en.GB, 'en-US': en.casual, de: de.casual, id: id.casual }

const MINUTE = 60_000

/** Minutes by which the zone is ahead of UTC, as chrono-node wants them. */
const offsetOf = ({ now, timeZone }: Moment): number =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).offsetNanoseconds /
  (MINUTE * 1_000_000)

/** "Freitagabend": the part of the day, joined to the name of the day. */
const GLUED_PART = /(?<=\p{L}tag)(?:morgen|vormittag|mittag|nachmittag|abend|früh)(?!\p{L})/giu
const PARTS = {
  morgen: 'morning',
  vormittag: 'morning',
  früh: 'morning',
  mittag: 'noon',
  nachmittag: 'afternoon',
  abend: 'evening',
} as const

export function chronoFinder(parser: Parser): AtomFinder {
  return (_folded, moment, raw) => {
    const glued = [...raw.matchAll(GLUED_PART)].map(({ index, 0: text }): Atom => {
      const part = PARTS[text.toLowerCase() as keyof typeof PARTS]
      return { start: index, end: index + text.length, part }
    })
    const text = raw.replace(GLUED_PART, (part) => ' '.repeat(part.length))
    const reference = { instant: moment.now, timezone: offsetOf(moment) }
    const found = parser.parse(text, reference, { forwardDate: true }).flatMap(({ index, text: words, start, end }) => {
      const atom = atomOfRange(words, start, end ?? null, moment)
      return atom === null ? [] : [{ ...atom, start: index, end: index + words.length }]
    })
    return [...found, ...glued]
  }
}

type Components = ReturnType<Parser['parse']>[number]['start']
type Told = Omit<Atom, 'start' | 'end'>

/** "Freitag bis 12 Uhr" is a range there: its end counts, on the day with which it begins. */
function atomOfRange(words: string, start: Components, end: Components | null, moment: Moment): Told | null {
  const first = atomOfComponents(words, start, moment)
  if (end === null) return first
  const last = atomOfComponents(words, end, moment)
  return last === null || last.date !== undefined || last.weekday !== undefined ? last : { ...first, ...last }
}

function atomOfComponents(words: string, told: Components, moment: Moment): Told | null {
  const hour = told.get('hour') ?? 0
  const time = told.isCertain('hour')
    ? {
        time: Temporal.PlainTime.from({ hour, minute: told.get('minute') ?? 0 }),
        isHalfOpen: !told.isCertain('meridiem') && isHalfOpen(hour, words),
      }
    : {}
  if (told.isCertain('day') && told.isCertain('month')) {
    const isYearTold = told.isCertain('year')
    const day = dateOf(told.get('day') ?? 0, told.get('month') ?? 0, isYearTold ? told.get('year') : null, moment)
    if (day === null) return null
    return { ...time, date: { day, comesAgain: isYearTold ? null : 'yearly', default: false } }
  }
  // Sunday is 0 there.
  if (told.isCertain('weekday')) return { ...time, weekday: told.get('weekday') || 7 }
  return 'time' in time ? time : null
}
