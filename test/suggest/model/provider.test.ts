import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { systemClock } from '../../../src/domain/clock.ts'
import type { ModelSettings } from '../../../src/domain/settings.ts'
import { createModelDrafter } from '../../../src/suggest/model/drafter.ts'
import { loadModel } from '../../../src/suggest/model/provider.ts'
import { BRAND, contextOf, postOf, triage } from '../../triage/world.ts'
import { SETTINGS } from '../world.ts'
import { DOGS, LIMIT } from './asked.ts'

interface Heard {
  path: string
  headers: IncomingHttpHeaders
  body: Record<string, unknown>
}

/** A provider on this machine that answers every request alike. */
async function providerSaying(status: number, answer: object) {
  const heard: Heard[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (piece) => {
      body += piece
    })
    request.on('end', () => {
      heard.push({ path: request.url ?? '', headers: request.headers, body: JSON.parse(body) })
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => new Promise<void>((closed) => void server.close(() => closed())))
  return { heard, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1` }
}

const settings = (more: Partial<ModelSettings>): ModelSettings => ({
  provider: 'off',
  name: 'some-model',
  baseUrl: null,
  timeout: 10_000,
  monthlyBudgetUsd: 1,
  pricePerMillion: { input: 1, output: 2 },
  ...more,
})

async function draftBy(model: ModelSettings, apiKey: string | null) {
  const loaded = await loadModel(model, apiKey)
  if (loaded === null) throw new Error('No model was loaded')
  const text = '@zorbex can I bring my dog on the bus?'
  const drafter = createModelDrafter({ settings: { ...SETTINGS, model }, model: loaded, clock: systemClock })
  return drafter
    .prepare({ post: { ...postOf(text), limit: LIMIT }, brand: BRAND, triage: triage(postOf(text), contextOf()) })
    ?.run()
}

const text = JSON.stringify(DOGS)
const CHAT = {
  id: '1',
  object: 'chat.completion',
  created: 1,
  model: 'm',
  choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 500, completion_tokens: 50, total_tokens: 550 },
}
const RESPONSES = {
  id: 'resp_1',
  object: 'response',
  created_at: 1,
  status: 'completed',
  model: 'm',
  output: [
    {
      type: 'message',
      id: 'msg_1',
      role: 'assistant',
      status: 'completed',
      content: [{ type: 'output_text', text, annotations: [] }],
    },
  ],
  usage: { input_tokens: 500, output_tokens: 50, total_tokens: 550 },
}
const MESSAGES = {
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'claude-sonnet-4-5',
  content: [{ type: 'text', text }],
  stop_reason: 'end_turn',
  stop_sequence: null,
  usage: { input_tokens: 500, output_tokens: 50 },
}

const CASES = [
  ['openai-compatible', 'some-model', CHAT, '/v1/chat/completions', 'authorization', 'Bearer planted-key'],
  ['openai', 'gpt-4.1-mini', RESPONSES, '/v1/responses', 'authorization', 'Bearer planted-key'],
  ['anthropic', 'claude-sonnet-4-5', MESSAGES, '/v1/messages', 'x-api-key', 'planted-key'],
] as const

describe('the providers', () => {
  test.each(CASES)('%s answers with a draft', async (provider, name, answer, path, header, key) => {
    // Variables of the packages' own must not lead our requests elsewhere.
    vi.stubEnv('OPENAI_BASE_URL', 'http://127.0.0.1:9/nowhere')
    vi.stubEnv('ANTHROPIC_BASE_URL', 'http://127.0.0.1:9/nowhere')
    onTestFinished(() => void vi.unstubAllEnvs())
    const { heard, url } = await providerSaying(200, answer)
    const result = await draftBy(settings({ provider, name, baseUrl: url }), 'planted-key')
    expect(result).toMatchObject({
      result: 'drafted',
      usd: (500 * 1 + 50 * 2) / 1e6,
      suggestion: { basis: 'model', knowledgeId: 'dogs' },
    })
    expect(heard).toHaveLength(1)
    expect(heard[0]).toMatchObject({ path, headers: { [header]: key }, body: { model: name } })
    expect(heard[0]?.body.tools ?? []).toEqual([])
    expect(JSON.stringify(heard[0]?.body)).toContain('knowledgeIds')
  })

  test.each([401, 404, 429, 500])(
    'an answer with status %i is no draft, costs nothing and is not asked for again',
    async (status) => {
      const { heard, url } = await providerSaying(status, { error: { message: 'no', type: 'x' } })
      const result = await draftBy(settings({ provider: 'openai-compatible', baseUrl: url }), null)
      expect(result).toMatchObject({ result: 'failed', usd: 0 })
      expect(heard).toHaveLength(1)
      expect(heard[0]?.headers.authorization).toBeUndefined()
    },
  )

  test('are not loaded where none is named or the key is missing', async () => {
    vi.stubEnv('OPENAI_API_KEY', 'planted-elsewhere')
    onTestFinished(() => void vi.unstubAllEnvs())
    expect(await loadModel(settings({}), 'key')).toBeNull()
    expect(await loadModel(settings({ provider: 'openai' }), null)).toBeNull()
    expect(await loadModel(settings({ provider: 'anthropic' }), null)).toBeNull()
    expect(await loadModel(settings({ provider: 'openai-compatible' }), null)).toBeNull()
    expect(await loadModel(settings({ provider: 'anthropic', name: null }), 'key')).toBeNull()
  })

  test('come in by import() alone, so that a house without a model never loads them', () => {
    const eager = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .filter((path) =>
        /^(?:import (?!type )|\} from)[^\n]*'(?:ai|@ai-sdk\/[^']*)'/m.test(readFileSync(`src/${path}`, 'utf8')),
      )
    expect(eager).toEqual([])
  })
})
