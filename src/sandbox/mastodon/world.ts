/** The truth behind the local Mastodon server: who exists, what they wrote, who blocks whom. Everything is changed through here. */
import type { Clock } from '../../domain/clock.ts'
import { Journal } from '../slack/journal.ts'

export interface MastodonUser {
  id: string
  /** `user`, or `user@host` for people of other servers. */
  acct: string
  name: string
  followers: number
  bot: boolean
  gone: boolean
}

export interface MastodonStatus {
  id: string
  accountId: string
  /** As written; what is sent is HTML. */
  text: string
  spoiler: string
  language: string | null
  visibility: string
  /** What the author's clock said. */
  createdAt: string
  /** When it came to this server. */
  arrivedAt: string
  editedAt: string | null
  replyTo: string | null
  media: { url: string; alt: string | null }[]
  likes: number
  deleted: boolean
  /** Served with fields that are not as the API promises. */
  malformed: boolean
  /** A name given by whoever added it, to find it again after a restart. */
  key: string | null
}

export interface NewStatus {
  /** By acct or id. */
  author: string
  text: string
  spoiler?: string
  language?: string
  visibility?: string
  /** Now when left out. */
  at?: Date
  replyTo?: string
  media?: { url: string; alt: string | null }[]
  likes?: number
  malformed?: boolean
  key?: string
}

export interface MastodonWorld {
  /** The server's own name: people without a host in their acct are of here. */
  readonly host: string
  /** Adds a user, or changes the one with this acct. */
  user(user: { acct: string; name?: string; followers?: number; bot?: boolean }): MastodonUser
  findUser(acctOrId: string): MastodonUser | null
  post(status: NewStatus): MastodonStatus
  edit(id: string, text: string): MastodonStatus
  remove(id: string): void
  removeUser(acctOrId: string): void
  block(blocker: string, blocked: string): void
  isBlocked(blocker: string, blocked: string): boolean
  get(id: string): MastodonStatus | null
  /** All statuses, also deleted ones, newest id first. Not to be changed. */
  all(): readonly MastodonStatus[]
  /** Names in a text that belong to somebody here. */
  mentionsIn(text: string): MastodonUser[]
  onChange(listener: () => void): () => void
  close(): void
}

type Entry =
  | { kind: 'user'; value: MastodonUser }
  | { kind: 'status'; value: MastodonStatus }
  | { kind: 'block'; value: string }

/** Ids hold the time of writing in their upper bits, as Mastodon's do, also for what comes from other servers. */
const idAt = (at: Date): bigint => BigInt(at.getTime()) << 16n

const newestFirst = (one: MastodonStatus, other: MastodonStatus): number => (BigInt(other.id) > BigInt(one.id) ? 1 : -1)

export const NAMES = /(?<![\w/])@([\w-]+(?:@[\w.-]*\w)?)/g

/** `statePath`: a file that keeps the world across restarts; without it the world lives in memory. */
export const createMastodonWorld = ({
  clock,
  host = 'mastodon.example',
  statePath,
}: {
  clock: Clock
  host?: string
  statePath?: string
}): MastodonWorld => {
  const users = new Map<string, MastodonUser>()
  const statuses = new Map<string, MastodonStatus>()
  const blocks = new Set<string>()
  const listeners = new Set<() => void>()
  let sorted: MastodonStatus[] | null = null

  const apply = (entry: Entry): void => {
    if (entry.kind === 'user') users.set(entry.value.id, entry.value)
    else if (entry.kind === 'status') statuses.set(entry.value.id, entry.value)
    else blocks.add(entry.value)
  }

  const journal = statePath === undefined ? null : new Journal<Entry>(statePath)
  for (const entry of journal?.read() ?? []) apply(entry)
  // Shortens the file, and drops a last line that a kill cut off before it was acknowledged.
  journal?.rewrite([
    ...[...users.values()].map((value): Entry => ({ kind: 'user', value })),
    ...[...statuses.values()].map((value): Entry => ({ kind: 'status', value })),
    ...[...blocks].map((value): Entry => ({ kind: 'block', value })),
  ])

  /** Written down first, then true: what a listener or a caller sees is never lost. */
  const change = (entry: Entry): void => {
    journal?.append(entry)
    apply(entry)
    sorted = null
    for (const listener of listeners) listener()
  }

  const localName = (acct: string): string => {
    const lower = acct.toLowerCase()
    return lower.endsWith(`@${host}`) ? lower.slice(0, -host.length - 1) : lower
  }
  const findUser = (acctOrId: string): MastodonUser | null => {
    const byId = users.get(acctOrId)
    if (byId) return byId
    const wanted = localName(acctOrId)
    for (const user of users.values()) if (user.acct.toLowerCase() === wanted) return user
    return null
  }
  const mustUser = (acctOrId: string): MastodonUser => {
    const user = findUser(acctOrId)
    if (!user) throw new Error(`there is no user ${acctOrId} in this world`)
    return user
  }
  const mustStatus = (id: string): MastodonStatus => {
    const status = statuses.get(id)
    if (!status) throw new Error(`there is no status ${id} in this world`)
    return status
  }

  const freeId = (at: Date): string => {
    let id = idAt(at)
    while (statuses.has(String(id)) || users.has(String(id))) id++
    return String(id)
  }

  return {
    host,
    user: ({ acct, name, followers, bot }) => {
      const known = findUser(acct)
      const value: MastodonUser = {
        id: known?.id ?? freeId(clock.now()),
        acct: localName(acct) === acct.toLowerCase() ? acct : localName(acct),
        name: name ?? known?.name ?? acct,
        followers: followers ?? known?.followers ?? 0,
        bot: bot ?? known?.bot ?? false,
        gone: false,
      }
      change({ kind: 'user', value })
      return value
    },
    findUser,
    post: (wanted) => {
      const at = wanted.at ?? clock.now()
      const value: MastodonStatus = {
        id: freeId(at),
        accountId: mustUser(wanted.author).id,
        text: wanted.text,
        spoiler: wanted.spoiler ?? '',
        language: wanted.language ?? null,
        visibility: wanted.visibility ?? 'public',
        createdAt: at.toISOString(),
        arrivedAt: clock.now().toISOString(),
        editedAt: null,
        replyTo: wanted.replyTo === undefined ? null : mustStatus(wanted.replyTo).id,
        media: wanted.media ?? [],
        likes: wanted.likes ?? 0,
        deleted: false,
        malformed: wanted.malformed ?? false,
        key: wanted.key ?? null,
      }
      change({ kind: 'status', value })
      return value
    },
    edit: (id, text) => {
      const value = { ...mustStatus(id), text, editedAt: clock.now().toISOString() }
      change({ kind: 'status', value })
      return value
    },
    remove: (id) => change({ kind: 'status', value: { ...mustStatus(id), deleted: true } }),
    removeUser: (acctOrId) => change({ kind: 'user', value: { ...mustUser(acctOrId), gone: true } }),
    block: (blocker, blocked) => change({ kind: 'block', value: `${mustUser(blocker).id}>${mustUser(blocked).id}` }),
    isBlocked: (blocker, blocked) => blocks.has(`${mustUser(blocker).id}>${mustUser(blocked).id}`),
    get: (id) => statuses.get(id) ?? null,
    all: () => {
      sorted ??= [...statuses.values()].sort(newestFirst)
      return sorted
    },
    mentionsIn: (text) => {
      const found = [...text.matchAll(NAMES)].map(([, acct]) => findUser(acct ?? ''))
      return [...new Set(found)].filter((user) => user !== null)
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => journal?.close(),
  }
}
