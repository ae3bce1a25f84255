/** Somebody leaves the workspace: nothing waits for them, and nothing comes back to them. */
import { expect, test } from 'vitest'
import { createLeaving } from '../../src/desk/leaving.ts'
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

// She is still listed: nobody has told the configuration.
const settings = testSettings((each) => {
  each.people = { support: [ANNA, 'U0BEN'], managers: [], admins: [] }
})
const policy = ticketPolicy(settings)

onEachEngine('somebody leaves', (database) => {
  const store = (): Store => database().store
  const click = annasClicks(store)

  function sit() {
    const clock = new TestClock()
    const options = deskOptions(store(), clock, settings)
    const actions = createTicketActions(options)
    const happen = (id: number, event: TicketEvent) =>
      store().transaction((tx) => apply(tx, id, event, policy, clock.now()))
    const read = (id: number) => store().prisma.ticket.findUniqueOrThrow({ where: { id } })
    let filed = 0
    return {
      actions,
      happen,
      read,
      leave: () => createLeaving(options).ownerGone(ANNA),
      async claimed(): Promise<number> {
        const { id } = await fileTicket(store(), { id: String(filed++), urgency: 60 }, clock.now())
        await actions.claim(await click(id))
        return id
      },
    }
  }
  const wroteAgain: TicketEvent = {
    type: 'customer-posted',
    tier: 'critical',
    urgency: 85,
    needsReply: true,
    onlyThanks: false,
    muted: false,
  }

  test('whose settled matters come back to all', async () => {
    const { actions, claimed, happen, leave, read } = sit()
    const [resolved, dismissed] = [await claimed(), await claimed()]
    await happen(resolved, { type: 'resolve', by: ANNA, how: 'by-hand' })
    await actions.dismiss(await click(dismissed), 'no-reply-needed')
    expect(await leave()).toBe(2)
    for (const id of [resolved, dismissed]) {
      expect(await read(id)).toMatchObject({ owner: null, previousOwner: ANNA })
      await happen(id, wroteAgain)
      expect(await read(id)).toMatchObject({ state: 'open', owner: null, previousOwner: ANNA })
    }
  })

  test('and the cards of settled matters are left as they stand', async () => {
    const { claimed, happen, leave, read } = sit()
    const id = await claimed()
    await happen(id, { type: 'resolve', by: ANNA, how: 'by-hand' })
    await store().prisma.delivery.updateMany({ data: { state: 'sent' } })
    const { wantedVersion } = await read(id)
    await leave()
    expect((await read(id)).wantedVersion).toBe(wantedVersion)
    expect(await store().prisma.delivery.count({ where: { state: 'pending' } })).toBe(0)
    expect(await store().prisma.auditEntry.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
      event: 'owner-gone',
      fromState: 'resolved',
      toState: 'resolved',
      why: 'the owner has left',
    })
  })

  test('and a dismissal of theirs, taken back, leaves it to all', async () => {
    const { actions, claimed, leave, read } = sit()
    const id = await claimed()
    await actions.dismiss(await click(id), 'duplicate')
    await leave()
    const { wantedVersion: seen } = await read(id)
    expect((await actions.undoDismiss({ ticketId: id, by: 'U0BEN', requestKey: 'undo', seen })).result).toBe('done')
    expect(await read(id)).toMatchObject({ state: 'open', owner: null, previousOwner: ANNA })
  })

  test.each<[string, TicketEvent]>([
    ['is rejected', { type: 'reply-rejected', reason: 'too-long' }],
    ['may have gone out', { type: 'reply-unknown' }],
    ['crossed a further post', { type: 'reply-sent', waitingSince: new Date('2026-11-02T09:00:00Z') }],
  ])('while a reply is on its way that %s: the matter goes to all', async (_, outcome) => {
    const { claimed, happen, leave, read } = sit()
    const id = await claimed()
    await happen(id, { type: 'approve-reply', by: ANNA })
    await leave()
    expect(await read(id)).toMatchObject({ state: 'replying' })
    await happen(id, outcome)
    expect(await read(id)).toMatchObject({ state: 'open', owner: null, previousOwner: ANNA })
  })

  test('while a reply is on its way that goes out: the answer stands, without an owner', async () => {
    const { claimed, happen, leave, read } = sit()
    const id = await claimed()
    await happen(id, { type: 'approve-reply', by: ANNA })
    await leave()
    await happen(id, { type: 'reply-sent', waitingSince: null })
    expect(await read(id)).toMatchObject({ state: 'answered', owner: null, previousOwner: ANNA })
    expect(await leave()).toBe(0)
  })
})
