/** Rich text. Fields: docs.slack.dev/reference/block-kit/blocks/rich-text-block. */
import { array, boolean, integer, object, oneOf, type Rule, string, typed } from './report.ts'

const style: Rule = object({
  optional: {
    bold: boolean,
    italic: boolean,
    strike: boolean,
    code: boolean,
    underline: boolean,
    highlight: boolean,
    client_highlight: boolean,
    unlink: boolean,
  },
})

const inline = (type: string, required: Record<string, Rule>, optional: Record<string, Rule> = {}): Rule =>
  object({ required: { type: oneOf(type), ...required }, optional: { style, ...optional } })

const INLINE: Record<string, Rule> = {
  text: inline('text', { text: string({ min: 1 }) }),
  link: inline('link', { url: string({ min: 1, max: 3000 }) }, { text: string(), unsafe: boolean }),
  emoji: inline('emoji', { name: string({ min: 1 }) }, { unicode: string(), skin_tone: integer(1, 6), url: string() }),
  user: inline('user', { user_id: string({ min: 1 }) }),
  usergroup: inline('usergroup', { usergroup_id: string({ min: 1 }) }),
  channel: inline('channel', { channel_id: string({ min: 1 }) }),
  team: inline('team', { team_id: string({ min: 1 }) }),
  broadcast: inline('broadcast', { range: oneOf('here', 'channel', 'everyone') }),
  date: inline(
    'date',
    { timestamp: integer(0, 9_999_999_999), format: string({ min: 1 }) },
    { url: string({ max: 3000 }), fallback: string({ min: 1 }) },
  ),
  color: inline('color', { value: string({ min: 1 }) }),
}

const inlines = array(typed(() => INLINE))
const section: Rule = object({ required: { type: oneOf('rich_text_section'), elements: inlines } })
const border = integer(0, 1)

const PARTS: Record<string, Rule> = {
  rich_text_section: section,
  rich_text_quote: object({ required: { type: oneOf('rich_text_quote'), elements: inlines }, optional: { border } }),
  rich_text_preformatted: object({
    required: { type: oneOf('rich_text_preformatted'), elements: inlines },
    optional: { border, language: string() },
  }),
  rich_text_list: object({
    required: { type: oneOf('rich_text_list'), style: oneOf('bullet', 'ordered'), elements: array(section) },
    optional: { indent: integer(0, 8), offset: integer(0, 100_000), border },
  }),
}

export const richTextParts: Rule = array(typed(() => PARTS))
