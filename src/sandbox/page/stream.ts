import type { ServerResponse } from 'node:http'
import type { ClockControl, DemoPost, DemoWorld } from '../demo.ts'
import type { Change, Channel, Message } from '../slack/model.ts'
import type { Workspace } from '../slack/workspace.ts'
import type { ClockView, Command, Shortcut, Snapshot, Update } from './wire.ts'

export interface World {
  workspace: Workspace
  demo: DemoWorld | null
  clock: ClockControl | null
  appName: string
  commands: Command[]
  shortcuts: Shortcut[]
}

/** Roots that a page starts with, for each channel; older ones stay in the workspace. */
const MOST_MESSAGES = 300
/** Keeps proxies and browsers from taking the stream for dead. Milliseconds. */
const BEAT = 15_000

export const clockView = ({ workspace, clock }: World): ClockView => ({
  now: (clock ?? workspace.clock).now().toISOString(),
  movable: clock !== null,
  nextEvent: clock?.nextEvent?.()?.toISOString() ?? null,
})

const channelsOf = ({ workspace }: World, user: string): Channel[] =>
  workspace.channels.filter((channel) => channel.members.includes(user) && !channel.archived)

const pinsOf = ({ workspace }: World): Record<string, string[]> => Object.fromEntries(workspace.state.pins)

const recent = ({ workspace }: World, channel: Channel): Message[] => {
  const roots = workspace.messages(channel.id).slice(-MOST_MESSAGES)
  return roots.flatMap((root) => [root, ...workspace.replies(channel.id, root.ts)])
}

const snapshot = (world: World, user: string): Snapshot => {
  const { workspace, demo } = world
  const channels = channelsOf(world, user)
  return {
    kind: 'snapshot',
    appName: world.appName,
    botUserId: workspace.identity.botUserId,
    me: user,
    people: workspace.people,
    groups: [...workspace.state.groups.values()],
    channels,
    pins: pinsOf(world),
    messages: channels.flatMap((channel) => recent(world, channel)),
    ephemerals: workspace.ephemerals(user),
    views: workspace.openViews(user),
    home: workspace.home(user) ?? null,
    connections: workspace.sockets.connections,
    violations: workspace.violations.slice(-50),
    demo: demo === null ? null : { platforms: demo.platforms(), posts: demo.posts() },
    clock: clockView(world),
    commands: world.commands,
    shortcuts: world.shortcuts,
  }
}

/** The updates that a change means to one person. */
const updatesFor = (world: World, user: string, change: Change): Update[] => {
  const { workspace } = world
  switch (change.kind) {
    case 'message': {
      const message = workspace.message(change.channel, change.ts)
      const seen = channelsOf(world, user).some((channel) => channel.id === change.channel)
      return message === undefined || !seen ? [] : [{ kind: 'message', message }]
    }
    case 'message-deleted':
      return [change]
    case 'ephemeral':
      return change.user === user ? [{ kind: 'ephemerals', list: workspace.ephemerals(user) }] : []
    case 'view':
      return change.user === user ? [{ kind: 'views', list: workspace.openViews(user) }] : []
    case 'home':
      return change.user === user ? [{ kind: 'home', view: workspace.home(user) ?? null }] : []
    case 'channel':
      return [{ kind: 'channels', list: channelsOf(world, user), pins: pinsOf(world) }]
    case 'violation':
      return [{ kind: 'violations', list: workspace.violations.slice(-50) }]
    case 'connection':
      return [{ kind: 'connections', count: change.connections }]
  }
}

/** One open page. */
export interface Stream {
  send(update: Update): void
  end(): void
}

/** Server-sent events to one open page: first everything, then what changes. */
export const stream = (world: World, user: string, response: ServerResponse): Stream => {
  const send = (update: Update): void => void response.write(`data: ${JSON.stringify(update)}\n\n`)
  const posts = new Map<string, string>()
  const changedPosts = (): DemoPost[] =>
    (world.demo?.posts() ?? []).filter((post) => {
      const now = JSON.stringify(post)
      const same = posts.get(post.id) === now
      posts.set(post.id, now)
      return !same
    })
  changedPosts()
  send(snapshot(world, user))
  const offs = [
    world.workspace.onChange((change) => {
      for (const update of updatesFor(world, user, change)) send(update)
    }),
    world.demo?.onChange(() => {
      const changed = changedPosts()
      if (changed.length > 0) send({ kind: 'posts', posts: changed })
    }),
    world.clock?.onChange?.(() => send({ kind: 'clock', clock: clockView(world) })),
  ]
  const beat = setInterval(() => send({ kind: 'clock', clock: clockView(world) }), BEAT)
  beat.unref()
  const end = (): void => {
    clearInterval(beat)
    for (const off of offs) off?.()
  }
  response.on('close', end)
  return {
    send,
    end: () => {
      end()
      response.end()
    },
  }
}
