/** Buttons and overflow menus, with the question that some of them ask first. */
import type { Block, FieldValue } from '../../slack/model.ts'
import { optionsOf } from './choices.ts'
import { confirmed } from './confirm.ts'
import { el } from './dom.ts'
import type { World } from './store.ts'
import { plain, textOf, words } from './text.ts'

/** Carries out what was pressed; resolves when the app has answered. */
export type Press = (value?: FieldValue) => Promise<void>

const safeUrl = (url: unknown): string | null => {
  if (typeof url !== 'string' || !URL.canParse(url)) return null
  return ['http:', 'https:'].includes(new URL(url).protocol) ? url : null
}

/** Presses once, shows that it is under way, and takes no second press meanwhile. */
const press = async (world: World, button: HTMLElement, element: Block, act: () => Promise<void>): Promise<void> => {
  if (button.getAttribute('aria-busy') === 'true') return
  if (!(await confirmed(world, element.confirm))) return
  button.setAttribute('aria-busy', 'true')
  await act().finally(() => button.removeAttribute('aria-busy'))
}

export const renderButton = (world: World, element: Block, name: string, act: Press): HTMLElement => {
  const style = element.style === 'primary' || element.style === 'danger' ? element.style : ''
  const url = safeUrl(element.url)
  const label = typeof element.accessibility_label === 'string' ? element.accessibility_label : null
  const shown = textOf(world, element.text)
  const outside = { class: `button ${style}`, data: { focus: name }, attrs: { 'aria-label': label } }
  if (url !== null) {
    const attrs = { ...outside.attrs, href: url, target: '_blank', rel: 'noopener noreferrer' }
    // The app hears of the press, too, as in Slack.
    return el('a', { ...outside, attrs, title: url, on: { click: () => void act() } }, ...shown, ' ↗')
  }
  const button = el('button', { ...outside, type: 'button', dir: 'auto' }, ...shown)
  button.addEventListener('click', () => void press(world, button, element, act))
  return button
}

/** A button with dots that opens a small menu: arrow keys move, Esc closes, choosing presses. */
export const renderOverflow = (world: World, element: Block, name: string, act: Press): HTMLElement => {
  const attrs = { 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'aria-label': 'More actions' }
  const toggle = el('button', { class: 'button dots', type: 'button', data: { focus: name }, attrs }, '⋯')
  const menu = el('div', { class: 'menu', hidden: true, attrs: { role: 'menu' } })
  const box = el('div', { class: 'overflow' }, toggle, menu)
  const items = optionsOf(element).map((option) => {
    const url = safeUrl(option.url)
    const item = el(
      'button',
      { type: 'button', attrs: { role: 'menuitem', tabindex: -1 } },
      ...plain(words(option.text)),
    )
    item.addEventListener('click', () => {
      show(false)
      toggle.focus()
      if (url !== null) window.open(url, '_blank', 'noopener,noreferrer')
      void press(world, toggle, element, () => act(option.value))
    })
    return item
  })
  menu.append(...items)
  const show = (open: boolean): void => {
    menu.hidden = !open
    toggle.setAttribute('aria-expanded', String(open))
    if (open) items[0]?.focus()
  }
  toggle.addEventListener('click', () => show(menu.hidden === true))
  box.addEventListener('keydown', (event) => {
    if (menu.hidden) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      show(false)
      toggle.focus()
      return
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const at = items.indexOf(document.activeElement as HTMLButtonElement)
    items[(at + step + items.length) % items.length]?.focus()
  })
  box.addEventListener('focusout', (event) => {
    if (!box.contains(event.relatedTarget as Node | null)) show(false)
  })
  return box
}
