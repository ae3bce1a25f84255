/** Until when a ticket sleeps. Pure: the present and the reader's zone come in. */
import type { ModalView } from '@slack/types'
import { addMs } from '../../domain/clock.ts'
import type { TicketView } from '../../store/tickets.ts'
import { type Block, context } from '../cards/blocks.ts'
import { CALLBACKS, modal, notice, plain, TITLES } from './frame.ts'
import type { FormMeta } from './meta.ts'
import { postBlocks } from './post.ts'

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

const dayWords = (at: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone }).format(at)

const seconds = (at: Date): number => Math.floor(at.getTime() / 1000)

const HOUR_CHOICE = 'hour'
const OWN_CHOICE = 'own'

export interface SnoozeForm {
  view: TicketView
  meta: FormMeta
  told: string | null
  now: Date
  zone: string
}

export function snoozeView({ view, meta, told, now, zone }: SnoozeForm): ModalView {
  const morning = tomorrowMorning(now, zone)
  const options = [
    { text: plain('For an hour', 75), value: HOUR_CHOICE },
    { text: plain(`Until tomorrow, ${MORNING} (${dayWords(morning, zone)})`, 75), value: `at:${seconds(morning)}` },
    { text: plain('Until a time of my own, chosen below', 75), value: OWN_CHOICE },
  ]
  const blocks: Block[] = [
    ...(told === null ? [] : [notice(told)]),
    {
      type: 'input',
      block_id: 'choice',
      label: plain('Sleep', 2000),
      element: {
        type: 'radio_buttons',
        action_id: 'choice',
        options,
        ...(options[0] === undefined ? {} : { initial_option: options[0] }),
      },
    },
    {
      type: 'input',
      block_id: 'own',
      optional: true,
      label: plain('A time of my own', 2000),
      element: { type: 'datetimepicker', action_id: 'own', initial_date_time: seconds(morning) },
    },
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
  const at = choice === OWN_CHOICE ? own : Number(/^at:(\d{9,10})$/.exec(choice ?? '')?.[1] ?? Number.NaN)
  if (at === null || !Number.isFinite(at))
    return { errors: { [choice === OWN_CHOICE ? 'own' : 'choice']: 'Choose a time.' } }
  const until = new Date(at * 1000)
  if (until > now) return { until }
  return { errors: { [choice === OWN_CHOICE ? 'own' : 'choice']: 'That time has passed; choose a later one.' } }
}
