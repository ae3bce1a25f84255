/** Texts of Block Kit as elements. */
import { parseMrkdwn, type TextNode } from '../../slack/mrkdwn-format.ts'
import { formatSlackDate } from './dates.ts'
import { el } from './dom.ts'
import { emojiOf } from './emoji.ts'
import { nameOf, nowOf, type World } from './store.ts'

/** A link to the web; anything but http and https stays text. */
export const link = (url: string, label: string): HTMLElement => {
  const safe = URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol)
  if (!safe) return el('span', { dir: 'auto' }, label)
  const attrs = { href: url, target: '_blank', rel: 'noopener noreferrer nofollow' }
  // The address is in the title, so that a label cannot pretend to be another one.
  return el('a', { attrs, title: url, dir: 'auto' }, label)
}

const chip = (text: string, isMe = false): HTMLElement =>
  el('span', { class: isMe ? 'mention me' : 'mention', dir: 'auto' }, text)

export const userChip = (world: World, id: string): HTMLElement => chip(`@${nameOf(world, id)}`, id === world.me)
export const groupChip = (world: World, id: string): HTMLElement => {
  const group = world.groups.find((each) => each.id === id)
  return chip(`@${group?.handle ?? id}`, group?.users.includes(world.me) ?? false)
}
export const channelChip = (world: World, id: string): HTMLElement =>
  chip(`#${world.channels.find((each) => each.id === id)?.name ?? id}`)
export const emoji = (name: string): HTMLElement => {
  const sign = emojiOf(name)
  const label = name.replaceAll('_', ' ')
  if (sign === null) return el('span', {}, `:${name}:`)
  return el('span', { class: 'emoji', title: `:${name}:`, attrs: { role: 'img', 'aria-label': label } }, sign)
}
export const date = (world: World, seconds: number, format: string, url: string | null): HTMLElement => {
  const shown = formatSlackDate(seconds, format, nowOf(world))
  const at = new Date(seconds * 1000)
  const attrs = Number.isNaN(at.getTime()) ? {} : { datetime: at.toISOString() }
  const data = { seconds: String(seconds), format }
  const time = el('time', { attrs, data, title: at.toLocaleString() }, shown)
  if (url === null) return time
  const linked = link(url, '')
  linked.replaceChildren(time)
  return linked
}

/** Keeps "in 12 minutes" true, also after the clock was moved. */
export const refreshDates = (world: World): void => {
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-format]')) {
    const shown = formatSlackDate(Number(time.dataset.seconds), time.dataset.format ?? '', nowOf(world))
    if (time.textContent !== shown) time.textContent = shown
  }
}

const node = (world: World, item: TextNode): Node => {
  switch (item.kind) {
    case 'text':
      return document.createTextNode(item.text)
    case 'break':
      return el('br')
    case 'bold':
      return el('strong', {}, ...nodes(world, item.children))
    case 'italic':
      return el('em', {}, ...nodes(world, item.children))
    case 'strike':
      return el('s', {}, ...nodes(world, item.children))
    case 'quote':
      return el('blockquote', { dir: 'auto' }, ...nodes(world, item.children))
    case 'code':
      return el('code', { dir: 'auto' }, item.text)
    case 'preformatted':
      return el('pre', { dir: 'auto', attrs: { tabindex: 0 } }, item.text)
    case 'emoji':
      return emoji(item.name)
    case 'link':
      return link(item.url, item.label ?? item.url)
    case 'user':
      return userChip(world, item.id)
    case 'group':
      return groupChip(world, item.id)
    case 'channel':
      return channelChip(world, item.id)
    case 'broadcast':
      return chip(`@${item.range}`, true)
    case 'date':
      return date(world, item.seconds, item.format, item.link)
  }
}

const nodes = (world: World, items: TextNode[]): Node[] => items.map((item) => node(world, item))

export const mrkdwn = (world: World, raw: string): Node[] => nodes(world, parseMrkdwn(raw))

/** Plain text knows emoji and nothing else. */
export const plain = (raw: string, withEmoji = true): Node[] => {
  if (!withEmoji) return [document.createTextNode(raw)]
  return raw
    .split(/(:[a-z0-9_+'-]{1,40}:)/)
    .map((part) =>
      /^:.+:$/.test(part) && emojiOf(part.slice(1, -1)) !== null
        ? emoji(part.slice(1, -1))
        : document.createTextNode(part),
    )
}

/** A text object of Block Kit. */
export const textOf = (world: World, object: unknown): Node[] => {
  if (typeof object !== 'object' || object === null || !('text' in object)) return []
  const { text, type, emoji: withEmoji } = object as { text: string; type?: string; emoji?: boolean }
  return type === 'mrkdwn' ? mrkdwn(world, text) : plain(text, withEmoji !== false)
}

/** The bare words of a text object, for labels. */
export const words = (object: unknown): string =>
  typeof object === 'object' && object !== null && 'text' in object ? String(object.text) : ''
