/** The blocks that cards are built of. By construction no text is longer than Slack takes, and no text from outside is markup. */
import type { KnownBlock } from '@slack/types'

export type Block = KnownBlock

/** Slack's limits in characters. The fallback text of an update may have 4,000 bytes, and a character up to four. */
export const LIMITS = { section: 3000, context: 2000, button: 75, option: 75, fallback: 1000 } as const

/** Cuts to `max` UTF-16 units without splitting a character, with an ellipsis. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text
  let end = max - 1
  const last = text.charCodeAt(end - 1)
  if (last >= 0xd800 && last <= 0xdbff) end--
  return `${text.slice(0, end)}…`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** The one place where text is made inert for Slack's mrkdwn (I8): no mention, link or entity survives. */
const escapeMrkdwn = (text: string): string => text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)

/** Marks that turn the direction of what follows, even beyond the text that they stand in, and control characters but for tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNSEEN = /[\u202A-\u202E\u2066-\u2069\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g

/**
 * Other people's words without what could disguise the words around them (I8). Right-to-left text keeps its direction, emoji their
 * joiners. Where nothing else would be left, a replacement sign says that something was there.
 */
export function undisguised(text: string): string {
  const seen = text.replace(/\r\n?/g, '\n').replace(UNSEEN, '')
  return seen === '' && text !== '' ? '\uFFFD' : seen
}

/**
 * Cuts first, escapes then, and cuts again if the escaping made it too long: an entity is never split.
 */
export function escaped(text: string, max: number): string {
  const plain = undisguised(text)
  let kept = cut(plain, max)
  while (escapeMrkdwn(kept).length > max)
    kept = cut(plain, kept.length - 1 - Math.ceil((escapeMrkdwn(kept).length - max) / 5))
  return escapeMrkdwn(kept)
}

/** A time that Slack shows in the reader's own zone. */
export const localTime = (at: Date, format = '{date_short_pretty} at {time}'): string =>
  `<!date^${Math.floor(at.getTime() / 1000)}^${format}|${at.toISOString().slice(0, 16).replace('T', ' ')} UTC>`

/** mrkdwn of our own making; what comes from outside must have gone through `escaped`. */
export const section = (mrkdwn: string): Block => ({ type: 'section', text: marked(mrkdwn) })

export const context = (mrkdwn: string): Block => ({ type: 'context', elements: [marked(mrkdwn)] })

/** Verbatim: Slack makes links and mentions of what is written as such, and of nothing that merely looks so (`@here`, `#general`). */
const marked = (text: string) => ({ type: 'mrkdwn' as const, text, verbatim: true })

/** Other people's words, as a quotation that Slack never reads as markup. */
export const quote = (text: string): Block => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_quote', elements: [{ type: 'text', text: shown(text) }] }],
})

/** Slack refuses an empty text. */
const shown = (text: string): string => undisguised(text) || ' '

/** A line of plain text with one part in bold, both from outside. */
export const plainLine = (bold: string, rest: string): Block => ({
  type: 'rich_text',
  elements: [
    {
      type: 'rich_text_section',
      elements: [
        { type: 'text', text: shown(bold), style: { bold: true } },
        { type: 'text', text: shown(rest) },
      ],
    },
  ],
})

export const divider: Block = { type: 'divider' }

const TIME_MARK = /\{time:(\d{4}-\d\d-\d\dT[\d:.]+Z)\}/g
const CHANNEL_MARK = /\{channel:([CG][A-Z0-9]{1,30})\}/g

/**
 * The text of an alert: escaped, with each `{time:ISO}` in the reader's own zone and each `{channel:ID}` by its name. What is neither, or
 * too long as such, stays as it is.
 */
export function alertText(text: string): string {
  const safe = escaped(text, 2500)
  // A channel's id shows nothing that is hidden, and pings nobody.
  const timed = safe.replace(CHANNEL_MARK, '<#$1>').replace(TIME_MARK, (mark: string, iso: string) => {
    const at = new Date(iso)
    return Number.isNaN(at.getTime()) ? mark : localTime(at)
  })
  return timed.length <= LIMITS.section - 100 ? timed : safe
}

/** The address when it is one of the web and no longer than `max`, as Slack takes it in a button or link; else null. */
export function webUrl(url: string | null | undefined, max = 3000): string | null {
  const parsed = url === null || url === undefined ? null : URL.parse(url)
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null
  // A bar would end the address and begin the words of a link.
  const address = parsed.href.replaceAll('|', '%7C')
  return address.length <= max ? address : null
}

/** A link with words of our own, or nothing when the address is none. */
export function link(url: string | null | undefined, words: string): string | null {
  const address = webUrl(url, 1000)
  return address === null ? null : `<${escapeMrkdwn(address)}|${words}>`
}
