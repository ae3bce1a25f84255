/** The left side: channels, the app's own places, and how things stand. */
import type { Channel, Violation } from '../../slack/model.ts'
import { byId, el, keepFocus } from './dom.ts'
import { readUpTo } from './reading-marks.ts'
import { channelName, rootsOf, type World } from './store.ts'
import type { Place } from './talk.ts'

const unread = (world: World, channel: Channel): number => {
  const upTo = readUpTo(world.me, channel.id)
  return rootsOf(world, channel.id).filter((message) => message.ts > upTo && message.user !== world.me).length
}

const entry = (name: string, isHere: boolean, count: number, go: () => void, key: string): HTMLElement => {
  const badge =
    count > 0 &&
    el('span', { class: 'count' }, count > 99 ? '99+' : String(count), el('span', { class: 'hidden' }, ' new'))
  const attrs = isHere ? { 'aria-current': 'page' } : {}
  return el(
    'li',
    {},
    el(
      'button',
      { type: 'button', attrs, class: count > 0 ? 'unread' : '', data: { focus: key }, on: { click: go } },
      el('span', { dir: 'auto' }, name),
      badge,
    ),
  )
}

const WORDS: Record<Violation['kind'], string> = {
  'bare-ampersand': 'an & that is not escaped',
  'bare-less-than': 'a < that is not escaped',
  'bare-greater-than': 'a > that is not escaped',
  'no-fallback-text': 'no text for notifications and screen readers',
}

/** How the app is doing, for whoever works on it. */
const standing = (world: World): HTMLElement => {
  const isOn = world.connections > 0
  const line = el(
    'p',
    { class: isOn ? 'on' : 'off' },
    isOn ? `${world.appName} is connected` : `${world.appName} is not connected`,
  )
  if (world.violations.length === 0) return el('div', { class: 'standing' }, line)
  const last = world.violations
    .slice(-5)
    .map((each) =>
      el('li', {}, `${each.method} ${each.pointer}: ${WORDS[each.kind]} `, el('code', { dir: 'auto' }, each.excerpt)),
    )
  const summary = el('summary', {}, `${world.violations.length} texts Slack would show wrongly`)
  return el('div', { class: 'standing' }, line, el('details', {}, summary, el('ul', {}, ...last)))
}

export const drawPlaces = (world: World, place: Place, go: (place: Place) => void): void => {
  const nav = byId('places')
  const isHere = (channel: Channel): boolean => place.kind === 'channel' && place.id === channel.id
  const item = (channel: Channel, name: string): HTMLElement =>
    entry(
      name,
      isHere(channel),
      isHere(channel) ? 0 : unread(world, channel),
      () => go({ kind: 'channel', id: channel.id }),
      channel.id,
    )
  const channels = world.channels.filter((channel) => channel.dmWith === null)
  const direct = world.channels.filter((channel) => channel.dmWith === world.me)
  const shortcuts = world.shortcuts.filter((shortcut) => shortcut.on === 'everywhere')
  const wasOpen = nav.querySelector('details')?.open ?? false
  const redraw = (): void => {
    nav.replaceChildren(
      el('h2', {}, 'Channels'),
      el('ul', {}, ...channels.map((channel) => item(channel, channelName(world, channel)))),
      el('h2', { dir: 'auto' }, world.appName),
      el(
        'ul',
        {},
        entry('Home', place.kind === 'home', 0, () => go({ kind: 'home' }), 'home'),
        ...direct.map((channel) => item(channel, 'Messages to you')),
      ),
      ...(shortcuts.length === 0
        ? []
        : [el('h2', {}, 'Shortcuts'), el('ul', {}, ...shortcuts.map((each) => shortcutEntry(world, each)))]),
      standing(world),
    )
    const details = nav.querySelector('details')
    if (details !== null) details.open = wasOpen
  }
  keepFocus(nav, redraw, () => null)
}

const shortcutEntry = (world: World, shortcut: World['shortcuts'][number]): HTMLElement =>
  entry(
    shortcut.name,
    false,
    0,
    () => shortcutPressed(world.me, shortcut.callbackId),
    `shortcut-${shortcut.callbackId}`,
  )

/** Set at start, so that this module draws and does nothing else. */
let shortcutPressed: (user: string, callbackId: string) => void = () => undefined
export const onShortcut = (listener: typeof shortcutPressed): void => {
  shortcutPressed = listener
}
