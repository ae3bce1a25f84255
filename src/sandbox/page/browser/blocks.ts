/** Block Kit as elements, drawn from exactly what the app sent. */
import type { Block, FieldValue, StateValues } from '../../slack/model.ts'
import { renderButton, renderOverflow } from './buttons.ts'
import { confirmed } from './confirm.ts'
import { type Child, el } from './dom.ts'
import { renderField } from './fields.ts'
import { richText } from './rich-text.ts'
import type { World } from './store.ts'
import { link, mrkdwn, textOf, words } from './text.ts'

export interface BlockContext {
  world: World
  /** Told what was pressed or chosen. */
  act: (block: Block, element: Block, value?: FieldValue) => Promise<void>
  /** What stands in the fields of a view. */
  values: StateValues
  /** What is wrong with a field, by block id. */
  errors: Record<string, string>
}

const elements = (value: unknown): Block[] => (Array.isArray(value) ? (value as Block[]) : [])

/** Pictures from elsewhere are not loaded: nothing leaves this machine. Their alternative text stands in. */
const picture = (element: Block): HTMLElement => {
  const alt = String(element.alt_text ?? '')
  const url = String(element.image_url ?? '')
  return el('span', { class: 'picture', attrs: { role: 'img', 'aria-label': alt }, title: url }, `▦ ${alt}`)
}

/** An element that acts as soon as it is pressed or changed. */
const acting = (context: BlockContext, block: Block, element: Block): HTMLElement => {
  const name = `${block.block_id}/${element.action_id}`
  const press = (value?: FieldValue): Promise<void> => context.act(block, element, value)
  if (element.type === 'image') return picture(element)
  if (element.type === 'button' || element.type === 'workflow_button') {
    return renderButton(context.world, element, name, press)
  }
  if (element.type === 'overflow') return renderOverflow(context.world, element, name, press)
  const current = context.values[String(block.block_id)]?.[String(element.action_id)]
  const changed = (value: FieldValue): void =>
    void confirmed(context.world, element.confirm).then((yes) => (yes ? press(value) : undefined))
  return renderField(element, { world: context.world, name, current, changed, labelledBy: null, describedBy: null })
}

const section = (context: BlockContext, block: Block): HTMLElement => {
  const fields = elements(block.fields).map((field) =>
    el('div', { class: 'text', dir: 'auto' }, ...textOf(context.world, field)),
  )
  return el(
    'div',
    { class: 'section' },
    el(
      'div',
      { class: 'words' },
      block.text !== undefined && el('div', { class: 'text', dir: 'auto' }, ...textOf(context.world, block.text)),
      fields.length > 0 && el('div', { class: 'fields' }, ...fields),
    ),
    block.accessory !== undefined &&
      el('div', { class: 'accessory' }, acting(context, block, block.accessory as Block)),
  )
}

const contextBlock = (context: BlockContext, block: Block): HTMLElement =>
  el(
    'div',
    { class: 'context' },
    ...elements(block.elements).map((element) =>
      element.type === 'image'
        ? picture(element)
        : el('span', { class: 'text', dir: 'auto' }, ...textOf(context.world, element)),
    ),
  )

const image = (context: BlockContext, block: Block): HTMLElement => {
  const title = block.title === undefined ? '' : words(block.title)
  const url = String(block.image_url ?? '')
  return el(
    'figure',
    {},
    picture(block),
    el(
      'figcaption',
      { dir: 'auto' },
      ...(title === '' ? [] : textOf(context.world, block.title)),
      ' ',
      link(url, 'Open the picture'),
    ),
  )
}

/** An id for a part of a block; block ids may hold anything, element ids no spaces. */
export const elementId = (part: string, block: string): string => `${part}-${encodeURIComponent(block)}`

const input = (context: BlockContext, block: Block): HTMLElement => {
  const element = block.element as Block
  const name = `${block.block_id}/${element.action_id}`
  const id = (part: string): string => elementId(part, String(block.block_id))
  const error = context.errors[String(block.block_id)]
  const current = context.values[String(block.block_id)]?.[String(element.action_id)]
  const changed = block.dispatch_action === true ? (value: FieldValue) => void context.act(block, element, value) : null
  const described = [error === undefined ? null : id('error'), block.hint === undefined ? null : id('hint')]
  const describedBy = described.filter((each) => each !== null).join(' ') || null
  const field = renderField(element, {
    world: context.world,
    name,
    current,
    changed,
    labelledBy: id('label'),
    describedBy,
  })
  if (error !== undefined) field.setAttribute('aria-invalid', 'true')
  const optional = block.optional === true
  if (!optional && field.matches('input, select, textarea')) field.setAttribute('aria-required', 'true')
  return el(
    'div',
    { class: error === undefined ? 'input' : 'input wrong' },
    el(
      'div',
      { class: 'label', id: id('label'), dir: 'auto' },
      ...textOf(context.world, block.label),
      optional && el('small', {}, ' (optional)'),
    ),
    field,
    error !== undefined && el('p', { class: 'error', id: id('error'), dir: 'auto' }, error),
    block.hint !== undefined &&
      el('p', { class: 'hint', id: id('hint'), dir: 'auto' }, ...textOf(context.world, block.hint)),
  )
}

const table = (context: BlockContext, block: Block): HTMLElement => {
  const rows = (Array.isArray(block.rows) ? block.rows : []) as Block[][]
  const cell = (item: Block): Child[] =>
    item.type === 'rich_text' ? [richText(context.world, item)] : [String(item.text ?? '')]
  const body = rows.map((row, index) =>
    el('tr', {}, ...row.map((item) => el(index === 0 ? 'th' : 'td', { dir: 'auto' }, ...cell(item)))),
  )
  return el(
    'div',
    { class: 'table', attrs: { tabindex: 0, role: 'region', 'aria-label': 'Table' } },
    el('table', {}, ...body),
  )
}

const RENDERERS: Record<string, (context: BlockContext, block: Block) => HTMLElement> = {
  section,
  context: contextBlock,
  image,
  input,
  table,
  header: ({ world }, block) => el('h3', { class: 'header', dir: 'auto' }, ...textOf(world, block.text)),
  divider: () => el('hr'),
  actions: (context, block) =>
    el('div', { class: 'actions' }, ...elements(block.elements).map((element) => acting(context, block, element))),
  rich_text: ({ world }, block) => richText(world, block),
  markdown: ({ world }, block) => el('div', { class: 'text', dir: 'auto' }, ...mrkdwn(world, String(block.text ?? ''))),
}

export const renderBlocks = (context: BlockContext, blocks: Block[]): HTMLElement =>
  el(
    'div',
    { class: 'blocks' },
    ...blocks.map((block) => {
      const render = Object.hasOwn(RENDERERS, block.type) ? RENDERERS[block.type] : undefined
      if (render !== undefined) return render(context, block)
      return el('p', { class: 'hint' }, `A block of type ${block.type}, which this page cannot draw.`)
    }),
  )
