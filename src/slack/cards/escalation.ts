/** An alert to managers: what is due or overdue, since when, whose, with a link to its card and a button to say "I know". Pure. */
import { PLATFORM_NAMES, type PlatformId } from '../../domain/post.ts'
import type { Tier } from '../../domain/urgency.ts'
import type { EscalationEntry } from '../../store/escalations.ts'
import type { SlackMessage } from '../client.ts'
import { type Block, context, escaped, link, localTime, section } from './blocks.ts'
import { TIER_MARKS } from './words.ts'

export const ACKNOWLEDGE = 'escalation_ack'

const LONGEST_LINE = 400

/** `entries` are most urgent first; more than one make a list. */
export function renderEscalation(entries: EscalationEntry[]): SlackMessage {
  const [first] = entries
  if (first === undefined)
    return { text: 'Nothing is overdue any more.', blocks: [section('Nothing is overdue any more.')] }
  const title = entries.length === 1 ? null : `⏰ *${entries.length} matters are due or overdue*, the most urgent first`
  const blocks = entries.flatMap((entry) => entryBlocks(entry))
  return {
    text: title ?? plainWords(first),
    blocks: title === null ? blocks : [section(title), ...blocks],
  }
}

function plainWords({ ticket, escalation }: EscalationEntry): string {
  const name = `${TIER_MARKS[ticket.tier as Tier]} ${ticket.tier.toUpperCase()} #${ticket.id}`
  if (escalation.target === 'promise')
    return `${name}: we promised this by ${localTime(escalation.dueAt)}, and nobody has said that it was kept`
  const what = escalation.target === 'claim' ? 'nobody has taken it' : 'the customer has no answer'
  const when =
    escalation.takenAt >= escalation.dueAt
      ? `overdue since ${localTime(escalation.dueAt)}`
      : `due by ${localTime(escalation.dueAt)}`
  return `${name}: ${what}, ${when}`
}

function entryBlocks(entry: EscalationEntry): Block[] {
  const { ticket, customer, escalation, words, cardLink } = entry
  const owner = ticket.owner === null ? 'nobody has it' : `<@${ticket.owner}> has it`
  const card = link(cardLink, 'open its card')
  const details = [
    PLATFORM_NAMES[ticket.platform as PlatformId],
    escaped(customer.name || `@${customer.handle}`, 80),
    owner,
    ...(card === null ? [] : [card]),
  ]
  const text = `*${plainWords(entry)}*\n${details.join(' · ')}\n> ${escaped(words.replaceAll('\n', ' '), LONGEST_LINE)}`
  if (escalation.ackedBy !== null && escalation.ackedAt !== null)
    return [section(text), context(`👀 Seen by <@${escalation.ackedBy}> ${localTime(escalation.ackedAt)}`)]
  return [
    {
      type: 'section',
      text: { type: 'mrkdwn', text, verbatim: true },
      accessory: {
        type: 'button',
        action_id: ACKNOWLEDGE,
        value: String(escalation.id),
        text: { type: 'plain_text', text: 'I have seen it' },
        accessibility_label: `Acknowledge the alert about ticket ${ticket.id}; this does not answer the customer`,
      },
    },
  ]
}
