/** The pinned list of who waits in a channel, in the order in which they are to be answered. Pure. */
import { PLATFORM_NAMES, type PlatformId } from '../../domain/post.ts'
import type { QueueLine, QueueView } from '../../store/queue.ts'
import type { SlackMessage } from '../client.ts'
import { context, escaped, link, localTime, section } from './blocks.ts'
import { plural, TIER_MARKS } from './words.ts'

export interface QueueContent extends QueueView {
  /** Address of a ticket's card, or null while it has none. */
  linkOf(line: QueueLine): string | null
}

export function renderQueue({ lines, total, asOf, linkOf }: QueueContent): SlackMessage {
  if (total === 0) {
    const text = '🎉 *Waiting now:* nobody is waiting.'
    return { text, blocks: [section(text)] }
  }
  const title = `⏳ *Waiting now: ${total.toLocaleString('en')}*`
  const more = total - lines.length
  const rest =
    more > 0 ? `*${more.toLocaleString('en')} more* behind these: \`/hearback open\` and the Home tab show them. ` : ''
  return {
    text: `${title}, the next first`,
    blocks: [
      section(title),
      ...lines.map((line, place) => section(lineWords(line, place + 1, linkOf(line)))),
      context(
        `${rest}Critical ones go first, then urgency plus a point for each minute of waiting. As of ${localTime(asOf, '{time}')}.`,
      ),
    ],
  }
}

function lineWords(line: QueueLine, place: number, cardLink: string | null): string {
  const { tier, urgency, waited, customer, platform, ticketId, owner } = line
  const name = escaped(customer.name || `@${customer.handle}`, 60)
  const who = `*${name}* on ${PLATFORM_NAMES[platform as PlatformId] ?? escaped(platform, 20)}`
  const points = waited === 0 ? `${urgency} points` : `${urgency} + ${waited.toLocaleString('en')} points`
  const card = link(cardLink, `#${ticketId}`) ?? `#${ticketId}`
  return [
    `*${place}.* ${TIER_MARKS[tier]} *${tier.toUpperCase()}* ${card} · ${who}`,
    `${waitingWords(waited)} · ${points} · ${dueWords(line)} · ${owner === null ? 'nobody has it' : `<@${owner}> has it`}`,
  ].join('\n')
}

/** Minutes as people say them. */
function waitingWords(minutes: number): string {
  if (minutes === 0) return 'just in'
  if (minutes < 120) return `waiting ${minutes} min`
  const hours = Math.floor(minutes / 60)
  if (hours < 48) return `waiting ${hours} h${minutes % 60 === 0 ? '' : ` ${minutes % 60} min`}`
  return `waiting ${plural(Math.floor(hours / 24), 'day')}`
}

function dueWords({ state, replyDueAt, overdue, snoozedUntil }: QueueLine): string {
  const due = overdue ? `⏰ *overdue since ${localTime(replyDueAt)}*` : `due ${localTime(replyDueAt)}`
  return state === 'snoozed' && snoozedUntil !== null ? `${due} · 💤 until ${localTime(snoozedUntil)}` : due
}
