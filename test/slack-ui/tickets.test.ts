import { expect, test, vi } from 'vitest'
import { TestClock } from '../app/clock.ts'
import { sharedStore } from './database.ts'
import { ANNA, BEN, CHANNEL, cardSays, openScene, repliesOnX, STRANGER, shown } from './scene.ts'

vi.mock('../../src/suggest/voice-guard.ts', () => import('./guard.ts'))
const store = sharedStore()
const ticketNow = () => store().prisma.ticket.findFirstOrThrow()
const auditOf = async (event: string) =>
  (await store().prisma.auditEntry.findMany({ where: { event } })).map(({ actor }) => actor)

test('two claim at once: one has it, the other is told who, and a repeated click does nothing', async () => {
  const scene = await openScene({ openedStore: store() })
  const card = scene.card()
  const [first] = await Promise.all([scene.press(ANNA, 'ticket_claim', card), scene.press(BEN, 'ticket_claim', card)])
  await vi.waitFor(async () => expect([ANNA, BEN]).toContain((await ticketNow()).owner))
  const { owner } = await ticketNow()
  const loser = owner === ANNA ? BEN : ANNA
  await vi.waitFor(() => expect(scene.told(loser).join()).toContain(`<@${owner}>`))
  await scene.workspace.deliveries.repeat(first.envelopeId)
  expect(await auditOf('claim')).toEqual([owner])
})

test('snooze until tomorrow at nine on the reader’s own clock, and wake', async () => {
  const clock = new TestClock('2026-11-02T21:30:00Z')
  const scene = await openScene({ openedStore: store(), clock })
  scene.workspace.changePerson(ANNA, { timeZone: 'America/New_York' })
  await scene.press(ANNA, 'ticket_snooze')
  const form = await scene.modal(ANNA, /Until tomorrow, 09:00/)
  // Half past four in the afternoon of the second in New York.
  expect(shown(form)).toContain('Tuesday 3 November')
  const at = String(Date.parse('2026-11-03T14:00:00Z') / 1000)
  const sent = await scene.submit(ANNA, { choice: `at:${at}` })
  await scene.modal(ANNA, /It sleeps until/)
  expect(await ticketNow()).toMatchObject({ state: 'snoozed', snoozedUntil: new Date('2026-11-03T14:00:00Z') })
  await scene.workspace.deliveries.repeat(sent.envelopeId)
  expect(await auditOf('snooze')).toEqual([ANNA])

  clock.advance(Date.parse('2026-11-03T14:00:01Z') - clock.now().getTime())
  await vi.waitFor(async () => expect((await ticketNow()).state).toBe('open'), { timeout: 20_000 })
  expect(await auditOf('wake')).toEqual(['system'])
})

test('snooze for an hour, and for a time of my own that must lie ahead', async () => {
  const clock = new TestClock('2026-11-02T09:00:00Z')
  const scene = await openScene({ openedStore: store(), clock })
  await scene.press(ANNA, 'ticket_snooze')
  await scene.modal(ANNA, /For an hour/)
  const past = await scene.submit(ANNA, { choice: 'own', own: Date.parse('2026-11-02T08:00:00Z') / 1000 })
  expect(past.errors).toEqual({ own: 'That time has passed; choose a later one.' })
  await scene.submit(ANNA, { choice: 'hour' })
  await scene.modal(ANNA, /It sleeps until/)
  expect((await ticketNow()).snoozedUntil).toEqual(new Date('2026-11-02T10:00:00Z'))
})

test('hand over with a note: the next person has it, the thread tells, and a stranger cannot be given it', async () => {
  const scene = await openScene({ openedStore: store() })
  const { workspace } = scene
  await scene.choose(ANNA, 'hand_over')
  await scene.modal(ANNA, /A note for them/)
  const stranger = await scene.submit(ANNA, { person: STRANGER, note: 'please' })
  expect(stranger.errors.person).toContain('not listed under people')
  const empty = await scene.submit(ANNA, { person: BEN, note: ' ' })
  expect(empty.errors.note).toContain('telling it all again')
  const sent = await scene.submit(ANNA, { person: BEN, note: 'She rides to *Hamburg* <soon>.' })
  await scene.modal(ANNA, /Handed over to/)
  await workspace.deliveries.repeat(sent.envelopeId)
  expect(await ticketNow()).toMatchObject({ owner: BEN, handOvers: 1, state: 'claimed' })
  await vi.waitFor(
    () => expect(shown(workspace.replies(CHANNEL, scene.card().ts))).toContain('She rides to *Hamburg* <soon>.'),
    {
      timeout: 20_000,
    },
  )
  expect(workspace.replies(CHANNEL, scene.card().ts)).toHaveLength(1)
  expect(repliesOnX(scene)).toEqual([])
})

test('a group gets the ticket through the queue', async () => {
  const scene = await openScene({ openedStore: store(), settings: (it) => it.people.support.push('S0NIGHT') })
  await scene.choose(ANNA, 'hand_over')
  expect(shown(await scene.modal(ANNA, /or to a group/))).toContain('S0NIGHT')
  const both = await scene.submit(ANNA, { person: BEN, group: 'S0NIGHT', note: 'for tonight' })
  expect(both.errors).toEqual({ group: 'Choose a person or a group, not both.' })
  await scene.submit(ANNA, { person: null, group: 'S0NIGHT', note: 'for tonight' })
  await scene.modal(ANNA, /Handed over to/)
  expect(await ticketNow()).toMatchObject({ owner: null, state: 'open' })
})

test('a note is kept once, told in the thread, and looks like nothing that could be sent', async () => {
  const scene = await openScene({ openedStore: store() })
  await scene.choose(ANNA, 'note')
  const form = await scene.modal(ANNA, /this stays in Slack/)
  expect(shown(form.title)).toBe('📝 Internal note')
  expect(shown(form.submit)).toBe('Keep the note')
  expect(shown(form)).not.toMatch(/\bSend\b/)
  const sent = await scene.submit(ANNA, { note: 'She is a frequent traveller.' })
  await scene.modal(ANNA, /stays in Slack/)
  await scene.workspace.deliveries.repeat(sent.envelopeId)
  await vi.waitFor(
    () => expect(shown(scene.workspace.replies(CHANNEL, scene.card().ts))).toContain('She is a frequent traveller.'),
    { timeout: 20_000 },
  )
  expect(await store().prisma.note.findMany()).toMatchObject([{ by: ANNA, text: 'She is a frequent traveller.' }])
  expect(repliesOnX(scene)).toEqual([])
  expect(await store().prisma.reply.count()).toBe(0)
})

test('dismiss with a reason, undo, dismiss again, reopen', async () => {
  const scene = await openScene({ openedStore: store() })
  await scene.choose(ANNA, 'dismiss')
  await scene.modal(ANNA, /Nobody answers this/)
  const sent = await scene.submit(ANNA, { reason: 'not-about-us' })
  await scene.modal(ANNA, /Dismissed/)
  await scene.workspace.deliveries.repeat(sent.envelopeId)
  expect(await ticketNow()).toMatchObject({ state: 'dismissed', outcome: 'not-about-us', settledBy: ANNA })
  await cardSays(scene, /Undo/)
  const undone = await scene.press(BEN, 'ticket_undo')
  await cardSays(scene, /Claim/)
  await scene.workspace.deliveries.repeat(undone.envelopeId)
  expect(await ticketNow()).toMatchObject({ state: 'open' })

  await scene.choose(ANNA, 'dismiss')
  await scene.modal(ANNA, /Nobody answers this/)
  await scene.submit(ANNA, { reason: 'spam' })
  await cardSays(scene, /Reopen/)
  await scene.press(BEN, 'ticket_reopen')
  await vi.waitFor(async () => expect(await ticketNow()).toMatchObject({ state: 'claimed', owner: BEN }))
  expect(await auditOf('dismiss')).toEqual([ANNA, ANNA])
  expect(await auditOf('undo-dismiss')).toEqual([BEN])
})

test('a form on a ticket that is settled meanwhile says so instead of opening', async () => {
  const scene = await openScene({ openedStore: store() })
  const old = scene.card()
  await scene.choose(ANNA, 'answered_elsewhere')
  await vi.waitFor(async () => expect((await ticketNow()).state).toBe('answered'))
  await scene.press(BEN, 'ticket_snooze', old)
  const view = await scene.modal(BEN, /there is nothing to snooze/)
  expect(shown(view)).toContain(`<@${ANNA}> marked it as answered elsewhere`)
  expect(view.submit).toBeNull()
})

test('history: earlier tickets, replies and notes of the same customer, page by page', async () => {
  const scene = await openScene({
    openedStore: store(),
    posts: Array.from({ length: 7 }, (_, n) => ({
      author: 'mariak',
      name: 'Maria Kjeldsen',
      text: `matter number ${n}: when does the ferry to Harwich leave, and where do I board?`,
    })),
  })
  const tickets = await store().prisma.ticket.findMany({ orderBy: { id: 'asc' }, include: { mentions: true } })
  expect(tickets).toHaveLength(7)
  const [first] = tickets
  await store().prisma.note.create({
    data: { ticketId: first?.id ?? 0, by: BEN, at: new Date(), text: 'a note of long ago' },
  })
  await scene.choose(ANNA, 'history')
  const page = await scene.modal(ANNA, /7 tickets/)
  expect(shown(page)).toContain('matter number 6')
  expect(shown(page)).not.toContain('matter number 0')
  await scene.workspace.act.click({ user: ANNA, viewId: page.id, actionId: 'history_page_older' })
  const older = await scene.modal(ANNA, /matter number 0/)
  expect(shown(older)).toContain('a note of long ago')
  expect(shown(older)).toContain('Page 2 of 2')
  expect(scene.workspace.violations).toEqual([])
})

test('a click that opens a modal, delivered twice, opens one and complains of nothing', async () => {
  const scene = await openScene({ openedStore: store() })
  const pressed = await scene.press(ANNA, 'ticket_edit')
  await scene.modal(ANNA, /Your reply/)
  await scene.workspace.deliveries.repeat(pressed.envelopeId)
  await scene.press(BEN, 'ticket_claim')
  await cardSays(scene, BEN)
  expect(scene.workspace.openViews(ANNA)).toHaveLength(1)
  expect(scene.workspace.calls.filter(({ method }) => method === 'views.open')).toHaveLength(1)
  expect(scene.told(ANNA)).toEqual([])
})
