/** What makes Bluesky's posts ours: kinds, marks, reach, links by byte offset, and one name in every stream. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readText } from '../../src/platforms/bluesky/text.ts'
import type { Cursor } from '../../src/platforms/contract.ts'
import { type BlueskyHarness, brand, HANDLE, makeBlueskyHarness } from './bluesky.harness.ts'
import { pollOnce, walk } from './harness.ts'

const HOUR = 3_600_000

let h: BlueskyHarness
beforeEach(async () => {
  h = await makeBlueskyHarness()
})
afterEach(() => h.stop())

const person = (name: string, more: { followers?: number; labels?: string[] } = {}): string =>
  h.world.user({ handle: `${name}.bsky.test`, name, ...more }).handle

describe('one post in two streams', () => {
  it('has the same name, kind and conversation in both, so that it is one mention with both reasons', async () => {
    h.say('tidevogn is late again', { author: 'maria' })
    const [noticed] = (await walk(h)).posts
    const [found] = (await walk(h, undefined, { source: h.source('search') })).posts
    expect(noticed).toBeDefined()
    expect({ ...found, metrics: null }).toEqual({ ...noticed, metrics: null })
    expect(new Set(h.platform.sources().map(({ reason }) => reason))).toEqual(
      new Set([`@${HANDLE}`, 'search: tidevogn', 'own posts']),
    )
  })
})

describe('kinds', () => {
  it('are told by the post itself', async () => {
    const ours = h.sayAsUs('Our winter timetable')
    const maria = person('maria')
    const [mention, reply, quote] = [
      h.world.post({ author: maria, text: `hello @${HANDLE}` }),
      h.world.post({ author: maria, text: 'when?', replyTo: ours }),
      h.world.post({ author: maria, text: 'look', quoteOf: ours }),
    ].map(({ uri }) => uri)
    const deeper = h.world.post({ author: person('otto'), text: 'same here', replyTo: reply ?? '' }).uri
    const { posts } = await walk(h)
    expect(Object.fromEntries(posts.map(({ externalId, kind }) => [externalId, kind]))).toEqual({
      [mention ?? '']: 'mention',
      [reply ?? '']: 'reply',
      [quote ?? '']: 'quote',
      [deeper]: 'reply',
    })
    expect(posts.find(({ externalId }) => externalId === deeper)).toMatchObject({ rootId: ours, parentId: reply })
  })

  it('only what was asked for: neither likes nor reposts nor follows', async () => {
    await walk(h)
    const [request] = h.server.requests.filter(({ route }) => route === 'listNotifications')
    expect(request?.params.reasons).toBeDefined()
    expect(['mention', 'reply', 'quote']).toContain(request?.params.reasons)
  })

  it('a search leaves out what the rule excludes, and what only begins like the word', async () => {
    const maria = person('maria')
    const wanted = h.world.post({ author: maria, text: 'Tidevogn again!' }).uri
    h.world.post({ author: maria, text: 'tidevogn knitting pattern' })
    h.world.post({ author: maria, text: 'tidevognsk is not a word' })
    const { posts } = await walk(h, undefined, { source: h.source('search') })
    expect(posts.map(({ externalId, kind }) => [externalId, kind])).toEqual([[wanted, 'search']])
  })

  it('each word of a rule is a search of its own, joined with all that must be there', () => {
    const search = { any: ['Tidevogn', 'MS Skumring'], all: ['ferry'], none: [] }
    const platform = h.create({ brands: [brand('tidevogn', { search })] })
    const searches = platform.sources().filter(({ stream }) => stream === 'search')
    expect(searches.map(({ key, query }) => [key, query])).toEqual([
      [`bluesky:${HANDLE}:tidevogn:search:tidevogn`, 'Tidevogn ferry'],
      [`bluesky:${HANDLE}:tidevogn:search:ms-skumring`, '"MS Skumring" ferry'],
    ])
  })
})

describe('authors', () => {
  it('come with their reach, asked for 25 at a time and kept for an hour', async () => {
    const said = Array.from({ length: 30 }, (_, index) =>
      h.world.post({ author: person(`p${index}`, { followers: index }), text: `@${HANDLE} ${index}` }),
    )
    const { posts, cursor } = await walk(h)
    expect(posts).toHaveLength(said.length)
    expect(posts.map(({ author }) => author.followers).sort((one, other) => (one ?? 0) - (other ?? 0))).toEqual(
      said.map((_, index) => index),
    )
    const asked = () => h.server.requests.filter(({ route }) => route === 'getProfiles').length
    expect(asked()).toBe(2)
    h.world.post({ author: 'p1.bsky.test', text: `@${HANDLE} again` })
    const second = await walk(h, cursor)
    expect(asked()).toBe(2)
    h.clock.advance(HOUR + 1)
    h.world.post({ author: 'p1.bsky.test', text: `@${HANDLE} and again` })
    await walk(h, second.cursor)
    expect(asked()).toBe(3)
  })

  it('come without it rather than late when it cannot be had', async () => {
    const said = h.say('hello')
    h.server.faults.next('getProfiles', { kind: 'status', status: 502 })
    const { posts } = await walk(h)
    expect(posts.map(({ externalId, author }) => [externalId, author.followers])).toEqual([[said, null]])
  })

  it('carry the labels that matter beside their name', async () => {
    h.world.post({ author: person('crook', { labels: ['impersonation', 'nudity', 'bot'] }), text: `@${HANDLE} hi` })
    const [post] = (await walk(h)).posts
    expect(post?.author).toMatchObject({ name: 'crook [labelled impersonation]', bot: true })
  })

  it('who let nobody reply cannot be answered, and the card says why', async () => {
    h.world.post({ author: person('shy'), text: `@${HANDLE} hi`, gated: true })
    const [post] = (await walk(h)).posts
    expect(post?.reply).toEqual({ allowed: false, reason: expect.stringContaining('only some people') })
  })
})

describe('texts', () => {
  const link = (text: string, words: string, uri: string) => {
    const byteStart = Buffer.byteLength(text.slice(0, text.indexOf(words)))
    const index = { byteStart, byteEnd: byteStart + Buffer.byteLength(words) }
    return { text, createdAt: '2026-11-10T08:00:00Z', facets: [{ index, features: [{ uri }] }] }
  }

  it.each([
    [
      'a shortened link',
      'Se her 😱 tidevogn.example/la... nu',
      'tidevogn.example/la...',
      'https://tidevogn.example/late?x=1',
      'Se her 😱 https://tidevogn.example/late?x=1 nu',
    ],
    [
      'a link under other words',
      'æøå click me',
      'click me',
      'https://evil.example/',
      'æøå click me (https://evil.example/)',
    ],
    [
      'a link in full',
      'see https://a.example/b',
      'https://a.example/b',
      'https://a.example/b',
      'see https://a.example/b',
    ],
    ['a bare link', 'see a.example', 'a.example', 'https://a.example', 'see a.example'],
  ])('show where %s leads', (_, text, words, uri, expected) => {
    expect(readText(link(text, words, uri))).toBe(expected)
  })

  it('bear facets that point beyond the text or into each other', () => {
    const record = link('hello there', 'hello', 'https://a.example')
    const wild = { index: { byteStart: 900, byteEnd: 950 }, features: [{ uri: 'https://b.example' }] }
    expect(readText({ ...record, facets: [...(record.facets ?? []), ...(record.facets ?? []), wild] })).toBe(
      'hello (https://a.example) there',
    )
  })

  it('come with pictures and their descriptions', async () => {
    h.world.post({ author: person('maria'), text: `@${HANDLE} look`, images: ['A broken cabin door'] })
    const [post] = (await walk(h)).posts
    expect(post?.media).toEqual([
      { kind: 'image', url: expect.stringMatching(/^https:\/\//), alt: 'A broken cabin door' },
    ])
  })
})

describe('time', () => {
  it('a post whose author’s clock is hours behind is not lost below what was read', async () => {
    h.say('first')
    const { cursor } = await walk(h)
    h.clock.advance(60_000)
    const late = h.say('from a slow clock', { at: new Date(h.clock.now().getTime() - 5 * HOUR) })
    const { posts } = await walk(h, cursor)
    expect(posts.map(({ externalId }) => externalId)).toEqual([late])
  })

  it('an edit of what was read lately comes by itself, once, also to a new process', async () => {
    const said = h.say('befour')
    const { cursor } = await walk(h)
    h.clock.advance(60_000)
    h.edit(said, 'before')
    const fresh = { ...h, platform: h.create() }
    const again = await walk(fresh, cursor)
    expect(again.posts).toMatchObject([{ externalId: said, state: 'edited', text: expect.stringContaining('before') }])
    expect((await walk(fresh, again.cursor)).posts).toEqual([])
  })

  it('one page is enough for a quiet account however long its history is', async () => {
    for (let index = 0; index < 150; index++) {
      h.clock.advance(60_000)
      h.say(`post ${index}`)
    }
    const { cursor } = await walk(h)
    const { more } = await pollOnce(h, cursor)
    expect(more).toBe(false)
  })
})

describe('the place in a stream', () => {
  const SHORT = { maxPages: 2 }
  /** All of it but the server's own continuation, which is as the server made it. */
  const ours = (cursor: Cursor): string => {
    const { token: _, ...mark } = JSON.parse(cursor.walk?.pageToken ?? '{}')
    return JSON.stringify([cursor.settled, mark])
  }
  const manyPosts = () => Array.from({ length: 250 }, (_, index) => h.say(`post ${index}`))

  it('names nobody who wrote, wherever the walk stands, and where it broke off', async () => {
    manyPosts()
    const { pages, gaps } = await walk(h, undefined, SHORT)
    expect(pages.map(({ more }) => more)).toEqual([true, false])
    expect(gaps).toHaveLength(1)
    const cursors = [
      ...pages.map(({ cursor }) => cursor),
      ...gaps.map(({ resume }) => JSON.parse(resume ?? '') as Cursor),
    ]
    expect(cursors).toHaveLength(3)
    for (const cursor of cursors) expect(ours(cursor)).not.toContain('did:')
  })

  it('that was kept with the addresses of posts serves as before, and loses them', async () => {
    const uri = h.say('before')
    const { cursor } = await walk(h)
    const { horizon, seen } = JSON.parse(cursor.settled ?? '')
    const cid = h.world.get(uri)?.cid.slice(-8)
    const old = { settled: JSON.stringify({ horizon, seen: [[`${uri} ${cid}`, seen[0][1]]] }) }
    const again = await walk(h, old)
    expect(again.posts).toEqual([])
    expect(again.cursor).toEqual(cursor)
    h.edit(uri, 'after')
    const fresh = { ...h, platform: h.create() }
    expect((await walk(fresh, old)).posts).toMatchObject([{ externalId: uri, state: 'edited' }])
    manyPosts()
    const [first] = (await walk(h, old)).pages
    expect(first?.more).toBe(true)
    expect(ours(first?.cursor ?? old)).not.toContain('did:')
  })
})

describe('links', () => {
  it('to a post lead to the post', async () => {
    const uri = h.say('tell me', { author: 'maria' })
    const id = h.platform.postIdOf?.(`https://bsky.test/profile/maria.bsky.test/post/${uri.split('/').at(-1)}?ref=x`)
    const found = await h.platform.lookUp?.(HANDLE, id ?? '')
    expect(found?.post).toMatchObject({ externalId: uri, kind: 'mention', author: { handle: 'maria.bsky.test' } })
    h.remove(uri)
    expect((await h.platform.lookUp?.(HANDLE, uri))?.post).toBeNull()
  })

  it.each([
    'https://x.com/a/status/1',
    'https://bsky.test/profile/a.example',
    'https://bsky.test.evil/profile/a/post/b',
    'nonsense',
  ])('to something else are none: %s', (url) => {
    expect(h.platform.postIdOf?.(url)).toBeNull()
  })
})
