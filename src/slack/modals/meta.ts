/** What a modal carries with itself: ids, limits and hashes, never a text from outside (so that nothing needs erasing there). */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { TextLimit } from '../../domain/post.ts'

const FORMS = ['send', 'edit', 'copy', 'snooze', 'hand_over', 'note', 'dismiss', 'correct'] as const
export type FormName = (typeof FORMS)[number]

const META = z.object({
  form: z.enum(FORMS),
  ticketId: z.int().positive(),
  /** Version of the ticket that the form shows. */
  seen: z.int(),
  /** Where the card is: what cannot be told in the modal is told there. */
  channel: z.string(),
  /** Grows each time the text field is filled anew, as Slack keeps what was typed under an id that it knows. */
  round: z.int().default(0),
  /** For replies: the post that is answered, how many replies there were, and how the platform counts. */
  reply: z
    .object({
      mentionId: z.int().positive(),
      attempt: z.int().positive(),
      max: z.int(),
      unit: z.enum(['x-weighted', 'graphemes', 'characters', 'mastodon']),
      brand: z.string(),
      language: z.string(),
    })
    .optional(),
  /** Hash of the suggestion that the form shows or began with. */
  shown: z.string().optional(),
  /** Keys of the promises that the form shows (modals/promises.ts). */
  promises: z.array(z.string()).optional(),
  /** Hash of the text whose warnings were shown: sending the same text again overrides them. */
  warned: z.string().optional(),
})
export type FormMeta = z.infer<typeof META>
export type ReplyMeta = NonNullable<FormMeta['reply']>

export const writeMeta = (meta: FormMeta): string => JSON.stringify(meta)

/** What a form wrote; null for what none of this shape did. */
export function metaIn<T>(shape: z.ZodType<T>, text: string): T | null {
  try {
    return shape.safeParse(JSON.parse(text)).data ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** null for what none of our forms wrote. */
export const readMeta = (text: string): FormMeta | null => metaIn(META, text)

export const textHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

export const limitOf = ({ max, unit }: ReplyMeta): TextLimit => ({ max, unit })
