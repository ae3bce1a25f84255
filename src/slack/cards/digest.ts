/** The close of a day for the managers: numbers that add up, what is overdue and whose, and how the sources fare. Pure. */
import { PLATFORM_NAMES, type PlatformId } from '../../domain/post.ts'
import type { Tier } from '../../domain/urgency.ts'
import { wordTable } from '../../domain/word-table.ts'
import type { DailyCloseView, DayNumbers, NamedTicket, SourceNumbers } from '../../store/daily-close.ts'
import type { SlackMessage } from '../client.ts'
import { type Block, context, cut, divider, escaped, LIMITS, link, localTime, section } from './blocks.ts'
import { plural, TIER_MARKS } from './words.ts'

/** Opens the list of what was set aside. */
export const LOOK_THROUGH = 'aside_look'

export interface DigestContent extends DailyCloseView {
  /** Address of a ticket's card, or null while it has none. */
  linkOf(ticketId: number): string | null
}

/** Told later than this after its time, a close has been made up for. */
const LATE_AFTER = 15 * 60_000
/** Sources in trouble that are named. */
const SOURCES_NAMED = 8

const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((a, b) => a + b, 0)
const many = (n: number): string => n.toLocaleString('en')

export function renderDigest(content: DigestContent): SlackMessage {
  const { from, to, numbers } = content
  const span = `from ${localTime(from)} to ${localTime(to)}`
  return {
    text: `📋 *The day in numbers*, ${span}`,
    blocks: [
      section(`📋 *The day in numbers*\n${span}${lateWords(content)}`),
      section(flowWords(numbers)),
      context(sumWords(numbers)),
      section(waitingWords(content)),
      ...breachBlocks(content),
      ...asideBlocks(numbers),
      divider,
      context(sourceWords(numbers)),
    ],
  }
}

const lateWords = ({ to, numbers }: DigestContent): string =>
  Date.parse(numbers.closedAt) - to.getTime() > LATE_AFTER
    ? `\n_Told late, ${localTime(new Date(numbers.closedAt))}: Hearback was not running at its time. This makes up for all closes that were missed._`
    : ''

function flowWords({ cameIn, reopened, settled, answers }: DayNumbers): string {
  const all = answers.inTime + answers.late
  const share = all === 0 ? '' : ` (${Math.floor((100 * answers.inTime) / all)}%)`
  const { unasked = 0 } = answers
  const asked = `*${many(all)}* answered: *${many(answers.inTime)}* within the target${share}, *${many(answers.late)}* late`
  const beside = `*${many(unasked)}* sent though nobody waited (thanks, further replies)`
  const answered = [...(all > 0 ? [asked] : []), ...(unasked > 0 ? [beside] : [])].join(' · ') || 'no answers went out'
  const others = [
    `*${many(settled.resolved)}* resolved`,
    `*${many(settled.dismissed)}* dismissed`,
    ...(settled.gone === 0 ? [] : [`*${many(settled.gone)}* deleted by their authors`]),
  ]
  return `📥 *${many(cameIn)}* came in · *${many(reopened)}* reopened\n✅ ${answered}\n🏁 ${others.join(' · ')}`
}

/** The sum that shows that nothing was lost. */
const sumWords = ({ waitingBefore, cameIn, reopened, settled, waitingAfter }: DayNumbers): string =>
  `Nothing lost: ${many(waitingBefore)} waiting before + ${many(cameIn)} came in + ${many(reopened)} reopened = ${many(sum(settled))} settled + ${many(sum(waitingAfter))} waiting now (${many(waitingAfter.aside)} of them set aside).`

function waitingWords({ numbers, tickets, linkOf, to }: DigestContent): string {
  const { aside, ...rest } = numbers.waitingAfter
  const open = sum(rest)
  if (open === 0) return '🎉 *Nobody waits for an answer.*'
  const states = [
    [rest.open, 'without an owner'],
    [rest.claimed, 'claimed'],
    [rest.replying, 'being sent'],
    [rest.snoozed, 'snoozed'],
  ] as const
  const parts = states.filter(([count]) => count > 0).map(([count, words]) => `${many(count)} ${words}`)
  const oldest = numbers.oldest === null ? undefined : tickets.get(numbers.oldest)
  const longest =
    oldest === undefined
      ? ''
      : `\nLongest: ${ticketWords(oldest, linkOf)}, waiting since ${localTime(oldest.replyFrom < to ? oldest.replyFrom : to)}`
  return `⏳ *${many(open)}* ${open === 1 ? 'waits' : 'wait'} for an answer: ${parts.join(', ')}${longest}`
}

/** No name of a customer: nobody edits a digest when one has to be forgotten. */
function ticketWords({ id, tier, platform }: NamedTicket, linkOf: DigestContent['linkOf']): string {
  const card = link(linkOf(id), `#${id}`) ?? `#${id}`
  return `${TIER_MARKS[tier as Tier] ?? ''} ${card} on ${PLATFORM_NAMES[platform as PlatformId] ?? escaped(platform, 20)}`
}

function breachBlocks({ numbers: { breached }, tickets, linkOf }: DigestContent): Block[] {
  if (breached.total === 0) return [section('👍 Nothing is overdue.')]
  const lines = breached.tickets.map(({ id, owner, dueAt }) => {
    const ticket = tickets.get(id)
    const what = ticket === undefined ? `#${id}` : ticketWords(ticket, linkOf)
    return `• ${what} · due ${localTime(new Date(dueAt))} · ${owner === null ? 'nobody had it' : `<@${owner}>`}`
  })
  const more = breached.total - breached.tickets.length
  if (more > 0) lines.push(`… and ${many(more)} more`)
  return [
    section(cut(`⏰ *${many(breached.total)} overdue* at the close, and whose:\n${lines.join('\n')}`, LIMITS.section)),
  ]
}

export const INTENT_WORDS = wordTable({
  complaint: 'complaint',
  question: 'question',
  outage: 'outage',
  praise: 'praise',
  spam: 'spam',
  sales: 'advertising',
  other: 'other',
})

function asideBlocks({ waitingAfter, aside }: DayNumbers): Block[] {
  if (waitingAfter.aside === 0) return [section('🗂 Nothing was set aside.')]
  const kinds = Object.entries(aside).map(
    ([intent, count]) => `${INTENT_WORDS[intent] ?? escaped(intent, 30)} ${count}`,
  )
  const text = `🗂 *${plural(waitingAfter.aside, 'post')} set aside* as needing no reply: ${kinds.join(', ')}. Please look through them once.`
  return [
    {
      type: 'section',
      text: { type: 'mrkdwn', text, verbatim: true },
      accessory: {
        type: 'button',
        action_id: LOOK_THROUGH,
        value: 'aside',
        text: { type: 'plain_text', text: 'Look through', emoji: true },
        accessibility_label: 'Look through what was set aside, and confirm that it needs no reply',
      },
    },
  ]
}

function sourceWords({ sources }: DayNumbers): string {
  const { well, troubled } = sources
  const named = troubled
    .slice(0, SOURCES_NAMED)
    .map(
      ({ key, since }) =>
        `${escaped(key, 80)} ${since === null ? 'has never been read' : `has not been read since ${localTime(new Date(since))}`}`,
    )
  const hidden = troubled.length - named.length
  const words =
    troubled.length === 0
      ? `📡 ${plural(well, 'source')}, all well.`
      : `📡 ${plural(well, 'source')} can be read, *${many(troubled.length)} cannot*: ${named.join('; ')}${hidden > 0 ? `; ${many(hidden)} more` : ''}. Posts there wait unseen.`
  return cut(`${words}${gapWords(sources)}`, LIMITS.context)
}

function gapWords({ openGaps, lostGaps = 0 }: SourceNumbers): string {
  const open =
    openGaps === 0
      ? ''
      : ` ${plural(openGaps, 'gap')} in what was read ${openGaps === 1 ? 'is' : 'are'} still to be filled.`
  const lost =
    lostGaps === 0
      ? ''
      : ` ${plural(lostGaps, 'gap')} since the last close can never be filled: please look on the platform by hand.`
  return `${open}${lost}`
}
