/** One submission or comment of Reddit in our own shape. */
import type { Author, Media, Post, PostKind } from '../../domain/post.ts'
import { storable } from '../storable.ts'
import { openFor, PLATFORM_LIMIT, replyPolicy } from './policy.ts'
import { type RawChild, type RawComment, type RawSubmission, rawComment, rawNotice, rawSubmission } from './schema.ts'
import { DELETED_AUTHOR, isPlaceholder, namesAccount, plain } from './text.ts'

const SITE = 'https://www.reddit.com'

export interface PageContext {
  /** The account whose credentials read the page. */
  username: string
  /** All configured accounts, in small letters. */
  ownNames: Set<string>
}

/** An item as a stream brought it: what it is, and how the inbox calls it. */
export interface Item {
  child: RawChild
  /** Of the inbox: `username_mention`, `comment_reply`, `post_reply`. */
  notice: string | null
}

export const urlOf = (permalink: string | undefined, name: string): string =>
  SITE + (permalink ?? `/comments/${name.replace(/^t\d_/, '')}/`)

/**
 * A deleted account leaves its posts behind without a name: each stays a stranger of its own, lest two of them end up as one
 * customer. Names never change on Reddit, so one serves as id where the number is missing.
 */
const authorOf = ({ author, author_fullname, name }: RawComment | RawSubmission): Author => {
  if (author === null || author === DELETED_AUTHOR)
    return { id: `deleted:${name}`, handle: DELETED_AUTHOR, name: 'Deleted account', followers: null, bot: false }
  const handle = storable(author)
  const bot = handle === 'AutoModerator' || /(^|[_-])bot$/i.test(handle)
  return { id: author_fullname ?? `u/${handle.toLowerCase()}`, handle, name: handle, followers: null, bot }
}

const kindOf = (text: string, notice: string | null, { username }: PageContext): PostKind => {
  if (notice?.endsWith('reply')) return 'reply'
  return notice !== null || namesAccount(text, username) ? 'mention' : 'search'
}

const galleryOf = ({ gallery_data, media_metadata }: RawSubmission): Media[] =>
  (gallery_data?.items ?? []).map(({ media_id, caption }) => ({
    kind: 'image',
    url: media_metadata?.[media_id]?.s?.u ?? null,
    alt: caption === undefined ? null : storable(caption),
  }))

const mediaOf = (submission: RawSubmission): Media[] => {
  if (submission.gallery_data) return galleryOf(submission)
  if (submission.is_self || submission.url === undefined || submission.crosspost_parent_list) return []
  const kind = submission.is_video ? 'video' : submission.post_hint === 'image' ? 'image' : 'link'
  return [{ kind, url: submission.url, alt: null }]
}

/** The title comes first, as on the page; what is linked or passed on stands below the author's own words. */
const textOf = (submission: RawSubmission): string => {
  const [passedOn] = submission.crosspost_parent_list ?? []
  const parts = [
    submission.title,
    submission.selftext,
    ...(passedOn && passedOn.title !== submission.title ? [passedOn.title] : []),
    passedOn?.selftext,
    ...mediaOf(submission)
      .filter(({ kind }) => kind === 'link')
      .map(({ url }) => url),
  ]
  return parts
    .map((part) => plain(part ?? ''))
    .filter((part) => part !== '')
    .join('\n\n')
}

/** Passed on as it was: nothing in it is the author's own. */
const isRepost = ({ title, selftext, crosspost_parent_list }: RawSubmission): boolean =>
  crosspost_parent_list?.[0]?.title === title && selftext.trim() === ''

const stateOf = ({ edited }: RawComment | RawSubmission): Pick<Post, 'state' | 'editedAt'> => {
  if (edited === undefined || edited === false) return { state: 'live', editedAt: null }
  return { state: 'edited', editedAt: edited === true ? null : new Date(edited * 1_000) }
}

const shared = (thing: RawComment | RawSubmission, text: string, notice: string | null, context: PageContext) => {
  const { state, editedAt } = stateOf(thing)
  const kind = kindOf(text, notice, context)
  const own = thing.author !== null && context.ownNames.has(thing.author.toLowerCase())
  const policy = replyPolicy({ kind, externalId: thing.name, own, state })
  return {
    platform: 'reddit' as const,
    externalId: thing.name,
    url: urlOf(thing.permalink, thing.name),
    text,
    html: null,
    language: null,
    postedAt: new Date(thing.created_utc * 1_000),
    editedAt,
    kind,
    author: authorOf(thing),
    state,
    own,
    reply: openFor(policy, thing),
    limit: PLATFORM_LIMIT,
    replyRef: { fullname: thing.name, subreddit: thing.subreddit },
  }
}

const fromComment = (raw: RawComment, notice: string | null, context: PageContext): Post => ({
  ...shared(raw, plain(raw.body), notice, context),
  rootId: raw.link_id,
  parentId: raw.parent_id,
  media: [],
  metrics: { likes: raw.score ?? 0, reposts: 0, replies: 0 },
  repost: false,
})

const fromSubmission = (raw: RawSubmission, notice: string | null, context: PageContext): Post => ({
  ...shared(raw, textOf(raw), notice, context),
  rootId: raw.name,
  parentId: null,
  media: mediaOf(raw),
  metrics: { likes: raw.score ?? 0, reposts: raw.num_crossposts ?? 0, replies: raw.num_comments ?? 0 },
  repost: isRepost(raw),
})

/** The inbox leaves out under which submission a comment stands, but links to it. */
export const completed = (child: RawChild): RawChild => {
  const { context } = rawNotice.parse(child.data)
  const submission = /\/comments\/([0-9a-z]+)\//.exec(context ?? '')?.[1]
  if (submission === undefined) return child
  return {
    ...child,
    data: { link_id: `t3_${submission}`, permalink: context?.replace(/\?.*$/, ''), ...child.data },
  }
}

/** Its words now, and when they were last changed. @throws ZodError */
export const versionOf = (child: RawChild): Pick<Post, 'state' | 'editedAt' | 'text'> => {
  if (child.kind === 't1') {
    const comment = rawComment.parse(child.data)
    return { ...stateOf(comment), text: plain(comment.body) }
  }
  const submission = rawSubmission.parse(child.data)
  return { ...stateOf(submission), text: textOf(submission) }
}

/** Gone is what has no words left, and a submission that was taken down even if its title still shows. */
export const isGone = (child: RawChild): boolean => {
  if (child.kind === 't1') return isPlaceholder(rawComment.parse(child.data).body)
  const { selftext, removed_by_category } = rawSubmission.parse(child.data)
  return isPlaceholder(selftext) || (removed_by_category ?? null) !== null
}

/**
 * The post, or null for what nobody can read any more.
 * @throws ZodError when it lacks what a post cannot do without.
 */
export const toPost = ({ child, notice }: Item, context: PageContext): Post | null => {
  if (isGone(child)) return null
  if (child.kind === 't1') return fromComment(rawComment.parse(child.data), notice, context)
  return fromSubmission(rawSubmission.parse(child.data), notice, context)
}
