/** The scenario's posts on Reddit, checked when read. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { INTENTS, TIERS } from '../../domain/urgency.ts'

const userName = z.string().regex(/^[\w-]{3,20}$/)
const subredditName = z.string().regex(/^\w{2,21}$/)

const common = {
  key: z.string(),
  /** Seconds after the scenario begins. */
  at: z.number().min(0).max(120),
  author: userName,
  lang: z.string(),
  intent: z.enum(INTENTS),
  tier: z.enum(TIERS),
  text: z.string().min(1),
  heard: z.boolean().default(true),
}

const submission = z.strictObject({ ...common, subreddit: subredditName, title: z.string().min(1).max(300) })
const comment = z.strictObject({ ...common, replyTo: z.string() })

const scenario = z.strictObject({
  /** The brands' own accounts. */
  accounts: z.array(userName),
  subreddits: z.array(z.strictObject({ name: subredditName, brand: z.string() })),
  posts: z.array(z.union([submission, comment])),
})

export type RedditScenarioPost = z.infer<typeof submission> | z.infer<typeof comment>
export type RedditScenarioData = z.infer<typeof scenario>

/** Posts come sorted by time. @throws ZodError when the file is not as the schema says. */
export const loadRedditScenario = (): RedditScenarioData => {
  const data = scenario.parse(parse(readFileSync(new URL('./reddit-posts.yaml', import.meta.url), 'utf8')))
  return { ...data, posts: data.posts.toSorted((one, other) => one.at - other.at) }
}
