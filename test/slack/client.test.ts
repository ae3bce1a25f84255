/** Each failure of Slack told apart by whether Slack may have acted (I4), with the real client against the practice workspace. */
import { createServer } from 'node:http'
import { WebClient } from '@slack/web-api'
import { describe, expect, onTestFinished, test } from 'vitest'
import { silentLog } from '../../src/domain/log.ts'
import type { Fault } from '../../src/sandbox/slack/faults.ts'
import type { Workspace } from '../../src/sandbox/slack/workspace.ts'
import { createWebClient } from '../../src/slack/app.ts'
import { createSlackPort, METADATA_EVENT, SlackFailure, type SlackPort } from '../../src/slack/client.ts'
import { boltLogger } from '../../src/slack/log.ts'
import { CHANNEL, openWorkspace, testSettings } from '../app/house.ts'

const MESSAGE = { text: 'hello', blocks: [] }

async function open(): Promise<{ workspace: Workspace; slack: SlackPort }> {
  const settings = testSettings()
  const workspace = await openWorkspace(settings)
  onTestFinished(() => workspace.stop())
  return { workspace, slack: createSlackPort(createWebClient(settings.slack, workspace.identity.botToken, silentLog)) }
}

const failureOf = async (work: Promise<unknown>): Promise<SlackFailure> => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof SlackFailure)) throw new Error(`Expected a SlackFailure, got ${error}`)
  return error
}

/** A client of an address where nobody need be. */
const clientOf = (url: string, timeout = 1_000): SlackPort =>
  createSlackPort(
    new WebClient('xoxb-test', {
      slackApiUrl: url,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      timeout,
      logger: boltLogger(silentLog),
    }),
  )

describe('a post', () => {
  const cases: [string, Fault, Partial<SlackFailure>][] = [
    ['is unknown when the connection drops', { kind: 'drop-before' }, { kind: 'unknown' }],
    ['is unknown when the connection drops after it', { kind: 'drop-after' }, { kind: 'unknown' }],
    ['is unknown when Slack fails', { kind: '500-before' }, { kind: 'unknown' }],
    ['is unknown when Slack fails after it', { kind: '500-after' }, { kind: 'unknown' }],
    ['is unknown when Slack tells of trouble', { kind: 'error', error: 'internal_error' }, { kind: 'unknown' }],
    [
      'is refused when Slack says so',
      { kind: 'error', error: 'channel_not_found' },
      { kind: 'refused', slackCode: 'channel_not_found' },
    ],
    [
      'waits when Slack says only that it was too fast',
      { kind: 'error', error: 'ratelimited' },
      { kind: 'rate-limited', retryAfter: 30_000 },
    ],
    ['waits when Slack says for how long', { kind: '429', retryAfter: 9 }, { kind: 'rate-limited', retryAfter: 9_000 }],
  ]
  test.each(cases)('%s', async (_, fault, expected) => {
    const { workspace, slack } = await open()
    workspace.faults.next('chat.postMessage', fault)
    expect(await failureOf(slack.post(CHANNEL, MESSAGE, 'k'))).toMatchObject(expected)
    // The client never tries by itself: a second call could post a second time.
    expect(workspace.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1)
  })

  test('never left when nobody listens there, or the host does not exist', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    await new Promise((resolve) => server.close(resolve))
    expect(await failureOf(clientOf(`http://127.0.0.1:${port}/api/`).post(CHANNEL, MESSAGE, 'k'))).toMatchObject({
      kind: 'unreachable',
    })
    const nowhere = clientOf('http://no-such-host.invalid/api/')
    expect(await failureOf(nowhere.post(CHANNEL, MESSAGE, 'k'))).toMatchObject({ kind: 'unreachable' })
  })

  test('is unknown when no answer comes in time, or one that is none', async () => {
    const silent = createServer((request, response) => {
      if (request.url?.includes('silent')) return
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>a proxy at work</html>')
    }).listen(0, '127.0.0.1')
    onTestFinished(() => {
      silent.closeAllConnections()
      silent.close()
    })
    await new Promise((resolve) => silent.once('listening', resolve))
    const address = silent.address()
    const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
    expect(await failureOf(clientOf(`${base}/silent/`, 100).post(CHANNEL, MESSAGE, 'k'))).toMatchObject({
      kind: 'unknown',
    })
    expect(await failureOf(clientOf(`${base}/api/`).post(CHANNEL, MESSAGE, 'k'))).toMatchObject({ kind: 'unknown' })
  })

  test('carries its key where people do not see it, and shows no previews of links', async () => {
    const { workspace, slack } = await open()
    const ts = await slack.post(CHANNEL, MESSAGE, 'opaque-key')
    expect(workspace.message(CHANNEL, ts)?.metadata).toEqual({
      event_type: METADATA_EVENT,
      event_payload: { key: 'opaque-key' },
    })
    expect(workspace.calls.at(-1)?.args).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' })
  })
})

describe('looking for a message', () => {
  test('finds it by its key on any page of the history, and not by another key', async () => {
    const { workspace, slack } = await open()
    const since = new Date()
    const ts = await slack.post(CHANNEL, MESSAGE, 'mine')
    for (let n = 0; n < 205; n++) await workspace.act.say({ user: 'U0SUPPORT1', channel: CHANNEL, text: `${n}` })
    expect(await slack.findByKey(CHANNEL, 'mine', since)).toBe(ts)
    expect(await slack.findByKey(CHANNEL, 'other', since)).toBeNull()
  })

  test('looks in the thread for a message of a thread', async () => {
    const { slack } = await open()
    const since = new Date()
    const root = await slack.post(CHANNEL, MESSAGE, 'root')
    const ts = await slack.post(CHANNEL, MESSAGE, 'inside', root)
    expect(await slack.findByKey(CHANNEL, 'inside', since, root)).toBe(ts)
    expect(await slack.findByKey(CHANNEL, 'inside', since)).toBeNull()
  })

  test('allows for clocks that differ by minutes', async () => {
    const { slack } = await open()
    const ts = await slack.post(CHANNEL, MESSAGE, 'mine')
    expect(await slack.findByKey(CHANNEL, 'mine', new Date(Date.now() + 4 * 60_000))).toBe(ts)
  })

  test('that fails is no proof of absence', async () => {
    const { workspace, slack } = await open()
    workspace.faults.next('conversations.history', { kind: '500-before' })
    expect(await failureOf(slack.findByKey(CHANNEL, 'k', new Date()))).toMatchObject({ kind: 'unknown' })
  })
})
