/** What somebody entered into a modal, by action id. */
import type { ViewOutput } from '@slack/bolt'

export interface FieldValues {
  text(actionId: string): string | null
  option(actionId: string): string | null
  /** Of boxes: what is ticked. */
  options(actionId: string): string[]
  person(actionId: string): string | null
  /** Unix seconds. */
  time(actionId: string): number | null
  /** The block in which the field stands, for remarks at it. */
  blockOf(actionId: string): string | null
}

export function fieldsOf({ state }: Pick<ViewOutput, 'state'>): FieldValues {
  const entries = Object.entries(state.values).flatMap(([block, fields]) =>
    Object.entries(fields).map(([action, value]) => ({ block, action, value })),
  )
  const find = (actionId: string) => entries.find(({ action }) => action === actionId)
  return {
    text: (actionId) => find(actionId)?.value.value ?? null,
    option: (actionId) => find(actionId)?.value.selected_option?.value ?? null,
    options: (actionId) => (find(actionId)?.value.selected_options ?? []).map(({ value }) => value),
    person: (actionId) => find(actionId)?.value.selected_user ?? null,
    time: (actionId) => find(actionId)?.value.selected_date_time ?? null,
    blockOf: (actionId) => find(actionId)?.block ?? null,
  }
}
