/** Composition objects. Limits: docs.slack.dev/reference/block-kit/composition-objects. */
import { array, boolean, object, oneOf, type Rule, string } from './report.ts'

export const plainText = (max: number, min = 1): Rule =>
  object({ required: { type: oneOf('plain_text'), text: string({ min, max }) }, optional: { emoji: boolean } })

const mrkdwnText = (max: number, min = 1): Rule =>
  object({ required: { type: oneOf('mrkdwn'), text: string({ min, max }) }, optional: { verbatim: boolean } })

export const anyText =
  (max: number, min = 1): Rule =>
  (value, pointer, report) => {
    const isMrkdwn = typeof value === 'object' && value !== null && 'type' in value && value.type === 'mrkdwn'
    const rule = isMrkdwn ? mrkdwnText(max, min) : plainText(max, min)
    rule(value, pointer, report)
  }

export const confirmation: Rule = object({
  required: { title: plainText(100), text: anyText(300), confirm: plainText(30), deny: plainText(30) },
  optional: { style: oneOf('primary', 'danger') },
})

const option = (text: Rule, extra: Record<string, Rule> = {}): Rule =>
  object({
    required: { text, value: string({ max: 150 }) },
    optional: { description: anyText(75), ...extra },
  })

/** An option of a select menu: plain text only. */
export const selectOption = option(plainText(75), { description: plainText(75) })
/** An option of radio buttons or checkboxes: may be mrkdwn. */
export const choiceOption = option(anyText(75))
export const overflowOption = option(plainText(75), { url: string({ max: 3000 }) })

export const optionGroup: Rule = object({
  required: { label: plainText(75), options: array(selectOption, { min: 1, max: 100 }) },
})

export const conversationFilter: Rule = object({
  optional: {
    include: array(oneOf('im', 'mpim', 'private', 'public'), { min: 1 }),
    exclude_external_shared_channels: boolean,
    exclude_bot_users: boolean,
  },
})

export const dispatchConfig: Rule = object({
  optional: { trigger_actions_on: array(oneOf('on_enter_pressed', 'on_character_entered'), { min: 1 }) },
})

/** http and https only, at most 3,000 characters. */
export const url: Rule = string({ min: 1, max: 3000, pattern: /^https?:\/\/\S+$/i })
export const blockId: Rule = string({ min: 1, max: 255 })
export const actionId: Rule = string({ min: 1, max: 255 })
