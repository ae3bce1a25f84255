/** What a reply that went out teaches: whether a draft was good as it was, and whether it answers what no entry of the knowledge base does. Pure. */
import type { Suggestion } from './suggestion.ts'
import type { Intent, Tier } from './urgency.ts'

/** `sent`: a draft as it was suggested. `edited`: a person's own words, or a changed draft. */
export const kindOfReply = (text: string, suggestions: readonly Suggestion[]): 'sent' | 'edited' =>
  suggestions.some((each) => each.text.trim() === text.trim()) ? 'sent' : 'edited'

/** A first reply that went out as it was suggested. */
export const isOpener = (text: string, suggestions: readonly Suggestion[]): boolean =>
  suggestions.some((each) => each.basis === 'opener' && each.text.trim() === text.trim())

const LEADING_HANDLES = /^(?:@\S+\s+)+/u
const EMAIL_ADDRESS = /[^\s@]+@[^\s@]+\.[^\s@]+/u
/** Five digits and more, however they are spaced: a booking, an order, a telephone. Times, dates and prices have fewer in a row. */
const LONG_NUMBER = /(?<![\d.,:])\d(?:[ -]?\d){4,}/u
/** Letters and digits in one: "AB12CD" names a booking. */
const BOOKING_CODE = /\b(?=\w*\d)(?=\w*[A-Z])[A-Z\d]{5,}\b/u
const ADDRESS = /https?:\/\/\S+/gu

/** Whether a reply says something that concerns one customer alone, and must never be offered for another. */
export function concernsOneCustomer(reply: string): boolean {
  const text = reply.replace(LEADING_HANDLES, '').replace(ADDRESS, ' ')
  return EMAIL_ADDRESS.test(text) || LONG_NUMBER.test(text) || BOOKING_CODE.test(text)
}

/** What people ask again. Grave matters are each a case of its own. */
const ASKED_AGAIN: readonly Intent[] = ['question', 'complaint']

export interface Answered {
  intent: Intent
  tier: Tier
  suggestions: readonly Suggestion[]
}

/** Whether a reply answers something for which the knowledge base had nothing, in a way that others can be answered too (promise 11). */
export function answersAnew(ticket: Answered, reply: string): boolean {
  if (!ASKED_AGAIN.includes(ticket.intent) || ticket.tier === 'critical') return false
  if (ticket.suggestions.some(({ knowledgeId }) => knowledgeId !== null)) return false
  // A draft that went out as it was says nothing new: an opener asks, an earlier reply is known.
  if (kindOfReply(reply, ticket.suggestions) === 'sent') return false
  return !reply.trim().endsWith('?') && !concernsOneCustomer(reply)
}

/** An earlier answer, with whom it was for: their names must not reach anybody else. */
export interface EarlierAnswer {
  question: string
  reply: string
  language: string
  category: string | null
  /** Slack user id of who sent it. */
  by: string
  name: string
  handle: string
}
