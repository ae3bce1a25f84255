/** What the world looks like through Bluesky's API, in the shapes that a real network sends. */
import { type BlueskyPost, type BlueskyUser, type BlueskyWorld, sortTime } from './world.ts'

const LABELER = 'did:plc:z2labeler2of2this2sandbox'

const labelsOn = (uri: string, values: string[]) =>
  values.map((val) => ({ src: LABELER, uri, val, cts: '2026-01-01T00:00:00.000Z' }))

/** A profile as it comes along with posts: without numbers. `me` sees whether the person has blocked them. */
const wireAuthor = (user: BlueskyUser, me: BlueskyUser, world: BlueskyWorld) => ({
  did: user.did,
  handle: user.handle,
  ...(user.name !== user.handle && { displayName: user.name }),
  associated: { activitySubscription: { allowSubscriptions: 'followers' } },
  viewer: {
    muted: false,
    mutedOnlyReposts: false,
    mutedOnlyQuoteposts: false,
    blockedBy: world.isBlocked(user.did, me.did),
    ...(world.isBlocked(me.did, user.did) && { blocking: `at://${me.did}/app.bsky.graph.block/3aaaaaaaaaaa2` }),
  },
  labels: labelsOn(user.did, user.labels),
})

export const wireProfile = (user: BlueskyUser, me: BlueskyUser, world: BlueskyWorld) => ({
  ...wireAuthor(user, me, world),
  followersCount: user.followers,
  followsCount: 0,
  postsCount: world.all().filter(({ did, deleted }) => did === user.did && !deleted).length,
})

const shownAt = (post: BlueskyPost): string => new Date(sortTime(post)).toISOString()

const spoilt = <Item extends object>(post: BlueskyPost, item: Item): object =>
  post.malformed
    ? { ...item, author: null, record: { $type: 'app.bsky.feed.post', text: { unexpected: 'shape' } } }
    : item

interface Images {
  images: { alt: string; image: { ref: { $link: string } } }[]
}
const hasImages = (embed: unknown): embed is Images =>
  typeof embed === 'object' && embed !== null && 'images' in embed && Array.isArray(embed.images)

/** Where pictures lie is known to the app view alone. */
const wireEmbed = ({ did, record: { embed } }: BlueskyPost): object => {
  if (!hasImages(embed)) return {}
  const images = embed.images.map(({ alt, image }) => ({
    alt,
    thumb: `https://cdn.bsky.example/img/feed_thumbnail/plain/${did}/${image.ref.$link}`,
    fullsize: `https://cdn.bsky.example/img/feed_fullsize/plain/${did}/${image.ref.$link}`,
  }))
  return { embed: { $type: 'app.bsky.embed.images#view', images } }
}

export const wirePost = (post: BlueskyPost, author: BlueskyUser, me: BlueskyUser, world: BlueskyWorld): object =>
  spoilt(post, {
    uri: post.uri,
    cid: post.cid,
    author: wireAuthor(author, me, world),
    record: post.record,
    ...wireEmbed(post),
    bookmarkCount: 0,
    replyCount: world.all().filter(({ record, deleted }) => !deleted && record.reply?.parent.uri === post.uri).length,
    repostCount: 0,
    likeCount: post.likes,
    quoteCount: 0,
    indexedAt: shownAt(post),
    viewer: {
      bookmarked: false,
      threadMuted: false,
      ...(post.gated && { replyDisabled: true }),
      embeddingDisabled: false,
    },
    labels: [],
  })

export const wireNotification = (
  post: BlueskyPost,
  reason: string,
  author: BlueskyUser,
  me: BlueskyUser,
  world: BlueskyWorld,
): object =>
  spoilt(post, {
    uri: post.uri,
    cid: post.cid,
    author: wireAuthor(author, me, world),
    reason,
    record: post.record,
    isRead: false,
    indexedAt: shownAt(post),
    labels: [],
  })
