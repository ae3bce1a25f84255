/** Which answers of a day came late: those that a target in force was waiting for. Nobody waited for thanks and check-ins. */
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
import { type Filed, fileTicket } from '../tickets/filed.ts'

const MINUTE = 60_000
const ANNA = 'U0SUPPORT1'
/** Critical: to be answered in 15 minutes, with a reminder after half of them. Low: in 24 hours. */
const CRITICAL = 85
const settings = testSettings()
const policy = ticketPolicy(settings)

const LOWERED: TicketEvent = { type: 'rescore', by: ANNA, tier: 'low', urgency: 5 }
const ANSWERED: TicketEvent = { type: 'answered-elsewhere', by: ANNA }
const APPROVED: TicketEvent = { type: 'approve-reply', by: ANNA }
const SENT: TicketEvent = { type: 'reply-sent', waitingSince: null }
const REFUSED: TicketEvent = { type: 'reply-rejected', reason: 'too-long' }
const HOURS = 60
const wrote = (tier: Tier, urgency: number): TicketEvent => ({
  ...{ type: 'customer-posted', tier, urgency, needsReply: true },
  ...{ onlyThanks: false, muted: false },
})
const WROTE = wrote('low', 5)
const URGED = wrote('critical', CRITICAL)

type Happening = [minute: number, event: TicketEvent | null]

onEachEngine('an answer', (database) => {
  /** A critical matter, and what happens to it after so many minutes; timers run before each. */
  async function day(...happens: Happening[]): Promise<DayNumbers['answers']> {
    return (await numbersOf({ id: '1', urgency: CRITICAL }, happens)).answers
  }
  const ofPraise = (...happens: Happening[]): Promise<DayNumbers> =>
    numbersOf({ id: '1', urgency: 5, more: { needsReply: false, intent: 'praise' } }, happens)

  async function numbersOf(filed: Filed, happens: Happening[]): Promise<DayNumbers> {
    const { store } = database()
    const clock = new TestClock()
    const begin = clock.now()
    const { id } = await fileTicket(store, filed, begin)
    for (const [minute, event] of happens) {
      clock.advance(addMs(begin, minute * MINUTE).getTime() - clock.now().getTime())
      await sweepTimers({ store, clock, settings: { current: settings }, membersOf: () => [], log: silentLog })
      if (event !== null) await store.transaction((tx) => apply(tx, id, event, policy, clock.now()))
    }
    const span = { from: addMs(begin, -1), to: addMs(clock.now(), 1) }
    const options = { polled: [], channel: 'C0MANAGERS', now: clock.now() }
    await store.transaction((tx) => writeDailyClose(tx, span, options))
    const { numbers } = await store.prisma.dailyClose.findFirstOrThrow()
    return numbers as unknown as DayNumbers
  }

  test('to what somebody found less urgent before its first target had passed is in time', async () => {
    expect(await day([8, LOWERED], [38, ANSWERED])).toEqual({ inTime: 1, late: 0, unasked: 0 })
    expect(await database().store.prisma.escalation.count({ where: { target: 'reply' } })).toBe(1)
  })

  test('to what was overdue, and told so, is late whatever came after', async () => {
    expect(await day([8, null], [16, LOWERED], [38, ANSWERED], [40, WROTE])).toEqual({ inTime: 0, late: 1, unasked: 0 })
  })

  test('after its target is late also when nobody had been told yet', async () => {
    expect(await day([8, null], [14, null], [38, ANSWERED])).toEqual({ inTime: 0, late: 1, unasked: 0 })
  })

  test('in time stays so when the customer writes again, and each answer counts for itself', async () => {
    expect(await day([8, null], [14, ANSWERED], [20, URGED], [50, ANSWERED])).toEqual({
      inTime: 1,
      late: 1,
      unasked: 0,
    })
  })

  test('to praise that was set aside is nobody’s late one, on the platform or from here: nobody waited for it', async () => {
    const settled = { answered: 1, resolved: 0, dismissed: 0, gone: 0 }
    const unasked = { answers: { inTime: 0, late: 0, unasked: 1 }, settled, cameIn: 1, reopened: 0 }
    expect(await ofPraise([25 * HOURS, ANSWERED])).toMatchObject(unasked)
  })

  test.each([1, 25 * HOURS])('to praise that is sent from here in %i minutes is as little late', async (takes) => {
    const { answers } = await ofPraise([25 * HOURS, APPROVED], [25 * HOURS + takes, SENT])
    expect(answers).toEqual({ inTime: 0, late: 0, unasked: 1 })
  })

  test.each([
    [38, { inTime: 1, late: 0, unasked: 0 }],
    [26 * HOURS, { inTime: 0, late: 1, unasked: 0 }],
  ])('to praise that somebody took has a target from then on: after %i minutes', async (after, answers) => {
    const taken = 25 * HOURS
    const numbers = await ofPraise([taken, { type: 'claim', by: ANNA }], [taken + after, ANSWERED])
    expect(numbers.answers).toEqual(answers)
  })

  test('that asks whether all is well, after the answer, neither reopens the matter nor answers it once more', async () => {
    const happens: Happening[] = [
      [10, ANSWERED],
      [26 * HOURS, APPROVED],
      [26 * HOURS + 1, { type: 'touch', by: ANNA }],
      [26 * HOURS + 2, SENT],
    ]
    const numbers = await numbersOf({ id: '1', urgency: CRITICAL }, happens)
    expect(numbers).toMatchObject({
      ...{ waitingBefore: 0, cameIn: 1, reopened: 0 },
      settled: { answered: 1, resolved: 0, dismissed: 0, gone: 0 },
      answers: { inTime: 1, late: 0, unasked: 1 },
      waitingAfter: { open: 0, claimed: 0, replying: 0, snoozed: 0, aside: 0 },
    })
  })

  test('that asks so and did not go out leaves the matter to somebody: then it is reopened, and the next one answers it', async () => {
    const asked: Happening[] = [
      [10, ANSWERED],
      [26 * HOURS, APPROVED],
      [26 * HOURS + 1, REFUSED],
    ]
    expect(await numbersOf({ id: '1', urgency: CRITICAL }, asked)).toMatchObject({
      ...{ cameIn: 1, reopened: 1, settled: { answered: 1 }, waitingAfter: { claimed: 1 } },
      answers: { inTime: 1, late: 0, unasked: 0 },
    })
    await database().clear()
    const again: Happening[] = [...asked, [26 * HOURS + 2, APPROVED], [26 * HOURS + 3, SENT]]
    expect(await numbersOf({ id: '1', urgency: CRITICAL }, again)).toMatchObject({
      ...{ cameIn: 1, reopened: 1, settled: { answered: 2 } },
      answers: { inTime: 2, late: 0, unasked: 0 },
    })
  })

  test('to whoever wrote again while a further reply was on its way is one that somebody waited for', async () => {
    const happens: Happening[] = [
      [10, ANSWERED],
      [26 * HOURS, APPROVED],
      [26 * HOURS + 1, URGED],
      [26 * HOURS + 2, SENT],
    ]
    expect(await numbersOf({ id: '1', urgency: CRITICAL }, happens)).toMatchObject({
      ...{ cameIn: 1, reopened: 1, settled: { answered: 2 }, waitingAfter: { replying: 0 } },
      answers: { inTime: 2, late: 0, unasked: 0 },
    })
  })
})
