/** What X bills, and that the budget holds. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PlatformError } from '../../src/domain/errors.ts'
import { outgoing, pollOnce, walk } from './harness.ts'
import { credentials, HANDLE, makeXHarness, settings, type XHarness } from './x.harness.ts'

let h: XHarness
beforeEach(async () => {
  h = await makeXHarness()
})
afterEach(() => h.stop())

describe('cost', () => {
  it('is metered as X bills it: mentions with their authors, searches, own posts', async () => {
    h.say('one', { author: 'ann' })
    h.say('two', { author: 'ann' })
    h.world.post({ author: 'ann', text: 'tidevogn is late' })
    h.sayAsUs('hello')
    const mentions = await pollOnce(h, { settled: null })
    const search = await pollOnce(h, { settled: null }, { source: h.source('search') })
    const own = await pollOnce(h, { settled: null }, { source: h.source('own') })
    expect(mentions.spend).toEqual({ reads: 3, writes: 0, usd: 0.012 })
    expect(search.spend).toEqual({ reads: 2, writes: 0, usd: 0.015 })
    expect(own.spend).toEqual({ reads: 1, writes: 0, usd: 0.001 })
    expect(mentions.spend.usd + search.spend.usd + own.spend.usd).toBeCloseTo(h.server.billing.usd, 6)
  })

  it('of a reply is 0.015, and 0.20 with a link', async () => {
    h.say('hello')
    const [post] = (await walk(h)).posts
    if (!post) throw new Error('no post')
    expect((await h.platform.send(outgoing(h, post, 'plain'))).spend).toEqual({ reads: 0, writes: 1, usd: 0.015 })
    expect((await h.platform.send(outgoing(h, post, 'see tidevogn.example.com/late'))).spend.usd).toBe(0.2)
  })

  it('arises once a post: two streams over many polls read none twice', async () => {
    const streams = ['mentions', 'search', 'own'].map((stream) => ({
      source: h.source(stream),
      cursor: { settled: null },
    }))
    for (let round = 0; round < 6; round++) {
      for (let index = 0; index < 45; index++) {
        h.clock.advance(500)
        h.say(`tidevogn post ${round}.${index}`, { author: `customer${index % 5}` })
        h.world.post({ author: 'customer0', text: `about tidevogn ${round}.${index}` })
      }
      h.sayAsUs(`tidevogn says ${round}`)
      for (const stream of streams)
        stream.cursor = (await walk(h, stream.cursor, { source: stream.source })).cursor as never
    }
    expect(h.server.billing.reads.size).toBe(6 * 91)
    expect(Math.max(...h.server.billing.reads.values())).toBe(1)
  })

  it('stops the search at the monthly budget, while mentions and own posts go on', async () => {
    let spent = 9.99
    const platform = h.create({ settings: settings(h.server.url, 10), spentThisMonth: () => spent })
    const poll = (stream: string) =>
      platform.poll({ source: h.source(stream), cursor: { settled: null }, since: h.clock.now(), maxPages: 1 })
    h.say('hello')
    await expect(poll('search')).resolves.toBeDefined()
    spent = 10
    const error = await poll('search').catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(PlatformError)
    expect(error).toMatchObject({ kind: 'over-budget', retryAt: new Date('2026-12-01T00:00:00Z') })
    await expect(poll('mentions')).resolves.toBeDefined()
    await expect(poll('own')).resolves.toBeDefined()
    const before = h.server.requests.length
    expect((await platform.recheck(HANDLE, ['1', '2'])).results.map(({ state }) => state)).toEqual([
      'unknown',
      'unknown',
    ])
    expect(h.server.requests).toHaveLength(before)
  })

  it('sums the accounts, since the budget is for all of them', async () => {
    const two = settings(h.server.url, 10)
    two.accounts.push({ handle: 'second', env: 'X_SECOND' })
    const platform = h.create({
      settings: two,
      credentials: { [HANDLE]: credentials(), second: credentials('1500000000000000002') },
      spentThisMonth: () => 5,
    })
    const request = { source: h.source('search'), cursor: { settled: null }, since: h.clock.now(), maxPages: 1 }
    await expect(platform.poll(request)).rejects.toMatchObject({ kind: 'over-budget' })
  })
})
