/** What the model tells apart: finer than intents, because the finer kinds decide urgency and whether an answer is due. */
import type { Intent } from '../../domain/urgency.ts'

export const KINDS = [
  'complaint',
  'question',
  'outage',
  'praise',
  'wish',
  'spam',
  'impostor',
  'lead',
  'pitch',
  'job',
  'reporter',
  'chatter',
  'elsewhere',
] as const
export type Kind = (typeof KINDS)[number]

export const INTENT_OF: Readonly<Record<Kind, Intent>> = {
  complaint: 'complaint',
  question: 'question',
  outage: 'outage',
  praise: 'praise',
  wish: 'praise',
  spam: 'spam',
  impostor: 'spam',
  lead: 'sales',
  pitch: 'sales',
  job: 'other',
  reporter: 'other',
  chatter: 'other',
  elsewhere: 'other',
}

/** Columns of the weights table: one for each kind, then mood (glad or upset), pressing (cannot wait) and grave. */
export const MOOD = KINDS.length
export const PRESSING = KINDS.length + 1
export const GRAVE = KINDS.length + 2
export const HEADS = KINDS.length + 3
