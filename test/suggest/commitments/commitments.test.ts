/** What a reply promises by when: found where there is one, and only there. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Holiday, nextHoliday } from '../../../src/suggest/commitments/holidays.ts'
import { findCommitments } from '../../../src/suggest/commitments/index.ts'
import { NOW, PROMISES, ZONE } from './cases.ts'
import { NO_PROMISES } from './no-promises.ts'

const local = (at: Date, timeZone = ZONE): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })

const dues = (text: string, language: string, now = NOW, timeZone = ZONE): string =>
  findCommitments(text, { language, now, timeZone })
    .map(({ dueAt }) => local(dueAt, timeZone))
    .join(' | ')

describe('a commitment with a time', () => {
  test.each(PROMISES)('%s: %s', (language, text, due) => {
    expect(dues(text, language)).toBe(due)
  })
})

describe('no commitment', () => {
  test.each(NO_PROMISES)('%s: %s', (language, text) => {
    expect(findCommitments(text, { language, now: NOW, timeZone: ZONE })).toEqual([])
  })

  test('whatever language the ticket was filed under', () => {
    const wrong = NO_PROMISES.flatMap(([, text]) =>
      ['en', 'da', 'de', 'id', 'ms', 'el', 'und'].flatMap((language) =>
        dues(text, language) === '' ? [] : [`${language}: ${text}`],
      ),
    )
    expect(wrong).toEqual([])
  })
})

test('the words are the sentence as it stands, and the span is the time in it', () => {
  const text = 'Kære Åse! Vi refunderer beløbet senest fredag kl. 14.30. Tak for din tålmodighed.'
  const [found] = findCommitments(text, { language: 'da', now: NOW, timeZone: ZONE })
  expect(found).toMatchObject({
    words: 'Vi refunderer beløbet senest fredag kl. 14.30.',
    spanText: 'senest fredag kl. 14.30',
  })
})

test.each([
  // The clocks go back on 25 October 2026 in Copenhagen: 18:00 is an hour later in UTC.
  ['We will refund you by Monday.', '2026-10-23T08:00:00Z', 'Europe/Copenhagen', '2026-10-26T17:00:00.000Z'],
  ['We will answer within 24 hours.', '2026-10-24T12:00:00Z', 'Europe/Copenhagen', '2026-10-25T12:00:00.000Z'],
  ['Kami akan hubungi anda esok.', '2026-11-03T17:00:00Z', 'Asia/Kuala_Lumpur', '2026-11-05T10:00:00.000Z'],
  ['We will call you tomorrow.', '2026-11-04T03:00:00Z', 'America/New_York', '2026-11-04T23:00:00.000Z'],
  // Said after hours.
  ['We will call you today.', '2026-11-03T18:30:00Z', 'Europe/Copenhagen', '2026-11-03T22:59:00.000Z'],
  ['We will call you by 5 pm.', '2026-11-03T18:30:00Z', 'Europe/Copenhagen', '2026-11-04T16:00:00.000Z'],
  ['We will call you at 5.', '2026-11-03T18:30:00Z', 'Europe/Copenhagen', '2026-11-04T16:00:00.000Z'],
  ['We will call you today by 3pm.', '2026-11-03T15:00:00Z', 'Europe/Copenhagen', '2026-11-03T17:00:00.000Z'],
  // A date of the year to come, and the last day of a February that has 29.
  ['We will refund you by 3 January.', '2026-12-30T10:00:00Z', 'Europe/Copenhagen', '2027-01-03T17:00:00.000Z'],
  ['We will pay by the end of the month.', '2028-02-10T10:00:00Z', 'Europe/Copenhagen', '2028-02-29T17:00:00.000Z'],
])('%s said at %s in %s', (text, now, _zone, due) => {
  const found = findCommitments(text, { language: 'en', now: new Date(now), timeZone: _zone })
  expect(found.map(({ dueAt }) => dueAt.toISOString())).toEqual([due])
})

test('any text is taken: what is found stands in it and lies ahead', () => {
  const pieces = fc.constantFrom(...PROMISES.map(([, text]) => text), ...NO_PROMISES.map(([, text]) => text))
  const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 6 })
  const language = fc.constantFrom('en', 'en-US', 'da', 'de', 'id', 'ms', 'el', 'nb', 'x-none')
  fc.assert(
    fc.property(text, language, (parts, tag) => {
      const whole = parts.join(' ')
      for (const { words, dueAt, spanText } of findCommitments(whole, { language: tag, now: NOW, timeZone: ZONE })) {
        expect(whole).toContain(words)
        expect(whole).toContain(spanText)
        expect(dueAt.getTime()).toBeGreaterThan(NOW.getTime())
      }
    }),
    { numRuns: 150 },
  )
})

test('a long text without any promise is read at once', () => {
  const long = 'we will wir melden kami akan θα σας vi ringer by within inden for '.repeat(150)
  const began = performance.now()
  findCommitments(long, { language: 'en', now: NOW, timeZone: ZONE })
  expect(performance.now() - began).toBeLessThan(2_000)
})

test.each<[Holiday, string, string]>([
  ['easter', '2026-01-01', '2026-04-05'],
  ['easter', '2026-04-06', '2027-03-28'],
  ['easter', '2038-01-01', '2038-04-25'],
  ['orthodox-easter', '2026-01-01', '2026-04-12'],
  ['orthodox-easter', '2027-01-01', '2027-05-02'],
  ['whitsun', '2026-01-01', '2026-05-24'],
  ['eid-al-fitr', '2026-01-01', '2026-03-20'],
  ['eid-al-fitr', '2026-11-03', '2027-03-09'],
  ['lunar-new-year', '2026-11-03', '2027-02-06'],
  ['lunar-new-year', '2026-01-01', '2026-02-17'],
  ['christmas', '2026-12-25', '2026-12-25'],
  ['new-year', '2026-12-25', '2027-01-01'],
])('%s from %s on is on %s', (holiday, from, day) => {
  expect(nextHoliday(holiday, Temporal.PlainDate.from(from)).toString()).toBe(day)
})
