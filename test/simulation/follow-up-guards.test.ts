/** Proof that what is checked of follow-up bites: each of these broken programs is caught within 20 seeds. What is broken is broken from here. */
import { beforeEach, expect, test, vi } from 'vitest'
import type { Tx } from '../../src/store/open.ts'
import { firstViolation } from './short.ts'

type Broken =
  | 'one-look'
  | 'never-gone'
  | 'copy'
  | 'edits'
  | 'waiting'
  | 'due'
  | 'rank'
  | 'list'
  | 'sum'
  | 'twice'
  | 'unclosed'
  | 'alarm'
const house = vi.hoisted(() => ({ broken: null as string | null }))

vi.mock('../../src/intake/recheck.ts', async (original) => {
  const real = await original<typeof import('../../src/intake/recheck.ts')>()
  return {
    ...real,
    recheckDue: async (
      [...platforms]: Parameters<typeof real.recheckDue>[0],
      options: Parameters<typeof real.recheckDue>[1],
    ) => {
      if (house.broken !== 'edits' && house.broken !== 'never-gone') return real.recheckDue(platforms, options)
      const ignored = house.broken === 'edits' ? 'edited' : 'deleted'
      const blind = platforms.map((platform) => ({
        ...platform,
        async recheck(...request: Parameters<typeof platform.recheck>) {
          const { results, spend } = await platform.recheck(...request)
          return { results: results.filter(({ state }) => state !== ignored), spend }
        },
      }))
      return real.recheckDue(blind, options)
    },
  }
})

vi.mock('../../src/domain/recheck.ts', async (original) => {
  const real = await original<typeof import('../../src/domain/recheck.ts')>()
  return {
    ...real,
    get SURELY_GONE_AFTER() {
      return house.broken === 'one-look' ? 0 : real.SURELY_GONE_AFTER
    },
  }
})

vi.mock('../../src/store/erase.ts', async (original) => {
  const real = await original<typeof import('../../src/store/erase.ts')>()
  return {
    ...real,
    async eraseTexts(...[tx, ticketIds, now]: Parameters<typeof real.eraseTexts>) {
      const kept = await tx.mention.findMany({
        where: { ticketId: { in: ticketIds } },
        select: { id: true, text: true },
      })
      await real.eraseTexts(tx, ticketIds, now)
      if (house.broken !== 'copy') return
      for (const { id, text: html } of kept) await tx.mention.update({ where: { id }, data: { html } })
    },
  }
})

vi.mock('../../src/store/commitments.ts', async (original) => {
  const real = await original<typeof import('../../src/store/commitments.ts')>()
  return {
    ...real,
    openCommitments: (...args: Parameters<typeof real.openCommitments>) =>
      house.broken === 'waiting' ? Promise.resolve() : real.openCommitments(...args),
  }
})

vi.mock('../../src/domain/commitment.ts', async (original) => {
  const real = await original<typeof import('../../src/domain/commitment.ts')>()
  return {
    ...real,
    commitmentSteps(...args: Parameters<typeof real.commitmentSteps>) {
      const plan = real.commitmentSteps(...args)
      return house.broken === 'due' ? { ...plan, steps: plan.steps.filter(({ type }) => type !== 'due') } : plan
    },
  }
})

vi.mock('../../src/domain/queue.ts', async (original) => {
  const real = await original<typeof import('../../src/domain/queue.ts')>()
  return {
    ...real,
    rankOf: (ticket: Parameters<typeof real.rankOf>[0]) =>
      real.rankOf(house.broken === 'rank' ? { ...ticket, urgency: 0 } : ticket),
  }
})

vi.mock('../../src/store/queue.ts', async (original) => {
  const real = await original<typeof import('../../src/store/queue.ts')>()
  return {
    ...real,
    async armQueue(...[tx, channel, now]: Parameters<typeof real.armQueue>) {
      const isThere = (await tx.delivery.count({ where: { key: `queue:${channel}` } })) > 0
      return house.broken === 'list' && isThere ? false : real.armQueue(tx, channel, now)
    },
  }
})

type DailyClose = typeof import('../../src/store/daily-close.ts')

async function forgetFirstHour(tx: Tx, span: { from: Date; to: Date }, { countFlows }: DailyClose): Promise<void> {
  const where = { toAt: span.to }
  const { numbers } = await tx.dailyClose.findUniqueOrThrow({ where })
  const { cameIn } = await countFlows(tx, { ...span, from: new Date(span.from.getTime() + 3_600_000) })
  await tx.dailyClose.update({ where, data: { numbers: { ...(numbers as object), cameIn } } })
}

async function tellAgain(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Delivery" (key, kind, lane, priority, state, payload, "notBefore", "createdAt", "armedAt")
    SELECT key || '+', kind, lane, priority, state, payload, "notBefore", "createdAt", "armedAt"
    FROM "Delivery" WHERE kind = 'digest' AND state = 'pending'`
}

vi.mock('../../src/store/daily-close.ts', async (original) => {
  const real = await original<DailyClose>()
  return {
    ...real,
    async writeDailyClose(...[tx, span, options]: Parameters<typeof real.writeDailyClose>) {
      const isWritten = await real.writeDailyClose(tx, span, options)
      if (isWritten && house.broken === 'sum') await forgetFirstHour(tx, span, real)
      if (isWritten && house.broken === 'twice') await tellAgain(tx)
      return isWritten
    },
  }
})

vi.mock('../../src/followup/daily-close.ts', async (original) => {
  const real = await original<typeof import('../../src/followup/daily-close.ts')>()
  return {
    ...real,
    closeDay: (...asked: Parameters<typeof real.closeDay>) =>
      house.broken === 'unclosed' ? Promise.resolve(false) : real.closeDay(...asked),
  }
})

vi.mock('../../src/store/audit-checks.ts', async (original) => {
  const real = await original<typeof import('../../src/store/audit-checks.ts')>()
  return {
    ...real,
    async faultyTickets(...asked: Parameters<typeof real.faultyTickets>) {
      const found = await real.faultyTickets(...asked)
      const [seen] = house.broken === 'alarm' ? await asked[0].ticket.findMany({ take: 1 }) : []
      return seen === undefined ? found : [{ ticketId: seen.id, timerless: false, cardless: true, unaudited: false }]
    },
  }
})

beforeEach(() => {
  house.broken = null
})

test.each<[string, Broken, number, RegExp]>([
  [
    'believes one look that does not find a post',
    'one-look',
    6,
    /stands on the platform, but it is|is gone, but \d+ of its posts stand/,
  ],
  ['keeps what its author has deleted', 'never-gone', 3, /was deleted by its author, but it is/],
  ['keeps a copy of what was deleted', 'copy', 3, /still holds words of a deleted post/],
  ['does not take over what was corrected', 'edits', 1, /was edited; we have/],
  ['forgets what a reply promised once it is out', 'waiting', 3, /promise \d+ is waiting and nobody has said so/],
  ['does not say that a promise is due', 'due', 3, /was not told that promise \d+ was due/],
  ['lists those who wait by their time alone', 'rank', 16, /the list of \w+ names/],
  ['never brings the list of who waits up to date', 'list', 1, /the list of \w+ (names|counts)/],
  ['loses some of those who came in from the day’s numbers', 'sum', 3, /the numbers of .* do not add up/],
  ['tells a day twice', 'twice', 1, /days were closed and \d+ told/],
  ['never closes a day', 'unclosed', 1, /the last day, until .*, was not closed/],
  ['takes a ticket with its card for one without', 'alarm', 1, /the auditor finds tickets-cardless/],
])('a program that %s is caught within 20 seeds', { timeout: 600_000 }, async (_, broken, likely, words) => {
  house.broken = broken
  expect(await firstViolation(words, likely)).toMatch(words)
})
