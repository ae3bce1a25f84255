/** What becomes of a promise in a reply: it runs when the reply is out, reminds, escalates, and ends when a person says so. */
import { describe, expect, test } from 'vitest'
import { replyHandler } from '../../src/deliver/reply.ts'
import type { Click } from '../../src/desk/act.ts'
import { createCommitmentActions } from '../../src/desk/commitments.ts'
import { createLeaving } from '../../src/desk/leaving.ts'
import { createReplyActions } from '../../src/desk/replies.ts'
import { seededRandom } from '../../src/domain/clock.ts'
import type { ThreadMessage } from '../../src/domain/delivery.ts'
import { silentLog } from '../../src/domain/log.ts'
import type { Settings } from '../../src/domain/settings.ts'
import { sweepCommitments } from '../../src/followup/commitments.ts'
import { renderThreadMessage } from '../../src/slack/cards/thread.ts'
import type { Store } from '../../src/store/open.ts'
import { readThreadMessage } from '../../src/store/thread.ts'
import { TestClock } from '../app/clock.ts'
import { testSettings } from '../app/house.ts'
import { ANNA, deskOptions } from '../desk/seat.ts'
import { onEachEngine, type TestDatabase } from '../store/engines.ts'
import { fileTicket } from '../tickets/filed.ts'

const BEN = 'U0BEN'
const STRANGER = 'U0STRANGER'
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const TEXT = 'We will refund you by 18:00.'

/** Monday 2 November 2026, 10:00 in Copenhagen; the promise is due eight hours later. */
function sit(store: Store) {
  const clock = new TestClock()
  const settings: Settings = testSettings((each) => {
    each.people = { support: [ANNA, BEN], managers: [], admins: [] }
    each.onDuty = { group: null, timeZone: 'Europe/Copenhagen', shifts: [] }
  })
  const options = { ...deskOptions(store, clock, settings), log: silentLog }
  const desk = { ...createReplyActions(options), ...createCommitmentActions(options), ...createLeaving(options) }
  const reply = replyHandler({ ...options, random: seededRandom(1), platformOf: () => null })
  let clicks = 0
  const dueAt = new Date(clock.now().getTime() + 8 * HOUR)
  return {
    clock,
    settings,
    desk,
    dueAt,
    sweep: (another = store) => sweepCommitments({ ...options, store: another }),
    press: (commitmentId: number, by = ANNA) => ({ commitmentId, by, requestKey: `press-${clicks++}` }),
    /** An approved reply that promises something. */
    async approve(commitments = [{ words: TEXT, dueAt }]) {
      const ticket = await fileTicket(store, { id: String(clicks++), urgency: 60 }, clock.now())
      const mention = await store.prisma.mention.findFirstOrThrow({ where: { ticketId: ticket.id } })
      const click: Click = { ticketId: ticket.id, by: ANNA, seen: ticket.wantedVersion, requestKey: `c${clicks++}` }
      const draft = { text: TEXT, mentionId: mention.id, attempt: 1, commitments }
      expect(await desk.approve(click, draft)).toMatchObject({ result: 'done' })
      return {
        ticketId: ticket.id,
        reply: await store.prisma.reply.findFirstOrThrow({ where: { ticketId: ticket.id } }),
      }
    },
    /** What the platform said of it. */
    async settles(replyId: number, outcome: 'sent' | 'rejected' | 'not-sent' | 'unclear') {
      const delivery = await store.prisma.delivery.findUniqueOrThrow({ where: { key: `reply:${replyId}` } })
      const data = { state: outcome, reason: null, retryAt: null }
      await store.transaction((tx) =>
        reply.settle(
          tx,
          delivery,
          outcome === 'sent'
            ? { result: 'sent', data: { externalId: '900', url: 'https://x.com/t/status/900' } }
            : { result: 'failed', why: outcome, data },
          clock.now(),
        ),
      )
    },
    commitments: () => store.prisma.commitment.findMany({ orderBy: { id: 'asc' } }),
    /** Steps told in threads, in order. */
    async told() {
      const rows = await store.prisma.delivery.findMany({
        where: { kind: 'thread', key: { contains: ':promise:' } },
        orderBy: { id: 'asc' },
      })
      return rows.map(({ payload }) => payload as { step: string; people?: string[] })
    },
    escalations: () => store.prisma.escalation.findMany({ where: { target: 'promise' }, orderBy: { id: 'asc' } }),
  }
}

onEachEngine('a promise', (database: () => TestDatabase) => {
  const store = (): Store => database().store

  async function running() {
    const house = sit(store())
    const { reply, ticketId } = await house.approve()
    await house.settles(reply.id, 'sent')
    const [promise] = await house.commitments()
    if (promise === undefined) throw new Error('No promise was written')
    return { ...house, ticketId, promise }
  }

  test('waits with its reply, in the same transaction, and runs when that is out', async () => {
    const house = sit(store())
    const { reply, ticketId } = await house.approve()
    expect(await house.commitments()).toMatchObject([
      { state: 'waiting', nextAt: null, owner: ANNA, words: TEXT, replyId: reply.id, ticketId },
    ])
    house.clock.advance(12 * HOUR)
    expect(await house.sweep()).toBe(0)
    house.clock.advance(-12 * HOUR)
    await house.settles(reply.id, 'sent')
    expect(await house.commitments()).toMatchObject([{ state: 'open', nextAt: new Date(house.dueAt.getTime() - HOUR) }])
  })

  test.each(['rejected', 'not-sent'] as const)('is dropped when the reply is %s', async (outcome) => {
    const house = sit(store())
    const { reply } = await house.approve()
    await house.settles(reply.id, outcome)
    expect(await house.commitments()).toMatchObject([{ state: 'dropped', nextAt: null, settledBy: 'system' }])
  })

  test.each([
    ['was-sent', ['open']],
    ['leave', ['open']],
    ['send-again', ['dropped', 'waiting']],
  ] as const)('of an unclear reply waits for the word of a person: %s', async (verdict, states) => {
    const house = sit(store())
    const { reply, ticketId } = await house.approve()
    await house.settles(reply.id, 'unclear')
    expect(await house.commitments()).toMatchObject([{ state: 'waiting' }])
    const click = { ticketId, by: ANNA, seen: 99, requestKey: 'verdict' }
    expect(await house.desk.settleUnclear(click, reply.id, verdict)).toMatchObject({ result: 'done' })
    expect((await house.commitments()).map(({ state }) => state)).toEqual(states)
  })

  test('posted by hand runs at once', async () => {
    const { desk, dueAt, clock, commitments } = sit(store())
    const ticket = await fileTicket(store(), { id: '1', urgency: 60 }, clock.now())
    const { id: mentionId } = await store().prisma.mention.findFirstOrThrow()
    const click = { ticketId: ticket.id, by: ANNA, seen: ticket.wantedVersion, requestKey: 'k' }
    await desk.postedByHand(click, { text: TEXT, mentionId, attempt: 1, commitments: [{ words: TEXT, dueAt }] })
    expect(await commitments()).toMatchObject([{ state: 'open' }])
  })

  test('reminds its owner before the end and at it, then managers hear of it, again each day', async () => {
    const { clock, sweep, told, escalations, settings, promise, dueAt } = await running()
    clock.advance(7 * HOUR - 1)
    expect(await sweep()).toBe(0)
    clock.advance(1)
    await sweep()
    expect(await told()).toMatchObject([{ step: 'near', people: [ANNA] }])
    await sweep()
    clock.advance(HOUR)
    await sweep()
    expect(await told()).toMatchObject([{ step: 'near' }, { step: 'due', people: [ANNA] }])
    clock.advance(15 * MINUTE - 1)
    await sweep()
    expect(await escalations()).toEqual([])
    clock.advance(1)
    await sweep()
    expect(await escalations()).toMatchObject([
      { target: 'promise', sendTo: settings.slack.managersChannel, dueAt, ticketId: promise.ticketId },
    ])
    expect((await escalations())[0]?.deliveryId).not.toBeNull()
    clock.advance(24 * HOUR)
    await sweep()
    await sweep()
    expect(await escalations()).toHaveLength(2)
    expect(await told()).toHaveLength(2)
  })

  test('outlives its ticket: a settled one settles no promise', async () => {
    const { clock, sweep, told, ticketId } = await running()
    await store().prisma.ticket.update({
      where: { id: ticketId },
      data: { state: 'resolved', nextActionAt: null, settledAt: clock.now(), outcome: 'silent' },
    })
    clock.advance(8 * HOUR)
    await sweep()
    expect(await told()).toMatchObject([{ step: 'due', people: [ANNA] }])
  })

  test.each(['left the workspace', 'is not listed any more'])(
    'whose owner %s reminds the people on duty',
    async (how) => {
      const { clock, sweep, told, desk, settings } = await running()
      if (how === 'left the workspace') await desk.ownerGone(ANNA)
      else settings.people.support = [BEN]
      clock.advance(8 * HOUR)
      await sweep()
      expect(await told()).toMatchObject([{ step: 'due', people: settings.people.support }])
    },
  )

  test('ends when somebody says that it was kept, once, with an entry in the audit trail', async () => {
    const { clock, sweep, told, desk, press, promise, commitments, escalations } = await running()
    expect(await desk.keepPromise(press(promise.id, STRANGER))).toMatchObject({ result: 'forbidden' })
    expect(await desk.keepPromise(press(promise.id, BEN))).toMatchObject({ result: 'done' })
    expect(await commitments()).toMatchObject([{ state: 'kept', settledBy: BEN, nextAt: null }])
    expect(await desk.dropPromise(press(promise.id))).toMatchObject({
      result: 'stale',
      told: expect.stringContaining(`<@${BEN}>`),
    })
    clock.advance(48 * HOUR)
    await sweep()
    expect(await told()).toMatchObject([{ step: 'settled' }])
    expect(await escalations()).toEqual([])
    expect(await store().prisma.auditEntry.findMany({ where: { event: { startsWith: 'promise' } } })).toMatchObject([
      { event: 'promise-kept', actor: BEN, why: `promise ${promise.id}` },
    ])
  })

  test('may be dropped; a repeat of the same press does nothing', async () => {
    const { desk, press, promise, commitments, told } = await running()
    const click = press(promise.id)
    expect(await desk.dropPromise(click)).toMatchObject({ result: 'done' })
    expect(await desk.dropPromise(click)).toMatchObject({ result: 'repeat' })
    expect(await commitments()).toMatchObject([{ state: 'dropped', settledBy: ANNA }])
    expect(await told()).toHaveLength(1)
  })

  test('may be moved: it reminds anew by the new time', async () => {
    const { clock, sweep, told, desk, press, promise, dueAt, commitments } = await running()
    clock.advance(8 * HOUR)
    await sweep()
    expect(await desk.movePromise(press(promise.id), new Date(clock.now().getTime() - 1))).toMatchObject({
      result: 'refused',
    })
    const later = new Date(dueAt.getTime() + 24 * HOUR)
    expect(await desk.movePromise(press(promise.id, BEN), later)).toMatchObject({ result: 'done' })
    expect(await commitments()).toMatchObject([
      { dueAt: later, nextAt: new Date(later.getTime() - HOUR), remindedAt: null, owner: ANNA },
    ])
    clock.advance(23 * HOUR)
    await sweep()
    clock.advance(HOUR)
    await sweep()
    expect((await told()).map(({ step }) => step)).toEqual(['due', 'moved', 'near', 'due'])
  })

  /** What the reminders in the thread say now, oldest first; they stand in Slack from now on. */
  async function reminders() {
    const rows = await store().prisma.delivery.findMany({
      where: { kind: 'thread', key: { contains: ':promise:' } },
      orderBy: { id: 'asc' },
    })
    const ticket = await store().prisma.ticket.findFirstOrThrow()
    const views = await Promise.all(
      rows.map(({ payload }) => readThreadMessage(store().prisma, ticket, payload as unknown as ThreadMessage)),
    )
    await store().prisma.delivery.updateMany({
      where: { id: { in: rows.map(({ id }) => id) } },
      data: { state: 'sent', result: { ts: '1.1' } },
    })
    return views.map((view) => (view === null ? '' : renderThreadMessage(view).text))
  }
  const shownAgain = () =>
    store().prisma.delivery.count({ where: { state: 'pending', result: { path: ['ts'], equals: '1.1' } } })

  test('shows under its reminders what somebody decided, also where they stand already', async () => {
    const { clock, sweep, desk, press, promise } = await running()
    clock.advance(8 * HOUR)
    await sweep()
    expect(await reminders()).toEqual([expect.stringContaining('is due now')])
    await desk.movePromise(press(promise.id), new Date(clock.now().getTime() + HOUR))
    expect(await shownAgain()).toBe(1)
    // The reminder was about the time before.
    expect((await reminders())[0]).toMatch(/The time of this promise was moved: now by/)
    await desk.keepPromise(press(promise.id))
    expect(await shownAgain()).toBe(2)
    for (const words of await reminders()) expect(words).toMatch(/Kept, says/)
  })

  test('is no reason to call a colleague’s card outdated', async () => {
    const { desk, press, promise, ticketId, clock } = await running()
    const { wantedVersion: seen } = await store().prisma.ticket.findUniqueOrThrow({ where: { id: ticketId } })
    await desk.keepPromise(press(promise.id, BEN))
    const { id: mentionId } = await store().prisma.mention.findFirstOrThrow({ where: { ticketId } })
    const click = { ticketId, by: ANNA, seen, requestKey: `again-${clock.now().getTime()}` }
    expect(await desk.approve(click, { text: 'One more word.', mentionId, attempt: 2 })).toMatchObject({
      result: 'done',
    })
  })
})

onEachEngine(
  'several instances',
  (database) => {
    test('sweep at once and tell each step once', async () => {
      const { store } = database()
      const house = sit(store)
      for (let n = 0; n < 12; n++) {
        const { reply } = await house.approve()
        await house.settles(reply.id, 'sent')
      }
      const other = await database().another()
      house.clock.advance(8 * HOUR + 15 * MINUTE)
      await Promise.all([house.sweep(), house.sweep(other), house.sweep(), house.sweep(other)])
      expect(await house.told()).toHaveLength(12)
      expect(await house.escalations()).toHaveLength(12)
    })
  },
  ['postgresql'],
)

describe('a promise found in a text', () => {
  test('is due on the clock of its brand', () => {
    const clock = new TestClock()
    const settings = testSettings((each) => {
      each.brands = each.brands.map((brand) => ({ ...brand, timeZone: 'Asia/Kuala_Lumpur' }))
    })
    const desk = createCommitmentActions(deskOptions({} as Store, clock, settings))
    const [found] = desk.promisesIn('We will write to you by Friday.', settings.brands[0]?.id ?? '', 'en')
    expect(found?.dueAt.toISOString()).toBe('2026-11-06T10:00:00.000Z')
  })
})
