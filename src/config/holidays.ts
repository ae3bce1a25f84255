/** Free days from an iCal file, as calendar services publish them: the days of its all-day events, repeats included. */
import ICAL from 'ical.js'

/** A yearly holiday for a lifetime, or a free weekday for several years; what repeats more often is no list of holidays. */
const MOST_REPEATS = 400
/** Longest closure that one event may stand for, in days. */
const LONGEST_EVENT = 62

/** The days as `YYYY-MM-DD`. Throws an Error in words when the text is no calendar or has no all-day event. */
export function holidaysOf(text: string): string[] {
  const events = eventsOf(text).filter((event) => event.startDate.isDate)
  if (events.length === 0) throw new Error('it has no all-day events')
  return [...new Set(events.flatMap(daysOf))].sort()
}

function eventsOf(text: string): ICAL.Event[] {
  let calendar: ICAL.Component
  try {
    calendar = new ICAL.Component(ICAL.parse(text))
  } catch (error) {
    throw new Error('it is not an iCal file', { cause: error })
  }
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

function daysOf(event: ICAL.Event): string[] {
  const length = Math.min(Math.max(1, event.duration.toSeconds() / 86_400), LONGEST_EVENT)
  const starts: ICAL.Time[] = []
  if (event.isRecurring()) {
    const repeats = event.iterator()
    for (let next = repeats.next(); next && starts.length < MOST_REPEATS; next = repeats.next()) starts.push(next)
  } else starts.push(event.startDate)
  return starts.flatMap((start) => {
    const first = Temporal.PlainDate.from(start.toString().slice(0, 10))
    return Array.from({ length }, (_, day) => first.add({ days: day }).toString())
  })
}
