/** Knowledge search per brand, with how sure it is that the answer fits this post. */
import type { Brand, KnowledgeEntry } from '../domain/settings.ts'
import type { Category, Intent, Triage } from '../domain/urgency.ts'
import { ownNamesOf } from '../triage/names.ts'
import type { SuggestSettings } from './contract.ts'
import { indexKnowledge } from './knowledge.ts'

export interface RankedAnswer {
  entry: KnowledgeEntry
  /** 0–1; compare with CONFIDENT. */
  confidence: number
}

/** Below this nothing is offered: a wrong answer is worse than none. */
export const CONFIDENT = 0.16

export interface KnowledgeSearch {
  /** Entries that share anything with the text, best first. */
  rank(text: string, context: { brand: Brand; triage: Triage }): RankedAnswer[]
}

/** How likely a stock answer helps at all, by what the post wants. */
const HELPS: Readonly<Record<Intent, number>> = {
  question: 1,
  complaint: 0.85,
  outage: 0.5,
  praise: 0.4,
  sales: 0.4,
  other: 0.3,
  spam: 0.1,
}
/** Whoever writes again has been through the stock answer; a danger or a threat is no case for one. */
const AFTER_REPEATED = 0.6
const IN_CRITICAL = 0.4
const SAME_CATEGORY = 1.15
const OTHER_CATEGORY = 0.85
/** A clear winner is more believable than the first of many equals. */
const MARGIN = 0.5

function outlook(triage: Triage): number {
  const repeated = triage.urgency.factors.some((factor) => factor.key === 'repeated')
  return (
    HELPS[triage.intent] *
    (repeated ? AFTER_REPEATED : 1) *
    (triage.urgency.tier === 'critical' ? IN_CRITICAL : 1) *
    (triage.aboutUs ? 1 : 0.1)
  )
}

const agreement = (entry: Category | null, post: Category | null): number => {
  if (entry === null || post === null) return 1
  return entry === post ? SAME_CATEGORY : OTHER_CATEGORY
}

export function createKnowledgeSearch(settings: Pick<SuggestSettings, 'brands' | 'knowledge'>): KnowledgeSearch {
  const indexes = new Map(
    settings.brands.map((brand) => [
      brand.id,
      indexKnowledge(
        settings.knowledge.filter((entry) => entry.brand === brand.id),
        [...ownNamesOf(brand)],
      ),
    ]),
  )
  return {
    rank(text, { brand, triage }) {
      const hits = indexes.get(brand.id)?.search(text, triage.language) ?? []
      const fitting = hits
        .map(({ entry, score }) => ({ entry, score: score * agreement(entry.category, triage.category) }))
        .sort((a, b) => b.score - a.score)
      const factor = outlook(triage)
      return fitting.map(({ entry, score }, place) => {
        const margin = score - (fitting[place === 0 ? 1 : 0]?.score ?? 0)
        return { entry, confidence: Math.max(0, Math.min(1, (score + MARGIN * Math.max(0, margin)) * factor)) }
      })
    },
  }
}
