/** Block elements. Limits: docs.slack.dev/reference/block-kit/block-elements. */
import {
  actionId,
  choiceOption,
  confirmation,
  conversationFilter,
  dispatchConfig,
  optionGroup,
  overflowOption,
  plainText,
  selectOption,
  url,
} from './objects.ts'
import {
  anything,
  array,
  boolean,
  integer,
  object,
  oneOf,
  type Report,
  type Rule,
  type Shape,
  string,
} from './report.ts'

const acting = { action_id: actionId, confirm: confirmation }
const focus = { focus_on_load: boolean }
const placeholder = { placeholder: plainText(150) }

const element = (type: string, shape: Shape): Rule =>
  object({
    ...shape,
    required: { type: oneOf(type), ...shape.required },
    optional: { ...shape.optional },
  })

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right)

/** The proposed choice must be one of the options, to the letter. */
const initialAmongOptions = (value: Record<string, unknown>, pointer: string, report: Report): void => {
  const groups = Array.isArray(value.option_groups) ? (value.option_groups as { options?: unknown[] }[]) : []
  const own = Array.isArray(value.options) ? value.options : []
  const options = [...own, ...groups.flatMap((group) => group.options ?? [])]
  const initial = [value.initial_option, ...(Array.isArray(value.initial_options) ? value.initial_options : [])]
  for (const each of initial) {
    if (each !== undefined && !options.some((option) => same(option, each))) {
      report.add('initial option does not match any of the options', pointer)
    }
  }
}

const needsOptions = (value: Record<string, unknown>, pointer: string, report: Report): void => {
  if ((value.options === undefined) === (value.option_groups === undefined)) {
    report.add('must have exactly one of options and option_groups', pointer)
  }
  initialAmongOptions(value, pointer, report)
}

const lengths = { min_length: integer(0, 3000), max_length: integer(1, 3000) }
const lengthsInOrder = (value: Record<string, unknown>, pointer: string, report: Report): void => {
  if (Number(value.min_length ?? 0) > Number(value.max_length ?? 3000)) {
    report.add('min_length must not be greater than max_length', pointer)
  }
}

const typedInput = (type: string): Rule =>
  element(type, {
    optional: {
      action_id: actionId,
      initial_value: string(),
      dispatch_action_config: dispatchConfig,
      ...focus,
      ...placeholder,
    },
  })

const staticOptions = {
  options: array(selectOption, { min: 1, max: 100 }),
  option_groups: array(optionGroup, { min: 1, max: 100 }),
}
const id = string({ min: 1, max: 255 })
const ids = array(id)
const multi = { max_selected_items: integer(1, 100) }
const choices = array(choiceOption, { min: 1, max: 10 })

/** Select menus of every kind. */
const SELECTS: Record<string, Rule> = {
  static_select: element('static_select', {
    optional: { ...acting, ...focus, ...placeholder, ...staticOptions, initial_option: selectOption },
    also: needsOptions,
  }),
  multi_static_select: element('multi_static_select', {
    optional: { ...acting, ...focus, ...placeholder, ...staticOptions, ...multi, initial_options: array(selectOption) },
    also: needsOptions,
  }),
  external_select: element('external_select', {
    optional: { ...acting, ...focus, ...placeholder, initial_option: selectOption, min_query_length: integer(0, 255) },
  }),
  users_select: element('users_select', { optional: { ...acting, ...focus, ...placeholder, initial_user: id } }),
  multi_users_select: element('multi_users_select', {
    optional: { ...acting, ...focus, ...placeholder, ...multi, initial_users: ids },
  }),
  conversations_select: element('conversations_select', {
    optional: {
      ...acting,
      ...focus,
      ...placeholder,
      initial_conversation: id,
      default_to_current_conversation: boolean,
      response_url_enabled: boolean,
      filter: conversationFilter,
    },
  }),
  channels_select: element('channels_select', {
    optional: { ...acting, ...focus, ...placeholder, initial_channel: id, response_url_enabled: boolean },
  }),
}

const PICKERS: Record<string, Rule> = {
  datepicker: element('datepicker', {
    optional: { ...acting, ...focus, ...placeholder, initial_date: string({ pattern: /^\d{4}-\d{2}-\d{2}$/ }) },
  }),
  timepicker: element('timepicker', {
    optional: {
      ...acting,
      ...focus,
      ...placeholder,
      initial_time: string({ pattern: /^([01]\d|2[0-3]):[0-5]\d$/ }),
      timezone: string({ min: 1 }),
    },
  }),
  datetimepicker: element('datetimepicker', {
    optional: { ...acting, ...focus, initial_date_time: integer(1_000_000_000, 9_999_999_999) },
  }),
  radio_buttons: element('radio_buttons', {
    required: { options: choices },
    optional: { ...acting, ...focus, initial_option: choiceOption },
    also: initialAmongOptions,
  }),
  checkboxes: element('checkboxes', {
    required: { options: choices },
    optional: { ...acting, ...focus, initial_options: array(choiceOption, { min: 1 }) },
    also: initialAmongOptions,
  }),
}

const BUTTONS: Record<string, Rule> = {
  button: element('button', {
    required: { text: plainText(75) },
    optional: {
      ...acting,
      value: string({ max: 2000 }),
      url,
      style: oneOf('primary', 'danger'),
      accessibility_label: string({ max: 75 }),
    },
  }),
  overflow: element('overflow', {
    required: { options: array(overflowOption, { min: 1, max: 5 }) },
    optional: acting,
  }),
  workflow_button: element('workflow_button', {
    required: { text: plainText(75), workflow: anything },
    optional: { ...acting, style: oneOf('primary', 'danger'), accessibility_label: string({ max: 75 }) },
  }),
}

const INPUTS: Record<string, Rule> = {
  plain_text_input: element('plain_text_input', {
    optional: {
      action_id: actionId,
      initial_value: string({ max: 3000 }),
      multiline: boolean,
      ...lengths,
      dispatch_action_config: dispatchConfig,
      ...focus,
      ...placeholder,
    },
    also: lengthsInOrder,
  }),
  email_text_input: typedInput('email_text_input'),
  url_text_input: typedInput('url_text_input'),
  number_input: element('number_input', {
    required: { is_decimal_allowed: boolean },
    optional: {
      action_id: actionId,
      initial_value: string(),
      min_value: string(),
      max_value: string(),
      dispatch_action_config: dispatchConfig,
      ...focus,
      ...placeholder,
    },
  }),
}

export const image: Rule = element('image', {
  required: { alt_text: string({ min: 1, max: 2000 }) },
  optional: { image_url: url, slack_file: anything },
  also: (value, pointer, report) => {
    if ((value.image_url === undefined) === (value.slack_file === undefined)) {
      report.add('must have exactly one of image_url and slack_file', pointer)
    }
  },
})

const { external_select: _, ...ownSelects } = SELECTS
export const ACTION_ELEMENTS: Record<string, Rule> = { ...BUTTONS, ...SELECTS, ...PICKERS }
export const ACCESSORIES: Record<string, Rule> = { ...ACTION_ELEMENTS, image }
/** Elements of an input block: no buttons, no menus of actions. */
export const INPUT_ELEMENTS: Record<string, Rule> = {
  ...INPUTS,
  ...ownSelects,
  external_select: SELECTS.external_select ?? anything,
  ...PICKERS,
}
