/** What Slack accepts as a message or a view: pure, so that cards can be checked without a workspace. */
import { elementsOf } from './block-ids.ts'
import { messageBlock, viewBlock } from './check/layout.ts'
import { plainText } from './check/objects.ts'
import { anything, array, boolean, object, oneOf, Report, type Rule, string } from './check/report.ts'
import type { Block } from './model.ts'

/** A refusal as Slack answers it: the code, and the further fields of the answer. */
export interface Refusal {
  error: string
  extra: { errors?: string[]; response_metadata?: { messages: string[] } }
}

export interface MessageArgs {
  text?: string | null | undefined
  blocks?: unknown
  metadata?: unknown
}

/** Most blocks of a message; of a modal or Home tab. */
const MOST_BLOCKS = { message: 50, view: 100 } as const
/** Characters of all texts in the blocks of one message, from which on Slack answered `msg_blocks_too_long`. */
const MOST_BLOCK_TEXT = 13_200
/** Characters of a serialised view. */
const MOST_VIEW = 250_000

const refuse = (error: string, messages: string[]): Refusal => ({
  error,
  extra: { errors: messages, response_metadata: { messages: messages.map((message) => `[ERROR] ${message}`) } },
})

/** Null when Slack would take the message. */
export const checkMessage = (args: MessageArgs): Refusal | null => {
  const { blocks, metadata } = args
  const noBlocks = blocks === undefined || blocks === null
  if (!noBlocks && !isListOfObjects(blocks)) return { error: 'invalid_blocks_format', extra: {} }
  if (metadata !== undefined && metadata !== null) {
    const refusal = checkMetadata(metadata)
    if (refusal !== null) return refusal
  }
  if ((noBlocks || blocks.length === 0) && (args.text ?? '').trim() === '') return { error: 'no_text', extra: {} }
  if (noBlocks) return null
  const report = new Report()
  array(messageBlock, { max: MOST_BLOCKS.message })(blocks, '/blocks', report)
  checkIds(blocks, '/blocks', report)
  if (report.problems.length > 0) return refuse('invalid_blocks', report.problems)
  return textLength(blocks) >= MOST_BLOCK_TEXT ? refuse('msg_blocks_too_long', []) : null
}

/** Null when Slack would take the view. */
export const checkView = (view: unknown, type?: 'modal' | 'home'): Refusal | null => {
  const report = new Report()
  const given = typeof view === 'object' && view !== null && 'type' in view ? view.type : undefined
  if (type !== undefined && given !== type) report.add(`must be of type ${type}`, '/view/type')
  const rule = given === 'home' ? HOME : MODAL
  rule(view, '/view', report)
  if (report.problems.length > 0) return invalidView(report.problems)
  return JSON.stringify(view).length > MOST_VIEW ? { error: 'view_too_large', extra: {} } : null
}

const invalidView = (problems: string[]): Refusal => {
  const { error, extra } = refuse('invalid_arguments', problems)
  return { error, extra: { response_metadata: extra.response_metadata ?? { messages: [] } } }
}

const viewBlocks: Rule = (value, pointer, report) => {
  array(viewBlock, { max: MOST_BLOCKS.view })(value, pointer, report)
  if (isListOfObjects(value)) checkIds(value, pointer, report)
}

const viewFields = {
  callback_id: string({ max: 255 }),
  private_metadata: string({ max: 3000 }),
  external_id: string({ max: 255 }),
}

const MODAL: Rule = object({
  required: { type: oneOf('modal'), title: plainText(24), blocks: viewBlocks },
  optional: {
    ...viewFields,
    submit: plainText(24),
    close: plainText(24),
    clear_on_close: boolean,
    notify_on_close: boolean,
    submit_disabled: boolean,
  },
  also: (value, pointer, report) => {
    const blocks = isListOfObjects(value.blocks) ? value.blocks : []
    if (value.submit === undefined && blocks.some((block) => block.type === 'input')) {
      report.add('missing required field: submit', pointer)
    }
  },
})

const HOME: Rule = object({ required: { type: oneOf('home'), blocks: viewBlocks }, optional: viewFields })

const isListOfObjects = (value: unknown): value is Block[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null && !Array.isArray(each))

/** Ids of blocks are unique in the message, those of actions in their block. */
const checkIds = (blocks: Block[], pointer: string, report: Report): void => {
  const seen = new Set<string>()
  blocks.forEach((block, index) => {
    if (typeof block.block_id === 'string' && seen.has(block.block_id)) {
      report.add('`block_id` already exists in this view or message', `${pointer}/${index}/block_id`)
    }
    if (typeof block.block_id === 'string') seen.add(block.block_id)
    const actions = elementsOf(block).map((element) => String(element.action_id))
    if (new Set(actions).size < actions.length) {
      report.add('`action_id` already exists for another element of this block', `${pointer}/${index}`)
    }
  })
}

/** Most characters of serialised metadata. */
const MOST_METADATA = 8_000
const METADATA: Rule = object({ required: { event_type: string({ min: 1, max: 255 }), event_payload: anything } })

const checkMetadata = (metadata: unknown): Refusal | null => {
  // An empty object in chat.update removes what was there.
  if (typeof metadata === 'object' && metadata !== null && Object.keys(metadata).length === 0) return null
  const report = new Report()
  METADATA(metadata, '/metadata', report)
  if (report.problems.length > 0) return refuse('invalid_metadata_format', report.problems)
  const payload = (metadata as { event_payload: unknown }).event_payload
  if (!isListOfObjects([payload]))
    return refuse('invalid_metadata_schema', ['must be an object [json-pointer:/metadata/event_payload]'])
  return JSON.stringify(metadata).length > MOST_METADATA ? { error: 'metadata_too_large', extra: {} } : null
}

const textLength = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + textLength(each), 0)
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce(
    (sum, [key, inner]) => sum + (key === 'text' && typeof inner === 'string' ? inner.length : textLength(inner)),
    0,
  )
}
