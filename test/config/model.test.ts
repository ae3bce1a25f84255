import { describe, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { readSecrets, secretValues } from '../../src/config/secrets.ts'
import { configFolder, MINIMAL } from './folder.ts'

const load = (model: string) =>
  loadConfig({ dir: configFolder({ 'hearback.yaml': `${MINIMAL}${model === '' ? '' : `model: ${model}\n`}` }) })

const settingsWith = (model: string) => {
  const result = load(model)
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'))
  return result.settings
}

const problemsOf = (model: string) => {
  const result = load(model)
  return result.ok ? [] : result.problems.map(({ message, fix }) => `${message}: ${fix}`)
}

describe('the language model', () => {
  test('is off unless a provider is named', () => {
    expect(settingsWith('').model).toEqual({
      provider: 'off',
      name: null,
      baseUrl: null,
      timeout: 20_000,
      monthlyBudgetUsd: 20,
      pricePerMillion: { input: 0, output: 0 },
    })
  })

  test('of a provider that bills needs its name and its prices', () => {
    expect(problemsOf('{ provider: openai }')).toEqual([
      expect.stringMatching(/needs its name.*as the provider lists it/),
      expect.stringMatching(/prices/),
    ])
    expect(problemsOf('{ provider: anthropic, name: m, pricePerMillion: { input: 3 } }')).toEqual([
      expect.stringMatching(/prices.*price list of anthropic/),
    ])
    expect(problemsOf('{ provider: anthropic, name: m, pricePerMillion: { input: 3, output: 15 } }')).toEqual([])
  })

  test('on a server of one’s own needs its address, and may cost nothing', () => {
    expect(problemsOf('{ provider: openai-compatible, name: m }')).toEqual([expect.stringMatching(/no address/)])
    expect(problemsOf('{ provider: openai-compatible, name: m, baseUrl: "http://localhost:11434/v1" }')).toEqual([])
  })

  test.each([
    ['{ provider: gemini }', /gemini/],
    ['{ provider: off, timeout: 500ms }', /too short/],
    ['{ provider: off, monthlyBudgetUsd: -1 }', /-1/],
    ['{ provider: off, apiKey: abc }', /apiKey/],
    ['{ provider: openai-compatible, name: m, baseUrl: "http://user:pass@localhost/v1" }', /password/],
  ])('%s is refused', (model, words) => expect(problemsOf(model).join()).toMatch(words))

  test('asks for its key where the provider does, and keeps it out of the log', () => {
    const named = (env: Record<string, string>, model: string) => {
      const result = readSecrets(env, settingsWith(model))
      return {
        key: result.secrets.modelApiKey,
        missing: result.missing.map(({ name }) => name),
        values: secretValues(env, result),
      }
    }
    const billed = '{ provider: anthropic, name: m, pricePerMillion: { input: 3, output: 15 } }'
    expect(named({}, '').missing).not.toContain('MODEL_API_KEY')
    expect(named({}, billed).missing).toContain('MODEL_API_KEY')
    expect(named({}, '{ provider: openai-compatible, name: m, baseUrl: "http://localhost/v1" }').missing).not.toContain(
      'MODEL_API_KEY',
    )
    expect(named({ MODEL_API_KEY: 'planted-key' }, billed)).toMatchObject({
      key: 'planted-key',
      values: ['planted-key'],
    })
  })
})
