import { elementsOf } from './block-ids.ts'
import type { Block, FieldValue, FieldValues, StateValues } from './model.ts'

interface Option extends Record<string, unknown> {
  value?: string
}

const optionsOf = (element: Block): Option[] => {
  const groups = Array.isArray(element.option_groups) ? (element.option_groups as { options?: Option[] }[]) : []
  const own = Array.isArray(element.options) ? (element.options as Option[]) : []
  return [...own, ...groups.flatMap((group) => group.options ?? [])]
}

const option = (element: Block, value: unknown): Option | null => {
  const found = optionsOf(element).find((each) => each.value === value)
  if (found === undefined && value !== null && value !== undefined) {
    throw new Error(`No option "${String(value)}" in ${element.type} "${String(element.action_id)}".`)
  }
  return found ?? null
}
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]

/** How the element's current choice looks in `state.values` and in an action; null for elements without one (buttons). */
export const fieldState = (element: Block, value: FieldValue | undefined): Record<string, unknown> | null => {
  const type = element.type
  switch (type) {
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return { type, value: value === undefined || value === null || value === '' ? null : String(value) }
    case 'static_select':
    case 'external_select':
    case 'radio_buttons':
    case 'overflow':
      return { type, selected_option: option(element, value ?? null) }
    case 'checkboxes':
    case 'multi_static_select':
      return { type, selected_options: list(value).map((each) => option(element, each)) }
    case 'users_select':
      return { type, selected_user: value ?? null }
    case 'conversations_select':
      return { type, selected_conversation: value ?? null }
    case 'channels_select':
      return { type, selected_channel: value ?? null }
    case 'multi_users_select':
      return { type, selected_users: list(value) }
    case 'multi_conversations_select':
      return { type, selected_conversations: list(value) }
    case 'datepicker':
      return { type, selected_date: value ?? null }
    case 'timepicker':
      return { type, selected_time: value ?? null }
    case 'datetimepicker':
      return { type, selected_date_time: value === null || value === undefined ? null : Number(value) }
    default:
      return null
  }
}

/** The choice with which the app sent the element. */
const initialState = (element: Block): Record<string, unknown> | null => {
  const state = fieldState(element, undefined)
  if (state === null || element.type === 'overflow') return null
  const given: Record<string, unknown> = {
    value: element.initial_value,
    selected_option: element.initial_option,
    selected_options: element.initial_options,
    selected_user: element.initial_user,
    selected_users: element.initial_users,
    selected_conversation: element.initial_conversation,
    selected_conversations: element.initial_conversations,
    selected_channel: element.initial_channel,
    selected_date: element.initial_date,
    selected_time: element.initial_time,
    selected_date_time: element.initial_date_time,
  }
  for (const key of Object.keys(state)) if (key !== 'type' && given[key] !== undefined) state[key] = given[key]
  return state
}

const eachField = (blocks: Block[], visit: (block: string, action: string, element: Block) => void): void => {
  for (const block of blocks) {
    for (const element of elementsOf(block)) visit(String(block.block_id), String(element.action_id), element)
  }
}

/** `state.values`: what was entered, else what stood there before, else what the app proposed. */
export const initialValues = (blocks: Block[], before: StateValues, entered: FieldValues): StateValues => {
  const values: StateValues = {}
  eachField(blocks, (block, action, element) => {
    const value = entered[`${block}/${action}`] ?? entered[action]
    const isEntered = `${block}/${action}` in entered || action in entered
    const state = isEntered ? fieldState(element, value ?? null) : (before[block]?.[action] ?? initialState(element))
    if (state === null || element.type === 'overflow') return
    values[block] = { ...values[block], [action]: state }
  })
  return values
}

/** The values of the new blocks: kept where an element of the same type has the same ids. */
export const keepValues = (blocks: Block[], before: StateValues): StateValues => {
  const kept: StateValues = {}
  eachField(blocks, (block, action, element) => {
    const old = before[block]?.[action]
    if (old !== undefined && old.type === element.type) kept[block] = { ...kept[block], [action]: old }
  })
  return initialValues(blocks, kept, {})
}

/** What Slack's own client checks before it lets a form go: required, shortest and longest. By block id. */
export const fieldErrors = (blocks: Block[], values: StateValues): Record<string, string> => {
  const errors: Record<string, string> = {}
  for (const block of blocks.filter((each) => each.type === 'input')) {
    for (const element of elementsOf(block)) {
      const state = values[String(block.block_id)]?.[String(element.action_id)]
      const problem = state === undefined ? null : fieldProblem(element, state, block.optional === true)
      if (problem !== null) errors[String(block.block_id)] = problem
    }
  }
  return errors
}

const fieldProblem = (element: Block, state: Record<string, unknown>, optional: boolean): string | null => {
  const entered = Object.entries(state).find(([key]) => key !== 'type')?.[1]
  if (entered === null || entered === undefined || (Array.isArray(entered) && entered.length === 0)) {
    return optional ? null : 'Please complete this required field.'
  }
  if (typeof entered !== 'string') return null
  if (typeof element.min_length === 'number' && entered.length < element.min_length) {
    return `Please enter at least ${element.min_length} characters.`
  }
  const most = typeof element.max_length === 'number' ? element.max_length : 3000
  return entered.length > most ? `Please enter at most ${most} characters.` : null
}
