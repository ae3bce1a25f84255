import { expect, test, vi } from 'vitest'
import { fileTickets } from '../tickets/filed.ts'
import { sharedStore } from './database.ts'
import { ANNA, BEN, CHANNEL, cardSays, openScene, type Scene, shown } from './scene.ts'

vi.mock('../../src/suggest/voice-guard.ts', () => import('./guard.ts'))
const store = sharedStore()

const homeSays = (scene: Scene, user: string, words: string | RegExp): Promise<string> =>
  vi.waitFor(() => {
    const text = shown(scene.workspace.home(user)?.blocks)
    expect(text).toMatch(words)
    return text
  })

test('the Home tab shows my tickets, the most urgent, those without an owner, and the day', async () => {
  const scene = await openScene({ openedStore: store() })
  await scene.workspace.act.openHome({ user: ANNA })
  const before = await homeSays(scene, ANNA, /Most urgent \(1\)/)
  expect(before).toContain('You have nothing claimed.')
  expect(before).toContain('Nobody has these (1)')
  expect(before).toContain('*1* waiting')
  expect(before).toContain(`/archives/${CHANNEL}/p`)

  // What I do shows at once, without opening the tab again.
  await scene.press(ANNA, 'ticket_claim')
  const after = await homeSays(scene, ANNA, /My tickets \(1\)/)
  expect(after).toContain('Everything has an owner.')
  expect(scene.workspace.home(BEN)).toBeUndefined()
  expect(scene.workspace.violations).toEqual([])
})

test('it says that sending is paused, and by whom', async () => {
  const scene = await openScene({ openedStore: store() })
  await scene.workspace.act.openHome({ user: ANNA })
  await homeSays(scene, ANNA, /Most urgent/)
  await scene.workspace.act.command({ user: ANNA, channel: CHANNEL, command: '/hearback', text: 'pause sending' })
  expect(await homeSays(scene, ANNA, /Sending is paused/)).toContain(`<@${ANNA}>`)
})

test('three hundred tickets are paged, each list for itself, below Slack’s limit of blocks', async () => {
  const scene = await openScene({ openedStore: store() })
  await fileTickets(
    store(),
    Array.from({ length: 300 }, (_, n) => ({ id: `many-${n}`, urgency: n % 100, text: `<!channel> post ${n} & more` })),
    new Date(Date.now() - 60_000),
  )
  await scene.workspace.act.openHome({ user: ANNA })
  await homeSays(scene, ANNA, /Nobody has these \(301\)/)
  const page = (list: string, actionId: string) =>
    scene.workspace.act.click({
      user: ANNA,
      viewId: scene.workspace.home(ANNA)?.id ?? '',
      actionId,
      blockId: `pages:${list}`,
    })
  const turned = await page('unassigned', 'home_on')
  const second = await homeSays(scene, ANNA, /Page 2 of 31/)
  expect(second).toContain('Page 1 of 31')
  await scene.workspace.deliveries.repeat(turned.envelopeId)
  await page('unassigned', 'home_on')
  await homeSays(scene, ANNA, /Page 3 of 31/)
  await page('unassigned', 'home_back')
  await homeSays(scene, ANNA, /Page 2 of 31/)
  expect(scene.workspace.home(ANNA)?.blocks.length).toBeLessThanOrEqual(100)
  expect(scene.workspace.violations).toEqual([])

  // My own action keeps the page.
  await scene.press(ANNA, 'ticket_claim')
  await cardSays(scene, ANNA)
  await homeSays(scene, ANNA, /My tickets \(1\)[\s\S]*Page 2 of 30/)
})
