/** Words that are erased stand nowhere any more: in no table, and in nothing that Slack shows. */
import { expect, test } from 'vitest'
import { leaseDue } from '../../src/store/deliveries.ts'
import type { Store } from '../../src/store/open.ts'
import { isToBeShownAgain } from '../../src/store/shown.ts'
import { eraseTickets } from '../../src/tickets/erase.ts'
import { TestClock } from '../app/clock.ts'
import { CHANNEL, openHouse } from '../app/house.ts'
import { onEachEngine } from './engines.ts'
import { fileWords, SECRET, whereIs } from './words.ts'

const RULE = { by: 'system', event: 'erase', why: 'retention' } as const
const MANAGERS = 'C0MANAGERS'

onEachEngine('erased words', (database) => {
  const store = (): Store => database().store
  const erase = (clock: TestClock, ids = [1]) => store().transaction((tx) => eraseTickets(tx, ids, RULE, clock.now()))

  test('stand in no column of any table but those that say who it was; what happened and when stays', async () => {
    const clock = new TestClock()
    await fileWords(store(), '1', clock.now())
    const before = await whereIs(store(), SECRET)
    expect(before.length).toBeGreaterThan(15)
    await erase(clock)
    expect(await whereIs(store(), SECRET)).toEqual(['Customer.handle', 'Customer.name'])
    expect(await store().prisma.auditEntry.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
      { event: 'open' },
      { event: 'erase', actor: 'system', fromState: 'open', toState: 'open', why: 'retention' },
    ])
    expect(await store().prisma.reply.findMany()).toMatchObject([{ state: 'sent', externalId: 'our-1', text: '' }])
    expect(await store().prisma.ticket.findMany()).toMatchObject([
      { urgency: 50, factors: [{ key: 'question', points: 10, words: [] }], wantedVersion: 2 },
    ])
    expect((await store().prisma.mention.findMany()).map(({ state }) => state)).toEqual(['erased', 'erased'])
  })

  test('are those of these tickets and no others', async () => {
    const clock = new TestClock()
    await fileWords(store(), '1', clock.now())
    await fileWords(store(), '2', clock.now())
    const before = await whereIs(store(), SECRET)
    await erase(clock)
    expect(await whereIs(store(), SECRET)).toEqual(before)
    expect((await store().prisma.ticket.findUniqueOrThrow({ where: { id: 2 } })).wantedVersion).toBe(1)
  })

  test('leave a reply that is on its way its text: nothing blank may go out', async () => {
    const clock = new TestClock()
    await fileWords(store(), '1', clock.now())
    await store().prisma.reply.updateMany({ data: { state: 'sending' } })
    await erase(clock)
    expect(await store().prisma.reply.findMany()).toMatchObject([{ text: `reply ${SECRET}` }])
  })

  /** All that anybody in Slack can read. */
  async function openSlack(clock: TestClock) {
    const house = await openHouse({ platforms: [], clock, openedStore: store(), workspace: { clock } })
    const { workspace, runtime } = house
    const thread = () => {
      const [card] = workspace.messages(CHANNEL)
      return card === undefined ? [] : workspace.state.messages(CHANNEL).filter(({ ts }) => ts !== card.ts)
    }
    const shown = () => JSON.stringify([workspace.state.messages(CHANNEL), workspace.state.messages(MANAGERS)])
    const run = async () => {
      for (let second = 0; second < 40; second++) {
        await runtime.outbox.drain()
        clock.advance(1_000)
      }
    }
    return { ...house, thread, shown, run }
  }

  test('are shown nowhere in Slack: card, thread and alerts are edited', async () => {
    const clock = new TestClock()
    await fileWords(store(), '1', clock.now())
    const slack = await openSlack(clock)
    await slack.run()
    expect(slack.shown().split(SECRET).length).toBeGreaterThan(10)
    expect(slack.thread()).toHaveLength(7)
    const posted = slack.workspace.calls.filter(({ method }) => method === 'chat.postMessage').length

    await erase(clock)
    await store().prisma.customer.updateMany({ data: { handle: 'h', name: 'N' } })
    await slack.run()
    expect(slack.shown()).not.toContain(SECRET)
    expect(slack.thread().map(({ text }) => text)).toEqual([
      ...Array.from({ length: 6 }, () => 'This text was erased.'),
      expect.stringContaining('nothing has happened for a while'),
    ])
    expect(slack.workspace.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(posted)
    expect(await store().prisma.delivery.count({ where: { state: { not: 'sent' } } })).toBe(0)
    expect(slack.workspace.violations).toEqual([])
  })

  test('that were never shown are not announced as erased', async () => {
    const clock = new TestClock()
    await fileWords(store(), '1', clock.now())
    await erase(clock)
    const slack = await openSlack(clock)
    await slack.run()
    expect(slack.thread().map(({ text }) => text)).toEqual([expect.stringContaining('nothing has happened')])
    expect(await store().prisma.delivery.count({ where: { state: { not: 'sent' } } })).toBe(0)
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('are shown again without them when message %i was on the wire', async (nth) => {
    const clock = new TestClock()
    await fileWords(store(), '1', clock.now())
    await store().prisma.customer.updateMany({ data: { handle: 'h', name: 'N' } })
    const slack = await openSlack(clock)
    let erased: Promise<unknown> | null = null
    let posts = 0
    slack.workspace.faults.decide = (method) => {
      if (method === 'chat.postMessage') posts++
      // By now the message has been written out.
      if (posts === nth) erased ??= erase(clock)
      return null
    }
    await slack.run()
    expect(erased).not.toBeNull()
    await erased
    await slack.run()
    expect(slack.shown()).not.toContain(SECRET)
  })

  test('under way are marked, and whoever settles the message sees it', async () => {
    const clock = new TestClock()
    await fileWords(store(), '1', clock.now())
    await store().prisma.delivery.updateMany({ where: { kind: 'card' }, data: { state: 'sent' } })
    const lease = { now: clock.now(), until: new Date(clock.now().getTime() + 60_000), holder: 'a', busyLanes: [] }
    const [leased] = await store().transaction((tx) => leaseDue(tx, { ...lease, limit: 1 }))
    if (leased === undefined) throw new Error('nothing leased')
    expect(await store().transaction((tx) => isToBeShownAgain(tx, leased.id))).toBe(false)
    await erase(clock)
    expect(await store().transaction((tx) => isToBeShownAgain(tx, leased.id))).toBe(true)
  })
})
