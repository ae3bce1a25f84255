/** Form elements of Block Kit, and what stands in them. */
import type { Block, FieldValue, FieldValues } from '../../slack/model.ts'
import { menuEntries, optionsOf } from './choices.ts'
import { el, type Props } from './dom.ts'
import type { World } from './store.ts'
import { textOf, words } from './text.ts'

/** A choice as `view.state.values` holds it. */
type Current = Record<string, unknown> | undefined

interface FieldContext {
  world: World
  /** `blockId/actionId`. */
  name: string
  current: Current
  /** Told when the person has chosen; null inside forms that are sent as a whole. */
  changed: ((value: FieldValue) => void) | null
  /** Id of what names the field; null where the element has to say itself. */
  labelledBy: string | null
  describedBy: string | null
}

const optionValue = (option: unknown): string | null =>
  typeof option === 'object' && option !== null && 'value' in option ? String(option.value) : null

/** The entered value in the form in which it is sent. */
const entered = (element: Block, current: Current): FieldValue => {
  if (current === undefined) return null
  const { selected_option, selected_options } = current
  if (selected_option !== undefined) return optionValue(selected_option)
  if (Array.isArray(selected_options)) return selected_options.map((option) => optionValue(option) ?? '')
  const other = Object.entries(current).find(([key]) => key !== 'type')?.[1]
  return (other ?? (element.type.startsWith('multi') ? [] : null)) as FieldValue
}

const props = (element: Block, context: FieldContext, kind: string): Props => {
  const placeholder = words(element.placeholder)
  return {
    data: { field: context.name, kind, focus: context.name },
    attrs: {
      'aria-labelledby': context.labelledBy,
      'aria-label': context.labelledBy === null ? placeholder || element.type.replaceAll('_', ' ') : null,
      'aria-describedby': context.describedBy,
      placeholder: placeholder || null,
      autofocus: element.focus_on_load === true ? '' : null,
    },
    on:
      context.changed === null
        ? {}
        : { change: (event) => context.changed?.(readField(event.currentTarget as HTMLElement)) },
  }
}

const INPUT_TYPES: Record<string, string> = {
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'number',
  datepicker: 'date',
  timepicker: 'time',
  datetimepicker: 'datetime-local',
}

/** A moment in the form of an input of type datetime-local, in the reader's zone. */
const localMoment = (seconds: number): string => {
  const at = new Date(seconds * 1000)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

const simpleInput = (element: Block, context: FieldContext): HTMLElement => {
  const value = entered(element, context.current)
  const isMoment = element.type === 'datetimepicker'
  const field = props(element, context, isMoment ? 'moment' : 'text')
  if (element.type === 'plain_text_input' && element.multiline === true) {
    const area = el('textarea', { ...field, dir: 'auto', attrs: { ...field.attrs, rows: 6 } })
    area.value = String(value ?? '')
    return area
  }
  const input = el('input', { ...field, type: INPUT_TYPES[element.type] ?? 'text', dir: 'auto' })
  input.value = isMoment && typeof value === 'number' ? localMoment(value) : String(value ?? '')
  return input
}

const menu = (element: Block, context: FieldContext): HTMLElement => {
  const field = props(element, context, 'text')
  const nothing = el('option', { attrs: { value: '' } }, words(element.placeholder) || 'Choose…')
  const select = el('select', field, nothing, ...menuEntries(context.world, element))
  select.value = String(entered(element, context.current) ?? '')
  return select
}

/** Radio buttons, checkboxes, and menus with several choices: one box for each. */
const boxes = (element: Block, context: FieldContext, type: 'radio' | 'checkbox'): HTMLElement => {
  const value = entered(element, context.current)
  const chosen = Array.isArray(value) ? value : [value]
  const options = element.type.startsWith('multi')
    ? menuEntries(context.world, element).flatMap((entry) =>
        [entry, ...entry.querySelectorAll('option')]
          .filter((each) => each instanceof HTMLOptionElement)
          .map((each) => ({ text: { type: 'plain_text', text: each.text }, value: each.value })),
      )
    : optionsOf(element)
  const field = props(element, context, type === 'radio' ? 'one' : 'many')
  const labels = options.map((option, index) => {
    const input = el('input', {
      type,
      attrs: { name: context.name, value: option.value },
      data: { focus: `${context.name}/${index}` },
    })
    input.checked = chosen.includes(option.value)
    const description = 'description' in option && option.description !== undefined
    return el(
      'label',
      { class: 'choice' },
      input,
      el('span', { dir: 'auto' }, ...textOf(context.world, option.text)),
      description && el('small', { dir: 'auto' }, ...textOf(context.world, option.description)),
    )
  })
  const attrs = { ...field.attrs, placeholder: null, role: type === 'radio' ? 'radiogroup' : 'group' }
  return el('div', { ...field, class: 'choices', attrs }, ...labels)
}

export const renderField = (element: Block, context: FieldContext): HTMLElement => {
  if (element.type === 'radio_buttons') return boxes(element, context, 'radio')
  if (element.type === 'checkboxes' || element.type.startsWith('multi_')) return boxes(element, context, 'checkbox')
  return element.type.endsWith('_select') ? menu(element, context) : simpleInput(element, context)
}

/** What stands in one field. */
export const readField = (field: HTMLElement): FieldValue => {
  if (field.dataset.kind === 'one' || field.dataset.kind === 'many') {
    const values = [...field.querySelectorAll('input')].filter((input) => input.checked).map((input) => input.value)
    return field.dataset.kind === 'one' ? (values[0] ?? null) : values
  }
  const { value } = field as HTMLInputElement
  if (value === '') return null
  return field.dataset.kind === 'moment' ? Math.floor(new Date(value).getTime() / 1000) : value
}

/** Everything that stands in the fields of a form, by `blockId/actionId`. */
export const readFields = (root: Element): FieldValues =>
  Object.fromEntries(
    [...root.querySelectorAll<HTMLElement>('[data-field]')].map((field) => [
      field.dataset.field ?? '',
      readField(field),
    ]),
  )
