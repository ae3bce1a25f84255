/** The words and marks of cards, in one place. */

import type { PostKind } from '../../domain/post.ts'
import type { DismissReason } from '../../domain/ticket.ts'
import type { Tier } from '../../domain/urgency.ts'
import { wordTable } from '../../domain/word-table.ts'

/** A mark of its own shape for each tier: colour is never the only sign. */
export const TIER_MARKS: Record<Tier, string> = { critical: '🚨', high: '🔶', normal: '🔵', low: '⚪' }

export const KIND_WORDS: Record<PostKind, string> = {
  mention: 'mention',
  reply: 'reply to us',
  quote: 'quotes us',
  search: 'found by search',
}

export const DISMISS_WORDS: Record<DismissReason, string> = {
  spam: 'Spam',
  'not-about-us': 'Not about us',
  'no-reply-needed': 'No reply needed',
  'answered-elsewhere': 'Answered elsewhere',
  duplicate: 'Duplicate',
}

/** How a settled ticket was settled, by its `outcome`. */
export const OUTCOME_WORDS = wordTable({
  ...DISMISS_WORDS,
  thanked: 'The customer said thanks',
  silent: 'Nothing more was heard',
  'by-hand': 'Closed by hand',
  'confirmed-aside': 'Needed no reply',
  gone: 'All its posts were deleted',
  forgotten: 'Its author is forgotten, on request',
})

const LANGUAGE_NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

/** "Danish" for `da`; the tag itself when unknown. */
export function languageName(tag: string): string {
  try {
    return tag === 'und' ? 'an unknown language' : (LANGUAGE_NAMES.of(tag) ?? tag)
  } catch {
    // Not a well-formed tag: shown as it came.
    return tag
  }
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
const ENDING_RULES = new Intl.PluralRules('en', { type: 'ordinal' })
const ENDINGS: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }
/** "third", "11th", "21st". */
export const ordinal = (n: number): string => ORDINALS[n - 1] ?? `${n}${ENDINGS[ENDING_RULES.select(n)]}`

export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`
