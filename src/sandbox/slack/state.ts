import type { Clock } from '../../domain/clock.ts'
import { Journal } from './journal.ts'
import type {
  Change,
  Channel,
  ChannelInput,
  Ephemeral,
  Message,
  Person,
  PersonInput,
  Ping,
  UserGroup,
  View,
  Violation,
} from './model.ts'

/** One line of the state file. */
type Entry =
  | { put: Message }
  | { drop: { channel: string; ts: string } }
  | { channel: Channel }
  | { pins: { channel: string; list: string[] } }
  | { home: { user: string; view: View } }

/** Lines after which the state file is written anew, when most of them are outdated. */
const COMPACT_AFTER = 5_000

export interface StateOptions {
  users: PersonInput[]
  channels: ChannelInput[]
  userGroups: UserGroup[]
  statePath: string | null
  clock: Clock
}

const person = (input: PersonInput): Person => ({
  title: '',
  timeZone: 'Etc/UTC',
  deleted: false,
  bot: false,
  admin: false,
  ...input,
})

/** People, channels and messages of the workspace. Changes go to the state file first, then to the listeners. */
export class WorkspaceState {
  readonly users = new Map<string, Person>()
  readonly groups = new Map<string, UserGroup>()
  readonly channels = new Map<string, Channel>()
  readonly pins = new Map<string, string[]>()
  readonly homes = new Map<string, View>()
  readonly ephemerals: Ephemeral[] = []
  readonly violations: Violation[] = []
  readonly pings: Ping[] = []
  readonly #messages = new Map<string, Map<string, Message>>()
  /** `channel:root` → timestamps of the replies, oldest first. */
  readonly #threads = new Map<string, Set<string>>()
  readonly #listeners = new Set<(change: Change) => void>()
  readonly #journal: Journal<Entry> | null
  readonly #clock: Clock
  readonly #configured: ReadonlySet<string>
  /** Lines appended since the file was last written whole. */
  #appended = 0
  /** Microseconds of the newest `ts`; timestamps are ids, so no two may be equal. */
  #lastTs = 0

  constructor(options: StateOptions) {
    this.#clock = options.clock
    this.#configured = new Set(options.channels.map(({ id }) => id))
    for (const user of options.users) this.users.set(user.id, person(user))
    for (const group of options.userGroups) this.groups.set(group.id, { ...group })
    for (const input of options.channels) this.#settle({ channel: this.#channel(input) })
    this.#journal = options.statePath === null ? null : new Journal<Entry>(options.statePath)
    if (this.#journal !== null) {
      for (const entry of this.#journal.read()) {
        if ('channel' in entry) this.#settleChannel(entry.channel)
        else this.#settle(entry)
      }
      this.#journal.rewrite(this.#entries())
    }
  }

  /** A fresh timestamp: the clock's time, moved on as far as needed to be newer than all before. */
  nextTs(): string {
    this.#lastTs = Math.max(this.#clock.now().getTime() * 1000, this.#lastTs + 1)
    return formatTs(this.#lastTs)
  }

  now(): Date {
    return this.#clock.now()
  }

  message(channel: string, ts: string): Message | undefined {
    return this.#messages.get(channel)?.get(ts)
  }

  /** All messages of a channel with the replies, oldest first. */
  messages(channel: string): Message[] {
    return [...(this.#messages.get(channel)?.values() ?? [])]
  }

  replies(channel: string, threadTs: string): Message[] {
    const ids = [...(this.#threads.get(`${channel}:${threadTs}`) ?? [])]
    return ids.map((ts) => this.message(channel, ts)).filter((message) => message !== undefined)
  }

  put(message: Message): void {
    this.#commit({ put: message }, { kind: 'message', channel: message.channel, ts: message.ts })
  }

  drop(channel: string, ts: string): void {
    this.#commit({ drop: { channel, ts } }, { kind: 'message-deleted', channel, ts })
  }

  putChannel(channel: Channel): void {
    this.#commit({ channel }, { kind: 'channel', channel: channel.id })
  }

  setPins(channel: string, list: string[]): void {
    this.#commit({ pins: { channel, list } }, { kind: 'channel', channel })
  }

  putHome(user: string, view: View): void {
    this.#commit({ home: { user, view } }, { kind: 'home', user })
  }

  /** The direct conversation between the app and a person; opened at the first use. */
  directChannel(user: string): Channel {
    const id = `D${user.slice(1)}`
    const open = this.channels.get(id)
    if (open !== undefined) return open
    const channel = this.#channel({ id, name: '', private: true, members: [user], dmWith: user })
    this.putChannel(channel)
    return channel
  }

  /** Looks like `changed`, for things that are not stored: ephemerals, views, connections. */
  tell(change: Change): void {
    for (const listener of this.#listeners) listener(change)
  }

  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  close(): void {
    this.#journal?.close()
  }

  #channel(input: ChannelInput): Channel {
    const everybody = [...this.users.values()].filter((user) => !user.bot).map((user) => user.id)
    const defaults = { topic: '', private: false, members: everybody, appIsMember: true, archived: false, dmWith: null }
    return { ...defaults, ...input }
  }

  #commit(entry: Entry, change: Change): void {
    this.#journal?.append(entry)
    this.#settle(entry)
    this.#compact()
    this.tell(change)
  }

  /** Cards are changed again and again; the file keeps what counts now. */
  #compact(): void {
    if (this.#journal === null || ++this.#appended < COMPACT_AFTER) return
    const entries = this.#entries()
    if (this.#appended < entries.length) return
    this.#journal.rewrite(entries)
    this.#appended = 0
  }

  /** A channel from the state file: what a channel is called and for is said by the options, and those not named there are gone. */
  #settleChannel(channel: Channel): void {
    const given = this.channels.get(channel.id)
    if (given !== undefined && channel.dmWith === null) {
      const { archived, appIsMember } = channel
      this.channels.set(channel.id, { ...given, archived, appIsMember })
    } else if (channel.dmWith !== null || this.#configured.has(channel.id)) {
      this.channels.set(channel.id, channel)
    }
  }

  #settle(entry: Entry): void {
    if ('put' in entry) {
      const { channel, ts } = entry.put
      const list = this.#messages.get(channel) ?? new Map<string, Message>()
      this.#messages.set(channel, list.set(ts, entry.put))
      const root = entry.put.thread_ts
      if (root !== undefined && root !== ts) {
        const thread = `${channel}:${root}`
        this.#threads.set(thread, (this.#threads.get(thread) ?? new Set<string>()).add(ts))
      }
      this.#lastTs = Math.max(this.#lastTs, microseconds(ts), microseconds(entry.put.edited?.ts ?? '0'))
    } else if ('drop' in entry) {
      const { channel, ts } = entry.drop
      this.#threads.get(`${channel}:${this.message(channel, ts)?.thread_ts}`)?.delete(ts)
      this.#messages.get(channel)?.delete(ts)
    } else if ('channel' in entry) {
      this.channels.set(entry.channel.id, entry.channel)
    } else if ('pins' in entry) {
      this.pins.set(entry.pins.channel, entry.pins.list)
    } else {
      this.homes.set(entry.home.user, entry.home.view)
    }
  }

  #entries(): Entry[] {
    return [
      ...[...this.channels.values()].map((channel) => ({ channel })),
      ...[...this.#messages.values()].flatMap((list) => [...list.values()].map((message) => ({ put: message }))),
      ...[...this.pins].map(([channel, list]) => ({ pins: { channel, list } })),
      ...[...this.homes].map(([user, view]) => ({ home: { user, view } })),
    ]
  }
}

/** `1700000000.000100` → microseconds. Exact: below 2^53 until the year 2255. */
export const microseconds = (ts: string): number => {
  const [seconds = '0', fraction = ''] = ts.split('.')
  return Number(seconds) * 1_000_000 + Number(fraction.padEnd(6, '0').slice(0, 6))
}

const formatTs = (micros: number): string =>
  `${Math.floor(micros / 1_000_000)}.${String(micros % 1_000_000).padStart(6, '0')}`
