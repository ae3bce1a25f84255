/**
 * Opening hours by a way of its own: all spans are written out in advance, minute for minute of the zone's days, so that the product's
 * own reckoning is judged by something that shares no code with it.
 */
import type { Calendar } from '../../src/domain/calendar.ts'

const DAY = 86_400_000

export class OpeningHours {
  readonly #spans: { from: number; to: number }[] = []

  constructor({ timeZone, week, holidays }: Calendar, around: Date, days: number) {
    const first = Temporal.Instant.fromEpochMilliseconds(around.getTime() - 3 * DAY)
    let day = first.toZonedDateTimeISO(timeZone).toPlainDate()
    for (let count = 0; count < days + 40; count++, day = day.add({ days: 1 })) {
      if ([...holidays].some((holiday) => holiday === day.toString())) continue
      for (const { from, to } of week[day.dayOfWeek] ?? []) {
        const midnight = day.toZonedDateTime({ timeZone })
        const at = (minute: number) =>
          minute === 1440
            ? midnight.add({ days: 1 }).epochMilliseconds
            : midnight.withPlainTime({ hour: Math.trunc(minute / 60), minute: minute % 60 }).epochMilliseconds
        this.#spans.push({ from: at(from), to: at(to) })
      }
    }
  }

  /** The moment after so many milliseconds of open time. */
  after(from: number, ms: number): number {
    let left = ms
    for (const span of this.#spans) {
      const begin = Math.max(span.from, from)
      if (begin >= span.to) continue
      if (left <= span.to - begin) return begin + left
      left -= span.to - begin
    }
    throw new Error('the simulated hours end too early')
  }
}
