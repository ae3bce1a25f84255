/** All times in a sentence by which something could be done, in one language. */
import { type Atom, atomOf, isForDay, isOnlyHour, joined, whenOf } from './atoms.ts'
import { type AtomFinder, calendarFinder, dayOfMonthFinder, figuresFinder, partFinder } from './calendar.ts'
import { chronoFinder, PARSERS } from './chrono.ts'
import { holidayFinder } from './holidays.ts'
import type { CommitmentLanguage, FixedTime } from './language.ts'
import { fold, phrases, phrasesAfter, phrasesBefore, source } from './patterns.ts'
import { type FoundTime, spanFinder } from './spans.ts'
import { dueAt, type Moment, nextWeekday, today } from './when.ts'

/** Takes a sentence as it stands. What it finds begins with the word before the time: "by Friday". */
export type TimeFinder = (raw: string, moment: Moment) => FoundTime[]

interface Fixed {
  pattern: RegExp
  means: FixedTime
}

/** `tag`: of the text, where it says more than the language, as `en-US` does. */
export function timeFinder(language: CommitmentLanguage, tag: string): TimeFinder {
  const spans = spanFinder(language)
  const fixed = Object.entries(language.fixedTimes).map(
    ([words, means]): Fixed => ({ pattern: new RegExp(phrases(words).source, 'giu'), means }),
  )
  const parts = partFinder(language)
  const days = dayFinder(language, tag)
  const holidays = holidayFinder(language.holidays)
  const daysOfMonth = dayOfMonthFinder(language)
  const filler = fillerOf(language)
  const isDue = dueTest(language)
  const byOnly = new RegExp(`^[\\s,]*(?:${source(language.by)})[\\s,]*$`, 'iu')

  return (raw, moment) => {
    const folded = fold(raw)
    const counted = spans(folded, moment)
    const { atoms, taken } = fixedAtoms(without(folded, counted), fixed, moment)
    const numbered = [holidays, daysOfMonth].flatMap((find) =>
      find(without(folded, [...counted, ...taken]), moment, raw),
    )
    const known = [...counted, ...taken, ...numbered]
    const rest = without(folded, known)
    const named = [...numbered, ...days(rest, moment, without(raw, known))]
    const all = [...atoms, ...named, ...looseParts(parts(rest, moment, raw), [...atoms, ...named])]
    const groups: Group[] = []
    for (const group of joined(all, folded, filler)) {
      const start = group[0]?.start ?? 0
      const end = Math.max(...group.map((atom) => atom.end))
      const day = groups.at(-1)
      // "Tomorrow by 10am" is one time, and so is "today, at the latest by 4 pm".
      if (day?.due && isForDay(day.atoms, group) && byOnly.test(folded.slice(day.end, start))) {
        day.hour = group
        day.end = end
      } else {
        const due = isDue(folded.slice(0, start), folded.slice(start, end), isExact(group))
        groups.push({ atoms: group, hour: [], start, end, due })
      }
    }
    const said = groups.flatMap(({ atoms: day, hour, start, end, due }): FoundTime[] => {
      if (due === null) return []
      // An hour that has passed today was a slip of the pen: the day still counts.
      const at = dueOf([...day, ...hour], due.isDayBefore, moment) ?? dueOf(day, due.isDayBefore, moment)
      return at === null ? [] : [{ start: start - due.lead, end, dueAt: at, standsAlone: false }]
    })
    return [...counted, ...said].sort((a, b) => a.start - b.start)
  }
}

/** Atoms that make one time. */
interface Group extends Place {
  atoms: Atom[]
  /** The hour of that day, where a word such as "by" stands between them. */
  hour: Atom[]
  /** null where nothing is done by it. */
  due: Due | null
}

interface Place {
  start: number
  end: number
}

/** The text with blanks in these places. */
export const without = (text: string, places: readonly Place[]): string =>
  places.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text)

function dayFinder(language: CommitmentLanguage, tag: string): AtomFinder {
  if (language.calendar !== null) return calendarFinder(language.calendar)
  const parser = PARSERS[tag] ?? PARSERS[language.tag]
  if (parser === undefined) throw new Error(`No calendar for ${language.tag}`)
  const find = chronoFinder(parser)
  if (language.tag !== 'de') return find
  return (folded, moment, raw) => {
    const figures = figuresFinder(folded, moment, raw)
    return [...figures, ...find(without(folded, figures), moment, without(raw, figures))]
  }
}

function fillerOf({ calendar }: CommitmentLanguage): RegExp {
  const words = calendar === null ? 'at | um | pukul | jam | on | the | den | pada | in' : calendar.fillers
  return new RegExp(`^[\\s,]*(?:(?:${source(words)})[\\s,]*)?$`, 'iu')
}

/** Fixed words, in the order of their table: the longer before what is in them. */
function fixedAtoms(text: string, fixed: Fixed[], moment: Moment): { atoms: Atom[]; taken: Place[] } {
  const atoms: Atom[] = []
  const taken: Place[] = []
  for (const { pattern, means } of fixed)
    for (const { index: start, 0: words } of without(text, taken).matchAll(pattern)) {
      const end = start + words.length
      taken.push({ start, end })
      const atom = atomOf(means, moment)
      if (atom !== null) atoms.push({ ...atom, start, end })
    }
  return { atoms, taken }
}

/** Parts of the day that no other atom has in it. */
const looseParts = (parts: Atom[], others: Atom[]): Atom[] =>
  parts.flatMap((part): Atom[] => {
    const around = others.find(({ start, end }) => part.start < end && start < part.end)
    if (around === undefined) return [part]
    if (around.part === undefined && part.part !== undefined) around.part = part.part
    return []
  })

/** Only an hour, or a date in figures: a number as there are many, which needs a word before it. */
const isExact = (group: Atom[]): boolean =>
  (isOnlyHour(group) && group.every(({ date }) => date === undefined)) ||
  group.some(({ date }) => date?.comesAgain === 'yearly')

interface Due {
  isDayBefore: boolean
  /** Length of the words before the time that go with it. */
  lead: number
}

function dueTest({ by, before: dayBefore, notBy, bare }: CommitmentLanguage) {
  const isBy = phrasesBefore(by)
  const beginsBy = phrasesAfter(by)
  const isBefore = phrasesBefore(dayBefore)
  const isNotBy = phrasesBefore(notBy)
  const isBare = new RegExp(`^(?:${source(bare)})`, 'iu')
  return (before: string, words: string, exact: boolean): Due | null => {
    const eve = isBefore.exec(before)
    if (eve !== null) return { isDayBefore: true, lead: eve[0].length }
    const lead = isBy.exec(before)
    if (lead !== null) return { isDayBefore: false, lead: lead[0].length }
    if (isNotBy.test(before)) return null
    return beginsBy.test(words) || (!exact && isBare.test(words)) ? { isDayBefore: false, lead: 0 } : null
  }
}

function dueOf(group: Atom[], isDayBefore: boolean, moment: Moment): Date | null {
  const when = whenOf(group, moment, (weekday) => nextWeekday(weekday, moment))
  const isWholeDay = when.date !== null && when.time === null && when.part === null
  const due = dueAt(when, moment)
  if (!isDayBefore || !isWholeDay || when.date === null || due === null) return due
  // "Before Friday" is by Thursday, unless that is today.
  const eve = when.date.subtract({ days: 1 })
  return Temporal.PlainDate.compare(eve, today(moment)) <= 0 ? due : (dueAt({ ...when, date: eve }, moment) ?? due)
}
