import { expect, it } from 'vitest'
import type { Cursor } from '../../src/platforms/contract.ts'
import { type PlatformHarness, pollOnce, walk } from './harness.ts'

const DAY_MS = 86_400_000

const sayMany = (h: PlatformHarness, count: number, label = 'post'): string[] =>
  Array.from({ length: count }, (_, index) => {
    h.clock.advance(1_000)
    return h.say(`${label} ${index}`, { author: `customer${index % 7}` })
  })

const ids = (posts: { externalId: string }[]): string[] => posts.map(({ externalId }) => externalId)
const sorted = (list: string[]): string[] => [...list].sort()

export const walking = (harness: () => PlatformHarness): void => {
  it('brings each post once over several pages, newest first', async () => {
    const h = harness()
    const said = sayMany(h, h.pageSize * 2 + 5)
    const walked = await walk(h)
    expect(ids(walked.posts)).toEqual(said.toReversed())
    expect(walked.pages.length).toBeGreaterThanOrEqual(3)
    expect(walked.gaps).toEqual([])
  })

  it('brings nothing twice and misses nothing on later walks', async () => {
    const h = harness()
    const first = sayMany(h, 3, 'early')
    const { cursor, posts } = await walk(h)
    expect(sorted(ids(posts))).toEqual(sorted(first))
    expect((await walk(h, cursor)).posts).toEqual([])
    const second = sayMany(h, 3, 'late')
    const again = await walk(h, cursor)
    expect(sorted(ids(again.posts))).toEqual(sorted(second))
  })

  it('moves `settled` only when the walk has reached it', async () => {
    const h = harness()
    sayMany(h, h.pageSize + 1)
    const page = await pollOnce(h, { settled: null })
    expect(page.more).toBe(true)
    expect(page.cursor.settled).toBeNull()
    expect(page.cursor.walk).toBeDefined()
    const last = await pollOnce(h, page.cursor)
    expect(last.more).toBe(false)
    expect(last.cursor.walk).toBeUndefined()
    expect(last.cursor.settled).not.toBeNull()
  })

  it('goes on from the stored cursor after a crash between pages', async () => {
    const h = harness()
    const said = sayMany(h, h.pageSize * 2 + 5)
    const first = await pollOnce(h, { settled: null })
    const stored: Cursor = JSON.parse(JSON.stringify(first.cursor))
    const rest = await walk(h, stored)
    expect(ids([...first.posts, ...rest.posts])).toEqual(said.toReversed())
  })

  it('brings what is written during a walk with the next one', async () => {
    const h = harness()
    const before = sayMany(h, h.pageSize + 5)
    let meanwhile: string[] = []
    const walked = await walk(h, undefined, {
      afterPage: ({ more }) => {
        if (more) meanwhile = sayMany(h, 2, 'meanwhile')
      },
    })
    expect(sorted(ids(walked.posts))).toEqual(sorted(before))
    const next = await walk(h, walked.cursor)
    expect(sorted(ids(next.posts))).toEqual(sorted(meanwhile))
  })

  it('bears a page without posts in the middle of a walk', async () => {
    const h = harness()
    const said = sayMany(h, h.pageSize + 5)
    const first = await pollOnce(h, { settled: null })
    h.fault('feed', 'empty-page')
    const empty = await pollOnce(h, first.cursor)
    expect(empty).toMatchObject({ posts: [], more: true })
    const rest = await walk(h, empty.cursor)
    expect(sorted(ids([...first.posts, ...rest.posts]))).toEqual(sorted(said))
  })

  it('bears a first page without posts', async () => {
    const h = harness()
    const said = sayMany(h, 2)
    h.fault('feed', 'empty-page')
    const walked = await walk(h)
    expect(sorted(ids(walked.posts))).toEqual(sorted(said))
    expect((await walk(h, walked.cursor)).posts).toEqual([])
  })

  it('loses nothing when a page comes twice', async () => {
    const h = harness()
    const said = sayMany(h, h.pageSize * 2 + 5)
    const first = await pollOnce(h, { settled: null })
    h.fault('feed', 'repeat-page')
    const rest = await walk(h, first.cursor)
    const seen = new Set(ids([...first.posts, ...rest.posts]))
    expect(sorted([...seen])).toEqual(sorted(said))
    expect((await walk(h, rest.cursor)).posts).toEqual([])
  })

  it('finds the newest post even when a page is out of order', async () => {
    const h = harness()
    const said = sayMany(h, 5)
    h.fault('feed', 'out-of-order')
    const walked = await walk(h)
    expect(sorted(ids(walked.posts))).toEqual(sorted(said))
    expect((await walk(h, walked.cursor)).posts).toEqual([])
  })

  it('begins the walk anew when its continuation is lost, and misses nothing', async () => {
    const h = harness()
    const said = sayMany(h, h.pageSize * 2 + 5)
    const first = await pollOnce(h, { settled: null })
    h.fault('feed', 'lost-token')
    const rest = await walk(h, first.cursor)
    expect(sorted([...new Set(ids([...first.posts, ...rest.posts]))])).toEqual(sorted(said))
    expect(rest.gaps).toEqual([])
  })

  it('reports a gap and ends the walk at the page limit, with what a backfill needs', async () => {
    const h = harness()
    const said = sayMany(h, h.pageSize * 3)
    const walked = await walk(h, undefined, { maxPages: 2 })
    expect(walked.pages).toHaveLength(2)
    const cut = h.pageSize * 3 - walked.posts.length
    expect(cut).toBeGreaterThan(0)
    expect(walked.gaps).toHaveLength(1)
    const [gap] = walked.gaps
    expect(gap?.reason).toBe('page-limit')
    expect(gap?.to?.getTime()).toBe(walked.posts.at(-1)?.postedAt.getTime())
    expect((await walk(h, walked.cursor)).posts).toEqual([])
    if (gap?.resume !== null && gap?.resume !== undefined) {
      const backfilled = await walk(h, JSON.parse(gap.resume))
      expect(sorted(ids([...walked.posts, ...backfilled.posts]))).toEqual(sorted(said))
    }
  })

  it('reads what it still can after a long outage, and reports the rest as a gap', async () => {
    const h = harness()
    if (!h.dated) return
    const { source, reachMs, say } = h.dated
    say('before the outage')
    const before = await walk(h, undefined, { source })
    expect(before.posts).toHaveLength(1)
    h.clock.advance(DAY_MS)
    say('lost in the outage')
    h.clock.advance(reachMs + DAY_MS)
    const late = say('after the outage')
    const after = await walk(h, before.cursor, { source })
    expect(ids(after.posts)).toEqual([late])
    expect(after.gaps).toHaveLength(1)
    expect(after.gaps[0]).toMatchObject({ reason: 'too-old', from: before.posts[0]?.postedAt })
    expect((await walk(h, after.cursor, { source })).gaps).toEqual([])
  })

  it('takes a long quiet time for what it is, not for an outage', async () => {
    const h = harness()
    const source = h.dated?.source ?? h.feed
    const say = (text: string) => (h.dated ? h.dated.say(text) : h.say(text))
    say('the last for a long time')
    let { cursor } = await walk(h, undefined, { source })
    for (let day = 0; day < 20; day++) {
      h.clock.advance(DAY_MS)
      const quiet = await walk(h, cursor, { source })
      expect(quiet.gaps).toEqual([])
      cursor = quiet.cursor
    }
    const said = say('hello at last')
    expect(ids((await walk(h, cursor, { source })).posts)).toEqual([said])
  })

  it('looks back on the first poll only as far as asked', async () => {
    const h = harness()
    h.say('two days ago')
    h.clock.advance(2 * DAY_MS)
    const recent = sayMany(h, h.pageSize + 5, 'just now')
    expect(ids((await walk(h)).posts)).toEqual(recent.toReversed())
  })

  it('does not depend on the clocks agreeing', async () => {
    const h = harness()
    const hour = 3_600_000
    const ahead = h.say('from a server an hour ahead', { at: new Date(h.clock.now().getTime() + hour) })
    const walked = await walk(h)
    expect(ids(walked.posts)).toEqual([ahead])
    h.clock.advance(2 * hour)
    const later = h.say('later')
    expect(ids((await walk(h, walked.cursor)).posts)).toEqual([later])
  })
}
