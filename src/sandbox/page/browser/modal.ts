/** The modals that the app has open for the person: the top one is shown. */
import type { View } from '../../slack/model.ts'
import { type BlockContext, elementId, renderBlocks } from './blocks.ts'
import { byFocusKey, byId, el } from './dom.ts'
import { readFields } from './fields.ts'
import { ask } from './session.ts'
import type { World } from './store.ts'
import { textOf, words } from './text.ts'

let errors: Record<string, string> = {}
/** Id and hash of what is drawn. */
let drawn = ''
/** What had the keyboard before the first modal opened, by its place: cards are drawn anew meanwhile. */
let opener: { item: string | undefined; focus: string | undefined; element: Element | null } | null = null

const dialog = (): HTMLDialogElement => byId<HTMLDialogElement>('modal')

/** Wires what stands on the page from the start. */
export const setUpModal = (worldNow: () => World | null): void => {
  dialog().addEventListener('cancel', (event) => {
    // The app decides what closing means; the dialog goes when the view does.
    event.preventDefault()
    const world = worldNow()
    const top = world?.views.at(-1)
    if (world !== null && top !== undefined) void close(world, top)
  })
}

/** Shows the top modal, or none. */
export const drawModal = (world: World): void => {
  const view = world.views.at(-1)
  if (view === undefined) {
    drawn = ''
    if (dialog().open) dialog().close()
    giveBack()
    return
  }
  const version = `${view.id} ${view.hash}`
  if (version === drawn) return
  const isSame = drawn.startsWith(view.id)
  const typed = isSame ? readFields(dialog()) : {}
  const focus = isSame ? focusKey() : null
  drawn = version
  errors = {}
  fill(world, view)
  if (isSame) keepTyped(typed)
  if (!dialog().open) {
    remember()
    dialog().showModal()
  }
  setFocus(focus)
}

const remember = (): void => {
  const active = document.activeElement
  const item = active?.closest<HTMLElement>('[data-key]')?.dataset.key
  opener = { item, focus: active instanceof HTMLElement ? active.dataset.focus : undefined, element: active }
}

const giveBack = (): void => {
  if (opener === null) return
  const { item, focus, element } = opener
  opener = null
  if (element instanceof HTMLElement && element.isConnected && element !== document.body) {
    element.focus()
    return
  }
  const card = item === undefined ? null : document.querySelector<HTMLElement>(`[data-key="${CSS.escape(item)}"]`)
  const button = focus === undefined || card === null ? null : byFocusKey(card, focus)
  ;(button ?? card ?? byId('talk')).focus()
}

const focusKey = (): string | null => {
  const active = document.activeElement
  return active instanceof HTMLElement && dialog().contains(active) ? (active.dataset.focus ?? null) : null
}

const setFocus = (key: string | null): void => {
  const same = key === null ? null : byFocusKey(dialog(), key)
  const wished = dialog().querySelector<HTMLElement>('[autofocus]')
  const first = dialog().querySelector<HTMLElement>('.body input, .body textarea, .body select, .body button')
  const target = same ?? wished ?? first ?? dialog().querySelector<HTMLElement>('footer .primary, footer button')
  target?.focus()
}

/** What the person typed stays when the app changes the modal around it. */
const keepTyped = (typed: Record<string, unknown>): void => {
  for (const field of dialog().querySelectorAll<HTMLInputElement>(
    'input[data-field], textarea[data-field], select[data-field]',
  )) {
    const value = typed[field.dataset.field ?? '']
    if (typeof value === 'string' && field.dataset.kind === 'text') field.value = value
  }
}

const fill = (world: World, view: View): void => {
  const submit =
    view.submit === null
      ? null
      : el('button', { class: 'button primary', type: 'submit' }, ...textOf(world, view.submit))
  const cancel = el(
    'button',
    { class: 'button', type: 'button', on: { click: () => void close(world, view) } },
    words(view.close) || 'Close',
  )
  const cross = el(
    'button',
    { class: 'icon', type: 'button', attrs: { 'aria-label': 'Close' }, on: { click: () => void close(world, view) } },
    '✕',
  )
  const body = el('div', { class: 'body' }, renderBlocks(contextOf(world, view), view.blocks))
  const form = el(
    'form',
    { attrs: { novalidate: '' } },
    el('header', {}, el('h2', { id: 'modal-title', dir: 'auto' }, ...textOf(world, view.title)), cross),
    body,
    el('footer', {}, cancel, submit),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void send(world, view, submit)
  })
  dialog().replaceChildren(form)
}

const contextOf = (world: World, view: View): BlockContext => ({
  world,
  values: view.state.values,
  errors,
  act: async (block, element, value) => {
    const names = { actionId: String(element.action_id), blockId: String(block.block_id) }
    const typed = { values: readFields(dialog()), ...(value === undefined ? {} : { value }) }
    await ask('/act/click', { user: world.me, viewId: view.id, ...names, ...typed })
  },
})

const send = async (world: World, view: View, button: HTMLElement | null): Promise<void> => {
  if (button?.getAttribute('aria-busy') === 'true') return
  button?.setAttribute('aria-busy', 'true')
  const typed = readFields(dialog())
  const reply = await ask('/act/submit', { user: world.me, viewId: view.id, values: typed })
  button?.removeAttribute('aria-busy')
  if (Object.keys(reply.errors).length === 0) return
  errors = reply.errors
  showErrors()
}

/** Puts what is wrong beside its field, and the keyboard into the first of them. */
const showErrors = (): void => {
  for (const old of dialog().querySelectorAll('.error')) old.remove()
  let first: HTMLElement | null = null
  for (const field of dialog().querySelectorAll<HTMLElement>('[data-field]')) {
    const block = (field.dataset.field ?? '').split('/')[0] ?? ''
    const text = errors[block]
    field.closest('.input')?.classList.toggle('wrong', text !== undefined)
    if (text === undefined) {
      field.removeAttribute('aria-invalid')
      continue
    }
    const id = elementId('error', block)
    field.setAttribute('aria-invalid', 'true')
    field.setAttribute('aria-describedby', id)
    field.after(el('p', { class: 'error', id, dir: 'auto' }, text))
    first ??= field.matches('input, textarea, select') ? field : (field.querySelector('input') ?? field)
  }
  first?.focus()
}

const close = async (world: World, view: View): Promise<void> => {
  await ask('/act/close', { user: world.me, viewId: view.id, all: false })
}
