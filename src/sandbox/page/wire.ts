/** What the page and its server say to each other. Types only: the browser never loads this file. */
import type { DemoPost } from '../demo.ts'
import type {
  Channel,
  Ephemeral,
  FieldValue,
  FieldValues,
  Message,
  Person,
  UserGroup,
  View,
  Violation,
} from '../slack/model.ts'

export interface ClockView {
  /** ISO 8601, the time of the practice world. */
  now: string
  movable: boolean
  /** ISO 8601, or null where nothing is planned or nobody knows. */
  nextEvent: string | null
}

export interface Command {
  /** With the slash. */
  name: string
  /** What it does, in a few words. */
  hint: string
}
export interface Shortcut {
  callbackId: string
  name: string
  on: 'everywhere' | 'message'
}

export interface Demo {
  platforms: { id: string; name: string }[]
  posts: DemoPost[]
}

/** Everything that one person sees, as of now. */
export interface Snapshot {
  kind: 'snapshot'
  appName: string
  botUserId: string
  me: string
  people: Person[]
  groups: UserGroup[]
  channels: Channel[]
  pins: Record<string, string[]>
  messages: Message[]
  ephemerals: Ephemeral[]
  views: View[]
  home: View | null
  connections: number
  violations: Violation[]
  demo: Demo | null
  clock: ClockView
  commands: Command[]
  shortcuts: Shortcut[]
}

export type Update =
  | Snapshot
  | { kind: 'message'; message: Message }
  | { kind: 'message-deleted'; channel: string; ts: string }
  | { kind: 'ephemerals'; list: Ephemeral[] }
  | { kind: 'views'; list: View[] }
  | { kind: 'home'; view: View | null }
  | { kind: 'channels'; list: Channel[]; pins: Record<string, string[]> }
  | { kind: 'connections'; count: number }
  | { kind: 'violations'; list: Violation[] }
  | { kind: 'posts'; posts: DemoPost[] }
  | { kind: 'clock'; clock: ClockView }

/** Bodies of the page's requests, by path. */
export interface Requests {
  '/act/click':
    | { user: string; channel: string; ts: string; actionId: string; blockId: string; value?: FieldValue }
    | { user: string; viewId: string; actionId: string; blockId: string; value?: FieldValue; values: FieldValues }
  '/act/submit': { user: string; viewId: string; values: FieldValues }
  '/act/close': { user: string; viewId: string; all: boolean }
  '/act/command': { user: string; channel: string; command: string; text: string }
  '/act/shortcut': { user: string; callbackId: string; channel?: string; ts?: string }
  '/act/home': { user: string }
  '/act/say': { user: string; channel: string; text: string; threadTs?: string }
  '/demo/write': { platform: string; authorName: string; handle: string; text: string; replyTo?: string }
  '/demo/remove': { id: string }
  '/clock/advance': { ms: number }
  '/clock/next': Record<string, never>
}

/** `problem` is in words for the person; `errors` stand by block id. */
export interface Reply {
  problem: string | null
  errors: Record<string, string>
}
