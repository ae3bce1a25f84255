/** Which days of an iCal file are free: what was called off or moved, and what repeats for years. */
import { describe, expect, test } from 'vitest'
import { holidaysOf } from '../../src/config/holidays.ts'

const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']
const calendar = (...events: string[][]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:test', ...events.flat(), 'END:VCALENDAR'].join('\r\n')

const CHRISTMAS = event('UID:christmas', 'DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227')
const LABOUR_DAY = event('UID:labour', 'DTSTART;VALUE=DATE:20260501', 'RRULE:FREQ=YEARLY;COUNT=3')
const instead = (uid: string, of: string, ...lines: string[]) =>
  event(`UID:${uid}`, `RECURRENCE-ID;VALUE=DATE:${of}`, ...lines)

describe('the free days of an iCal file', () => {
  test('leave out what was called off, and stay a list when nothing is left', () => {
    const calledOff = event('UID:inventory', 'DTSTART;VALUE=DATE:20261110', 'STATUS:CANCELLED')
    expect(holidaysOf(calendar(CHRISTMAS, calledOff))).toEqual(['2026-12-24', '2026-12-25', '2026-12-26'])
    expect(holidaysOf(calendar(calledOff))).toEqual([])
    const series = event('UID:s', 'DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=YEARLY', 'STATUS:cancelled')
    expect(holidaysOf(calendar(series))).toEqual([])
  })

  test.each([
    ['moved', ['DTSTART;VALUE=DATE:20270503'], ['2026-05-01', '2027-05-03', '2028-05-01']],
    [
      'made longer',
      ['DTSTART;VALUE=DATE:20270501', 'DTEND;VALUE=DATE:20270503'],
      ['2026-05-01', '2027-05-01', '2027-05-02', '2028-05-01'],
    ],
    ['called off', ['DTSTART;VALUE=DATE:20270501', 'STATUS:CANCELLED'], ['2026-05-01', '2028-05-01']],
    ['moved and called off', ['DTSTART;VALUE=DATE:20270503', 'STATUS:CANCELLED'], ['2026-05-01', '2028-05-01']],
    ['made a meeting', ['DTSTART:20270501T090000Z', 'DTEND:20270501T100000Z'], ['2026-05-01', '2028-05-01']],
  ])('take a repeat that was %s as it is now', (_, lines, days) => {
    expect(holidaysOf(calendar(LABOUR_DAY, instead('labour', '20270501', ...lines)))).toEqual(days)
    // In whichever order the file has them.
    expect(holidaysOf(calendar(instead('labour', '20270501', ...lines), LABOUR_DAY))).toEqual(days)
  })

  test('keep a repeat that was called off from touching another event of the same day', () => {
    const other = event('UID:other', 'DTSTART;VALUE=DATE:20270501', 'RRULE:FREQ=YEARLY;COUNT=1')
    const calledOff = instead('labour', '20270501', 'DTSTART;VALUE=DATE:20270501', 'STATUS:CANCELLED')
    expect(holidaysOf(calendar(LABOUR_DAY, calledOff, other))).toEqual(['2026-05-01', '2027-05-01', '2028-05-01'])
  })

  test('hold a moved repeat whose event is not in the file, and all that follow a change from one day on', () => {
    const alone = instead('elsewhere', '20270501', 'DTSTART;VALUE=DATE:20270504')
    expect(holidaysOf(calendar(alone))).toEqual(['2027-05-04'])
    const weekly = event('UID:w', 'DTSTART;VALUE=DATE:20260102', 'RRULE:FREQ=WEEKLY;COUNT=4')
    const from = event('UID:w', 'RECURRENCE-ID;VALUE=DATE;RANGE=THISANDFUTURE:20260116', 'DTSTART;VALUE=DATE:20260119')
    expect(holidaysOf(calendar(weekly, from))).toEqual(['2026-01-02', '2026-01-09', '2026-01-19', '2026-01-26'])
  })

  test('of a weekday that has been free for years go on: the file stays right for as long as anybody will use it', () => {
    const fridays = event('UID:f', 'DTSTART;VALUE=DATE:20180105', 'RRULE:FREQ=WEEKLY', 'EXDATE;VALUE=DATE:20261127')
    const days = new Set(holidaysOf(calendar(fridays)))
    for (const day of ['2018-01-05', '2026-11-20', '2036-11-21', '2049-12-31', '2099-12-25'])
      expect(days).toContain(day)
    for (const day of ['2026-11-27', '2036-11-22']) expect(days).not.toContain(day)
  })

  test('of events that never end stay few, and a meeting of every minute is not followed', () => {
    const many = Array.from({ length: 60 }, (_, n) =>
      event(`UID:${n}`, 'DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=YEARLY'),
    )
    expect(holidaysOf(calendar(...many))).toHaveLength(80)
    const meeting = event('UID:m', 'DTSTART:20200101T090000Z', 'RRULE:FREQ=MINUTELY')
    expect(holidaysOf(calendar(meeting, CHRISTMAS))).toHaveLength(3)
  })
})
