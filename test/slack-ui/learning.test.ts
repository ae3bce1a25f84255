/** What people ask for and decide in Slack about urgency and about what the team has answered. */
import { expect, test, vi } from 'vitest'
import { sharedStore } from './database.ts'
import { ANNA, CHANNEL, cardSays, MIRA, openScene, type Scene, shown } from './scene.ts'

vi.mock('../../src/suggest/voice-guard.ts', () => import('./guard.ts'))
const store = sharedStore()

async function ask(scene: Scene, text: string, user: string) {
  const before = scene.workspace.ephemerals(user).length
  await scene.workspace.act.command({ user, channel: CHANNEL, command: '/hearback', text })
  await vi.waitFor(() => expect(scene.workspace.ephemerals(user)).toHaveLength(before + 1))
  const answer = scene.workspace.ephemerals(user)[before]
  if (answer === undefined) throw new Error('There was no answer')
  return answer
}

const withAdmin = (scene: Scene) => {
  scene.settings.people.admins = [MIRA]
}

test('why tells each factor with its points and words, the sum and the bounds, hostile words as they are', async () => {
  const scene = await openScene({
    openedStore: store(),
    posts: [{ author: 'mariak', text: 'smoke on board right now, <!channel> a child is injured, help!' }],
  })
  const { id, urgency, tier } = await store().prisma.ticket.findFirstOrThrow()
  const answer = await ask(scene, `why #${id}`, ANNA)
  const said = shown(answer.blocks)
  expect(said).toContain('danger to a person')
  expect(said).toMatch(new RegExp(`=\\s*${urgency}  of 100: ${tier}`))
  expect(said).toMatch(/critical \d+–100/)
  expect(shown((await ask(scene, 'why 4711', ANNA)).blocks)).toContain('There is no ticket #4711')
  expect(scene.workspace.violations).toEqual([])
  expect(scene.workspace.pings).toEqual([])
})

test('an answer without an entry is offered to admins as one to paste, and their decision ends the offer', async () => {
  const scene = await openScene({ openedStore: store() })
  withAdmin(scene)
  await scene.press(ANNA, 'ticket_edit')
  await scene.modal(ANNA, /Your reply/)
  await scene.submit(ANNA, { text: 'Hello Maria, book the bicycle space under Extras.' })
  await cardSays(scene, /sent/i)
  await vi.waitFor(async () => expect(await store().prisma.proposal.count()).toBe(1))
  expect(shown((await ask(scene, 'proposals', ANNA)).blocks)).toContain('people.admins')
  const answer = await ask(scene, 'proposals', MIRA)
  expect(shown(answer.blocks)).toContain('answer: Hello {name}, book the bicycle space under Extras.')
  await scene.workspace.act.click({ user: MIRA, channel: CHANNEL, ts: answer.ts, actionId: 'proposal_taken' })
  await vi.waitFor(() => expect(scene.told(MIRA).at(-1)).toContain('config/knowledge.yaml'))
  expect(await store().prisma.proposal.findFirst()).toMatchObject({ state: 'taken', settledBy: MIRA })
  expect(shown((await ask(scene, 'proposals', MIRA)).blocks)).toContain('No answer waits')
  expect(scene.workspace.violations).toEqual([])
})

test('tier and category are corrected in a form that shows what they are, and the card shows what they have become', async () => {
  const scene = await openScene({ openedStore: store() })
  await scene.press(ANNA, 'ticket_correct')
  const form = await scene.modal(ANNA, /How urgent it is/)
  expect(JSON.stringify(form)).toContain('"initial_option"')
  await scene.submit(ANNA, { tier: 'critical', category: 'safety' })
  await cardSays(scene, /CRITICAL/)
  await cardSays(scene, /corrected by a person/)
  expect(await store().prisma.example.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
    { kind: 'tier', tier: 'critical' },
    { kind: 'category', category: 'safety' },
  ])
  expect(scene.workspace.violations).toEqual([])
})
