/** How the files with the scenario's posts are read, and what they have in common on all platforms. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { INTENTS, TIERS } from '../../domain/urgency.ts'

/** What every post has. */
export const timedPost = {
  key: z.string(),
  /** Seconds after the scenario begins. */
  at: z.number().min(0).max(120),
  author: z.string(),
  lang: z.string(),
  intent: z.enum(INTENTS),
  tier: z.enum(TIERS),
  text: z.string().min(1),
}

/** People with handles of the platform's form, and what they post. */
export const peopleAndPosts = <Post extends z.ZodType>(handle: RegExp, post: Post) => {
  const person = z.strictObject({
    handle: z.string().regex(handle),
    name: z.string().min(1),
    followers: z.number().int().nonnegative(),
  })
  return z.strictObject({
    /** The brands' own accounts. */
    accounts: z.array(person),
    customers: z.array(person),
    posts: z.array(post),
  })
}

/** Posts come sorted by time. `file`: its name in this folder. @throws ZodError when it is not as the schema says. */
export const readPosts = <Data extends { posts: { at: number }[] }>(file: string, schema: z.ZodType<Data>): Data => {
  const data = schema.parse(parse(readFileSync(new URL(file, import.meta.url), 'utf8')))
  return { ...data, posts: data.posts.toSorted((one, other) => one.at - other.at) }
}
