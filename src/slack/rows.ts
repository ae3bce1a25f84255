/** A ticket as one line of a list, in commands and in the Home tab. All words from outside are plain text. Pure. */
import type { RichTextElement } from '@slack/types'
import type { TicketLine } from '../desk/reads.ts'
import type { Tier } from '../domain/urgency.ts'
import { type Block, cut } from './cards/blocks.ts'
import { TIER_MARKS } from './cards/words.ts'
import { platformName } from './modals/post.ts'

const LONGEST_TEXT = 160

const words = (text: string, style?: { bold?: boolean; italic?: boolean }): RichTextElement => ({
  type: 'text',
  text: text === '' ? ' ' : text,
  ...(style === undefined ? {} : { style }),
})

/** A time in the reader's own zone. */
const time = (at: Date): RichTextElement => ({
  type: 'date',
  timestamp: Math.floor(at.getTime() / 1000),
  format: '{date_short_pretty} {time}',
  fallback: `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
})

const oneLine = (text: string, max = LONGEST_TEXT): string => cut(text.replace(/\s+/g, ' ').trim(), max)

export interface RowOptions {
  /** Address of the card, or null while it has none. */
  link: string | null
  now: Date
}

export function ticketRow({ ticket, customer, text }: TicketLine, { link, now }: RowOptions): Block {
  const name = oneLine(customer.name || `@${customer.handle}`, 80)
  const number = `#${ticket.id}`
  return {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          words(`${TIER_MARKS[ticket.tier as Tier] ?? ''} ${ticket.tier.toUpperCase()} ${ticket.urgency} `, {
            bold: true,
          }),
          link === null ? words(number, { bold: true }) : { type: 'link', url: link, text: `${number} Open card` },
          words(` · ${platformName(ticket.platform)} · `),
          words(name, { bold: true }),
          words(` @${oneLine(customer.handle, 60)} · `),
          ...standing(ticket, now),
        ],
      },
      { type: 'rich_text_quote', elements: [{ type: 'text', text: oneLine(text) || ' ' }] },
    ],
  }
}

/** Whose it is, and by when. */
function standing(ticket: TicketLine['ticket'], now: Date): RichTextElement[] {
  const owner: RichTextElement[] = ticket.owner === null ? [] : [words(' · '), { type: 'user', user_id: ticket.owner }]
  switch (ticket.state) {
    case 'open':
    case 'claimed':
      return [...due(ticket.replyDueAt, now), ...owner]
    case 'snoozed':
      return [words('snoozed until '), ...(ticket.snoozedUntil === null ? [] : [time(ticket.snoozedUntil)]), ...owner]
    case 'replying':
      return [words('a reply is on its way'), ...owner]
    default:
      return [words(ticket.state), ...(ticket.settledAt === null ? [] : [words(' '), time(ticket.settledAt)]), ...owner]
  }
}

const due = (at: Date, now: Date): RichTextElement[] => [
  words(at < now ? 'overdue since ' : 'reply due ', at < now ? { bold: true } : undefined),
  time(at),
]
