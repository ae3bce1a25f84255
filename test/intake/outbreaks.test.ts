/** Many people with the same trouble: raised together, told once, joined by who comes later, and over when it is quiet. */
import { expect, test, vi } from 'vitest'
import { addMs } from '../../src/domain/clock.ts'
import type { Post } from '../../src/domain/post.ts'
import { endOutbreaks } from '../../src/followup/outbreaks.ts'
import type { Store } from '../../src/store/open.ts'
import type { Triager } from '../../src/triage/contract.ts'
import { TestClock } from '../app/clock.ts'
import { page, post, spec } from '../app/posts.ts'
import { onEachEngine } from '../store/engines.ts'
import { fileTicket } from '../tickets/filed.ts'
import { triage as plain, suggest } from './judges.ts'
import { openSource } from './polled.ts'

const MINUTE = 60_000
/** "down app" is an outage of the app, "late" a complaint about a delay; all else as in other tests. */
const triage: Triager = (given, context) => {
  const judged = plain(given, context)
  if (given.text.includes('down'))
    return { ...judged, intent: 'outage', category: given.text.includes('app') ? 'app' : null }
  return given.text.includes('late') ? { ...judged, intent: 'complaint', category: 'delay' } : judged
}

onEachEngine('the same trouble', (database) => {
  const store = (): Store => database().store
  const clock = new TestClock()
  let id = 0
  const says = (text: string, minutesAgo = 0, more: Partial<Post> = {}): Post => {
    id++
    return post(`p${id}`, `u34 ${text}`, { postedAt: addMs(clock.now(), -minutesAgo * MINUTE), ...more })
  }
  const five = (text: string) => [0, 1, 2, 3, 4].map((minutesAgo) => says(text, minutesAgo))
  const source = (...pages: Post[][]) =>
    openSource(store(), {
      script: pages.map((posts) => page(posts, { settled: String(id) })),
      clock,
      options: { judges: { current: { triage, suggest } } },
    })
  const outbreaks = () =>
    store().prisma.outbreak.findMany({ orderBy: { id: 'asc' }, include: { tickets: { orderBy: { id: 'asc' } } } })

  test('of five people raises them all, whose answers are due sooner, and is told once to managers and admins', async () => {
    const watched = await source(five('down app'))
    await watched.poll()
    const [outbreak, ...others] = await outbreaks()
    expect(others).toEqual([])
    expect(outbreak).toMatchObject({ brand: 'tidevogn', symptom: 'app', endedAt: null })
    expect(outbreak?.tickets.map(({ tier, urgency }) => [tier, urgency])).toEqual(Array(5).fill(['critical', 76]))
    expect(JSON.stringify(outbreak?.tickets[0]?.factors)).toContain('the same trouble from many people')
    expect(await store().prisma.auditEntry.count({ where: { event: 'raise', actor: 'system' } })).toBe(5)
    const alerts = await watched.alerts()
    expect(alerts).toHaveLength(2)
    expect(alerts[0]).toContain('#1, #2, #3, #4, #5')
  })

  test('is found over several pages, and whoever writes of it within the hour joins without another alert', async () => {
    const [first, second, ...rest] = five('late')
    const watched = await source(
      [first, second].flatMap((each) => each ?? []),
      rest,
    )
    await watched.poll()
    expect(await outbreaks()).toEqual([])
    await watched.pollNext()
    expect((await outbreaks()).map(({ tickets }) => tickets.length)).toEqual([5])
    clock.advance(50 * MINUTE)
    const later = await source([says('late')], [says('down app'), says('where is the bar')])
    await later.poll()
    await later.pollNext()
    const [outbreak] = await outbreaks()
    expect(outbreak?.tickets).toHaveLength(6)
    expect(outbreak?.tickets.at(-1)).toMatchObject({ tier: 'critical' })
    expect(await later.alerts()).toHaveLength(2)
  })

  test('is one, read newest page first: an older page belongs to it, and nobody is told again', async () => {
    const older = [0, 1, 2, 3, 4].map((n) => says('down app', 40 + n))
    const watched = await source(five('down app'), older)
    await watched.poll()
    await watched.pollNext()
    expect(await store().prisma.mention.count()).toBe(10)
    const [outbreak, ...others] = await outbreaks()
    expect(others).toEqual([])
    expect(outbreak?.tickets).toHaveLength(10)
    expect(outbreak?.since).toEqual(older.at(-1)?.postedAt)
    expect(await watched.alerts()).toHaveLength(2)
  })

  test('is none when it is one person, praise, or long ago', async () => {
    const one = five('down app').map((each, place) => ({
      ...each,
      rootId: `r${place}`,
      author: { ...each.author, id: 'a' },
    }))
    const long = five('late').map((each) => ({ ...each, postedAt: addMs(each.postedAt, -300 * MINUTE) }))
    const watched = await source(one, long, five('praise for a train that was late'))
    for (let polls = 0; polls < 3; polls++) await watched.pollNext()
    expect(await store().prisma.mention.count()).toBe(15)
    expect(await outbreaks()).toEqual([])
  })

  test('keeps its answer: who has been answered belongs to it and is not raised again', async () => {
    const watched = await source([says('down app', 5)], five('down app'))
    await watched.poll()
    await store().prisma.ticket.updateMany({ data: { state: 'answered', answeredAt: clock.now(), owner: 'U0ANNA' } })
    await watched.pollNext()
    const [outbreak] = await outbreaks()
    expect(outbreak?.tickets).toHaveLength(6)
    expect(outbreak?.tickets[0]).toMatchObject({ state: 'answered', urgency: 34 })
  })

  test('is over after an hour without a new post, told once, and the next one is another', async () => {
    const watched = await source(five('down app'))
    await watched.poll()
    const sweep = () => endOutbreaks({ store: store(), clock, settings: watched.options.settings })
    clock.advance(59 * MINUTE)
    expect(await sweep()).toBe(0)
    clock.advance(MINUTE)
    expect([await sweep(), await sweep()]).toEqual([1, 0])
    expect((await watched.alerts()).at(-1)).toContain('5 tickets belong to it; 5 of them wait')
    const next = await source(five('down app'))
    await next.poll()
    expect((await outbreaks()).map(({ endedAt }) => endedAt === null)).toEqual([false, true])
  })
})

/** A store whose transaction that files posts stays open until it is let go. */
function holding(store: Store): { store: Store; filed: Promise<void>; letGo(): void } {
  const [filed, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  return {
    store: {
      ...store,
      transaction: (work) =>
        store.transaction(async (tx) => {
          const result = await work(tx)
          if ((await tx.mention.count()) > 1) {
            filed.resolve()
            await gate.promise
          }
          return result
        }),
    },
    filed: filed.promise,
    letGo: () => gate.resolve(),
  }
}

onEachEngine(
  'two instances',
  (database) => {
    test('that file three people each at the same moment find one trouble of six', async () => {
      const { store, another } = database()
      const clock = new TestClock()
      const held = holding(await another())
      const open = (each: Store, platform: 'x' | 'bluesky') =>
        openSource(each, {
          source: spec({ key: `${platform}:tidevogn`, platform }),
          script: [
            page(
              [0, 1, 2].map((n) => post(`${platform}-${n}`, 'u34 late', { platform, postedAt: clock.now() })),
              { settled: platform },
            ),
          ],
          clock,
          options: { judges: { current: { triage, suggest } } },
        })
      const [first, second] = [await open(held.store, 'x'), await open(store, 'bluesky')]
      // Pages of one platform, and the first cards of a channel, wait for each other anyway.
      await fileTicket(store, { id: 'before', urgency: 10 }, clock.now())
      const other = { where: { key: second.source.key }, data: { platform: 'bluesky' } }
      await store.prisma.source.update(other)
      const firstDone = first.poll()
      await held.filed
      let isDone = false
      const secondDone = second.poll().finally(() => {
        isDone = true
      })
      const waiting = () => store.prisma.$queryRaw<{ n: number }[]>`
        SELECT count(*)::int AS n FROM pg_locks WHERE NOT granted`
      await vi.waitFor(async () => expect(isDone || ((await waiting())[0]?.n ?? 0) > 0).toBe(true), 10_000)
      held.letGo()
      await Promise.all([firstDone, secondDone])
      const found = await store.prisma.outbreak.findMany({ include: { tickets: true } })
      expect(found.map(({ tickets }) => tickets.length)).toEqual([6])
    })
  },
  ['postgresql'],
)
