/** 100 requests a minute for one client, over all its streams; and what Reddit itself says about its limit. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PlatformError } from '../../src/domain/errors.ts'
import { createAllowance } from '../../src/platforms/reddit/allowance.ts'
import { pollOnce } from './harness.ts'
import { manualClock } from './manual-clock.ts'
import { makeRedditHarness, type RedditHarness } from './reddit.harness.ts'

describe('the allowance', () => {
  const clock = manualClock('2026-11-10T08:00:00Z')
  const fill = (count: number) => {
    const allowance = createAllowance(clock, 100)
    for (let index = 0; index < count; index++) {
      clock.advance(100)
      expect(allowance.take('replying')).toBeNull()
    }
    return allowance
  }

  it('lets 90 reads and all 100 requests through in a minute, and says when the next may go', () => {
    const allowance = fill(90)
    const freed = new Date(clock.now().getTime() - 89 * 100 + 60_000)
    expect(allowance.take('reading')).toEqual(freed)
    for (let index = 0; index < 10; index++) expect(allowance.take('replying')).toBeNull()
    expect(allowance.take('replying')).toEqual(freed)
    clock.advance(freed.getTime() - clock.now().getTime())
    expect(allowance.take('replying')).toBeNull()
  })

  it('never lets more than 100 into any minute', () => {
    const allowance = createAllowance(clock, 100)
    const sent: number[] = []
    for (let index = 0; index < 2_000; index++) {
      clock.advance(70)
      if (allowance.take('replying') === null) sent.push(clock.now().getTime())
    }
    const most = Math.max(...sent.map((from) => sent.filter((at) => at >= from && at < from + 60_000).length))
    expect(most).toBe(100)
  })

  it('goes by what Reddit says is left, keeping some for replies', () => {
    const allowance = createAllowance(clock, 100)
    allowance.observe({ 'x-ratelimit-remaining': '9.0', 'x-ratelimit-reset': '30' })
    expect(allowance.take('reading')).toEqual(new Date(clock.now().getTime() + 30_000))
    expect(allowance.take('replying')).toBeNull()
    clock.advance(30_000)
    expect(allowance.take('reading')).toBeNull()
  })
})

describe('polling', () => {
  let h: RedditHarness
  beforeEach(async () => {
    h = await makeRedditHarness({ requestsPerMinute: 20 })
  })
  afterEach(() => h.stop())
  const poll = (stream: string) => pollOnce(h, { settled: null }, { source: h.source(stream) })
  const apiRequests = () => h.server.requests.filter(({ route }) => route !== 'token').length

  it('shares one limit over all streams, and asks Reddit nothing beyond it', async () => {
    for (let round = 0; round < 6; round++) for (const stream of ['search', 'comments', 'own']) await poll(stream)
    expect(apiRequests()).toBe(18)
    for (const stream of ['inbox', 'search', 'comments', 'own']) {
      const error: unknown = await poll(stream).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(PlatformError)
      expect(error).toMatchObject({ kind: 'rate-limited', retryAt: new Date(h.clock.now().getTime() + 60_000) })
    }
    expect(apiRequests()).toBe(18)
    h.clock.advance(60_000)
    await expect(poll('inbox')).resolves.toBeDefined()
  })

  it('leaves room for replies', async () => {
    h.say('hello')
    const [post] = (await poll('inbox')).posts
    if (!post) throw new Error('no post')
    await expect(
      (async () => {
        for (;;) await poll('own')
      })(),
    ).rejects.toMatchObject({ kind: 'rate-limited' })
    const to = { ...post, handle: post.author.handle }
    const reply = { key: 'k', account: h.account, to, text: 'Hello', createdAt: h.clock.now() }
    expect((await h.platform.send(reply)).result).toBe('sent')
  })

  it('holds all streams back after a refusal, even if the headers promise more', async () => {
    h.server.faults.next('own', { kind: 'status', status: 429 })
    const refused: unknown = await poll('own').catch((reason: unknown) => reason)
    const retryAt = refused instanceof PlatformError ? refused.retryAt : null
    expect(retryAt?.getTime()).toBeGreaterThan(h.clock.now().getTime())
    await expect(poll('inbox')).rejects.toMatchObject({ kind: 'rate-limited', retryAt })
    h.clock.advance((retryAt?.getTime() ?? 0) - h.clock.now().getTime())
    await expect(poll('inbox')).resolves.toBeDefined()
  })

  it('asks once and leaves trying again to others', async () => {
    for (const status of [302, 500, 502, 503] as const) {
      h.server.faults.next('own', { kind: 'status', status })
      const before = apiRequests()
      await expect(poll('own')).rejects.toBeInstanceOf(PlatformError)
      expect(apiRequests()).toBe(before + 1)
    }
  })

  it('stops for all streams when one is told to wait', async () => {
    h.server.faults.next('own', { kind: 'rate-limit', resetSeconds: 120 })
    await expect(poll('own')).rejects.toMatchObject({ kind: 'rate-limited' })
    const before = apiRequests()
    await expect(poll('inbox')).rejects.toMatchObject({
      kind: 'rate-limited',
      retryAt: new Date(h.clock.now().getTime() + 120_000),
    })
    expect(apiRequests()).toBe(before)
  })
})
