/** Which tone and which request a first reply needs. */
import type { Brand, KnowledgeEntry } from '../domain/settings.ts'
import type { Category, Triage } from '../domain/urgency.ts'

/** As in config/voice.yaml, `openers`. */
export type Situation =
  | 'emergency'
  | 'privacy'
  | 'formal'
  | 'repeated'
  | 'blocked'
  | 'outage'
  | 'complaint'
  | 'question'
  | 'wish'
  | 'praise'
  | 'lead'
  | 'job'
  | 'reporter'
  | 'other'

/** As in config/voice.yaml, `asks`. */
export type Ask = 'booking' | 'order' | 'account' | 'place' | 'device' | 'details' | 'emergency'

/** Reasons of urgency and the situation they make, gravest first. */
const BY_REASON: readonly [string, Situation][] = [
  ['danger', 'emergency'],
  ['child-alone', 'emergency'],
  ['helpless', 'emergency'],
  ['fraud', 'privacy'],
  ['breach', 'privacy'],
  ['impostor', 'privacy'],
  ['fake-campaign', 'privacy'],
  ['law', 'formal'],
  ['press', 'formal'],
]

export function situationOf(triage: Triage): Situation {
  const reasons = new Set(triage.urgency.factors.map((factor) => factor.key))
  const matter = triage.intent === 'complaint' || triage.intent === 'question' || triage.intent === 'outage'
  if (matter) {
    for (const [reason, situation] of BY_REASON) if (reasons.has(reason)) return situation
    if (reasons.has('repeated') && triage.intent === 'complaint') return 'repeated'
    if (reasons.has('blocked-now')) return 'blocked'
  }
  switch (triage.intent) {
    case 'complaint':
      return 'complaint'
    case 'question':
      return 'question'
    case 'outage':
      return 'outage'
    case 'praise':
      return reasons.has('wish') ? 'wish' : 'praise'
    case 'sales':
      return reasons.has('lead') ? 'lead' : 'other'
    case 'spam':
      return 'other'
    case 'other':
      return reasons.has('reporter') ? 'reporter' : reasons.has('applicant') ? 'job' : 'other'
  }
}

/** Situations in which the author is owed an apology: we failed them. */
export const weFailed = (situation: Situation): boolean =>
  situation === 'repeated' || situation === 'blocked' || situation === 'outage' || situation === 'complaint'

const TRAVEL: readonly Category[] = ['booking', 'delay', 'disruption', 'boarding', 'tickets', 'luggage', 'vehicle']

/** What the brand's customers hold in their hands: a booking or an order. */
const paperOf = (brand: Brand, knowledge: readonly KnowledgeEntry[]): Ask =>
  knowledge.some((entry) => entry.brand === brand.id && entry.category !== null && TRAVEL.includes(entry.category))
    ? 'booking'
    : 'order'

const PLACES: readonly Category[] = [
  'cafe',
  'hygiene',
  'staff',
  'food',
  'onboard',
  'accessibility',
  'safety',
  'children',
]

/** The one thing that is missing to help, or null when nothing has to be asked. */
export function askFor(
  situation: Situation,
  category: Category | null,
  brand: Brand,
  knowledge: readonly KnowledgeEntry[],
): Ask | null {
  if (situation === 'emergency') return 'emergency'
  if (situation === 'formal') return paperOf(brand, knowledge)
  if (situation === 'outage') return 'device'
  if (!['privacy', 'repeated', 'blocked', 'complaint'].includes(situation)) return null
  if (situation === 'privacy' || category === 'loyalty' || category === 'subscription' || category === 'privacy')
    return 'account'
  if (category === null) return 'details'
  if (category === 'app' || category === 'website') return 'device'
  return PLACES.includes(category) ? 'place' : paperOf(brand, knowledge)
}
