/** What managers read, and when: long lists, an outage of Slack, and what has changed since an alert was posted. */
import { expect, onTestFinished, test } from 'vitest'
import { wireOutbox } from '../../src/cli/deliveries.ts'
import { seededRandom } from '../../src/domain/clock.ts'
import { type Log, silentLog } from '../../src/domain/log.ts'
import { ticketPolicy } from '../../src/domain/policy.ts'
import type { TicketEvent } from '../../src/domain/ticket.ts'
import type { Tier } from '../../src/domain/urgency.ts'
import { sweepTimers } from '../../src/followup/timers.ts'
import { createWebClient } from '../../src/slack/app.ts'
import { createSlackPort, SlackFailure } from '../../src/slack/client.ts'
import { apply } from '../../src/tickets/apply.ts'
import { TestClock } from '../app/clock.ts'
import { openWorkspace, testSettings } from '../app/house.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileTicket, fileTickets } from '../tickets/filed.ts'
import { openStage, type Stage } from './stage.ts'

const MINUTE = 60_000
const CHANNEL = 'C0MANAGERS'
const MANAGER = 'D0MANAGER'
const ANNA = 'U0SUPPORT1'

onEachEngine('alerts to managers', (database) => {
  const store = () => database().store
  const happens = ({ clock, settings }: Stage, id: number, event: TicketEvent) =>
    store().transaction((tx) => apply(tx, id, event, ticketPolicy(settings), clock.now()))
  const sweepOnly = async ({ clock, settings }: Stage) => {
    const options = { store: store(), clock, settings: { current: settings }, membersOf: () => [], log: silentLog }
    while ((await sweepTimers(options)) > 0);
  }

  test('about twenty long posts fit into one message, also when each has been seen', async () => {
    const stage = await openStage(store())
    const text = '<my train> was late & nobody could say why. '.repeat(12)
    const names = Array.from({ length: 20 }, (_, n) => ({ id: String(n), urgency: 85, text }))
    await fileTickets(store(), names, stage.clock.now())
    await store().prisma.customer.updateMany({ data: { name: 'Alexandra Papadopoulou-Kirkegaard & Sons' } })
    await stage.settle()
    await stage.pass(6)
    expect(stage.texts(CHANNEL)).toHaveLength(1)
    for (const { id } of await store().prisma.escalation.findMany({ where: { sendTo: CHANNEL } }))
      await stage.desk.acknowledge({ escalationId: id, by: 'U0MANAGER', requestKey: `seen ${id}` })
    await stage.settle()
    expect(
      stage
        .texts(CHANNEL)
        .join()
        .match(/Seen by/g),
    ).toHaveLength(20)
  })

  test('do not pile up while Slack is away: each matter is told once when it is back', async () => {
    const stage = await openStage(store())
    await fileTicket(store(), { id: '1', urgency: 85 }, stage.clock.now())
    await stage.settle()
    for (let minute = 0; minute < 180; minute++) {
      stage.clock.advance(MINUTE)
      await sweepOnly(stage)
    }
    await stage.settle()
    const told = stage.texts(MANAGER)
    expect(told.filter((words) => words.includes('nobody has taken it'))).toHaveLength(1)
    expect(told.filter((words) => words.includes('the customer has no answer'))).toHaveLength(1)
    await stage.pass(40)
    expect(stage.texts(MANAGER).length).toBe(4)
  })

  test('say what has become of the matter, and ask nothing any more once it has its answer', async () => {
    const stage = await openStage(store())
    const { id } = await fileTicket(store(), { id: '1', urgency: 85 }, stage.clock.now())
    await stage.settle()
    await stage.pass(6)
    expect(stage.texts(CHANNEL)).toEqual([expect.stringMatching(/nobody has taken it, overdue.*I have seen it/)])
    await happens(stage, id, { type: 'claim', by: ANNA })
    await stage.settle()
    expect(stage.texts(CHANNEL)).toEqual([
      expect.stringMatching(/somebody has taken it; that was due by.*<@U0SUPPORT1> has it/),
    ])
    await happens(stage, id, { type: 'answered-elsewhere', by: 'x:@tidevogn' })
    await stage.settle()
    expect(stage.texts(CHANNEL)).toEqual([expect.stringContaining('it has been answered; that was due by')])
    expect(stage.texts(CHANNEL).join()).not.toContain('I have seen it')
  })

  /** The customer writes again, a day later, and nothing urgent. */
  const asksAgain = async (stage: Stage, id: number): Promise<void> => {
    const calm = { tier: 'low', urgency: 10, needsReply: true, onlyThanks: false, muted: false } as const
    await happens(stage, id, { type: 'customer-posted', ...calm })
  }

  test('about what has been answered do not come back when the customer writes again, nor does their button', async () => {
    const stage = await openStage(store())
    const { id } = await fileTicket(store(), { id: '1', urgency: 85 }, stage.clock.now())
    await stage.settle()
    await stage.pass(21)
    expect(stage.texts(CHANNEL)).toHaveLength(2)
    await happens(stage, id, { type: 'answered-elsewhere', by: 'x:@tidevogn' })
    await stage.settle()
    stage.clock.advance(20 * 60 * MINUTE)
    await asksAgain(stage, id)
    await stage.settle()
    const old = [...stage.texts(CHANNEL), ...stage.texts(MANAGER)]
    expect(old.length).toBeGreaterThan(2)
    const dealtWith = /it was dealt with, and the customer waits again since <!date\^\d+\^[^>]+>; that was due by/
    for (const words of old) {
      expect(words).toMatch(dealtWith)
      expect(words).not.toContain('overdue')
      expect(words).not.toContain('I have seen it')
    }
    const { id: escalationId } = await store().prisma.escalation.findFirstOrThrow({ where: { sendTo: CHANNEL } })
    const late = await stage.desk.acknowledge({ escalationId, by: 'U0MANAGER', requestKey: 'late' })
    expect(late).toEqual({ result: 'stale', told: expect.stringContaining('is not what the ticket waits for now') })
    expect(await store().prisma.ticket.findUniqueOrThrow({ where: { id } })).toMatchObject({ quietUntil: null })
    expect(await store().prisma.escalation.count({ where: { ackedBy: { not: null } } })).toBe(0)
  })

  test('about a claim that was given back say so', async () => {
    const stage = await openStage(store())
    const { id } = await fileTicket(store(), { id: '1', urgency: 60 }, stage.clock.now())
    await stage.settle()
    await stage.pass(16)
    await happens(stage, id, { type: 'claim', by: ANNA })
    stage.clock.advance(MINUTE)
    await happens(stage, id, { type: 'hand-over', by: ANNA, to: null })
    await stage.settle()
    expect(stage.texts(CHANNEL)).toEqual([
      expect.stringMatching(/somebody had taken it, and it waits for the next since <!date\^.*nobody has it/),
    ])
    expect(stage.texts(CHANNEL).join()).not.toContain('I have seen it')
  })

  test('say to when a correction has moved what they are about', async () => {
    const stage = await openStage(store())
    const { id } = await fileTicket(store(), { id: '1', urgency: 60 }, stage.clock.now())
    await stage.settle()
    await stage.pass(16)
    const rescore = (tier: Tier, urgency: number) => happens(stage, id, { type: 'rescore', by: ANNA, tier, urgency })
    await rescore('low', 10)
    await stage.settle()
    const { claimDueAt } = await store().prisma.ticket.findUniqueOrThrow({ where: { id } })
    const seconds = claimDueAt.getTime() / 1000
    expect(stage.texts(CHANNEL)).toEqual([expect.stringContaining(`its time was moved to <!date^${seconds}^`)])
    expect(stage.texts(CHANNEL).join()).not.toContain('I have seen it')
    await rescore('high', 60)
    await stage.settle()
    expect(stage.texts(CHANNEL)).toEqual([expect.stringMatching(/nobody has taken it, overdue since.*I have seen it/)])
  })

  test('that wait hold back no later one about what the customer asks since', async () => {
    const stage = await openStage(store())
    const { id } = await fileTicket(store(), { id: '1', urgency: 85 }, stage.clock.now())
    await stage.settle()
    stage.clock.advance(31 * MINUTE)
    await sweepOnly(stage)
    await happens(stage, id, { type: 'answered-elsewhere', by: 'x:@tidevogn' })
    await asksAgain(stage, id)
    stage.clock.advance(4 * 24 * 60 * MINUTE)
    await sweepOnly(stage)
    await stage.settle()
    const told = stage.texts(MANAGER)
    expect(told.filter((words) => words.includes('the customer has no answer, overdue since'))).toHaveLength(1)
    expect(told.filter((words) => words.includes('it was dealt with'))).toHaveLength(2)
  })

  test('that come late tell what is true then, and the thread calls nobody to what is settled', async () => {
    const stage = await openStage(store())
    const { id } = await fileTicket(store(), { id: '1', urgency: 85 }, stage.clock.now())
    await stage.settle()
    stage.clock.advance(16 * MINUTE)
    await sweepOnly(stage)
    await happens(stage, id, { type: 'answered-elsewhere', by: 'x:@tidevogn' })
    await stage.settle()
    for (const words of stage.texts(CHANNEL)) expect(words).toContain('it has been answered')
    const { cardTs } = await store().prisma.ticket.findUniqueOrThrow({ where: { id } })
    const thread = stage.texts('C0MENTIONS', cardTs ?? '')
    expect(thread.join()).toContain('It is settled by now.')
    expect(thread.join()).not.toContain('has been due since')
  })

  test('and lines in the thread name what was due: somebody to take it, or the answer', async () => {
    const stage = await openStage(store())
    const { id } = await fileTicket(store(), { id: '1', urgency: 85 }, stage.clock.now())
    await stage.settle()
    stage.clock.advance(4.5 * MINUTE)
    await sweepOnly(stage)
    await happens(stage, id, { type: 'answered-elsewhere', by: 'x:@tidevogn' })
    await stage.settle()
    const { cardTs, claimDueAt } = await store().prisma.ticket.findUniqueOrThrow({ where: { id } })
    const about = (words: string) => stage.texts('C0MENTIONS', cardTs ?? '').filter((text) => text.includes(words))
    expect(about(`Somebody was to take this by <!date^${claimDueAt.getTime() / 1000}^`)).toHaveLength(1)
    expect(about('Somebody was to take this by')).toHaveLength(1)
    for (const words of about('An answer to the customer was due by'))
      expect(words).not.toContain(`<!date^${claimDueAt.getTime() / 1000}^`)
  })

  test('wait as long as Slack asks when it refuses to tell where a card is, and no longer', async () => {
    const clock = new TestClock()
    const settings = testSettings()
    const workspace = await openWorkspace(settings, { clock })
    onTestFinished(() => workspace.stop())
    const port = createSlackPort(createWebClient(settings.slack, workspace.identity.botToken, silentLog))
    let refusing = true
    const slack = Object.assign(Object.create(port) as typeof port, {
      async permalink(channel: string, ts: string) {
        if (refusing) throw new SlackFailure('rate-limited', 'ratelimited', { retryAfter: 2_000 })
        return port.permalink(channel, ts)
      },
    })
    const errors: string[] = []
    const log: Log = { ...silentLog, error: (_, words) => void errors.push(words) }
    const shared = { store: store(), clock, settings: { current: settings } }
    const outbox = await wireOutbox({
      ...{ ...shared, random: seededRandom(1), log, holder: 'test', slack },
      ...{ platformOf: () => null, events: { settled: () => undefined } },
    })
    await fileTicket(store(), { id: '1', urgency: 85 }, clock.now())
    await outbox.drain()
    clock.advance(6 * MINUTE)
    await sweepTimers({ ...shared, membersOf: () => [], log: silentLog })
    await outbox.drain()
    refusing = false
    clock.advance(2_000)
    await outbox.drain()
    expect(workspace.messages(CHANNEL)).toHaveLength(1)
    expect(errors).toEqual([])
  })
})
