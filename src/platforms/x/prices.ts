/**
 * X's pay-per-use prices in US dollars, for metering. Reads are billed for each resource in the answer.
 * X waives a second read of the same resource on one UTC day, but calls that a soft guarantee: nothing is deducted for it here,
 * so the meter errs towards spending less than the budget, never more.
 */

import type { Spend } from '../contract.ts'
import { extractUrls } from './links.ts'

const POST_READ = 0.005
/** Our own posts and our own mentions, when the account owns the developer app. */
const OWNED_READ = 0.001
/** Every author that the `author_id` expansion brings along, once for each page it appears in. */
const USER_READ = 0.01
const POST_WRITE = 0.015
const POST_WRITE_WITH_LINK = 0.2

/** Sums of thousandths, free of binary dust. */
const dollars = (amount: number): number => Math.round(amount * 1000) / 1000

/** What an answer with so many posts and expanded authors cost. `owned` for the account's own posts and mentions. */
export const readSpend = (posts: number, users: number, owned: boolean): Spend => ({
  reads: posts + users,
  writes: 0,
  usd: dollars(posts * (owned ? OWNED_READ : POST_READ) + users * USER_READ),
})

/** What posting `text` costs: a link makes it more than ten times as dear. */
export const writeSpend = (text: string): Spend => ({
  reads: 0,
  writes: 1,
  usd: extractUrls(text).length > 0 ? POST_WRITE_WITH_LINK : POST_WRITE,
})

export const addSpend = (one: Spend, other: Spend): Spend => ({
  reads: one.reads + other.reads,
  writes: one.writes + other.writes,
  usd: dollars(one.usd + other.usd),
})

/** For `doctor` and the documents. */
export const PRICE_NOTES = [
  `Reading: $${OWNED_READ} a mention or own post, $${POST_READ} a search hit, and $${USER_READ} for the profile of its author.`,
  `Writing: $${POST_WRITE} a reply, $${POST_WRITE_WITH_LINK.toFixed(2)} when it holds a link.`,
]
