/** A database that takes two seconds for each query: Slack is answered in time all the same, and nothing typed is lost. */
import { expect, test, vi } from 'vitest'
import type { Store } from '../../src/store/open.ts'
import { sharedStore } from './database.ts'
import { ANNA, BEN, CHANNEL, openScene, shown } from './scene.ts'

vi.mock('../../src/suggest/voice-guard.ts', () => import('./guard.ts'))
const store = sharedStore()

const QUERY = 2_000
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Queries in one of our transactions, about. */
const QUERIES = 4

/**
 * Waits before each query. For a transaction all of it comes before the beginning: the database in memory has one session, and a
 * wait inside would hold up everything else as no server does.
 */
function slowed(fast: Store, pace: { ms: number }): Store {
  const slowCalls = (target: object): object =>
    new Proxy(target, {
      get(of, name) {
        const value: unknown = Reflect.get(of, name)
        if (typeof value === 'object' && value !== null) return slowCalls(value)
        if (typeof value !== 'function') return value
        return async (...args: unknown[]) => {
          await pause(pace.ms)
          return Reflect.apply(value, of, args)
        }
      },
    })
  return {
    ...fast,
    prisma: slowCalls(fast.prisma) as Store['prisma'],
    async transaction(work) {
      await pause(pace.ms * QUERIES)
      return fast.transaction(work)
    },
  }
}

test('modals open at once and are filled, forms and commands are acknowledged in time, and a draft survives a conflict', async () => {
  const pace = { ms: 0 }
  const scene = await openScene({ openedStore: slowed(store(), pace) })
  const { workspace } = scene
  pace.ms = QUERY
  const since = Date.now()
  const pressed = await scene.press(ANNA, 'ticket_edit')
  expect(pressed.acked).toBe(true)
  await vi.waitFor(() => expect(shown(workspace.openViews(ANNA).at(-1))).toContain('Loading'), { timeout: 2_500 })
  expect(Date.now() - since).toBeLessThan(3_000)
  const form = await scene.modal(ANNA, /Your reply/)
  expect(Date.now() - since).toBeGreaterThan(QUERY)

  pace.ms = 0
  await scene.press(BEN, 'ticket_claim')
  await vi.waitFor(async () => expect((await store().prisma.ticket.findFirstOrThrow()).owner).toBe(BEN))
  pace.ms = QUERY

  const sending = Date.now()
  const sent = await workspace.act.submitView({
    user: ANNA,
    viewId: form.id,
    values: { text: 'A draft worth keeping.' },
  })
  expect(sent).toMatchObject({ acked: true, problem: null, errors: {} })
  expect(Date.now() - sending).toBeLessThan(3_000)
  const checking = workspace.openViews(ANNA).at(-1)
  expect(shown(checking)).toContain('Checking')
  expect(shown(checking)).toContain('A draft worth keeping.')
  const conflict = await scene.modal(ANNA, /claimed it at/)
  expect(shown(conflict)).toContain('A draft worth keeping.')

  for (const text of ['open', 'stats today']) {
    const asked = Date.now()
    const command = await workspace.act.command({ user: ANNA, channel: CHANNEL, command: '/hearback', text })
    expect(command).toMatchObject({ acked: true, problem: null })
    expect(Date.now() - asked).toBeLessThan(3_000)
  }
  const home = await workspace.act.openHome({ user: ANNA })
  expect(home.acked).toBe(true)
  pace.ms = 0
  await vi.waitFor(() => expect(scene.told(ANNA)).toHaveLength(2), { timeout: 20_000 })

  await scene.submit(ANNA)
  // Somebody else has it now: nobody answers over their head, and the draft is still there to copy.
  expect(shown(await scene.modal(ANNA, /has it/))).toContain('A draft worth keeping.')
  expect(workspace.violations).toEqual([])
}, 120_000)

test('a database that fails: whoever pressed is told, and the draft is kept', async () => {
  const broken = { on: false }
  const fast = store()
  const breaking: Store = {
    ...fast,
    transaction: (work) => (broken.on ? Promise.reject(new Error('the database is gone')) : fast.transaction(work)),
  }
  const scene = await openScene({ openedStore: breaking })
  await scene.press(ANNA, 'ticket_edit')
  await scene.modal(ANNA, /Your reply/)
  broken.on = true
  await scene.submit(ANNA, { text: 'This must not get lost.' })
  expect(shown(await scene.modal(ANNA, /trouble of its own/))).toContain('This must not get lost.')
  await scene.press(BEN, 'ticket_claim')
  await vi.waitFor(() => expect(scene.told(BEN).join()).toContain('trouble of its own'))
  broken.on = false
})
