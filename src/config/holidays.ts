/** Free days from an iCal file, as calendar services publish them: the days of its all-day events, repeats included. */
import ICAL from 'ical.js'

/** Repeats without an end are followed to the end of this year, so that nobody has to fetch the file again for the program's sake. */
const LAST_YEAR = 2099
/** Longest closure that one event may stand for, in days. */
const LONGEST_EVENT = 62

/** What takes place, and when. */
interface Occurrence {
  item: ICAL.Event
  startDate: ICAL.Time
  endDate: ICAL.Time
}

/**
 * The days as `YYYY-MM-DD`, without those that were called off. Throws an Error in words when the text is no calendar or has no all-day
 * event.
 */
export function holidaysOf(text: string): string[] {
  const events = eventsOf(text).filter(isAllDay)
  if (events.length === 0) throw new Error('it has no all-day events')
  const takePlace = events.flatMap(occurrencesOf).filter((each) => isAllDay(each) && !isCalledOff(each.item))
  return [...new Set(takePlace.flatMap(daysOf))].sort()
}

const isAllDay = ({ startDate }: { startDate: ICAL.Time | null }): boolean => startDate?.isDate === true

const isCalledOff = ({ component }: ICAL.Event): boolean =>
  String(component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED'

/** Each event knows the repeats of it that were changed: they stand in the file as events of their own, with the same UID. */
function eventsOf(text: string): ICAL.Event[] {
  let calendar: ICAL.Component
  try {
    calendar = new ICAL.Component(ICAL.parse(text))
  } catch (error) {
    throw new Error('it is not an iCal file', { cause: error })
  }
  const components = calendar.getAllSubcomponents('vevent').filter((component) => component.hasProperty('dtstart'))
  const changes = Map.groupBy(
    components.filter((component) => component.hasProperty('recurrence-id')),
    (component) => component.getFirstPropertyValue('uid'),
  )
  return components.map((component) => {
    if (component.hasProperty('recurrence-id')) return new ICAL.Event(component)
    const exceptions = changes.get(component.getFirstPropertyValue('uid')) ?? []
    return new ICAL.Event(component, { strictExceptions: true, exceptions })
  })
}

/** A changed repeat counts as itself, and not where it was; one whose event is not in the file counts, too. */
function occurrencesOf(event: ICAL.Event): Occurrence[] {
  if (!event.isRecurring()) return [{ item: event, startDate: event.startDate, endDate: event.endDate }]
  const found: Occurrence[] = []
  const repeats = event.iterator()
  for (let next = repeats.next(); next && next.year <= LAST_YEAR; next = repeats.next())
    found.push(event.getOccurrenceDetails(next))
  return found
}

function daysOf({ startDate, endDate }: Occurrence): string[] {
  const days = endDate.subtractDate(startDate).toSeconds() / 86_400
  const first = Temporal.PlainDate.from(startDate.toString().slice(0, 10))
  const length = Math.min(Math.max(1, days), LONGEST_EVENT)
  return Array.from({ length }, (_, day) => first.add({ days: day }).toString())
}
