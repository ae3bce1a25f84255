/** A remark of the voice guard on a draft. `block` must be cured before sending; `warn` may be overridden. */
export interface VoiceFinding {
  rule: string
  level: 'warn' | 'block'
  /** What is wrong, in plain words. */
  reason: string
  /** A better wording, where one is known. */
  better: string | null
}

/** One proposed reply. A person edits and approves it; it is never sent by itself. */
export interface Suggestion {
  text: string
  /** BCP 47 tag of the text. */
  language: string
  /** `model`: a language model wrote it, from the knowledge entry. */
  basis: 'knowledge' | 'past-reply' | 'opener' | 'model'
  /** The knowledge entry it builds on, or null. */
  knowledgeId: string | null
  /** What the card says about it, e.g. `in Danish, from "Allergens on board"`. */
  reason: string
  /** Slack user id of the colleague whose earlier reply it builds on. */
  by?: string
  findings: VoiceFinding[]
}
