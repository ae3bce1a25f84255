/** What stands to choose from in menus and groups. */
import type { Block } from '../../slack/model.ts'
import { el } from './dom.ts'
import type { World } from './store.ts'
import { words } from './text.ts'

export interface Option {
  text: unknown
  value: string
  description?: unknown
  url?: string
}

export const optionsOf = (element: Block): Option[] =>
  Array.isArray(element.options) ? (element.options as Option[]) : []

const choice = (option: Option): HTMLOptionElement =>
  el('option', { attrs: { value: option.value } }, words(option.text))

/** The entries of a native menu for any kind of select. */
export const menuEntries = (world: World, element: Block): HTMLElement[] => {
  if (element.type.includes('users_select')) {
    const people = world.people.filter((person) => !person.bot && !person.deleted)
    return people.map((person) =>
      el('option', { attrs: { value: person.id } }, `${person.realName} (${person.title || person.name})`),
    )
  }
  if (element.type.includes('channels_select') || element.type.includes('conversations_select')) {
    const channels = world.channels.filter((channel) => channel.dmWith === null)
    return channels.map((channel) => el('option', { attrs: { value: channel.id } }, `#${channel.name}`))
  }
  if (!Array.isArray(element.option_groups)) return optionsOf(element).map(choice)
  return (element.option_groups as { label: unknown; options: Option[] }[]).map((group) =>
    el('optgroup', { attrs: { label: words(group.label) } }, ...group.options.map(choice)),
  )
}
