/** How envelopes travel: acknowledged, late, repeated, over two connections, over a cut one, and by signed HTTP. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { App, HTTPReceiver, LogLevel } from '@slack/bolt'
import { expect, onTestFinished, test } from 'vitest'
import { systemClock } from '../../src/domain/clock.ts'
import type { Envelope } from '../../src/sandbox/slack/carrier.ts'
import { signedRequest } from '../../src/sandbox/slack/signed-http.ts'
import type { Workspace } from '../../src/sandbox/slack/workspace.ts'
import { ANNA, buttons, call, MENTIONS, openApp, openWorkspace } from './bolt.ts'
import { manualClock } from './clock.ts'

interface Frame {
  type: string
  envelope_id?: string
  retry_attempt?: number
  retry_reason?: string
}

/** The address of a fresh connection. */
const openUrl = async (workspace: Workspace): Promise<string> => {
  const headers = { authorization: `Bearer ${workspace.identity.appToken}` }
  const response = await fetch(`${workspace.apiUrl}apps.connections.open`, { method: 'POST', headers })
  return ((await response.json()) as { url: string }).url
}

/** A connection without Bolt: hears and says nothing by itself. */
const rawSocket = async (workspace: Workspace): Promise<{ socket: WebSocket; frames: Frame[] }> => {
  const socket = new WebSocket(await openUrl(workspace))
  const frames: Frame[] = []
  socket.addEventListener('message', (event) => frames.push(JSON.parse(String(event.data)) as Frame))
  onTestFinished(() => socket.close())
  await expect.poll(() => frames[0]?.type).toBe('hello')
  return { socket, frames }
}

test('an envelope that is not acknowledged comes again after 3 s, 1 min and 5 min, and then no more', async () => {
  const clock = manualClock('2026-11-02T09:00:00Z')
  const workspace = await openWorkspace({ clock })
  const { frames } = await rawSocket(workspace)
  const outcome = workspace.act.openHome({ user: ANNA })
  // Each step ends the 3 seconds of one attempt, then the pause before the next.
  for (const [attempts, pause] of [
    [1, 0],
    [2, 60_000],
    [3, 300_000],
  ] as const) {
    await expect.poll(() => frames.length).toBe(1 + attempts)
    clock.advance(3_000)
    await expect.poll(() => clock.sleeping()).toBe(1)
    clock.advance(pause)
  }
  await expect.poll(() => frames.length).toBe(5)
  clock.advance(3_000)
  expect(await outcome).toMatchObject({ acked: false, problem: expect.stringContaining('3 seconds') })
  await expect.poll(() => clock.sleeping()).toBe(0)
  expect(frames.slice(1)).toMatchObject([
    { type: 'events_api', retry_attempt: 0 },
    { retry_attempt: 1, retry_reason: 'timeout' },
    { retry_attempt: 2 },
    { retry_attempt: 3 },
  ])
  expect(new Set(frames.slice(1).map((frame) => frame.envelope_id)).size).toBe(1)
})

test('a delivered envelope can come twice', async () => {
  const workspace = await openWorkspace()
  let presses = 0
  await openApp(workspace, (app) => {
    app.action('press', async ({ ack }) => {
      presses++
      await ack()
    })
  })
  const ts = String(
    (await call(workspace, 'chat.postMessage', { channel: MENTIONS, text: 'c', blocks: buttons('press') })).ts,
  )
  const { envelopeId } = await workspace.act.click({ user: ANNA, channel: MENTIONS, ts, actionId: 'press' })
  await workspace.deliveries.repeat(envelopeId)
  expect(presses).toBe(2)
})

test('with two instances each envelope goes to one of them', async () => {
  const workspace = await openWorkspace()
  const got = [0, 0]
  for (const index of [0, 1]) {
    await openApp(workspace, (app) => {
      app.command('/hearback', async ({ ack }) => {
        got[index] = (got[index] ?? 0) + 1
        await ack()
      })
    })
  }
  expect(workspace.sockets.connections).toBe(2)
  for (let n = 0; n < 6; n++) await workspace.act.command({ user: ANNA, channel: MENTIONS, command: '/hearback' })
  expect(got).toEqual([3, 3])
})

test('what a dying instance left unacknowledged goes to the other at once', async () => {
  const workspace = await openWorkspace()
  const dying = await rawSocket(workspace)
  const other = await rawSocket(workspace)
  dying.socket.addEventListener('message', () => dying.socket.close())
  const outcome = await workspace.act.openHome({ user: ANNA })
  expect(outcome.acked).toBe(false)
  await expect.poll(() => other.frames).toMatchObject([{ type: 'hello' }, { type: 'events_api', retry_attempt: 1 }])
})

test('a recycled connection is followed by a new one', async () => {
  const workspace = await openWorkspace()
  await openApp(workspace, (app) => app.command('/hearback', async ({ ack }) => ack('here')))
  workspace.sockets.refresh()
  await expect.poll(() => workspace.sockets.connections).toBe(0)
  expect(await workspace.act.command({ user: ANNA, channel: MENTIONS, command: '/hearback' })).toMatchObject({
    acked: false,
    problem: 'The app is not connected.',
  })
  await expect.poll(() => workspace.sockets.connections, { timeout: 15_000 }).toBe(1)
  expect(await workspace.act.command({ user: ANNA, channel: MENTIONS, command: '/hearback' })).toMatchObject({
    acked: true,
  })
})

test('a socket ticket serves one connection', async () => {
  const workspace = await openWorkspace()
  const url = await openUrl(workspace)
  const connect = (): Promise<string> =>
    new Promise((resolve) => {
      const socket = new WebSocket(url)
      socket.addEventListener('message', () => resolve('welcome'))
      socket.addEventListener('error', () => resolve('refused'))
      onTestFinished(() => socket.close())
    })
  expect(await connect()).toBe('welcome')
  expect(await connect()).toBe('refused')
})

const SECRET = 'sandbox-signing-secret'
// Without it Bolt would ask Slack who it is.
const authorize = async () => ({ botToken: 'xoxb-sandbox', botId: 'B0HEARBACK', botUserId: 'U0HEARBACK' })

const listenHttp = async (register: (app: App) => void): Promise<string> => {
  const receiver = new HTTPReceiver({ signingSecret: SECRET, logLevel: LogLevel.ERROR })
  const app = new App({ receiver, logLevel: LogLevel.ERROR, authorize })
  register(app)
  const server: Server = createServer((request, response) => void receiver.requestListener(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`
}

test('over HTTP, actions, commands and events pass the signature check of the real receiver', async () => {
  const seen: string[] = []
  const requestUrl = await listenHttp((app) => {
    app.action('press', async ({ ack }) => {
      seen.push('action')
      await ack()
    })
    app.command('/hearback', async ({ ack, command }) => {
      seen.push(command.text ?? '')
      await ack('over http')
    })
    app.event('app_home_opened', async ({ event }) => {
      seen.push(event.tab ?? '')
    })
  })
  const workspace = await openWorkspace({ http: { requestUrl, signingSecret: SECRET } })
  const ts = String(
    (await call(workspace, 'chat.postMessage', { channel: MENTIONS, text: 'c', blocks: buttons('press') })).ts,
  )
  expect(await workspace.act.click({ user: ANNA, channel: MENTIONS, ts, actionId: 'press' })).toMatchObject({
    acked: true,
  })
  await workspace.act.command({ user: ANNA, channel: MENTIONS, command: '/hearback', text: 'mine' })
  await workspace.act.openHome({ user: ANNA })
  expect(seen).toEqual(['action', 'mine', 'home'])
  expect(workspace.ephemerals(ANNA).map(({ text }) => text)).toEqual(['over http'])
})

test('forged and stale requests are refused by the real receiver, so the signature is the real one', async () => {
  const requestUrl = await listenHttp((app) => app.command('/hearback', async ({ ack }) => ack()))
  const payload = { command: '/hearback', text: '', token: 't', team_id: 'T', user_id: ANNA }
  const envelope: Envelope = { id: 'e', type: 'slash_commands', payload, retryAttempt: 0, retryReason: null }
  const send = async (signingSecret: string, at: Date): Promise<number> => {
    const { url, headers, body } = signedRequest({ requestUrl, signingSecret }, envelope, at)
    return (await fetch(url, { method: 'POST', headers, body })).status
  }
  const now = systemClock.now()
  expect(await send(SECRET, now)).toBe(200)
  expect(await send('another secret', now)).toBe(401)
  expect(await send(SECRET, new Date(now.getTime() - 6 * 60_000))).toBe(401)
})
