/** Files a complaint, question or outage under what failed or is asked about. */
import type { Category, Intent } from '../domain/urgency.ts'
import { CATEGORY_WORDS } from './lexicon/categories.ts'
import { PhraseFinder } from './lexicon/phrases.ts'
import { plain, type Signs } from './signs.ts'
import type { Word } from './words.ts'

const finder = new PhraseFinder<Category>([CATEGORY_WORDS])

/** Words that go along with many matters and seldom are the matter. */
const WEIGHT: Partial<Record<Category, number>> = {
  children: 0.7,
  product: 0.8,
  cafe: 0.7,
  website: 0.8,
  app: 0.9,
  payment: 0.9,
  vehicle: 0.9,
  safety: 0.6,
  staff: 0.9,
  refund: 1.2,
  'lost-property': 1.4,
  accessibility: 1.2,
  pets: 1.2,
  loyalty: 1.2,
  gift: 1.2,
  disruption: 1.1,
}
const PAIR_COUNTS = 1.5

/** All matters that words name, whichever of them it is about. */
export const mattersOf = (words: readonly Word[]): ReadonlySet<Category> =>
  new Set(finder.find(words).map((found) => found.key))

/** Null for intents that are not filed and where no word tells. */
export function categoryOf(signs: Signs, intent: Intent): Category | null {
  if (intent !== 'complaint' && intent !== 'question' && intent !== 'outage') return null
  // Harm to a body is safety and leaked data privacy, whatever else failed.
  if ((['injury', 'illness', 'fire'] as const).some((cue) => plain(signs, cue).length > 0)) return 'safety'
  if (plain(signs, 'breach').length > 0) return 'privacy'
  const points = new Map<Category, number>()
  const seen = new Set<string>()
  for (const { key, from, to } of finder.find(signs.read.words)) {
    const mark = `${key} ${from}`
    if (seen.has(mark)) continue
    seen.add(mark)
    points.set(key, (points.get(key) ?? 0) + (WEIGHT[key] ?? 1) * (to > from ? PAIR_COUNTS : 1))
  }
  let best: Category | null = null
  let most = 0
  for (const [category, sum] of points) if (sum > most) [best, most] = [category, sum]
  return best
}
