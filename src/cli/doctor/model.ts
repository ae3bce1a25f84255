/** Whether the language model answers as a draft needs it: one small call, of which nothing is kept. */
import { modelSecret } from '../../config/secret-specs.ts'
import type { Clock } from '../../domain/clock.ts'
import { messageOf } from '../../domain/errors.ts'
import type { ModelSettings } from '../../domain/settings.ts'
import { callModel } from '../../suggest/model/call.ts'
import { loadModel } from '../../suggest/model/provider.ts'
import { bad, ok, type Row } from './report.ts'

export interface ModelOptions {
  model: ModelSettings
  apiKey: string | null
  clock: Clock
}

/** The whole way that a draft takes, with no post in it: also the form of the answer, which not every model can keep to. */
const PROMPT = {
  instructions:
    'This is a test of the connection; there is nothing to answer. Give an empty text, no ids, the language "en", and refused as true.',
  data: 'A test of the connection.',
}

/** No rows without a model, or without the key that it needs: that is told with the secrets. */
export async function checkModel({ model: settings, apiKey, clock }: ModelOptions): Promise<Row[]> {
  const what = settings.name ?? settings.provider
  try {
    const model = await loadModel(settings, apiKey)
    if (model === null) return []
    const { timeout, pricePerMillion: price } = settings
    const called = await callModel({ model, prompt: PROMPT, clock, timeout, price })
    if ('error' in called) return [refused(what, called.error, settings)]
    if (called.answer === null)
      return [
        bad(what, 'answers, but not in the form that a draft needs', 'Name a model that can answer in a given form'),
      ]
    const cost = called.usd > 0 ? ` This cost $${called.usd.toFixed(4)}.` : ''
    return [ok(what, `answers as a draft needs it.${cost}`)]
  } catch (error) {
    return [refused(what, error, settings)]
  }
}

function refused(what: string, error: unknown, settings: ModelSettings): Row {
  const { statusCode } = error as { statusCode?: unknown }
  const status = typeof statusCode === 'number' ? ` (${statusCode})` : ''
  return bad(what, `${messageOf(error)}${status}`, fixFor(statusCode, settings))
}

function fixFor(status: unknown, { provider }: ModelSettings): string {
  const { whereToGet } = modelSecret(provider)
  switch (status) {
    case 401:
    case 403:
      return `Take MODEL_API_KEY anew from ${whereToGet}`
    case 404:
      return 'Check model.name and model.baseUrl in config/hearback.yaml'
    case 402:
    case 429:
      return 'Look whether the account has credit left, then run this again in a minute'
    default:
      return 'See what the message says, and whether this machine reaches the provider (network, proxy, model.baseUrl in config/hearback.yaml)'
  }
}
