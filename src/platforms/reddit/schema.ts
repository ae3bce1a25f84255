/**
 * What we read of Reddit's answers. Unknown fields are ignored; what a post cannot do without is strict, what only adorns it
 * falls away when it is not as promised.
 */
import { z } from 'zod'

/** A kind and a number to the base of 36: `t1_` for comments, `t3_` for submissions. */
const fullname = z.string().regex(/^t\d_[0-9a-z]+$/)

/** Seconds. Later than that no Date can tell. */
const created = z.number().positive().max(8_640_000_000_000)

const common = {
  name: fullname,
  author: z.string().nullable(),
  author_fullname: fullname.optional().catch(undefined),
  created_utc: created,
  /** When it was edited; `true` for edits of Reddit's first years. */
  edited: z.union([z.boolean(), created]).optional().catch(undefined),
  subreddit: z.string(),
  permalink: z.string().startsWith('/').optional().catch(undefined),
  score: z.number().optional().catch(undefined),
  locked: z.boolean().optional().catch(undefined),
  archived: z.boolean().optional().catch(undefined),
}

export const rawComment = z.object({ ...common, body: z.string(), link_id: fullname, parent_id: fullname })
export type RawComment = z.infer<typeof rawComment>

const original = z.object({ name: fullname, title: z.string(), selftext: z.string().catch('') })

export const rawSubmission = z.object({
  ...common,
  title: z.string(),
  selftext: z.string().catch(''),
  is_self: z.boolean().optional().catch(undefined),
  url: z.string().optional().catch(undefined),
  post_hint: z.string().optional().catch(undefined),
  is_video: z.boolean().optional().catch(undefined),
  num_comments: z.number().optional().catch(undefined),
  num_crossposts: z.number().optional().catch(undefined),
  removed_by_category: z.string().nullable().optional().catch(undefined),
  crosspost_parent_list: z.array(original).optional().catch(undefined),
  /** Pictures of a gallery, by their id. */
  media_metadata: z
    .record(z.string(), z.object({ s: z.object({ u: z.string().optional() }).optional() }))
    .nullable()
    .optional()
    .catch(undefined),
  gallery_data: z
    .object({ items: z.array(z.object({ media_id: z.string(), caption: z.string().optional() })) })
    .nullable()
    .optional()
    .catch(undefined),
})
export type RawSubmission = z.infer<typeof rawSubmission>

/** What the inbox alone tells of a comment, and what it alone leaves out (`link_id`, `edited`). */
export const rawNotice = z.object({
  type: z.string().optional().catch(undefined),
  subject: z.string().optional().catch(undefined),
  context: z.string().optional().catch(undefined),
})

/** Without `after` nobody can tell whether it is the last page: then the answer counts as unreadable. */
export const rawListing = z.object({
  kind: z.literal('Listing'),
  data: z.object({ children: z.array(z.unknown()), after: z.string().min(1).nullable() }),
})

export const rawChild = z.object({ kind: z.string(), data: z.record(z.string(), z.unknown()) })
export type RawChild = z.infer<typeof rawChild>

const marked = z.object({
  data: z.object({ name: fullname.nullable().catch(null), created_utc: created.nullable().catch(null) }),
})

export interface Mark {
  name: string | null
  /** Seconds. */
  at: number | null
}

/** Name and time of an item that may otherwise be unreadable. */
export const markOf = (item: unknown): Mark => {
  const data = marked.safeParse(item).data?.data
  return { name: data?.name ?? null, at: data?.created_utc ?? null }
}

/** The account that a token acts for; the title of its profile is the name it shows. */
export const rawMe = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  subreddit: z.object({ title: z.string() }).nullable().optional().catch(undefined),
})

/** Answer to a comment: `errors` as [code, words, field]; `ratelimit` is how many seconds to wait. */
export const rawCommented = z.object({
  json: z.object({
    errors: z.array(z.array(z.unknown())).optional().catch(undefined),
    ratelimit: z.number().nonnegative().optional().catch(undefined),
    data: z
      .object({
        things: z.array(z.object({ data: z.object({ name: fullname, permalink: common.permalink }) })).min(1),
      })
      .optional()
      .catch(undefined),
  }),
})
