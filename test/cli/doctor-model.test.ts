/** `hearback doctor` and the language model: one small call, as a draft would make it. */
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { openPlace } from './doctor-place.ts'

const KEY = 'planted-model-key'

interface Heard {
  headers: IncomingHttpHeaders
  body: string
}

/** A provider on this machine that answers every request alike. */
async function providerSaying(status: number, answer: object): Promise<{ heard: Heard[]; url: string }> {
  const heard: Heard[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const piece of request) body += piece
    heard.push({ headers: request.headers, body })
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise<void>((closed) => server.close(() => closed()))
  })
  return { heard, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1` }
}

const chat = (content: string) => ({
  id: '1',
  object: 'chat.completion',
  created: 1,
  model: 'm',
  choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 500, completion_tokens: 50, total_tokens: 550 },
})
const REFUSAL = chat(JSON.stringify({ text: '', knowledgeIds: [], language: 'en', refused: true }))

const modelAt = (url: string, provider = 'openai-compatible'): string =>
  `model: { provider: ${provider}, name: some-model, baseUrl: '${url}', pricePerMillion: { input: 1, output: 2 } }\n`

test('a model that answers is tried with its key, once, with nothing of a customer, and its cost is told', async () => {
  const { heard, url } = await providerSaying(200, REFUSAL)
  const place = await openPlace({ more: modelAt(url) })
  const { code, said } = await place.see({ MODEL_API_KEY: KEY })
  expect(said).toMatch(/Language model\n +✓ some-model +answers as a draft needs it\. This cost \$0\.0006\./)
  expect(code).toBe(0)
  expect(heard).toHaveLength(1)
  expect(heard[0]?.headers.authorization).toBe(`Bearer ${KEY}`)
  expect(heard[0]?.body).toContain('test of the connection')
  expect(said).not.toContain(KEY)
})

test.each([
  [401, { error: { message: `Incorrect API key provided: ${KEY}` } }, /Take MODEL_API_KEY anew from the operator/],
  [404, { error: { message: 'no such model' } }, /Check model\.name and model\.baseUrl/],
  [429, { error: { message: 'slow down' } }, /credit/],
  [500, { error: { message: 'broken' } }, /reaches/],
  [200, chat('Hello!'), /Name a model that can answer in a given form/],
])('a model whose provider answers %i is told of with what to do', async (status, answer, fix) => {
  const { heard, url } = await providerSaying(status, answer)
  const place = await openPlace({ more: modelAt(url) })
  const { code, said } = await place.see({ MODEL_API_KEY: KEY })
  const [, model = ''] = said.split('Language model\n')
  expect(model).toMatch(/^ +✗ some-model +.*\n +To do: /)
  expect(model.split('\n')[1]).toMatch(fix)
  expect(said).not.toContain(KEY)
  expect(heard).toHaveLength(1)
  expect(code).toBe(1)
})

test('without a model, or with its key missing, nobody is asked', async () => {
  const { heard, url } = await providerSaying(200, REFUSAL)
  expect((await (await openPlace()).see()).said).not.toContain('Language model')
  const place = await openPlace({ more: modelAt(url, 'openai') })
  expect((await place.see()).said).toMatch(/✗ MODEL_API_KEY +missing/)
  expect(heard).toEqual([])
})
