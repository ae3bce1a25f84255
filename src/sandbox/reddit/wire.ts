/** Submissions, comments and notices as Reddit's API shows them. */
import type { RedditThing, RedditUser, RedditWorld } from './world.ts'

export interface Child {
  kind: 't1' | 't3'
  data: Record<string, unknown>
}

export const seconds = (iso: string): number => Math.floor(Date.parse(iso) / 1_000)

const idOf = (name: string): string => name.slice(3)

/** Titles in addresses: small letters and underscores. */
const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 50)
    .concat(title ? '' : '_')

const linkOf = (thing: RedditThing, world: RedditWorld): RedditThing =>
  thing.linkId === null ? thing : (world.get(thing.linkId) ?? thing)

export const permalinkOf = (thing: RedditThing, world: RedditWorld): string => {
  const link = linkOf(thing, world)
  const page = `/r/${thing.subreddit}/comments/${idOf(link.name)}/${slug(link.title ?? '') || '_'}/`
  return thing.linkId === null ? page : `${page}${idOf(thing.name)}/`
}

/** Who took it away shows in what stands instead; a name shows only as long as both thing and account do. */
const authorFields = (thing: RedditThing, world: RedditWorld): Record<string, unknown> => {
  const author = world.findUser(thing.authorId)
  const hidden = !author || author.gone || thing.gone === 'author' || (thing.gone !== null && thing.title === null)
  return hidden ? { author: '[deleted]' } : { author: author.name, author_fullname: author.id }
}

const shownText = ({ gone, text }: RedditThing): string => {
  if (gone === null) return text
  return gone === 'author' ? '[deleted]' : '[removed]'
}

const common = (thing: RedditThing, world: RedditWorld): Record<string, unknown> => ({
  id: idOf(thing.name),
  name: thing.name,
  ...authorFields(thing, world),
  subreddit: thing.subreddit,
  subreddit_name_prefixed: `r/${thing.subreddit}`,
  permalink: permalinkOf(thing, world),
  created: seconds(thing.createdAt),
  created_utc: seconds(thing.createdAt),
  edited: thing.editedAt === null ? false : seconds(thing.editedAt),
  score: thing.score,
  ups: thing.score,
  downs: 0,
  locked: thing.locked || linkOf(thing, world).locked,
  archived: false,
  distinguished: null,
  stickied: false,
  gilded: 0,
  over_18: false,
})

const submissionFields = (thing: RedditThing, world: RedditWorld): Record<string, unknown> => {
  const original = thing.crosspostOf === null ? null : world.get(thing.crosspostOf)
  const link = thing.url ?? (original ? permalinkOf(original, world) : null)
  const crossposts = world.all().filter(({ crosspostOf }) => crosspostOf === thing.name)
  return {
    title: thing.title,
    selftext: thing.url === null || thing.gone !== null ? shownText(thing) : '',
    is_self: link === null,
    url: link ?? `https://www.reddit.com${permalinkOf(thing, world)}`,
    ...(thing.url !== null && /\.(jpe?g|png|gif)$/i.test(thing.url) && { post_hint: 'image' }),
    is_video: false,
    num_comments: world.all().filter(({ linkId, gone }) => linkId === thing.name && gone === null).length,
    num_crossposts: crossposts.length,
    removed_by_category: thing.gone === null ? null : thing.gone === 'author' ? 'deleted' : 'moderator',
    ...(original && { crosspost_parent: original.name, crosspost_parent_list: [wireThing(original, world).data] }),
  }
}

const commentFields = (thing: RedditThing, world: RedditWorld): Record<string, unknown> => ({
  body: shownText(thing),
  link_id: thing.linkId,
  parent_id: thing.parentId,
  link_title: linkOf(thing, world).title,
  depth: 0,
  // Reddit writes an empty text where there is no listing of answers.
  replies: '',
})

const malformedFields = { body: { unexpected: 'shape' }, selftext: { unexpected: 'shape' }, title: null, author: 7 }

export const wireThing = (thing: RedditThing, world: RedditWorld): Child => {
  const kind = thing.title === null ? 't1' : 't3'
  const own = kind === 't1' ? commentFields(thing, world) : submissionFields(thing, world)
  return { kind, data: { ...common(thing, world), ...own, ...(thing.malformed && malformedFields) } }
}

/** Whether and why a comment is in this user's inbox. */
export const noticeFor = (
  thing: RedditThing,
  user: RedditUser,
  world: RedditWorld,
): 'comment_reply' | 'post_reply' | 'username_mention' | null => {
  if (thing.title !== null || thing.authorId === user.id) return null
  const parent = thing.parentId === null ? null : world.get(thing.parentId)
  if (parent?.authorId === user.id) return parent.title === null ? 'comment_reply' : 'post_reply'
  const named = new RegExp(`(?<![\\w/])/?u/${user.name}(?![\\w-])`, 'i').test(thing.text)
  return named ? 'username_mention' : null
}

/** A comment in the inbox: a shape of its own, which says neither under which submission it stands nor whether it was edited. */
export const wireNotice = (thing: RedditThing, type: string, user: RedditUser, world: RedditWorld): Child => {
  const { data } = wireThing(thing, world)
  const { body, author, author_fullname, created, created_utc, name, id, parent_id, score, subreddit } = data
  return {
    kind: 't1',
    data: {
      first_message: null,
      first_message_name: null,
      subreddit,
      subreddit_name_prefixed: data.subreddit_name_prefixed,
      likes: null,
      replies: '',
      ...(author_fullname !== undefined && { author_fullname }),
      id,
      name,
      subject: type.replaceAll('_', ' '),
      type,
      score,
      author: author === '[deleted]' ? null : author,
      num_comments: world.all().filter(({ linkId }) => linkId === thing.linkId).length,
      parent_id,
      new: true,
      body,
      link_title: data.link_title,
      dest: user.name,
      was_comment: true,
      created,
      created_utc,
      context: `${permalinkOf(thing, world)}?context=3`,
      distinguished: null,
    },
  }
}
