/** Builds elements. Text only ever becomes text: there is no way from a string to markup here. */

export type Child = Node | string | null | undefined | false

export interface Props {
  class?: string
  id?: string
  title?: string
  type?: string
  dir?: 'auto'
  hidden?: boolean
  disabled?: boolean
  /** Further attributes by name. Event handlers are refused. */
  attrs?: Record<string, string | number | null | undefined>
  data?: Record<string, string>
  on?: { [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => void }
}

export const el = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag)
  const { class: className, attrs = {}, data = {}, on = {}, ...own } = props
  if (className !== undefined) element.className = className
  Object.assign(element, own)
  for (const [name, value] of Object.entries(attrs)) {
    if (/^on/i.test(name)) throw new Error(`No handler by attribute: ${name}`)
    if (value !== null && value !== undefined) element.setAttribute(name, String(value))
  }
  Object.assign(element.dataset, data)
  for (const [type, listener] of Object.entries(on)) element.addEventListener(type, listener as EventListener)
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false))
  return element
}

/** An element of the page's own skeleton. */
export const byId = <Kind extends HTMLElement = HTMLElement>(id: string): Kind => {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`The page has no #${id}`)
  return element as Kind
}

/** Something that can have the keyboard after it was drawn anew; the key says which. */
const focusKeyWithin = (root: Element): string | null => {
  const active = document.activeElement
  return active instanceof HTMLElement && root.contains(active) ? (active.dataset.focus ?? '') : null
}

/**
 * The element of that key: to the letter, or else the one of the same action, as an app that does not name its blocks gets new
 * block ids with every change.
 */
export const byFocusKey = (root: Element, key: string): HTMLElement | null => {
  if (key === '') return null
  const exact = root.querySelector<HTMLElement>(`[data-focus="${CSS.escape(key)}"]`)
  const action = key.slice(key.lastIndexOf('/') + 1)
  return exact ?? root.querySelector<HTMLElement>(`[data-focus$="/${CSS.escape(action)}"]`)
}

/** Runs a redraw and gives the keyboard back to what had it, or to `fallback` when that is gone. */
export const keepFocus = (root: Element, redraw: () => void, fallback: () => HTMLElement | null): void => {
  const key = focusKeyWithin(root)
  redraw()
  if (key === null || root.contains(document.activeElement)) return
  ;(byFocusKey(root, key) ?? fallback())?.focus({ preventScroll: true })
}

const drawn = new WeakMap<Element, string>()

/** Makes the children of a list match the items: elements are kept while their version stays the same. */
export const syncList = <Item>(
  list: Element,
  items: Item[],
  of: { key: (item: Item) => string; version: (item: Item) => string; build: (item: Item) => HTMLElement },
): void => {
  const old = new Map(
    [...list.children].map((child) => [(child as HTMLElement).dataset.key ?? '', child as HTMLElement]),
  )
  let at: Element | null = list.firstElementChild
  for (const item of items) {
    const key = of.key(item)
    const version = of.version(item)
    let element = old.get(key)
    old.delete(key)
    if (element === undefined || drawn.get(element) !== version) {
      const fresh = of.build(item)
      fresh.dataset.key = key
      drawn.set(fresh, version)
      if (element !== undefined) replaceKeepingFocus(element, fresh)
      if (element !== undefined && at === element) at = fresh
      element = fresh
    }
    if (element === at) at = element.nextElementSibling
    else list.insertBefore(element, at)
  }
  for (const gone of old.values()) gone.remove()
}

const replaceKeepingFocus = (old: HTMLElement, fresh: HTMLElement): void => {
  const key = focusKeyWithin(old)
  old.replaceWith(fresh)
  if (key === null) return
  ;(byFocusKey(fresh, key) ?? fresh).focus({ preventScroll: true })
}
