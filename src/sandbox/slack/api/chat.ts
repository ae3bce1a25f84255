import { ApiError } from '../api-error.ts'
import { withIds } from '../block-ids.ts'
import { checkMessage, type MessageArgs } from '../blocks.ts'
import type { Message } from '../model.ts'
import { noteTexts } from '../texts.ts'
import {
  type ApiContext,
  type Args,
  anyChannel,
  blocksOf,
  channelOf,
  flag,
  type Method,
  metadataOf,
  required,
  text,
  writableChannel,
} from './method.ts'

/** Slack cuts the text of a new message here. */
const LONGEST_TEXT = 40_000
/** The text of an edited message may not be longer, in bytes. */
const LONGEST_EDIT = 4_000

const messageArgs = (args: Args): MessageArgs => ({
  text: text(args, 'text'),
  blocks: args.blocks,
  metadata: args.metadata,
})

const check = (args: Args): void => {
  const refusal = checkMessage(messageArgs(args))
  if (refusal !== null) throw new ApiError(refusal.error, { ...refusal.extra })
}

/** A thread's root for any message of it, as Slack does when a reply is answered. */
const rootOf = (context: ApiContext, channel: string, threadTs: string): string => {
  if (!/^\d+\.\d{6}$/.test(threadTs)) throw new ApiError('invalid_thread_ts')
  return context.state.message(channel, threadTs)?.thread_ts ?? threadTs
}

/** What an app is shown of a message; the channel stands beside it. */
export const shown = (message: Message, withMetadata: boolean): Record<string, unknown> => {
  const { channel: _, metadata, ...rest } = message
  return withMetadata && metadata !== undefined ? { ...rest, metadata } : rest
}

/** Writes a message of the app; used for posts and for public answers to a command or button. */
export const writeMessage = (context: ApiContext, channel: string, args: Args, method: string): Message => {
  const { state, identity } = context
  const blocks = blocksOf(args)
  const metadata = metadataOf(args)
  const thread = text(args, 'thread_ts')
  const message: Message = {
    type: 'message',
    channel,
    ts: state.nextTs(),
    user: identity.botUserId,
    bot_id: identity.botId,
    app_id: identity.appId,
    team: identity.teamId,
    text: (text(args, 'text') ?? '').slice(0, LONGEST_TEXT),
    ...(blocks === null ? {} : { blocks: withIds(blocks) }),
    ...(metadata === null ? {} : { metadata }),
    ...(thread === null ? {} : { thread_ts: rootOf(context, channel, thread) }),
    ...(flag(args, 'reply_broadcast') ? { subtype: 'thread_broadcast' } : {}),
  }
  state.put(message)
  noteTexts(state, { method, text: message.text, blocks, pings: { channel, ts: message.ts } })
  return message
}

const postMessage: Method = (context, args) => {
  const channel = writableChannel(context, args)
  check(args)
  const message = writeMessage(context, channel.id, args, 'chat.postMessage')
  return { channel: channel.id, ts: message.ts, message: shown(message, true) }
}

const update: Method = (context, args) => {
  const channel = writableChannel(context, { ...args, channel: anyChannel(context, args).id })
  const old = context.state.message(channel.id, required(args, 'ts'))
  if (old === undefined || old.subtype === 'tombstone') throw new ApiError('message_not_found')
  if (old.user !== context.identity.botUserId) throw new ApiError('cant_update_message')
  check(args)
  if (Buffer.byteLength(text(args, 'text') ?? '') > LONGEST_EDIT) throw new ApiError('msg_too_long')
  const blocks = blocksOf(args)
  const metadata = metadataOf(args)
  const message: Message = {
    ...old,
    text: text(args, 'text') ?? '',
    edited: { user: context.identity.botUserId, ts: context.state.nextTs() },
  }
  // Left out means kept; an empty list or object removes.
  if (blocks !== null) message.blocks = withIds(blocks)
  if (metadata !== null && 'event_type' in metadata) message.metadata = metadata
  else if (metadata !== null) delete message.metadata
  context.state.put(message)
  noteTexts(context.state, { method: 'chat.update', text: message.text, blocks, pings: null })
  return { channel: channel.id, ts: message.ts, text: message.text, message: shown(message, true) }
}

/** Deletes as Slack does: a root with replies leaves a stone, so that the thread still hangs together. */
export const eraseMessage = (context: ApiContext, channel: string, ts: string): void => {
  const { state } = context
  const old = state.message(channel, ts)
  if (old === undefined || old.subtype === 'tombstone') throw new ApiError('message_not_found')
  const pins = state.pins.get(channel) ?? []
  if (pins.includes(ts))
    state.setPins(
      channel,
      pins.filter((pin) => pin !== ts),
    )
  const stone = 'This message was deleted.'
  if (state.replies(channel, ts).length === 0) state.drop(channel, ts)
  else state.put({ type: 'message', subtype: 'tombstone', channel, ts, user: 'USLACKBOT', text: stone, hidden: true })
}

const remove: Method = (context, args) => {
  const channel = channelOf(context, args)
  const ts = required(args, 'ts')
  const old = context.state.message(channel.id, ts)
  if (old !== undefined && old.user !== context.identity.botUserId) throw new ApiError('cant_delete_message')
  eraseMessage(context, channel.id, ts)
  return { channel: channel.id, ts }
}

/** Shows a message to one person; used for `chat.postEphemeral` and for private answers to a command or button. */
export const writeEphemeral = (
  context: ApiContext,
  where: { channel: string; user: string },
  args: Args,
  method: string,
): string => {
  const { state } = context
  const ts = state.nextTs()
  const blocks = blocksOf(args)
  const body = text(args, 'text') ?? ''
  state.ephemerals.push({ ...where, ts, text: body, blocks: withIds(blocks ?? []), thread_ts: text(args, 'thread_ts') })
  state.tell({ kind: 'ephemeral', ...where, ts })
  noteTexts(state, { method, text: body, blocks, pings: null })
  return ts
}

const postEphemeral: Method = (context, args) => {
  const channel = writableChannel(context, args)
  const user = required(args, 'user')
  if (!context.state.users.has(user) || !channel.members.includes(user)) throw new ApiError('user_not_in_channel')
  check(args)
  return { message_ts: writeEphemeral(context, { channel: channel.id, user }, args, 'chat.postEphemeral') }
}

const getPermalink: Method = (context, args) => {
  const channel = channelOf(context, args)
  const ts = required(args, 'message_ts')
  const message = context.state.message(channel.id, ts)
  if (message === undefined) throw new ApiError('message_not_found')
  const thread = message.thread_ts === undefined ? '' : `?thread_ts=${message.thread_ts}&cid=${channel.id}`
  const host = `https://${context.identity.teamDomain}.slack.com`
  return { channel: channel.id, permalink: `${host}/archives/${channel.id}/p${ts.replace('.', '')}${thread}` }
}

export const chatMethods: Record<string, Method> = {
  'chat.postMessage': postMessage,
  'chat.update': update,
  'chat.delete': remove,
  'chat.postEphemeral': postEphemeral,
  'chat.getPermalink': getPermalink,
}
