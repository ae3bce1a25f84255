import { describe, expect, test, vi } from 'vitest'
import { parseCommand } from '../../src/slack/commands/parse.ts'
import { sharedStore } from './database.ts'
import { ANNA, CHANNEL, openScene, type Scene, shown } from './scene.ts'

vi.mock('../../src/suggest/voice-guard.ts', () => import('./guard.ts'))
const store = sharedStore()

describe('what is understood', () => {
  test.each([
    ['forget x @MariaK', { command: 'forget', platform: 'x', handle: '@MariaK' }],
    ['mute Mastodon maria@sea.example', { command: 'mute', platform: 'mastodon', handle: 'maria@sea.example' }],
    ['unmute reddit u/maria', { command: 'unmute', platform: 'reddit', handle: 'u/maria' }],
    ['forget maria', { command: 'unknown' }],
    ['forget x', { command: 'unknown' }],
    ['forget x maria kjeldsen', { command: 'unknown' }],
    ['mute facebook maria', { command: 'unknown' }],
  ])('%s', (text, asked) => {
    expect(parseCommand(text)).toMatchObject(asked)
  })
})

async function ask(scene: Scene, text: string, user: string): Promise<string> {
  const before = scene.workspace.ephemerals(user).length
  const { acked } = await scene.workspace.act.command({ user, channel: CHANNEL, command: '/hearback', text })
  expect(acked).toBe(true)
  await vi.waitFor(() => expect(scene.workspace.ephemerals(user)).toHaveLength(before + 1))
  return shown(scene.workspace.ephemerals(user)[before])
}

test('a person is forgotten while Hearback runs: the answer says so, and the card shows it', async () => {
  const scene = await openScene({
    openedStore: store(),
    settings: (it) => {
      it.people = { support: [ANNA], managers: ['U0MANAGER'], admins: ['U0MANAGER'] }
    },
  })
  await vi.waitFor(() => expect(JSON.stringify(scene.card())).toContain('bicycle'))
  expect(await ask(scene, 'forget x mariak', ANNA)).toContain('people.admins')
  expect(await ask(scene, 'forget x nobody', 'U0MANAGER')).toContain('Nobody by the name @nobody on X')
  expect(await ask(scene, 'mute x mariak', 'U0MANAGER')).toContain('@mariak on X is muted')
  expect(await ask(scene, 'forget x mariak', 'U0MANAGER')).toContain('@mariak on X is forgotten')
  await vi.waitFor(
    () => {
      const card = JSON.stringify(scene.card())
      for (const word of ['bicycle', 'mariak', 'Kjeldsen']) expect(card).not.toContain(word)
      expect(card).toContain('forgotten, on request')
    },
    { timeout: 20_000 },
  )
  expect(scene.workspace.violations).toEqual([])
})
