/** A person says that it is more urgent than it was taken for: who should have heard of it by then hears of it now, once. */
import { expect, test } from 'vitest'
import { onEachEngine } from '../store/engines.ts'
import { fileTickets } from '../tickets/filed.ts'
import { openStage, type Stage } from './stage.ts'

const MANAGERS = 'C0MANAGERS'
const ANNA = 'U0SUPPORT1'

onEachEngine('a ticket made more urgent', (database) => {
  const store = () => database().store

  /** Low, if not said otherwise: to be claimed in four hours, answered in a day. */
  async function withLow(stage: Stage, urgency = 10) {
    const [ticket] = await fileTickets(store(), [{ id: '1', urgency }], stage.clock.now())
    if (ticket === undefined) throw new Error('no ticket')
    await stage.settle()
    const read = () => store().prisma.ticket.findUniqueOrThrow({ where: { id: ticket.id } })
    return {
      read,
      correct: async (tier: 'critical' | 'low' = 'critical') => {
        const { wantedVersion: seen } = await read()
        const click = { ticketId: ticket.id, by: ANNA, requestKey: stage.clock.now().toISOString(), seen }
        expect((await stage.desk.correct(click, { tier, category: null })).result).toBe('done')
        await stage.settle()
      },
    }
  }
  const told = async () =>
    (await store().prisma.escalation.findMany({ orderBy: { id: 'asc' } })).map(
      ({ target, tell }) => `${target} ${tell}`,
    )
  const overdue = (stage: Stage) => stage.texts(MANAGERS).filter((text) => text.includes('overdue'))

  test('after its new targets have passed is told of at once, and no step twice', async () => {
    const stage = await openStage(store())
    const { correct, read } = await withLow(stage)
    await stage.pass(125)
    expect(await told()).toEqual(['claim owner'])
    const corrected = stage.clock.now()
    await correct()
    await stage.pass(2)
    const after = await told()
    expect(after).toEqual(expect.arrayContaining(['claim managers-channel', 'reply managers-channel']))
    expect(after.filter((step) => step === 'claim owner')).toHaveLength(1)
    expect(overdue(stage)).toHaveLength(2)
    const taken = await store().prisma.escalation.findMany({ where: { sendTo: MANAGERS } })
    for (const { takenAt } of taken) expect(takenAt.getTime() - corrected.getTime()).toBeLessThanOrEqual(120_000)
    await stage.pass(20)
    expect(overdue(stage)).toHaveLength(2)
    expect((await read()).nextActionAt?.getTime()).toBeGreaterThan(stage.clock.now().getTime())
  })

  test('before they have passed is told of when they have', async () => {
    const stage = await openStage(store())
    const { correct } = await withLow(stage)
    await stage.pass(1)
    await correct()
    expect(overdue(stage)).toHaveLength(0)
    await stage.pass(5)
    expect(overdue(stage)).toHaveLength(1)
    await stage.pass(10)
    expect(overdue(stage).length).toBeGreaterThanOrEqual(2)
  })

  test('after it was told of as overdue reaches the managers themselves by the new target, and nobody twice', async () => {
    const stage = await openStage(store())
    // Normal: to be answered in four hours.
    const { correct, read } = await withLow(stage, 40)
    await stage.pass(200)
    const { id: ticketId, wantedVersion: seen } = await read()
    await stage.desk.claim({ ticketId, by: ANNA, requestKey: 'claim', seen })
    await stage.pass(41)
    const unanswered = (channel: string) =>
      stage.texts(channel).filter((text) => text.includes('the customer has no answer')).length
    expect([unanswered(MANAGERS), unanswered('D0MANAGER')]).toEqual([1, 0])
    await correct()
    expect([unanswered(MANAGERS), unanswered('D0MANAGER')]).toEqual([1, 1])
  })

  test('and less urgent again is told of anew when the later target has passed too', async () => {
    const stage = await openStage(store())
    const { correct, read } = await withLow(stage)
    await correct('critical')
    await stage.pass(6)
    expect(overdue(stage)).toHaveLength(1)
    await correct('low')
    const { claimDueAt } = await read()
    const breaches = () =>
      store().prisma.escalation.count({ where: { sendTo: MANAGERS, target: 'claim', dueAt: claimDueAt } })
    expect(await breaches()).toBe(0)
    await stage.pass(4 * 60)
    expect(await breaches()).toBe(1)
  })
})
