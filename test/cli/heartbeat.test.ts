/** The dead man's switch, against a service on this machine. */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createHeartbeat } from '../../src/cli/heartbeat.ts'
import type { Log } from '../../src/domain/log.ts'
import { TestClock } from '../app/clock.ts'
import { dropped, silent, status } from './webhook.ts'

const TOKEN = 'beat-t0ken-0815'

interface Service {
  url: string
  received: string[]
  answers: ((response: ServerResponse) => void)[]
}

async function openService(): Promise<Service> {
  const service: Service = { url: '', received: [], answers: [] }
  const server = createServer((request, response) => {
    service.received.push(`${request.method} ${request.url}`)
    const answer = service.answers.shift() ?? status(200)
    answer(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  })
  service.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ping/${TOKEN}`
  return service
}

function openHeart(url: string) {
  const lines: string[] = []
  const keep = (level: string) => (fields: object, message: string) =>
    void lines.push(JSON.stringify({ level, ...fields, message }))
  const log: Log = {
    debug: keep('debug'),
    info: keep('info'),
    warn: keep('warn'),
    error: keep('error'),
    child: () => log,
  }
  const clock = new TestClock()
  return {
    clock,
    heart: createHeartbeat({ url, clock, log }),
    warnings: () => lines.filter((line) => /"warn"|"error"/.test(line)),
    lines,
  }
}

test('calls the address', async () => {
  const service = await openService()
  const { heart, warnings } = openHeart(service.url)
  await heart.beat()
  expect(service.received).toEqual([`GET /ping/${TOKEN}`])
  expect(warnings()).toEqual([])
})

test.each([
  ['is refused', status(503), /status 503/],
  ['is sent elsewhere', status(302, { location: 'http://127.0.0.1:1/elsewhere' }), /the request failed/],
  ['is cut off', dropped, /UND_ERR_SOCKET|ECONNRESET|the request failed/],
])('a call that %s is logged without its address, harms nobody, and the next one is made', async (_, answer, words) => {
  const service = await openService()
  service.answers.push(answer)
  const { heart, warnings, lines } = openHeart(service.url)
  await heart.beat()
  expect(warnings()).toEqual([expect.stringMatching(words)])
  await heart.beat()
  expect(service.received).toHaveLength(2)
  expect(warnings()).toHaveLength(1)
  expect(lines.join()).not.toContain(TOKEN)
})

test('a service that is not there is logged by its code alone', async () => {
  const { heart, warnings } = openHeart(`http://127.0.0.1:1/${TOKEN}`)
  await heart.beat()
  expect(warnings()).toEqual([expect.stringMatching(/"failure":"[\w ]+"/)])
  expect(warnings().join()).not.toContain(TOKEN)
})

test('a service that does not answer is given up after ten seconds', async () => {
  const service = await openService()
  service.answers.push(silent)
  const { heart, clock, warnings } = openHeart(service.url)
  let over = false
  const beat = heart.beat().then(() => {
    over = true
  })
  await vi.waitFor(() => expect(service.received).toHaveLength(1), { interval: 2 })
  clock.advance(9_999)
  for (let turn = 0; turn < 20; turn++) await setImmediate()
  expect(over).toBe(false)
  clock.advance(1)
  await beat
  expect(warnings()).toEqual([expect.stringMatching(/no answer within 10 s/)])
})
