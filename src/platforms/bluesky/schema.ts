/**
 * What we read of Bluesky's answers. Unknown fields are ignored; what a post cannot do without is strict, what only adorns it
 * (facets, embeds, counts) falls away when it is not as promised.
 */
import { z } from 'zod'

const ref = z.object({ uri: z.string().startsWith('at://'), cid: z.string().min(1) })
const replyRef = z.object({ root: ref, parent: ref })

const facet = z.object({
  /** Offsets in the bytes of the text as UTF-8. */
  index: z.object({ byteStart: z.number().int().nonnegative(), byteEnd: z.number().int().nonnegative() }),
  features: z.array(z.object({ uri: z.string().optional(), did: z.string().optional() })),
})

const image = z.object({
  alt: z.string().optional().catch(undefined),
  fullsize: z.string().optional().catch(undefined),
  thumb: z.string().optional().catch(undefined),
})

/** Embeds of records and of views alike, as far as they tell of media and quotes. */
const plainEmbed = z.object({
  images: z.array(image).optional().catch(undefined),
  external: z.object({ uri: z.string(), title: z.string().optional() }).optional().catch(undefined),
  /** Of a video in a record, and in a view. */
  video: z.unknown().optional(),
  playlist: z.string().optional().catch(undefined),
  alt: z.string().optional().catch(undefined),
  /** A quoted record: `{uri, cid}`, or with media one level deeper. */
  record: z.unknown().optional(),
})
export type RawEmbed = z.infer<typeof plainEmbed>

const embed = plainEmbed.extend({ media: plainEmbed.optional().catch(undefined) })

export const rawRecord = z.object({
  text: z.string(),
  createdAt: z.iso.datetime({ offset: true }),
  langs: z.array(z.string()).optional().catch(undefined),
  facets: z.array(facet).optional().catch(undefined),
  reply: replyRef.optional(),
  embed: embed.optional().catch(undefined),
})
export type RawRecord = z.infer<typeof rawRecord>

const label = z.object({ val: z.string(), neg: z.boolean().optional() })
const labels = z.array(label).optional().catch(undefined)

const rawAuthor = z.object({
  did: z.string().startsWith('did:'),
  handle: z.string().min(1),
  displayName: z.string().optional().catch(undefined),
  viewer: z.object({ blockedBy: z.boolean().optional(), blocking: z.string().optional() }).optional().catch(undefined),
  labels,
})
export type RawAuthor = z.infer<typeof rawAuthor>

/** A notification, or the view of a post: they share what a post needs. */
export const rawItem = z.object({
  uri: z.string().startsWith('at://'),
  cid: z.string().min(1),
  author: rawAuthor,
  record: rawRecord,
  indexedAt: z.iso.datetime({ offset: true }),
  reason: z.string().optional().catch(undefined),
  labels,
})

/** What only the view of a post tells. */
export const rawView = z.object({
  uri: z.string(),
  cid: z.string(),
  record: z.unknown(),
  author: rawAuthor.optional().catch(undefined),
  embed: embed.optional().catch(undefined),
  replyCount: z.number().optional().catch(undefined),
  repostCount: z.number().optional().catch(undefined),
  likeCount: z.number().optional().catch(undefined),
  indexedAt: z.string().optional().catch(undefined),
  labels,
  viewer: z.object({ replyDisabled: z.boolean().optional() }).optional().catch(undefined),
})
export type RawView = z.infer<typeof rawView>

/** Of `listRecords` and `getRecord`. */
export const rawStored = z.object({ uri: z.string().startsWith('at://'), cid: z.string().min(1), value: rawRecord })

const page = <Key extends string>(key: Key) =>
  z.object({ cursor: z.string().min(1).optional() }).and(z.record(z.literal(key), z.array(z.unknown())))

export const rawNotifications = page('notifications')
export const rawFound = page('posts')
export const rawRecords = page('records')

export const rawProfiles = z.object({
  profiles: z.array(
    z.object({
      did: z.string(),
      followersCount: z.number().optional().catch(undefined),
      viewer: z.object({ blockedBy: z.boolean().optional() }).optional().catch(undefined),
    }),
  ),
})

const mark = z.object({ uri: z.string(), cid: z.string() })
const timed = z.object({ indexedAt: z.iso.datetime({ offset: true }) })

/** What an item is called and when it sorts, as far as it can be told, also of one that is otherwise unreadable. */
export const markOf = (item: unknown): { uri: string | null; cid: string | null; at: number | null } => {
  const { uri = null, cid = null } = mark.safeParse(item).data ?? {}
  const at = timed.safeParse(item).data?.indexedAt
  return { uri, cid, at: at === undefined ? null : Date.parse(at) }
}
