/**
 * What we read of X's answers. Unknown fields are ignored; what a post cannot do without is strict, what only adorns it
 * (metrics, entities, media) falls away when it is not as promised.
 */
import { z } from 'zod'

const id = z.string().regex(/^\d{1,20}$/)

const entities = z.object({
  urls: z
    .array(z.object({ url: z.string(), expanded_url: z.string().optional(), media_key: z.string().optional() }))
    .optional()
    .catch(undefined),
  mentions: z
    .array(z.object({ username: z.string(), id: id.optional() }))
    .optional()
    .catch(undefined),
})
export type RawEntities = z.infer<typeof entities>

export const rawPost = z.object({
  id,
  text: z.string(),
  author_id: id,
  created_at: z.iso.datetime({ offset: true }),
  conversation_id: id.optional().catch(undefined),
  in_reply_to_user_id: id.optional().catch(undefined),
  lang: z.string().optional().catch(undefined),
  referenced_tweets: z
    .array(z.object({ type: z.string(), id }))
    .optional()
    .catch(undefined),
  edit_history_tweet_ids: z.array(id).optional().catch(undefined),
  entities: entities.optional().catch(undefined),
  note_tweet: z
    .object({ text: z.string(), entities: entities.optional().catch(undefined) })
    .optional()
    .catch(undefined),
  attachments: z
    .object({ media_keys: z.array(z.string()).optional() })
    .optional()
    .catch(undefined),
  public_metrics: z
    .object({ like_count: z.number(), retweet_count: z.number(), reply_count: z.number() })
    .partial()
    .optional()
    .catch(undefined),
})
export type RawPost = z.infer<typeof rawPost>

const rawUser = z.object({
  id,
  username: z.string(),
  name: z.string(),
  public_metrics: z.object({ followers_count: z.number() }).optional().catch(undefined),
})
export type RawUser = z.infer<typeof rawUser>

const rawMedia = z.object({
  media_key: z.string(),
  type: z.string(),
  url: z.string().optional(),
  preview_image_url: z.string().optional(),
  alt_text: z.string().optional(),
})
export type RawMedia = z.infer<typeof rawMedia>

/** Items of an include that cannot be read count as missing. */
const readable = <Item>(schema: z.ZodType<Item>) =>
  z
    .array(z.unknown())
    .transform((items) => items.map((item) => schema.safeParse(item).data).filter((item) => item !== undefined))
    .optional()
    .catch(undefined)

const includes = z
  .object({ users: readable(rawUser), media: readable(rawMedia) })
  .optional()
  .catch(undefined)

/** A page of a feed. Without `meta` nobody can tell whether it is the last: then the answer counts as unreadable. */
export const rawPage = z.object({
  data: z.array(z.unknown()).optional(),
  includes,
  meta: z.object({
    next_token: z.string().min(1).optional(),
    newest_id: id.optional().catch(undefined),
  }),
})
export type RawPage = z.infer<typeof rawPage>

const inlineError = z.object({ resource_id: z.string().optional(), value: z.string().optional(), type: z.string() })

/** Answer to a lookup by ids: posts that cannot be shown are named under `errors`. */
export const rawLookup = z
  .object({ data: z.array(z.unknown()).optional(), errors: z.array(inlineError).optional().catch(undefined) })
  .refine((answer) => answer.data !== undefined || answer.errors !== undefined, 'neither data nor errors')

/** As `rawLookup`, with the authors and media that belong to the posts. */
export const rawLookedUp = z
  .object({ data: z.array(z.unknown()).optional(), errors: z.array(inlineError).optional().catch(undefined), includes })
  .refine((answer) => answer.data !== undefined || answer.errors !== undefined, 'neither data nor errors')

/** Answer to "who am I". */
export const rawMe = z.object({ data: rawUser })

export const rawCreated = z.object({ data: z.object({ id }) })

const withId = z.object({ id })
/** The id of an item that may otherwise be unreadable. */
export const idOf = (item: unknown): string | null => withId.safeParse(item).data?.id ?? null
