/** The ladder as people see it: reminders in the thread, alerts to managers, acknowledged, repeated, bundled. */
import { expect, test } from 'vitest'
import { CHANNEL } from '../app/house.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileTickets } from '../tickets/filed.ts'
import { openStage, type Stage } from './stage.ts'

const MANAGERS = 'C0MANAGERS'
const MANAGER = 'U0MANAGER'
const DIRECT = 'D0MANAGER'
const ANNA = 'U0SUPPORT1'

/** High: to be claimed in 15 minutes, answered in 60. */
const HIGH = 60
/** To be claimed in 60 minutes. */
const NORMAL = 40

onEachEngine('the ladder', (database) => {
  const store = () => database().store

  async function withTicket(stage: Stage, urgency = HIGH) {
    const [ticket] = await fileTickets(store(), [{ id: '1', urgency }], stage.clock.now())
    if (ticket === undefined) throw new Error('no ticket')
    await stage.settle()
    const read = () => store().prisma.ticket.findUniqueOrThrow({ where: { id: ticket.id } })
    const thread = async () => stage.texts(CHANNEL, (await read()).cardTs ?? '')
    return {
      ticket,
      read,
      thread,
      click: async (by: string) => ({
        ticketId: ticket.id,
        by,
        requestKey: `${by}:${stage.clock.now().toISOString()}`,
        seen: (await read()).wantedVersion,
      }),
    }
  }
  const alerts = (stage: Stage) =>
    stage.texts(MANAGERS).filter((text) => text.includes('overdue') || text.includes('due by'))

  test('reminds in the thread, then tells the managers’ channel at the breach, then the manager, again and again', async () => {
    const stage = await openStage(store())
    const { thread } = await withTicket(stage)
    await stage.pass(8)
    expect((await thread()).filter((text) => text.includes('somebody to take this'))).toHaveLength(1)
    await stage.pass(5)
    const onDuty = (await thread()).filter((text) => text.includes('somebody to take this'))
    expect(onDuty).toHaveLength(2)
    expect(onDuty[1]).toContain('<@U0SUPPORT1> <@U0SUPPORT2>')
    expect(alerts(stage)).toEqual([])
    await stage.pass(3)
    expect(alerts(stage)).toHaveLength(1)
    expect(alerts(stage)[0]).toContain('nobody has taken it')
    expect(stage.texts(DIRECT)).toHaveLength(0)
    await stage.pass(15)
    expect(stage.texts(DIRECT)).toHaveLength(1)
    await stage.pass(30)
    expect(stage.texts(DIRECT).filter((text) => text.includes('nobody has taken it'))).toHaveLength(2)
    expect(stage.workspace.violations).toEqual([])
  })

  test('claimed in time, it is the answer alone that is waited for, and its owner who is reminded', async () => {
    const stage = await openStage(store())
    const { thread, click } = await withTicket(stage)
    await stage.desk.claim(await click(ANNA))
    await stage.pass(31)
    const reminders = (await thread()).filter((text) => text.includes('an answer to the customer'))
    expect(reminders).toHaveLength(1)
    expect(reminders[0]).toContain(`<@${ANNA}>`)
    await stage.pass(30)
    expect(alerts(stage)).toHaveLength(1)
    expect(alerts(stage)[0]).toContain('the customer has no answer')
    expect(alerts(stage)[0]).toContain(`<@${ANNA}> has it`)
  })

  test('an acknowledged alert says by whom, is not repeated for an hour, and answers nothing', async () => {
    const stage = await openStage(store())
    const { read } = await withTicket(stage)
    await stage.pass(32)
    const escalation = await store().prisma.escalation.findFirstOrThrow({ where: { sendTo: MANAGER } })
    const click = { escalationId: escalation.id, by: MANAGER, requestKey: 'ack' }
    expect((await stage.desk.acknowledge(click)).result).toBe('done')
    expect((await stage.desk.acknowledge({ ...click, requestKey: 'again' })).result).toBe('stale')
    await stage.settle()
    expect(stage.texts(DIRECT)[0]).toContain(`Seen by <@${MANAGER}>`)
    const about = () => stage.texts(DIRECT).filter((text) => text.includes('nobody has taken it'))
    expect(about()).toHaveLength(1)
    await stage.pass(45)
    expect(about()).toHaveLength(1)
    expect((await read()).state).toBe('open')
    await stage.pass(50)
    expect(about().length).toBeGreaterThan(1)
  })

  test('what falls due at once for many is one list, most urgent first, each with its button', async () => {
    const stage = await openStage(store())
    const filed = Array.from({ length: 8 }, (_, n) => ({ id: String(n), urgency: 60 + n }))
    await fileTickets(store(), filed, stage.clock.now())
    await stage.settle()
    await stage.pass(16)
    expect(alerts(stage)).toHaveLength(1)
    const lists = stage.messages(MANAGERS).filter(({ text }) => text.includes('8 matters'))
    expect(lists).toHaveLength(1)
    const urgencies = [...JSON.stringify(lists[0]?.blocks).matchAll(/#(\d+):/g)].map(([, id]) => Number(id))
    const order = await store().prisma.ticket.findMany({ orderBy: { rank: 'asc' }, select: { id: true } })
    expect(urgencies).toEqual(order.map(({ id }) => id))
    expect(JSON.stringify(lists[0]?.blocks).match(/escalation_ack/g)).toHaveLength(8)
    expect(stage.workspace.violations).toEqual([])
  })

  test('is never lost while Slack refuses, and never told twice', async () => {
    const stage = await openStage(store())
    await withTicket(stage)
    await stage.pass(14)
    for (let n = 0; n < 6; n++)
      stage.workspace.faults.next('chat.postMessage', { kind: n % 2 ? 'drop-before' : 'drop-after' })
    await stage.pass(6)
    expect(alerts(stage)).toHaveLength(1)
  })

  test('a snooze stops the clock of the claim, not that of the answer', async () => {
    const stage = await openStage(store())
    const { click, read } = await withTicket(stage)
    await stage.pass(5)
    const { claimDueAt, replyDueAt } = await read()
    await stage.desk.snooze(await click(ANNA), new Date(stage.clock.now().getTime() + 90 * 60_000))
    await stage.pass(57)
    expect(alerts(stage).map((text) => text.includes('no answer'))).toEqual([true])
    await stage.pass(36)
    const awake = await read()
    expect(awake.state).toBe('open')
    expect(awake.replyDueAt).toEqual(replyDueAt)
    expect(awake.claimDueAt.getTime() - claimDueAt.getTime()).toBeGreaterThan(88 * 60_000)
  })

  test('a snooze takes no step again that was taken before it', async () => {
    const stage = await openStage(store())
    const { click, thread } = await withTicket(stage, NORMAL)
    await stage.pass(49)
    const reminders = async () => (await thread()).filter((text) => text.includes('somebody to take this'))
    expect(await reminders()).toHaveLength(2)
    await stage.desk.snooze(await click(ANNA), new Date(stage.clock.now().getTime() + 50 * 60_000))
    await stage.pass(55)
    expect(await reminders()).toHaveLength(2)
    await stage.pass(7)
    expect(alerts(stage)).toHaveLength(1)
  })

  test('calls who is on duty once when both their own step and that of an owner who does not exist are due', async () => {
    const stage = await openStage(store())
    const { thread } = await withTicket(stage)
    stage.clock.advance(13 * 60_000)
    await stage.settle()
    const reminders = (await thread()).filter((text) => text.includes('somebody to take this'))
    expect(reminders).toEqual([expect.stringContaining('<@U0SUPPORT1> <@U0SUPPORT2>')])
  })

  test('runs after an answer too: a check-in after silence, settled after more of it', async () => {
    const stage = await openStage(store(), (settings) => {
      settings.followUp = { checkInAfter: 10 * 60_000, resolveAfter: 20 * 60_000 }
    })
    const { click, read, thread } = await withTicket(stage)
    await stage.desk.answeredElsewhere(await click(ANNA))
    await stage.pass(11)
    expect((await thread()).at(-1)).toContain('No word from the customer')
    expect((await read()).state).toBe('answered')
    await stage.pass(21)
    expect(await read()).toMatchObject({ state: 'resolved', outcome: 'silent', nextActionAt: null })
    const trail = await store().prisma.auditEntry.findMany({ orderBy: { id: 'asc' } })
    expect(trail.slice(-2).map(({ event }) => event)).toEqual(['check-in', 'resolve'])
  })
})
