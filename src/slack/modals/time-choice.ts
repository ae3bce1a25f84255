/** The fields of a form that asks until when: some times to choose from, and one of the reader's own. Pure. */
import { type Block, LIMITS } from '../cards/blocks.ts'
import { plain } from './frame.ts'

const OWN_CHOICE = 'own'

const seconds = (at: Date): number => Math.floor(at.getTime() / 1000)

/** "Friday 6 November". `zone`: an IANA zone. */
export const dayWords = (at: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone }).format(at)

/** Value of a choice whose time is known when the form is shown. */
export const choiceOf = (at: Date): string => `at:${seconds(at)}`

interface TimeFields {
  label: string
  /** The first is chosen already. */
  choices: { text: string; value: string }[]
  /** The choice of the time below. */
  ownText: string
  /** Where the time of one's own begins. */
  own: Date
}

export function timeFields({ label, choices, ownText, own }: TimeFields): Block[] {
  const options = [...choices, { text: ownText, value: OWN_CHOICE }].map(({ text, value }) => ({
    text: plain(text, LIMITS.option),
    value,
  }))
  return [
    {
      type: 'input',
      block_id: 'choice',
      label: plain(label, 2000),
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
      element: { type: 'datetimepicker', action_id: 'own', initial_date_time: seconds(own) },
    },
  ]
}

/** The time that the fields ask for, or what is wrong, by block id. `own`: in Unix seconds. */
export function chosenTime(
  choice: string | null,
  own: number | null,
  now: Date,
): Date | { errors: Record<string, string> } {
  const field = choice === OWN_CHOICE ? 'own' : 'choice'
  const at = choice === OWN_CHOICE ? own : Number(/^at:(\d{9,10})$/.exec(choice ?? '')?.[1] ?? Number.NaN)
  if (at === null || !Number.isFinite(at)) return { errors: { [field]: 'Choose a time.' } }
  const time = new Date(at * 1000)
  return time > now ? time : { errors: { [field]: 'That time has passed; choose a later one.' } }
}
