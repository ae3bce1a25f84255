/** What the world looks like through Mastodon's API, or through that of servers that send less. */
import { htmlOf, profileUrl, tagsIn } from './html.ts'
import type { MastodonStatus, MastodonUser, MastodonWorld } from './world.ts'

/**
 * `mastodon`: all fields. `gotosocial`: null or nothing where Mastodon has counts and times of its own. `pleroma`: fewer fields
 * still, the limit under an old name, and no second version of the instance's address.
 */
export type ServerKind = 'mastodon' | 'gotosocial' | 'pleroma'

const wireAccount = (user: MastodonUser, world: MastodonWorld, kind: ServerKind): object => {
  const common = { id: user.id, username: user.acct.split('@')[0], acct: user.acct, display_name: user.name }
  if (kind === 'pleroma') return { ...common, url: profileUrl(user, world), pleroma: { is_moderator: false } }
  return {
    ...common,
    url: profileUrl(user, world),
    locked: false,
    bot: user.bot,
    created_at: '2024-05-01T00:00:00.000Z',
    note: '',
    avatar: '',
    followers_count: user.followers,
    following_count: 0,
    statuses_count: 1,
    last_status_at: kind === 'gotosocial' ? null : '2026-11-10',
    emojis: [],
    fields: [],
  }
}

export const urlOf = (status: MastodonStatus, world: MastodonWorld): string => {
  const user = world.findUser(status.accountId)
  return user ? `${profileUrl(user, world)}/${status.id}` : `https://${world.host}/web/statuses/${status.id}`
}

const mediaOf = ({ media }: MastodonStatus) =>
  media.map(({ url, alt }, index) => ({
    id: String(index + 1),
    type: 'image',
    url,
    preview_url: url,
    remote_url: null,
    meta: {},
    description: alt,
    blurhash: null,
  }))

const countsOf = (status: MastodonStatus, world: MastodonWorld) => ({
  replies_count: world.all().filter(({ replyTo, deleted }) => !deleted && replyTo === status.id).length,
  reblogs_count: 0,
  favourites_count: status.likes,
})

export const wireStatus = (status: MastodonStatus, world: MastodonWorld, kind: ServerKind): object => {
  const author = world.findUser(status.accountId)
  const parent = status.replyTo === null ? null : world.get(status.replyTo)
  if (!author) throw new Error(`the world has no account ${status.accountId}`)
  const mentions = world.mentionsIn(status.text).map((user) => ({
    id: user.id,
    username: user.acct.split('@')[0],
    acct: user.acct,
    url: profileUrl(user, world),
  }))
  const common = {
    id: status.id,
    created_at: status.createdAt,
    in_reply_to_id: status.replyTo,
    in_reply_to_account_id: parent?.accountId ?? null,
    visibility: status.visibility,
    uri: `https://${world.host}/users/${author.acct}/statuses/${status.id}`,
    content: htmlOf(status.text, world),
    account: wireAccount(author, world, kind),
    mentions,
  }
  const spoilt = status.malformed ? { content: { unexpected: 'shape' }, account: null } : {}
  if (kind === 'pleroma') return { ...common, ...spoilt, media_attachments: null, edited_at: status.editedAt }
  return {
    ...common,
    sensitive: status.spoiler !== '',
    spoiler_text: status.spoiler,
    language: status.language,
    url: urlOf(status, world),
    ...countsOf(status, world),
    ...(kind === 'mastodon' && { quotes_count: 0, quote: null, quote_approval: { automatic: [], manual: [] } }),
    edited_at: status.editedAt,
    reblog: null,
    application: kind === 'mastodon' ? { name: 'Web', website: null } : null,
    media_attachments: mediaOf(status),
    tags: tagsIn(status.text).map((name) => ({ name: name.toLowerCase(), url: `https://${world.host}/tags/${name}` })),
    emojis: [],
    card: null,
    poll: null,
    ...spoilt,
  }
}

/** `number` orders notifications by when they came. */
export const wireNotification = (
  status: MastodonStatus,
  number: number,
  world: MastodonWorld,
  kind: ServerKind,
): object => {
  const author = world.findUser(status.accountId)
  return {
    id: String(number),
    type: 'mention',
    created_at: status.arrivedAt,
    ...(kind === 'mastodon' && { group_key: `ungrouped-${number}` }),
    account: author && wireAccount(author, world, kind),
    status: wireStatus(status, world, kind),
  }
}

export const wireOwnAccount = (user: MastodonUser, world: MastodonWorld, kind: ServerKind): object => ({
  ...wireAccount(user, world, kind),
  source: { note: '', privacy: 'public', sensitive: false, language: null, fields: [] },
})
