/** The scenario's posts on Bluesky and Mastodon, checked when read. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { INTENTS, TIERS } from '../../domain/urgency.ts'

const person = z.strictObject({
  /** Without the host that all people of the practice share, unless they are of another. */
  handle: z.string().regex(/^[\w.@-]+$/),
  name: z.string().min(1),
  followers: z.number().int().nonnegative(),
})

const post = z.strictObject({
  key: z.string(),
  /** Seconds after the scenario begins. */
  at: z.number().min(0).max(120),
  author: z.string(),
  lang: z.string(),
  intent: z.enum(INTENTS),
  tier: z.enum(TIERS),
  text: z.string().min(1),
  replyTo: z.string().optional(),
  /** Descriptions of pictures that come along. */
  images: z.array(z.string()).optional(),
  /** Mastodon only. */
  visibility: z.enum(['public', 'unlisted', 'direct']).optional(),
})

const scenario = z.strictObject({
  /** The brands' own accounts. */
  accounts: z.array(person),
  customers: z.array(person),
  posts: z.array(post),
})

export type ToldPost = z.infer<typeof post>
export type ToldScenario = z.infer<typeof scenario>

/** Posts come sorted by time. @throws ZodError when the file is not as the schema says. */
export const loadTold = (platform: 'bluesky' | 'mastodon'): ToldScenario => {
  const file = new URL(`./${platform}-posts.yaml`, import.meta.url)
  const data = scenario.parse(parse(readFileSync(file, 'utf8')))
  return { ...data, posts: data.posts.toSorted((one, other) => one.at - other.at) }
}
