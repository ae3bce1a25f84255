/** What a practice workspace holds, in Slack's own field names wherever an app gets to see it. */

/** A Block Kit block or element as an app sent it. Only `check/` knows what may be inside. */
export interface Block {
  type: string
  block_id?: string
  [field: string]: unknown
}

export interface Metadata {
  event_type: string
  event_payload: Record<string, unknown>
}

export interface Person {
  /** `U…` */
  id: string
  /** The handle, without @. */
  name: string
  realName: string
  /** What the person does, shown beside the name: "Support", "Manager". */
  title: string
  /** IANA zone. */
  timeZone: string
  deleted: boolean
  bot: boolean
  admin: boolean
}
export type PersonInput = Pick<Person, 'id' | 'name' | 'realName'> & Partial<Person>

export interface UserGroup {
  /** `S…` */
  id: string
  handle: string
  name: string
  users: string[]
}

export interface Channel {
  /** `C…`, or `D…` for a direct conversation with the app. */
  id: string
  /** Without #. Empty for a direct conversation. */
  name: string
  topic: string
  private: boolean
  /** Person ids; the app is not among them. */
  members: string[]
  appIsMember: boolean
  archived: boolean
  /** The other person of a direct conversation with the app, else null. */
  dmWith: string | null
}
export type ChannelInput = Pick<Channel, 'id' | 'name'> & Partial<Channel>

export interface Reaction {
  name: string
  users: string[]
  count: number
}

/** A message in Slack's shape, plus its channel. `ts` is its id within the channel: seconds with six decimals, as text. */
export interface Message {
  type: 'message'
  subtype?: string
  channel: string
  ts: string
  user: string
  text: string
  blocks?: Block[]
  metadata?: Metadata
  bot_id?: string
  app_id?: string
  team?: string
  thread_ts?: string
  edited?: { user: string; ts: string }
  reactions?: Reaction[]
  hidden?: boolean
}

/** A message that one person alone can see. Never stored, gone at restart, as in Slack. */
export interface Ephemeral {
  channel: string
  /** Who sees it. */
  user: string
  ts: string
  text: string
  blocks: Block[]
  thread_ts: string | null
}

export type StateValues = Record<string, Record<string, Record<string, unknown>>>

/**
 * What a person enters, by action id, or by `blockId/actionId` where an action id stands in several blocks: the text, the value of
 * the chosen option, a person's id, a date (YYYY-MM-DD), a time (HH:mm), Unix seconds; lists for elements with several choices.
 */
export type FieldValue = string | number | string[] | null
export type FieldValues = Record<string, FieldValue>

/** A modal or a Home tab in Slack's shape. */
export interface View {
  id: string
  type: 'modal' | 'home'
  team_id: string
  app_id: string
  app_installed_team_id: string
  bot_id: string
  blocks: Block[]
  private_metadata: string
  callback_id: string
  external_id: string
  state: { values: StateValues }
  hash: string
  title: Block | null
  close: Block | null
  submit: Block | null
  clear_on_close: boolean
  notify_on_close: boolean
  root_view_id: string
  previous_view_id: string | null
}

/** A text that Slack would have taken without complaint but shown wrongly, or that would leave some readers out. */
export interface Violation {
  kind: 'bare-ampersand' | 'bare-less-than' | 'bare-greater-than' | 'no-fallback-text'
  method: string
  /** JSON pointer to the text, e.g. `/blocks/0/text/text`. */
  pointer: string
  excerpt: string
  at: Date
}

/** Somebody whom a text of the app would notify. */
export interface Ping {
  kind: 'user' | 'group' | 'here' | 'channel' | 'everyone'
  /** Person or group id; null for broadcasts. */
  id: string | null
  channel: string
  ts: string
}

/** One request that the app made. */
export interface Call {
  method: string
  args: Record<string, unknown>
  at: Date
  ok: boolean
  /** Slack's error code, or null. */
  error: string | null
  /** The injected fault, or null. */
  fault: string | null
  /** True when the request did what it asks for, whatever the app was told. */
  effect: boolean
}

export type Change =
  | { kind: 'message'; channel: string; ts: string }
  | { kind: 'message-deleted'; channel: string; ts: string }
  | { kind: 'ephemeral'; channel: string; user: string; ts: string }
  | { kind: 'view'; user: string; viewId: string }
  | { kind: 'home'; user: string }
  | { kind: 'channel'; channel: string }
  | { kind: 'violation' }
  | { kind: 'connection'; connections: number }
