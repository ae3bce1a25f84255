/** The scenario's posts on Reddit, checked when read. */
import { z } from 'zod'
import { readPosts, timedPost } from './posts-file.ts'

const userName = z.string().regex(/^[\w-]{3,20}$/)
const subredditName = z.string().regex(/^\w{2,21}$/)

const common = { ...timedPost, author: userName, heard: z.boolean().default(true) }

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

/** @throws ZodError when the file is not as the schema says. */
export const loadRedditScenario = (): RedditScenarioData => readPosts('./reddit-posts.yaml', scenario)
