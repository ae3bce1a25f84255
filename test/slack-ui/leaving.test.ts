import { expect, test, vi } from 'vitest'
import type { Desk } from '../../src/desk/desk.ts'
import type { DeskReads } from '../../src/desk/reads.ts'
import { systemClock } from '../../src/domain/clock.ts'
import { silentLog } from '../../src/domain/log.ts'
import { createSlackPort } from '../../src/slack/client.ts'
import { registerListeners } from '../../src/slack/listeners.ts'
import { testSettings } from '../app/house.ts'
import { openApp, openWorkspace } from '../sandbox/bolt.ts'
import { sharedStore } from './database.ts'
import { ANNA, openScene, shown } from './scene.ts'

vi.mock('../../src/suggest/voice-guard.ts', () => import('./guard.ts'))
const store = sharedStore()

test('somebody who moves to another zone gets their own morning', async () => {
  const scene = await openScene({ openedStore: store() })
  const { workspace } = scene
  workspace.changePerson(ANNA, { timeZone: 'Europe/Copenhagen' })
  const asked = () => workspace.calls.filter(({ method }) => method === 'users.info').length
  await scene.press(ANNA, 'ticket_snooze')
  await scene.modal(ANNA, /For an hour/)
  await scene.press(ANNA, 'ticket_snooze')
  await scene.modal(ANNA, /For an hour/)
  expect(asked()).toBe(1)
  workspace.changePerson(ANNA, { timeZone: 'Asia/Tokyo' })
  await workspace.act.event({ type: 'user_change', user: { id: ANNA, deleted: false, tz: 'Asia/Tokyo' } })
  await vi.waitFor(async () => {
    await scene.press(ANNA, 'ticket_snooze')
    expect(asked()).toBe(2)
  })
  expect(shown(await scene.modal(ANNA, /For an hour/))).toContain('Until tomorrow, 09:00')
})

test('somebody whose account is closed is reported to the desk, once; a change of another kind is not', async () => {
  const workspace = await openWorkspace()
  const gone: string[] = []
  const desk = { ownerGone: async (user: string) => void gone.push(user) } as unknown as Desk
  await openApp(workspace, (app) =>
    registerListeners(app, {
      desk,
      reads: {} as DeskReads,
      slack: createSlackPort(app.client),
      settings: { current: testSettings() },
      clock: systemClock,
      log: silentLog,
      trackLink: () => Promise.reject(new Error('not part of this test')),
    }),
  )
  await workspace.act.event({ type: 'user_change', user: { id: 'U0ANNA', deleted: false } })
  const left = await workspace.act.event({ type: 'user_change', user: { id: 'U0BEN', deleted: true } })
  await workspace.deliveries.repeat(left.envelopeId)
  await workspace.act.event({ type: 'user_change', user: { id: 'U0ANNA', deleted: true } })
  await vi.waitFor(() => expect(gone).toEqual(['U0BEN', 'U0ANNA']))
})
