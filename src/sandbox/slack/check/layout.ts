/** Layout blocks. Limits: docs.slack.dev/reference/block-kit/blocks. */
import { ACCESSORIES, ACTION_ELEMENTS, INPUT_ELEMENTS, image } from './elements.ts'
import { anyText, blockId, plainText, url } from './objects.ts'
import { anything, array, boolean, object, oneOf, type Rule, type Shape, string, typed } from './report.ts'
import { richTextParts } from './rich-text.ts'

const block = (type: string, shape: Shape): Rule =>
  object({
    ...shape,
    required: { type: oneOf(type), ...shape.required },
    optional: { block_id: blockId, ...shape.optional },
  })

const contextElement = (): Record<string, Rule> => ({ image, mrkdwn: anyText(2000), plain_text: anyText(2000) })

const common: Record<string, Rule> = {
  section: block('section', {
    optional: {
      text: anyText(3000),
      fields: array(anyText(2000), { min: 1, max: 10 }),
      accessory: typed(() => ACCESSORIES),
      expand: boolean,
    },
    also: (value, pointer, report) => {
      if (value.text === undefined && value.fields === undefined) report.add('must provide text or fields', pointer)
    },
  }),
  header: block('header', { required: { text: plainText(150) } }),
  divider: block('divider', {}),
  context: block('context', { required: { elements: array(typed(contextElement), { min: 1, max: 10 }) } }),
  actions: block('actions', {
    required: {
      elements: array(
        typed(() => ACTION_ELEMENTS),
        { min: 1, max: 25 },
      ),
    },
  }),
  image: block('image', {
    required: { alt_text: string({ min: 1, max: 2000 }) },
    optional: { image_url: url, slack_file: anything, title: plainText(2000) },
    also: (value, pointer, report) => {
      if ((value.image_url === undefined) === (value.slack_file === undefined)) {
        report.add('must have exactly one of image_url and slack_file', pointer)
      }
    },
  }),
  rich_text: block('rich_text', { required: { elements: richTextParts } }),
  input: block('input', {
    required: { label: plainText(2000), element: typed(() => INPUT_ELEMENTS) },
    optional: { hint: plainText(2000), optional: boolean, dispatch_action: boolean },
  }),
}

const tableCell = (): Record<string, Rule> => ({
  raw_text: object({ required: { type: oneOf('raw_text'), text: string({ min: 1 }) } }),
  rich_text: common.rich_text ?? anything,
})

/** Blocks that only a message can hold. */
const messageOnly: Record<string, Rule> = {
  markdown: block('markdown', { required: { text: string({ min: 1, max: 12_000 }) } }),
  table: block('table', {
    required: { rows: array(array(typed(tableCell), { min: 1, max: 20 }), { min: 1, max: 100 }) },
    optional: {
      column_settings: array(object({ optional: { align: oneOf('left', 'center', 'right'), is_wrapped: boolean } }), {
        max: 20,
      }),
    },
  }),
}

export const messageBlock: Rule = typed(() => ({ ...common, ...messageOnly }))
export const viewBlock: Rule = typed(() => common)
