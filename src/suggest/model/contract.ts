/** Drafts by an optional language model. A person reads, edits and approves them like all others; nothing here sends anything. */
import type { KnowledgeEntry } from '../../domain/settings.ts'
import type { Suggestion } from '../../domain/suggestion.ts'
import type { SuggestContext, SuggestPost } from '../contract.ts'

export interface DraftRequest extends Omit<SuggestContext, 'pastReplies'> {
  post: SuggestPost
}

/** What a model must answer with; model/answer.ts has its schema. Urgency is no part of it: code alone decides that. */
export interface ModelAnswer {
  /** The body of the reply, without greeting and signature. */
  text: string
  /** Ids of the offered entries that it rests on. */
  knowledgeIds: string[]
  /** BCP 47 tag of the text. */
  language: string
  /** The model finds that none of the entries answers the post. */
  refused: boolean
}

/** Why an answer was thrown away. Stable, for the log. */
export type Discarded =
  /** Not in the shape that was asked for. */
  | 'unreadable'
  | 'refused'
  | 'empty'
  | 'too-long'
  | 'no-knowledge'
  | 'unknown-knowledge'
  | 'other-language'
  | 'hidden-characters'
  | 'foreign-script'
  | 'markup'
  | 'link'
  | 'address'
  | 'number'
  | 'name'
  | 'recites-instructions'
  | 'parrots-the-post'
  | 'not-grounded'
  | 'hostile'
  | 'turned-around'
  | `voice:${string}`

/** `usd`: what the call cost, or the most it can have cost where the provider did not tell. */
export type DraftResult = { usd: number } & (
  | { result: 'drafted'; suggestion: Suggestion }
  | { result: 'discarded'; why: Discarded }
  /** No answer: the provider refused, failed or took too long. */
  | { result: 'failed'; error: unknown }
)

/** A call that has not been made. */
export interface PreparedDraft {
  /** US dollars that it costs at the very most: kept aside before the call, so that the budget holds. */
  mostUsd: number
  /** Never throws. The signal ends the call early. */
  run(signal?: AbortSignal): Promise<DraftResult>
}

export interface ModelDrafter {
  /** Null where a model has nothing to do: no reply needed, a matter for a person, or no knowledge entry to offer. Pure. */
  prepare(request: DraftRequest): PreparedDraft | null
}

/** What the review of an answer knows beside it. */
export interface Offer {
  request: DraftRequest
  entries: readonly KnowledgeEntry[]
  /** The language that was asked for. */
  language: string
  /** The instructions that the model was given, and the mark around the post. */
  instructions: string
  mark: string
  /** How near a text comes to an entry, 0–1: its words, and those of the questions in all languages. */
  nearness(text: string, entryId: string): number
}
