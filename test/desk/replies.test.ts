/** Replies of unknown fate, and what a person says of them. */
import { expect, test } from 'vitest'
import { createReplyActions } from '../../src/desk/replies.ts'
import { createTicketActions } from '../../src/desk/tickets.ts'
import { ticketPolicy } from '../../src/domain/policy.ts'
import type { TicketEvent } from '../../src/domain/ticket.ts'
import type { Store } from '../../src/store/open.ts'
import { apply } from '../../src/tickets/apply.ts'
import { TestClock } from '../app/clock.ts'
import { testSettings } from '../app/house.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileTicket } from '../tickets/filed.ts'
import { ANNA, annasClicks, deskOptions } from './seat.ts'

const settings = testSettings((each) => {
  each.people = { support: [ANNA], managers: [], admins: [] }
})

function sit(store: Store, clock: TestClock) {
  const options = deskOptions(store, clock, settings)
  return { ...createTicketActions(options), ...createReplyActions(options) }
}

onEachEngine('a person', (database) => {
  const store = (): Store => database().store
  const clock = new TestClock()
  const click = annasClicks(store)
  const happens = (ticketId: number, event: TicketEvent) =>
    store().transaction((tx) => apply(tx, ticketId, event, ticketPolicy(settings), clock.now()))

  test('can still say that an unclear reply did arrive when a later one has answered the matter', async () => {
    const desk = sit(store(), clock)
    const { id } = await fileTicket(store(), { id: '1', urgency: 60 }, clock.now())
    const mention = await store().prisma.mention.findFirstOrThrow()
    await desk.approve(await click(id), { text: 'the first', mentionId: mention.id, attempt: 1 })
    const first = await store().prisma.reply.findFirstOrThrow()
    await store().prisma.reply.update({ where: { id: first.id }, data: { state: 'unclear' } })
    await happens(id, { type: 'reply-unknown' })
    await desk.approve(await click(id), { text: 'the second', mentionId: mention.id, attempt: 2 })
    await happens(id, { type: 'reply-sent', waitingSince: null })

    expect((await desk.settleUnclear(await click(id), first.id, 'was-sent')).result).toBe('done')
    expect(await store().prisma.reply.findUniqueOrThrow({ where: { id: first.id } })).toMatchObject({
      state: 'by-hand',
    })
    expect(await store().prisma.ticket.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'answered' })
  })

  test('can keep a note with signs that no database takes', async () => {
    const desk = sit(store(), clock)
    const { id } = await fileTicket(store(), { id: '2', urgency: 60 }, clock.now())
    expect((await desk.addNote(await click(id), 'before\u0000after')).result).toBe('done')
    expect(await store().prisma.note.findFirstOrThrow()).toMatchObject({ text: 'before\uFFFDafter' })
  })
})
