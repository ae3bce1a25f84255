export const TIERS = ['critical', 'high', 'normal', 'low'] as const
export type Tier = (typeof TIERS)[number]

export const INTENTS = ['complaint', 'question', 'outage', 'praise', 'spam', 'sales', 'other'] as const
export type Intent = (typeof INTENTS)[number]

export const CATEGORIES = [
  'booking',
  'refund',
  'delay',
  'disruption',
  'boarding',
  'tickets',
  'documents',
  'luggage',
  'lost-property',
  'pets',
  'bikes',
  'vehicle',
  'accessibility',
  'children',
  'onboard',
  'food',
  'payment',
  'price',
  'loyalty',
  'app',
  'website',
  'delivery',
  'subscription',
  'product',
  'cafe',
  'gift',
  'hygiene',
  'staff',
  'safety',
  'privacy',
] as const
export type Category = (typeof CATEGORIES)[number]

/** One reason for a post's urgency: points and the words in the post that caused it. */
export interface UrgencyFactor {
  /** Stable key, as in config `urgency.weights`. */
  key: string
  /** Plain words for the card, e.g. "danger to a person". */
  label: string
  points: number
  /** Quoted from the post; empty when the reason is not in its words (history, reach). */
  words: string[]
}

export interface Urgency {
  /** 0–100, the sum of the factors clamped. */
  score: number
  tier: Tier
  factors: UrgencyFactor[]
}

export interface Triage {
  /** BCP 47 primary tag, or 'und'. */
  language: string
  intent: Intent
  /** Probability-like, 0–1. */
  intentConfidence: number
  /** -1 (very unhappy) to 1 (very happy). */
  sentiment: number
  /** For complaint, question and outage; else null. */
  category: Category | null
  needsReply: boolean
  /** A plain thank-you with nothing beside it that somebody could look at. In doubt false. */
  onlyThanks: boolean
  /** False for posts that only share our name (a trail, a wallpaper). */
  aboutUs: boolean
  urgency: Urgency
}
