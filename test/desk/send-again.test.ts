/** "Send again": what the reply promises is owed by the time that the customer reads in it now, not when it was first approved. */
import { expect, test } from 'vitest'
import { createCommitmentActions } from '../../src/desk/commitments.ts'
import { createReplyActions } from '../../src/desk/replies.ts'
import { addMs } from '../../src/domain/clock.ts'
import type { Store } from '../../src/store/open.ts'
import { TestClock } from '../app/clock.ts'
import { testSettings } from '../app/house.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileTicket } from '../tickets/filed.ts'
import { ANNA, annasClicks, deskOptions } from './seat.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const settings = testSettings((each) => {
  each.people = { support: [ANNA], managers: [], admins: [] }
})

onEachEngine('a promise in a reply that is sent again', (database) => {
  const store = (): Store => database().store
  const click = annasClicks(store)

  /** When each promise was due at first, and when it is after the reply was sent again `delay` later; `ticked`: those that Anna confirms. */
  async function dueTimes(text: string, delay: number, ticked: (index: number) => boolean = () => true) {
    const clock = new TestClock()
    const options = deskOptions(store(), clock, settings)
    const desk = { ...createReplyActions(options), ...createCommitmentActions(options) }
    const { id } = await fileTicket(store(), { id: '1', urgency: 60 }, clock.now())
    const mention = await store().prisma.mention.findFirstOrThrow()
    const shownAt = clock.now()
    const found = desk.promisesIn(text, 'tidevogn', 'en')
    // The form shows whole seconds, and is open for a while before it is sent.
    const commitments = found
      .filter((_, index) => ticked(index))
      .map(({ words, dueAt }) => ({ words, dueAt: new Date(Math.floor(dueAt.getTime() / 1000) * 1000) }))
    clock.advance(2 * MINUTE)
    await desk.approve(await click(id), { text, mentionId: mention.id, attempt: 1, commitments })
    await store().prisma.reply.updateMany({ data: { state: 'unclear' } })
    await store().prisma.ticket.updateMany({ data: { state: 'claimed', owner: ANNA } })
    clock.advance(delay)
    expect(await desk.settleUnclear(await click(id), 1, 'send-again')).toMatchObject({ result: 'done' })
    const rows = await store().prisma.commitment.findMany({ orderBy: { id: 'asc' } })
    const of = (replyId: number) => rows.filter((row) => row.replyId === replyId).map(({ dueAt }) => dueAt)
    expect(of(1)).toEqual(commitments.map(({ dueAt }) => dueAt))
    return { shownAt, sentAt: clock.now(), before: of(1), after: of(2), found }
  }

  test('counts from the moment of sending again where it counted from that of the first', async () => {
    const { after, sentAt } = await dueTimes('We will call you within 30 minutes.', 2 * HOUR)
    expect(after).toEqual([addMs(sentAt, 30 * MINUTE)])
  })

  test('by a day and an hour stays', async () => {
    const { before, after } = await dueTimes('We will refund you by Friday 12:00.', 2 * HOUR)
    expect(before).toEqual([new Date('2026-11-06T11:00:00Z')])
    expect(after).toEqual(before)
  })

  test('by a day and an hour stays also when that has passed: it does not wander a week away', async () => {
    const { before, after } = await dueTimes('We will refund you by Tuesday 12:00.', 30 * HOUR)
    expect(before).toEqual([new Date('2026-11-03T11:00:00Z')])
    expect(after).toEqual(before)
  })

  test('by tomorrow is by the day after that of sending again', async () => {
    const { before, after } = await dueTimes('We will call you tomorrow.', 20 * HOUR)
    expect(after.map((at) => at.toISOString())).toEqual(before.map((at) => addMs(at, 24 * HOUR).toISOString()))
  })

  const BOTH = 'We will call you within 30 minutes and refund you by Friday 12:00.'
  test.each([
    ['the first', 0, (sentAt: Date) => addMs(sentAt, 30 * MINUTE)],
    ['the second', 1, () => new Date('2026-11-06T11:00:00Z')],
  ])('comes along as it was confirmed, here %s of two', async (_, which, due) => {
    const { found, after, sentAt } = await dueTimes(BOTH, 2 * HOUR, (index) => index === which)
    expect(found).toHaveLength(2)
    expect(after).toEqual([due(sentAt)])
  })

  test('that nobody confirmed does not come in', async () => {
    const { found, after } = await dueTimes(BOTH, 2 * HOUR, () => false)
    expect(found).toHaveLength(2)
    expect(after).toEqual([])
  })
})
