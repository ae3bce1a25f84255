/** Knowledge search per brand, with how sure it is that the answer fits this post. */
import type { Brand, KnowledgeEntry } from '../domain/settings.ts'
import type { Triage } from '../domain/urgency.ts'
import type { SuggestSettings } from './contract.ts'
import { indexKnowledge } from './knowledge.ts'

export interface RankedAnswer {
  entry: KnowledgeEntry
  /** 0–1; compare with CONFIDENT. */
  confidence: number
}

/** Below this nothing is offered: a wrong answer is worse than none. */
export const CONFIDENT = 0.22

export interface KnowledgeSearch {
  /** Entries that share anything with the text, best first. */
  rank(text: string, context: { brand: Brand; triage: Triage }): RankedAnswer[]
}

export function createKnowledgeSearch(settings: Pick<SuggestSettings, 'brands' | 'knowledge'>): KnowledgeSearch {
  const indexes = new Map(
    settings.brands.map((brand) => [
      brand.id,
      indexKnowledge(
        settings.knowledge.filter((entry) => entry.brand === brand.id),
        [brand.name],
      ),
    ]),
  )
  return {
    rank(text, { brand }) {
      return (indexes.get(brand.id)?.search(text) ?? []).map(({ entry, score }) => ({ entry, confidence: score }))
    },
  }
}
