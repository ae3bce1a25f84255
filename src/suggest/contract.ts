import type { Post, TextLimit } from '../domain/post.ts'
import type { Brand, Settings } from '../domain/settings.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import type { Category, Triage } from '../domain/urgency.ts'

export type SuggestPost = Pick<Post, 'platform' | 'text' | 'author' | 'kind' | 'limit'>

/** A reply that this team sent earlier to a like question. */
export interface PastReply {
  question: string
  /** The earlier customer's name has become {name}. */
  reply: string
  language: string
  category?: Category | null
  /** Slack user id of who sent it. */
  by?: string
}

export interface SuggestContext {
  brand: Brand
  triage: Triage
  pastReplies: PastReply[]
}

/** Up to three drafts, best first. Empty when no reply is needed. Pure. */
export type Suggester = (post: SuggestPost, context: SuggestContext) => Suggestion[]

export type SuggestSettings = Pick<Settings, 'brands' | 'knowledge' | 'voice'>

/** Length of `text` in the platform's own unit. */
export type TextLength = (text: string, unit: TextLimit['unit']) => number
