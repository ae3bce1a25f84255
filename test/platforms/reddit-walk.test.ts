/** How a listing that pages by names of items, and lets things through late, is read without loss. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/domain/clock.ts'
import { PlatformError } from '../../src/domain/errors.ts'
import type { Post } from '../../src/domain/post.ts'
import type { Cursor } from '../../src/platforms/contract.ts'
import type { RedditFault } from '../../src/sandbox/reddit/faults.ts'
import { pollOnce, walk } from './harness.ts'
import { makeRedditHarness, type RedditHarness, SUBREDDIT } from './reddit.harness.ts'

let h: RedditHarness
beforeEach(async () => {
  h = await makeRedditHarness()
})
afterEach(() => h.stop())

const HOUR_MS = 3_600_000
const ids = (posts: Post[]) => posts.map(({ externalId }) => externalId)
const sayMany = (count: number, apartMs = 1_000) =>
  Array.from({ length: count }, (_, index) => {
    h.clock.advance(apartMs)
    return h.say(`post ${index}`)
  })

describe('a walk', () => {
  it('goes on although the item it stands at is deleted meanwhile', async () => {
    const said = sayMany(250)
    const first = await pollOnce(h, { settled: null }, { source: h.source('comments') })
    expect(first.more).toBe(true)
    // Reddit lists nothing after an item that is gone.
    for (const name of said.slice(140, 155)) h.world.remove(name)
    const rest = await walk(h, first.cursor, { source: h.source('comments') })
    expect(rest.gaps).toEqual([])
    expect(rest.cursor.walk).toBeUndefined()
  })

  it('brings each comment below a deleted anchor', async () => {
    const said = sayMany(250).map((name) => {
      h.world.edit(name, `tidevogn ${name}`)
      return name
    })
    const source = h.source('comments')
    const first = await pollOnce(h, { settled: null }, { source })
    const last = first.posts.at(-1)?.externalId ?? ''
    h.world.remove(last)
    const rest = await walk(h, first.cursor, { source })
    expect(new Set([...ids(first.posts), ...ids(rest.posts)])).toEqual(new Set(said))
  })

  it('whose whole page is deleted is given up as a gap, not taken for the end', async () => {
    sayMany(250)
    const source = h.source('comments')
    const first = await pollOnce(h, { settled: null }, { source })
    h.server.faults.decide = (route) => (route === 'comments' ? { kind: 'lost-anchor' } : null)
    const rest = await walk(h, first.cursor, { source })
    expect(rest.gaps).toEqual([{ from: expect.any(Date), to: expect.any(Date), reason: 'walk-lost', resume: null }])
    expect(rest.cursor.walk).toBeUndefined()
  })

  it('believes an empty end that stands below an earlier item too', async () => {
    sayMany(100)
    const source = h.source('comments')
    const first = await pollOnce(h, { settled: null }, { source })
    expect(first.more).toBe(false)
    expect(first.gap).toBeNull()
  })

  it('brings what moderators let through later, at its old place', async () => {
    const [, held] = sayMany(3, 60_000)
    if (held === undefined) throw new Error('nothing held')
    h.world.edit(held, 'tidevogn held back')
    h.world.remove(held, 'moderator')
    const source = h.source('comments')
    const { cursor } = await walk(h, undefined, { source })
    h.world.restore(held)
    expect(ids((await walk(h, cursor, { source })).posts)).toEqual([held])
  })

  it('brings submissions that the search index learns of hours later', async () => {
    h.world.user('maria')
    const submit = (title: string) => h.world.submit({ author: 'maria', subreddit: SUBREDDIT, title, text: '' }).name
    const late = submit('tidevogn late')
    h.world.remove(late, 'moderator')
    h.clock.advance(5 * HOUR_MS)
    const early = submit('tidevogn early')
    const source = h.source('search')
    const first = await walk(h, undefined, { source })
    expect(ids(first.posts)).toEqual([early])
    h.world.restore(late)
    expect(ids((await walk(h, first.cursor, { source })).posts)).toEqual([late])
  })

  it('loses none of many posts of one second, and brings none twice', async () => {
    const said = Array.from({ length: 40 }, (_, index) => h.say(`post ${index}`))
    const first = await walk(h)
    const more = Array.from({ length: 30 }, (_, index) => h.say(`more ${index}`))
    const second = await walk(h, first.cursor)
    expect(new Set(ids(first.posts))).toEqual(new Set(said))
    expect(new Set(ids(second.posts))).toEqual(new Set(more))
    expect((await walk(h, second.cursor)).posts).toEqual([])
  })

  it('reads one page a poll while little happens, and keeps its cursor small', async () => {
    sayMany(300)
    let { cursor } = await walk(h)
    for (let round = 0; round < 5; round++) {
      h.clock.advance(60_000)
      const said = h.say(`round ${round}`)
      const walked = await walk(h, cursor)
      expect(ids(walked.posts)).toEqual([said])
      expect(walked.pages).toHaveLength(1)
      cursor = walked.cursor
    }
    expect(JSON.stringify(cursor).length).toBeLessThan(4_000)
  })

  it('does not let a post from days ahead hide those of now', async () => {
    const ahead = h.say('from a server days ahead', { at: new Date(h.clock.now().getTime() + 72 * HOUR_MS) })
    const walked = await walk(h)
    expect(ids(walked.posts)).toEqual([ahead])
    h.clock.advance(1_000)
    const now = h.say('now')
    const again = await walk(h, walked.cursor)
    expect(ids(again.posts)).toEqual([now])
    expect((await walk(h, again.cursor)).posts).toEqual([])
  })

  it('reports what lies deeper than Reddit lists', async () => {
    const { cursor } = await walk(h)
    const said = sayMany(1_050)
    const { posts, gaps } = await walk(h, cursor)
    expect(ids(posts)).toEqual(said.slice(50).toReversed())
    expect(gaps).toEqual([{ from: expect.any(Date), to: posts.at(-1)?.postedAt, reason: 'too-old', resume: null }])
    h.clock.advance(1_000)
    expect((await walk(h, (await walk(h, cursor)).cursor)).gaps).toEqual([])
  })

  it('reports what lies deeper than a search lists', async () => {
    h.world.user('maria')
    for (let index = 0; index < 260; index++) {
      h.clock.advance(1_000)
      h.world.submit({ author: 'maria', subreddit: SUBREDDIT, title: `tidevogn ${index}`, text: '' })
    }
    const { posts, gaps } = await walk(h, undefined, { source: h.source('search') })
    expect(posts).toHaveLength(250)
    expect(gaps).toMatchObject([{ reason: 'too-old' }])
  })
})

describe('a stored cursor that cannot be read', () => {
  it.each<Cursor>([
    { settled: 'not ours' },
    { settled: null, walk: { newest: '1', pageToken: 'not ours', pages: 3 } },
    { settled: '{"horizon":"soon"}', walk: { newest: '1', pageToken: '{}', pages: 3 } },
  ])('starts the walk over: %j', async (cursor) => {
    const said = h.say('hello')
    expect(ids((await pollOnce(h, cursor)).posts)).toEqual([said])
  })
})

describe('500 posts over five pages with one request in ten failing', () => {
  const KINDS: RedditFault[] = [
    { kind: 'rate-limit', resetSeconds: 60 },
    { kind: 'status', status: 500 },
    { kind: 'drop-before' },
    { kind: 'drop-after' },
    { kind: 'repeat-page' },
    { kind: 'truncated' },
    { kind: 'lost-anchor' },
    { kind: 'empty-page' },
    { kind: 'shuffle' },
  ]

  it.each([1, 2, 3, 4, 5, 6])(
    'are found every one, with the stored cursor alone carried on (seed %d)',
    async (seed) => {
      const said = sayMany(500)
      const random = seededRandom(seed)
      const pick = () => KINDS[Math.floor(random() * KINDS.length)] ?? null
      h.server.faults.decide = () => (random() < 0.1 ? pick() : null)
      const found = new Set<string>()
      let stored: Cursor = { settled: null }
      const gaps = []
      // The last walks find what a page that was repeated or out of order left open.
      for (let calm = 0; calm < 3; ) {
        try {
          const page = await pollOnce(h, JSON.parse(JSON.stringify(stored)))
          for (const id of ids(page.posts)) found.add(id)
          if (page.gap) gaps.push(page.gap)
          stored = page.cursor
          if (!page.more) calm++
        } catch (error) {
          if (!(error instanceof PlatformError)) throw error
          if (error.retryAt) h.clock.advance(error.retryAt.getTime() - h.clock.now().getTime())
        }
      }
      expect(gaps).toEqual([])
      expect(found.size).toBe(said.length)
    },
  )
})
