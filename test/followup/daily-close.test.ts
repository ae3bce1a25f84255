/** The close of a day: once, with numbers that add up whatever happened, and made up for when it was missed. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { silentLog } from '../../src/domain/log.ts'
import { ticketPolicy } from '../../src/domain/policy.ts'
import { DISMISS_REASONS, type TicketEvent } from '../../src/domain/ticket.ts'
import { closeDay } from '../../src/followup/daily-close.ts'
import { sweepTimers } from '../../src/followup/timers.ts'
import { countFlows, type DayNumbers, WAITING_STATES } from '../../src/store/daily-close.ts'
import type { Store } from '../../src/store/open.ts'
import { apply } from '../../src/tickets/apply.ts'
import { TestClock } from '../app/clock.ts'
import { testSettings } from '../app/house.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileTicket } from '../tickets/filed.ts'
import { type Board, openBoard } from './board.ts'

const MINUTE = 60_000
const LONGEST_LOCK_WAIT = 25_000
const HOUR = 60 * MINUTE
const ANNA = 'U0SUPPORT1'
const BEN = 'U0SUPPORT2'
const policy = ticketPolicy(testSettings())

const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((a, b) => a + b, 0)

/** Waiting before + came in + reopened = settled + waiting now. */
const expectToAddUp = (
  numbers: Pick<DayNumbers, 'waitingBefore' | 'cameIn' | 'reopened' | 'settled' | 'waitingAfter'>,
) =>
  expect(numbers.waitingBefore + numbers.cameIn + numbers.reopened).toBe(
    sum(numbers.settled) + sum(numbers.waitingAfter),
  )

const isWaiting = (state: string): boolean => (WAITING_STATES as readonly string[]).includes(state)

const happen = (store: Store, id: number, event: TicketEvent, now: Date) =>
  store.transaction((tx) => apply(tx, id, event, policy, now))

const by = fc.constantFrom(ANNA, BEN)
const posted = fc.record({
  type: fc.constant('customer-posted' as const),
  tier: fc.constantFrom('critical' as const, 'high' as const, 'normal' as const, 'low' as const),
  urgency: fc.integer({ min: 0, max: 100 }),
  needsReply: fc.boolean(),
  onlyThanks: fc.nat(5).map((n) => n === 0),
  muted: fc.nat(5).map((n) => n === 0),
})
const event: fc.Arbitrary<TicketEvent> = fc.oneof(
  { weight: 4, arbitrary: posted },
  by.map((each) => ({ type: 'claim' as const, by: each })),
  fc.constant({ type: 'claim-expired' as const }),
  by.map((each) => ({ type: 'hand-over' as const, by: each, to: null })),
  by.map((each) => ({ type: 'snooze' as const, by: each, until: new Date('2026-11-03T09:00:00Z') })),
  fc.constant({ type: 'wake' as const }),
  by.chain((each) =>
    fc.constantFrom(...DISMISS_REASONS).map((reason) => ({ type: 'dismiss' as const, by: each, reason })),
  ),
  by.map((each) => ({ type: 'undo-dismiss' as const, by: each })),
  { weight: 4, arbitrary: by.map((each) => ({ type: 'approve-reply' as const, by: each })) },
  { weight: 4, arbitrary: fc.constant({ type: 'reply-sent' as const, waitingSince: null }) },
  fc.constant({ type: 'reply-rejected' as const, reason: 'gone' }),
  by.map((each) => ({ type: 'answered-elsewhere' as const, by: each })),
  by.map((each) => ({ type: 'resolve' as const, by: each, how: 'confirmed-aside' as const })),
  by.map((each) => ({ type: 'reopen' as const, by: each })),
  fc.constant({ type: 'posts-gone' as const }),
)

type Deed =
  | { what: 'open'; needsReply: boolean }
  | { what: 'event'; on: number; event: TicketEvent }
  | { what: 'close' }
const deed = fc.record({
  /** Whoever waited for the row wrote down a time from before the wait. */
  waited: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 20 }) }),
  deed: fc.oneof(
    { weight: 1, arbitrary: fc.record({ what: fc.constant('open' as const), needsReply: fc.boolean() }) },
    { weight: 9, arbitrary: fc.record({ what: fc.constant('event' as const), on: fc.nat(), event }) },
    { weight: 1, arbitrary: fc.constant({ what: 'close' as const }) },
  ) as fc.Arbitrary<Deed>,
})

onEachEngine('the close of a day', (database) => {
  const store = () => database().store

  test('the numbers add up for any history, and each day begins with what the last one ended with', async () => {
    const seen = { reopened: 0, settled: 0, closes: 0, further: 0, urged: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 30, maxLength: 50 }), async (history) => {
        await database().clear()
        let time = Date.parse('2026-11-02T08:00:00Z')
        let from = new Date(time - MINUTE)
        let before = 0
        const tickets: number[] = []
        /** Answered already, with one more reply on its way: its customer does not wait before writing again. */
        const further = new Set<number>()
        const counted = { reopened: 0, settled: 0 }
        const moved = { reopened: 0, settled: 0 }
        const stateOf = async (id: number) =>
          (await store().prisma.ticket.findUniqueOrThrow({ where: { id }, select: { state: true } })).state
        const follow = async (id: number, next: TicketEvent, now: Date) => {
          const before = await stateOf(id)
          const waited = isWaiting(before) && !further.has(id)
          await happen(store(), id, next, now)
          const state = await stateOf(id)
          if (state !== 'replying') further.delete(id)
          else if (before === 'answered') further.add(id)
          else if (next.type === 'customer-posted' && further.delete(id)) seen.urged++
          const waits = isWaiting(state) && !further.has(id)
          if (!waited && waits) moved.reopened++
          if (waited && !waits) moved.settled++
          if (before === 'answered' && state === 'replying') seen.further++
        }
        // As the close does it: a little later, when all that had begun before is written.
        const close = async () => {
          const to = new Date(time - LONGEST_LOCK_WAIT)
          const flows = await countFlows(store().prisma, { from, to })
          expectToAddUp(flows)
          expect(flows.waitingBefore).toBe(before)
          before = sum(flows.waitingAfter)
          from = to
          counted.reopened += flows.reopened
          counted.settled += sum(flows.settled)
          seen.closes++
          return flows
        }
        for (const { waited, deed: next } of history) {
          time += 5_000
          const now = new Date(time - waited * 1_000)
          if (next.what === 'open') {
            const more = { needsReply: next.needsReply }
            const ticket = await fileTicket(store(), { id: `t${tickets.length}`, urgency: 40, more }, new Date(time))
            tickets.push(ticket.id)
          } else if (next.what === 'event' && tickets.length > 0)
            await follow(tickets[next.on % tickets.length] ?? 0, next.event, now)
          else if (next.what === 'close') await close()
        }
        time += MINUTE
        const { waitingAfter } = await close()
        // Counted from the audit trail alone, and true.
        expect(counted).toEqual(moved)
        seen.reopened += moved.reopened
        seen.settled += moved.settled
        for (const state of WAITING_STATES)
          expect(waitingAfter[state]).toBe(
            await store().prisma.ticket.count({ where: { state, id: { notIn: [...further] } } }),
          )
      }),
      { numRuns: 15, seed: 20261102, endOnFailure: true },
    )
    expect(seen.reopened).toBeGreaterThan(10)
    expect(seen.settled).toBeGreaterThan(30)
    expect(seen.closes).toBeGreaterThan(30)
    expect(seen.further).toBeGreaterThan(3)
    expect(seen.urged).toBeGreaterThan(0)
  })

  test('what waited for the row of its ticket belongs to the same day as what it waited for', async () => {
    const start = Date.parse('2026-11-02T08:00:00Z')
    const after = (seconds: number) => new Date(start + seconds * 1_000)
    const { id } = await fileTicket(store(), { id: '1', urgency: 40 }, after(0))
    await happen(store(), id, { type: 'resolve', by: ANNA, how: 'by-hand' }, after(60))
    // Begun before that, and written after it.
    await happen(store(), id, { type: 'reopen', by: BEN }, after(40))
    const before = await countFlows(store().prisma, { from: after(10), to: after(50) })
    expect(before).toMatchObject({ waitingBefore: 1, reopened: 0, settled: { resolved: 0 }, waitingAfter: { open: 1 } })
    const day = await countFlows(store().prisma, { from: after(50), to: after(100) })
    expect(day).toMatchObject({ waitingBefore: 1, reopened: 1, settled: { resolved: 1 }, waitingAfter: { claimed: 1 } })
    for (const flows of [before, day]) expectToAddUp(flows)
  })

  /** A board whose time stands at the begin of a day; the close is at 17:30 in Copenhagen, 16:30 UTC. */
  async function openDay(): Promise<Board> {
    const board = await openBoard(store(), new TestClock('2026-11-02T08:00:00Z'))
    board.settings.dailyClose = { at: 17 * 60 + 30, timeZone: 'Europe/Copenhagen' }
    await readStream(board, 'mentions')
    return board
  }
  const readStream = ({ clock }: Board, stream: string, breakerOpenedAt: Date | null = null) =>
    store().prisma.source.create({
      data: {
        ...{ key: `x:tidevogn:tidevogn:${stream}`, platform: 'x', account: 'tidevogn', brand: 'tidevogn', stream },
        ...{ cursor: {}, nextPollAt: clock.now(), createdAt: clock.now(), lastSuccessAt: clock.now(), breakerOpenedAt },
      },
    })
  const at = (board: Board, iso: string): void => board.clock.advance(Date.parse(iso) - board.clock.now().getTime())
  const numbersOf = async (): Promise<DayNumbers> => {
    const row = await store().prisma.dailyClose.findFirstOrThrow({ orderBy: { toAt: 'desc' } })
    return row.numbers as unknown as DayNumbers
  }

  test('the managers get one digest: answered in time and late, what waits, what is overdue and whose, what was set aside', async () => {
    const board = await openDay()
    const file = (id: string, urgency: number, more = {}) =>
      fileTicket(board.store, { id, urgency, more }, board.clock.now())
    const answer = async (id: number) => {
      await happen(board.store, id, { type: 'approve-reply', by: ANNA }, board.clock.now())
      await happen(board.store, id, { type: 'reply-sent', waitingSince: null }, board.clock.now())
    }
    const [quick, slow, mine] = [await file('quick', 65), await file('slow', 65), await file('mine', 70)]
    await file('praise', 5, { needsReply: false, intent: 'praise' })
    await file('spam', 5, { needsReply: false, intent: 'spam' })
    await happen(board.store, mine.id, { type: 'claim', by: BEN }, board.clock.now())
    board.clock.advance(30 * MINUTE)
    await answer(quick.id)
    board.clock.advance(2 * HOUR)
    await answer(slow.id)
    const asked = { type: 'customer-posted' as const, tier: 'high' as const, urgency: 65, needsReply: true }
    await happen(board.store, quick.id, { ...asked, onlyThanks: false, muted: false }, board.clock.now())

    at(board, '2026-11-02T16:30:03Z')
    await board.look()
    expect(board.digests()).toEqual([])
    at(board, '2026-11-02T16:30:06Z')
    await board.look()
    await board.look()
    board.clock.advance(30_000)
    await board.look()
    expect(board.digests()).toHaveLength(1)

    const numbers = await numbersOf()
    expectToAddUp(numbers)
    expect(numbers).toMatchObject({
      waitingBefore: 0,
      cameIn: 5,
      reopened: 1,
      settled: { answered: 2, resolved: 0, dismissed: 0, gone: 0 },
      waitingAfter: { open: 0, claimed: 2, replying: 0, snoozed: 0, aside: 2 },
      answers: { inTime: 1, late: 1 },
      aside: { praise: 1, spam: 1 },
      oldest: mine.id,
      breached: { total: 2 },
      sources: { well: 1, troubled: [], openGaps: 0, lostGaps: 0 },
    })
    const [digest = ''] = board.digests()
    expect(digest).toContain('*5* came in · *1* reopened')
    expect(digest).toContain('*2* answered: *1* within the target (50%), *1* late\\n')
    expect(digest).toContain(
      '0 waiting before + 5 came in + 1 reopened = 2 settled + 4 waiting now (2 of them set aside)',
    )
    expect(digest).toContain('*2 overdue* at the close')
    expect(digest).toMatch(new RegExp(`#${mine.id}(>| ).*<@${BEN}>`))
    expect(digest).toContain('*2 posts set aside*')
    expect(digest).toContain('"action_id":"aside_look"')
    expect(digest).toContain('1 source, all well')
    expect(digest).not.toContain('Told late')
    expect(board.workspace.violations).toEqual([])
  })

  test('thanks and further replies are told apart from the answers that somebody waited for', async () => {
    const board = await openDay()
    const more = { needsReply: false, intent: 'praise' }
    const { id } = await fileTicket(board.store, { id: 'praise', urgency: 5, more }, board.clock.now())
    await happen(board.store, id, { type: 'answered-elsewhere', by: ANNA }, board.clock.now())
    at(board, '2026-11-02T16:31:00Z')
    await board.look()
    await happen(board.store, id, { type: 'approve-reply', by: ANNA }, board.clock.now())
    await happen(board.store, id, { type: 'reply-sent', waitingSince: null }, board.clock.now())
    const asked = await fileTicket(board.store, { id: 'asked', urgency: 65 }, board.clock.now())
    await happen(board.store, asked.id, { type: 'answered-elsewhere', by: ANNA }, board.clock.now())
    at(board, '2026-11-03T16:31:00Z')
    await board.look()
    const [first = '', second = ''] = board.digests()
    expect(first).toContain('✅ *1* sent though nobody waited (thanks, further replies)')
    expect(second).toContain(
      '✅ *1* answered: *1* within the target (100%), *0* late · *1* sent though nobody waited (thanks, further replies)',
    )
    expect(second).toContain('0 waiting before + 1 came in + 0 reopened = 1 settled + 0 waiting now')
  })

  test.each<'customer-posted' | 'customer-edited'>(['customer-posted', 'customer-edited'])(
    'whoever writes while a further reply is held up waits, and is overdue, until that is out: %s',
    async (type) => {
      const board = await openDay()
      const { id } = await fileTicket(board.store, { id: 'first', urgency: 40 }, board.clock.now())
      const follow = (event: TicketEvent) => happen(board.store, id, event, board.clock.now())
      await follow({ type: 'answered-elsewhere', by: ANNA })
      await follow({ type: 'approve-reply', by: ANNA })
      at(board, '2026-11-02T15:30:00Z')
      const urged = { tier: 'critical' as const, urgency: 90, needsReply: true, onlyThanks: false, muted: false }
      await follow(type === 'customer-posted' ? { type, ...urged } : { type, ...urged, rewritten: false })
      at(board, '2026-11-02T16:31:00Z')
      await board.look()
      const numbers = await numbersOf()
      expectToAddUp(numbers)
      expect(numbers).toMatchObject({
        ...{ waitingBefore: 0, cameIn: 1, reopened: 1, oldest: id },
        ...{ settled: { answered: 1 }, waitingAfter: { replying: 1 }, breached: { total: 1, tickets: [{ id }] } },
      })
      const [first = ''] = board.digests()
      expect(first).toContain('*1* waits for an answer: 1 being sent')
      expect(first).toContain('*1 overdue* at the close')
      expect(first).not.toMatch(/Nobody waits|Nothing is overdue/)

      // What went out was written before: the customer goes on waiting, and comes back once.
      await follow({ type: 'reply-sent', waitingSince: new Date('2026-11-02T15:30:00Z') })
      at(board, '2026-11-03T16:31:00Z')
      await board.look()
      const next = await numbersOf()
      expectToAddUp(next)
      expect(next).toMatchObject({ waitingBefore: 1, cameIn: 0, reopened: 0, waitingAfter: { claimed: 1 } })
    },
  )

  test('closes that were missed are made up for by one, which says so and names the span; the next one is as usual', async () => {
    const board = await openDay()
    const ticket = await fileTicket(board.store, { id: 'first', urgency: 65 }, board.clock.now())
    at(board, '2026-11-02T16:30:10Z')
    await board.look()
    await happen(board.store, ticket.id, { type: 'resolve', by: ANNA, how: 'by-hand' }, board.clock.now())
    await fileTicket(board.store, { id: 'second', urgency: 65 }, board.clock.now())
    // Down for three evenings.
    at(board, '2026-11-06T09:00:00Z')
    await board.look()
    expect(board.digests()).toHaveLength(2)
    const rows = await store().prisma.dailyClose.findMany({ orderBy: { toAt: 'asc' } })
    expect(rows.map(({ fromAt, toAt }) => [fromAt.toISOString(), toAt.toISOString()])).toEqual([
      ['2026-11-02T07:59:59.999Z', '2026-11-02T16:30:00.000Z'],
      ['2026-11-02T16:30:00.000Z', '2026-11-05T16:30:00.000Z'],
    ])
    expect(await numbersOf()).toMatchObject({ waitingBefore: 1, cameIn: 1, settled: { resolved: 1 }, oldest: 2 })
    const [, late = ''] = board.digests()
    expect(late).toContain('Told late')
    for (const iso of ['2026-11-02T16:30:00Z', '2026-11-05T16:30:00Z'])
      expect(late).toContain(`<!date^${Date.parse(iso) / 1000}^`)

    at(board, '2026-11-06T16:31:00Z')
    await board.look()
    expect(board.digests()).toHaveLength(3)
    expect(board.digests()[2]).not.toContain('Told late')
  })

  test('on the first day nothing is closed that was before it, and a source in trouble is named', async () => {
    const board = await openDay()
    await board.look()
    expect(await store().prisma.dailyClose.count()).toBe(0)
    await store().prisma.source.updateMany({ data: { breakerOpenedAt: board.clock.now() } })
    at(board, '2026-11-02T16:31:00Z')
    await board.look()
    expect(board.digests()[0]).toContain('*1 cannot*: x:tidevogn:tidevogn:mentions has not been read since')
    expect(board.digests()[0]).toContain('Nobody waits for an answer')
    expect(board.digests()[0]).toContain('no answers went out')
  })

  test('gaps are counted while they can be filled; what is lost for good is told by the close of its day alone', async () => {
    const board = await openDay()
    const { id: sourceId } = await store().prisma.source.findFirstOrThrow()
    const missed = async (reason: string, resume: string | null) =>
      store().prisma.gap.create({ data: { sourceId, reason, resume, createdAt: board.clock.now() } })
    await missed('page-limit', '{}')
    await missed('page-limit', '{}')
    await missed('too-old', null)
    await missed('walk-lost', null)
    at(board, '2026-11-02T16:31:00Z')
    await board.look()
    expect((await numbersOf()).sources).toEqual({ well: 1, troubled: [], openGaps: 2, lostGaps: 2 })

    await store().prisma.gap.updateMany({
      where: { resume: { not: null } },
      data: { resume: null, closedAt: board.clock.now() },
    })
    const late = await missed('page-limit', '{}')
    at(board, '2026-11-03T16:31:00Z')
    await board.look()
    expect((await numbersOf()).sources).toEqual({ well: 1, troubled: [], openGaps: 1, lostGaps: 0 })
    await store().prisma.gap.update({ where: { id: late.id }, data: { resume: null, closedAt: board.clock.now() } })
    await missed('too-old', null)
    at(board, '2026-11-04T16:31:00Z')
    await board.look()
    at(board, '2026-11-05T16:31:00Z')
    await board.look()

    const [first = '', second = '', third = '', fourth = ''] = board.digests()
    expect(first).toContain(
      'all well. 2 gaps in what was read are still to be filled. 2 gaps since the last close can never be filled: please look on the platform by hand.',
    )
    expect(second).toContain('all well. 1 gap in what was read is still to be filled.')
    expect(second).not.toContain('never')
    expect(third).toContain('all well. 1 gap since the last close can never be filled: please')
    expect(fourth).toContain('all well.')
    expect(fourth).not.toMatch(/gap/)
  })

  test('a stream that was taken out of the configuration is told of no more, nor are its gaps', async () => {
    const board = await openDay()
    const { id: sourceId } = await readStream(board, 'search', board.clock.now())
    const gap = { sourceId, createdAt: board.clock.now() }
    await store().prisma.gap.createMany({
      data: [
        { ...gap, reason: 'page-limit', resume: '{}' },
        { ...gap, reason: 'too-old', resume: null },
      ],
    })
    board.polled.push({ key: 'x:tidevogn:tidevogn:search', every: MINUTE })
    at(board, '2026-11-02T16:31:00Z')
    await board.look()
    board.polled.pop()
    at(board, '2026-11-03T16:31:00Z')
    await board.look()
    const [first = '', second = ''] = board.digests()
    expect(first).toContain('1 source can be read, *1 cannot*: x:tidevogn:tidevogn:search')
    expect(second).toContain('1 source, all well.')
    expect(second).not.toMatch(/gap/)
  })

  test('a ticket that is set aside stays so beyond the close, and its timer is the next one', async () => {
    const board = await openDay()
    const more = { needsReply: false, intent: 'praise' }
    const { id } = await fileTicket(board.store, { id: 'praise', urgency: 5, more }, board.clock.now())
    const options = { store: store(), clock: board.clock, settings: { current: board.settings }, membersOf: () => [] }
    at(board, '2026-11-04T12:00:00Z')
    await sweepTimers({ ...options, log: silentLog })
    await board.look()
    const ticket = await store().prisma.ticket.findUniqueOrThrow({ where: { id } })
    expect(ticket.state).toBe('aside')
    expect(ticket.nextActionAt?.toISOString()).toBe('2026-11-04T16:30:00.000Z')
  })
})

onEachEngine(
  'the close of a day by several instances',
  (database) => {
    test('one of them closes it', async () => {
      const clock = new TestClock('2026-11-02T08:00:00Z')
      const settings = { current: testSettings() }
      await fileTicket(database().store, { id: '1', urgency: 65 }, clock.now())
      clock.advance(24 * HOUR)
      const stores = [database().store, await database().another(), await database().another()]
      const closed = await Promise.all(stores.map((store) => closeDay({ store, clock, settings, sources: () => [] })))
      expect(closed.filter(Boolean)).toHaveLength(1)
      expect(await database().store.prisma.dailyClose.count()).toBe(1)
      expect(await database().store.prisma.delivery.count({ where: { kind: 'digest' } })).toBe(1)
    })
  },
  ['postgresql'],
)
