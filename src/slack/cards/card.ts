/** A ticket as a Slack message: how urgent, who, what, why, by when, whose, and what to say. Pure. */
import {
  actingAccount,
  newestStanding,
  PLATFORM_NAMES,
  type PlatformId,
  type PostKind,
  STANDING,
} from '../../domain/post.ts'
import { rejectionWords } from '../../domain/reply.ts'
import type { Suggestion } from '../../domain/suggestion.ts'
import { isLive } from '../../domain/ticket.ts'
import type { Tier, UrgencyFactor } from '../../domain/urgency.ts'
import type { Reply, TicketView } from '../../store/tickets.ts'
import type { SlackMessage } from '../client.ts'
import { actionBlocks, unclearBlocks } from './actions.ts'
import { type Block, context, cut, escaped, LIMITS, link, localTime, plainLine, quote, section } from './blocks.ts'
import { KIND_WORDS, languageName, OUTCOME_WORDS, ordinal, plural, TIER_MARKS } from './words.ts'

/** What a card says beside its ticket. */
export interface CardSetting {
  brandName: string
  /** The team's own language: posts in another get a hint of what they are about. */
  teamLanguage: string
  /** Title of a knowledge entry. */
  knowledgeTitle(id: string): string | null
  now: Date
}

/** With all parts at their longest a card stays well below the 13,200 characters at which Slack refuses a message. */
const LONGEST_POST = 3000
const LONGEST_SUGGESTION = 2500

export function renderCard(view: TicketView, setting: CardSetting): SlackMessage {
  const { ticket } = view
  const blocks = !isLive(ticket.state)
    ? settledBlocks(view, setting)
    : ticket.state === 'aside'
      ? compactBlocks(view, setting)
      : fullBlocks(view, setting)
  return { text: fallbackText(view, setting.brandName), blocks }
}

const newest = (view: TicketView) => newestStanding(view.mentions)
const platformName = (view: TicketView): string => PLATFORM_NAMES[view.ticket.platform as PlatformId]
const nameLine = (view: TicketView, rest: string): Block =>
  plainLine(cut(view.customer.name || `@${view.customer.handle}`, 200), rest)

function fullBlocks(view: TicketView, setting: CardSetting): Block[] {
  return [
    section(headline(view, setting.brandName)),
    nameLine(view, authorLine(view)),
    quote(postText(view)),
    ...mediaLine(view),
    ...hintLine(view, setting),
    context(whyLine(view)),
    ...suggestionBlocks(view),
    ...replyLine(view),
    ...elsewhereLine(view),
    ...unclearBlocks(view),
    ...actionBlocks(view, setting.now),
    context(ownerLine(view)),
  ]
}

/** What needs no reply takes little room, and can still be claimed. */
function compactBlocks(view: TicketView, setting: CardSetting): Block[] {
  return [
    context(`${headline(view, setting.brandName)} · set aside: needs no reply`),
    nameLine(view, `  ${cut(postText(view), 600)}`),
    ...openQuestion(view),
    ...actionBlocks(view, setting.now),
    ...pauseLine(view),
  ]
}

const SETTLED_TITLES: Record<string, string> = { dismissed: 'Dismissed', gone: 'Gone', resolved: 'Resolved' }

function settledBlocks(view: TicketView, setting: CardSetting): Block[] {
  const { ticket } = view
  const words = OUTCOME_WORDS[ticket.outcome ?? ''] ?? ticket.outcome ?? ticket.state
  const by = ticket.settledBy !== null && /^[UW]/.test(ticket.settledBy) ? ` by <@${ticket.settledBy}>` : ''
  const when = ticket.settledAt === null ? '' : ` · ${localTime(ticket.settledAt)}`
  return [
    context(
      `*${SETTLED_TITLES[ticket.state]}*: ${escaped(words, 200)}${by}${when} · ${platformName(view)} · ${escaped(setting.brandName, 80)}`,
    ),
    ...(ticket.state === 'gone' ? [] : [nameLine(view, `  ${cut(postText(view), 300)}`)]),
    ...openQuestion(view),
    ...actionBlocks(view, setting.now),
  ]
}

const STATE_WORDS: Record<string, string> = {
  claimed: 'claimed',
  replying: 'reply on its way',
  answered: 'answered',
  snoozed: 'snoozed',
}

function headline({ ticket, mentions }: TicketView, brandName: string): string {
  const tier = ticket.tier as Tier
  const kind = KIND_WORDS[(newestStanding(mentions)?.kind ?? 'mention') as PostKind]
  const parts = [
    `*${TIER_MARKS[tier]} ${tier.toUpperCase()} ${ticket.urgency}*`,
    PLATFORM_NAMES[ticket.platform as PlatformId],
    kind,
    escaped(brandName, 80),
  ]
  const state = STATE_WORDS[ticket.state]
  if (state !== undefined) parts.push(`*${state}*`)
  if (ticket.state === 'open' || ticket.state === 'claimed') parts.push(`reply due ${localTime(ticket.replyDueAt)}`)
  if (ticket.state === 'snoozed' && ticket.snoozedUntil !== null) parts.push(`until ${localTime(ticket.snoozedUntil)}`)
  return parts.join(' · ')
}

function authorLine(view: TicketView): string {
  const { customer, earlierTickets, mentions } = view
  const parts = [` @${cut(customer.handle, 100)}`]
  if (customer.followers !== null) parts.push(plural(customer.followers, 'follower'))
  if (mentions.length > 1) parts.push(`${plural(mentions.length, 'post')} in this conversation`)
  const post = newest(view)
  if (post?.state === 'edited' && post.editedAt !== null) parts.push(`edited ${localTime(post.editedAt)}`)
  parts.push(earlierTickets === 0 ? 'first contact' : `${ordinal(earlierTickets + 1)} contact`)
  return parts.join(' · ')
}

function postText(view: TicketView): string {
  const mention = newest(view)
  if (mention?.state === 'deleted') return '(This post has been deleted.)'
  if (mention?.state === 'erased') return '(This text was erased.)'
  const text = mention?.text ?? ''
  const rest = text.length - LONGEST_POST
  return rest <= 0
    ? text
    : `${cut(text, LONGEST_POST)}\n(${plural(rest, 'more character')}: open the original to read on)`
}

function mediaLine(view: TicketView): Block[] {
  const media = (newest(view)?.media ?? []) as unknown as { kind: string; alt: string | null }[]
  const pictures = media.filter(({ kind }) => kind !== 'link')
  if (pictures.length === 0) return []
  const alts = pictures.flatMap(({ alt }) => (alt === null || alt === '' ? [] : [`“${escaped(alt, 200)}”`]))
  return [
    context(
      `📎 ${plural(pictures.length, 'attachment')}${alts.length > 0 ? `: ${alts.slice(0, 4).join(', ')}` : ', without a description'}`,
    ),
  ]
}

const matterOf = ({ ticket }: TicketView): string =>
  [ticket.intent, ticket.category].filter((word) => word !== null).join(' about ')

/** For who cannot read the post's language: what it is about, in plain words of the team's language. */
function hintLine(view: TicketView, { teamLanguage, knowledgeTitle }: CardSetting): Block[] {
  const { language, suggestions } = view.ticket
  if (language === teamLanguage || language === 'und') return []
  const best = (suggestions as unknown as Suggestion[]).find(({ knowledgeId }) => knowledgeId !== null)
  const title = best?.knowledgeId == null ? null : knowledgeTitle(best.knowledgeId)
  const fits = title === null ? '' : `; “${escaped(title, 150)}” may answer it`
  return [context(`🌐 In ${escaped(languageName(language), 40)}: a ${escaped(matterOf(view), 60)}${fits}`)]
}

/** Every factor with its points and the words that caused it. */
function whyLine(view: TicketView): string {
  const factors = view.ticket.factors as unknown as UrgencyFactor[]
  const parts = factors
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, 8)
    .map(({ label, points, words }) => {
      const because = words.length > 0 ? ` (“${escaped(words.slice(0, 3).join('”, “'), 120)}”)` : ''
      return `${escaped(label, 80)}${because} ${points > 0 ? '+' : '−'}${Math.abs(points)}`
    })
  return `*Why:* ${parts.length > 0 ? parts.join(' · ') : 'nothing urgent in it'}  _(${escaped(matterOf(view), 60)}, ${escaped(languageName(view.ticket.language), 40)})_`
}

function suggestionBlocks({ ticket, mentions }: TicketView): Block[] {
  if (ticket.state === 'answered' || ticket.state === 'replying') return []
  const suggestion = (ticket.suggestions as unknown as Suggestion[])[0]
  if (suggestion === undefined) {
    // Drafts are erased with a post that was deleted, and nobody writes new ones for a brand that has left the config.
    const wereErased = mentions.some(({ state }) => !STANDING.includes(state))
    return [context(`No reply suggested${wereErased ? '' : ': nothing in the knowledge base fits'}.`)]
  }
  const findings = suggestion.findings.map(({ reason }) => escaped(reason, 150))
  const voice = findings.length > 0 ? ` · ⚠ ${findings.slice(0, 4).join(' · ⚠ ')}` : ' · no voice warnings'
  return [
    context(`*Suggested reply*, ${escaped(suggestion.reason, 200)}${byWhom(suggestion)}${voice}`),
    quote(cut(suggestion.text, LONGEST_SUGGESTION)),
  ]
}

const byWhom = ({ by }: Suggestion): string => (by !== undefined && /^[UW]\w+$/.test(by) ? `, by <@${by}>` : '')

/** What became of the last reply: "sent" stands here only when it is true (I5). */
function replyLine(view: TicketView): Block[] {
  const reply = view.replies.at(-1)
  if (reply === undefined) return []
  const line = replyWords(reply, platformName(view))
  const shows = reply.text !== '' && ['sending', 'sent', 'unclear', 'by-hand'].includes(reply.state)
  return [context(line), ...(shows ? [quote(cut(reply.text, LONGEST_SUGGESTION))] : [])]
}

function replyWords(reply: Reply, platform: string): string {
  const who = `<@${reply.approvedBy}>`
  const when = reply.settledAt === null ? '' : ` ${localTime(reply.settledAt)}`
  switch (reply.state) {
    case 'sending':
      return `⏳ *Sending* the reply of ${who} to ${platform} … it counts as sent only when ${platform} shows it`
    case 'sent':
      return [`✅ *Sent* by ${who}${when}`, link(reply.url, `see it on ${platform}`)].filter(isThere).join(' · ')
    case 'by-hand':
      return `✅ *Posted by hand* by ${who}${when}`
    case 'rejected': {
      const until = reply.retryAt === null ? '' : ` until ${localTime(reply.retryAt)}`
      return `❌ *Not sent*: ${rejectionWords(reply.reason)}${until}. ${platform} says: “${escaped(reply.detail ?? '', 300)}”`
    }
    case 'not-sent':
      return `❌ *Not sent*: it never reached ${platform}. It can be sent again.`
    case 'unclear':
      return `❓ *Was it sent?* ${platform} did not say, and it could not be found there for sure. Please look on ${platform} and tell:`
    default:
      return `➖ A reply of ${who} was left as it is: nobody knows whether it went out`
  }
}

/** One of our accounts answered on the platform itself, or a person says that somebody did: who, as far as anybody can tell. */
function elsewhereLine({ ticket }: TicketView): Block[] {
  if (ticket.state !== 'answered' || ticket.outcome !== 'answered-elsewhere' || ticket.settledBy === null) return []
  const account = actingAccount(ticket.settledBy)
  if (account === null) return []
  const when = ticket.answeredAt === null ? '' : ` · seen ${localTime(ticket.answeredAt)}`
  return [context(`✅ *Answered on ${PLATFORM_NAMES[account.platform]}* by @${escaped(account.account, 100)}${when}`)]
}

const isThere = (part: string | null): part is string => part !== null

function ownerLine({ ticket, mentions, pause }: TicketView): string {
  const since = ticket.claimedAt === null ? '' : ` since ${localTime(ticket.claimedAt, '{time}')}`
  const parts = [ticket.owner === null ? 'Owner: nobody yet' : `Owner: <@${ticket.owner}>${since}`]
  if (ticket.owner === null && ticket.previousOwner !== null) parts.push(`before: <@${ticket.previousOwner}>`)
  if (ticket.handOvers > 0) parts.push(`handed over ${ticket.handOvers === 1 ? 'once' : `${ticket.handOvers} times`}`)
  if (ticket.state === 'open') parts.push(`first look due ${localTime(ticket.claimDueAt)}`)
  if (pause !== null) parts.push(`⏸ sending is paused by <@${pause.by}>`)
  const mention = newestStanding(mentions)
  if (mention !== undefined && !mention.canReply && mention.noReplyReason !== null)
    parts.push(escaped(mention.noReplyReason, 300))
  if (mention !== undefined) parts.push(`${escaped(mention.reasons.join(', '), 200)} · #${ticket.id}`)
  return parts.join(' · ')
}

/** Whatever became of the ticket: while nobody knows whether a reply went out, its card asks. */
const openQuestion = (view: TicketView): Block[] =>
  view.replies.some(({ state }) => state === 'unclear') ? [...replyLine(view), ...unclearBlocks(view)] : []

const pauseLine = ({ pause }: TicketView): Block[] =>
  pause === null ? [] : [context(`⏸ sending is paused by <@${pause.by}>`)]

/** One line that says it all, for notifications and screen readers. */
function fallbackText(view: TicketView, brandName: string): string {
  const { ticket, customer } = view
  const tier = `${ticket.tier} (${ticket.urgency})`
  const state = ticket.state === 'open' ? '' : `, ${ticket.state}`
  const line = `${tier}${state}: ${customer.name || customer.handle} on ${platformName(view)} about ${brandName}: ${newest(view)?.text ?? ''}`
  return escaped(line, LIMITS.fallback)
}
