/** What the customers of a crowd write, and how a card is recognised as theirs. */
import { addMs, type Clock } from '../../src/domain/clock.ts'

/** Of all tiers. */
const TEXTS = [
  'can I bring my bicycle on the night train to Hamburg?',
  'my refund has not arrived, this is the third time I write and nobody answers',
  'thank you for the lovely breakfast on board this morning!',
  'what does a cabin for two cost in March?',
  'the app crashes and I am standing at the gate without my ticket, we leave in ten minutes',
]
export const CRITICAL =
  'smoke in the cabin corridor right now, people are coughing and a child is injured, we need help'

const HOUR = 3_600_000

export interface CrowdPost {
  mark: string
  text: string
  at: Date
  wanted: boolean
}

/** Oldest first, all within the last hour. */
export function crowdPosts(prefix: string, count: number, clock: Clock): CrowdPost[] {
  const start = addMs(clock.now(), -HOUR)
  return Array.from({ length: count }, (_, n) => {
    const text = n % 25 === 4 ? CRITICAL : TEXTS[n % TEXTS.length]
    const mark = `${prefix}${n}`
    return { mark, text: `${text} (${mark})`, at: addMs(start, Math.floor((n * HOUR) / count)), wanted: n % 10 !== 9 }
  })
}

export const wantedMarks = (posts: CrowdPost[]): ReadonlySet<string> =>
  new Set(posts.filter(({ wanted }) => wanted).map(({ mark }) => mark))

/** The mark in a card's fallback text; null for messages that are no cards. */
export const markIn = (text: string | undefined): string | null => /\(([a-z]\d+)\)/.exec(text ?? '')?.[1] ?? null
