/** What people do reaches a real Bolt app in Slack's shapes, and what the app answers happens. */
import type { App, BlockAction } from '@slack/bolt'
import { expect, test } from 'vitest'
import type { Workspace } from '../../src/sandbox/slack/workspace.ts'
import { ANNA, BEN, buttons, call, MENTIONS, modal, openApp, openWorkspace, plain, textInput } from './bolt.ts'
import { manualClock } from './clock.ts'

const postCard = async (workspace: Workspace, blocks: object[] = buttons('press')): Promise<string> =>
  String((await call(workspace, 'chat.postMessage', { channel: MENTIONS, text: 'card', blocks })).ts)

/** An app whose button opens a modal; `onSubmit` answers its form. */
const openModal = async (
  onSubmit: Parameters<App['view']>[1],
  view = modal('form', textInput('text')),
): Promise<{ workspace: Workspace; viewId: string }> => {
  const workspace = await openWorkspace()
  await openApp(workspace, (app) => {
    app.action('press', async ({ ack, body, client }) => {
      await client.views.open({ trigger_id: (body as BlockAction).trigger_id, view })
      await ack()
    })
    app.view('form', onSubmit)
  })
  const ts = await postCard(workspace)
  await workspace.act.click({ user: ANNA, channel: MENTIONS, ts, actionId: 'press' })
  return { workspace, viewId: workspace.openViews(ANNA)[0]?.id ?? '' }
}

test('a click carries the message, its metadata, the person, a trigger and a response url', async () => {
  const workspace = await openWorkspace()
  const bodies: BlockAction[] = []
  await openApp(workspace, (app) => {
    app.action('press', async ({ ack, body }) => {
      bodies.push(body as BlockAction)
      await ack()
    })
  })
  const metadata = { event_type: 'card', event_payload: { key: 't1' } }
  const args = { channel: MENTIONS, text: 'card', blocks: buttons('press'), metadata }
  const ts = String((await call(workspace, 'chat.postMessage', args)).ts)
  await workspace.act.click({ user: ANNA, channel: MENTIONS, ts, actionId: 'press' })
  expect(bodies[0]).toMatchObject({
    type: 'block_actions',
    user: { id: ANNA, username: 'anna', team_id: workspace.identity.teamId },
    api_app_id: workspace.identity.appId,
    container: { type: 'message', message_ts: ts, channel_id: MENTIONS, is_ephemeral: false },
    channel: { id: MENTIONS, name: 'mentions' },
    message: { ts, text: 'card', metadata, user: workspace.identity.botUserId },
    actions: [{ type: 'button', action_id: 'press', block_id: expect.any(String), action_ts: expect.any(String) }],
    trigger_id: expect.any(String),
    response_url: expect.stringContaining('http://127.0.0.1'),
    state: { values: {} },
  })
})

test('menus, pickers and inputs of a message carry their choice', async () => {
  const workspace = await openWorkspace()
  const actions: unknown[] = []
  await openApp(workspace, (app) => {
    app.action(/.*/, async ({ ack, action }) => {
      actions.push(action)
      await ack()
    })
  })
  const options = [
    { text: plain('Spam'), value: 'spam' },
    { text: plain('Other'), value: 'other' },
  ]
  const elements = [
    { type: 'overflow', action_id: 'more', options },
    { type: 'static_select', action_id: 'reason', options },
    { type: 'users_select', action_id: 'to' },
    { type: 'datetimepicker', action_id: 'until' },
    { type: 'checkboxes', action_id: 'which', options },
  ]
  const ts = await postCard(workspace, [{ type: 'actions', elements }])
  const press = (actionId: string, value: string | number | string[]) =>
    workspace.act.click({ user: ANNA, channel: MENTIONS, ts, actionId, value })
  await press('more', 'other')
  await press('reason', 'spam')
  await press('to', BEN)
  await press('until', 1_800_000_000)
  await press('which', ['spam', 'other'])
  expect(actions).toMatchObject([
    { type: 'overflow', selected_option: { value: 'other', text: plain('Other') } },
    { type: 'static_select', selected_option: { value: 'spam' } },
    { type: 'users_select', selected_user: BEN },
    { type: 'datetimepicker', selected_date_time: 1_800_000_000 },
    { type: 'checkboxes', selected_options: options },
  ])
  await expect(press('reason', 'nothing like it')).rejects.toThrow(/No option/)
})

test('a click on a card that has changed meanwhile arrives as the person saw it', async () => {
  const workspace = await openWorkspace()
  const seen: unknown[] = []
  await openApp(workspace, (app) => {
    app.action('press', async ({ ack, body }) => {
      seen.push((body as BlockAction).message?.text)
      await ack()
    })
  })
  const ts = await postCard(workspace)
  const before = workspace.message(MENTIONS, ts)
  await call(workspace, 'chat.update', { channel: MENTIONS, ts, text: 'done', blocks: [] })
  await expect(workspace.act.click({ user: ANNA, channel: MENTIONS, ts, actionId: 'press' })).rejects.toThrow(
    /Nothing here/,
  )
  if (before !== undefined)
    await workspace.act.click({ user: ANNA, channel: MENTIONS, ts, actionId: 'press', seen: before })
  expect(seen).toEqual(['card'])
})

test('a submitted form carries its values, metadata and hash, and closes when the app agrees', async () => {
  const seen: unknown[] = []
  const view = { ...modal('form', textInput('text', { initial_value: 'proposed' })), private_metadata: 'ticket-1' }
  const { workspace, viewId } = await openModal(async ({ ack, view }) => {
    seen.push([view.state.values.text?.value, view.private_metadata, view.hash.length > 0])
    await ack()
  }, view)
  const result = await workspace.act.submitView({ user: ANNA, viewId })
  expect(result).toMatchObject({ acked: true, problem: null, errors: {} })
  expect(seen).toEqual([[{ type: 'plain_text_input', value: 'proposed' }, 'ticket-1', true]])
  expect(workspace.openViews(ANNA)).toEqual([])
})

test('errors keep the form open, with what was typed', async () => {
  const { workspace, viewId } = await openModal(async ({ ack }) =>
    ack({ response_action: 'errors', errors: { text: 'Too long' } }),
  )
  const result = await workspace.act.submitView({ user: ANNA, viewId, values: { value: 'typed' } })
  expect(result.errors).toEqual({ text: 'Too long' })
  expect(workspace.openViews(ANNA)[0]?.state.values).toEqual({
    text: { value: { type: 'plain_text_input', value: 'typed' } },
  })
})

test('errors for a block that takes no input are a failure of the app', async () => {
  const { workspace, viewId } = await openModal(async ({ ack }) =>
    ack({ response_action: 'errors', errors: { nowhere: 'x' } }),
  )
  const result = await workspace.act.submitView({ user: ANNA, viewId, values: { value: 'typed' } })
  expect(result.problem).toMatch(/invalid_errors/)
})

test('the client itself refuses a form with a required field left empty', async () => {
  const { workspace, viewId } = await openModal(async ({ ack }) => ack())
  expect(await workspace.act.submitView({ user: ANNA, viewId })).toMatchObject({
    acked: false,
    errors: { text: /required/ },
  })
  expect(workspace.openViews(ANNA)).toHaveLength(1)
})

test('update replaces the form and keeps what was typed where the ids stay', async () => {
  const next = modal('form', textInput('text'), textInput('more'))
  const { workspace, viewId } = await openModal(async ({ ack }) => ack({ response_action: 'update', view: next }))
  await workspace.act.submitView({ user: ANNA, viewId, values: { value: 'typed' } })
  const [view] = workspace.openViews(ANNA)
  expect(view?.id).toBe(viewId)
  expect(view?.state.values).toMatchObject({ text: { value: { value: 'typed' } }, more: { value: { value: null } } })
})

test('push puts a form on top, three deep at most, and clear closes them all', async () => {
  const { workspace, viewId } = await openModal(async ({ ack, view }) => {
    const text = view.state.values.text?.value?.value
    await (text === 'clear'
      ? ack({ response_action: 'clear' })
      : ack({ response_action: 'push', view: modal('form', textInput('text')) }))
  })
  const submit = (value: string) => {
    const top = workspace.openViews(ANNA).at(-1)?.id ?? ''
    return workspace.act.submitView({ user: ANNA, viewId: top, values: { value } })
  }
  await submit('push')
  await submit('push')
  expect(workspace.openViews(ANNA)).toHaveLength(3)
  expect(workspace.openViews(ANNA)[2]).toMatchObject({
    root_view_id: viewId,
    previous_view_id: workspace.openViews(ANNA)[1]?.id,
  })
  expect((await submit('push')).problem).toMatch(/push_limit_reached/)
  await submit('clear')
  expect(workspace.openViews(ANNA)).toEqual([])
})

test('a view that Slack would refuse is refused as an answer, too', async () => {
  const bad = { ...modal('form'), title: plain('x'.repeat(25)) }
  const { workspace, viewId } = await openModal(async ({ ack }) => ack({ response_action: 'update', view: bad }))
  const result = await workspace.act.submitView({ user: ANNA, viewId, values: { value: 'typed' } })
  expect(result.problem).toMatch(/must be less than 25 characters/)
})

test('closing tells the app where it asked for that', async () => {
  const closed: unknown[] = []
  const workspace = await openWorkspace()
  await openApp(workspace, (app) => {
    app.action('press', async ({ ack, body, client }) => {
      const view = { ...modal('form', textInput('text')), notify_on_close: true }
      await client.views.open({ trigger_id: (body as BlockAction).trigger_id, view })
      await ack()
    })
    app.view({ callback_id: 'form', type: 'view_closed' }, async ({ ack, body }) => {
      closed.push(body.type)
      await ack()
    })
  })
  const ts = await postCard(workspace)
  await workspace.act.click({ user: ANNA, channel: MENTIONS, ts, actionId: 'press' })
  await workspace.act.closeView({ user: ANNA, viewId: workspace.openViews(ANNA)[0]?.id ?? '' })
  expect(closed).toEqual(['view_closed'])
  expect(workspace.openViews(ANNA)).toEqual([])
})

test('views.update refuses closed views and old hashes', async () => {
  const { workspace, viewId } = await openModal(async ({ ack }) => ack())
  const view = modal('form', textInput('text'))
  const update = (more: object) => call(workspace, 'views.update', { view_id: viewId, view, ...more })
  const old = workspace.openViews(ANNA)[0]?.hash
  expect(await update({ hash: old })).toMatchObject({ ok: true })
  expect(await update({ hash: old })).toMatchObject({ ok: false, error: 'hash_conflict' })
  await workspace.act.closeView({ user: ANNA, viewId })
  expect(await update({})).toMatchObject({ ok: false, error: 'not_found' })
})

test('a trigger serves once and for three seconds', async () => {
  const clock = manualClock('2026-11-02T09:00:00Z')
  const workspace = await openWorkspace({ clock })
  const triggers: string[] = []
  await openApp(workspace, (app) => {
    app.action('press', async ({ ack, body }) => {
      triggers.push((body as BlockAction).trigger_id)
      await ack()
    })
  })
  const ts = await postCard(workspace)
  const press = async (): Promise<string> => {
    await workspace.act.click({ user: ANNA, channel: MENTIONS, ts, actionId: 'press' })
    return triggers.at(-1) ?? ''
  }
  const open = (trigger_id: string) =>
    call(workspace, 'views.open', { trigger_id, view: modal('form', textInput('text')) })
  const first = await press()
  clock.advance(3_000)
  expect(await open(first)).toMatchObject({ ok: true })
  expect(await open(first)).toMatchObject({ error: 'exchanged_trigger_id' })
  const second = await press()
  clock.advance(3_001)
  expect(await open(second)).toMatchObject({ error: 'expired_trigger_id' })
  expect(await open('1.2.3')).toMatchObject({ error: 'invalid_trigger_id' })
})

test('commands answer with their acknowledgement and by response url, five times at most', async () => {
  const workspace = await openWorkspace()
  const urls: string[] = []
  await openApp(workspace, (app) => {
    app.command('/hearback', async ({ ack, command, respond }) => {
      urls.push(command.response_url)
      await ack(`help for ${command.user_name}: ${command.text}`)
      await respond({ response_type: 'in_channel', text: 'for all' })
    })
  })
  await workspace.act.command({ user: ANNA, channel: MENTIONS, command: '/hearback', text: 'help me' })
  await expect.poll(() => workspace.messages(MENTIONS).map(({ text }) => text)).toEqual(['for all'])
  expect(workspace.ephemerals(ANNA).map(({ text }) => text)).toEqual(['help for anna: help me'])
  expect(workspace.ephemerals(BEN)).toEqual([])
  const again = async () =>
    (await fetch(urls[0] ?? '', { method: 'POST', body: JSON.stringify({ text: 'again' }) })).text()
  for (let n = 2; n <= 5; n++) expect(await again()).toBe('ok')
  expect(await again()).toContain('used_url')
})

test('an ephemeral message can be acted on, replaced and removed by its response url', async () => {
  const workspace = await openWorkspace()
  await openApp(workspace, (app) => {
    app.action('change', async ({ ack, respond }) => {
      await ack()
      await respond({ replace_original: true, text: 'changed', blocks: buttons('remove') })
    })
    app.action('remove', async ({ ack, respond }) => {
      await ack()
      await respond({ delete_original: true })
    })
  })
  const sent = await call(workspace, 'chat.postEphemeral', {
    channel: MENTIONS,
    user: ANNA,
    text: 'psst',
    blocks: buttons('change'),
  })
  const click = (actionId: string) =>
    workspace.act.click({ user: ANNA, channel: MENTIONS, ts: String(sent.message_ts), actionId })
  await click('change')
  await expect.poll(() => workspace.ephemerals(ANNA)[0]?.text).toBe('changed')
  await click('remove')
  await expect.poll(() => workspace.ephemerals(ANNA)).toEqual([])
})

test('shortcuts, the Home tab and modals inside it reach the app', async () => {
  const workspace = await openWorkspace()
  const seen: string[] = []
  await openApp(workspace, (app) => {
    app.shortcut('track', async ({ ack, shortcut }) => {
      seen.push(shortcut.type)
      await ack()
    })
    app.event('app_home_opened', async ({ event, client }) => {
      await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: buttons('next') } })
    })
    app.action('next', async ({ ack, body }) => {
      seen.push(`${(body as BlockAction).container?.type} ${(body as BlockAction).view?.type}`)
      await ack()
    })
  })
  const ts = await postCard(workspace)
  await workspace.act.shortcut({ user: ANNA, callbackId: 'track' })
  await workspace.act.shortcut({ user: ANNA, callbackId: 'track', channel: MENTIONS, ts })
  await workspace.act.openHome({ user: ANNA })
  await expect.poll(() => workspace.home(ANNA)?.blocks).toHaveLength(1)
  await workspace.act.click({ user: ANNA, viewId: workspace.home(ANNA)?.id ?? '', actionId: 'next' })
  expect(seen).toEqual(['shortcut', 'message_action', 'view home'])
})
