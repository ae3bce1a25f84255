/** An alert to managers: what is due or overdue, since when, whose, with a link to its card and a button to say "I know". Pure. */
import { type SinceTold, sinceTold } from '../../domain/alert.ts'
import { PLATFORM_NAMES, type PlatformId } from '../../domain/post.ts'
import type { Tier } from '../../domain/urgency.ts'
import type { EscalationEntry } from '../../store/escalations.ts'
import type { SlackMessage } from '../client.ts'
import { type Block, context, escaped, link, localTime, section } from './blocks.ts'
import { TIER_MARKS } from './words.ts'

export const ACKNOWLEDGE = 'escalation_ack'

const LONGEST_LINE = 400
/** For all entries of one alert together: Slack refuses a message with some 13,000 characters in its blocks. */
const MOST_CHARACTERS = 12_000
/** Kept free in each entry for who has seen it. */
const SEEN_LENGTH = 110

/** `entries` are most urgent first; more than one make a list. */
export function renderEscalation(entries: EscalationEntry[]): SlackMessage {
  const [first] = entries
  if (first === undefined)
    return { text: 'Nothing is overdue any more.', blocks: [section('Nothing is overdue any more.')] }
  const title = entries.length === 1 ? null : `⏰ *${entries.length} matters are due or overdue*, the most urgent first`
  const room = Math.floor(MOST_CHARACTERS / entries.length)
  const blocks = entries.flatMap((entry) => entryBlocks(entry, room))
  return {
    text: title ?? plainWords(first),
    blocks: title === null ? blocks : [section(title), ...blocks],
  }
}

/** The alert is shown again when what it says has changed. */
function whatHappenedSince({ ticket, escalation, told, promise }: EscalationEntry): string | null {
  if (told !== null) return targetSince(sinceTold(ticket, told))
  return promise === null ? null : promiseSince(promise, escalation.dueAt)
}

function targetSince(since: SinceTold): string | null {
  switch (since.now) {
    case 'as-told':
      return null
    case 'answered':
      return 'it has been answered'
    case 'settled':
      return 'it has been settled'
    case 'taken':
      return 'somebody has taken it'
    case 'waits-again':
      return `it was dealt with, and the customer waits again since ${localTime(since.since)}`
    case 'given-back':
      return `somebody had taken it, and it waits for the next since ${localTime(since.since)}`
    case 'moved':
      return `its time was moved to ${localTime(since.to)}`
  }
}

function promiseSince({ state, dueAt }: NonNullable<EscalationEntry['promise']>, before: Date): string | null {
  if (state === 'kept') return 'the promise was kept'
  if (state === 'dropped') return 'the promise was dropped'
  return dueAt > before ? `the promise was moved to ${localTime(dueAt)}` : null
}

function plainWords(entry: EscalationEntry): string {
  const { ticket, escalation } = entry
  const name = `${TIER_MARKS[ticket.tier as Tier]} ${ticket.tier.toUpperCase()} #${ticket.id}`
  const since = whatHappenedSince(entry)
  if (since !== null) return `${name}: ${since}; that was due by ${localTime(escalation.dueAt)}`
  if (escalation.target === 'promise')
    return `${name}: we promised this by ${localTime(escalation.dueAt)}, and nobody has said that it was kept`
  const what = escalation.target === 'claim' ? 'nobody has taken it' : 'the customer has no answer'
  const when =
    escalation.takenAt >= escalation.dueAt
      ? `overdue since ${localTime(escalation.dueAt)}`
      : `due by ${localTime(escalation.dueAt)}`
  return `${name}: ${what}, ${when}`
}

function entryBlocks(entry: EscalationEntry, room: number): Block[] {
  const { ticket, customer, escalation, words, cardLink } = entry
  const owner = ticket.owner === null ? 'nobody has it' : `<@${ticket.owner}> has it`
  const card = link(cardLink, 'open its card')
  const details = [
    PLATFORM_NAMES[ticket.platform as PlatformId],
    escaped(customer.name || `@${customer.handle}`, 80),
    owner,
    ...(card === null ? [] : [card]),
  ]
  const frame = `*${plainWords(entry)}*\n${details.join(' · ')}\n> `
  const line = Math.max(0, Math.min(LONGEST_LINE, room - frame.length - SEEN_LENGTH))
  const text = `${frame}${escaped(words.replaceAll('\n', ' '), line)}`
  if (escalation.ackedBy !== null && escalation.ackedAt !== null)
    return [section(text), context(`👀 Seen by <@${escalation.ackedBy}> ${localTime(escalation.ackedAt)}`)]
  if (whatHappenedSince(entry) !== null) return [section(text)]
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
