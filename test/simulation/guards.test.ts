/** Proof that the simulation bites: each of six broken programs is caught within 20 seeds. What is broken is broken from here. */
import { beforeEach, expect, test, vi } from 'vitest'
import type { TicketEvent, TicketFacts, TicketPolicy } from '../../src/domain/ticket.ts'
import type { Cursor, Platform } from '../../src/platforms/contract.ts'
import type { Tx } from '../../src/store/open.ts'
import { firstViolation } from './short.ts'

type Broken = 'cursor' | 'sending-first' | 'lease' | 'timer' | 'holidays' | 'escape'
const house = vi.hoisted(() => ({ broken: null as string | null }))

vi.mock('../../src/store/deliveries.ts', async (original) => {
  const real = await original<typeof import('../../src/store/deliveries.ts')>()
  type Lease = Parameters<typeof real.leaseDue>[1]
  return {
    ...real,
    async leaseDue(tx: Tx, options: Lease) {
      const rows = await real.leaseDue(tx, options)
      if (house.broken !== 'sending-first') return rows
      const ids = rows.map(({ id }) => id)
      await tx.delivery.updateMany({
        where: { id: { in: ids } },
        data: { state: 'pending', leaseUntil: null, leaseHolder: null },
      })
      return rows
    },
    async settleDelivery(...args: Parameters<typeof real.settleDelivery>) {
      const [tx, { id }, , now] = args
      if (house.broken === 'sending-first')
        await tx.delivery.updateMany({
          where: { id, state: 'pending' },
          data: { state: 'sending', leaseUntil: now, leaseHolder: 'broken' },
        })
      return real.settleDelivery(...args)
    },
    async leaseDoubtful(tx: Tx, options: Parameters<typeof real.leaseDoubtful>[1]) {
      if (house.broken === 'lease')
        // Once each: two that took from one another for ever would not come to rest.
        await tx.$executeRaw`
          UPDATE "Delivery" SET "leaseUntil" = ${options.now}
          WHERE state = 'sending' AND "leaseHolder" <> ${options.holder} AND fence = attempts`
      return real.leaseDoubtful(tx, options)
    },
  }
})

vi.mock('../../src/domain/ticket.ts', async (original) => {
  const real = await original<typeof import('../../src/domain/ticket.ts')>()
  return {
    ...real,
    decide(ticket: TicketFacts, event: TicketEvent, policy: TicketPolicy, now: Date) {
      const decision = real.decide(ticket, event, policy, now)
      if (house.broken !== 'timer' || event.type !== 'hand-over' || decision.result !== 'changed') return decision
      return { ...decision, nextActionAt: new Date('2999-01-01T00:00:00Z') }
    },
  }
})

vi.mock('../../src/domain/calendar.ts', async (original) => {
  const real = await original<typeof import('../../src/domain/calendar.ts')>()
  return {
    ...real,
    addWorkingTime(...[calendar, from, ms]: Parameters<typeof real.addWorkingTime>) {
      const open =
        calendar === 'always' || house.broken !== 'holidays' ? calendar : { ...calendar, holidays: new Set<string>() }
      return real.addWorkingTime(open, from, ms)
    },
  }
})

vi.mock('../../src/slack/cards/blocks.ts', async (original) => {
  const real = await original<typeof import('../../src/slack/cards/blocks.ts')>()
  return {
    ...real,
    escaped: (text: string, max: number) => (house.broken === 'escape' ? real.cut(text, max) : real.escaped(text, max)),
  }
})

/** Programs that put down how far they have read before what they read is stored. */
function hasty(): (platform: Platform) => Platform {
  const saved = new Map<string, Cursor>()
  return (platform) => ({
    ...platform,
    async poll(request) {
      const page = await platform.poll({ ...request, cursor: saved.get(request.source.key) ?? request.cursor })
      saved.set(request.source.key, page.cursor)
      return page
    },
  })
}

beforeEach(() => {
  house.broken = null
})

test.each<[string, Broken, number, RegExp]>([
  ['saves its place in a feed before the posts are stored', 'cursor', 3, /was stored 0 times/],
  ['does not write down that it is sending before it sends', 'sending-first', 1, /twice|is on the platform/],
  ['takes over what another one still holds', 'lease', 14, /twice|is on the platform|is not on the platform/],
  ['forgets the timer of a ticket that is handed over', 'timer', 1, /is looked at next 2999/],
  ['works on holidays', 'holidays', 1, /target of ticket \d+ \(.*\) is .* instead of/],
  ['shows a customer’s words without escaping them', 'escape', 1, /are markup in Slack|is markup in Slack/],
])('a program that %s is caught within 20 seeds', { timeout: 600_000 }, async (_, broken, likely, words) => {
  house.broken = broken
  expect(
    await firstViolation(words, likely, { more: () => (broken === 'cursor' ? { wrapPlatform: hasty() } : {}) }),
  ).toMatch(words)
})
