/** Streams that bring the same posts at the same moment: two instances, two transactions. On PostgreSQL, as one session cannot race. */
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
