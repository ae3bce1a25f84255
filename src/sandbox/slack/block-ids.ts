import { randomBytes } from 'node:crypto'
import type { Block } from './model.ts'

const fresh = (): string => randomBytes(4).toString('base64url').slice(0, 5)
const isBlock = (value: unknown): value is Block => typeof value === 'object' && value !== null && 'type' in value

const INTERACTIVE =
  /^(button|overflow|.*_select|datepicker|timepicker|datetimepicker|radio_buttons|checkboxes|.*_input)$/
const withActionId = (element: unknown): unknown =>
  isBlock(element) && INTERACTIVE.test(element.type) ? { action_id: fresh(), ...element } : element

/** Blocks as Slack stores them: those that came without ids have got some. The input stays as it is. */
export const withIds = (blocks: Block[]): Block[] =>
  blocks.map((block) => {
    const stored: Block = { ...block, block_id: block.block_id ?? fresh() }
    if ('accessory' in block) stored.accessory = withActionId(block.accessory)
    if ('element' in block) stored.element = withActionId(block.element)
    if (block.type === 'actions' && Array.isArray(block.elements)) stored.elements = block.elements.map(withActionId)
    return stored
  })

/** The elements of a block that a person can act on. */
export const elementsOf = (block: Block): Block[] => {
  const candidates = [block.accessory, block.element, ...(Array.isArray(block.elements) ? block.elements : [])]
  return candidates.filter((each): each is Block => isBlock(each) && typeof each.action_id === 'string')
}
