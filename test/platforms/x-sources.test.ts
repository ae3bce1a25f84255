/** Which streams X is asked for, and with which queries. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SetupError } from '../../src/domain/errors.ts'
import type { MatchRule } from '../../src/domain/settings.ts'
import { buildSearchQuery, MAX_QUERY_LENGTH } from '../../src/platforms/x/query.ts'
import { sourceOf } from './harness.ts'
import { brand, credentials, HANDLE, makeXHarness, settings, type XHarness } from './x.harness.ts'

let h: XHarness
beforeEach(async () => {
  h = await makeXHarness()
})
afterEach(() => h.stop())

const rule = (some: Partial<MatchRule>): MatchRule => ({ any: [], all: [], none: [], ...some })
const query = (some: Partial<MatchRule>, mentionsPolled = true): string =>
  buildSearchQuery({ brand: 'tidevogn', rule: rule(some), account: HANDLE, mentionsPolled })

describe('the search query', () => {
  it.each<[Partial<MatchRule>, string]>([
    [{ any: ['tidevogn'] }, '"tidevogn" -@tidevogn -from:tidevogn -is:retweet'],
    [
      { any: ['tidevogn', 'MS Skumring'], none: ['knitting'] },
      '("tidevogn" OR "MS Skumring") -"knitting" -@tidevogn -from:tidevogn -is:retweet',
    ],
    [{ all: ['night train', 'Brussels'] }, '"night train" "Brussels" -@tidevogn -from:tidevogn -is:retweet'],
    [{ any: ['#tidevogn', 'OR'] }, '(#tidevogn OR "OR") -@tidevogn -from:tidevogn -is:retweet'],
    [{ any: ['say "hi" (now)\\'] }, '"say hi (now)" -@tidevogn -from:tidevogn -is:retweet'],
  ])('for %j', (some, expected) => {
    expect(query(some)).toBe(expected)
  })

  it('leaves posts that name us in when nothing else brings them', () => {
    expect(query({ any: ['tidevogn'] }, false)).toBe('"tidevogn" -from:tidevogn -is:retweet')
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
    const odd = brand('odd', HANDLE, {
      account: HANDLE,
      mentions: true,
      search: rule({ any: ['a-b', 'c:d', '"', '(e)', '@who', '#tag'], all: ['Ünï cødé'], none: ['from:me', '-f'] }),
    })
    const platform = h.create({ brands: [odd] })
    const source = sourceOf(platform, 'search')
    const page = await platform.poll({ source, cursor: { settled: null }, since: h.clock.now(), maxPages: 1 })
    expect(page.posts).toEqual([])
  })
})

describe('the sources', () => {
  it('are one timeline each for mentions and own posts of an account, and one search a brand', () => {
    const platform = h.create({ brands: [brand('tidevogn', HANDLE), brand('tidekort', HANDLE)] })
    expect(platform.sources().map(({ key }) => key)).toEqual([
      'x:tidevogn:tidevogn:mentions',
      'x:tidevogn:tidevogn:search',
      'x:tidevogn:tidekort:search',
      'x:tidevogn:tidevogn:own',
    ])
  })

  it.each([
    ['an account that is not configured', { brands: [brand('other', 'someone')] }, /@someone/],
    ['missing credentials', { credentials: {} }, /X_TIDEVOGN_ACCESS_TOKEN/],
    [
      'a token that is not of OAuth 1.0a',
      { credentials: { [HANDLE]: { ...credentials(), accessToken: 'abc' } } },
      /OAuth 1.0a/,
    ],
    ['a base URL that is none', { settings: settings('api.x.com') }, /apiUrl/],
  ])('refuse %s, with the fix', (_, options, words) => {
    expect(() => h.create(options)).toThrow(SetupError)
    expect(() => h.create(options)).toThrow(words)
  })
})
