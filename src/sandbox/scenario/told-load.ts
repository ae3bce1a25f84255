/** The scenario's posts on Bluesky and Mastodon, checked when read. */
import { z } from 'zod'
import { peopleAndPosts, readPosts, timedPost } from './posts-file.ts'

const post = z.strictObject({
  ...timedPost,
  replyTo: z.string().optional(),
  /** Descriptions of pictures that come along. */
  images: z.array(z.string()).optional(),
  /** Mastodon only. */
  visibility: z.enum(['public', 'unlisted', 'direct']).optional(),
})

/** Handles come without the host that all people of the practice share, unless they are of another. */
const scenario = peopleAndPosts(/^[\w.@-]+$/, post)

export type ToldPost = z.infer<typeof post>
export type ToldScenario = z.infer<typeof scenario>

/** @throws ZodError when the file is not as the schema says. */
export const loadTold = (platform: 'bluesky' | 'mastodon'): ToldScenario =>
  readPosts(`./${platform}-posts.yaml`, scenario)
