/** One call of a model: no tools, one step, no second try, given up after a time. */
import type { LanguageModel, LanguageModelUsage } from 'ai'
import type { Clock } from '../../domain/clock.ts'
import type { ModelSettings } from '../../domain/settings.ts'
import { modelAnswer } from './answer.ts'
import type { ModelAnswer } from './contract.ts'
import type { Prompt } from './prompt.ts'

/** Room for a reasoning model to think in, and for one short reply. */
const MOST_OUTPUT_TOKENS = 2_000
/** What providers add to a request by themselves: the schema of the answer and their own frame. */
const FRAME_TOKENS = 1_000
const MILLION = 1_000_000

type Price = ModelSettings['pricePerMillion']

/** The most that a call can cost, in US dollars: a token stands for at least one byte. */
export const mostUsd = ({ instructions, data }: Prompt, price: Price): number =>
  ((Buffer.byteLength(instructions + data) + FRAME_TOKENS) * price.input + MOST_OUTPUT_TOKENS * price.output) / MILLION

const usdOf = (usage: LanguageModelUsage | undefined, price: Price, most: number): number => {
  const { inputTokens, outputTokens } = usage ?? {}
  if (inputTokens === undefined || outputTokens === undefined) return most
  return (inputTokens * price.input + outputTokens * price.output) / MILLION
}

/** `answer` is null when the model answered with something else than what it was asked for. */
export type Called = { usd: number } & ({ answer: ModelAnswer | null } | { error: unknown })

export interface CallOptions {
  model: LanguageModel
  prompt: Prompt
  clock: Clock
  /** Milliseconds. */
  timeout: number
  price: Price
  signal?: AbortSignal
}

/** Never throws: what went wrong comes back. */
export async function callModel({ model, prompt, clock, timeout, price, signal }: CallOptions): Promise<Called> {
  const ai = await import('ai')
  // The package writes its warnings to the console; the log is the only place for ours.
  globalThis.AI_SDK_LOG_WARNINGS = false
  const most = mostUsd(prompt, price)
  const ended = new AbortController()
  const giveUp = new AbortController()
  const waited = clock.sleep(timeout, ended.signal).then(() => {
    if (!ended.signal.aborted) giveUp.abort(new Error(`no answer within ${timeout} ms`))
  })
  try {
    const { output, usage } = await ai.generateText({
      model,
      instructions: prompt.instructions,
      prompt: prompt.data,
      output: ai.Output.object({ schema: modelAnswer }),
      maxOutputTokens: MOST_OUTPUT_TOKENS,
      maxRetries: 0,
      abortSignal: signal === undefined ? giveUp.signal : AbortSignal.any([signal, giveUp.signal]),
      telemetry: { isEnabled: false },
      // The post is not ours to leave with a provider for longer than the answer takes.
      providerOptions: { openai: { store: false } },
    })
    return { answer: output, usd: usdOf(usage, price, most) }
  } catch (error) {
    if (ai.NoObjectGeneratedError.isInstance(error)) return { answer: null, usd: usdOf(error.usage, price, most) }
    if (ai.NoOutputGeneratedError.isInstance(error)) return { answer: null, usd: most }
    // A request that was answered with an error is not billed; of one that got no answer nobody knows.
    const refused = ai.APICallError.isInstance(error) && error.statusCode !== undefined
    return { error, usd: refused ? 0 : most }
  } finally {
    ended.abort()
    await waited
  }
}
