import { createTriager } from '../../src/triage/index.ts'
import { benchPosts } from './posts.ts'
import { benchSettings } from './settings.ts'

const WARM_UP = 2_000
const COUNTED = 10_000

/** Triage of one post after the other on one core, after a warm-up. */
export function measureTriage(): { triage_posts_per_s: number } {
  const { settings, brand } = benchSettings()
  const triage = createTriager(settings)
  const posts = benchPosts(WARM_UP + COUNTED)
  const context = { brand, unansweredContacts: 0, earlierTickets: 0, now: new Date('2026-11-02T12:00:00Z') }
  for (const post of posts.slice(0, WARM_UP)) triage(post, context)
  const begin = performance.now()
  for (const post of posts.slice(WARM_UP)) triage(post, context)
  return { triage_posts_per_s: Math.round((1000 * COUNTED) / (performance.now() - begin)) }
}
