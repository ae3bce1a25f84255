/** Rich text blocks as elements. */
import type { Block } from '../../slack/model.ts'
import { el } from './dom.ts'
import type { World } from './store.ts'
import { channelChip, date, emoji, groupChip, link, userChip } from './text.ts'

interface Inline extends Record<string, unknown> {
  type: string
}

const list = (value: unknown): Inline[] => (Array.isArray(value) ? (value as Inline[]) : [])
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const bare = (world: World, item: Inline): Node => {
  switch (item.type) {
    case 'link':
      return link(text(item.url), text(item.text) || text(item.url))
    case 'emoji':
      return emoji(text(item.name))
    case 'user':
      return userChip(world, text(item.user_id))
    case 'usergroup':
      return groupChip(world, text(item.usergroup_id))
    case 'channel':
      return channelChip(world, text(item.channel_id))
    case 'broadcast':
      return el('span', { class: 'mention me' }, `@${text(item.range)}`)
    case 'date':
      return date(world, Number(item.timestamp), text(item.format), text(item.url) || null)
    default:
      return document.createTextNode(text(item.text))
  }
}

const inline = (world: World, item: Inline): Node => {
  const style = typeof item.style === 'object' && item.style !== null ? item.style : {}
  const { bold, italic, strike, underline, code } = style as Record<string, boolean>
  let node = bare(world, item)
  if (code) node = el('code', { dir: 'auto' }, node)
  if (strike) node = el('s', {}, node)
  if (underline) node = el('u', {}, node)
  if (italic) node = el('em', {}, node)
  if (bold) node = el('strong', {}, node)
  return node
}

const inlines = (world: World, items: unknown): Node[] => list(items).map((item) => inline(world, item))

const part = (world: World, item: Inline): HTMLElement => {
  switch (item.type) {
    case 'rich_text_quote':
      return el('blockquote', { class: 'text', dir: 'auto' }, ...inlines(world, item.elements))
    case 'rich_text_preformatted':
      return el('pre', { class: 'text', dir: 'auto', attrs: { tabindex: 0 } }, ...inlines(world, item.elements))
    case 'rich_text_list': {
      const items = list(item.elements).map((each) =>
        el('li', { class: 'text', dir: 'auto' }, ...inlines(world, each.elements)),
      )
      const indent = { 'data-indent': String(item.indent ?? 0) }
      if (item.style !== 'ordered') return el('ul', { attrs: indent }, ...items)
      return el('ol', { attrs: { ...indent, start: Number(item.offset ?? 0) + 1 } }, ...items)
    }
    default:
      return el('div', { class: 'text', dir: 'auto' }, ...inlines(world, item.elements))
  }
}

export const richText = (world: World, block: Block): HTMLElement =>
  el('div', { class: 'rich-text' }, ...list(block.elements).map((item) => part(world, item)))
