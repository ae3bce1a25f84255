import type { Post } from '../domain/post.ts'
import type { Brand, Settings } from '../domain/settings.ts'
import type { Triage } from '../domain/urgency.ts'

/** What is known beside the post itself. Comes in as arguments so that triage stays pure. */
export interface TriageContext {
  brand: Brand
  /** Earlier posts of this author to this brand in the last days that got no answer yet. */
  unansweredContacts: number
  /** All earlier tickets of this author with this brand. */
  earlierTickets: number
  now: Date
}

export type TriagePost = Pick<Post, 'platform' | 'text' | 'language' | 'kind' | 'author' | 'metrics' | 'media'>

/** Decides language, intent, sentiment, category and urgency of one post. Pure: same input, same output. */
export type Triager = (post: TriagePost, context: TriageContext) => Triage

/** The settings that triage reads. From the knowledge it takes the words of each brand's field, to tell namesakes from us. */
export type TriageSettings = Pick<Settings, 'tiers' | 'urgency'> & Partial<Pick<Settings, 'knowledge'>>
