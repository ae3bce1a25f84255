/** The Web API refuses what Slack refuses, with Slack's codes, and can be made to fail. */
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { webApi } from '@slack/bolt'
import { describe, expect, onTestFinished, test } from 'vitest'
import { systemClock } from '../../src/domain/clock.ts'
import { createWorkspace } from '../../src/sandbox/slack/workspace.ts'
import { ANNA, buttons, CHANNELS, call, MENTIONS, openWorkspace, plain, USERS } from './bolt.ts'
import { manualClock } from './clock.ts'

const post = { channel: MENTIONS, text: 'hello' }

describe('refusals', () => {
  const REFUSALS: [what: string, method: string, args: Record<string, unknown>, error: string][] = [
    ['an unknown method', 'chat.shout', {}, 'unknown_method'],
    ['an unknown channel', 'chat.postMessage', { ...post, channel: 'C0NOWHERE' }, 'channel_not_found'],
    ['a private channel without the app', 'chat.postMessage', { ...post, channel: 'C0HIDDEN' }, 'channel_not_found'],
    ['a channel without the app', 'chat.postMessage', { ...post, channel: 'C0FOREIGN' }, 'not_in_channel'],
    ['an archived channel', 'chat.postMessage', { ...post, channel: 'C0OLD' }, 'is_archived'],
    ['a person who left', 'chat.postMessage', { ...post, channel: 'U0GONE' }, 'user_disabled'],
    ['no words', 'chat.postMessage', { channel: MENTIONS }, 'no_text'],
    ['blocks that are none', 'chat.postMessage', { ...post, blocks: [{ type: 'sparkle' }] }, 'invalid_blocks'],
    ['a thread that is no timestamp', 'chat.postMessage', { ...post, thread_ts: 'soon' }, 'invalid_thread_ts'],
    ['an update of nothing', 'chat.update', { ...post, ts: '1.000001' }, 'message_not_found'],
    ['an ephemeral for nobody', 'chat.postEphemeral', { ...post, user: 'U0NOBODY' }, 'user_not_in_channel'],
    ['a history of a channel without the app', 'conversations.history', { channel: 'C0FOREIGN' }, 'not_in_channel'],
    ['a limit of nothing', 'conversations.history', { channel: MENTIONS, limit: 0 }, 'invalid_limit'],
    ['an invented cursor', 'conversations.history', { channel: MENTIONS, cursor: 'nonsense' }, 'invalid_cursor'],
    ['a person who is not there', 'users.info', { user: 'U0NOBODY' }, 'user_not_found'],
    ['a group that is not there', 'usergroups.users.list', { usergroup: 'S0NONE' }, 'no_such_subteam'],
    [
      'a view of the wrong kind',
      'views.publish',
      { user_id: ANNA, view: { type: 'modal', blocks: [] } },
      'invalid_arguments',
    ],
    ['a pin on nothing', 'pins.add', { channel: MENTIONS, timestamp: '1.000001' }, 'message_not_found'],
  ]
  for (const [what, method, args, error] of REFUSALS) {
    test(`${what}: ${error}`, async () => {
      const workspace = await openWorkspace()
      expect(await call(workspace, method, args)).toMatchObject({ ok: false, error })
      expect(workspace.messages(MENTIONS)).toEqual([])
    })
  }

  test('tokens: none, a wrong one, and the one for the other purpose', async () => {
    const workspace = await openWorkspace()
    const as = async (token: string | null, method: string) => {
      const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` }
      const response = await fetch(`${workspace.apiUrl}${method}`, { method: 'POST', headers })
      return ((await response.json()) as { error?: string }).error
    }
    expect(await as(null, 'auth.test')).toBe('not_authed')
    expect(await as('xoxb-stolen', 'auth.test')).toBe('invalid_auth')
    expect(await as('xapp-sandbox', 'auth.test')).toBe('not_allowed_token_type')
    expect(await as('xoxb-sandbox', 'apps.connections.open')).toBe('not_allowed_token_type')
  })

  test('a missing scope is named', async () => {
    const workspace = await openWorkspace({ identity: { scopes: ['users:read'] } })
    expect(await call(workspace, 'users.info', { user: ANNA })).toMatchObject({ ok: true })
    expect(await call(workspace, 'chat.postMessage', post)).toMatchObject({
      error: 'missing_scope',
      needed: 'chat:write',
      provided: 'users:read',
    })
  })

  test('an edited text may be 4,000 bytes long, a new one is cut at 40,000 characters', async () => {
    const workspace = await openWorkspace()
    const { ts } = await call(workspace, 'chat.postMessage', { channel: MENTIONS, text: 'x'.repeat(41_000) })
    expect(workspace.message(MENTIONS, String(ts))?.text).toHaveLength(40_000)
    const update = (text: string) => call(workspace, 'chat.update', { channel: MENTIONS, ts, text })
    expect(await update('é'.repeat(2000))).toMatchObject({ ok: true })
    expect(await update('é'.repeat(2001))).toMatchObject({ error: 'msg_too_long' })
  })

  test('the messages of other people cannot be changed', async () => {
    const workspace = await openWorkspace()
    const { ts } = workspace.act.say({ user: ANNA, channel: MENTIONS, text: 'mine' })
    expect(await call(workspace, 'chat.update', { ...post, ts })).toMatchObject({ error: 'cant_update_message' })
    expect(await call(workspace, 'chat.delete', { channel: MENTIONS, ts })).toMatchObject({
      error: 'cant_delete_message',
    })
  })
})

test('forms and JSON are read alike: the real client posts blocks and metadata', async () => {
  const workspace = await openWorkspace()
  const client = new webApi.WebClient(workspace.identity.botToken, {
    slackApiUrl: workspace.apiUrl,
    retryConfig: { retries: 0 },
  })
  const metadata = { event_type: 'card', event_payload: { key: 'k1' } }
  await client.chat.postMessage({ channel: MENTIONS, text: 'a & b', blocks: buttons('press'), metadata })
  expect(workspace.messages(MENTIONS)).toMatchObject([
    { text: 'a & b', metadata, blocks: [{ type: 'actions', block_id: /.+/ }] },
  ])
  expect(workspace.violations).toMatchObject([{ kind: 'bare-ampersand', method: 'chat.postMessage', pointer: '/text' }])
  const failed = client.chat.postMessage({
    channel: MENTIONS,
    text: 'x',
    blocks: [{ type: 'header', text: plain('x'.repeat(151)) }],
  })
  await expect(failed).rejects.toMatchObject({
    data: { error: 'invalid_blocks', errors: ['must be less than 151 characters [json-pointer:/blocks/0/text/text]'] },
  })
})

test('history is newest first, pages, keeps to its times, and shows metadata only when asked', async () => {
  const workspace = await openWorkspace()
  const stamps: string[] = []
  for (let n = 0; n < 5; n++) {
    const metadata = { event_type: 'card', event_payload: { n } }
    stamps.push(String((await call(workspace, 'chat.postMessage', { channel: MENTIONS, text: `m${n}`, metadata })).ts))
  }
  await call(workspace, 'chat.postMessage', { channel: MENTIONS, text: 'in a thread', thread_ts: stamps[0] })
  const history = async (args: object) => call(workspace, 'conversations.history', { channel: MENTIONS, ...args })
  const texts = (answer: Record<string, unknown>) => (answer.messages as { text: string }[]).map(({ text }) => text)
  const first = await history({ limit: 3 })
  expect(texts(first)).toEqual(['m4', 'm3', 'm2'])
  expect(first).toMatchObject({ has_more: true })
  const { next_cursor: cursor } = first.response_metadata as { next_cursor: string }
  const second = await history({ limit: 3, cursor })
  expect(texts(second)).toEqual(['m1', 'm0'])
  expect(second).toMatchObject({ has_more: false, messages: [{}, { reply_count: 1, thread_ts: stamps[0] }] })
  expect(texts(await history({ oldest: stamps[1], latest: stamps[3] }))).toEqual(['m2'])
  expect(texts(await history({ oldest: stamps[1], latest: stamps[3], inclusive: true }))).toEqual(['m3', 'm2', 'm1'])
  expect((await history({ limit: 1 })).messages).not.toMatchObject([{ metadata: {} }])
  expect((await history({ limit: 1, include_all_metadata: true })).messages).toMatchObject([
    { metadata: { event_payload: { n: 4 } } },
  ])
  expect(texts(await call(workspace, 'conversations.replies', { channel: MENTIONS, ts: stamps[0] }))).toEqual([
    'm0',
    'in a thread',
  ])
})

test('an update keeps what it leaves out, and removes what it sends empty', async () => {
  const workspace = await openWorkspace()
  const metadata = { event_type: 'card', event_payload: { key: 'k' } }
  const { ts } = await call(workspace, 'chat.postMessage', { ...post, blocks: buttons('press'), metadata })
  await call(workspace, 'chat.update', { channel: MENTIONS, ts, text: 'second' })
  expect(workspace.message(MENTIONS, String(ts))).toMatchObject({
    text: 'second',
    blocks: [{ type: 'actions' }],
    metadata,
  })
  await call(workspace, 'chat.update', { channel: MENTIONS, ts, text: 'third', blocks: [], metadata: {} })
  expect(workspace.message(MENTIONS, String(ts))?.blocks).toEqual([])
  expect(workspace.message(MENTIONS, String(ts))?.metadata).toBeUndefined()
})

test('a deleted root with replies leaves a stone that is no message any more', async () => {
  const workspace = await openWorkspace()
  const { ts } = await call(workspace, 'chat.postMessage', post)
  await call(workspace, 'chat.postMessage', { ...post, thread_ts: ts })
  await call(workspace, 'pins.add', { channel: MENTIONS, timestamp: ts })
  workspace.deleteMessage(MENTIONS, String(ts))
  expect(workspace.messages(MENTIONS)).toEqual([])
  expect(await call(workspace, 'chat.update', { ...post, ts })).toMatchObject({ error: 'message_not_found' })
  expect(await call(workspace, 'conversations.history', { channel: MENTIONS })).toMatchObject({
    messages: [{ subtype: 'tombstone' }],
    pin_count: 0,
  })
})

test('people, zones, groups, direct conversations and permalinks', async () => {
  const userGroups = [{ id: 'S0CARE', handle: 'care', name: 'Care', users: [ANNA] }]
  const workspace = await openWorkspace({ userGroups, clock: manualClock('2026-11-02T09:00:00Z') })
  expect(await call(workspace, 'users.info', { user: ANNA })).toMatchObject({
    user: { tz: 'Europe/Copenhagen', tz_offset: 3600, deleted: false },
  })
  expect(await call(workspace, 'users.info', { user: 'U0GONE' })).toMatchObject({ user: { deleted: true } })
  expect(await call(workspace, 'usergroups.users.list', { usergroup: 'S0CARE' })).toMatchObject({ users: [ANNA] })
  const { channel } = (await call(workspace, 'conversations.open', { users: ANNA })) as unknown as {
    channel: { id: string }
  }
  const sent = await call(workspace, 'chat.postMessage', { channel: ANNA, text: 'for you' })
  expect(sent.channel).toBe(channel.id)
  const { permalink } = await call(workspace, 'chat.getPermalink', { channel: channel.id, message_ts: sent.ts })
  expect(permalink).toBe(`https://practice.slack.com/archives/${channel.id}/p${String(sent.ts).replace('.', '')}`)
})

test('whom a message notifies is on record', async () => {
  const workspace = await openWorkspace()
  const { ts } = await call(workspace, 'chat.postMessage', { channel: MENTIONS, text: '<!channel> <@U0ANNA>' })
  expect(workspace.pings).toEqual([
    { kind: 'channel', id: null, channel: MENTIONS, ts },
    { kind: 'user', id: ANNA, channel: MENTIONS, ts },
  ])
})

test('posting is held to a pace for each channel, and Retry-After is enough to wait', async () => {
  const clock = manualClock('2026-11-02T09:00:00Z')
  const workspace = await openWorkspace({
    clock,
    pace: { postsPerSecond: 1, burst: 3, perMinute: { 'chat.update': 2 } },
  })
  const status = async (method: string, args: object) => {
    const headers = { authorization: 'Bearer xoxb-sandbox', 'content-type': 'application/json' }
    const response = await fetch(`${workspace.apiUrl}${method}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(args),
    })
    return [response.status, response.headers.get('retry-after')]
  }
  for (let n = 0; n < 3; n++) expect(await status('chat.postMessage', post)).toEqual([200, null])
  expect(await status('chat.postMessage', post)).toEqual([429, '1'])
  expect(await status('chat.postMessage', { ...post, channel: ANNA })).toEqual([200, null])
  clock.advance(1_000)
  expect(await status('chat.postMessage', post)).toEqual([200, null])
  for (let n = 0; n < 2; n++) await status('chat.update', { ...post, ts: '1.000001' })
  expect(await status('chat.update', { ...post, ts: '1.000001' })).toEqual([429, '30'])
  expect(workspace.messages(MENTIONS)).toHaveLength(4)
})

describe('faults', () => {
  const CASES = [
    ['drop-before', 0, TypeError],
    ['drop-after', 1, TypeError],
    ['500-before', 0, SyntaxError],
    ['500-after', 1, SyntaxError],
  ] as const
  for (const [kind, posted, error] of CASES) {
    test(`${kind}: ${posted === 1 ? 'it happened' : 'nothing happened'}, and the app is not told`, async () => {
      const workspace = await openWorkspace()
      workspace.faults.next('chat.postMessage', { kind })
      await expect(call(workspace, 'chat.postMessage', post)).rejects.toThrow(error)
      expect(workspace.messages(MENTIONS)).toHaveLength(posted)
      expect(workspace.calls).toMatchObject([{ method: 'chat.postMessage', fault: kind, effect: posted === 1 }])
      expect(await call(workspace, 'chat.postMessage', post)).toMatchObject({ ok: true })
    })
  }

  test('a slow answer comes late; late effects, too', async () => {
    const workspace = await openWorkspace()
    workspace.faults.next('chat.postMessage', { kind: 'slow', ms: 60 })
    workspace.faults.next('chat.postMessage', { kind: 'slow', ms: 60, effect: 'late' })
    const first = call(workspace, 'chat.postMessage', post)
    await expect.poll(() => workspace.messages(MENTIONS).length, { interval: 5 }).toBe(1)
    const second = call(workspace, 'chat.postMessage', post)
    await expect.poll(() => workspace.calls.length, { interval: 5 }).toBe(2)
    expect(workspace.messages(MENTIONS)).toHaveLength(1)
    await Promise.all([first, second])
    expect(workspace.messages(MENTIONS)).toHaveLength(2)
  })

  test('a plan decides call by call', async () => {
    const workspace = await openWorkspace()
    workspace.faults.decide = (method, n) =>
      method === 'auth.test' && n % 2 === 0 ? { kind: 'error', error: 'internal_error' } : null
    const oks = []
    for (let n = 0; n < 4; n++) oks.push((await call(workspace, 'auth.test')).ok)
    expect(oks).toEqual([true, false, true, false])
  })
})

test('a workspace goes on where it was, also after a kill in mid-write', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const statePath = join(folder, 'slack.jsonl')
  const options = { users: USERS, channels: CHANNELS, clock: systemClock, pace: null, statePath }
  const first = await createWorkspace(options).start()
  const { ts } = await call(first, 'chat.postMessage', { ...post, blocks: buttons('press') })
  await call(first, 'chat.postMessage', { ...post, text: 'reply', thread_ts: ts })
  const gone = await call(first, 'chat.postMessage', post)
  await call(first, 'chat.update', { channel: MENTIONS, ts, text: 'second' })
  await call(first, 'chat.delete', { channel: MENTIONS, ts: gone.ts })
  await call(first, 'chat.postMessage', { channel: ANNA, text: 'direct' })
  await call(first, 'pins.add', { channel: MENTIONS, timestamp: ts })
  await call(first, 'views.publish', { user_id: ANNA, view: { type: 'home', blocks: buttons('next') } })
  // Everything that was acknowledged is in the file already; the kill cuts the line after it.
  writeFileSync(statePath, `${readFileSync(statePath, 'utf8')}{"put":{"type":"mess`)
  const second = createWorkspace(options)
  expect(second.messages(MENTIONS)).toEqual(first.messages(MENTIONS))
  expect(second.messages(MENTIONS)).toMatchObject([{ text: 'second', blocks: [{ type: 'actions' }] }])
  expect(second.replies(MENTIONS, String(ts))).toMatchObject([{ text: 'reply' }])
  expect(second.messages(`D${ANNA.slice(1)}`)).toMatchObject([{ text: 'direct' }])
  expect(second.home(ANNA)?.blocks).toEqual(first.home(ANNA)?.blocks)
  expect(second.state.pins.get(MENTIONS)).toEqual([ts])
  await first.stop()
  await second.stop()
})

test('the state file keeps what counts and not every change; channels are called what the options say', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const statePath = join(folder, 'slack.jsonl')
  const options = { users: USERS, channels: CHANNELS, clock: systemClock, pace: null, statePath }
  const first = createWorkspace(options)
  const message = first.act.say({ user: ANNA, channel: MENTIONS, text: 'version 0' })
  for (let n = 1; n <= 6_000; n++) first.state.put({ ...message, text: `version ${n}` })
  expect(readFileSync(statePath, 'utf8').split('\n').length).toBeLessThan(1_500)
  first.changeChannel('C0OLD', { archived: false })
  await first.stop()
  const second = createWorkspace({
    ...options,
    channels: [
      { id: MENTIONS, name: 'renamed' },
      { id: 'C0OLD', name: 'old', archived: true },
    ],
  })
  expect(second.messages(MENTIONS)).toMatchObject([{ text: 'version 6000' }])
  expect(second.channels.map(({ name, archived }) => [name, archived])).toEqual([
    ['renamed', false],
    ['old', false],
  ])
  await second.stop()
})

test('an app that gives up in mid-request leaves the workspace well', async () => {
  const workspace = await openWorkspace()
  const socket = connect(workspace.port, '127.0.0.1')
  socket.write('POST /api/chat.postMessage HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nchan')
  await new Promise((resolve) => socket.once('connect', resolve))
  socket.destroy()
  expect(await call(workspace, 'auth.test')).toMatchObject({ ok: true })
  expect(workspace.calls).toMatchObject([{ method: 'auth.test' }])
})

test('timestamps are never used twice, also when the clock stands still or goes back', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const options = { users: USERS, channels: CHANNELS, pace: null, statePath: join(folder, 'slack.jsonl') }
  const early = createWorkspace({ ...options, clock: manualClock('2026-11-02T09:00:00Z') })
  const stamps = ['a', 'b', 'c'].map((text) => early.act.say({ user: ANNA, channel: MENTIONS, text }).ts)
  await early.stop()
  const back = createWorkspace({ ...options, clock: manualClock('2026-11-01T09:00:00Z') })
  stamps.push(back.act.say({ user: ANNA, channel: MENTIONS, text: 'd' }).ts)
  expect(stamps).toEqual([...new Set(stamps)].sort())
  expect(back.messages(MENTIONS)).toHaveLength(4)
  await back.stop()
})
