/** A dismissal taken back at the desk: on each engine, as its tables have rules of their own about what a state needs. */
import { expect, test } from 'vitest'
import { createTicketActions } from '../../src/desk/tickets.ts'
import { addMs } from '../../src/domain/clock.ts'
import type { Store } from '../../src/store/open.ts'
import { TestClock } from '../app/clock.ts'
import { testSettings } from '../app/house.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileTicket } from '../tickets/filed.ts'
import { ANNA, annasClicks, deskOptions } from './seat.ts'

const MINUTE = 60_000
const settings = testSettings((each) => {
  each.people = { support: [ANNA], managers: [], admins: [] }
})

onEachEngine('a dismissal that is taken back', (database) => {
  const store = (): Store => database().store
  const click = annasClicks(store)

  async function sit() {
    const clock = new TestClock()
    const { id } = await fileTicket(store(), { id: '1', urgency: 60 }, clock.now())
    const actions = createTicketActions(deskOptions(store(), clock, settings))
    const read = () => store().prisma.ticket.findUniqueOrThrow({ where: { id } })
    return {
      clock,
      actions,
      id,
      read,
      /** Dismisses it, and takes that back after so many minutes. */
      async dismissAndUndo(minutes: number) {
        expect((await actions.dismiss(await click(id), 'duplicate')).result).toBe('done')
        expect(await read()).toMatchObject({ state: 'dismissed', nextActionAt: null })
        clock.advance(minutes * MINUTE)
        expect((await actions.undoDismiss(await click(id))).result).toBe('done')
        return read()
      },
    }
  }

  test('leaves an answer answered, with the silence counted from when it was', async () => {
    const { clock, actions, id, dismissAndUndo, read } = await sit()
    await actions.answeredElsewhere(await click(id))
    const { answeredAt, nextActionAt } = await read()
    clock.advance(MINUTE)
    expect(await dismissAndUndo(5)).toMatchObject({ state: 'answered', answeredAt, nextActionAt, settledAt: null })
  })

  test('leaves a snooze to its time', async () => {
    const { clock, actions, id, dismissAndUndo, read } = await sit()
    await actions.claim(await click(id))
    const until = addMs(clock.now(), 30 * MINUTE)
    await actions.snooze(await click(id), until)
    const { snoozedAt, nextActionAt } = await read()
    expect(await dismissAndUndo(5)).toMatchObject({
      state: 'snoozed',
      stateBefore: 'claimed',
      owner: ANNA,
      snoozedAt,
      snoozedUntil: until,
      nextActionAt,
    })
  })

  test('wakes what has slept long enough meanwhile', async () => {
    const { clock, actions, id, dismissAndUndo } = await sit()
    await actions.claim(await click(id))
    await actions.snooze(await click(id), addMs(clock.now(), 3 * MINUTE))
    expect(await dismissAndUndo(5)).toMatchObject({
      state: 'claimed',
      owner: ANNA,
      snoozedAt: null,
      snoozedUntil: null,
      touchedAt: clock.now(),
    })
  })
})
