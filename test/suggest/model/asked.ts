/** A model of the SDK's test kit that answers as it is told, asked for a draft about one post. */
import { MockLanguageModelV4 } from 'ai/test'
import { systemClock } from '../../../src/domain/clock.ts'
import type { Triage } from '../../../src/domain/urgency.ts'
import type { SuggestPost } from '../../../src/suggest/contract.ts'
import type { DraftResult, ModelAnswer } from '../../../src/suggest/model/contract.ts'
import { createModelDrafter, type ModelDrafterOptions } from '../../../src/suggest/model/drafter.ts'
import { BRAND, contextOf, postOf, triage } from '../../triage/world.ts'
import { SETTINGS } from '../world.ts'

const PRICE = { input: 3, output: 15 }
export const MODEL_SETTINGS = { timeout: 5_000, pricePerMillion: PRICE }

export const DOGS: ModelAnswer = {
  text: 'yes, your dog is welcome on board. Dogs travel free on a lead, in the last carriage.',
  knowledgeIds: ['dogs'],
  language: 'en',
  refused: false,
}

const usage = (input: number, output: number) => ({
  inputTokens: { total: input, noCache: input, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: output, text: output, reasoning: undefined },
})

/** What a provider answers with: `text` word for word. */
export const saying = (text: string) =>
  new MockLanguageModelV4({
    doGenerate: async () => ({
      content: [{ type: 'text', text }],
      finishReason: { unified: 'stop', raw: undefined },
      usage: usage(1_000, 100),
      warnings: [],
    }),
  })

export const answering = (answer: object) => saying(JSON.stringify(answer))

export interface Asked {
  post?: Partial<SuggestPost>
  triage?: Partial<Triage>
  more?: Partial<ModelDrafterOptions>
}

export const LIMIT = { max: 280, unit: 'x-weighted' } as const

export function prepared(text: string, model: MockLanguageModelV4, { post, triage: more, ...rest }: Asked = {}) {
  const judged = { ...triage(postOf(text), contextOf()), ...more }
  const drafter = createModelDrafter({
    settings: { ...SETTINGS, model: MODEL_SETTINGS },
    model,
    clock: systemClock,
    ...rest.more,
  })
  return drafter.prepare({ post: { ...postOf(text), limit: LIMIT, ...post }, brand: BRAND, triage: judged })
}

/** The result of asking; throws where the model is not asked at all. */
export async function ask(text: string, model: MockLanguageModelV4, asked: Asked = {}): Promise<DraftResult> {
  const draft = prepared(text, model, asked)
  if (draft === null) throw new Error('The model is not asked about this post')
  return draft.run()
}
