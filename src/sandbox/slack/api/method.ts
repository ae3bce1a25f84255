import { ApiError } from '../api-error.ts'
import type { Identity } from '../identity.ts'
import type { Block, Channel, Metadata } from '../model.ts'
import type { WorkspaceState } from '../state.ts'
import type { Triggers } from '../triggers.ts'
import type { ViewStacks } from '../view-stacks.ts'

/** What a Web API method works on. */
export interface ApiContext {
  state: WorkspaceState
  identity: Identity
  views: ViewStacks
  triggers: Triggers
  /** Address of the Socket Mode endpoint, with a fresh ticket. */
  socketUrl(): string
}

export type Args = Record<string, unknown>
/** Returns the fields of the answer beside `ok`. @throws ApiError for a refusal. */
export type Method = (context: ApiContext, args: Args) => Record<string, unknown>

export const invalidArguments = (...messages: string[]): ApiError =>
  new ApiError('invalid_arguments', {
    response_metadata: { messages: messages.map((message) => `[ERROR] ${message}`) },
  })

/** A text argument, or null when absent or empty. Numbers come as text from forms, as numbers from JSON. */
export const text = (args: Args, name: string): string | null => {
  const value = args[name]
  if (value === undefined || value === null || value === '') return null
  return String(value)
}

export const required = (args: Args, name: string): string => {
  const value = text(args, name)
  if (value === null) throw invalidArguments(`missing required field: ${name}`)
  return value
}

export const flag = (args: Args, name: string): boolean => ['true', '1'].includes(String(args[name] ?? ''))

/** A whole number between 1 and `most`. */
const count = (args: Args, name: string, otherwise: number, most: number): number => {
  const value = text(args, name)
  if (value === null) return otherwise
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new ApiError('invalid_limit')
  return Math.min(number, most)
}

/** The channel named by the `channel` argument, whether or not the app is in it. */
export const anyChannel = (context: ApiContext, args: Args): Channel => {
  const id = text(args, 'channel')
  const channel = id === null ? undefined : context.state.channels.get(id)
  if (channel === undefined || (channel.private && !channel.appIsMember)) throw new ApiError('channel_not_found')
  return channel
}

/** The channel to read from. */
export const channelOf = (context: ApiContext, args: Args): Channel => {
  const channel = anyChannel(context, args)
  if (!channel.appIsMember) throw new ApiError('not_in_channel')
  return channel
}

/** The channel to write to; a person's id stands for the direct conversation. */
export const writableChannel = (context: ApiContext, args: Args): Channel => {
  const id = text(args, 'channel') ?? ''
  const person = context.state.users.get(id)
  if (person !== undefined) {
    if (person.deleted) throw new ApiError('user_disabled')
    return context.state.directChannel(id)
  }
  const channel = channelOf(context, args)
  if (channel.archived) throw new ApiError('is_archived')
  return channel
}

export const blocksOf = (args: Args): Block[] | null => (Array.isArray(args.blocks) ? (args.blocks as Block[]) : null)
export const metadataOf = (args: Args): Metadata | null =>
  typeof args.metadata === 'object' && args.metadata !== null ? (args.metadata as Metadata) : null

/** One page of a list: Slack hands out opaque cursors, ours hold the index of the next item. */
export const page = <Item>(list: Item[], args: Args, otherwise = 100): { items: Item[]; cursor: string } => {
  const limit = count(args, 'limit', otherwise, 1000)
  const cursor = text(args, 'cursor')
  const from = cursor === null ? 0 : Number(Buffer.from(cursor, 'base64url').toString('utf8').replace('from:', ''))
  if (!Number.isInteger(from) || from < 0) throw new ApiError('invalid_cursor')
  const next = from + limit
  const more = next < list.length
  return { items: list.slice(from, next), cursor: more ? Buffer.from(`from:${next}`).toString('base64url') : '' }
}
