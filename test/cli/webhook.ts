/** A paging service on this machine: takes notices, or fails as it is told. */
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Webhook {
  /** With a token in it, as real ones have. */
  url: string
  /** Every request's body, in order, also of those that failed. */
  received: Record<string, unknown>[]
  /** How the next requests are answered, one each; afterwards with 204. */
  answers: ((response: ServerResponse) => void)[]
}

export const TOKEN = 'hook-t0ken-4711'

export const status =
  (code: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse): void =>
    void response.writeHead(code, headers).end()
export const dropped = (response: ServerResponse): void => void response.socket?.destroy()
export const silent = (): void => undefined

export async function openWebhook(): Promise<Webhook> {
  const received: Webhook['received'] = []
  const answers: Webhook['answers'] = []
  const server: Server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => {
      body += chunk
    })
    request.on('end', () => {
      received.push(JSON.parse(body) as Record<string, unknown>)
      const answer = answers.shift() ?? status(204)
      answer(response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?token=${TOKEN}`, received, answers }
}
