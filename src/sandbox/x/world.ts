/** The truth behind the local X server: who exists, what they wrote, who blocks whom. Everything is changed through here. */
import type { Clock } from '../../domain/clock.ts'
import { Journal } from '../slack/journal.ts'

export interface XUser {
  id: string
  handle: string
  name: string
  followers: number
  /** Deleted or suspended: still the author of posts, but no longer shown as a user. */
  gone: boolean
}

export interface XMedia {
  type: 'photo' | 'video' | 'animated_gif'
  url: string
  alt: string | null
}

/** One version of one post. An edit makes a new version with its own id; `history` lists them all, oldest first. */
export interface XPost {
  id: string
  authorId: string
  text: string
  lang: string
  createdAt: string
  conversationId: string
  replyTo: string | null
  quoteOf: string | null
  repostOf: string | null
  media: XMedia[]
  likes: number
  history: string[]
  deleted: boolean
  /** The author lets only those reply whom the post mentions. */
  repliesRestricted: boolean
  /** Served with fields that are not as X promises. */
  malformed: boolean
  /** A name given by whoever added it, to find it again after a restart. */
  key: string | null
}

export interface NewPost {
  /** Handle or user id. */
  author: string
  text: string
  lang?: string
  /** Now when left out. */
  at?: Date
  replyTo?: string
  quoteOf?: string
  repostOf?: string
  media?: XMedia[]
  likes?: number
  repliesRestricted?: boolean
  malformed?: boolean
  key?: string
}

export interface PostCounts {
  replies: number
  quotes: number
  reposts: number
}

export interface XWorld {
  /** Adds a user, or changes the one with this handle. The id is made up when left out. */
  user(user: { handle: string; name?: string; followers?: number; id?: string }): XUser
  findUser(handleOrId: string): XUser | null
  post(post: NewPost): XPost
  /** A new version of the post; returns it. */
  edit(id: string, text: string, at?: Date): XPost
  /** Deletes every version of the post. */
  remove(id: string): void
  /** The user and what they wrote stay known, but are no longer shown. */
  removeUser(handleOrId: string): void
  block(blocker: string, blocked: string): void
  isBlocked(blocker: string, blocked: string): boolean
  get(id: string): XPost | null
  /** The latest version of a post, whichever version `id` names. */
  latest(id: string): XPost | null
  /** Latest versions of all posts that are not deleted, newest first. Not to be changed. */
  visible(): readonly XPost[]
  /** How often visible posts answer, quote or repost the post. */
  counts(id: string): PostCounts
  /** Latest versions of all posts, also deleted ones, newest first. */
  all(): readonly XPost[]
  /** Calls `listener` after every change; returns how to stop it. */
  onChange(listener: () => void): () => void
  close(): void
}

type Entry = { kind: 'user'; value: XUser } | { kind: 'post'; value: XPost } | { kind: 'block'; value: string }

/** X's own epoch and layout of ids: time in the upper bits, so that newer posts have higher ids. */
const EPOCH_MS = 1_288_834_974_657n
const TIME_SHIFT = 22n
const idAt = (at: Date): bigint => (BigInt(at.getTime()) - EPOCH_MS) << TIME_SHIFT

const newestFirst = (a: XPost, b: XPost): number => {
  const difference = BigInt(b.id) - BigInt(a.id)
  return difference > 0n ? 1 : difference < 0n ? -1 : 0
}

interface Index {
  all: XPost[]
  visible: XPost[]
  counts: Map<string, PostCounts>
}

const NO_COUNTS: PostCounts = { replies: 0, quotes: 0, reposts: 0 }

const indexOf = (posts: XPost[]): Index => {
  const all = posts.filter((post) => post.history.at(-1) === post.id).sort(newestFirst)
  const visible = all.filter((post) => !post.deleted)
  const counts = new Map<string, PostCounts>()
  const count = (id: string | null, what: keyof PostCounts) => {
    if (id === null) return
    const known = counts.get(id) ?? NO_COUNTS
    counts.set(id, { ...known, [what]: known[what] + 1 })
  }
  for (const post of visible) {
    count(post.replyTo, 'replies')
    count(post.quoteOf, 'quotes')
    count(post.repostOf, 'reposts')
  }
  return { all, visible, counts }
}

/** `statePath`: a file that keeps the world across restarts; without it the world lives in memory. */
export const createXWorld = ({ clock, statePath }: { clock: Clock; statePath?: string }): XWorld => {
  const users = new Map<string, XUser>()
  const posts = new Map<string, XPost>()
  const blocks = new Set<string>()
  const listeners = new Set<() => void>()

  const apply = (entry: Entry): void => {
    if (entry.kind === 'user') users.set(entry.value.id, entry.value)
    else if (entry.kind === 'post') posts.set(entry.value.id, entry.value)
    else blocks.add(entry.value)
  }

  const journal = statePath === undefined ? null : new Journal<Entry>(statePath)
  for (const entry of journal?.read() ?? []) apply(entry)
  // Shortens the file, and drops a last line that a kill cut off before it was acknowledged.
  journal?.rewrite([
    ...[...users.values()].map((value): Entry => ({ kind: 'user', value })),
    ...[...posts.values()].map((value): Entry => ({ kind: 'post', value })),
    ...[...blocks].map((value): Entry => ({ kind: 'block', value })),
  ])

  let index: Index | null = null
  const indexed = (): Index => {
    index ??= indexOf([...posts.values()])
    return index
  }

  /** Written down first, then true: what a listener or a caller sees is never lost. */
  const change = (...entries: Entry[]): void => {
    for (const entry of entries) {
      journal?.append(entry)
      apply(entry)
    }
    index = null
    for (const listener of listeners) listener()
  }

  let lastId = 0n
  const freeId = (at: Date): string => {
    let id = idAt(at)
    // Many posts of one moment: go on from the last, instead of counting past them all again.
    if (lastId > id && lastId >> TIME_SHIFT === id >> TIME_SHIFT) id = lastId + 1n
    while (posts.has(String(id)) || users.has(String(id))) id++
    lastId = id
    return String(id)
  }

  const findUser = (handleOrId: string): XUser | null => {
    const wanted = handleOrId.toLowerCase()
    for (const user of users.values()) if (user.id === handleOrId || user.handle.toLowerCase() === wanted) return user
    return null
  }
  const mustUser = (handleOrId: string): XUser => {
    const user = findUser(handleOrId)
    if (!user) throw new Error(`there is no user ${handleOrId} in this world`)
    return user
  }
  const mustPost = (id: string): XPost => {
    const post = posts.get(id)
    if (!post) throw new Error(`there is no post ${id} in this world`)
    return post
  }

  return {
    user: ({ handle, name, followers, id }) => {
      const known = findUser(handle)
      const value: XUser = {
        id: known?.id ?? id ?? freeId(clock.now()),
        handle,
        name: name ?? known?.name ?? handle,
        followers: followers ?? known?.followers ?? 0,
        gone: false,
      }
      change({ kind: 'user', value })
      return value
    },
    findUser,
    post: (wanted) => {
      const at = wanted.at ?? clock.now()
      const id = freeId(at)
      const parent = wanted.replyTo === undefined ? null : mustPost(wanted.replyTo)
      const value: XPost = {
        id,
        authorId: mustUser(wanted.author).id,
        text: wanted.text,
        lang: wanted.lang ?? 'und',
        createdAt: at.toISOString(),
        conversationId: parent?.conversationId ?? id,
        replyTo: parent?.id ?? null,
        quoteOf: wanted.quoteOf ?? null,
        repostOf: wanted.repostOf ?? null,
        media: wanted.media ?? [],
        likes: wanted.likes ?? 0,
        history: [id],
        deleted: false,
        repliesRestricted: wanted.repliesRestricted ?? false,
        malformed: wanted.malformed ?? false,
        key: wanted.key ?? null,
      }
      change({ kind: 'post', value })
      return value
    },
    edit: (id, text, at = clock.now()) => {
      const old = mustPost(id)
      const current = mustPost(old.history.at(-1) ?? id)
      const newId = freeId(at)
      const history = [...current.history, newId]
      const value: XPost = { ...current, id: newId, text, createdAt: at.toISOString(), history }
      const older = current.history.map(
        (version): Entry => ({ kind: 'post', value: { ...mustPost(version), history } }),
      )
      change(...older, { kind: 'post', value })
      return value
    },
    remove: (id) =>
      change(
        ...mustPost(id).history.map(
          (version): Entry => ({ kind: 'post', value: { ...mustPost(version), deleted: true } }),
        ),
      ),
    removeUser: (handleOrId) => change({ kind: 'user', value: { ...mustUser(handleOrId), gone: true } }),
    block: (blocker, blocked) => change({ kind: 'block', value: `${mustUser(blocker).id}>${mustUser(blocked).id}` }),
    isBlocked: (blocker, blocked) => blocks.has(`${mustUser(blocker).id}>${mustUser(blocked).id}`),
    get: (id) => posts.get(id) ?? null,
    latest: (id) => posts.get(posts.get(id)?.history.at(-1) ?? '') ?? null,
    visible: () => indexed().visible,
    all: () => indexed().all,
    counts: (id) => indexed().counts.get(id) ?? NO_COUNTS,
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => journal?.close(),
  }
}
