/** Promises at sending: shown with a box each, confirmed, followed up; and the buttons under a reminder. */
import { expect, test, vi } from 'vitest'
import { silentLog } from '../../src/domain/log.ts'
import { sweepCommitments } from '../../src/followup/commitments.ts'
import type { Message } from '../../src/sandbox/slack/model.ts'
import { sharedStore } from './database.ts'
import { ANNA, BEN, CHANNEL, openScene, repliesOnX, type Scene, shown } from './scene.ts'

vi.mock('../../src/suggest/voice-guard.ts', () => import('./guard.ts'))
const store = sharedStore()

const PROMISE = 'Hello Maria, we will write to you within 2 hours.'
const commitments = () => store().prisma.commitment.findMany({ orderBy: { id: 'asc' } })
const settled = (texts: string[], scene: Scene) =>
  vi.waitFor(() => expect(repliesOnX(scene)).toEqual(texts), { timeout: 20_000 })
const states = (expected: object[]) =>
  vi.waitFor(async () => expect(await commitments()).toMatchObject(expected), { timeout: 20_000 })

test('the confirm step shows what the text promises, ticked, and the promise runs when the reply is out', async () => {
  const scene = await openScene({ openedStore: store(), suggestions: [PROMISE] })
  await scene.press(ANNA, 'ticket_send')
  const words = shown(await scene.modal(ANNA, /This reply promises/))
  expect(words).toMatch(/By \w+ \d+ \w+, \d\d:\d\d \(Europe\/Copenhagen\)/)
  await scene.submit(ANNA)
  await settled([PROMISE], scene)
  await states([{ state: 'open', words: PROMISE, owner: ANNA }])
  expect(scene.workspace.violations).toEqual([])
})

test('what is unticked is not followed up', async () => {
  const scene = await openScene({ openedStore: store(), suggestions: [PROMISE] })
  await scene.press(ANNA, 'ticket_send')
  await scene.modal(ANNA, /This reply promises/)
  await scene.submit(ANNA, { promises: [] })
  await settled([PROMISE], scene)
  expect(await commitments()).toEqual([])
})

test('a text without a promise shows no boxes', async () => {
  const scene = await openScene({ openedStore: store() })
  await scene.press(ANNA, 'ticket_send')
  expect(shown(await scene.modal(ANNA, /Word for word/))).not.toContain('promises')
})

test('a promise that somebody typed is shown before it goes out, and once only', async () => {
  const scene = await openScene({ openedStore: store() })
  await scene.press(ANNA, 'ticket_edit')
  expect(shown(await scene.modal(ANNA, /Your reply/))).not.toContain('This reply promises')
  const typed = 'Hello! We will call you tomorrow. We will write to you within 3 days.'
  await scene.submit(ANNA, { text: typed })
  const asked = await scene.modal(ANNA, /untick what is not to be followed up/)
  expect(repliesOnX(scene)).toEqual([])
  const boxes = Object.values(asked.state.values).flatMap(({ promises }) => promises?.selected_options ?? [])
  expect(boxes).toHaveLength(2)
  const [first] = boxes as { value: string }[]
  // Another word that promises nothing more does not ask again.
  await scene.submit(ANNA, { text: `${typed} Thank you!`, promises: [first?.value ?? ''] })
  await settled([`${typed} Thank you!`], scene)
  await states([{ state: 'open', words: 'We will call you tomorrow.' }])
  expect(scene.workspace.violations).toEqual([])
})

test('warnings and promises are asked about together', async () => {
  const scene = await openScene({ openedStore: store() })
  await scene.press(ANNA, 'ticket_edit')
  await scene.modal(ANNA, /Your reply/)
  const typed = 'We guarantee that we will call you tomorrow.'
  await scene.submit(ANNA, { text: typed })
  const asked = shown(await scene.modal(ANNA, /Send anyway/))
  expect(asked).toContain('promises what we may not keep')
  expect(asked).toContain('This reply promises')
  await scene.submit(ANNA)
  await settled([typed], scene)
  await states([{ state: 'open', words: typed }])
})

/** A promise whose time has come, with its reminder in the thread. */
async function reminded(scene: Scene): Promise<Message> {
  const ticket = await store().prisma.ticket.findFirstOrThrow()
  const now = new Date()
  await store().prisma.commitment.create({
    data: {
      ticketId: ticket.id,
      replyId: 1,
      words: 'We will <!channel> call you.',
      dueAt: now,
      nextAt: now,
      state: 'open',
      owner: ANNA,
      createdAt: now,
    },
  })
  const clock = { now: () => new Date(), sleep: async () => undefined }
  const settings = { current: scene.settings }
  await sweepCommitments({ store: store(), clock, settings, membersOf: () => [], log: silentLog })
  return vi.waitFor(
    async () => {
      await scene.runtime.outbox.drain()
      const found = scene.workspace
        .replies(CHANNEL, scene.card().ts)
        .find(({ blocks }) => JSON.stringify(blocks).includes('promise_kept'))
      if (found === undefined) throw new Error('no reminder yet')
      return found
    },
    { timeout: 20_000 },
  )
}

const press = (scene: Scene, user: string, seen: Message, actionId: string) =>
  scene.workspace.act.click({ user, channel: CHANNEL, ts: seen.ts, actionId, seen })

test('the reminder names its owner, quotes the promise and pings nobody else; “Kept” ends it, and a second press is told so', async () => {
  const scene = await openScene({ openedStore: store() })
  const reminder = await reminded(scene)
  expect(reminder.text).toContain(`<@${ANNA}>`)
  expect(reminder.text).not.toContain('<!channel>')
  await press(scene, BEN, reminder, 'promise_kept')
  await states([{ state: 'kept', settledBy: BEN }])
  await press(scene, ANNA, reminder, 'promise_drop')
  await vi.waitFor(() => expect(scene.told(ANNA).join()).toContain(`<@${BEN}>`), { timeout: 20_000 })
  await states([{ state: 'kept', settledBy: BEN }])
  expect(scene.workspace.violations).toEqual([])
})

test('“New time…” moves it by a day, or to a time of one’s own; a past one is refused at its field', async () => {
  const scene = await openScene({ openedStore: store() })
  const reminder = await reminded(scene)
  const [before] = await commitments()
  await press(scene, ANNA, reminder, 'promise_later')
  await scene.modal(ANNA, /Follow it up by/)
  const { errors } = await scene.submit(ANNA, { choice: 'own', own: 1_600_000_000 })
  expect(errors).toEqual({ own: 'That time has passed; choose a later one.' })
  await scene.submit(ANNA, { choice: 'own', own: 2_000_000_000 })
  await scene.modal(ANNA, /It is followed up by/)
  await states([{ state: 'open', dueAt: new Date(2_000_000_000_000) }])
  expect(before?.dueAt).not.toEqual(new Date(2_000_000_000_000))
  await vi.waitFor(
    () => expect(shown(scene.workspace.replies(CHANNEL, scene.card().ts))).toContain('moved the time of this promise'),
    { timeout: 20_000 },
  )
  expect(scene.workspace.violations).toEqual([])
})

test('the history shows what is still promised', async () => {
  const scene = await openScene({ openedStore: store() })
  await reminded(scene)
  await scene.choose(ANNA, 'history')
  expect(shown(await scene.modal(ANNA, /known since/))).toMatch(/🤞 promised by .*We will &lt;!channel&gt; call you\./)
})
