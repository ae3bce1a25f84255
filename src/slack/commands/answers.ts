/** What `/hearback` answers with. Pure. */
import type { Numbers, Pause, TicketLine, TicketList } from '../../desk/reads.ts'
import { type Block, context, cut, escaped, localTime, section } from '../cards/blocks.ts'
import { plural } from '../cards/words.ts'
import type { SlackMessage } from '../client.ts'
import { ticketRow } from '../rows.ts'

/** Tickets in one answer: with title and foot well below Slack's 50 blocks. */
export const MOST_LISTED = 20

const HELP: [string, string][] = [
  ['open', 'what waits for an answer, in the order of the queue'],
  ['mine', 'what you have claimed'],
  ['find TEXT', 'tickets whose posts, replies, notes or customer hold the words'],
  ['show NUMBER', 'one ticket, and what happened to it'],
  ['why NUMBER', 'how the urgency of a ticket adds up'],
  ['stats today', 'the numbers of your day'],
  ['pause sending [BRAND]', 'stops all replies at once'],
  ['resume sending [BRAND]', 'lets them go out again'],
  ['proposals', 'for admins: answers that could become entries of the knowledge base'],
  ['mute PLATFORM HANDLE', 'what this author writes reopens nothing; `unmute` takes it back (managers)'],
  ['forget PLATFORM HANDLE', 'erases a person who asks for it, for good (admins)'],
]

/** `hint`: plain text that comes first. */
export function helpAnswer(hint: string | null): SlackMessage {
  const lines = HELP.map(([command, words]) => `• \`/hearback ${escaped(command, 60)}\`: ${escaped(words, 100)}`)
  const blocks = [
    ...(hint === null ? [] : [section(escaped(hint, 500))]),
    section(
      [
        ...lines,
        '• the Home tab of this app shows all of it at a glance',
        '• _Track this link_ in the menu of a message makes a ticket of a post that nobody found',
      ].join('\n'),
    ),
  ]
  return {
    text: `${hint === null ? '' : `${escaped(hint, 500)} `}${HELP.map(([command]) => escaped(command, 60)).join(' · ')}`,
    blocks,
  }
}

export interface ListAnswer {
  title: string
  none: string
  list: TicketList
  linkOf(line: TicketLine): string | null
  now: Date
}

/** `title` and `none` are mrkdwn. */
export function listAnswer({ title, none, list, linkOf, now }: ListAnswer): SlackMessage {
  const { lines, total } = list
  if (total === 0) return { text: none, blocks: [section(none)] }
  const head = `*${title}* · ${plural(total, 'ticket')}`
  const rest = total - lines.length
  const blocks: Block[] = [
    section(head),
    ...lines.slice(0, MOST_LISTED).map((line) => ticketRow(line, { link: linkOf(line), now })),
    ...(rest > 0 ? [context(`${plural(rest, 'more ticket')} not shown: the Home tab pages through all of them.`)] : []),
  ]
  return { text: head, blocks }
}

export interface ShowAnswer {
  line: TicketLine
  link: string | null
  /** Latest first; mrkdwn. */
  deeds: string[]
  now: Date
}

export function showAnswer({ line, link, deeds, now }: ShowAnswer): SlackMessage {
  const { ticket } = line
  const head = `Ticket #${ticket.id}: ${ticket.state}`
  const story = deeds.length === 0 ? 'Nothing has happened to it yet.' : deeds.map((deed) => `• ${deed}`).join('\n')
  const where = link === null ? ' Its card is on its way to Slack.' : ''
  return {
    text: head,
    blocks: [
      ticketRow(line, { link, now }),
      context(cut(`Opened ${localTime(ticket.openedAt)}.${where}`, 2000)),
      section(cut(story, 3000)),
    ],
  }
}

const duration = (seconds: number): string => {
  const minutes = Math.round(seconds / 60)
  if (minutes < 1) return 'less than a minute'
  if (minutes < 120) return plural(minutes, 'minute')
  return plural(Math.round(minutes / 6) / 10, 'hour')
}

/** Today and now, each in one line. mrkdwn. */
export function numbersLines(numbers: Numbers): { today: string; now: string } {
  const median = numbers.medianSecondsToReply
  const today = [
    `*${numbers.mentions}* seen`,
    `*${numbers.opened}* new tickets`,
    `*${numbers.replied}* answered (${numbers.repliedByMe} by you)`,
    `*${numbers.dismissed}* dismissed`,
    ...(median === null ? [] : [`half of the first answers within *${duration(median)}*`]),
  ]
  const now = [
    `*${numbers.waiting}* waiting`,
    `*${numbers.unassigned}* without an owner`,
    numbers.overdue === 0 ? 'none overdue' : `⏰ *${numbers.overdue}* overdue`,
  ]
  return { today: today.join(' · '), now: now.join(' · ') }
}

export function statsAnswer(numbers: Numbers, since: Date): SlackMessage {
  const { today, now } = numbersLines(numbers)
  const text = `*Today* (since ${localTime(since)}): ${today}\n*Now*: ${now}`
  return { text, blocks: [section(text)] }
}

/** Whose sending is paused, by whom, since when; null when none is. mrkdwn. */
export function pauseWords(pauses: Pause[], brandName: (id: string) => string): string | null {
  if (pauses.length === 0) return null
  const each = pauses.map(
    ({ brand, by, at }) =>
      `${brand === null ? 'all brands' : escaped(brandName(brand), 80)} (by <@${by}>, ${localTime(at)})`,
  )
  return cut(`⏸️ *Sending is paused* for ${each.join(', ')}. \`/hearback resume sending\` lifts it.`, 3000)
}
