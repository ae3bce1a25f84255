/** Judges the bench's posts, or makes garbage instead, and tells the process that started it how that went. */
import type { Post } from '../../src/domain/post.ts'
import { benchPosts } from './posts.ts'
import { benchSettings } from './settings.ts'

export type Work = 'triage' | 'judging' | 'nothing'

export interface Judged {
  loadMs: number
  postsPerSecond: number
  residentBytes: number
}

const WARM_UP = 3_000
const COUNTED = 10_000
/** Copies of a post: garbage as young generations know it. */
const GARBAGE = 100

const work = process.argv[2] as Work
const { settings, brand } = benchSettings()
const posts = benchPosts(WARM_UP + COUNTED)
const context = { brand, unansweredContacts: 0, earlierTickets: 0, now: new Date('2026-11-02T12:00:00Z') }

async function load(): Promise<(post: Post) => unknown> {
  if (work === 'nothing') return (post) => JSON.parse(JSON.stringify(Array.from({ length: GARBAGE }, () => post)))
  const { createTriager } = await import('../../src/triage/index.ts')
  const triage = createTriager(settings)
  if (work === 'triage') return (post) => triage(post, context)
  const { createSuggester } = await import('../../src/suggest/index.ts')
  const suggest = createSuggester(settings)
  return (post) => suggest(post, { brand, triage: triage(post, context), pastReplies: [] })
}

const start = performance.now()
const judge = await load()
const loadMs = performance.now() - start
for (const post of posts.slice(0, WARM_UP)) judge(post)
const begin = performance.now()
for (const post of posts.slice(WARM_UP)) judge(post)
const postsPerSecond = (1000 * COUNTED) / (performance.now() - begin)
globalThis.gc?.()
process.send?.({ loadMs, postsPerSecond, residentBytes: process.memoryUsage.rss() } satisfies Judged)
