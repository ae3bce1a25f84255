/** One post of X in our own shape. */
import type { Author, Media, Post, PostKind } from '../../domain/post.ts'
import { storable } from '../storable.ts'
import { PLATFORM_LIMIT, replyPolicy } from './policy.ts'
import { type RawMedia, type RawPage, type RawPost, type RawUser, rawPost } from './schema.ts'
import { timeOfId } from './snowflake.ts'
import { readText } from './text.ts'

export interface PageContext {
  /** The account whose credentials read the page. */
  handle: string
  userId: string
  /** User ids of all configured accounts. */
  ownIds: Set<string>
  /** True for the mention timeline, which X filled because the post names us. */
  fromMentions: boolean
}

/** X's `lang` holds some old and some made-up codes. */
const LANGUAGES: Record<string, string | null> = { in: 'id', iw: 'he', ji: 'yi', und: null, zxx: null, art: null }

const languageOf = (lang: string | undefined): string | null => {
  if (lang === undefined || /^q[a-z]{2}$/.test(lang)) return null
  const known = LANGUAGES[lang]
  return known === undefined ? lang : known
}

const authorOf = (id: string, users: RawUser[]): Author => {
  const user = users.find((candidate) => candidate.id === id)
  // Deleted, suspended and protected authors are missing from the includes; the id stays, so that their posts still join one ticket.
  if (!user) return { id, handle: id, name: 'Unknown account', followers: null, bot: false }
  return {
    id,
    handle: user.username,
    name: storable(user.name),
    followers: user.public_metrics?.followers_count ?? null,
    bot: false,
  }
}

const MEDIA_KINDS: Record<string, Media['kind']> = { photo: 'image', video: 'video', animated_gif: 'gif' }

const mediaOf = (post: RawPost, media: RawMedia[]): Media[] =>
  (post.attachments?.media_keys ?? []).flatMap((key) => {
    const item = media.find((candidate) => candidate.media_key === key)
    if (!item) return []
    return [
      {
        kind: MEDIA_KINDS[item.type] ?? 'link',
        url: item.url ?? item.preview_image_url ?? null,
        alt: item.alt_text === undefined ? null : storable(item.alt_text),
      },
    ]
  })

const referenced = (post: RawPost, type: string): string | null =>
  post.referenced_tweets?.find((reference) => reference.type === type)?.id ?? null

const namesUs = (post: RawPost, { userId, handle }: PageContext): boolean =>
  [post.entities, post.note_tweet?.entities].some((entities) =>
    entities?.mentions?.some(
      (mention) => mention.id === userId || mention.username.toLowerCase() === handle.toLowerCase(),
    ),
  )

/** The quoted author is not in the answer, and expanding the quoted post would be billed; its link in the text names the handle. */
const quotesUs = (post: RawPost, { handle }: PageContext): boolean => {
  const quoted = referenced(post, 'quoted')
  const link = `/${handle}/status/${quoted}`.toLowerCase()
  return quoted !== null && Boolean(post.entities?.urls?.some((url) => url.expanded_url?.toLowerCase().endsWith(link)))
}

/** A reply under our post that does not name us any more counts as a search hit: X lets nobody answer it by API. */
const kindOf = (post: RawPost, context: PageContext): PostKind => {
  const named = context.fromMentions || namesUs(post, context)
  if (named && post.in_reply_to_user_id === context.userId) return 'reply'
  if (quotesUs(post, context)) return 'quote'
  return named ? 'mention' : 'search'
}

/**
 * An edited post gets a new id on X; we keep the first one as its name, so that the edit meets the mention we know, and the
 * latest one for links and replies.
 */
const versionsOf = (post: RawPost): { first: string; latest: string } => {
  const history = post.edit_history_tweet_ids ?? []
  return { first: history[0] ?? post.id, latest: history.at(-1) ?? post.id }
}

/** @throws ZodError when the post lacks what a post cannot do without. */
export const toPost = (raw: unknown, includes: RawPage['includes'], context: PageContext): Post => {
  const post = rawPost.parse(raw)
  const { first, latest } = versionsOf(post)
  const author = authorOf(post.author_id, includes?.users ?? [])
  const own = context.ownIds.has(post.author_id)
  if (own && author.handle === author.id && post.author_id === context.userId) {
    author.handle = context.handle
    author.name = context.handle
  }
  const edited = first !== latest
  const kind = kindOf(post, context)
  const state = edited ? 'edited' : 'live'
  const root = post.conversation_id ?? first
  return {
    platform: 'x',
    externalId: first,
    url: `https://x.com/${author.handle === author.id ? 'i' : author.handle}/status/${latest}`,
    text: readText(post),
    html: null,
    language: languageOf(post.lang),
    postedAt: edited ? timeOfId(first) : new Date(post.created_at),
    editedAt: edited ? new Date(post.created_at) : null,
    kind,
    author,
    rootId: root === latest ? first : root,
    parentId: referenced(post, 'replied_to'),
    media: mediaOf(post, includes?.media ?? []),
    metrics: {
      likes: post.public_metrics?.like_count ?? 0,
      reposts: post.public_metrics?.retweet_count ?? 0,
      replies: post.public_metrics?.reply_count ?? 0,
    },
    state,
    own,
    repost: referenced(post, 'retweeted') !== null,
    reply: replyPolicy({ kind, externalId: first, own, state }),
    limit: PLATFORM_LIMIT,
    replyRef: { id: latest },
  }
}
