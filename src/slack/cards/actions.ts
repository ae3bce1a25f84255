/** Which buttons a card has: those that its state allows, and no others. Pure. */
import { newestStanding, PLATFORM_NAMES, type PlatformId } from '../../domain/post.ts'
import type { Suggestion } from '../../domain/suggestion.ts'
import type { TicketState } from '../../domain/ticket.ts'
import type { TicketView } from '../../store/tickets.ts'
import { type Block, cut, LIMITS, webUrl } from './blocks.ts'

/** Action ids. The value of each button is `<ticket id>:<version that the card shows>`, so that a late click can be told apart. */
export const ACTIONS = {
  claim: 'ticket_claim',
  send: 'ticket_send',
  edit: 'ticket_edit',
  copy: 'ticket_copy',
  snooze: 'ticket_snooze',
  correct: 'ticket_correct',
  more: 'ticket_more',
  undo: 'ticket_undo',
  reopen: 'ticket_reopen',
  open: 'ticket_open_original',
  /** On a reply of unknown fate; these values end in `:<reply id>`. */
  wasSent: 'ticket_was_sent',
  sendAgain: 'ticket_send_again',
  leave: 'ticket_leave',
} as const

/** Entries of the ⋯ menu; their values begin with the verb: `<verb>:<ticket id>:<version>`. */
const MORE_VERBS = ['hand_over', 'note', 'history', 'answered_elsewhere', 'dismiss'] as const
export type MoreVerb = (typeof MORE_VERBS)[number]

const MORE_WORDS: Record<MoreVerb, string> = {
  hand_over: '🤝 Hand over…',
  note: '📝 Internal note…',
  history: '🗂 History',
  answered_elsewhere: '☑️ Answered elsewhere',
  dismiss: '🗑 Dismiss…',
}

type Element = Extract<Block, { type: 'actions' }>['elements'][number]

/** An undo is offered for as long as it works. */
const UNDO_WITHIN = 10 * 60_000

const plain = (text: string) => ({ type: 'plain_text' as const, text: cut(text, LIMITS.button), emoji: true })

const button = (actionId: string, text: string, value: string, style?: 'primary' | 'danger'): Element => ({
  type: 'button',
  action_id: actionId,
  text: plain(text),
  value,
  ...(style === undefined ? {} : { style }),
})

const LIVE_BUTTONS: TicketState[] = ['open', 'claimed', 'snoozed', 'answered', 'aside']

/** The row of buttons; none where nothing can be done. `now` is when the card is drawn. */
export function actionBlocks(view: TicketView, now: Date): Block[] {
  const { ticket } = view
  const elements = [...elementsFor(view, now), ...openLink(view)]
  return elements.length === 0 ? [] : [{ type: 'actions', block_id: `ticket:${ticket.id}`, elements }]
}

function elementsFor(view: TicketView, now: Date): Element[] {
  const { ticket } = view
  const value = `${ticket.id}:${ticket.wantedVersion}`
  if (LIVE_BUTTONS.includes(ticket.state)) return liveElements(view, value)
  if (ticket.state === 'dismissed') return [...undo(view, value, now), button(ACTIONS.reopen, 'Reopen', value)]
  return ticket.state === 'resolved' ? [button(ACTIONS.reopen, 'Reopen', value)] : []
}

function liveElements(view: TicketView, value: string): Element[] {
  const { ticket } = view
  const elements: Element[] = []
  if (ticket.state !== 'claimed' && ticket.state !== 'answered') {
    elements.push(button(ACTIONS.claim, 'Claim', value, ticket.state === 'open' ? 'primary' : undefined))
  }
  elements.push(...replyElements(view, value))
  if (ticket.state === 'open' || ticket.state === 'claimed' || ticket.state === 'snoozed')
    elements.push(button(ACTIONS.snooze, 'Snooze…', value))
  elements.push(button(ACTIONS.correct, 'Correct…', value))
  elements.push({
    type: 'overflow',
    action_id: ACTIONS.more,
    options: MORE_VERBS.map((verb) => ({ text: plain(MORE_WORDS[verb]), value: `${verb}:${value}` })),
  })
  return elements
}

/** Where the platform takes no reply by API, the text is copied and posted by hand. While sending is paused, nothing is offered. */
function replyElements(view: TicketView, value: string): Element[] {
  const { ticket, mentions, pause } = view
  if (newestStanding(mentions)?.canReply === false) return [button(ACTIONS.copy, 'Copy text & open…', value)]
  if (pause !== null) return []
  const hasDraft = (ticket.suggestions as unknown as Suggestion[]).length > 0
  const mayBeSentAsIs = hasDraft && ticket.state !== 'answered'
  return [
    ...(mayBeSentAsIs ? [button(ACTIONS.send, 'Send…', value)] : []),
    button(ACTIONS.edit, hasDraft ? 'Edit & send…' : 'Write a reply…', value),
  ]
}

function undo({ ticket }: TicketView, value: string, now: Date): Element[] {
  const isRecent = ticket.settledAt !== null && now.getTime() - ticket.settledAt.getTime() < UNDO_WITHIN
  return isRecent ? [button(ACTIONS.undo, 'Undo', value)] : []
}

/** A person's word on a reply whose fate nobody could find out (I5). */
export function unclearBlocks({ ticket, replies }: TicketView): Block[] {
  const reply = replies.findLast(({ state }) => state === 'unclear')
  if (reply === undefined) return []
  const value = `${ticket.id}:${ticket.wantedVersion}:${reply.id}`
  return [
    {
      type: 'actions',
      block_id: `unclear:${reply.id}`,
      elements: [
        button(ACTIONS.wasSent, 'It was sent', value),
        {
          type: 'button',
          action_id: ACTIONS.sendAgain,
          text: plain('It was not: send again'),
          value,
          style: 'danger',
          // One press more, because this posts in public.
          confirm: {
            title: plain('Send it again?'),
            text: plain('The same text goes out in public. If the first one did arrive, it will stand there twice.'),
            confirm: plain('Send again'),
            deny: plain('Cancel'),
          },
        },
        button(ACTIONS.leave, 'Leave it', value),
      ],
    },
  ]
}

function openLink({ ticket, mentions }: TicketView): Element[] {
  const url = webUrl(newestStanding(mentions)?.url)
  if (url === null || ticket.state === 'gone') return []
  return [
    {
      type: 'button',
      action_id: ACTIONS.open,
      url,
      text: plain(`Open on ${PLATFORM_NAMES[ticket.platform as PlatformId]}`),
    },
  ]
}
