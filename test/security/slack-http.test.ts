/** HTTP mode, the real program and Slack's own receiver: only what Slack signed just now has an effect, and that once. */
import { createHmac } from 'node:crypto'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { systemClock } from '../../src/domain/clock.ts'
import type { Envelope } from '../../src/sandbox/slack/carrier.ts'
import { type HttpMode, type SignedRequest, signedRequest } from '../../src/sandbox/slack/signed-http.ts'
import { ACTIONS } from '../../src/slack/cards/actions.ts'
import { openStore } from '../../src/store/open.ts'
import { CHANNEL, freePort, install } from '../cli/program.ts'

const MINUTE = 60_000
const waiting = { timeout: 60_000, interval: 20 }

const statusOf = async ({ url, headers, body }: SignedRequest): Promise<number> =>
  (await fetch(url, { method: 'POST', headers, body })).status

const altered = (request: SignedRequest, headers: Record<string, string>, body = request.body): SignedRequest => ({
  ...request,
  headers: { ...request.headers, ...headers },
  body,
})

test('forged, stale and altered requests are refused, a repeated one has one effect, and none of them leaves a trace of it', async () => {
  const port = await freePort()
  const http: HttpMode = { requestUrl: `http://127.0.0.1:${port}/slack/events`, signingSecret: 'a1'.repeat(16) }
  const house = await install({
    workspace: { http },
    slack: ['mode: http', `httpPort: ${port}`],
    env: { SLACK_SIGNING_SECRET: http.signingSecret },
  })
  house.post('my ticket was charged twice')
  const running = house.start()
  await vi.waitFor(() => expect(house.workspace.messages(CHANNEL)).toHaveLength(1), waiting)
  await vi.waitFor(
    async () => expect(await statusOf({ url: http.requestUrl, headers: {}, body: '' })).toBe(401),
    waiting,
  )
  const card = () => JSON.stringify(house.workspace.messages(CHANNEL)[0]?.blocks)
  const ts = house.workspace.messages(CHANNEL)[0]?.ts ?? ''

  // What Slack would send for this press; it is kept from arriving so that we can send it ourselves.
  const press = { user: 'U0SUPPORT1', channel: CHANNEL, ts, actionId: ACTIONS.claim }
  const now = systemClock.now()
  const envelope: Envelope = await pressed(house.workspace, press)
  const genuine = signedRequest(http, envelope, now)

  const refused: [what: string, request: SignedRequest][] = [
    ['signed with another secret', signedRequest({ ...http, signingSecret: 'b2'.repeat(16) }, envelope, now)],
    ['without a signature', altered(genuine, { 'x-slack-signature': '' })],
    ['with a signature of the right length', altered(genuine, { 'x-slack-signature': `v0=${'0'.repeat(64)}` })],
    ['for somebody else', altered(genuine, {}, genuine.body.replace('U0SUPPORT1', 'U0SUPPORT2'))],
    ['six minutes old', signedRequest(http, envelope, new Date(now.getTime() - 6 * MINUTE))],
    [
      'old, with a new time',
      altered(genuine, { 'x-slack-request-timestamp': String(Math.floor(now.getTime() / 1000) + 9) }),
    ],
    ['without a time', altered(genuine, { 'x-slack-request-timestamp': '' })],
    ['signed without its time', altered(genuine, { 'x-slack-signature': withoutTime(http, genuine.body) })],
  ]
  for (const [what, request] of refused) expect([what, await statusOf(request)]).toEqual([what, 401])
  expect(card()).not.toContain('<@U0SUPPORT')

  for (let time = 0; time < 3; time++) expect(await statusOf(genuine)).toBe(200)
  await vi.waitFor(() => expect(card()).toContain('<@U0SUPPORT1>'), waiting)
  const results = () => running.log().flatMap(({ msg, result }) => (msg === 'a person acted' ? [result] : []))
  await vi.waitFor(() => expect(results()).toHaveLength(3), waiting)
  expect(results().sort()).toEqual(['done', 'repeat', 'repeat'])
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404)

  running.signal('SIGTERM')
  expect(await running.ended).toBe(0)
  expect(running.output()).not.toContain(http.signingSecret)
  const store = await openStore({ dataDir: join(house.dataDir, 'live') })
  const audit = await store.prisma.auditEntry.findMany({ where: { event: 'claim' } })
  await store.close()
  expect(audit.map(({ actor }) => actor)).toEqual(['U0SUPPORT1'])
}, 120_000)

/** The envelope of a press that has not reached the program. */
async function pressed(
  workspace: Awaited<ReturnType<typeof install>>['workspace'],
  press: { user: string; channel: string; ts: string; actionId: string },
): Promise<Envelope> {
  const carrier = workspace.deliveries
  const real = globalThis.fetch
  globalThis.fetch = () => Promise.reject(new TypeError('kept from arriving'))
  try {
    await workspace.act.click(press)
  } finally {
    globalThis.fetch = real
  }
  const sent = carrier.sent.at(-1)
  if (sent === undefined) throw new Error('Nothing was sent')
  return { id: sent.id, type: sent.type, payload: sent.payload, retryAttempt: 0, retryReason: null }
}

const withoutTime = ({ signingSecret }: HttpMode, body: string): string =>
  `v0=${createHmac('sha256', signingSecret).update(`v0:${body}`).digest('hex')}`
