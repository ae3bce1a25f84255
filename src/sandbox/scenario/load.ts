/** The scenario's posts on X, checked when read. */
import { z } from 'zod'
import { peopleAndPosts, readPosts, timedPost } from './posts-file.ts'

const media = z.strictObject({
  type: z.enum(['photo', 'video', 'animated_gif']),
  url: z.url(),
  alt: z.string().nullable(),
})

const post = z.strictObject({
  ...timedPost,
  replyTo: z.string().optional(),
  quoteOf: z.string().optional(),
  media: z.array(media).optional(),
})

const scenario = peopleAndPosts(/^\w{1,15}$/, post)

export type ScenarioPost = z.infer<typeof post>
export type ScenarioData = z.infer<typeof scenario>

/** @throws ZodError when the file is not as the schema says. */
export const loadScenario = (): ScenarioData => readPosts('./posts.yaml', scenario)
