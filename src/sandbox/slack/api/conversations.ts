import { ApiError } from '../api-error.ts'
import type { Channel, Message } from '../model.ts'
import { microseconds } from '../state.ts'
import { shown } from './chat.ts'
import { type ApiContext, type Args, anyChannel, channelOf, flag, type Method, page, required, text } from './method.ts'

const channelShape = (channel: Channel): Record<string, unknown> => ({
  id: channel.id,
  ...(channel.dmWith === null ? { name: channel.name, name_normalized: channel.name } : { user: channel.dmWith }),
  is_channel: channel.dmWith === null && !channel.private,
  is_group: false,
  is_im: channel.dmWith !== null,
  is_mpim: false,
  is_private: channel.private,
  is_archived: channel.archived,
  is_member: channel.appIsMember,
  topic: { value: channel.topic, creator: '', last_set: 0 },
  purpose: { value: '', creator: '', last_set: 0 },
  num_members: channel.members.length,
})

/** A message of a channel's list, with the figures of its thread. */
const listed = (context: ApiContext, message: Message, withMetadata: boolean): Record<string, unknown> => {
  const replies = message.thread_ts === undefined ? context.state.replies(message.channel, message.ts) : []
  const base = shown(message, withMetadata)
  if (replies.length === 0) return base
  const users = [...new Set(replies.map((reply) => reply.user))]
  return {
    ...base,
    thread_ts: message.ts,
    reply_count: replies.length,
    reply_users: users,
    reply_users_count: users.length,
    latest_reply: replies.at(-1)?.ts,
  }
}

const within = (args: Args): ((message: Message) => boolean) => {
  const inclusive = flag(args, 'inclusive')
  const oldest = text(args, 'oldest')
  const latest = text(args, 'latest')
  const from = oldest === null ? Number.NEGATIVE_INFINITY : microseconds(oldest)
  const to = latest === null ? Number.POSITIVE_INFINITY : microseconds(latest)
  return ({ ts }) => {
    const at = microseconds(ts)
    return inclusive ? at >= from && at <= to : at > from && at < to
  }
}

const history: Method = (context, args) => {
  const channel = channelOf(context, args)
  const inTime = within(args)
  const list = context.state
    .messages(channel.id)
    .filter((message) => message.thread_ts === undefined || message.subtype === 'thread_broadcast')
    .filter(inTime)
    .reverse()
  const { items, cursor } = page(list, args)
  const metadata = flag(args, 'include_all_metadata')
  return {
    messages: items.map((message) => listed(context, message, metadata)),
    has_more: cursor !== '',
    pin_count: context.state.pins.get(channel.id)?.length ?? 0,
    response_metadata: { next_cursor: cursor },
  }
}

const replies: Method = (context, args) => {
  const channel = channelOf(context, args)
  const ts = required(args, 'ts')
  const given = context.state.message(channel.id, ts)
  const rest = context.state.replies(channel.id, given?.thread_ts ?? ts)
  const root = context.state.message(channel.id, given?.thread_ts ?? ts)
  if (root === undefined && rest.length === 0) throw new ApiError('thread_not_found')
  const list = [...(root === undefined ? [] : [root]), ...rest.filter(within(args))]
  const { items, cursor } = page(list, args)
  const metadata = flag(args, 'include_all_metadata')
  return {
    messages: items.map((message) => ({ thread_ts: given?.thread_ts ?? ts, ...listed(context, message, metadata) })),
    has_more: cursor !== '',
    response_metadata: { next_cursor: cursor },
  }
}

const info: Method = (context, args) => ({ channel: channelShape(anyChannel(context, args)) })

const list: Method = (context, args) => {
  const types = (text(args, 'types') ?? 'public_channel').split(',')
  const wanted = [...context.state.channels.values()].filter((channel) => {
    if (flag(args, 'exclude_archived') && channel.archived) return false
    if (channel.dmWith !== null) return types.includes('im')
    return channel.private ? types.includes('private_channel') && channel.appIsMember : types.includes('public_channel')
  })
  const { items, cursor } = page(wanted, args)
  return { channels: items.map(channelShape), response_metadata: { next_cursor: cursor } }
}

const open: Method = (context, args) => {
  const users = required(args, 'users').split(',')
  const [user] = users
  if (users.length !== 1 || user === undefined) throw new ApiError('not_supported_in_sandbox')
  const person = context.state.users.get(user)
  if (person === undefined) throw new ApiError('user_not_found')
  if (person.deleted) throw new ApiError('user_disabled')
  return { channel: { id: context.state.directChannel(user).id } }
}

const members: Method = (context, args) => {
  const channel = channelOf(context, args)
  const all = channel.appIsMember ? [...channel.members, context.identity.botUserId] : channel.members
  const { items, cursor } = page(all, args)
  return { members: items, response_metadata: { next_cursor: cursor } }
}

export const conversationMethods: Record<string, Method> = {
  'conversations.history': history,
  'conversations.replies': replies,
  'conversations.info': info,
  'conversations.list': list,
  'conversations.open': open,
  'conversations.members': members,
}
