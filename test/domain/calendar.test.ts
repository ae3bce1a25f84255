import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addWorkingTime,
  type Calendar,
  isWorking,
  NeverOpens,
  nextLocalTime,
  type Shift,
  workingTimeBetween,
} from '../../src/domain/calendar.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const at = (iso: string) => new Date(iso)
const shift = (text: string): Shift => {
  const [from = 0, to = 0] = text.split('-').map((time) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number)
    return hour * 60 + minute
  })
  return { from, to }
}
const days = (list: number[], ...shifts: string[]): Record<number, Shift[]> =>
  Object.fromEntries(list.map((day) => [day, shifts.map(shift)]))
const WEEKDAYS = [1, 2, 3, 4, 5]
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]

const calendar = (timeZone: string, week: Record<number, Shift[]>, ...holidays: string[]): Calendar => ({
  timeZone,
  week,
  holidays: new Set(holidays),
})

const OFFICE = calendar('Europe/Copenhagen', days(WEEKDAYS, '9:00-17:00'))
const SPLIT = calendar('Europe/Athens', days(WEEKDAYS, '9:00-14:00', '17:00-20:30'))
const XMAS = calendar(
  'Europe/Copenhagen',
  days(WEEKDAYS, '9:00-17:00'),
  '2026-12-24',
  '2026-12-25',
  '2026-12-31',
  '2027-01-01',
)
const NEW_YORK = calendar('America/New_York', days(WEEKDAYS, '9:00-17:00'))
const KOLKATA = calendar('Asia/Kolkata', days([1, 2, 3, 4, 5, 6], '10:00-18:30'))
const KUALA_LUMPUR = calendar('Asia/Kuala_Lumpur', days(WEEKDAYS, '8:30-12:30', '14:00-17:30'))
const NIGHT = calendar('Europe/Copenhagen', days(EVERY_DAY, '0:00-6:00', '22:00-24:00'))
const ROUND_THE_CLOCK = calendar('Europe/Copenhagen', days(EVERY_DAY, '0:00-24:00'))
const LORD_HOWE = calendar('Australia/Lord_Howe', days(EVERY_DAY, '0:00-24:00'))
const APIA = calendar('Pacific/Apia', days(EVERY_DAY, '9:00-17:00'))
const LEAP = calendar('Europe/Copenhagen', days(EVERY_DAY, '9:00-17:00'), '2028-02-29')
const SHORT_NIGHT = calendar('Europe/Copenhagen', days(EVERY_DAY, '1:00-4:00'))
const IN_THE_GAP = calendar('Europe/Copenhagen', days(EVERY_DAY, '2:15-2:45'))
const AROUND_THE_GAP = calendar('Europe/Copenhagen', days(EVERY_DAY, '1:30-2:30', '3:00-5:00'))
const TOUCHING = calendar('Europe/Copenhagen', days(EVERY_DAY, '1:00-2:30', '2:30-4:00'))
const IN_THE_HOUR = calendar('Europe/Copenhagen', days(EVERY_DAY, '1:00-2:15', '2:45-4:00'))
const HALF_HOUR_GAP = calendar('Australia/Lord_Howe', days(EVERY_DAY, '1:45-2:15', '2:30-3:00'))
const UTC = calendar('UTC', days(WEEKDAYS, '9:00-17:00'))

/** Name, calendar, from, milliseconds of work, and when they are over. Copenhagen is UTC+1, in summer UTC+2. */
const CASES: [string, Calendar | 'always', string, number, string][] = [
  ['around the clock', 'always', '2026-11-07T23:00:00Z', 4 * HOUR, '2026-11-08T03:00:00Z'],
  ['around the clock, no time', 'always', '2026-11-07T23:00:00Z', 0, '2026-11-07T23:00:00Z'],
  ['within a day', OFFICE, '2026-11-02T09:00:00Z', HOUR, '2026-11-02T10:00:00Z'],
  ['from the first minute', OFFICE, '2026-11-02T08:00:00Z', HOUR, '2026-11-02T09:00:00Z'],
  ['before opening', OFFICE, '2026-11-02T05:30:00Z', HOUR, '2026-11-02T09:00:00Z'],
  ['after closing', OFFICE, '2026-11-02T18:00:00Z', HOUR, '2026-11-03T09:00:00Z'],
  ['at the closing minute', OFFICE, '2026-11-02T16:00:00Z', HOUR, '2026-11-03T09:00:00Z'],
  ['over night', OFFICE, '2026-11-02T15:30:00Z', HOUR, '2026-11-03T08:30:00Z'],
  ['over a weekend', OFFICE, '2026-11-06T15:30:00Z', HOUR, '2026-11-09T08:30:00Z'],
  ['from a Saturday', OFFICE, '2026-11-07T11:00:00Z', HOUR, '2026-11-09T09:00:00Z'],
  ['from a Sunday midnight', OFFICE, '2026-11-08T23:00:00Z', MINUTE, '2026-11-09T08:01:00Z'],
  ['exactly a day', OFFICE, '2026-11-02T08:00:00Z', 8 * HOUR, '2026-11-02T16:00:00Z'],
  ['a day and a minute', OFFICE, '2026-11-02T08:00:00Z', 8 * HOUR + MINUTE, '2026-11-03T08:01:00Z'],
  ['a working week', OFFICE, '2026-11-02T08:00:00Z', 40 * HOUR, '2026-11-06T16:00:00Z'],
  ['a working week and a minute', OFFICE, '2026-11-02T08:00:00Z', 40 * HOUR + MINUTE, '2026-11-09T08:01:00Z'],
  ['three days of hours', OFFICE, '2026-11-02T08:00:00Z', 24 * HOUR, '2026-11-04T16:00:00Z'],
  ['seconds count', OFFICE, '2026-11-02T15:59:30Z', MINUTE, '2026-11-03T08:00:30Z'],
  ['no time at all, while open', OFFICE, '2026-11-02T09:00:00Z', 0, '2026-11-02T09:00:00Z'],
  ['no time at all, while closed', OFFICE, '2026-11-02T20:00:00Z', 0, '2026-11-03T08:00:00Z'],
  ['a split shift: within the morning', SPLIT, '2026-11-02T07:00:00Z', HOUR, '2026-11-02T08:00:00Z'],
  ['a split shift: over the pause', SPLIT, '2026-11-02T11:30:00Z', HOUR, '2026-11-02T15:30:00Z'],
  ['a split shift: in the pause', SPLIT, '2026-11-02T13:00:00Z', HOUR, '2026-11-02T16:00:00Z'],
  ['a split shift: over the evening', SPLIT, '2026-11-02T18:00:00Z', HOUR, '2026-11-03T07:30:00Z'],
  ['a split shift: a whole day', SPLIT, '2026-11-02T07:00:00Z', 8.5 * HOUR, '2026-11-02T18:30:00Z'],
  ['a split shift: over a weekend', SPLIT, '2026-11-06T18:00:00Z', 2 * HOUR, '2026-11-09T08:30:00Z'],
  ['a split shift with minutes', KUALA_LUMPUR, '2026-11-02T04:00:00Z', HOUR, '2026-11-02T06:30:00Z'],
  ['a split shift far east, after closing', KUALA_LUMPUR, '2026-11-02T09:30:00Z', HOUR, '2026-11-03T01:30:00Z'],
  ['a holiday', XMAS, '2026-12-23T15:00:00Z', 2 * HOUR, '2026-12-28T09:00:00Z'],
  ['from within a holiday', XMAS, '2026-12-24T10:00:00Z', HOUR, '2026-12-28T09:00:00Z'],
  ['holidays around the turn of the year', XMAS, '2026-12-30T15:30:00Z', HOUR, '2027-01-04T08:30:00Z'],
  ['the day between holidays', XMAS, '2026-12-28T15:30:00Z', HOUR, '2026-12-29T08:30:00Z'],
  ['the same days without holidays', OFFICE, '2026-12-23T15:00:00Z', 2 * HOUR, '2026-12-24T09:00:00Z'],
  ['west of Greenwich', NEW_YORK, '2026-11-02T14:00:00Z', HOUR, '2026-11-02T15:00:00Z'],
  ['west of Greenwich, over night', NEW_YORK, '2026-11-02T21:30:00Z', HOUR, '2026-11-03T14:30:00Z'],
  [
    'another day there: Friday evening is Saturday in UTC',
    NEW_YORK,
    '2026-11-07T01:00:00Z',
    HOUR,
    '2026-11-09T15:00:00Z',
  ],
  ['half an hour off', KOLKATA, '2026-11-02T04:30:00Z', HOUR, '2026-11-02T05:30:00Z'],
  ['half an hour off, Saturday is worked', KOLKATA, '2026-11-06T12:30:00Z', HOUR, '2026-11-07T05:00:00Z'],
  ['half an hour off, over Sunday', KOLKATA, '2026-11-07T12:30:00Z', HOUR, '2026-11-09T05:00:00Z'],
  ['a night shift: before midnight', NIGHT, '2026-11-02T21:30:00Z', HOUR, '2026-11-02T22:30:00Z'],
  ['a night shift: over midnight', NIGHT, '2026-11-02T22:30:00Z', HOUR, '2026-11-02T23:30:00Z'],
  ['a night shift: over the day', NIGHT, '2026-11-02T04:30:00Z', HOUR, '2026-11-02T21:30:00Z'],
  ['clocks forward: office hours keep their local time', OFFICE, '2026-03-27T15:30:00Z', HOUR, '2026-03-30T07:30:00Z'],
  ['clocks back: office hours keep their local time', OFFICE, '2026-10-23T14:30:00Z', HOUR, '2026-10-26T08:30:00Z'],
  [
    'clocks forward in America: a week later office hours are an hour earlier in UTC',
    NEW_YORK,
    '2026-03-06T21:30:00Z',
    HOUR,
    '2026-03-09T13:30:00Z',
  ],
  ['clocks back in America', NEW_YORK, '2026-10-30T20:30:00Z', HOUR, '2026-11-02T14:30:00Z'],
  ['the short day has 23 hours', ROUND_THE_CLOCK, '2026-03-28T23:00:00Z', 23 * HOUR, '2026-03-29T22:00:00Z'],
  ['the long day has 25 hours', ROUND_THE_CLOCK, '2026-10-24T22:00:00Z', 25 * HOUR, '2026-10-25T23:00:00Z'],
  [
    'right to the minute before the clocks go forward',
    ROUND_THE_CLOCK,
    '2026-03-29T00:59:00Z',
    2 * MINUTE,
    '2026-03-29T01:01:00Z',
  ],
  [
    'right to the minute before the clocks go back',
    ROUND_THE_CLOCK,
    '2026-10-25T00:59:00Z',
    2 * MINUTE,
    '2026-10-25T01:01:00Z',
  ],
  [
    'a shift over the skipped hour is an hour shorter',
    SHORT_NIGHT,
    '2026-03-29T00:00:00Z',
    2 * HOUR,
    '2026-03-29T02:00:00Z',
  ],
  [
    'a shift over the skipped hour: the third hour falls on the next day',
    SHORT_NIGHT,
    '2026-03-29T00:00:00Z',
    3 * HOUR,
    '2026-03-30T00:00:00Z',
  ],
  [
    'a shift over the repeated hour is an hour longer',
    SHORT_NIGHT,
    '2026-10-24T23:00:00Z',
    4 * HOUR,
    '2026-10-25T03:00:00Z',
  ],
  [
    'a shift that the clocks skip moves on by the gap',
    IN_THE_GAP,
    '2026-03-28T23:00:00Z',
    30 * MINUTE,
    '2026-03-29T01:45:00Z',
  ],
  // 2:30 is 3:30 then, in the middle of the next shift: 1:30–2:00 and 3:00–5:00 are worked.
  ['a shift pushed into the next one', AROUND_THE_GAP, '2026-03-28T23:00:00Z', 2.5 * HOUR, '2026-03-29T03:00:00Z'],
  [
    'a shift pushed into the next one: the time after both is of the next day',
    AROUND_THE_GAP,
    '2026-03-28T23:00:00Z',
    3 * HOUR,
    '2026-03-30T00:00:00Z',
  ],
  ['from within two shifts at once', AROUND_THE_GAP, '2026-03-29T01:10:00Z', HOUR, '2026-03-29T02:10:00Z'],
  ['the same shifts on the long day', AROUND_THE_GAP, '2026-10-24T22:00:00Z', 3 * HOUR, '2026-10-25T04:00:00Z'],
  ['touching shifts over the skipped hour', TOUCHING, '2026-03-28T23:00:00Z', 2 * HOUR, '2026-03-29T02:00:00Z'],
  ['touching shifts over the repeated hour', TOUCHING, '2026-10-24T22:00:00Z', 4 * HOUR, '2026-10-25T03:00:00Z'],
  ['a pause in the skipped hour', IN_THE_HOUR, '2026-03-28T23:00:00Z', 1.5 * HOUR, '2026-03-29T02:00:00Z'],
  ['a pause in the repeated hour', IN_THE_HOUR, '2026-10-24T22:00:00Z', 3.5 * HOUR, '2026-10-25T03:00:00Z'],
  // 2:15 is 2:45 then: 1:45–2:00 and 2:30–3:00 are worked.
  ['a gap of half an hour', HALF_HOUR_GAP, '2026-10-03T13:00:00Z', 45 * MINUTE, '2026-10-03T16:00:00Z'],
  ['half an hour of daylight saving', LORD_HOWE, '2026-10-03T13:00:00Z', 24 * HOUR, '2026-10-04T13:00:00Z'],
  ['the leap day is worked like any other', ROUND_THE_CLOCK, '2028-02-28T23:00:00Z', 24 * HOUR, '2028-02-29T23:00:00Z'],
  ['the leap day as a holiday', LEAP, '2028-02-28T15:30:00Z', HOUR, '2028-03-01T08:30:00Z'],
  ['no leap day in another year', LEAP, '2027-02-28T15:30:00Z', HOUR, '2027-03-01T08:30:00Z'],
  ['over the turn of the year', UTC, '2027-12-31T16:30:00Z', HOUR, '2028-01-03T09:30:00Z'],
  ['on the date line', APIA, '2026-11-02T20:00:00Z', HOUR, '2026-11-02T21:00:00Z'],
  ['on the date line, after closing', APIA, '2026-11-02T05:00:00Z', HOUR, '2026-11-02T21:00:00Z'],
  ['in UTC', UTC, '2026-11-02T16:59:00Z', 2 * MINUTE, '2026-11-03T09:01:00Z'],
  ['four hours on a Friday afternoon', OFFICE, '2026-11-06T13:00:00Z', 4 * HOUR, '2026-11-09T09:00:00Z'],
  ['two weeks', OFFICE, '2026-11-02T08:00:00Z', 80 * HOUR, '2026-11-13T16:00:00Z'],
]

describe('working time', () => {
  test.each(CASES)('%s', (_name, hours, from, ms, to) => {
    expect(addWorkingTime(hours, at(from), ms)).toEqual(at(to))
    expect(workingTimeBetween(hours, at(from), at(to))).toBe(ms)
  })

  test('a calendar without hours never ends, and says so', () => {
    const never = calendar('UTC', {})
    expect(() => addWorkingTime(never, at('2026-11-02T09:00:00Z'), HOUR)).toThrow(NeverOpens)
    expect(workingTimeBetween(never, at('2026-11-02T09:00:00Z'), at('2027-11-02T09:00:00Z'))).toBe(0)
    expect(isWorking(never, at('2026-11-02T09:00:00Z'))).toBe(false)
  })

  test('the team works from the first minute to before the last', () => {
    const works = (iso: string) => isWorking(OFFICE, at(iso))
    expect([
      works('2026-11-02T07:59:59Z'),
      works('2026-11-02T08:00:00Z'),
      works('2026-11-02T15:59:59Z'),
      works('2026-11-02T16:00:00Z'),
    ]).toEqual([false, true, true, false])
    expect(isWorking('always', at('2026-11-07T03:00:00Z'))).toBe(true)
  })

  test('the next nine o’clock is the next one to come, also on the day when the clocks change', () => {
    expect(nextLocalTime('Europe/Copenhagen', 9 * 60, at('2026-11-02T07:59:00Z'))).toEqual(at('2026-11-02T08:00:00Z'))
    expect(nextLocalTime('Europe/Copenhagen', 9 * 60, at('2026-11-02T08:00:00Z'))).toEqual(at('2026-11-03T08:00:00Z'))
    expect(nextLocalTime('Europe/Copenhagen', 9 * 60, at('2026-03-28T08:00:00Z'))).toEqual(at('2026-03-29T07:00:00Z'))
  })

  test('adding and measuring agree, for any calendar here, time and length', () => {
    const calendars = [
      OFFICE,
      SPLIT,
      XMAS,
      NEW_YORK,
      KOLKATA,
      KUALA_LUMPUR,
      NIGHT,
      ROUND_THE_CLOCK,
      LORD_HOWE,
      APIA,
      SHORT_NIGHT,
      AROUND_THE_GAP,
      IN_THE_HOUR,
      HALF_HOUR_GAP,
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...calendars),
        fc.date({ min: at('2026-01-01T00:00:00Z'), max: at('2029-01-01T00:00:00Z'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 60 * 24 * 14 }),
        (hours, from, minutes) => {
          const end = addWorkingTime(hours, from, minutes * MINUTE)
          expect(workingTimeBetween(hours, from, end)).toBe(minutes * MINUTE)
          expect(end.getTime()).toBeGreaterThan(from.getTime())
        },
      ),
    )
  })
})
