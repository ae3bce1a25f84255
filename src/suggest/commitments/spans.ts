/** "Within 24 hours", "om 2 dage": times that are counted from now. */
import { addMs } from '../../domain/clock.ts'
import type { CommitmentLanguage, SpanUnit } from './language.ts'
import { phrasesAfter, phrases as phrasesOf, source } from './patterns.ts'
import { addWorkdays, dueAt, endOfWork, type Moment, today } from './when.ts'

export interface FoundTime {
  start: number
  end: number
  dueAt: Date
  /** A promise even where nobody says who keeps it. */
  standsAlone: boolean
}

const UNITS: SpanUnit[] = ['minute', 'hour', 'workday', 'day', 'week']
const MINUTE = 60_000
/** Said of longer times it is hardly a promise that a timer helps to keep. */
const MOST_DAYS = 366

export type SpanFinder = (folded: string, moment: Moment) => FoundTime[]

const global = (pattern: RegExp): RegExp => new RegExp(pattern.source, `${pattern.flags}g`)

export function spanFinder(language: CommitmentLanguage): SpanFinder {
  const counted = countedPattern(language)
  const isWithin = phrasesAfter(language.within)
  const isPast = phrasesAfter(language.past)
  const fixed = Object.entries(language.fixedSpans).map(([words, span]) => ({
    pattern: global(phrasesOf(words)),
    span,
  }))
  const numbers = new Map(Object.entries(language.numbers).map(([word, value]) => [source(word), value]))
  const numberOf = (word: string): number => numbers.get(source(word)) ?? Number(word.replace(',', '.'))

  return (folded, moment) => {
    const found: FoundTime[] = []
    const add = (start: number, text: string, span: [number, SpanUnit]): void => {
      const end = start + text.length
      const due = endOfSpan(span, moment)
      const overlaps = found.some((each) => start < each.end && each.start < end)
      if (due === null || overlaps || isPast.test(folded.slice(end))) return
      found.push({ start, end, dueAt: due, standsAlone: isWithin.test(text) })
    }
    for (const { pattern, span } of fixed)
      for (const match of folded.matchAll(pattern)) add(match.index, match[0], span)
    for (const match of folded.matchAll(counted)) {
      const { groups = {} } = match
      const unit = UNITS.find((each) => groups[each] !== undefined)
      const count = numberOf(groups.to ?? groups.from ?? '')
      if (unit !== undefined && count > 0) add(match.index, match[0], [count, unit])
    }
    return found
  }
}

function countedPattern({ within, inside, numbers, units }: CommitmentLanguage): RegExp {
  const words = Object.keys(numbers).map(source).join('|')
  const number = `(?:\\d{1,3}(?:[.,]5)?|${words})`
  const unit = UNITS.map((each) => `(?<${each}>${source(units[each])})`).join('|')
  const or = '\\s*(?:[-–]|to|or|til|eller|bis|oder|hingga|sampai|atau|εωσ|εως|με|η)\\s*'
  return new RegExp(
    `(?<![\\p{L}\\d])(?:${source(within)}|${source(inside)})\\s+(?<from>${number})(?:${or}(?<to>${number}))?\\s*(?:${unit})(?![\\p{L}\\d])`,
    'giu',
  )
}

function endOfSpan([count, unit]: [number, SpanUnit], moment: Moment): Date | null {
  const { now } = moment
  const day = today(moment)
  const days = Math.ceil(count)
  switch (unit) {
    case 'minute':
      return addMs(now, count * MINUTE)
    case 'hour':
      return addMs(now, count * 60 * MINUTE)
    case 'workday':
      return days > MOST_DAYS ? null : endOfWork(addWorkdays(day, days), moment)
    case 'week':
      return days * 7 > MOST_DAYS ? null : endOfWork(day.add({ days: days * 7 }), moment)
    case 'day':
      if (days > MOST_DAYS) return null
      return days === 0
        ? dueAt({ date: day, time: null, part: null, comesAgain: null }, moment)
        : endOfWork(day.add({ days }), moment)
  }
}
