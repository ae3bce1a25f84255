import type { LanguageModel } from 'ai'
import { MockLanguageModelV4 } from 'ai/test'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { createModelDrafts } from '../../src/cli/model-drafts.ts'
import { ticketPolicy } from '../../src/domain/policy.ts'
import type { Settings } from '../../src/domain/settings.ts'
import type { Suggestion } from '../../src/domain/suggestion.ts'
import type { Prisma } from '../../src/store/generated/client.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { apply } from '../../src/tickets/apply.ts'
import { TestClock } from '../app/clock.ts'
import { testSettings } from '../app/house.ts'
import { fileTicket } from '../tickets/filed.ts'
import { capturedLog } from './captured-log.ts'

const QUESTION = 'Can I move my crossing to another day?'
const ANSWER = {
  text: 'yes, you can change the day of your trip under My trips until 3 hours before departure.',
  knowledgeIds: ['tv-change'],
  language: 'en',
  refused: false,
}

const USAGE = {
  inputTokens: { total: 1_000, noCache: 1_000, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: 100, text: 100, reasoning: undefined },
}
/** What one call of the model below costs, in US dollars. */
const COST = (1_000 * 1 + 100 * 2) / 1e6

const says = (text: string) => ({
  content: [{ type: 'text' as const, text }],
  finishReason: { unified: 'stop' as const, raw: undefined },
  usage: USAGE,
  warnings: [],
})
const obliging = () => new MockLanguageModelV4({ doGenerate: async () => says(JSON.stringify(ANSWER)) })
const broken = () => new MockLanguageModelV4({ doGenerate: async () => Promise.reject(new Error('no connection')) })

let store: Store
beforeAll(async () => {
  store = await openStore({ memory: true })
  return () => store.close()
})
beforeEach(async () => {
  await store.prisma.$executeRaw`TRUNCATE "Ticket", "Customer", "Meter", "HandledRequest" CASCADE`
})

interface Bench {
  clock: TestClock
  settings: { current: Settings }
  model: MockLanguageModelV4
  log: ReturnType<typeof capturedLog>
  shown(): number
  sweep(): Promise<number>
  suggestions(id: number): Promise<Suggestion[]>
  ask(id: string, urgency?: number, text?: string): Promise<number>
}

type Load = () => Promise<LanguageModel>

/** One instance's drafting. */
const draftsOf = (
  { clock, settings, log }: Pick<Bench, 'clock' | 'settings' | 'log'>,
  load: Load,
  onDrafted: () => void = () => undefined,
) => createModelDrafts({ store, clock, settings, apiKey: null, log, onDrafted, load })

async function openBench(
  model: MockLanguageModelV4,
  change: (settings: Settings) => void = () => undefined,
): Promise<Bench> {
  const clock = new TestClock()
  const settings = {
    current: testSettings((each) => {
      Object.assign(each.model, { provider: 'openai-compatible', name: 'm', baseUrl: 'http://127.0.0.1:9/v1' })
      each.model.pricePerMillion = { input: 1, output: 2 }
      change(each)
    }),
  }
  let shown = 0
  const log = capturedLog()
  const drafts = draftsOf(
    { clock, settings, log },
    async () => model,
    () => shown++,
  )
  return {
    clock,
    settings,
    model,
    log,
    shown: () => shown,
    sweep: () => drafts.sweep(),
    suggestions: async (id) =>
      (await store.prisma.ticket.findUniqueOrThrow({ where: { id } })).suggestions as unknown as Suggestion[],
    ask: async (id, urgency = 30, text = QUESTION) => (await fileTicket(store, { id, urgency, text }, clock.now())).id,
  }
}

const spent = async (): Promise<number> => (await store.prisma.meter.findFirst())?.usd ?? 0
test('a waiting ticket gets a draft by the model first, its own drafts stay, and its card is shown anew', async () => {
  const bench = await openBench(obliging())
  const id = await bench.ask('1')
  const before = await store.prisma.ticket.findUniqueOrThrow({ where: { id } })
  expect(await bench.sweep()).toBe(1)
  const [first, second] = await bench.suggestions(id)
  expect(first).toMatchObject({
    basis: 'model',
    knowledgeId: 'tv-change',
    reason: expect.stringMatching(/^drafted by a model/),
  })
  expect(first?.text).toContain('until 3 hours before departure. https://help.tidevogn.example/change')
  expect(second).toMatchObject({ basis: 'opener' })
  const after = await store.prisma.ticket.findUniqueOrThrow({ where: { id } })
  expect(after.wantedVersion).toBe(before.wantedVersion + 1)
  expect(bench.shown()).toBe(1)
  // Urgency is for code alone, and nothing is sent without a person.
  expect([after.urgency, after.tier, after.state]).toEqual([before.urgency, before.tier, before.state])
  expect(await store.prisma.reply.count()).toBe(0)
  expect(await store.prisma.delivery.findMany({ select: { kind: true } })).toEqual([{ kind: 'card' }])
})

test('a post is asked about once, also by two instances at a time, and pays for what it cost', async () => {
  const bench = await openBench(obliging())
  await bench.ask('1')
  const other = draftsOf(bench, async () => bench.model)
  const added = await Promise.all([bench.sweep(), other.sweep()])
  expect(added.toSorted()).toEqual([0, 1])
  expect(await bench.sweep()).toBe(0)
  expect(bench.model.doGenerateCalls).toHaveLength(1)
  expect(await spent()).toBeCloseTo(COST, 9)
})

test('with provider off nothing is loaded and nobody is asked', async () => {
  const bench = await openBench(obliging(), (settings) => {
    settings.model.provider = 'off'
  })
  await bench.ask('1')
  expect(await bench.sweep()).toBe(0)
  expect(bench.model.doGenerateCalls).toHaveLength(0)
})

test('the budget is never passed, though many posts wait; a higher one takes effect at once', async () => {
  const keptAside: number[] = []
  const model = new MockLanguageModelV4({
    doGenerate: async () => {
      keptAside.push(await spent())
      return says(JSON.stringify(ANSWER))
    },
  })
  const bench = await openBench(model)
  const { settings, log } = bench
  await bench.ask('0')
  expect(await bench.sweep()).toBe(1)
  const [mostOfOne = 0] = keptAside
  expect(mostOfOne).toBeGreaterThan(COST)

  // Room for one call under way, not for two.
  settings.current = structuredClone(settings.current)
  settings.current.model.monthlyBudgetUsd = mostOfOne * 1.5
  for (const id of ['1', '2', '3']) await bench.ask(id)
  expect(await bench.sweep()).toBe(1)
  expect(Math.max(...keptAside)).toBeLessThanOrEqual(mostOfOne * 1.5)
  expect(log.lines.filter(({ message }) => message.includes('budget'))).toHaveLength(1)
  expect(await bench.sweep()).toBe(0)

  settings.current = structuredClone(settings.current)
  settings.current.model.monthlyBudgetUsd = 5
  expect(await bench.sweep()).toBe(2)
})

test('a failing model leaves the built-in drafts, is told to the log alone, and is left in peace for a while', async () => {
  const bench = await openBench(broken())
  const id = await bench.ask('1')
  const built = await bench.suggestions(id)
  expect(await bench.sweep()).toBe(0)
  expect(await bench.suggestions(id)).toEqual(built)
  expect(bench.log.lines.filter(({ level }) => level === 'warn')).toHaveLength(1)
  expect(await store.prisma.delivery.count()).toBe(1)
  await bench.ask('2')
  await bench.sweep()
  expect(bench.model.doGenerateCalls).toHaveLength(1)
  bench.clock.advance(60_000)
  await bench.sweep()
  expect(bench.model.doGenerateCalls).toHaveLength(2)
  bench.clock.advance(60_000)
  await bench.ask('3')
  await bench.sweep()
  expect(bench.model.doGenerateCalls).toHaveLength(2)
})

test('an answer that is thrown away changes nothing', async () => {
  const bench = await openBench(
    new MockLanguageModelV4({ doGenerate: async () => says(JSON.stringify({ ...ANSWER, knowledgeIds: ['no-such'] })) }),
  )
  const id = await bench.ask('1')
  const built = await bench.suggestions(id)
  expect(await bench.sweep()).toBe(0)
  expect(await bench.suggestions(id)).toEqual(built)
  expect(bench.shown()).toBe(0)
  expect(bench.log.lines).toContainEqual(
    expect.objectContaining({ level: 'info', fields: { ticket: id, why: 'unknown-knowledge' } }),
  )
})

/** What `act` does happens while the model writes. */
async function openSlowBench() {
  const meanwhile = { act: async (): Promise<unknown> => undefined }
  const bench = await openBench(
    new MockLanguageModelV4({
      doGenerate: async () => {
        await meanwhile.act()
        return says(JSON.stringify(ANSWER))
      },
    }),
  )
  return { bench, meanwhile }
}

test('a draft that comes too late is dropped: dismissed meanwhile, or the customer wrote again', async () => {
  const { bench, meanwhile } = await openSlowBench()
  const { clock } = bench
  const policy = ticketPolicy(bench.settings.current)
  const dismissed = await bench.ask('1')
  meanwhile.act = () =>
    store.transaction((tx) => apply(tx, dismissed, { type: 'dismiss', by: 'U1', reason: 'spam' }, policy, clock.now()))
  expect(await bench.sweep()).toBe(0)
  const again = await bench.ask('2')
  meanwhile.act = async () => {
    const { id: _, ...first } = await store.prisma.mention.findFirstOrThrow({ where: { ticketId: again } })
    const row = {
      ...first,
      externalId: '2b',
      text: 'I meant my cabin',
      media: [],
      metrics: {},
      replyRef: {},
      seenAt: clock.now(),
    }
    await store.prisma.mention.create({ data: row })
  }
  expect(await bench.sweep()).toBe(0)
  for (const id of [dismissed, again])
    expect((await bench.suggestions(id)).map(({ basis }) => basis)).toEqual(['opener'])
  meanwhile.act = async () => undefined
})

/** As an edit leaves the post; its built-in drafts are made anew. */
const edit = async (ticketId: number, text: string, editedAt: Date): Promise<void> => {
  await store.prisma.mention.updateMany({ where: { ticketId }, data: { text, state: 'edited', editedAt } })
  const { suggestions } = await store.prisma.ticket.findUniqueOrThrow({ where: { id: ticketId } })
  const built = (suggestions as unknown as Suggestion[]).filter(({ basis }) => basis !== 'model')
  await store.prisma.ticket.update({
    where: { id: ticketId },
    data: { suggestions: built as unknown as Prisma.InputJsonArray },
  })
}

test('a draft for words that are gone is dropped, and the new ones get their own', async () => {
  const { bench, meanwhile } = await openSlowBench()
  const { clock, model } = bench
  const id = await bench.ask('1')
  meanwhile.act = () => edit(id, 'Can I cancel my crossing?', clock.now())
  expect(await bench.sweep()).toBe(0)
  expect((await bench.suggestions(id)).map(({ basis }) => basis)).toEqual(['opener'])
  meanwhile.act = async () => undefined
  expect(await bench.sweep()).toBe(1)
  expect(JSON.stringify(model.doGenerateCalls.at(-1)?.prompt)).toContain('Can I cancel my crossing?')
  expect((await bench.suggestions(id)).map(({ basis }) => basis)).toEqual(['model', 'opener'])
  expect(await bench.sweep()).toBe(0)
})

test('a post that is edited later is asked about once more', async () => {
  const bench = await openBench(obliging())
  const { clock, model } = bench
  const id = await bench.ask('1')
  expect(await bench.sweep()).toBe(1)
  clock.advance(40 * 60_000)
  await edit(id, 'Can I cancel my crossing?', clock.now())
  expect(await bench.sweep()).toBe(1)
  expect(await bench.sweep()).toBe(0)
  expect(model.doGenerateCalls).toHaveLength(2)
})

test('the most pressing are asked about first, and never more than a few at a time', async () => {
  const bench = await openBench(obliging())
  for (const [id, urgency] of [20, 25, 30, 35, 90, 40].entries()) await bench.ask(String(id), urgency)
  expect(await bench.sweep()).toBe(4)
  const left = await store.prisma.ticket.findMany({ orderBy: { rank: 'desc' }, take: 2 })
  for (const { id } of left) expect((await bench.suggestions(id)).map(({ basis }) => basis)).toEqual(['opener'])
  expect(await bench.sweep()).toBe(2)
})

test('an old post gets none: somebody has looked at it by then', async () => {
  const bench = await openBench(obliging())
  await bench.ask('1')
  bench.clock.advance(31 * 60_000)
  expect(await bench.sweep()).toBe(0)
  expect(bench.model.doGenerateCalls).toHaveLength(0)
})

test('of three built-in drafts the best and the careful opener stay beside it', async () => {
  const bench = await openBench(obliging())
  const id = await bench.ask('1')
  const [opener] = await bench.suggestions(id)
  const built = ['knowledge', 'past-reply', 'opener'].map((basis) => ({ ...opener, basis, text: basis }))
  await store.prisma.ticket.update({ where: { id }, data: { suggestions: built as unknown as Prisma.InputJsonArray } })
  await bench.sweep()
  expect((await bench.suggestions(id)).map(({ basis }) => basis)).toEqual(['model', 'knowledge', 'opener'])
})

test('it works until it is told to stop, whatever the database does', async () => {
  const bench = await openBench(obliging())
  const { clock, log } = bench
  const stop = new AbortController()
  let loads = 0
  const drafts = draftsOf(bench, async () => {
    loads++
    if (loads === 1) throw new Error('the package is not there')
    return bench.model
  })
  const id = await bench.ask('1')
  const running = drafts.run(stop.signal)
  await expect.poll(() => log.lines.length).toBe(1)
  expect(log.lines[0]).toMatchObject({ level: 'warn', fields: { error: 'the package is not there' } })
  await expect
    .poll(async () => {
      clock.advance(20_000)
      return (await bench.suggestions(id))[0]?.basis
    })
    .toBe('model')
  stop.abort()
  await running
})
