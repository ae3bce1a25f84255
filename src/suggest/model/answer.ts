/** The shape of a model's answer. Bounds on lengths are checked in review.ts: not all providers take them in a schema. */
import { z } from 'zod'
import type { ModelAnswer } from './contract.ts'

export const modelAnswer: z.ZodType<ModelAnswer> = z.object({
  text: z.string().describe('The body of the reply, without greeting, signature and links. Empty when refused.'),
  knowledgeIds: z.array(z.string()).describe('The ids of the entries that the body rests on.'),
  language: z.string().describe('BCP 47 tag of the language of the body.'),
  refused: z.boolean().describe('True when none of the entries answers the post.'),
})
