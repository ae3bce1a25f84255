/** Streams that bring what belongs together at the same moment: two instances, two transactions. On PostgreSQL, as one session cannot race. */
import { expect, test } from 'vitest'
import { page, post, spec } from '../app/posts.ts'
import { onEachEngine } from '../store/engines.ts'
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
