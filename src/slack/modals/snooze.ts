/** Until when a ticket sleeps. Pure: the present and the reader's zone come in. */
import type { ModalView } from '@slack/types'
import { addMs } from '../../domain/clock.ts'
import type { TicketView } from '../../store/tickets.ts'
import { type Block, context } from '../cards/blocks.ts'
import { CALLBACKS, modal, notice, TITLES } from './frame.ts'
import type { FormMeta } from './meta.ts'
import { postBlocks } from './post.ts'
import { choiceOf, chosenTime, dayWords, timeFields } from './time-choice.ts'

const HOUR = 3_600_000
const MORNING = '09:00'

/** Nine o'clock of the next day on the reader's own wall clock. `zone`: an IANA zone. */
export function tomorrowMorning(now: Date, zone: string): Date {
  const tomorrow = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).add({ days: 1 })
  return new Date(tomorrow.withPlainTime(MORNING).epochMilliseconds)
}

/** The first moment of the reader's present day. */
export function startOfToday(now: Date, zone: string): Date {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone)
  return new Date(today.startOfDay().epochMilliseconds)
}

const HOUR_CHOICE = 'hour'

interface SnoozeForm {
  view: TicketView
  meta: FormMeta
  told: string | null
  now: Date
  zone: string
}

export function snoozeView({ view, meta, told, now, zone }: SnoozeForm): ModalView {
  const morning = tomorrowMorning(now, zone)
  const blocks: Block[] = [
    ...(told === null ? [] : [notice(told)]),
    ...timeFields({
      label: 'Sleep',
      choices: [
        { text: 'For an hour', value: HOUR_CHOICE },
        { text: `Until tomorrow, ${MORNING} (${dayWords(morning, zone)})`, value: choiceOf(morning) },
      ],
      ownText: 'Until a time of my own, chosen below',
      own: morning,
    }),
    context(
      'The customer keeps waiting: the time by which an answer is due stays as it is. A further post wakes the ticket.',
    ),
    ...postBlocks(view),
  ]
  return modal({ title: TITLES.snooze, callback: CALLBACKS.snooze, submit: 'Snooze', close: 'Cancel', meta, blocks })
}

/** The time that the form asks for, or what is wrong, by block id. */
export function snoozeUntil(
  choice: string | null,
  own: number | null,
  now: Date,
): { until: Date } | { errors: Record<string, string> } {
  if (choice === HOUR_CHOICE) return { until: addMs(now, HOUR) }
  const until = chosenTime(choice, own, now)
  return until instanceof Date ? { until } : until
}
