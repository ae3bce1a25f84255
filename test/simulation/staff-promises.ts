/** What staff promise in their replies, and what they say of it when its time comes. */
import { PROMISE_ACTIONS } from '../../src/slack/cards/commitment.ts'
import type { Chance } from './chance.ts'
import type { Instance } from './instance.ts'
import type { SlackWorld } from './slack-world.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

const WITHIN: readonly [[string, number], ...[string, number][]] = [
  ['30 minutes', 30 * MINUTE],
  ['2 hours', 2 * HOUR],
  ['3 hours', 3 * HOUR],
  ['8 hours', 8 * HOUR],
]

/** Stands in every reply that promises something. */
export const PROMISE_WORDS = 'We will get back to you within'

/** A sentence for the end of a reply, and how long it gives us. */
export function promise(chance: Chance): { words: string; ms: number } {
  const [time, ms] = chance.pick(WITHIN)
  return { words: ` ${PROMISE_WORDS} ${time}.`, ms }
}

/** How long the promise in a reply gives us. @throws for one that promises nothing */
export function promisedWithin(text: string): number {
  const found = WITHIN.find(([time]) => text.includes(`${PROMISE_WORDS} ${time}.`))
  if (found === undefined) throw new Error(`no promise in: ${text}`)
  return found[1]
}

/** Promises that a message in some thread asks about, the newest last. */
export function promisesAsked({ messages }: SlackWorld): number[] {
  const asked = [...messages.values()].flatMap(({ threadTs, message: { blocks } }) =>
    threadTs === null ? [] : (blocks as { block_id?: unknown; elements?: unknown }[]),
  )
  return asked.flatMap(({ block_id: id }) =>
    typeof id === 'string' && id.startsWith('promise:') ? Number(id.slice(8)) : [],
  )
}

type Click = Parameters<Instance['desk']['keepPromise']>[0]

/** One of the three buttons, chosen now and pressed later. */
export function answerToPromise(
  chance: Chance,
  now: number,
): { what: string; press(instance: Instance, click: Click): Promise<unknown> } {
  const what = chance.weighted({ [PROMISE_ACTIONS.kept]: 5, [PROMISE_ACTIONS.later]: 2, [PROMISE_ACTIONS.drop]: 1 })
  const later = new Date(now + Math.round(chance.between(10 * MINUTE, 6 * HOUR)))
  return {
    what,
    press({ desk }, click) {
      if (what === PROMISE_ACTIONS.later) return desk.movePromise(click, later)
      return what === PROMISE_ACTIONS.kept ? desk.keepPromise(click) : desk.dropPromise(click)
    },
  }
}
