/** What there has been with one customer: earlier tickets with posts, replies and notes, page by page (promise 10). Pure. */

import type { ModalView } from '@slack/types'
import type { History, PastTicket } from '../../desk/reads.ts'
import type { Tier } from '../../domain/urgency.ts'
import { wordTable } from '../../domain/word-table.ts'
import { type Block, context, cut, divider, escaped, LIMITS, localTime, quote, section } from '../cards/blocks.ts'
import { OUTCOME_WORDS, plural, TIER_MARKS } from '../cards/words.ts'
import { modal, plain } from './frame.ts'
import { platformName } from './post.ts'

/** Tickets on a page. With all its parts a ticket takes at most 14 blocks, so a page stays below Slack's 100. */
export const HISTORY_SIZE = 5
const MOST_ENTRIES = 4
const LONGEST = 500

/** The two buttons need ids of their own, as they stand in one block. */
export const HISTORY_ACTIONS = { newer: 'history_page_newer', older: 'history_page_older' } as const

interface HistoryForm {
  history: History
  /** The ticket from which it was opened. */
  ticketId: number
  /** From 0. */
  page: number
}

const STATE_WORDS: Record<string, string> = {
  open: 'open',
  claimed: 'in work',
  replying: 'a reply is on its way',
  answered: 'answered',
  snoozed: 'snoozed',
  aside: 'needed no reply',
  resolved: 'resolved',
  dismissed: 'dismissed',
  gone: 'deleted by the customer',
}

export function historyView({ history, ticketId, page }: HistoryForm): ModalView {
  const { customer, tickets, total } = history
  return modal({
    title: 'History',
    blocks: [
      section(
        `*${escaped(customer.name || customer.handle, 150)}* @${escaped(customer.handle, 100)} on ${platformName(customer.platform)} · ${plural(total, 'ticket')} · known since ${localTime(customer.firstSeenAt, '{date_short_pretty}')}${customer.muted ? ' · muted' : ''}`,
      ),
      ...tickets.flatMap((past) => ticketBlocks(past, past.ticket.id === ticketId)),
      ...pager(ticketId, page, total),
    ],
  })
}

function ticketBlocks({ ticket, first, posts, replies, notes, commitments }: PastTicket, isThis: boolean): Block[] {
  const outcome = ticket.outcome === null ? '' : `: ${escaped(OUTCOME_WORDS[ticket.outcome] ?? ticket.outcome, 60)}`
  const owner = ticket.owner === null ? '' : ` · <@${ticket.owner}>`
  const entries = [
    ...replies.map(({ approvedAt: at, approvedBy: by, text, state }) => ({
      at,
      text,
      words: `💬 Reply by <@${by}>, ${escaped(REPLY_WORDS[state] ?? state, 60)}`,
    })),
    ...notes.map(({ at, by, text }) => ({ at, text, words: `📝 Internal note by <@${by}>` })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime())
  const hidden = entries.length - MOST_ENTRIES
  return [
    divider,
    section(
      `${TIER_MARKS[ticket.tier as Tier] ?? ''} *#${ticket.id}*${isThis ? ' (this one)' : ''} · ${localTime(ticket.openedAt)} · ${STATE_WORDS[ticket.state] ?? ticket.state}${outcome}${owner}${posts > 1 ? ` · ${plural(posts, 'post')}` : ''}`,
    ),
    ...(first === null ? [] : [quote(cut(first.text, LONGEST))]),
    ...(commitments.length === 0 ? [] : [context(promisesLine(commitments))]),
    ...(hidden > 0
      ? [context(`${plural(hidden, 'earlier entry', 'earlier entries')} not shown: see the thread of the card.`)]
      : []),
    ...entries
      .slice(-MOST_ENTRIES)
      .flatMap(({ at, text, words }) => [context(`${words} · ${localTime(at)}`), quote(cut(text, LONGEST))]),
  ]
}

const MOST_PROMISES = 3

/** Open promises in one line. */
function promisesLine(commitments: PastTicket['commitments']): string {
  const shown = commitments
    .slice(0, MOST_PROMISES)
    .map(({ dueAt, words }) => `🤞 promised by ${localTime(dueAt)}: ${escaped(words.replace(/\s+/g, ' '), 200)}`)
  const more = commitments.length - shown.length
  return [...shown, ...(more > 0 ? [`and ${plural(more, 'more promise')}`] : [])].join(' · ')
}

const REPLY_WORDS = wordTable({
  sending: 'on its way',
  sent: 'sent',
  rejected: 'refused by the platform',
  'not-sent': 'not sent',
  unclear: 'nobody knows whether it went out',
  'by-hand': 'posted by hand',
  left: 'left as it is',
})

function pager(ticketId: number, page: number, total: number): Block[] {
  const pages = Math.max(1, Math.ceil(total / HISTORY_SIZE))
  if (pages === 1) return []
  const button = (actionId: string, text: string, to: number) => ({
    type: 'button' as const,
    action_id: actionId,
    text: plain(text, LIMITS.button),
    value: `${ticketId}:${to}`,
  })
  return [
    divider,
    context(`Page ${page + 1} of ${pages}`),
    {
      type: 'actions',
      block_id: 'pages',
      elements: [
        ...(page > 0 ? [button(HISTORY_ACTIONS.newer, '← Newer', page - 1)] : []),
        ...(page + 1 < pages ? [button(HISTORY_ACTIONS.older, 'Older →', page + 1)] : []),
      ],
    },
  ]
}
