import { z } from 'zod'
import type { Calendar, Shift } from '../../domain/calendar.ts'
import { timeZone } from './scalars.ts'

export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

const SHIFT = /^(\d{1,2}):([0-5]\d)-(\d{1,2}):([0-5]\d)$/

/** Minutes since midnight; null when the text is no span of one day. */
function parseShift(text: string): Shift | null {
  const span = parseSpan(text)
  return span !== null && span.from < span.to ? span : null
}

/** As above, of a span that may end on the next day, such as 22:00-6:00. */
export function parseSpan(text: string): Shift | null {
  const parts = SHIFT.exec(text)?.slice(1).map(Number)
  if (parts === undefined) return null
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = parts
  const shift = { from: fromHour * 60 + fromMinute, to: toHour * 60 + toMinute }
  return shift.from < 1440 && shift.to <= 1440 ? shift : null
}

const shift = z
  .string()
  .refine((text) => parseShift(text) !== null, {
    error: 'must be a span within one day such as 9:00-17:00, at most 24:00',
  })
  .describe('A span of working time, such as 9:00-17:00.')

const isDate = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text).toString() === text
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

const day = z.union([shift, z.array(shift)]).default([])

const week = z
  .strictObject({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day })
  .refine((days) => DAYS.some((name) => days[name].length > 0), {
    error: 'must have working hours on at least one day',
  })
  .describe('Working hours by day: one span, or a list of them. A day that is left out is free.')

export const calendar = z
  .strictObject({
    timeZone: timeZone('IANA zone in which the hours stand'),
    week,
    holidays: z
      .array(z.string().refine(isDate, { error: 'must be a date such as 2026-12-25' }))
      .default([])
      .describe('Free days, as dates.'),
    holidaysFrom: z
      .string()
      .regex(/^[^/\\]+\.ics$/, { error: 'must be the name of an iCal file in this folder, such as holidays.ics' })
      .nullable()
      .default(null)
      .describe('An iCal file in this folder: its all-day events are free days as well.'),
  })
  .describe('Working hours of a team.')
  .transform(({ timeZone, week, holidays, holidaysFrom }): Calendar & { holidaysFrom: string | null } => ({
    timeZone,
    week: Object.fromEntries(
      DAYS.map((name, index) => [index + 1, [week[name]].flat().flatMap((text) => parseShift(text) ?? [])]),
    ),
    holidays: new Set(holidays),
    holidaysFrom,
  }))
