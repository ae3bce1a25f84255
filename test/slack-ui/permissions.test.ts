/** Whoever is not listed sees and does nothing, learns why, and whom to ask: by every way in. */
import { expect, test, vi } from 'vitest'
import { sharedStore } from './database.ts'
import { ANNA, CHANNEL, openScene, type Scene, STRANGER, shown } from './scene.ts'

vi.mock('../../src/suggest/voice-guard.ts', () => import('./guard.ts'))
const store = sharedStore()

const audit = async () => (await store().prisma.auditEntry.findMany()).map(({ event }) => event)
const refused = (scene: Scene, times = 1): Promise<void> =>
  vi.waitFor(() => {
    const told = scene.told(STRANGER)
    expect(told).toHaveLength(times)
    for (const words of told) expect(words).toMatch(/not among the people.*<@U0MANAGER>/s)
  })

test.each(['ticket_claim', 'ticket_send', 'ticket_edit', 'ticket_snooze'])('the button %s', async (actionId) => {
  const scene = await openScene({ openedStore: store() })
  await scene.press(STRANGER, actionId)
  await refused(scene)
  expect(scene.workspace.calls.filter(({ method }) => method === 'views.open')).toEqual([])
  expect(await audit()).toEqual(['open'])
})

test('every entry of the ⋯ menu', async () => {
  const scene = await openScene({ openedStore: store() })
  for (const [index, verb] of ['hand_over', 'note', 'history', 'answered_elsewhere', 'dismiss'].entries()) {
    await scene.choose(STRANGER, verb)
    await refused(scene, index + 1)
  }
  expect(scene.workspace.calls.filter(({ method }) => method === 'views.open')).toEqual([])
  expect(await audit()).toEqual(['open'])
})

test('undo and reopen', async () => {
  const scene = await openScene({ openedStore: store() })
  await scene.choose(ANNA, 'dismiss')
  await scene.modal(ANNA, /Nobody answers this/)
  await scene.submit(ANNA, { reason: 'spam' })
  await vi.waitFor(() => expect(shown(scene.card().blocks)).toContain('Undo'))
  await scene.press(STRANGER, 'ticket_undo')
  await refused(scene)
  await scene.press(STRANGER, 'ticket_reopen')
  await refused(scene, 2)
  expect(await store().prisma.ticket.findFirstOrThrow()).toMatchObject({ state: 'dismissed' })
})

test.each([
  ['ticket_edit', /Your reply/, { text: 'I should not be able to say this.' }],
  ['ticket_send', /Word for word/, {}],
  ['ticket_snooze', /For an hour/, { choice: 'hour' }],
])('a form of %s that was open when the permission went', async (actionId, filled, values) => {
  const scene = await openScene({ openedStore: store() })
  await scene.press(ANNA, actionId)
  await scene.modal(ANNA, filled)
  scene.settings.people.support = []
  await scene.submit(ANNA, values)
  const view = await scene.modal(ANNA, /not among the people/)
  if ('text' in values) expect(shown(view)).toContain(values.text)
  expect(await audit()).toEqual(['open'])
  expect(await store().prisma.reply.count()).toBe(0)
})

test('commands, the Home tab and the message shortcut', async () => {
  const scene = await openScene({ openedStore: store() })
  const { workspace } = scene
  const commands = ['', 'open', 'mine', 'find bicycle', 'show 1', 'stats today', 'pause sending', 'resume sending']
  for (const [index, text] of commands.entries()) {
    await workspace.act.command({ user: STRANGER, channel: CHANNEL, command: '/hearback', text })
    await refused(scene, index + 1)
  }
  expect(await store().prisma.fact.count({ where: { key: { startsWith: 'paused' } } })).toBe(0)

  await workspace.act.openHome({ user: STRANGER })
  await vi.waitFor(() => expect(shown(workspace.home(STRANGER))).toMatch(/not among the people/))
  expect(shown(workspace.home(STRANGER))).not.toContain('Maria')

  const { ts } = workspace.act.say({ user: STRANGER, channel: CHANNEL, text: '<https://x.com/mariak/status/12>' })
  await workspace.act.shortcut({ user: STRANGER, callbackId: 'track_link', channel: CHANNEL, ts })
  await refused(scene, commands.length + 1)
  expect(scene.server.requests.filter(({ route }) => route === 'lookup')).toEqual([])
})
