/** What was set aside is looked through by people: confirmed in bulk, exceptions go to the queue, what has changed is left. */
import { expect, onTestFinished, test, vi } from 'vitest'
import { ticketPolicy } from '../../src/domain/policy.ts'
import type { View } from '../../src/sandbox/slack/model.ts'
import { LOOK_THROUGH } from '../../src/slack/cards/digest.ts'
import { apply } from '../../src/tickets/apply.ts'
import { fileTickets } from '../tickets/filed.ts'
import { sharedStore } from './database.ts'
import { ANNA, BEN, openScene, type Scene, STRANGER, shown } from './scene.ts'

vi.mock('../../src/suggest/voice-guard.ts', () => import('./guard.ts'))
const store = sharedStore()
const MANAGERS = 'C0MANAGERS'

/** So many posts set aside, and a message with the button to look through them, as the digest has it. */
async function openAside(count: number): Promise<{ scene: Scene; ids: number[]; press(user: string): Promise<void> }> {
  const scene = await openScene({ openedStore: store() })
  const filed = Array.from({ length: count }, (_, n) => ({
    id: `aside-${n}`,
    urgency: 5,
    text: `what a day <!channel> & *number ${n}*`,
    more: { needsReply: false, intent: n % 2 === 0 ? 'praise' : 'spam' },
  }))
  const tickets = await fileTickets(store(), filed, new Date())
  const { identity, apiUrl } = scene.workspace
  const body = new URLSearchParams({
    token: identity.botToken,
    channel: MANAGERS,
    text: 'the day',
    blocks: JSON.stringify([
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: LOOK_THROUGH,
            value: 'aside',
            text: { type: 'plain_text', text: 'Look through' },
          },
        ],
      },
    ]),
  })
  const posted = (await (await fetch(`${apiUrl}chat.postMessage`, { method: 'POST', body })).json()) as { ts: string }
  scene.runtime.outbox.kick()
  const carded = { state: 'aside' as const, cardTs: { not: null } }
  await vi.waitFor(async () => expect(await store().prisma.ticket.count({ where: carded })).toBe(count), {
    timeout: 60_000,
  })
  return {
    scene,
    ids: tickets.map(({ id }) => id),
    press: async (user) =>
      void (await scene.workspace.act.click({ user, channel: MANAGERS, ts: posted.ts, actionId: LOOK_THROUGH })),
  }
}

const tick = (...ids: number[]) => Object.fromEntries(ids.map((id) => [`aside:${id}/aside_box`, ['needs-reply']]))
const stateOf = async (id: number) => (await store().prisma.ticket.findUniqueOrThrow({ where: { id } })).state
const topView = (scene: Scene, user: string): View => {
  const view = scene.workspace.openViews(user).at(-1)
  if (view === undefined) throw new Error('No modal is open')
  return view
}

test('the rest is confirmed, what is ticked goes to the queue without an owner, and what has changed is left and named', async () => {
  const { scene, ids, press } = await openAside(4)
  const [praise = 0, ticked = 0, taken = 0, wroteAgain = 0] = ids
  await press(ANNA)
  const view = await scene.modal(ANNA, /these 4 posts need no reply/)
  expect(shown(view)).toMatch(/\|#\d+> · \*Name aside-0\* @handleaside-0 on X · _praise_/)
  expect(shown(view)).toContain('&lt;!channel&gt; &amp; *number 0*')

  await store().prisma.ticket.update({ where: { id: taken }, data: { wantedVersion: { increment: 1 } } })
  await store().transaction(async (tx) => {
    await apply(tx, wroteAgain, { type: 'claim', by: BEN }, ticketPolicy(scene.settings), new Date())
  })
  const sent = await scene.submit(ANNA, tick(ticked))
  const outcome = await scene.modal(ANNA, /confirmed/)
  expect(shown(outcome)).toContain('*1 post confirmed*')
  expect(shown(outcome)).toContain('*1 post* goes to the queue')
  expect(shown(outcome)).toContain('*2 left as they are*')
  for (const id of [taken, wroteAgain]) expect(shown(outcome)).toContain(`#${id}`)
  // One is still set aside, and is shown as it is now.
  expect(shown(outcome)).toContain('this post needs no reply')
  expect(sent.errors).toEqual({})

  const done = await store().prisma.ticket.findUniqueOrThrow({ where: { id: praise }, include: { audit: true } })
  expect(done).toMatchObject({ state: 'resolved', outcome: 'confirmed-aside', settledBy: ANNA })
  expect(done.audit.at(-1)).toMatchObject({ actor: ANNA, event: 'resolve', fromState: 'aside', toState: 'resolved' })
  expect(await store().prisma.ticket.findUniqueOrThrow({ where: { id: ticked } })).toMatchObject({
    state: 'open',
    owner: null,
  })
  expect(await stateOf(taken)).toBe('aside')
  expect(await stateOf(wroteAgain)).toBe('claimed')
  expect(scene.workspace.violations).toEqual([])
  expect(scene.workspace.pings).toEqual([])
})

test('the same form twice has its effect once', async () => {
  const { scene, ids, press } = await openAside(3)
  await press(ANNA)
  await scene.modal(ANNA, /these 3 posts/)
  const sent = await scene.submit(ANNA, tick(ids[0] ?? 0))
  await scene.modal(ANNA, /Nothing is set aside any more/)
  await scene.workspace.deliveries.repeat(sent.envelopeId)
  await scene.modal(ANNA, /\*2 posts confirmed/)
  const entries = await store().prisma.auditEntry.groupBy({
    by: ['event'],
    where: { ticketId: { in: ids }, actor: ANNA },
    _count: true,
  })
  expect(entries.map(({ event, _count }) => [event, _count]).sort()).toEqual([
    ['needs-reply', 1],
    ['resolve', 2],
  ])
})

test('a hundred are paged below Slack’s limit of blocks; ticks come along, and only what is shown is settled', async () => {
  const { scene, ids, press } = await openAside(100)
  await press(BEN)
  const first = await scene.modal(BEN, /Page 1 of 3/)
  expect(first.blocks.length).toBeLessThanOrEqual(100)
  const flip = (actionId: string, values = {}) =>
    scene.workspace.act.click({ user: BEN, viewId: topView(scene, BEN).id, actionId, blockId: 'pages', values })
  await flip('aside_on', tick(ids[3] ?? 0))
  await scene.modal(BEN, /Page 2 of 3/)
  await flip('aside_back')
  const again = await scene.modal(BEN, /Page 1 of 3/)
  expect(JSON.stringify(again.state.values[`aside:${ids[3]}`])).toContain('needs-reply')
  await flip('aside_on')
  await scene.modal(BEN, /Page 2 of 3/)
  await scene.submit(BEN)
  await scene.modal(BEN, /\*40 posts confirmed/)
  expect(await store().prisma.ticket.count({ where: { state: 'aside' } })).toBe(60)
  expect(await stateOf(ids[0] ?? 0)).toBe('aside')
  expect(await stateOf(ids[3] ?? 0)).toBe('aside')
  expect(await stateOf(ids[40] ?? 0)).toBe('resolved')
  expect(scene.workspace.violations).toEqual([])
})

test('who is not listed may neither look nor confirm', async () => {
  const { scene, press } = await openAside(1)
  await press(STRANGER)
  await vi.waitFor(() => expect(scene.told(STRANGER).join()).toContain('You are not among the people'))
  expect(scene.workspace.openViews(STRANGER)).toEqual([])
  await press(ANNA)
  await scene.modal(ANNA, /this post needs no reply/)
  // Taken off the list while the form was open.
  const { people } = scene.runtime.settings.current
  const before = people.support
  people.support = []
  onTestFinished(() => {
    people.support = before
  })
  await scene.submit(ANNA)
  await scene.modal(ANNA, /You are not among the people/)
  expect(await store().prisma.ticket.count({ where: { state: 'aside' } })).toBe(1)
})
