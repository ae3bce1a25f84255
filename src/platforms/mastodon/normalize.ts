/** One post of Mastodon in our own shape. */
import type { Author, Media, Post, PostKind } from '../../domain/post.ts'
import { storable } from '../storable.ts'
import { type Account, fullName } from './accounts.ts'
import { textOf } from './html.ts'
import { limitFor, replyPolicy } from './policy.ts'
import type { RawStatus } from './schema.ts'

export interface PageContext {
  account: Account
  /** Our own id on this server. */
  ourId: string
  /** All configured accounts, as user@server in lower case. */
  ownNames: Set<string>
  maxCharacters: number
  showDirectMessages: boolean
  /** True for notifications: the server says that the post names us. */
  fromMentions: boolean
}

/** Stands for the words of a direct message that may not be shown in Slack. */
export const HIDDEN_TEXT = 'This is a direct message. Open it on Mastodon to read it.'

/** The words as a person reads them, below the content warning that the author put above them. */
export const readText = ({ content, spoilerText }: Pick<RawStatus, 'content' | 'spoilerText'>): string => {
  const text = textOf(content)
  const warning = storable(spoilerText ?? '').trim()
  return warning === '' ? text : `[${warning}]\n\n${text}`
}

export const isHidden = ({ visibility }: Pick<RawStatus, 'visibility'>, showDirectMessages: boolean): boolean =>
  visibility === 'direct' && !showDirectMessages

const authorOf = ({ account }: RawStatus): Author => ({
  id: account.id,
  handle: account.acct,
  name: storable(account.displayName?.trim() || account.acct),
  followers: account.followersCount ?? null,
  bot: account.bot === true,
})

const MEDIA_KINDS: Record<string, Media['kind']> = { image: 'image', video: 'video', gifv: 'gif', audio: 'video' }

const altOf = (text: string | null | undefined): string | null => (text ? storable(text) : null)

const mediaOf = ({ mediaAttachments, card }: RawStatus): Media[] => [
  ...mediaAttachments.map(
    ({ type, url, previewUrl, description }): Media => ({
      kind: MEDIA_KINDS[type] ?? 'link',
      url: url ?? previewUrl ?? null,
      alt: altOf(description),
    }),
  ),
  ...(card ? [{ kind: 'link' as const, url: card.url, alt: altOf(card.title) }] : []),
]

/** By what the post itself says, so that it is of the same kind whichever stream brings it. */
const kindOf = ({ inReplyToAccountId, mentions }: RawStatus, { ourId, fromMentions }: PageContext): PostKind => {
  if (inReplyToAccountId === ourId) return 'reply'
  return fromMentions || mentions?.some(({ id }) => id === ourId) ? 'mention' : 'search'
}

/** The address for people; some servers give only the one for servers. */
export const urlOf = (
  status: { id: string; url?: string | null | undefined; uri?: string | null | undefined },
  account: Account,
): string =>
  [status.url, status.uri].find((address) => address?.startsWith('http')) ??
  `${account.server}/web/statuses/${status.id}`

/** `rootId` is the nearest guess that needs no request: see threads.ts for the way up. */
export const toPost = (status: RawStatus, context: PageContext): Post => {
  const author = authorOf(status)
  const own =
    status.account.id === context.ourId || context.ownNames.has(fullName(author.handle, context.account).toLowerCase())
  const state = status.editedAt ? 'edited' : 'live'
  const kind = kindOf(status, context)
  const hidden = isHidden(status, context.showDirectMessages)
  const spoiler = hidden ? '' : (status.spoilerText ?? '')
  return {
    platform: 'mastodon',
    externalId: status.id,
    url: urlOf(status, context.account),
    text: hidden ? HIDDEN_TEXT : readText(status),
    html: hidden ? null : storable(status.content),
    language: status.language || null,
    postedAt: new Date(status.createdAt),
    editedAt: status.editedAt ? new Date(status.editedAt) : null,
    kind,
    author,
    rootId: status.inReplyToId ?? status.id,
    parentId: status.inReplyToId ?? null,
    media: hidden ? [] : mediaOf(status),
    metrics: {
      likes: status.favouritesCount ?? 0,
      reposts: status.reblogsCount ?? 0,
      replies: status.repliesCount ?? 0,
    },
    state,
    own,
    repost: status.reblog !== null && status.reblog !== undefined,
    reply: replyPolicy({ kind, externalId: status.id, own, state }),
    limit: limitFor(context.maxCharacters, { acct: author.handle, spoiler }),
    replyRef: {
      acct: author.handle,
      authorId: author.id,
      visibility: status.visibility ?? 'public',
      ...(spoiler !== '' && { spoiler: storable(spoiler) }),
    },
  }
}
