import { ApiError } from '../api-error.ts'
import { shown } from './chat.ts'
import { channelOf, type Method, required } from './method.ts'

/** Slack's most pins in one conversation. */
const MOST_PINS = 100

const addPin: Method = (context, args) => {
  const channel = channelOf(context, args)
  const ts = required(args, 'timestamp')
  if (context.state.message(channel.id, ts) === undefined) throw new ApiError('message_not_found')
  const pins = context.state.pins.get(channel.id) ?? []
  if (pins.includes(ts)) throw new ApiError('already_pinned')
  if (pins.length >= MOST_PINS) throw new ApiError('limit_reached')
  context.state.setPins(channel.id, [...pins, ts])
  return {}
}

const removePin: Method = (context, args) => {
  const channel = channelOf(context, args)
  const ts = required(args, 'timestamp')
  const pins = context.state.pins.get(channel.id) ?? []
  if (!pins.includes(ts)) throw new ApiError('no_pin')
  const rest = pins.filter((pin) => pin !== ts)
  context.state.setPins(channel.id, rest)
  return {}
}

const listPins: Method = (context, args) => {
  const channel = channelOf(context, args)
  const messages = (context.state.pins.get(channel.id) ?? []).map((ts) => context.state.message(channel.id, ts))
  const items = messages
    .filter((message) => message !== undefined)
    .map((message) => ({ type: 'message', channel: channel.id, message: shown(message, true) }))
  return { items }
}

const addReaction: Method = (context, args) => {
  const channel = channelOf(context, args)
  const name = required(args, 'name')
  const message = context.state.message(channel.id, required(args, 'timestamp'))
  if (message === undefined) throw new ApiError('message_not_found')
  if (!/^[a-z0-9_+'-]+$/.test(name)) throw new ApiError('invalid_name')
  const me = context.identity.botUserId
  const others = (message.reactions ?? []).filter((reaction) => reaction.name !== name)
  const users = message.reactions?.find((reaction) => reaction.name === name)?.users ?? []
  if (users.includes(me)) throw new ApiError('already_reacted')
  const reactions = [...others, { name, users: [...users, me], count: users.length + 1 }]
  context.state.put({ ...message, reactions })
  return {}
}

export const markMethods: Record<string, Method> = {
  'pins.add': addPin,
  'pins.remove': removePin,
  'pins.list': listPins,
  'reactions.add': addReaction,
}
