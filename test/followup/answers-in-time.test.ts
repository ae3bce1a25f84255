/** Which answers of a day came late: those that a target in force was waiting for. */
import { expect, test } from 'vitest'
import { addMs } from '../../src/domain/clock.ts'
import { silentLog } from '../../src/domain/log.ts'
import { ticketPolicy } from '../../src/domain/policy.ts'
import type { TicketEvent } from '../../src/domain/ticket.ts'
import type { Tier } from '../../src/domain/urgency.ts'
import { sweepTimers } from '../../src/followup/timers.ts'
import { type DayNumbers, writeDailyClose } from '../../src/store/daily-close.ts'
import { apply } from '../../src/tickets/apply.ts'
import { TestClock } from '../app/clock.ts'
import { testSettings } from '../app/house.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileTicket } from '../tickets/filed.ts'

const MINUTE = 60_000
const ANNA = 'U0SUPPORT1'
/** Critical: to be answered in 15 minutes, with a reminder after half of them. Low: in 24 hours. */
const CRITICAL = 85
const settings = testSettings()
const policy = ticketPolicy(settings)

const LOWERED: TicketEvent = { type: 'rescore', by: ANNA, tier: 'low', urgency: 5 }
const ANSWERED: TicketEvent = { type: 'answered-elsewhere', by: ANNA }
const wrote = (tier: Tier, urgency: number): TicketEvent => ({
  ...{ type: 'customer-posted', tier, urgency, needsReply: true },
  ...{ onlyThanks: false, muted: false },
})
const WROTE = wrote('low', 5)
const URGED = wrote('critical', CRITICAL)

onEachEngine('an answer', (database) => {
  /** A critical matter, and what happens to it after so many minutes; timers run before each. */
  async function day(...happens: [minute: number, event: TicketEvent | null][]): Promise<DayNumbers['answers']> {
    const { store } = database()
    const clock = new TestClock()
    const begin = clock.now()
    const { id } = await fileTicket(store, { id: '1', urgency: CRITICAL }, begin)
    for (const [minute, event] of happens) {
      clock.advance(addMs(begin, minute * MINUTE).getTime() - clock.now().getTime())
      await sweepTimers({ store, clock, settings: { current: settings }, membersOf: () => [], log: silentLog })
      if (event !== null) await store.transaction((tx) => apply(tx, id, event, policy, clock.now()))
    }
    const span = { from: addMs(begin, -1), to: addMs(clock.now(), 1) }
    const brands = { brands: ['tidevogn'], channel: 'C0MANAGERS', now: clock.now() }
    await store.transaction((tx) => writeDailyClose(tx, span, brands))
    const { numbers } = await store.prisma.dailyClose.findFirstOrThrow()
    return (numbers as unknown as DayNumbers).answers
  }

  test('to what somebody found less urgent before its first target had passed is in time', async () => {
    expect(await day([8, LOWERED], [38, ANSWERED])).toEqual({ inTime: 1, late: 0 })
    expect(await database().store.prisma.escalation.count({ where: { target: 'reply' } })).toBe(1)
  })

  test('to what was overdue, and told so, is late whatever came after', async () => {
    expect(await day([8, null], [16, LOWERED], [38, ANSWERED], [40, WROTE])).toEqual({ inTime: 0, late: 1 })
  })

  test('after its target is late also when nobody had been told yet', async () => {
    expect(await day([8, null], [14, null], [38, ANSWERED])).toEqual({ inTime: 0, late: 1 })
  })

  test('in time stays so when the customer writes again, and each answer counts for itself', async () => {
    expect(await day([8, null], [14, ANSWERED], [20, URGED], [50, ANSWERED])).toEqual({ inTime: 1, late: 1 })
  })
})
