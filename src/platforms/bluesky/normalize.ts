/** One post of Bluesky in our own shape. */
import type { Author, Media, Post, PostKind } from '../../domain/post.ts'
import { storable } from '../storable.ts'
import { didOf, rkeyOf } from './at-uri.ts'
import { objection, PLATFORM_LIMIT, replyPolicy } from './policy.ts'
import { type RawAuthor, type RawEmbed, type RawRecord, type RawView, rawItem } from './schema.ts'
import { readText } from './text.ts'

export interface PageContext {
  /** Dids of all configured accounts that are known. */
  ownDids: Set<string>
  /** Handles of all configured accounts, in lower case. */
  ownHandles: Set<string>
  webUrl: string
  /** Of an author; null where Bluesky did not tell. */
  followers(did: string): number | null
  /** Whether another version of the post has been seen before. */
  isEdited(uri: string, cid: string): boolean
}

/** A handle that does not lead back to its account any more is shown as this. */
const INVALID_HANDLE = 'handle.invalid'
/** Labels that every reader of the post should know of; others are about taste. */
const TELLING = /^(spam|scam|impersonation|misleading|rude|threat|!warn|!hide)$/

export const webLink = (webUrl: string, handle: string, uri: string): string =>
  `${webUrl}/profile/${handle === INVALID_HANDLE ? didOf(uri) : handle}/post/${rkeyOf(uri)}`

const labelsOf = ({ labels = [] }: Pick<RawAuthor, 'labels'>): string[] =>
  labels.filter(({ neg }) => neg !== true).map(({ val }) => val)

/** Marks stand beside the name, so that they show wherever the author does. */
const authorOf = (author: RawAuthor, { followers }: PageContext): Author => {
  const marks = labelsOf(author).filter((label) => TELLING.test(label))
  const name = storable(author.displayName?.trim() || author.handle)
  return {
    id: author.did,
    handle: author.handle,
    name: marks.length === 0 ? name : `${name} [labelled ${marks.map((mark) => mark.replace('!', '')).join(', ')}]`,
    followers: followers(author.did),
    bot: labelsOf(author).includes('bot'),
  }
}

const uriIn = (value: unknown): string | null => {
  if (typeof value !== 'object' || value === null) return null
  if ('uri' in value && typeof value.uri === 'string') return value.uri
  return 'record' in value ? uriIn(value.record) : null
}

const isOurs = (uri: string | null | undefined, { ownDids }: PageContext): boolean =>
  uri !== null && uri !== undefined && ownDids.has(didOf(uri))

/** By what the post itself says, so that it is of the same kind whichever stream brings it; else by the reason for the notice. */
const kindOf = (record: RawRecord, reason: string | undefined, context: PageContext): PostKind => {
  const { reply, embed, facets = [] } = record
  if (isOurs(reply?.parent.uri, context) || isOurs(reply?.root.uri, context)) return 'reply'
  if (isOurs(uriIn(embed?.record), context)) return 'quote'
  const named = facets.some(({ features }) => features.some(({ did }) => did !== undefined && context.ownDids.has(did)))
  if (named) return 'mention'
  return reason === 'mention' || reason === 'reply' || reason === 'quote' ? reason : 'search'
}

const altOf = (alt: string | undefined): string | null => (alt === undefined || alt === '' ? null : storable(alt))

const mediaIn = (embed: RawEmbed | undefined): Media[] => {
  if (!embed) return []
  const images = (embed.images ?? []).map(
    ({ alt, fullsize }): Media => ({ kind: 'image', url: fullsize ?? null, alt: altOf(alt) }),
  )
  const isVideo = embed.video !== undefined || embed.playlist !== undefined
  const video: Media[] = isVideo ? [{ kind: 'video', url: embed.playlist ?? null, alt: altOf(embed.alt) }] : []
  const link: Media[] = embed.external
    ? [{ kind: 'link', url: embed.external.uri, alt: altOf(embed.external.title) }]
    : []
  return [...images, ...video, ...link]
}

/** The view knows where media lie; the record alone knows only that there are some. */
const mediaOf = (record: RawRecord, view: RawView | undefined): Media[] => {
  const embed = view?.embed ?? record.embed
  return [...mediaIn(embed), ...mediaIn(embed?.media)]
}

/** What is asked of the server when the post is answered: the versions that stand above the answer. */
export const replyRefOf = (uri: string, cid: string, { reply }: Pick<RawRecord, 'reply'>): Record<string, string> => ({
  cid,
  rootUri: reply?.root.uri ?? uri,
  rootCid: reply?.root.cid ?? cid,
})

/** `view`: the post's own view, where it could be had. @throws ZodError when the item lacks what a post cannot do without. */
export const toPost = (raw: unknown, view: RawView | undefined, context: PageContext): Post => {
  const { uri, cid, author, record, indexedAt, reason } = rawItem.parse(raw)
  const own = context.ownDids.has(author.did) || context.ownHandles.has(author.handle.toLowerCase())
  const state = context.isEdited(uri, cid) ? 'edited' : 'live'
  const kind = kindOf(record, reason, context)
  const standing = {
    blockedBy: author.viewer?.blockedBy === true,
    blocking: author.viewer?.blocking !== undefined,
    replyDisabled: view?.viewer?.replyDisabled === true,
  }
  const policy = replyPolicy({ kind, externalId: uri, own, state })
  const refusal = objection(standing)
  return {
    platform: 'bluesky',
    externalId: uri,
    url: webLink(context.webUrl, author.handle, uri),
    text: readText(record),
    html: null,
    language: record.langs?.[0] ?? null,
    postedAt: new Date(indexedAt),
    // The record does not say when it was changed: the time of its first writing is all there is.
    editedAt: null,
    kind,
    author: authorOf(author, context),
    rootId: record.reply?.root.uri ?? uri,
    parentId: record.reply?.parent.uri ?? null,
    media: mediaOf(record, view),
    metrics: { likes: view?.likeCount ?? 0, reposts: view?.repostCount ?? 0, replies: view?.replyCount ?? 0 },
    state,
    own,
    repost: false,
    reply: policy.allowed && refusal !== null ? { allowed: false, reason: refusal } : policy,
    limit: PLATFORM_LIMIT,
    replyRef: replyRefOf(uri, cid, record),
  }
}
