/** One message as an item of a list. */
import type { Ephemeral, Message } from '../../slack/model.ts'
import type { Shortcut } from '../wire.ts'
import { type BlockContext, renderBlocks } from './blocks.ts'
import { dayName, fullTime, msOf, shortTime } from './dates.ts'
import { type Child, el } from './dom.ts'
import { ask } from './session.ts'
import { nameOf, nowOf, threadsOf, type World } from './store.ts'
import { emoji, mrkdwn } from './text.ts'

/** What a list shows: a message, something only the reader sees, or the start of a day. */
export type Item =
  | { kind: 'message'; message: Message; replies: number; lastReply: string | null; pinned: boolean }
  | { kind: 'ephemeral'; ephemeral: Ephemeral }
  | { kind: 'day'; day: string; ts: string }

export interface MessageActions {
  /** Null inside a thread. */
  openThread: ((ts: string) => void) | null
  shortcuts: Shortcut[]
}

export const keyOf = (item: Item): string => {
  if (item.kind === 'message') return item.message.ts
  return item.kind === 'ephemeral' ? `only-you-${item.ephemeral.ts}` : `day-${item.ts}`
}

/** Messages and what only the reader sees, in order, with the days marked. */
export const itemsOf = (world: World, messages: Message[], ephemerals: Ephemeral[]): Item[] => {
  const threads = threadsOf(world, messages[0]?.channel ?? '')
  const found: Item[] = messages.map((message) => {
    const replies = threads.get(message.ts) ?? []
    const pinned = world.pins[message.channel]?.includes(message.ts) ?? false
    return { kind: 'message', message, replies: replies.length, lastReply: replies.at(-1)?.ts ?? null, pinned }
  })
  const all = [...found, ...ephemerals.map((ephemeral): Item => ({ kind: 'ephemeral', ephemeral }))]
  all.sort((left, right) => (tsOf(left) < tsOf(right) ? -1 : 1))
  const items: Item[] = []
  let last = ''
  for (const item of all) {
    const day = dayName(msOf(tsOf(item)), nowOf(world))
    if (day !== last) items.push({ kind: 'day', day, ts: tsOf(item) })
    last = day
    items.push(item)
  }
  return items
}

const tsOf = (item: Item): string => {
  if (item.kind === 'message') return item.message.ts
  return item.kind === 'ephemeral' ? item.ephemeral.ts : item.ts
}

export const renderItem = (world: World, item: Item, actions: MessageActions): HTMLElement => {
  if (item.kind === 'day') return el('li', { class: 'day' }, el('span', {}, item.day))
  if (item.kind === 'ephemeral') return onlyYou(world, item.ephemeral)
  if (item.message.subtype === 'tombstone') {
    return el('li', { class: 'message gone' }, el('p', {}, 'This message was deleted.'), threadLink(item, actions))
  }
  return whole(world, item, actions)
}

const contextOf = (world: World, channel: string, ts: string): BlockContext => ({
  world,
  values: {},
  errors: {},
  act: async (block, element, value) => {
    const where = { user: world.me, channel, ts, actionId: String(element.action_id), blockId: String(block.block_id) }
    await ask('/act/click', { ...where, ...(value === undefined ? {} : { value }) })
  },
})

const body = (world: World, message: Pick<Message, 'channel' | 'ts' | 'text' | 'blocks'>): HTMLElement =>
  message.blocks !== undefined && message.blocks.length > 0
    ? renderBlocks(contextOf(world, message.channel, message.ts), message.blocks)
    : el('div', { class: 'text', dir: 'auto' }, ...mrkdwn(world, message.text))

const avatar = (world: World, user: string): HTMLElement => {
  if (user === world.botUserId) return el('img', { class: 'avatar', attrs: { src: '/icon.svg', alt: '' } })
  const initials = nameOf(world, user)
    .split(' ')
    .map((part) => part[0] ?? '')
    .slice(0, 2)
    .join('')
  // Always the same tint for the same person.
  const tint = String([...user].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0) % 6)
  return el('span', { class: 'avatar', data: { tint }, attrs: { 'aria-hidden': 'true' } }, initials)
}

const head = (world: World, user: string, ts: string, ...more: Child[]): HTMLElement =>
  el(
    'header',
    {},
    el('strong', { class: 'name', dir: 'auto' }, nameOf(world, user)),
    user === world.botUserId && el('span', { class: 'badge' }, 'App'),
    el(
      'time',
      { attrs: { datetime: new Date(msOf(ts)).toISOString() }, title: fullTime(msOf(ts)) },
      shortTime(msOf(ts)),
    ),
    ...more,
  )

const whole = (world: World, item: Item & { kind: 'message' }, actions: MessageActions): HTMLElement => {
  const { message, pinned } = item
  const edited =
    message.edited !== undefined && el('span', { class: 'faint', title: fullTime(msOf(message.edited.ts)) }, 'edited')
  const pin = pinned && el('span', { class: 'faint' }, 'pinned')
  const reactions = (message.reactions ?? []).map((each) =>
    el('span', { class: 'reaction' }, emoji(each.name), ` ${each.count}`),
  )
  return el(
    'li',
    { class: pinned ? 'message pinned' : 'message', attrs: { tabindex: -1 } },
    avatar(world, message.user),
    el(
      'article',
      { attrs: { 'aria-label': `${nameOf(world, message.user)}, ${shortTime(msOf(message.ts))}` } },
      head(world, message.user, message.ts, edited, pin),
      body(world, message),
      reactions.length > 0 && el('div', { class: 'reactions' }, ...reactions),
      threadLink(item, actions),
    ),
    tools(world, message, actions),
  )
}

const threadLink = (item: Item & { kind: 'message' }, actions: MessageActions): HTMLElement | null => {
  const { openThread } = actions
  if (openThread === null || item.replies === 0) return null
  const last = item.lastReply === null ? '' : ` · last at ${shortTime(msOf(item.lastReply))}`
  const count = item.replies === 1 ? '1 reply' : `${item.replies} replies`
  const on = { click: () => openThread(item.message.ts) }
  return el(
    'button',
    { class: 'thread-link', type: 'button', data: { focus: 'thread' }, on },
    el('b', {}, count),
    el('span', { class: 'faint' }, last),
  )
}

/** Shown beside a message under the pointer or the keyboard. */
const tools = (world: World, message: Message, actions: MessageActions): HTMLElement | null => {
  const { openThread } = actions
  const buttons = actions.shortcuts
    .filter((shortcut) => shortcut.on === 'message')
    .map((shortcut) => {
      const request = { user: world.me, callbackId: shortcut.callbackId, channel: message.channel, ts: message.ts }
      const on = { click: () => void ask('/act/shortcut', request) }
      return el('button', { type: 'button', data: { focus: `tool-${shortcut.callbackId}` }, on }, shortcut.name)
    })
  if (openThread !== null) {
    const on = { click: () => openThread(message.ts) }
    buttons.unshift(el('button', { type: 'button', data: { focus: 'reply' }, on }, 'Reply in thread'))
  }
  return buttons.length === 0 ? null : el('div', { class: 'message-tools' }, ...buttons)
}

const onlyYou = (world: World, ephemeral: Ephemeral): HTMLElement =>
  el(
    'li',
    { class: 'message only-you', attrs: { tabindex: -1 } },
    avatar(world, world.botUserId),
    el(
      'article',
      {},
      el('p', { class: 'faint' }, 'Only visible to you'),
      head(world, world.botUserId, ephemeral.ts),
      body(world, ephemeral),
    ),
  )
