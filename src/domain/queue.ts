/**
 * Who is next (promise 9). Waiting raises priority: every minute counts as much as one point of urgency, so that nobody starves,
 * while what is critical always goes first. As all tickets age alike, their order never changes by waiting, and one number that
 * is written once keeps it.
 */
import type { Tier } from './urgency.ts'

const MINUTE = 60_000
/** Longer than anything waits. */
const AHEAD_OF_ALL = 1e9

/** Lowest goes first. `replyFrom`: when the customer began to wait. */
export const rankOf = (ticket: { tier: Tier; urgency: number; replyFrom: Date }): number =>
  ticket.replyFrom.getTime() / MINUTE - ticket.urgency - (ticket.tier === 'critical' ? AHEAD_OF_ALL : 0)

/** Points that waiting has added by now, for people to read. */
export const waitingPoints = (replyFrom: Date, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - replyFrom.getTime()) / MINUTE))
