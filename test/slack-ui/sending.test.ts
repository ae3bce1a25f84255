import { expect, test, vi } from 'vitest'
import { refreshCard } from '../../src/tickets/refresh.ts'
import { sharedStore } from './database.ts'
import {
  ANNA,
  BEN,
  CHANNEL,
  cardSays,
  inputText,
  openScene,
  repliesOnX,
  type Scene,
  SUGGESTED,
  shown,
} from './scene.ts'

vi.mock('../../src/suggest/voice-guard.ts', () => import('./guard.ts'))
const store = sharedStore()

test('send as it is: the confirm step shows exactly what goes out, and that is what X gets', async () => {
  const scene = await openScene({ openedStore: store() })
  const { workspace } = scene
  await scene.press(ANNA, 'ticket_send')
  const confirm = await scene.modal(ANNA, /Word for word/)
  const words = shown(confirm)
  expect(words).toContain(SUGGESTED[0])
  expect(words).toContain('*@tidevogn*')
  expect(words).toContain('in public on X')
  expect(words).toContain('Maria Kjeldsen')
  expect(words).toContain(`status/${scene.postIds[0]}`)
  expect(repliesOnX(scene)).toEqual([])

  const sent = await scene.submit(ANNA)
  expect(sent.errors).toEqual({})
  await scene.modal(ANNA, /on its way/)
  await vi.waitFor(() => expect(repliesOnX(scene)).toEqual([SUGGESTED[0]]), { timeout: 20_000 })
  await cardSays(scene, /sent/i)
  // The same submission once more, as Slack does when it is in doubt.
  await workspace.deliveries.repeat(sent.envelopeId)
  await vi.waitFor(async () => expect(await store().prisma.reply.count()).toBe(1))
  await runtimeSettles()
  expect(repliesOnX(scene)).toEqual([SUGGESTED[0]])
  expect(workspace.violations).toEqual([])
})

const runtimeSettles = async (): Promise<void> => {
  await vi.waitFor(async () =>
    expect(await store().prisma.delivery.count({ where: { state: { in: ['pending', 'sending'] } } })).toBe(0),
  )
}

test('edit & send: another suggestion refills the field and what was typed stays for copying', async () => {
  const scene = await openScene({ openedStore: store() })
  const { workspace } = scene
  await scene.press(ANNA, 'ticket_edit')
  const form = await scene.modal(ANNA, /Your reply/)
  expect(inputText(form)).toBe(SUGGESTED[0])

  await workspace.act.click({
    user: ANNA,
    viewId: form.id,
    actionId: 'reply_choose',
    value: '1',
    values: { text: 'my own beginning of an answer' },
  })
  const changed = await scene.modal(ANNA, /What you had written before/)
  expect(inputText(changed)).toBe(SUGGESTED[1])
  expect(shown(changed)).toContain('my own beginning of an answer')

  await scene.submit(ANNA, {
    text: 'Hello Maria, bicycles travel on the night train: book the space with your ticket.',
  })
  await scene.modal(ANNA, /on its way/)
  await vi.waitFor(
    () =>
      expect(repliesOnX(scene)).toEqual([
        'Hello Maria, bicycles travel on the night train: book the space with your ticket.',
      ]),
    { timeout: 20_000 },
  )
  expect(await store().prisma.ticket.findFirstOrThrow()).toMatchObject({ owner: ANNA })
  expect(workspace.violations).toEqual([])
})

test('a text that is too long for X is refused at the field, in X’s own count', async () => {
  const scene = await openScene({ openedStore: store() })
  await scene.press(ANNA, 'ticket_edit')
  await scene.modal(ANNA, /Your reply/)
  const { errors } = await scene.submit(ANNA, { text: '漢'.repeat(141) })
  expect(Object.values(errors)).toEqual([expect.stringMatching(/282 of at most 280.*Shorten it by 2/)])
  expect(repliesOnX(scene)).toEqual([])
})

test('two people answer at once: the second is told who was faster, and has the draft to copy or go on with', async () => {
  const scene = await openScene({ openedStore: store() })
  await scene.press(ANNA, 'ticket_edit')
  await scene.press(BEN, 'ticket_edit')
  await scene.modal(ANNA, /Your reply/)
  await scene.modal(BEN, /Your reply/)
  await scene.submit(ANNA, { text: 'Anna answers this, and nobody else.' })
  await scene.modal(ANNA, /on its way/)
  await scene.submit(BEN, { text: 'Ben had a good answer, too.' })
  const conflict = await scene.modal(BEN, /Nothing was changed/)
  expect(shown(conflict)).toContain(`<@${ANNA}>`)
  expect(shown(conflict)).toContain('Ben had a good answer, too.')
  await vi.waitFor(() => expect(repliesOnX(scene)).toEqual(['Anna answers this, and nobody else.']), {
    timeout: 20_000,
  })
  await cardSays(scene, /sent/i)

  // Looking again brings the form for the ticket as it is now, with the draft in it.
  await scene.submit(BEN)
  const again = await scene.modal(BEN, /Your reply/)
  expect(inputText(again)).toBe('Ben had a good answer, too.')
  expect(await store().prisma.reply.count()).toBe(1)
})

test('warnings want a second press, and blocks are shown at the field; the text stays', async () => {
  const scene = await openScene({ openedStore: store() })
  await scene.press(ANNA, 'ticket_edit')
  await scene.modal(ANNA, /Your reply/)
  const { errors } = await scene.submit(ANNA, { text: 'Hello {name}, here you are.' })
  expect(Object.values(errors)).toEqual(['The placeholder {name} has not been filled in.'])

  await scene.submit(ANNA, { text: 'We guarantee you a place.' })
  const warned = await scene.modal(ANNA, /Send anyway/)
  expect(inputText(warned)).toBe('We guarantee you a place.')
  expect(shown(warned)).toContain('promises what we may not keep')
  expect(await store().prisma.reply.count()).toBe(0)

  // Another text with a warning is asked about again; the same text goes out.
  await scene.submit(ANNA, { text: 'We guarantee you two places.' })
  expect(inputText(await scene.modal(ANNA, /two places/))).toBe('We guarantee you two places.')
  expect(await store().prisma.reply.count()).toBe(0)
  await scene.submit(ANNA)
  await scene.modal(ANNA, /on its way/)
  await vi.waitFor(() => expect(repliesOnX(scene)).toEqual(['We guarantee you two places.']), { timeout: 20_000 })
  expect(scene.workspace.violations).toEqual([])
})

test('a suggestion that the guard blocks cannot be confirmed, and can be edited in the same modal', async () => {
  const scene = await openScene({ openedStore: store(), suggestions: ['Dear {name}, we are looking into it.'] })
  await scene.press(ANNA, 'ticket_send')
  const confirm = await scene.modal(ANNA, /cannot go out as it is/)
  expect(confirm.submit).toBeNull()
  await scene.workspace.act.click({ user: ANNA, viewId: confirm.id, actionId: 'reply_edit_first' })
  expect(inputText(await scene.modal(ANNA, /Your reply/))).toBe('Dear {name}, we are looking into it.')
})

test('a suggestion that changed after the confirm step opened is not sent', async () => {
  const scene = await openScene({ openedStore: store() })
  await scene.press(ANNA, 'ticket_send')
  await scene.modal(ANNA, /Word for word/)
  const other = {
    text: 'Something that nobody has confirmed.',
    language: 'en',
    basis: 'opener',
    knowledgeId: null,
    reason: 'other',
    findings: [],
  }
  await store().prisma.ticket.updateMany({ data: { suggestions: [other] } })
  await scene.submit(ANNA)
  expect(shown(await scene.modal(ANNA, /Nothing was sent/))).toContain('has changed since you saw it')
  expect(await store().prisma.reply.count()).toBe(0)
})

test('the customer writes again while the form is open: nothing goes out unseen, and the draft comes back', async () => {
  const scene = await openScene({ openedStore: store() })
  await scene.press(ANNA, 'ticket_edit')
  await scene.modal(ANNA, /Your reply/)
  scene.world.post({
    author: 'mariak',
    text: '@tidevogn forget the bicycle, my child is hurt on board',
    replyTo: scene.postIds[0] ?? '',
  })
  await store().prisma.source.updateMany({ data: { nextPollAt: new Date(0) } })
  await vi.waitFor(async () => expect(await store().prisma.mention.count()).toBe(2), { timeout: 20_000 })
  await scene.submit(ANNA, { text: 'Bicycles are welcome!' })
  const conflict = await scene.modal(ANNA, /The customer wrote again/)
  expect(shown(conflict)).toContain('Bicycles are welcome!')
  expect(repliesOnX(scene)).toEqual([])
  await scene.submit(ANNA)
  const again = await scene.modal(ANNA, /child is hurt/)
  expect(inputText(again)).toBe('Bicycles are welcome!')
})

test('a modal that was closed before the outcome: what was typed comes back privately in the channel', async () => {
  const scene = await openScene({ openedStore: store() })
  const { workspace } = scene
  await scene.press(BEN, 'ticket_edit')
  const form = await scene.modal(BEN, /Your reply/)
  await scene.press(ANNA, 'ticket_claim')
  await cardSays(scene, ANNA)
  workspace.faults.next('views.update', { kind: 'error', error: 'not_found' })
  await workspace.act.submitView({
    user: BEN,
    viewId: form.id,
    values: { text: 'A *long* answer <with> signs & so on' },
  })
  await vi.waitFor(() => expect(scene.told(BEN).join()).toContain('claimed it'), { timeout: 20_000 })
  expect(shown(workspace.ephemerals(BEN)[0]?.blocks)).toContain('A *long* answer <with> signs & so on')
  expect(workspace.violations).toEqual([])
})

test('while sending is paused the card offers no reply, and an old card’s button says why', async () => {
  const scene = await openScene({ openedStore: store() })
  const old = scene.card()
  await scene.workspace.act.command({
    user: ANNA,
    channel: CHANNEL,
    command: '/hearback',
    text: 'pause sending tidevogn',
  })
  await cardSays(scene, /paused/i)
  expect(JSON.stringify(scene.card().blocks)).not.toContain('ticket_send')
  await scene.press(BEN, 'ticket_send', old)
  expect(shown(await scene.modal(BEN, /Nothing goes out now/))).toContain(`<@${ANNA}>`)
})

test('where the platform takes no reply from programs, the text is copied, posted by hand and recorded', async () => {
  const scene = await openScene({ openedStore: store() })
  await store().prisma.mention.updateMany({
    data: { canReply: false, noReplyReason: 'X lets apps answer only mentions.' },
  })
  // The card is older than that: its button leads to the form that fits.
  await scene.press(ANNA, 'ticket_send')
  const form = await scene.modal(ANNA, /Copy the text/)
  expect(JSON.stringify(form.blocks)).toContain(`/status/${scene.postIds[0]}`)
  expect(inputText(form)).toBe(SUGGESTED[0])
  const done = await scene.submit(ANNA, { text: 'What I really wrote there.' })
  await scene.modal(ANNA, /counts as answered/)
  await scene.workspace.deliveries.repeat(done.envelopeId)
  expect(await store().prisma.reply.findMany()).toMatchObject([
    { state: 'by-hand', text: 'What I really wrote there.', approvedBy: ANNA },
  ])
  expect(await store().prisma.ticket.findFirstOrThrow()).toMatchObject({ state: 'answered' })
  expect(repliesOnX(scene)).toEqual([])
})

/** Puts a reply of unknown fate under the ticket, as it stands when reading back has told nothing. */
async function unclearReply(scene: Scene): Promise<number> {
  await scene.press(ANNA, 'ticket_claim')
  await cardSays(scene, ANNA)
  const ticket = await store().prisma.ticket.findFirstOrThrow()
  const mention = await store().prisma.mention.findFirstOrThrow()
  const { id } = await store().prisma.reply.create({
    data: {
      ticketId: ticket.id,
      draft: 'x',
      attempt: 1,
      mentionId: mention.id,
      text: 'Did this go out?',
      account: 'tidevogn',
      approvedBy: ANNA,
      approvedAt: new Date(),
      state: 'unclear',
      settledAt: new Date(),
    },
  })
  await store().transaction((tx) => refreshCard(tx, ticket.id, new Date()))
  scene.runtime.outbox.kick()
  await cardSays(scene, /It was sent/)
  return id
}

const pressVerdict = (scene: Scene, user: string, actionId: string, seen = scene.card()) =>
  scene.workspace.act.click({ user, channel: CHANNEL, ts: seen.ts, actionId, seen })

test('a reply of unknown fate is sent again once, and a second answer to the question is told so', async () => {
  const scene = await openScene({ openedStore: store() })
  const id = await unclearReply(scene)
  const asked = scene.card()
  const pressed = await pressVerdict(scene, ANNA, 'ticket_send_again')
  await vi.waitFor(() => expect(repliesOnX(scene)).toEqual(['Did this go out?']), { timeout: 20_000 })
  await scene.workspace.deliveries.repeat(pressed.envelopeId)
  await pressVerdict(scene, BEN, 'ticket_was_sent', asked)
  await vi.waitFor(() => expect(scene.told(BEN).join()).toContain('somebody has settled this already'))
  expect(await store().prisma.reply.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'not-sent' })
  expect(repliesOnX(scene)).toEqual(['Did this go out?'])
})

test.each([
  ['ticket_was_sent', 'by-hand', 'answered'],
  ['ticket_leave', 'left', 'claimed'],
])('a reply of unknown fate: %s makes it %s', async (actionId, replyState, ticketState) => {
  const scene = await openScene({ openedStore: store() })
  const id = await unclearReply(scene)
  await pressVerdict(scene, BEN, actionId)
  await vi.waitFor(async () =>
    expect(await store().prisma.reply.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: replyState }),
  )
  expect(await store().prisma.ticket.findFirstOrThrow()).toMatchObject({ state: ticketState })
  expect(repliesOnX(scene)).toEqual([])
})
