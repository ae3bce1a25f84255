/** What managers read of a promise that was not kept. */
import { expect, test } from 'vitest'
import { createAcknowledgeActions } from '../../../src/desk/acknowledge.ts'
import { silentLog } from '../../../src/domain/log.ts'
import { sweepCommitments } from '../../../src/followup/commitments.ts'
import { renderEscalation } from '../../../src/slack/cards/escalation.ts'
import { entriesOf } from '../../../src/store/escalations.ts'
import { TestClock } from '../../app/clock.ts'
import { testSettings } from '../../app/house.ts'
import { onEachEngine } from '../../store/engines.ts'
import { fileTicket } from '../../tickets/filed.ts'

onEachEngine('an alert', (database) => {
  test('tells what we promised by when, in our own words', async () => {
    const { store } = database()
    const clock = new TestClock()
    const settings = testSettings()
    // Low: nothing about the ticket itself is due, which the alert would wait for.
    const { id: ticketId } = await fileTicket(store, { id: '1', urgency: 10, text: 'where is my money' }, clock.now())
    const now = clock.now()
    const words = 'We will refund you by <!channel> today.'
    const row = { ticketId, replyId: 1, dueAt: now, nextAt: now, state: 'open', owner: 'U0ANNA', createdAt: now }
    await store.prisma.commitment.createMany({
      data: [
        { ...row, words },
        { ...row, words: '' },
      ],
    })
    clock.advance(15 * 60_000)
    await sweepCommitments({ store, clock, settings: { current: settings }, membersOf: () => [], log: silentLog })
    const alerts = await store.prisma.delivery.findMany({ where: { kind: 'escalation' }, orderBy: { id: 'asc' } })
    const rendered = await Promise.all(
      alerts.map(async ({ id }) =>
        renderEscalation((await entriesOf(store.prisma, id)).map((entry) => ({ ...entry, cardLink: null }))),
      ),
    )
    const said = rendered.map((message) => JSON.stringify(message))
    expect(said[0]).toContain('we promised this by')
    expect(said[0]).toContain('We will refund you by &lt;!channel&gt; today.')
    expect(said[0]).not.toContain('the customer has no answer')
    expect(said[1]).toContain('(This text was erased.)')
    expect(said.join()).not.toContain('where is my money')
    const later = new Date(now.getTime() + 3_600_000)
    const after = async (data: { state?: string; nextAt?: null; dueAt?: Date }) => {
      await store.prisma.commitment.updateMany({ data })
      const [entry] = await entriesOf(store.prisma, alerts[0]?.id ?? 0)
      return entry === undefined ? '' : JSON.stringify(renderEscalation([{ ...entry, cardLink: null }]))
    }
    expect(await after({ dueAt: later })).toMatch(/the promise was moved to <!date\^\d+\^[^>]+>; that was due by/)
    expect(await after({ state: 'kept', nextAt: null })).toContain('the promise was kept; that was due by')
    expect(await after({ state: 'dropped', nextAt: null })).toContain('the promise was dropped; that was due by')
  })

  test('that somebody acknowledged leaves the repeats of the ticket’s own targets running', async () => {
    const { store } = database()
    const clock = new TestClock()
    const settings = testSettings((each) => {
      each.people = { support: ['U0ANNA'], managers: [], admins: [] }
    })
    const { id: ticketId } = await fileTicket(store, { id: '1', urgency: 60 }, clock.now())
    const now = clock.now()
    const row = { ticketId, replyId: 1, dueAt: now, nextAt: now, state: 'open', owner: 'U0ANNA', createdAt: now }
    await store.prisma.commitment.create({ data: { ...row, words: 'We will call.' } })
    clock.advance(15 * 60_000)
    const options = { store, clock, settings: { current: settings }, membersOf: () => [] }
    await sweepCommitments({ ...options, log: silentLog })
    const { id: escalationId } = await store.prisma.escalation.findFirstOrThrow()
    const desk = createAcknowledgeActions({ ...options, onChange: () => undefined })
    expect(await desk.acknowledge({ escalationId, by: 'U0ANNA', requestKey: 'k' })).toMatchObject({ result: 'done' })
    expect(await store.prisma.ticket.findUniqueOrThrow({ where: { id: ticketId } })).toMatchObject({ quietUntil: null })
    expect(await store.prisma.escalation.findFirstOrThrow()).toMatchObject({ ackedBy: 'U0ANNA' })
  })
})
