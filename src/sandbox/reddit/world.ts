/** The truth behind the local Reddit server: who exists, what they wrote where, who blocks whom. Everything is changed through here. */
import type { Clock } from '../../domain/clock.ts'
import { Journal } from '../slack/journal.ts'

export interface RedditUser {
  /** `t2_` and a number to the base of 36. */
  id: string
  name: string
  /** Account deleted: what they wrote stays, without their name. */
  gone: boolean
}

/** A submission (`t3_`) or a comment (`t1_`). */
export interface RedditThing {
  /** Kind and number, as in `t1_kx2a9`. */
  name: string
  authorId: string
  subreddit: string
  /** Of a submission; null for comments. */
  title: string | null
  /** The submission's own text, or the comment. */
  text: string
  /** What a submission links to instead of having a text. */
  url: string | null
  crosspostOf: string | null
  /** The submission under which a comment stands, and what it answers; null for submissions. */
  linkId: string | null
  parentId: string | null
  createdAt: string
  editedAt: string | null
  /** Who took it away. */
  gone: 'author' | 'moderator' | null
  locked: boolean
  score: number
  /** Served with fields that are not as Reddit promises. */
  malformed: boolean
  /** A name given by whoever added it, to find it again after a restart. */
  key: string | null
}

interface NewThing {
  /** User name. */
  author: string
  text: string
  /** Now when left out. */
  at?: Date
  score?: number
  malformed?: boolean
  key?: string
}

export interface NewSubmission extends NewThing {
  subreddit: string
  title: string
  url?: string
  crosspostOf?: string
}

export interface NewComment extends NewThing {
  /** What it answers. */
  parent: string
}

export interface RedditWorld {
  /** Adds a user, or finds the one with this name. */
  user(name: string): RedditUser
  findUser(nameOrId: string): RedditUser | null
  submit(submission: NewSubmission): RedditThing
  comment(comment: NewComment): RedditThing
  edit(name: string, text: string, at?: Date): void
  remove(name: string, by?: 'author' | 'moderator'): void
  /** Moderators let it through again, at its old place. */
  restore(name: string): void
  lock(name: string): void
  removeUser(name: string): void
  block(blocker: string, blocked: string): void
  isBlocked(blockerId: string, blockedId: string): boolean
  get(name: string): RedditThing | null
  /** Everything, also what is gone, newest first. Not to be changed. */
  all(): readonly RedditThing[]
  /** How many things that are not gone answer it. */
  replies(name: string): number
  /** Calls `listener` after every change; returns how to stop it. */
  onChange(listener: () => void): () => void
  close(): void
}

type Entry =
  | { kind: 'user'; value: RedditUser }
  | { kind: 'thing'; value: RedditThing }
  | { kind: 'block'; value: string }

/** Numbers of a size that Reddit has come to. */
const FIRST_NUMBER = { t1: 30_000_000_000, t2: 900_000_000, t3: 1_800_000_000 }

const numberOf = (name: string): number => Number.parseInt(name.slice(3), 36)

const newestFirst = (one: RedditThing, other: RedditThing): number =>
  Date.parse(other.createdAt) - Date.parse(one.createdAt) || numberOf(other.name) - numberOf(one.name)

/** `statePath`: a file that keeps the world across restarts; without it the world lives in memory. */
export const createRedditWorld = ({ clock, statePath }: { clock: Clock; statePath?: string }): RedditWorld => {
  const users = new Map<string, RedditUser>()
  const things = new Map<string, RedditThing>()
  const blocks = new Set<string>()
  const listeners = new Set<() => void>()
  const last = { ...FIRST_NUMBER }
  let sorted: RedditThing[] | null = null
  let counts: Map<string, number> | null = null

  const remember = (kind: keyof typeof last, name: string): void => {
    last[kind] = Math.max(last[kind], numberOf(name))
  }

  const apply = (entry: Entry): void => {
    if (entry.kind === 'user') {
      users.set(entry.value.id, entry.value)
      remember('t2', entry.value.id)
    } else if (entry.kind === 'thing') {
      things.set(entry.value.name, entry.value)
      remember(entry.value.title === null ? 't1' : 't3', entry.value.name)
    } else blocks.add(entry.value)
  }

  const journal = statePath === undefined ? null : new Journal<Entry>(statePath)
  for (const entry of journal?.read() ?? []) apply(entry)
  // Shortens the file, and drops a last line that a kill cut off before it was acknowledged.
  journal?.rewrite([
    ...[...users.values()].map((value): Entry => ({ kind: 'user', value })),
    ...[...things.values()].map((value): Entry => ({ kind: 'thing', value })),
    ...[...blocks].map((value): Entry => ({ kind: 'block', value })),
  ])

  /** Written down first, then true: what a listener or a caller sees is never lost. */
  const change = (entry: Entry): void => {
    journal?.append(entry)
    apply(entry)
    sorted = null
    counts = null
    for (const listener of listeners) listener()
  }

  const nextName = (kind: keyof typeof last): string => `${kind}_${(last[kind] + 1).toString(36)}`

  const findUser = (nameOrId: string): RedditUser | null => {
    const byId = users.get(nameOrId)
    if (byId) return byId
    const wanted = nameOrId.toLowerCase()
    for (const user of users.values()) if (user.name.toLowerCase() === wanted) return user
    return null
  }

  const mustUser = (nameOrId: string): RedditUser => {
    const user = findUser(nameOrId)
    if (!user) throw new Error(`there is no user ${nameOrId} in this world`)
    return user
  }

  const mustThing = (name: string): RedditThing => {
    const thing = things.get(name)
    if (!thing) throw new Error(`there is no ${name} in this world`)
    return thing
  }

  const user = (name: string): RedditUser => {
    const known = findUser(name)
    if (known) return known
    const value = { id: nextName('t2'), name, gone: false }
    change({ kind: 'user', value })
    return value
  }

  const add = (
    wanted: NewThing,
    place: Pick<RedditThing, 'name' | 'subreddit' | 'title' | 'url' | 'crosspostOf' | 'linkId' | 'parentId'>,
  ): RedditThing => {
    const value: RedditThing = {
      ...place,
      authorId: mustUser(wanted.author).id,
      text: wanted.text,
      createdAt: (wanted.at ?? clock.now()).toISOString(),
      editedAt: null,
      gone: null,
      locked: false,
      score: wanted.score ?? 1,
      malformed: wanted.malformed ?? false,
      key: wanted.key ?? null,
    }
    change({ kind: 'thing', value })
    return value
  }

  const alter = (name: string, changes: Partial<RedditThing>): void =>
    change({ kind: 'thing', value: { ...mustThing(name), ...changes } })

  const countReplies = (): Map<string, number> => {
    const found = new Map<string, number>()
    for (const { gone, parentId } of things.values())
      if (gone === null && parentId !== null) found.set(parentId, (found.get(parentId) ?? 0) + 1)
    return found
  }

  return {
    user,
    findUser,
    submit: (wanted) =>
      add(wanted, {
        name: nextName('t3'),
        subreddit: wanted.subreddit,
        title: wanted.title,
        url: wanted.url ?? null,
        crosspostOf: wanted.crosspostOf ?? null,
        linkId: null,
        parentId: null,
      }),
    comment: (wanted) => {
      const parent = mustThing(wanted.parent)
      return add(wanted, {
        name: nextName('t1'),
        subreddit: parent.subreddit,
        title: null,
        url: null,
        crosspostOf: null,
        linkId: parent.linkId ?? parent.name,
        parentId: parent.name,
      })
    },
    edit: (name, text, at = clock.now()) => alter(name, { text, editedAt: at.toISOString() }),
    remove: (name, by = 'author') => alter(name, { gone: by }),
    restore: (name) => alter(name, { gone: null }),
    lock: (name) => alter(name, { locked: true }),
    removeUser: (name) => change({ kind: 'user', value: { ...mustUser(name), gone: true } }),
    block: (blocker, blocked) => change({ kind: 'block', value: `${mustUser(blocker).id}>${mustUser(blocked).id}` }),
    isBlocked: (blockerId, blockedId) => blocks.has(`${blockerId}>${blockedId}`),
    get: (name) => things.get(name) ?? null,
    all: () => {
      sorted ??= [...things.values()].sort(newestFirst)
      return sorted
    },
    replies: (name) => {
      counts ??= countReplies()
      return counts.get(name) ?? 0
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => journal?.close(),
  }
}
