/** What keeps anything from going unanswered: the ladder, who is on duty, what happens after an answer, the close of the day. */
import { z } from 'zod'
import type { LadderStep } from '../../domain/ladder.ts'
import { TELLS } from '../../domain/ladder.ts'
import { DAYS, parseSpan } from './calendars.ts'
import { duration, parseDuration, personOrGroupId, timeZone } from './scalars.ts'

const MOMENT = /^(?:(\d{1,3})%|\+(.+))$/

/** `80%` of the time to the target, or `+15m` after it has passed; null for anything else. */
function parseMoment(text: string): LadderStep['at'] | null {
  const [, percent, span] = MOMENT.exec(text) ?? []
  if (percent !== undefined) {
    const share = Number(percent) / 100
    return share > 0 && share <= 1 ? { share } : null
  }
  const after = span === undefined ? null : parseDuration(span)
  return after === null || after === 0 ? null : { after }
}

const step = z
  .strictObject({
    at: z
      .string()
      .transform((text, context): LadderStep['at'] => {
        const at = parseMoment(text)
        if (at !== null) return at
        const fix =
          'Write 50% for half of the time to the target, 100% for the target itself, +15m for 15 minutes later'
        context.addIssue({ code: 'custom', message: `${JSON.stringify(text)} is no moment`, params: { fix } })
        return z.NEVER
      })
      .meta({
        description: 'When: 80% of the time to the target, 100% at the target, +15m after it.',
        examples: ['80%', '+15m'],
      }),
    tell: z
      .enum(TELLS)
      .describe(
        'Whom: owner and on-duty in the card’s thread, managers-channel in slack.managersChannel, managers by direct message.',
      ),
    repeatEvery: duration('Again after this long, until somebody acts', { min: '1m' })
      .nullable()
      .default(null)
      .describe('Again after this long, until somebody acts. null for once.'),
  })
  .describe('One step of the ladder.')

export const ladder = z
  .strictObject({
    steps: z
      .array(step)
      .min(1)
      .max(20)
      .prefault([
        { at: '50%', tell: 'owner' },
        { at: '80%', tell: 'on-duty' },
        { at: '100%', tell: 'managers-channel' },
        { at: '+15m', tell: 'managers', repeatEvery: '30m' },
      ])
      .describe('Taken for both targets of a ticket: that somebody has it, and that the customer has an answer.'),
    quietAfterAck: duration('An acknowledged alert is not repeated for this long').prefault('1h'),
  })
  .prefault({})
  .describe('Who is told as a target comes near and after it has passed.')

const shift = z
  .strictObject({
    days: z.array(z.enum(DAYS)).min(1).describe('Days on which the shift begins.'),
    hours: z
      .string()
      .refine((text) => parseSpan(text) !== null, { error: 'must be a span such as 8:00-16:00 or 22:00-6:00' })
      .describe('From when to when; may run over midnight.'),
    people: z.array(personOrGroupId('A Slack user or user group')).min(1).describe('Who is on duty in this shift.'),
  })
  .transform(({ days, hours, people }) => ({
    days: days.map((day) => DAYS.indexOf(day) + 1),
    ...(parseSpan(hours) ?? { from: 0, to: 0 }),
    people,
  }))

export const onDuty = z
  .strictObject({
    group: personOrGroupId('Slack user group on duty where no shift says otherwise').nullable().default(null),
    timeZone: timeZone('IANA zone of the shifts').default('UTC'),
    shifts: z.array(shift).default([]).describe('A weekly rota.'),
  })
  .prefault({})
  .describe('Who is mentioned when nobody has a ticket. Without a group and shifts: all of people.support.')

export const followUp = z
  .strictObject({
    checkInAfter: duration('Silence after an answer until a check-in is proposed', { min: '1m' }).prefault('24h'),
    resolveAfter: duration('Silence after that until the matter counts as settled', { min: '1m' }).prefault('48h'),
  })
  .prefault({})
  .describe('What happens after an answer.')

const timeOfDay = (description: string) =>
  z
    .string()
    .transform((text, context): number => {
      const span = parseSpan(`${text}-24:00`)
      if (span !== null) return span.from
      const fix = 'Write it as 17:30'
      context.addIssue({ code: 'custom', message: `${JSON.stringify(text)} is no time of day`, params: { fix } })
      return z.NEVER
    })
    .meta({ description, examples: ['17:30'] })

export const dailyClose = z
  .strictObject({
    at: timeOfDay('When the day is summed up').prefault('17:30'),
    timeZone: timeZone('IANA zone of that time').default('UTC'),
  })
  .prefault({})
  .describe('Once a day the managers get the numbers, and what was set aside is confirmed.')

export const retention = z
  .strictObject({
    eraseTextsAfter: duration('Texts of settled matters are erased after this long', { min: '1d', max: '3660d' })
      .nullable()
      .prefault('365d')
      .describe('Texts of settled matters are erased after this long. null keeps them.'),
  })
  .prefault({})
  .describe('How long words of customers are kept.')
