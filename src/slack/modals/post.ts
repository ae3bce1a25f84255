/** What the forms show of a ticket: who wrote what, and how it stands. Pure. */
import { type LengthUnit, newestStanding, PLATFORM_NAMES, type PlatformId } from '../../domain/post.ts'
import { textLength } from '../../domain/text-length.ts'
import type { Mention, TicketView } from '../../store/tickets.ts'
import { type Block, context, cut, escaped, LIMITS, localTime, plainLine, quote } from '../cards/blocks.ts'
import { languageName, plural } from '../cards/words.ts'

const LONGEST_POST = 2000

/** The post that is answered. */
export const newestOf = (view: TicketView): Mention | undefined => newestStanding(view.mentions)

export const platformName = (platform: string): string => PLATFORM_NAMES[platform as PlatformId] ?? platform

/** The customer's newest post that stands, with what is known about it. */
export function postBlocks(view: TicketView): Block[] {
  const { customer, mentions, earlierTickets } = view
  const mention = newestOf(view)
  const more = mentions.length > 1 ? ` · ${plural(mentions.length, 'post')} in this conversation` : ''
  const known = earlierTickets === 0 ? 'first contact' : plural(earlierTickets, 'earlier ticket')
  return [
    plainLine(cut(customer.name || `@${customer.handle}`, 200), `  @${cut(customer.handle, 100)} · ${known}${more}`),
    quote(cut(mention?.text ?? '', LONGEST_POST)),
    context(cut(gistOf(view), LIMITS.context)),
  ]
}

/** For readers of another language: what it is about, in ours. */
function gistOf(view: TicketView): string {
  const { ticket } = view
  const mention = newestOf(view)
  const pictures = ((mention?.media ?? []) as unknown as { kind: string }[]).filter(
    ({ kind }) => kind !== 'link',
  ).length
  const parts = [
    escaped(languageName(ticket.language), 60),
    escaped([ticket.intent, ticket.category].filter((word) => word !== null).join(', '), 80),
  ]
  if (pictures > 0) parts.push(`📎 ${plural(pictures, 'attachment')}`)
  if (mention !== undefined) parts.push(localTime(mention.postedAt))
  return parts.join(' · ')
}

/** Who has the ticket, where that is somebody else; null otherwise. mrkdwn. */
export const othersClaim = ({ ticket }: TicketView, by: string): string | null =>
  ticket.owner === null || ticket.owner === by
    ? null
    : `<@${ticket.owner}> has this${ticket.claimedAt === null ? '' : ` since ${localTime(ticket.claimedAt, '{time}')}`}. If you send, it becomes yours.`

const UNIT_WORDS: Record<LengthUnit, string> = {
  'x-weighted': 'as X counts: a link is 23, an emoji and many scripts count double',
  graphemes: 'characters',
  characters: 'characters',
  mastodon: 'as Mastodon counts: a link is 23',
}

export const limitHint = (max: number, unit: LengthUnit): string => `At most ${max} ${UNIT_WORDS[unit]}.`

/** "213 of 280", in the platform's own unit. */
export const lengthWords = (text: string, { max, unit }: { max: number; unit: LengthUnit }): string =>
  `${textLength(text, unit)} of ${max} (${UNIT_WORDS[unit]})`

/** Why a text is too long, or null. For the field of a form. */
export function tooLong(text: string, { max, unit }: { max: number; unit: LengthUnit }): string | null {
  const length = textLength(text, unit)
  return length <= max
    ? null
    : `This is ${length} of at most ${max} (${UNIT_WORDS[unit]}). Shorten it by ${length - max}.`
}
