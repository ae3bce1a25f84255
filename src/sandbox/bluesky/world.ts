/** The truth behind the local Bluesky server: who exists, what they wrote, who blocks whom. Everything is changed through here. */
import type { Clock } from '../../domain/clock.ts'
import { Journal } from '../slack/journal.ts'
import { cidFor, didFor, tidAt } from './names.ts'

export interface BlueskyUser {
  did: string
  handle: string
  name: string
  followers: number
  /** Labels of a moderation service, or of the account itself. */
  labels: string[]
  /** Deleted: nothing of theirs is shown. */
  gone: boolean
}

/** A record of the collection app.bsky.feed.post. */
export interface PostRecord {
  $type: 'app.bsky.feed.post'
  text: string
  createdAt: string
  langs?: string[]
  facets?: unknown[]
  reply?: { root: StrongRef; parent: StrongRef }
  embed?: unknown
}
export interface StrongRef {
  uri: string
  cid: string
}

export interface BlueskyPost {
  uri: string
  cid: string
  did: string
  record: PostRecord
  /** When the app view saw it; posts sort by this or by what their author's clock said, whichever is earlier. */
  indexedAt: string
  deleted: boolean
  /** The author lets nobody reply. */
  gated: boolean
  likes: number
  /** Served with fields that are not as the lexicon promises. */
  malformed: boolean
  /** A name given by whoever added it, to find it again after a restart. */
  key: string | null
}

export interface NewBlueskyPost {
  /** Handle or did. */
  author: string
  text: string
  lang?: string
  /** What the author's clock says; now when left out. */
  at?: Date
  replyTo?: string
  quoteOf?: string
  images?: string[]
  gated?: boolean
  likes?: number
  malformed?: boolean
  key?: string
}

export interface BlueskyWorld {
  /** Adds a user, or changes the one with this handle. */
  user(user: { handle: string; name?: string; followers?: number; labels?: string[] }): BlueskyUser
  findUser(handleOrDid: string): BlueskyUser | null
  post(post: NewBlueskyPost): BlueskyPost
  /** Writes a record as a client does, with its own key. */
  put(did: string, rkey: string, record: PostRecord): BlueskyPost
  edit(uri: string, text: string): BlueskyPost
  remove(uri: string): void
  removeUser(handleOrDid: string): void
  block(blocker: string, blocked: string): void
  unblock(blocker: string, blocked: string): void
  isBlocked(blocker: string, blocked: string): boolean
  get(uri: string): BlueskyPost | null
  /** All posts, also deleted ones, newest first. Not to be changed. */
  all(): readonly BlueskyPost[]
  onChange(listener: () => void): () => void
  close(): void
}

type Entry =
  | { kind: 'user'; value: BlueskyUser }
  | { kind: 'post'; value: BlueskyPost }
  | { kind: 'block' | 'unblock'; value: string }

/** What a post sorts by, in milliseconds. */
export const sortTime = ({ record, indexedAt }: BlueskyPost): number =>
  Math.min(Date.parse(record.createdAt), Date.parse(indexedAt))

const byteLength = (text: string): number => Buffer.byteLength(text, 'utf8')

/** Names and links in a text, marked as apps mark them: by their place in its bytes. */
const facetsOf = (text: string, didOf: (handle: string) => string | null): unknown[] => {
  const facets: unknown[] = []
  const mark = (from: number, words: string, feature: object): void => {
    const byteStart = byteLength(text.slice(0, from))
    facets.push({ index: { byteStart, byteEnd: byteStart + byteLength(words) }, features: [feature] })
  }
  for (const found of text.matchAll(/@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)) {
    const did = didOf(found[1] ?? '')
    if (did !== null) mark(found.index, found[0], { $type: 'app.bsky.richtext.facet#mention', did })
  }
  for (const found of text.matchAll(/https?:\/\/\S+[^\s.,;!?)]/g))
    mark(found.index, found[0], { $type: 'app.bsky.richtext.facet#link', uri: found[0] })
  return facets
}

const imagesEmbed = (alts: string[]) => ({
  $type: 'app.bsky.embed.images',
  images: alts.map((alt) => ({
    alt,
    image: {
      $type: 'blob',
      ref: { $link: cidFor(alt).replace(/^bafyrei/, 'bafkrei') },
      mimeType: 'image/jpeg',
      size: 20_480,
    },
  })),
})

const refTo = ({ uri, cid }: BlueskyPost): StrongRef => ({ uri, cid })

/** `statePath`: a file that keeps the world across restarts; without it the world lives in memory. */
export const createBlueskyWorld = ({ clock, statePath }: { clock: Clock; statePath?: string }): BlueskyWorld => {
  const users = new Map<string, BlueskyUser>()
  const posts = new Map<string, BlueskyPost>()
  const blocks = new Set<string>()
  const listeners = new Set<() => void>()
  let sorted: BlueskyPost[] | null = null

  const apply = (entry: Entry): void => {
    if (entry.kind === 'user') users.set(entry.value.did, entry.value)
    else if (entry.kind === 'post') posts.set(entry.value.uri, entry.value)
    else if (entry.kind === 'block') blocks.add(entry.value)
    else blocks.delete(entry.value)
  }

  const journal = statePath === undefined ? null : new Journal<Entry>(statePath)
  for (const entry of journal?.read() ?? []) apply(entry)
  // Shortens the file, and drops a last line that a kill cut off before it was acknowledged.
  journal?.rewrite([
    ...[...users.values()].map((value): Entry => ({ kind: 'user', value })),
    ...[...posts.values()].map((value): Entry => ({ kind: 'post', value })),
    ...[...blocks].map((value): Entry => ({ kind: 'block', value })),
  ])

  /** Written down first, then true: what a listener or a caller sees is never lost. */
  const change = (entry: Entry): void => {
    journal?.append(entry)
    apply(entry)
    sorted = null
    for (const listener of listeners) listener()
  }

  const findUser = (handleOrDid: string): BlueskyUser | null => {
    const byDid = users.get(handleOrDid)
    if (byDid) return byDid
    const wanted = handleOrDid.toLowerCase()
    for (const user of users.values()) if (user.handle.toLowerCase() === wanted) return user
    return null
  }
  const mustUser = (handleOrDid: string): BlueskyUser => {
    const user = findUser(handleOrDid)
    if (!user) throw new Error(`there is no user ${handleOrDid} in this world`)
    return user
  }
  const mustPost = (uri: string): BlueskyPost => {
    const post = posts.get(uri)
    if (!post) throw new Error(`there is no post ${uri} in this world`)
    return post
  }

  const store = (did: string, rkey: string, record: PostRecord, more: Partial<BlueskyPost> = {}): BlueskyPost => {
    const uri = `at://${did}/app.bsky.feed.post/${rkey}`
    const value: BlueskyPost = {
      uri,
      cid: cidFor(record),
      did,
      record,
      indexedAt: clock.now().toISOString(),
      deleted: false,
      gated: false,
      likes: 0,
      malformed: false,
      key: null,
      ...more,
    }
    change({ kind: 'post', value })
    return value
  }

  const recordOf = (wanted: NewBlueskyPost, at: Date): PostRecord => {
    const parent = wanted.replyTo === undefined ? null : mustPost(wanted.replyTo)
    const quoted = wanted.quoteOf === undefined ? null : mustPost(wanted.quoteOf)
    const facets = facetsOf(wanted.text, (handle) => findUser(handle)?.did ?? null)
    const root = parent?.record.reply?.root ?? (parent && refTo(parent))
    return {
      $type: 'app.bsky.feed.post',
      text: wanted.text,
      createdAt: at.toISOString(),
      ...(wanted.lang !== undefined && { langs: [wanted.lang] }),
      ...(facets.length > 0 && { facets }),
      ...(parent && root && { reply: { root, parent: refTo(parent) } }),
      ...(quoted && { embed: { $type: 'app.bsky.embed.record', record: refTo(quoted) } }),
      ...(wanted.images && { embed: imagesEmbed(wanted.images) }),
    }
  }

  return {
    user: ({ handle, name, followers, labels }) => {
      const known = findUser(handle)
      const value: BlueskyUser = {
        did: known?.did ?? didFor(handle),
        handle,
        name: name ?? known?.name ?? handle,
        followers: followers ?? known?.followers ?? 0,
        labels: labels ?? known?.labels ?? [],
        gone: false,
      }
      change({ kind: 'user', value })
      return value
    },
    findUser,
    post: (wanted) => {
      const at = wanted.at ?? clock.now()
      // An app names a post by the real time of writing, whatever it says in the record.
      return store(mustUser(wanted.author).did, tidAt(clock.now(), posts.size), recordOf(wanted, at), {
        gated: wanted.gated ?? false,
        likes: wanted.likes ?? 0,
        malformed: wanted.malformed ?? false,
        key: wanted.key ?? null,
      })
    },
    put: (did, rkey, record) => store(mustUser(did).did, rkey, record),
    edit: (uri, text) => {
      const old = mustPost(uri)
      const facets = facetsOf(text, (handle) => findUser(handle)?.did ?? null)
      const record = { ...old.record, text, ...(facets.length > 0 && { facets }) }
      const value = { ...old, record, cid: cidFor(record) }
      change({ kind: 'post', value })
      return value
    },
    remove: (uri) => change({ kind: 'post', value: { ...mustPost(uri), deleted: true } }),
    removeUser: (handleOrDid) => change({ kind: 'user', value: { ...mustUser(handleOrDid), gone: true } }),
    block: (blocker, blocked) => change({ kind: 'block', value: `${mustUser(blocker).did}>${mustUser(blocked).did}` }),
    unblock: (blocker, blocked) =>
      change({ kind: 'unblock', value: `${mustUser(blocker).did}>${mustUser(blocked).did}` }),
    isBlocked: (blocker, blocked) => blocks.has(`${mustUser(blocker).did}>${mustUser(blocked).did}`),
    get: (uri) => posts.get(uri) ?? null,
    all: () => {
      sorted ??= [...posts.values()].sort(
        (one, other) => sortTime(other) - sortTime(one) || (one.uri < other.uri ? 1 : -1),
      )
      return sorted
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => journal?.close(),
  }
}
