/** The optional language model: off unless a provider is named. */
import { z } from 'zod'
import { duration, httpUrl, words } from './scalars.ts'

const price = (description: string) => z.number().min(0).max(10_000).default(0).describe(description)

/** Providers that bill every call: without their prices the budget would never be used up. */
const BILLED: readonly string[] = ['anthropic', 'openai']

export const model = z
  .strictObject({
    provider: z
      .enum(['off', 'anthropic', 'openai', 'openai-compatible'])
      .default('off')
      .describe('Who runs the model. openai-compatible: any server with that API, also one of your own.'),
    name: words('Name of the model, as the provider writes it', ['a-model-name']).nullable().default(null),
    baseUrl: httpUrl('Base address of its API', 'http://localhost:11434/v1')
      .nullable()
      .default(null)
      .describe("Base address of its API. null for the provider's own."),
    timeout: duration('A draft that takes longer is given up', { min: '1s', max: '2m' }).prefault('20s'),
    monthlyBudgetUsd: z
      .number()
      .min(0)
      .max(1_000_000)
      .default(20)
      .describe('Most US dollars a calendar month for drafts. Beyond it the built-in drafts serve alone.'),
    pricePerMillion: z
      .strictObject({
        input: price('US dollars for a million tokens that the model reads.'),
        output: price('US dollars for a million tokens that the model writes.'),
      })
      .prefault({})
      .describe('What the provider charges. The spend is reckoned from it.'),
  })
  .superRefine(({ provider, name, baseUrl, pricePerMillion }, context) => {
    if (provider === 'off') return
    const wrong = (path: string[], message: string, fix: string) =>
      context.addIssue({ code: 'custom', path, message, params: { fix } })
    if (name === null)
      wrong(['name'], `A model of ${provider} needs its name`, 'Write the name as the provider lists it')
    if (provider === 'openai-compatible' && baseUrl === null)
      wrong(['baseUrl'], 'There is no address to call', 'Write the base address, such as http://localhost:11434/v1')
    if (BILLED.includes(provider) && (pricePerMillion.input === 0 || pricePerMillion.output === 0))
      wrong(
        ['pricePerMillion'],
        'Without its prices nobody would notice that the budget is used up',
        `Write the prices of the model from the price list of ${provider}`,
      )
  })
  .prefault({})
  .describe('An optional language model that words drafts from knowledge.yaml. A person still approves every reply.')
