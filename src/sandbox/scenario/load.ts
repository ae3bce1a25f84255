/** The scenario's data, checked when read. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { INTENTS, TIERS } from '../../domain/urgency.ts'

const person = z.strictObject({
  handle: z.string().regex(/^\w{1,15}$/),
  name: z.string().min(1),
  followers: z.number().int().nonnegative(),
})

const media = z.strictObject({
  type: z.enum(['photo', 'video', 'animated_gif']),
  url: z.url(),
  alt: z.string().nullable(),
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
  quoteOf: z.string().optional(),
  media: z.array(media).optional(),
})

const scenario = z.strictObject({
  /** The brands' own accounts. */
  accounts: z.array(person),
  customers: z.array(person),
  posts: z.array(post),
})

export type ScenarioPerson = z.infer<typeof person>
export type ScenarioPost = z.infer<typeof post>
export type ScenarioData = z.infer<typeof scenario>

/** Posts come sorted by time. @throws ZodError when the file is not as the schema says. */
export const loadScenario = (): ScenarioData => {
  const data = scenario.parse(parse(readFileSync(new URL('./posts.yaml', import.meta.url), 'utf8')))
  return { ...data, posts: data.posts.toSorted((one, other) => one.at - other.at) }
}
