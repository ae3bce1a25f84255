/**
 * What we read of a server's answers, in the spelling that the library gives them. Servers other than Mastodon leave fields out or
 * send null: what a post cannot do without is strict, all else falls away.
 */
import { z } from 'zod'

/** Opaque: numbers on Mastodon, other signs elsewhere. Never compared but for being equal. */
export const id = z.union([z.string().min(1), z.number()]).transform(String)

const time = z.iso.datetime({ offset: true })
const number = z.number().nullish().catch(null)
const text = z.string().nullish().catch(null)

const account = z.object({
  id,
  acct: z.string().min(1),
  displayName: text,
  bot: z.boolean().nullish().catch(null),
  followersCount: number,
})

const mention = z.object({ id })

const media = z.object({
  type: z.string(),
  url: text,
  previewUrl: text,
  description: text,
})

export const rawStatus = z.object({
  id,
  createdAt: time,
  editedAt: time.nullish().catch(null),
  content: z.string(),
  account,
  visibility: z.string().nullish().catch(null),
  spoilerText: text,
  inReplyToId: id.nullish().catch(null),
  inReplyToAccountId: id.nullish().catch(null),
  url: text,
  uri: text,
  language: text,
  mentions: z.array(mention).nullish().catch(null),
  repliesCount: number,
  reblogsCount: number,
  favouritesCount: number,
  mediaAttachments: z
    .array(z.unknown())
    .nullish()
    .catch(null)
    .transform((items) => (items ?? []).map((item) => media.safeParse(item).data).filter((item) => item !== undefined)),
  card: z.object({ url: z.string(), title: text }).nullish().catch(null),
  reblog: z.object({ id }).nullish().catch(null),
})
export type RawStatus = z.infer<typeof rawStatus>

export const rawList = z.array(z.unknown())
export const rawSearch = z.object({ statuses: rawList })
export const rawContext = z.object({ ancestors: rawList })
export const rawCreated = z.object({ id, url: text, uri: text })
export const rawRelationships = z.array(z.object({ id, blockedBy: z.boolean().nullish() }))

const notice = z.object({ id, type: z.string(), createdAt: z.unknown().optional(), status: z.unknown().optional() })

/** A notification as its parts; null for one that cannot even be told to be one. */
export const noticeOf = (item: unknown): z.infer<typeof notice> | null => notice.safeParse(item).data ?? null

const marked = z.object({ id })
const timed = z.object({ createdAt: time })
const edited = z.object({ editedAt: time })

/** What an item is called and when it was made, as far as it can be told, also of one that is otherwise unreadable. */
export const markOf = (item: unknown): { id: string | null; editedAt: string; at: number | null } => {
  const at = timed.safeParse(item).data?.createdAt
  return {
    id: marked.safeParse(item).data?.id ?? null,
    editedAt: edited.safeParse(item).data?.editedAt ?? '',
    at: at === undefined ? null : Date.parse(at),
  }
}
