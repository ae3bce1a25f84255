/** Posts and users as X's API shows them: short links, escaped text, entities, long posts cut, only the fields asked for. */
import { createHash } from 'node:crypto'
import twitterText from 'twitter-text'
import type { XPost, XWorld } from './world.ts'

const shortLink = (target: string): string =>
  `https://t.co/${createHash('sha256').update(target).digest('base64url').replace(/[-_]/g, 'x').slice(0, 10)}`

interface UrlEntity {
  start: number
  end: number
  url: string
  expanded_url: string
  display_url: string
  media_key?: string
}

interface Shown {
  text: string
  entities: { urls?: UrlEntity[]; mentions?: { start: number; end: number; username: string; id?: string }[] }
}

/** X counts entity positions in code points. */
const codePoints = (text: string): number => [...text].length

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A reply carries the handle it answers in front, written or not: so it mentions its parent's author. */
const withReplyPrefix = (post: XPost, world: XWorld): string => {
  const parent = post.replyTo === null ? null : world.get(post.replyTo)
  const author = parent && parent.authorId !== post.authorId ? world.findUser(parent.authorId) : null
  if (!author) return post.text
  const named = new RegExp(`@${author.handle}(?!\\w)`, 'i').test(post.text)
  return named ? post.text : `@${author.handle} ${post.text}`
}

const shorten = (text: string, extra: { target: string; mediaKey?: string }[], world: XWorld): Shown => {
  const urls: UrlEntity[] = []
  let shown = ''
  let from = 0
  const add = (target: string, mediaKey?: string) => {
    const url = shortLink(target)
    const start = codePoints(shown)
    shown += url
    const expanded_url = /^https?:/i.test(target) ? target : `http://${target}`
    const display_url = expanded_url.replace(/^https?:\/\//i, '').slice(0, 30)
    urls.push({
      start,
      end: start + url.length,
      url,
      expanded_url,
      display_url,
      ...(mediaKey && { media_key: mediaKey }),
    })
  }
  for (const { url, indices } of twitterText.extractUrlsWithIndices(text)) {
    shown += text.slice(from, indices[0])
    add(url)
    from = indices[1]
  }
  shown += text.slice(from)
  for (const { target, mediaKey } of extra) {
    if (shown !== '') shown += ' '
    add(target, mediaKey)
  }
  const mentions = twitterText.extractMentionsWithIndices(shown).map(({ screenName, indices }) => {
    const id = world.findUser(screenName)?.id
    const start = codePoints(shown.slice(0, indices[0]))
    return { start, end: start + screenName.length + 1, username: screenName, ...(id !== undefined && { id }) }
  })
  return { text: shown, entities: { ...(urls.length > 0 && { urls }), ...(mentions.length > 0 && { mentions }) } }
}

const mediaKey = (post: XPost, index: number): string => `3_${post.id}${index}`

const statusUrl = (post: XPost, world: XWorld): string =>
  `https://x.com/${world.findUser(post.authorId)?.handle ?? 'i'}/status/${post.id}`

/** Versions of posts never change, so what they look like is worked out once. */
const shownBefore = new WeakMap<XPost, Shown>()

/** The text with short links and everything X appends to it, not yet escaped. */
export const shownPost = (post: XPost, world: XWorld): Shown => {
  const known = shownBefore.get(post)
  if (known) return known
  const shown = showPost(post, world)
  shownBefore.set(post, shown)
  return shown
}

const showPost = (post: XPost, world: XWorld): Shown => {
  const original = post.repostOf === null ? null : world.get(post.repostOf)
  if (original) {
    const author = world.findUser(original.authorId)?.handle ?? 'i'
    return shorten(`RT @${author}: ${original.text}`, [], world)
  }
  const quoted = post.quoteOf === null ? null : world.get(post.quoteOf)
  const media = post.media.map((_, index) => ({
    target: `${statusUrl(post, world)}/photo/${index + 1}`,
    mediaKey: mediaKey(post, index),
  }))
  return shorten(
    withReplyPrefix(post, world),
    [...(quoted ? [{ target: statusUrl(quoted, world) }] : []), ...media],
    world,
  )
}

const references = (post: XPost): { type: string; id: string }[] => {
  const found: [string, string | null][] = [
    ['retweeted', post.repostOf],
    ['quoted', post.quoteOf],
    ['replied_to', post.replyTo],
  ]
  return found.flatMap(([type, id]) => (id === null ? [] : [{ type, id }]))
}

const SHORT_POST = 280

/** Long posts come cut, with the whole text under `note_tweet`. */
const textFields = (post: XPost, world: XWorld): Record<string, unknown> => {
  const { text, entities } = shownPost(post, world)
  if (twitterText.parseTweet(text).weightedLength <= SHORT_POST) return { text: escapeText(text), entities }
  const cut = [...text].slice(0, 240).join('')
  return {
    text: escapeText(`${cut}… ${shortLink(statusUrl(post, world))}`),
    entities: { ...(entities.mentions && { mentions: entities.mentions.filter(({ end }) => end <= 240) }) },
    note_tweet: { text: escapeText(text), entities },
  }
}

const allFields = (post: XPost, world: XWorld): Record<string, unknown> => {
  const { replies, quotes, reposts } = world.counts(post.id)
  const referenced = references(post)
  const parent = post.replyTo === null ? null : world.get(post.replyTo)
  return {
    id: post.id,
    ...textFields(post, world),
    author_id: post.authorId,
    conversation_id: post.conversationId,
    created_at: post.createdAt,
    lang: post.lang,
    edit_history_tweet_ids: post.history,
    ...(parent && { in_reply_to_user_id: parent.authorId }),
    ...(referenced.length > 0 && { referenced_tweets: referenced }),
    ...(post.media.length > 0 && { attachments: { media_keys: post.media.map((_, index) => mediaKey(post, index)) } }),
    public_metrics: {
      retweet_count: reposts,
      reply_count: replies,
      quote_count: quotes,
      like_count: post.likes,
      bookmark_count: 0,
      impression_count: 0,
    },
  }
}

const ALWAYS = ['id', 'text', 'edit_history_tweet_ids']

/** Only what was asked for with `tweet.fields`, beside what X always gives. */
export const wirePost = (post: XPost, world: XWorld, fields: string[]): Record<string, unknown> => {
  const wanted = new Set([...ALWAYS, ...fields])
  const shown = Object.fromEntries(Object.entries(allFields(post, world)).filter(([name]) => wanted.has(name)))
  return post.malformed ? { ...shown, text: { unexpected: 'shape' }, author_id: null } : shown
}

/** What the expansions bring along. */
export const wireIncludes = (
  posts: XPost[],
  world: XWorld,
  expansions: string[],
): { users?: unknown[]; media?: unknown[] } => {
  const authors = [...new Set(posts.map(({ authorId }) => authorId))].map((id) => world.findUser(id))
  const users = authors.flatMap((user) =>
    user && !user.gone
      ? [{ id: user.id, username: user.handle, name: user.name, public_metrics: { followers_count: user.followers } }]
      : [],
  )
  const media = posts.flatMap((post) =>
    post.media.map(({ type, url, alt }, index) => ({
      media_key: mediaKey(post, index),
      type,
      ...(type === 'photo' ? { url } : { preview_image_url: url }),
      ...(alt !== null && { alt_text: alt }),
    })),
  )
  return {
    ...(expansions.includes('author_id') && users.length > 0 && { users }),
    ...(expansions.includes('attachments.media_keys') && media.length > 0 && { media }),
  }
}
