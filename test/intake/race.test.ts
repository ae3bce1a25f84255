/** Streams that bring what belongs together at the same moment: two instances, two transactions. On PostgreSQL, as one session cannot race. */
import { expect, test } from 'vitest'
import { ticketPolicy } from '../../src/domain/policy.ts'
import { takeOverEdit } from '../../src/intake/edits.ts'
import type { Store, Tx } from '../../src/store/open.ts'
import { lockTicket } from '../../src/store/tickets.ts'
import { erasePosts } from '../../src/tickets/erase.ts'
import { testSettings } from '../app/house.ts'
import { page, post, spec } from '../app/posts.ts'
import { onEachEngine } from '../store/engines.ts'
import { suggest, triage } from './judges.ts'
import { openSource } from './polled.ts'

/** Resolves for all when the n-th has come. */
function meeting(n: number): () => Promise<void> {
  const waiting: (() => void)[] = []
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve)
      if (waiting.length >= n) for (const go of waiting.splice(0)) go()
    })
}

onEachEngine(
  'two streams of one account',
  (database) => {
    test('that bring the same posts at once store each once, and remember both', async () => {
      const { store, another } = database()
      const other = await another()
      const meet = meeting(2)
      const author = { id: 'maria', handle: 'maria', name: 'Maria', followers: 5, bot: false }
      const posts = Array.from({ length: 30 }, (_, n) =>
        post(`p${n}`, 'u50', n % 3 === 0 ? { author, rootId: 'p0' } : {}),
      )
      const sources = [
        await openSource(store, { script: [page(posts, { settled: '1' })], meanwhile: meet }),
        await openSource(other, {
          source: spec({ key: 'x:tidevogn:tidevogn:search', stream: 'search', reason: 'search: tidevogn' }),
          script: [page(posts.toReversed(), { settled: '1' })],
          holder: 'b',
          meanwhile: meet,
        }),
      ]
      await Promise.all(sources.map((source) => source.poll()))
      expect(sources.flatMap(({ outcomes }) => outcomes)).toEqual(['ok', 'ok'])
      const mentions = await store.prisma.mention.findMany()
      expect(mentions).toHaveLength(30)
      for (const { reasons } of mentions) expect([...reasons].sort()).toEqual(['@tidevogn', 'search: tidevogn'])
      expect(await store.prisma.ticket.count()).toBe(21)
      expect(await store.prisma.delivery.count({ where: { kind: 'card' } })).toBe(21)
    })
  },
  ['postgresql'],
)

onEachEngine(
  'questions to one account and the answers of another',
  (database) => {
    test('that come at once do not miss each other', async () => {
      const { store, another } = database()
      const other = await another()
      const meet = meeting(2)
      const numbers = Array.from({ length: 20 }, (_, n) => n)
      const questions = numbers.map((n) => post(`q${n}`, 'u50 where is it?'))
      const answers = numbers.map((n) =>
        post(`a${n}`, 'Here.', {
          ...{ own: true, rootId: `q${n}`, parentId: `q${n}`, postedAt: new Date('2026-11-02T09:01:00Z') },
          author: { id: 'sister', handle: 'kafelune', name: 'Kafelune', followers: 1, bot: false },
        }),
      )
      const sources = [
        await openSource(store, { script: [page(questions, { settled: '1' })], meanwhile: meet }),
        await openSource(other, {
          source: spec({ key: 'x:kafelune:kafelune:own', account: 'kafelune', brand: 'kafelune', stream: 'own' }),
          script: [page(answers, { settled: '1' })],
          holder: 'b',
          meanwhile: meet,
        }),
      ]
      await Promise.all(sources.map((source) => source.poll()))
      expect(sources.flatMap(({ outcomes }) => outcomes)).toEqual(['ok', 'ok'])
      const settled = { state: 'answered', settledBy: 'x:@kafelune' } as const
      expect(await store.prisma.ticket.count({ where: settled })).toBe(20)
    })
  },
  ['postgresql'],
)

onEachEngine(
  'an edit that a page brings',
  (database) => {
    const SAID = 'u30 my bag is late'
    const EDITED = `${SAID} EDIT: u80 and I am stranded`

    /** What another instance does with the post while the page is stored: the page has read the post before, and waits. */
    async function meanwhile(work: (tx: Tx, store: Store) => Promise<unknown>) {
      const { store, another } = database()
      const edited = post('1', EDITED, { state: 'edited', editedAt: new Date('2026-11-02T09:00:30Z') })
      const script = [page([post('1', SAID)], { settled: '1' }), page([edited], { settled: '1' })]
      const source = await openSource(store, { script })
      await source.poll()
      const polled = await (await another()).transaction(async (tx) => {
        await lockTicket(tx, 1)
        const polling = source.pollNext()
        await expect.poll(() => waiting(store)).toBe(1)
        await work(tx, store)
        return { polling }
      })
      await polled.polling
      expect(source.outcomes).toEqual(['ok', 'ok'])
      return store
    }

    /** Sessions that wait for a lock of another. */
    const waiting = async ({ prisma }: Store): Promise<number> => {
      const [row] = await prisma.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
      return row?.count ?? 0
    }

    test('and a look took over at the same moment counts once', async () => {
      const settings = testSettings()
      const rules = { brand: settings.brands[0] ?? null, policy: ticketPolicy(settings), triage, suggest }
      const store = await meanwhile(async (tx) => {
        const mention = await tx.mention.findFirstOrThrow()
        const editedAt = new Date('2026-11-02T09:00:30Z')
        await takeOverEdit(tx, mention, { text: EDITED, html: null, editedAt }, { ...rules, now: editedAt })
      })
      expect(await store.prisma.auditEntry.count({ where: { event: 'customer-edited' } })).toBe(1)
      expect(await store.prisma.delivery.count({ where: { kind: 'thread' } })).toBe(1)
      expect(await store.prisma.ticket.findFirstOrThrow()).toMatchObject({ urgency: 80 })
    })

    test('of a post that was erased at the same moment does not bring its words back', async () => {
      const store = await meanwhile(async (tx) => {
        await tx.mention.updateMany({ data: { state: 'deleted' } })
        await erasePosts(tx, 1, [1], new Date('2026-11-02T09:01:00Z'))
      })
      expect(await store.prisma.mention.findFirstOrThrow()).toMatchObject({ state: 'deleted', text: '' })
      expect(await store.prisma.auditEntry.count({ where: { event: 'customer-edited' } })).toBe(0)
    })
  },
  ['postgresql'],
)
