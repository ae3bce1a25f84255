/** Which streams are polled on Reddit, with which queries, and what stops a start. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SetupError } from '../../src/domain/errors.ts'
import type { MatchRule } from '../../src/domain/settings.ts'
import { buildSearchQuery, MAX_QUERY_LENGTH } from '../../src/platforms/reddit/query.ts'
import { pollOnce, sourceOf } from './harness.ts'
import { brand, credentials, makeRedditHarness, NAME, type RedditHarness, rule, settings } from './reddit.harness.ts'

let h: RedditHarness
beforeEach(async () => {
  h = await makeRedditHarness()
})
afterEach(() => h.stop())

const query = (some: Partial<MatchRule>): string =>
  buildSearchQuery({ brand: 'tidevogn', rule: rule(some), account: NAME })

describe('the search query', () => {
  it.each<[Partial<MatchRule>, string]>([
    [{ any: ['tidevogn'] }, `"tidevogn" AND NOT author:${NAME}`],
    [
      { any: ['tidevogn', 'MS Skumring'], none: ['knitting'] },
      `("tidevogn" OR "MS Skumring") AND NOT "knitting" AND NOT author:${NAME}`,
    ],
    [{ all: ['night train', 'Brussels'] }, `"night train" AND "Brussels" AND NOT author:${NAME}`],
    [{ any: ['say "hi" (now)\\', 'OR'] }, `("say hi (now)" OR "OR") AND NOT author:${NAME}`],
  ])('for %j', (some, expected) => {
    expect(query(some)).toBe(expected)
  })

  it('refuses a rule that names nothing', () => {
    expect(() => query({ none: ['knitting'], any: ['  ', '"'] })).toThrow(SetupError)
  })

  it('fits to the letter, and names brand and length when it does not', () => {
    const rest = query({ any: ['x'] }).length - 1
    expect(query({ any: ['x'.repeat(MAX_QUERY_LENGTH - rest)] })).toHaveLength(MAX_QUERY_LENGTH)
    expect(() => query({ any: ['x'.repeat(MAX_QUERY_LENGTH - rest + 1)] })).toThrow(/"tidevogn" is 513 characters/)
  })

  it('is taken by the server, whatever the rule holds', async () => {
    const search = rule({
      any: ['a-b', 'c:d', '"', '(e)', 'u/who', 'AND'],
      all: ['Ünï cødé'],
      none: ['author:me', '-f'],
    })
    const platform = h.create({ brands: [brand('odd', { search })] })
    const source = sourceOf(platform, 'search')
    const page = await platform.poll({ source, cursor: { settled: null }, since: h.clock.now(), maxPages: 1 })
    expect(page.posts).toEqual([])
  })
})

describe('the sources', () => {
  it('are one inbox and one list of own comments an account, one search a brand, and one stream a subreddit', () => {
    const platform = h.create({
      brands: [brand('tidevogn', { subreddits: ['northsea', 'Trains'] }), brand('tidekort', { subreddits: [] })],
    })
    expect(platform.sources().map(({ key }) => key)).toEqual([
      `reddit:${NAME}:tidevogn:inbox`,
      `reddit:${NAME}:tidevogn:search`,
      `reddit:${NAME}:tidevogn:comments:northsea`,
      `reddit:${NAME}:tidevogn:comments:trains`,
      `reddit:${NAME}:tidekort:search`,
      `reddit:${NAME}:tidevogn:own`,
    ])
    expect(platform.sources().map(({ reason }) => reason)).toContain('r/Trains: tidevogn')
  })

  it.each([
    ['an account that is not configured', { brands: [brand('other', { account: 'someone' })] }, /u\/someone/],
    ['missing credentials', { credentials: {} }, /REDDIT_TIDEVOGN_CLIENT_ID/],
    ['a base URL that is none', { settings: settings('oauth.reddit.com') }, /apiUrl/],
    ['subreddits without words to look for', { brands: [brand('tidevogn', { search: null })] }, /r\/northsea/],
  ])('refuse %s, with the fix', (_, options, words) => {
    expect(() => h.create(options)).toThrow(SetupError)
    expect(() => h.create(options)).toThrow(words)
  })

  it('work behind a gateway with a path of its own', async () => {
    const platform = h.create({ settings: { ...settings(h.server.url), apiUrl: `${h.server.url}/` } })
    const page = await platform.poll({ source: h.feed, cursor: { settled: null }, since: h.clock.now(), maxPages: 1 })
    expect(page.posts).toEqual([])
  })
})

describe('logging in', () => {
  const tokens = () => h.server.requests.filter(({ route }) => route === 'token').length
  const poll = () => pollOnce(h, { settled: null })

  it('happens once for all streams that start together', async () => {
    await Promise.all(h.platform.sources().map((source) => pollOnce(h, { settled: null }, { source })))
    expect(tokens()).toBe(1)
  })

  it('is done anew when a token is refused, and the request goes on', async () => {
    await poll()
    h.server.revokeTokens()
    h.say('hello')
    expect((await poll()).posts).toHaveLength(1)
    expect(tokens()).toBe(2)
  })

  it('is done anew for a reply too, which goes out once', async () => {
    h.say('hello')
    const post = (await poll()).posts[0]
    if (!post) throw new Error('no post')
    h.server.revokeTokens()
    const { externalId, rootId, url, replyRef } = post
    const to = { externalId, rootId, url, replyRef, handle: post.author.handle }
    const reply = { key: 'k', account: NAME, to, text: 'Hello Maria', createdAt: h.clock.now() }
    expect((await h.platform.send(reply)).result).toBe('sent')
    expect(h.repliesUnder(externalId)).toEqual(['Hello Maria'])
  })

  it.each([
    ['a wrong password', { ...credentials(), login: { password: 'other-secret' } }],
    ['an unknown app', { ...credentials(), clientId: 'nobody' }],
    ['a dead refresh token', { ...credentials(), login: { refreshToken: 'dead-secret' } }],
  ])('with %s is a dead token, in words without secrets', async (_, wrong) => {
    const platform = h.create({ credentials: { [NAME]: wrong } })
    const request = { source: h.feed, cursor: { settled: null }, since: h.clock.now(), maxPages: 1 }
    const error: unknown = await platform.poll(request).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ kind: 'token-dead', message: expect.stringContaining('logging in') })
    expect(JSON.stringify(error)).not.toMatch(/secret/)
  })

  it('that cannot be read, or finds Reddit down, is no dead token', async () => {
    h.server.faults.next('token', { kind: 'truncated' })
    await expect(poll()).rejects.toMatchObject({ kind: 'bad-answer' })
    h.server.faults.next('token', { kind: 'status', status: 503 })
    await expect(poll()).rejects.toMatchObject({ kind: 'unavailable' })
    await expect(poll()).resolves.toMatchObject({ posts: [] })
  })

  it('that takes longer than the call that waits for it leaves that call unsent', async () => {
    h.server.faults.next('token', { kind: 'slow', ms: 100 })
    const controller = new AbortController()
    const request = { source: h.feed, cursor: { settled: null }, since: h.clock.now(), maxPages: 1 }
    const calledOff = h.platform.poll({ ...request, signal: controller.signal })
    const another = pollOnce(h, { settled: null }, { source: h.source('own') })
    controller.abort()
    await expect(calledOff).rejects.toMatchObject({ kind: 'unavailable' })
    await another
    await pollOnce(h, { settled: null }, { source: h.source('own') })
    expect(h.server.requests.map(({ route }) => route)).toEqual(['token', 'own', 'own'])
  })

  it('says who asks', async () => {
    await poll()
    expect(h.server.requests.map(({ userAgent }) => userAgent)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^node:hearback:v[\d.]+ \(by \/u\/tidevogn_help\)$/)]),
    )
  })
})
