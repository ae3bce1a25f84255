/**
 * Proof that the simulation judges by its own worlds and people, not by what the program says of itself: each of these broken programs
 * agrees with its own rows, and is caught within 20 seeds. What is broken is broken from here.
 */
import { beforeEach, expect, test, vi } from 'vitest'
import type { TicketEvent, TicketFacts, TicketPolicy } from '../../src/domain/ticket.ts'
import { firstViolation } from './short.ts'

type Broken = 'dropped' | 'late-promise' | 'late-target' | 'late-clock' | 'form' | 'unseen' | 'deaf' | 'blocked'
const house = vi.hoisted(() => ({ broken: null as string | null, patience: 0 }))
/** Two people must be at the same card at once, which takes a while to happen. */
const DAYS: { [broken in Broken]?: number } = { form: 1 }
const SIX_DAYS = 6 * 86_400_000

vi.mock('../../src/store/commitments.ts', async (original) => {
  const real = await original<typeof import('../../src/store/commitments.ts')>()
  return {
    ...real,
    async openCommitments(...[tx, replyId, now]: Parameters<typeof real.openCommitments>) {
      await real.openCommitments(tx, replyId, now)
      const where = { replyId, state: 'open' }
      if (house.broken === 'dropped')
        await tx.commitment.updateMany({
          where,
          data: { state: 'dropped', nextAt: null, settledAt: now, settledBy: 'system' },
        })
      if (house.broken === 'late-promise') {
        const dueAt = new Date(now.getTime() + SIX_DAYS)
        await tx.commitment.updateMany({ where, data: { dueAt, nextAt: dueAt } })
      }
    },
  }
})

vi.mock('../../src/domain/ticket.ts', async (original) => {
  const real = await original<typeof import('../../src/domain/ticket.ts')>()
  return {
    ...real,
    decide(ticket: TicketFacts, event: TicketEvent, policy: TicketPolicy, now: Date) {
      const isEnded = !real.isLive(ticket.state) && event.type === 'customer-posted'
      if (house.broken === 'deaf' && isEnded) return { result: 'already', message: 'The matter has ended.' } as const
      const blind = house.broken === 'unseen' && event.type === 'reply-sent'
      const decision = real.decide(ticket, blind ? { ...event, waitingSince: null } : event, policy, now)
      if (decision.result !== 'changed' || +decision.facts.replyFrom === +ticket.replyFrom) return decision
      const facts = { ...decision.facts }
      if (house.broken === 'late-target') facts.replyDueAt = new Date(+facts.replyDueAt + SIX_DAYS)
      if (house.broken === 'late-clock') {
        facts.replyFrom = new Date(+facts.replyFrom + SIX_DAYS)
        facts.replyDueAt = policy.dueAt(facts, 'reply', facts.replyFrom)
      }
      return { ...decision, facts, nextActionAt: real.nextActionAt(facts, now, policy) }
    },
  }
})

vi.mock('../../src/domain/source-health.ts', async (original) => {
  const real = await original<typeof import('../../src/domain/source-health.ts')>()
  return {
    ...real,
    afterFailure(...asked: Parameters<typeof real.afterFailure>) {
      house.patience = Math.max(house.patience, +(asked[1].retryAt ?? 0))
      return real.afterFailure(...asked)
    },
  }
})

vi.mock('../../src/deliver/slack-outcome.ts', async (original) => {
  const real = await original<typeof import('../../src/deliver/slack-outcome.ts')>()
  return {
    ...real,
    slackOutcome(...asked: Parameters<typeof real.slackOutcome>) {
      const at = new Date(house.patience)
      return house.broken === 'blocked' && asked[1].clock.now() < at
        ? Promise.resolve({ result: 'retry' as const, at, why: 'somebody asked for patience' })
        : real.slackOutcome(...asked)
    },
  }
})

vi.mock('../../src/desk/reads.ts', async (original) => {
  const real = await original<typeof import('../../src/desk/reads.ts')>()
  return {
    ...real,
    createReads(options: Parameters<typeof real.createReads>[0]) {
      const reads = real.createReads(options)
      if (house.broken !== 'form') return reads
      return {
        ...reads,
        async ticket(...asked: Parameters<typeof reads.ticket>) {
          const opened = await reads.ticket(...asked)
          if (opened?.view.ticket.state === 'answered') opened.view.ticket.state = 'claimed'
          return opened
        },
      }
    },
  }
})

vi.mock('../../src/desk/said-already.ts', async (original) => {
  const real = await original<typeof import('../../src/desk/said-already.ts')>()
  return {
    isSaidAlready: async (...asked: Parameters<typeof real.isSaidAlready>) =>
      house.broken !== 'form' && (await real.isSaidAlready(...asked)),
  }
})

beforeEach(() => {
  house.broken = null
})

test.each<[string, Broken, number, RegExp]>([
  ['drops all that a reply promises once it is out', 'dropped', 3, /but promise \d+ is dropped and nobody has said so/],
  [
    'looks after promises when it is too late',
    'late-promise',
    3,
    /promises something by .*, but promise \d+ is due at/,
  ],
  [
    'gives itself six more days when a customer comes back',
    'late-target',
    1,
    /the reply target of ticket .* instead of/,
  ],
  ['lets the time of who comes back begin in six days', 'late-clock', 1, /counts from .*, when nothing happened/],
  ['lets people send once more what was sent', 'form', 1, /the same words stand twice under/],
  ['does not hear those whose matter has ended', 'deaf', 4, /is (resolved|dismissed), but nobody has answered/],
  [
    'lets everything wait while a platform asks for patience',
    'blocked',
    1,
    /was not told that promise|nobody was told that/,
  ],
  ['takes what a customer wrote while a reply was on its way for answered', 'unseen', 3, /but nobody has answered/],
])('a program that %s is caught within 20 seeds', { timeout: 600_000 }, async (_, broken, likely, words) => {
  house.broken = broken
  const more = () => {
    house.patience = 0
    return {}
  }
  expect(await firstViolation(words, likely, { days: DAYS[broken] ?? 0.3, more })).toMatch(words)
})
