/** What operators see: /healthz, /readyz and /metrics of the running program. */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { createOperations, type OperationsOptions, serveOperations } from '../../src/cli/operations.ts'
import { PlatformError, SetupError } from '../../src/domain/errors.ts'
import { TestClock } from '../app/clock.ts'
import { openHouse } from '../app/house.ts'
import { page, post, scriptedPlatform } from '../app/posts.ts'

async function serve(options: OperationsOptions): Promise<{ url: string; warned: string[]; server: Server }> {
  const warned: string[] = []
  const log = { warn: (fields: object, message: string) => void warned.push(`${message} ${JSON.stringify(fields)}`) }
  const server = await serveOperations(createOperations(options, log), 0)
  onTestFinished(() => void server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, warned, server }
}

/** The value of one line of the metrics; NaN when there is no such line. */
const numberOf = (text: string, line: string): number =>
  Number(
    text
      .split('\n')
      .find((each) => each.startsWith(`${line} `))
      ?.slice(line.length + 1) ?? Number.NaN,
  )

test('metrics count polls and posts by source, deliveries by kind, and tell how long the oldest has waited', async () => {
  const clock = new TestClock()
  const own = post('9', 'hello from us', { own: true })
  const first = page([post('1', '@tidevogn where is my refund?'), post('2', '@tidevogn thank you!'), own], {
    settled: '2',
  })
  const script = [first, new PlatformError('unavailable', 'X is away')]
  const { runtime, store, workspace } = await openHouse({ platforms: [scriptedPlatform(script)], clock })
  const { url } = await serve(runtime)
  const metrics = async () => (await fetch(`${url}/metrics`)).text()

  await runtime.intake().pollDue()
  clock.advance(90_000)
  const waiting = await metrics()
  expect(numberOf(waiting, 'hearback_queue{kind="card",state="pending"}')).toBe(2)
  expect(numberOf(waiting, 'hearback_queue_age_seconds{kind="card"}')).toBe(90)
  expect(numberOf(waiting, 'hearback_deliveries_total{kind="card",outcome="sent"}')).toBeNaN()

  workspace.faults.next('chat.postMessage', { kind: 'error', error: 'channel_not_found' })
  await runtime.outbox.drain()
  await runtime.intake().pollDue()
  const source = 'x:tidevogn:tidevogn:mentions'
  const text = await metrics()
  expect(numberOf(text, `hearback_polls_total{source="${source}",outcome="ok"}`)).toBe(1)
  expect(numberOf(text, `hearback_polls_total{source="${source}",outcome="unavailable"}`)).toBe(1)
  expect(numberOf(text, `hearback_posts_total{source="${source}",fate="stored"}`)).toBe(2)
  expect(numberOf(text, `hearback_posts_total{source="${source}",fate="own"}`)).toBe(1)
  expect(numberOf(text, `hearback_source_silence_seconds{source="${source}"}`)).toBe(90)
  expect(numberOf(text, 'hearback_deliveries_total{kind="card",outcome="retry"}')).toBe(1)
  expect(numberOf(text, 'hearback_deliveries_total{kind="card",outcome="sent"}')).toBe(1)
  expect(numberOf(text, 'hearback_deliveries_total{kind="alert",outcome="sent"}')).toBe(1)
  expect(numberOf(text, 'hearback_queue{kind="card",state="pending"}')).toBe(1)
  const tickets = await store.prisma.ticket.findMany()
  for (const { state, tier } of tickets)
    expect(numberOf(text, `hearback_tickets{state="${state}",tier="${tier}"}`)).toBeGreaterThan(0)
  expect(text).not.toMatch(/handle1|Name 1|refund\?/)
})

test('how long a source has been silent is told of those that the configuration polls, and of no other', async () => {
  const clock = new TestClock()
  const { runtime, store } = await openHouse({ platforms: [scriptedPlatform([page([], { settled: '1' })])], clock })
  const { url } = await serve(runtime)
  await runtime.intake().pollDue()
  const { id: _, ...row } = await store.prisma.source.findFirstOrThrow()
  await store.prisma.source.create({ data: { ...row, key: 'x:tidevogn:tidevogn:taken-out', cursor: {} } })
  clock.advance(60_000)
  const text = await (await fetch(`${url}/metrics`)).text()
  expect(text.match(/^hearback_source_silence_seconds\{.*$/gm)).toEqual([
    `hearback_source_silence_seconds{source="${row.key}"} 60`,
  ])
})

test('ready is who can do all of its work; what is wrong is named, and why is for the log', async () => {
  const states: Record<string, string | null | Error> = { database: null, slack: null }
  const check = (name: string) => async () => {
    const state = states[name] ?? null
    if (state instanceof Error) throw state
    return state
  }
  const metrics = { text: () => Promise.reject(new Error('no xoxb-secret here')) }
  const checks = { database: check('database'), slack: check('slack') }
  const { url, warned } = await serve({ checks, metrics: metrics as unknown as OperationsOptions['metrics'] })
  const ready = async () => {
    const answer = await fetch(`${url}/readyz`)
    return [answer.status, await answer.json()]
  }
  expect(await ready()).toEqual([200, { ready: true, database: 'ok', slack: 'ok' }])
  states.slack = 'not connected yet'
  states.database = new Error('password of hearback at /srv/app.ts:12')
  const reason = 'it fails; the log tells why'
  expect(await ready()).toEqual([503, { ready: false, database: reason, slack: 'not connected yet' }])
  const counted = await fetch(`${url}/metrics`)
  expect([counted.status, await counted.text()]).toEqual([503, 'metrics are not available; the log tells why\n'])
  expect(warned).toEqual([expect.stringContaining('/srv/app.ts:12'), expect.stringContaining('no xoxb-secret here')])
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  const other = await fetch(`${url}/../../etc/passwd`)
  expect([other.status, await other.text()]).toEqual([404, 'Not found. Try /healthz, /readyz or /metrics.\n'])
})

test('a port that is taken is told with the way out', async () => {
  const { server, url } = await serve({ checks: {}, metrics: {} as OperationsOptions['metrics'] })
  expect(server.listening).toBe(true)
  const again = serveOperations(async () => false, Number(new URL(url).port))
  await expect(again).rejects.toThrow(SetupError)
  await expect(again).rejects.toThrow(/Set PORT to a free one/)
})
