/** What a reply promises by when, shown at sending with a box for each promise; and the form that moves the time of one. Pure. */
import type { ModalView } from '@slack/types'
import { z } from 'zod'
import type { Commitment, FoundCommitment } from '../../desk/commitments.ts'
import type { Promised } from '../../domain/commitment.ts'
import { type Block, context, LIMITS, localTime, quote } from '../cards/blocks.ts'
import { modal, notice, plain } from './frame.ts'
import { metaIn, textHash } from './meta.ts'
import { tomorrowMorning } from './snooze.ts'
import { choiceOf, chosenTime, dayWords, timeFields } from './time-choice.ts'

/** Action id of the boxes. */
export const PROMISES = 'promises'

/** One box. */
export interface PromiseChoice {
  /** Names the promise by its words, and says by when: `<hash>:<Unix seconds>`. */
  key: string
  words: string
  /** In plain text, on the brand's clock. */
  when: string
  ticked: boolean
}

const nameOf = ({ words, spanText }: FoundCommitment): string => textHash(`${words}\n${spanText}`)
const nameIn = (key: string): string => key.split(':')[0] ?? ''

/** "Friday 6 November, 18:00 (Europe/Copenhagen)" */
function whenWords(at: Date, timeZone: string): string {
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone })
  return `${dayWords(at, timeZone)}, ${time.format(at)} (${timeZone})`
}

/** Boxes for what was found, ticked unless a person has unticked it. What was shown once keeps the time that was shown. */
export function promiseChoices(
  found: readonly FoundCommitment[],
  timeZone: string,
  before: { shown: readonly string[]; ticked: readonly string[] } = { shown: [], ticked: [] },
): PromiseChoice[] {
  return found.map((each) => {
    const name = nameOf(each)
    const known = before.shown.find((key) => nameIn(key) === name)
    const seconds = known === undefined ? Math.floor(each.dueAt.getTime() / 1000) : Number(known.split(':')[1])
    return {
      key: `${name}:${seconds}`,
      words: each.words,
      when: whenWords(new Date(seconds * 1000), timeZone),
      ticked: known === undefined || before.ticked.includes(known),
    }
  })
}

/** Whether there is a promise that the person has not been shown. */
export const hasUnshown = (choices: readonly PromiseChoice[], shown: readonly string[]): boolean =>
  choices.some(({ key }) => !shown.includes(key))

/** What the person left ticked. */
export const confirmed = (choices: readonly PromiseChoice[]): Promised[] =>
  choices
    .filter(({ ticked }) => ticked)
    .map(({ key, words }) => ({ words, dueAt: new Date(Number(key.split(':')[1]) * 1000) }))

/** None without a promise. `round`: as Slack keeps what was ticked under an id that it knows. */
export function promiseBlocks(choices: readonly PromiseChoice[], round: number): Block[] {
  if (choices.length === 0) return []
  const optionOf = ({ key, words, when }: PromiseChoice) => ({
    text: plain(`By ${when}`, LIMITS.option),
    description: plain(words.replace(/\s+/g, ' '), 75),
    value: key,
  })
  const ticked = choices.filter((each) => each.ticked).map(optionOf)
  return [
    {
      type: 'input',
      block_id: `promises:${round}`,
      optional: true,
      label: plain('🤞 This reply promises', 2000),
      hint: plain('What is ticked is followed up: you are reminded in the thread before it is due.', 2000),
      element: {
        type: 'checkboxes',
        action_id: PROMISES,
        options: choices.map(optionOf),
        ...(ticked.length === 0 ? {} : { initial_options: ticked }),
      },
    },
  ]
}

export const NEW_TIME = 'promise_new_time'
export const NEW_TIME_TITLE = 'New time'

/** Asks until when the promise is moved. The customer is not told by it, and it says so. */
export function newTimeView(
  { id, words, dueAt }: Pick<Commitment, 'id' | 'words' | 'dueAt'>,
  { now, zone, channel }: { now: Date; zone: string; channel: string },
): ModalView {
  const nextDay = dayLater(dueAt, now, zone)
  return {
    ...modal({
      title: NEW_TIME_TITLE,
      callback: NEW_TIME,
      submit: 'Move',
      close: 'Cancel',
      blocks: [
        context(`Promised by ${localTime(dueAt)}:`),
        quote(words),
        ...timeFields({
          label: 'Follow it up by',
          choices: [{ text: `A day later: ${whenWords(nextDay, zone)}`, value: choiceOf(nextDay) }],
          ownText: 'At a time of my own, chosen below',
          own: tomorrowMorning(now, zone),
        }),
        notice('The customer still expects it by the time that we told them. If it gets later, write to them.'),
      ],
    }),
    private_metadata: JSON.stringify({ id, channel } satisfies NewTimeMeta),
  }
}

/** The same time on the next day that is still to come, on the brand's wall clock. */
function dayLater(dueAt: Date, now: Date, zone: string): Date {
  const local = (at: Date) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone)
  const from = now > dueAt ? local(now).withPlainTime(local(dueAt).toPlainTime()) : local(dueAt)
  return new Date(from.add({ days: 1 }).epochMilliseconds)
}

/** The time that the form asks for, or what is wrong, by block id. */
export function newTimeOf(
  choice: string | null,
  own: number | null,
  now: Date,
): { dueAt: Date } | { errors: Record<string, string> } {
  const dueAt = chosenTime(choice, own, now)
  return dueAt instanceof Date ? { dueAt } : dueAt
}

const NEW_TIME_META = z.object({ id: z.int(), channel: z.string() })
type NewTimeMeta = z.infer<typeof NEW_TIME_META>

/** null for what our form did not write. */
export const newTimeMeta = (metadata: string): NewTimeMeta | null => metaIn(NEW_TIME_META, metadata)
