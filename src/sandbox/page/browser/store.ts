/** What the page knows: the last snapshot with all updates since. */
import type { DemoPost } from '../../demo.ts'
import type { Channel, Message, Person } from '../../slack/model.ts'
import type { Snapshot, Update } from '../wire.ts'

export interface World extends Omit<Snapshot, 'messages' | 'demo' | 'kind'> {
  /** By channel and ts. */
  messages: Map<string, Map<string, Message>>
  platforms: { id: string; name: string }[]
  /** Null where there is no customers' side. */
  posts: Map<string, DemoPost> | null
  /** The workspace's clock minus this machine's, in milliseconds. */
  ahead: number
}

export const worldOf = (snapshot: Snapshot): World => {
  const { messages, demo, kind: _, ...rest } = snapshot
  const world: World = {
    ...rest,
    messages: new Map(),
    platforms: demo?.platforms ?? [],
    posts: demo === null ? null : new Map(demo.posts.map((post) => [post.id, post])),
    ahead: Date.parse(snapshot.clock.now) - Date.now(),
  }
  for (const message of messages) put(world, message)
  return world
}

const put = (world: World, message: Message): void => {
  const list = world.messages.get(message.channel) ?? new Map<string, Message>()
  world.messages.set(message.channel, list.set(message.ts, message))
}

/** Takes an update into the world; a snapshot makes a new one. */
export const apply = (world: World, update: Exclude<Update, Snapshot>): void => {
  switch (update.kind) {
    case 'message':
      put(world, update.message)
      break
    case 'message-deleted':
      world.messages.get(update.channel)?.delete(update.ts)
      break
    case 'ephemerals':
      world.ephemerals = update.list
      break
    case 'views':
      world.views = update.list
      break
    case 'home':
      world.home = update.view
      break
    case 'channels':
      world.channels = update.list
      world.pins = update.pins
      break
    case 'connections':
      world.connections = update.count
      break
    case 'violations':
      world.violations = update.list
      break
    case 'posts':
      for (const post of update.posts) world.posts?.set(post.id, post)
      break
    case 'clock':
      world.clock = update.clock
      world.ahead = Date.parse(update.clock.now) - Date.now()
      break
  }
}

/** Milliseconds of the workspace's clock. */
export const nowOf = (world: World): number => Date.now() + world.ahead

/** Messages outside threads, oldest first. */
export const rootsOf = (world: World, channel: string): Message[] =>
  [...(world.messages.get(channel)?.values() ?? [])]
    .filter((message) => message.thread_ts === undefined || message.thread_ts === message.ts)
    .sort((left, right) => (left.ts < right.ts ? -1 : 1))

/** Replies by the root's ts, each list oldest first. */
export const threadsOf = (world: World, channel: string): Map<string, Message[]> => {
  const threads = new Map<string, Message[]>()
  const all = [...(world.messages.get(channel)?.values() ?? [])].sort((left, right) => (left.ts < right.ts ? -1 : 1))
  for (const message of all) {
    const root = message.thread_ts
    if (root !== undefined && root !== message.ts) threads.set(root, [...(threads.get(root) ?? []), message])
  }
  return threads
}

export const repliesOf = (world: World, channel: string, ts: string): Message[] =>
  [...(world.messages.get(channel)?.values() ?? [])]
    .filter((message) => message.thread_ts === ts && message.ts !== ts)
    .sort((left, right) => (left.ts < right.ts ? -1 : 1))

export const personOf = (world: World, id: string): Person | undefined => world.people.find((each) => each.id === id)

export const nameOf = (world: World, id: string): string =>
  id === world.botUserId ? world.appName : (personOf(world, id)?.realName ?? id)

export const channelName = (world: World, channel: Channel): string =>
  channel.dmWith === null ? `#${channel.name}` : world.appName
