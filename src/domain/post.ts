export const PLATFORM_IDS = ['x', 'reddit', 'bluesky', 'mastodon'] as const
export type PlatformId = (typeof PLATFORM_IDS)[number]

export const PLATFORM_NAMES: Record<PlatformId, string> = {
  x: 'X',
  reddit: 'Reddit',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
}

/** How a post came to us: it names our handle, stands under our post, quotes it, or only holds our words. */
export type PostKind = 'mention' | 'reply' | 'quote' | 'search'

export interface Author {
  /** The platform's own stable id, never the handle (people rename). */
  id: string
  /** Without a leading @ or u/. */
  handle: string
  name: string
  /** null where the platform does not tell. */
  followers: number | null
  bot: boolean
}

export interface Media {
  kind: 'image' | 'video' | 'gif' | 'link'
  url: string | null
  alt: string | null
}

/** How a platform counts the length of a text. */
export type LengthUnit = 'x-weighted' | 'graphemes' | 'characters' | 'mastodon'
export interface TextLimit {
  max: number
  unit: LengthUnit
}

/** Whether a reply may go out through the API; where not, people get the reason and a link. */
export type ReplyPolicy = { allowed: true } | { allowed: false; reason: string }

/** One public post in the one shape that everything behind `platforms/` knows. */
export interface Post {
  platform: PlatformId
  /** The platform's id of the post; unique within (platform, account). */
  externalId: string
  url: string
  /** Plain text as a person would read it: entities decoded, line breaks kept. */
  text: string
  /** The platform's own markup where it has one. Never shown unescaped. */
  html: string | null
  /** BCP 47 tag as the platform says, or null. A hint only. */
  language: string | null
  postedAt: Date
  editedAt: Date | null
  kind: PostKind
  author: Author
  /** First post of the conversation; the post itself when it starts one. */
  rootId: string
  parentId: string | null
  media: Media[]
  metrics: { likes: number; reposts: number; replies: number }
  state: 'live' | 'edited' | 'deleted'
  /** Written by one of the accounts we poll with. Own posts never become tickets. */
  own: boolean
  /** A repost without words of its own. Never becomes a ticket. */
  repost: boolean
  reply: ReplyPolicy
  limit: TextLimit
  /** What the platform needs to answer this post (a Bluesky cid, a Mastodon visibility …), opaque to all others. */
  replyRef: Record<string, string>
}

/** States of a stored post that still stands where it was posted, with its words. */
export const STANDING: readonly string[] = ['live', 'edited'] satisfies Post['state'][]

/**
 * What a matter is about now: the newest of these posts that still stands, and the newest of all when none does. They come in the order
 * in which they were posted. store/mentions.ts asks the database the same.
 */
export const newestStanding = <T extends { state: string }>(posts: readonly T[]): T | undefined =>
  posts.findLast(({ state }) => STANDING.includes(state)) ?? posts.at(-1)

/** How the log names a post on its whole way: stored, shown on a card, pressed on, answered. */
export const mentionName = (platform: string, externalId: string): string => `${platform}:${externalId}`

/** How the audit trail names one of our accounts that acted on its platform: who used it, the platform does not tell. */
export const accountActor = (platform: string, account: string): string => `${platform}:@${account}`

/** The account that an actor of the audit trail is, or null when it is a person or the program. */
export function actingAccount(actor: string): { platform: PlatformId; account: string } | null {
  const [, platform = '', account = ''] = /^([a-z]+):@(.+)$/.exec(actor) ?? []
  const known = PLATFORM_IDS.find((id) => id === platform)
  return known === undefined ? null : { platform: known, account }
}
