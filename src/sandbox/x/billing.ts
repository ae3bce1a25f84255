/** What X would have billed: kept for each post, so that a test can show that none was paid for twice. */

import twitterText from 'twitter-text'
import type { Billed } from './routes.ts'

export interface XBilling {
  /** How often each post was read, by id. */
  readonly reads: Map<string, number>
  /** Profiles that came along. */
  users: number
  writes: number
  /** US dollars at X's list prices, each read counted. */
  usd: number
}

const PRICES = { post: 0.005, owned: 0.001, user: 0.01, write: 0.015, writeWithLink: 0.2 }

export const createBilling = (): XBilling => ({ reads: new Map(), users: 0, writes: 0, usd: 0 })

export const bill = (billing: XBilling, answer: Billed): void => {
  const posts = answer.posts ?? []
  const users = answer.users ?? 0
  for (const { id } of posts) billing.reads.set(id, (billing.reads.get(id) ?? 0) + 1)
  billing.users += users
  let usd = posts.length * (answer.owned ? PRICES.owned : PRICES.post) + users * PRICES.user
  if (answer.written) {
    billing.writes++
    usd += twitterText.extractUrls(answer.written.text).length > 0 ? PRICES.writeWithLink : PRICES.write
  }
  billing.usd = Math.round((billing.usd + usd) * 1000) / 1000
}
