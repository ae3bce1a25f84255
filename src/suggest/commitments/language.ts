/** What the search for commitments needs to know of a language. Lists are phrases as in patterns.ts. */
import type { Holiday } from './holidays.ts'
import type { DayPart } from './when.ts'

/** Times in fixed words. */
export type FixedTime =
  | 'today'
  | 'tomorrow'
  | 'day-after'
  | 'end-of-day'
  | 'this-week'
  | 'next-week'
  | 'this-month'
  | `${'today' | 'tomorrow'}-${DayPart}`
  /** Looks like a time and is none. */
  | 'none'

export type SpanUnit = 'minute' | 'hour' | 'day' | 'workday' | 'week'

/** Weekdays, months and hours, where we find them ourselves. */
export interface CalendarWords {
  /** Monday to Sunday. */
  weekdays: string[]
  /** January to December. */
  months: string[]
  /** Between a day and its part or hour, and before a date: `d.`, `la`. */
  fillers: string
  /** Before an hour: `kl.`, `pukul`. */
  hour: string
  /** After an hour; null where the language counts to 24. */
  halves: { am: string; pm: string } | null
}

export interface CommitmentLanguage {
  /** BCP 47 tag. */
  tag: string
  /** We, or somebody of ours, will do something. */
  commits: string
  /** The same without saying who, where a clause begins with it: "Will get back to you". Null where nobody speaks so. */
  commitsAtOnce: string | null
  /** What we owe, where a clause begins with it and says little else: "Refund by Friday." */
  owed: string
  /** Takes that back: no, usually, an opening time, the past. */
  denies: string
  /** Takes it back as well, unless the time begins with a word for a deadline: "we have" tells what was, or what is done by then. */
  perfect: { words: string; deadline: string } | null
  /** Begins a clause with a matter of its own. */
  connectors: string
  /** Begins what is said of the clause before it: "that". */
  reports: string
  /** Somebody else is to do something within the time. */
  others: string
  /** Before a span that is a promise by itself ("within") and before one that is not ("in"). */
  within: string
  inside: string
  /** After a span that lies behind us. */
  past: string
  /** Numbers in words, by value. */
  numbers: Record<string, number>
  units: Record<SpanUnit, string>
  /** Spans of one, in words: "within the hour". */
  fixedSpans: Record<string, [number, SpanUnit]>
  fixedTimes: Record<string, FixedTime>
  /** Names of public holidays, the longer before what is in them. */
  holidays: Record<string, Holiday>
  /** A day of the month without the month, `#` for its number and `##` for one above twelve: "the 20th". */
  dayOfMonth: string
  /** Before a time by which something is done … */
  by: string
  /** … of which these mean the day before … */
  before: string
  /** … and before one that is no such time. */
  notBy: string
  /** "morning", beside a day. */
  parts: Record<DayPart, string>
  /** Times that need no word before them. */
  bare: string
  /** Where it is, our own rules find weekdays, dates and hours; else chrono-node does. */
  calendar: CalendarWords | null
}
