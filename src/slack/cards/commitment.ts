/** Messages in a card's thread about a promise of ours: that its time comes near or has come, and what somebody decided. Pure. */
import type { ThreadView } from '../../store/thread.ts'
import type { SlackMessage } from '../client.ts'
import { type Block, context, cut, escaped, LIMITS, localTime, quote } from './blocks.ts'

/** Action ids; the value of each button is the promise's number. */
export const PROMISE_ACTIONS = { kept: 'promise_kept', later: 'promise_later', drop: 'promise_drop' } as const

type CommitmentView = Extract<ThreadView, { tells: 'commitment' }>

const LONGEST = 3000

/** A person, or a group, as Slack shows them. */
const who = (id: string): string => (id.startsWith('S') ? `<!subteam^${id}>` : `<@${id}>`)

export function renderCommitment(view: CommitmentView): SlackMessage {
  const { commitment, step } = view
  const line = lineOf(view)
  const blocks: Block[] = [context(line), quote(cut(commitment.words, LONGEST))]
  if (step !== 'settled' && commitment.state === 'open') blocks.push(buttons(commitment.id))
  return { text: `${line} ${escaped(commitment.words, 500)}`, blocks }
}

function lineOf({ commitment, step, people, by }: CommitmentView): string {
  const { dueAt, state, settledBy } = commitment
  const at = localTime(dueAt)
  // What was decided before this message went out is told, not what had been before.
  if (state === 'kept')
    return `✅ ${settledBy === null ? 'Kept' : `Kept, says ${who(settledBy)}`}: what we promised by ${at}`
  if (state === 'dropped')
    return `✖️ ${settledBy === null ? 'Dropped' : `Dropped by ${who(settledBy)}`}: what we promised by ${at}`
  const whom = people
    .filter((id) => id !== '')
    .map(who)
    .join(' ')
  switch (step) {
    case 'near':
      return `🤞 ${whom} we promised the customer this, by ${at}:`
    case 'due':
      return `⏰ ${whom} this promise to the customer is due now, ${at}:`
    case 'moved':
      return `🤞 ${by === null ? 'The time of this promise was moved' : `${who(by)} moved the time of this promise`}: now by ${at}`
    case 'settled':
      return `🤞 We promised the customer this, by ${at}:`
  }
}

const buttons = (id: number): Block => ({
  type: 'actions',
  block_id: `promise:${id}`,
  elements: [
    button(PROMISE_ACTIONS.kept, 'Kept', id, 'primary'),
    button(PROMISE_ACTIONS.later, 'New time…', id),
    button(PROMISE_ACTIONS.drop, 'Drop', id),
  ],
})

const button = (actionId: string, text: string, id: number, style?: 'primary') => ({
  type: 'button' as const,
  action_id: actionId,
  text: { type: 'plain_text' as const, text: cut(text, LIMITS.button), emoji: true },
  value: String(id),
  ...(style === undefined ? {} : { style }),
})
