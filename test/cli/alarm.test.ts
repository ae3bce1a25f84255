/** The alarm path outside Slack, with a webhook on this machine and a clock that is moved by hand. */
import { setImmediate } from 'node:timers/promises'
import { ErrorCode } from '@slack/web-api'
import { expect, onTestFinished, test, vi } from 'vitest'
import { type Alarm, createAlarm } from '../../src/deliver/alarm.ts'
import type { Outcome } from '../../src/deliver/outcome.ts'
import { watchSends, wordOn } from '../../src/deliver/send-watch.ts'
import { slackOutcome } from '../../src/deliver/slack-outcome.ts'
import { seededRandom } from '../../src/domain/clock.ts'
import type { Log } from '../../src/domain/log.ts'
import { asFailure } from '../../src/slack/client.ts'
import type { Delivery } from '../../src/store/deliveries.ts'
import { TestClock } from '../app/clock.ts'
import { CHANNEL, openHouse } from '../app/house.ts'
import { scriptedPlatform } from '../app/posts.ts'
import { fileTickets } from '../tickets/filed.ts'
import { dropped, openWebhook, silent, status, TOKEN, type Webhook } from './webhook.ts'

const LOOK = 15_000
const AFTER = 5 * 60_000

/** A log that keeps its lines as text. */
function keptLog(): { log: Log; text(): string } {
  const lines: string[] = []
  const keep = (fields: object, message: string) => void lines.push(JSON.stringify({ ...fields, message }))
  const log: Log = { debug: keep, info: keep, warn: keep, error: keep, child: () => log }
  return { log, text: () => lines.join('\n') }
}

interface Scene {
  clock: TestClock
  webhook: Webhook
  alarm: Alarm
  /** What is wrong now; a function misbehaves as it likes. */
  trouble: { now: string | null | (() => Promise<string | null>) }
  /** Lets this many looks happen, one every 15 seconds. */
  looks(count: number): Promise<void>
  logged(): string
}

async function openScene(): Promise<Scene> {
  const clock = new TestClock()
  const webhook = await openWebhook()
  const trouble: Scene['trouble'] = { now: null }
  const kept = keptLog()
  let seen = 0
  const alarm = createAlarm({
    url: webhook.url,
    host: 'house-1',
    after: () => AFTER,
    clock,
    random: seededRandom(1),
    log: kept.log,
    watched: [
      {
        name: 'slack',
        down: 'Slack cannot be reached',
        up: 'Slack takes messages again',
        trouble() {
          seen++
          return typeof trouble.now === 'function' ? trouble.now() : Promise.resolve(trouble.now)
        },
      },
    ],
  })
  alarm.start()
  onTestFinished(() => alarm.stop())
  const until = (count: number) => vi.waitFor(() => expect(seen).toBeGreaterThanOrEqual(count), { interval: 2 })
  await until(1)
  const looks = async (count: number) => {
    for (let n = 0; n < count; n++) {
      const next = seen + 1
      // The watch goes to sleep after its look, not in it: without this turn the clock would move before it sleeps.
      await setImmediate()
      clock.advance(LOOK)
      await until(next)
    }
  }
  return { clock, webhook, alarm, trouble, looks, logged: kept.text }
}

const requests = (webhook: Webhook, count: number) =>
  vi.waitFor(() => expect(webhook.received).toHaveLength(count), { interval: 2 })

test('trouble that lasts is told once, and once more when it is over', async () => {
  const { trouble, webhook, looks } = await openScene()
  trouble.now = 'ECONNREFUSED with xoxb-secret in it'
  await looks(1 + AFTER / LOOK - 1)
  expect(webhook.received).toEqual([])
  await looks(1)
  await requests(webhook, 1)
  expect(webhook.received[0]).toEqual({
    text: 'Hearback on house-1: Slack cannot be reached, since 2026-11-02 09:00 UTC. Mentions may wait unseen; look at its log and at /readyz.',
    incident: 'house-1:slack:2026-11-02T09:00:15.000Z',
    status: 'down',
    since: '2026-11-02T09:00:15.000Z',
    host: 'house-1',
  })
  await looks(50)
  expect(webhook.received).toHaveLength(1)

  trouble.now = null
  await looks(1)
  await requests(webhook, 2)
  expect(webhook.received[1]).toEqual({
    text: 'Hearback on house-1: Slack takes messages again. The trouble began at 2026-11-02 09:00 UTC.',
    incident: 'house-1:slack:2026-11-02T09:00:15.000Z',
    status: 'up',
    since: '2026-11-02T09:00:15.000Z',
    host: 'house-1',
  })
  await looks(50)
  expect(webhook.received).toHaveLength(2)
})

test('a short failure is told to nobody, and the next one counts from its own beginning', async () => {
  const { trouble, webhook, looks } = await openScene()
  trouble.now = 'down'
  await looks(AFTER / LOOK)
  trouble.now = null
  await looks(1)
  trouble.now = 'down again'
  await looks(AFTER / LOOK)
  expect(webhook.received).toEqual([])
  await looks(1)
  await requests(webhook, 1)
})

test('a check that throws or never answers is trouble, and the watching goes on', async () => {
  const { trouble, webhook, looks, clock } = await openScene()
  trouble.now = () => Promise.reject(new Error('no database'))
  await looks(1)
  trouble.now = () => new Promise(() => undefined)
  // Such a look is given up after ten seconds of its own.
  const GIVEN_UP = 10_000
  for (let n = 0; n < AFTER / (LOOK + GIVEN_UP); n++) {
    expect(webhook.received).toEqual([])
    await looks(1)
    await setImmediate()
    clock.advance(GIVEN_UP)
  }
  await requests(webhook, 1)
  trouble.now = null
  await looks(1)
  await requests(webhook, 2)
})

test('a webhook that fails is called again, later each time, until it takes the notice; the order is kept', async () => {
  const { trouble, webhook, looks, clock, logged } = await openScene()
  webhook.answers.push(status(500), dropped, status(302, { location: 'http://127.0.0.1:1/elsewhere' }), silent)
  trouble.now = 'down'
  await looks(1 + AFTER / LOOK)
  await requests(webhook, 1)
  trouble.now = null
  for (let attempt = 2; attempt <= 5; attempt++) {
    // Every look is 15 s, longer than the first waits; the silent one is given up after ten.
    await vi.waitFor(
      () => {
        clock.advance(5_000)
        expect(webhook.received.length).toBeGreaterThanOrEqual(attempt)
      },
      { interval: 10 },
    )
  }
  await requests(webhook, 6)
  expect(webhook.received.map((notice) => notice.status)).toEqual(['down', 'down', 'down', 'down', 'down', 'up'])
  expect(logged()).toMatch(/"failure":"status 500"/)
  expect(logged()).toMatch(/"failure":"no answer in time"/)
  expect(logged()).not.toContain(TOKEN)
})

test('stopping waits for no webhook', async () => {
  const { trouble, webhook, looks, alarm } = await openScene()
  webhook.answers.push(silent)
  trouble.now = 'down'
  await looks(1 + AFTER / LOOK)
  await requests(webhook, 1)
  await alarm.stop()
})

test('Slack counts as down when it takes no message, until it takes one; replies to platforms say nothing of it', () => {
  const clock = new TestClock()
  const sends = watchSends(clock)
  sends.settled({ kind: 'reply' }, 'fails')
  expect(sends.trouble()).toBeNull()
  sends.settled({ kind: 'card' }, 'fails')
  clock.advance(60_000)
  sends.settled({ kind: 'alert' }, 'fails')
  expect(sends.trouble()).toBe('Slack has taken no message since 2026-11-02T09:00:00.000Z')
  sends.settled({ kind: 'reply' }, 'works')
  sends.settled({ kind: 'thread' }, null)
  expect(sends.trouble()).not.toBeNull()
  sends.settled({ kind: 'thread' }, 'works')
  expect(sends.trouble()).toBeNull()
})

const asked = async (error: string, more: object = {}): Promise<Outcome> => {
  const failure = asFailure({ code: ErrorCode.PlatformError, data: { error, ...more }, message: error })
  const delivery = { startedAt: null, leaseUntil: null, attempts: 1 } as Delivery
  return slackOutcome(delivery, { clock: new TestClock(), random: seededRandom(1) }, true, () =>
    Promise.reject(failure),
  )
}

test.each([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'team_access_not_granted',
  'internal_error',
  'ratelimited',
])('a call that ends in %s says that Slack fails', async (error) => {
  expect(wordOn(await asked(error))).toBe('fails')
})

test('a missing scope is trouble with all messages only when it is that of writing', async () => {
  const outcome = await asked('missing_scope', { needed: 'chat:write', provided: 'users:read' })
  expect(wordOn(outcome)).toBe('fails')
  expect(outcome).toMatchObject({ why: 'refused: missing_scope (chat:write)' })
  expect(wordOn(await asked('missing_scope', { needed: 'im:write', provided: 'users:read' }))).toBe('works')
})

test.each(['channel_not_found', 'not_in_channel', 'is_archived', 'msg_blocks_too_long', 'user_not_found'])(
  'a call that ends in %s is answered by a Slack that is well',
  async (error) => {
    expect(wordOn(await asked(error))).toBe('works')
  },
)

test('a channel that refuses is no trouble with Slack as a whole: no probe fails, and the webhook is not called', async () => {
  const webhook = await openWebhook()
  const clock = new TestClock()
  const { runtime, workspace, store } = await openHouse({
    platforms: [scriptedPlatform([])],
    clock,
    alarm: { url: webhook.url, host: 'house-1' },
  })
  workspace.changeChannel(CHANNEL, { appIsMember: false })
  await fileTickets(store, [{ id: '1', urgency: 40 }], clock.now())
  await runtime.start()
  onTestFinished(() => runtime.stop())
  await vi.waitFor(() => expect(workspace.sockets.connections).toBe(1), { timeout: 10_000 })
  const refused = () => workspace.calls.filter(({ method, error }) => method === 'chat.postMessage' && error !== null)
  const began = clock.now().getTime()
  await vi.waitFor(
    () => {
      clock.advance(5_000)
      expect(refused().length).toBeGreaterThan(5)
      expect(clock.now().getTime()).toBeGreaterThan(began + 2 * AFTER)
    },
    { interval: 10 },
  )
  expect(webhook.received).toEqual([])
  expect(await store.prisma.incident.findMany({ where: { check: { startsWith: 'slack:' } } })).toEqual([])
})

test('the running program raises the alarm when Slack refuses its token, and takes it back when Slack takes messages again', async () => {
  const webhook = await openWebhook()
  const clock = new TestClock()
  const { runtime, workspace } = await openHouse({
    platforms: [scriptedPlatform([])],
    clock,
    alarm: { url: webhook.url, host: 'house-1' },
  })
  await runtime.start()
  onTestFinished(() => runtime.stop())
  await vi.waitFor(() => expect(workspace.sockets.connections).toBe(1), { timeout: 10_000 })
  workspace.faults.decide = (method) =>
    method === 'chat.postMessage' ? { kind: 'error', error: 'invalid_auth' } : null
  await runtime.tellAdminsOfChange({ subject: 'something', state: 'wrong', outcome: 'seen' }, 'Something is wrong')
  // This clock runs so fast that a call may time out on its way and come twice; that it comes once is shown above.
  const told = () => webhook.received.map(({ status }) => status).filter((each, index, all) => each !== all[index - 1])
  const moveOn = { interval: 10, timeout: 20_000 }
  await vi.waitFor(() => {
    clock.advance(5_000)
    expect(told()).toEqual(['down'])
  }, moveOn)
  expect(clock.now().getTime() - Date.parse(String(webhook.received[0]?.since))).toBeGreaterThanOrEqual(AFTER)
  workspace.faults.clear()
  await vi.waitFor(() => {
    clock.advance(5_000)
    expect(told()).toEqual(['down', 'up'])
  }, moveOn)
})
