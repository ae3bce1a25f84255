/** The providers of models. Their packages are loaded only when one is named in the settings. */
import type { LanguageModel } from 'ai'
import type { ModelSettings } from '../../domain/settings.ts'

/** The addresses stand here so that no environment variable of a provider's package can point elsewhere. */
const ADDRESSES = { anthropic: 'https://api.anthropic.com/v1', openai: 'https://api.openai.com/v1' } as const

/** The model that the settings name, or null when there is none or its key is missing. */
export async function loadModel(settings: ModelSettings, apiKey: string | null): Promise<LanguageModel | null> {
  const { provider, name, baseUrl } = settings
  if (provider === 'off' || name === null) return null
  if (provider === 'openai-compatible') {
    if (baseUrl === null) return null
    const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible')
    const server = { name: 'openai-compatible', baseURL: baseUrl, supportsStructuredOutputs: true }
    return createOpenAICompatible(apiKey === null ? server : { ...server, apiKey })(name)
  }
  if (apiKey === null) return null
  const access = { apiKey, baseURL: baseUrl ?? ADDRESSES[provider] }
  if (provider === 'anthropic') return (await import('@ai-sdk/anthropic')).createAnthropic(access)(name)
  return (await import('@ai-sdk/openai')).createOpenAI(access)(name)
}
