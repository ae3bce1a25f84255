/** What makes Mastodon's posts ours: HTML as text, conversations, visibility, and servers that say less than Mastodon does. */
import { afterEach, describe, expect, it } from 'vitest'
import { textOf } from '../../src/platforms/mastodon/html.ts'
import type { MastodonServerOptions } from '../../src/sandbox/mastodon/server.ts'
import type { ServerKind } from '../../src/sandbox/mastodon/wire.ts'
import { walk } from './harness.ts'
import { ACCOUNT, brand, type MastodonHarness, makeMastodonHarness, settings, TOKEN } from './mastodon.harness.ts'

const HOUR = 3_600_000

let h: MastodonHarness
const open = async (
  options: Parameters<typeof makeMastodonHarness>[0] = {},
  server: Partial<MastodonServerOptions> = {},
) => {
  h = await makeMastodonHarness(options, server)
  return h
}
afterEach(() => h?.stop())

describe('HTML becomes text', () => {
  it.each([
    ['paragraphs and line breaks', '<p>one<br />two<br>three</p><p>four</p>', 'one\ntwo\nthree\n\nfour'],
    [
      'a shortened link in full',
      '<p>see <a href="https://a.example/some/very/long/path?x=1" rel="nofollow"><span class="invisible">https://</span><span class="ellipsis">a.example/some/very/long/pa</span><span class="invisible">th?x=1</span></a> now</p>',
      'see https://a.example/some/very/long/path?x=1 now',
    ],
    [
      'a link under other words',
      '<p><a href="https://evil.example/">your bank</a></p>',
      'your bank (https://evil.example/)',
    ],
    [
      'names and tags as written',
      '<p><span class="h-card"><a href="https://m.example/@ida" class="u-url mention">@<span>ida</span></a></span> about <a href="https://m.example/tags/Ferry" class="mention hashtag" rel="tag">#<span>Ferry</span></a></p>',
      '@ida about #Ferry',
    ],
    [
      'entities',
      '<p>a &lt; b &amp;&amp; c &gt; d &quot;e&quot; &#39;f&#39; &amp;amp;</p>',
      'a < b && c > d "e" \'f\' &amp;',
    ],
    ['lists and quotes', '<ul><li>one</li><li>two</li></ul><blockquote>said</blockquote>', ' * one\n * two\n\n> said'],
    ['capitals of a heading as they are', '<h1>Late Again</h1><p>and again</p>', 'Late Again\n\nand again'],
    ['pictures of emoji as nothing', '<p>hm <img src="https://x/y.png" alt=":hm:" /> ok</p>', 'hm ok'],
    ['code', '<p>type <code>npm start</code></p>', 'type npm start'],
    ['scripts as nothing', '<p>hi</p><script>alert(1)</script>', 'hi'],
    ['text without markup (Pleroma)', 'plain &amp; simple', 'plain & simple'],
    ['a link that is no web address', '<p><a href="javascript:alert(1)">here</a></p>', 'here'],
    ['nothing', '', ''],
  ])('%s', (_, html, expected) => {
    expect(textOf(html)).toBe(expected)
  })
})

describe('a conversation', () => {
  it('is found by its first post, however deep the reply, with few requests', async () => {
    await open()
    const root = h.world.post({ author: h.world.user({ acct: 'otto@far.example' }).id, text: 'anyone else late?' }).id
    const second = h.say('me too', { author: 'maria', replyTo: root })
    const third = h.say('and me', { author: 'ida', replyTo: second })
    const { posts, cursor } = await walk(h)
    expect(posts.map(({ externalId, rootId, parentId }) => [externalId, rootId, parentId])).toEqual([
      [third, root, second],
      [second, root, root],
    ])
    const asked = () => h.server.requests.filter(({ route }) => route === 'context').length
    expect(asked()).toBe(1)
    h.clock.advance(60_000)
    h.say('still', { author: 'maria', replyTo: third })
    expect((await walk(h, cursor)).posts[0]?.rootId).toBe(root)
    expect(asked()).toBe(1)
  })

  it('among strangers is found as well when we are named deep in it', async () => {
    await open()
    const otto = h.world.user({ acct: 'otto@far.example' }).id
    const root = h.world.post({ author: otto, text: 'anyone else late?' }).id
    const second = h.world.post({ author: otto, text: 'an hour now', replyTo: root }).id
    h.say('me too', { replyTo: second })
    expect((await walk(h)).posts).toMatchObject([{ rootId: root, parentId: second }])
  })

  it('whose first post is gone keeps the nearest one that is left', async () => {
    await open()
    const root = h.sayAsUs('news')
    const reply = h.say('oh', { replyTo: root })
    h.remove(root)
    const [post] = (await walk(h)).posts
    expect(post).toMatchObject({ externalId: reply, rootId: root, parentId: root, kind: 'reply' })
  })

  it('that cannot be looked up now is not guessed: the page comes later', async () => {
    await open()
    const root = h.sayAsUs('news')
    const reply = h.say('oh', { replyTo: root })
    h.server.faults.next('context', { kind: 'page', status: 503 })
    await expect(walk(h)).rejects.toMatchObject({ kind: 'unavailable' })
    expect((await walk(h)).posts).toMatchObject([{ externalId: reply, rootId: root }])
  })
})

describe('a direct message', () => {
  const secret = 'my phone number is 12345678'

  it('keeps its words out of Slack unless the configuration lets them in', async () => {
    await open()
    const { id } = h.world.post({
      author: h.world.user({ acct: 'maria' }).id,
      text: `@tidevogn ${secret}`,
      visibility: 'direct',
      spoiler: secret,
    })
    const [post] = (await walk(h)).posts
    expect(JSON.stringify(post)).not.toContain('12345678')
    expect(post).toMatchObject({ externalId: id, reply: { allowed: true }, replyRef: { visibility: 'direct' } })
    h.world.edit(id, `@tidevogn ${secret}!`)
    const { results } = await h.platform.recheck(ACCOUNT, [id])
    expect(results[0]?.state).toBe('edited')
    expect(JSON.stringify(results)).not.toContain('12345678')
    const open_ = h.create({ settings: settings(h.server.url, { showDirectMessages: true }) })
    expect((await walk({ ...h, platform: open_ })).posts[0]?.text).toContain(secret)
  })
})

describe('streams', () => {
  const say = (text: string, author = 'maria', more = {}) =>
    h.world.post({ author: h.world.user({ acct: author }).id, text, ...more }).id

  it('bring the same post under the same name and kind', async () => {
    await open()
    const id = say('@tidevogn late again #tidevogn')
    const streams = ['mentions', 'search', 'tag', 'public']
    const found = await Promise.all(
      streams.map(async (stream) => (await walk(h, undefined, { source: h.source(stream) })).posts),
    )
    for (const posts of found) expect(posts).toEqual(found[0])
    expect(found[0]).toMatchObject([{ externalId: id, kind: 'mention' }])
  })

  it('bring what each is for, and nothing that the rule excludes', async () => {
    await open()
    const searched = say('Tidevogn lost my bike')
    const tagged = say('what a morning #TideVogn')
    const remote = say('tidevogn from afar', 'otto@far.example')
    say('tidevogn knitting')
    say('knitting #tidevogn')
    say('tidevogn in private', 'ida', { visibility: 'private' })
    const ids = async (stream: string) =>
      (await walk(h, undefined, { source: h.source(stream) })).posts.map(({ externalId }) => externalId).sort()
    expect(await ids('search')).toEqual([searched, tagged, remote].sort())
    expect(await ids('tag')).toEqual([tagged])
    // Of the account's own server only, and only with the words of the rule in them.
    expect(await ids('public')).toEqual([searched, tagged].sort())
    expect(await ids('mentions')).toEqual([])
  })

  it('walk through a search by number and through a tag by id', async () => {
    await open()
    const ids = Array.from({ length: 95 }, (_, index) => {
      h.clock.advance(1_000)
      return say(`tidevogn ${index} #tidevogn`)
    })
    for (const stream of ['search', 'tag', 'public']) {
      const { posts, pages } = await walk(h, undefined, { source: h.source(stream) })
      expect(posts.map(({ externalId }) => externalId)).toEqual(ids.toReversed())
      expect(pages).toHaveLength(3)
    }
  })

  it('find what another server delivers hours late', async () => {
    await open()
    say('one #tidevogn')
    const source = h.source('tag')
    const { cursor } = await walk(h, undefined, { source })
    h.clock.advance(HOUR)
    const late = say('two #tidevogn', 'otto@far.example', { at: new Date(h.clock.now().getTime() - 6 * HOUR) })
    expect((await walk(h, cursor, { source })).posts.map(({ externalId }) => externalId)).toEqual([late])
  })

  it('do not lose what comes after a post from a server whose clock is days ahead', async () => {
    await open()
    const source = h.source('tag')
    say('one #tidevogn', 'otto@far.example', { at: new Date(h.clock.now().getTime() + 72 * HOUR) })
    const { cursor } = await walk(h, undefined, { source })
    h.clock.advance(60_000)
    const next = say('two #tidevogn')
    expect((await walk(h, cursor, { source })).posts.map(({ externalId }) => externalId)).toEqual([next])
  })

  it('are what a brand asks for', async () => {
    await open()
    const only = h.create({
      brands: [
        brand('tidevogn', {
          mentions: false,
          hashtags: [],
          publicTimeline: 'off',
          search: { any: ['a', 'b c'], all: [], none: [] },
        }),
      ],
    })
    expect(only.sources().map(({ key, query }) => [key, query])).toEqual([
      [`mastodon:${ACCOUNT}:tidevogn:search:a`, '"a"'],
      [`mastodon:${ACCOUNT}:tidevogn:search:b-c`, '"b c"'],
      [`mastodon:${ACCOUNT}:tidevogn:own`, null],
    ])
    expect(() => h.create({ brands: [brand('tidevogn', { search: null })] })).toThrow(/no words to look for/)
  })
})

describe.each<[ServerKind, number]>([
  ['mastodon', 500],
  ['gotosocial', 5_000],
  ['pleroma', 7_000],
])('a server like %s', (kind, maxCharacters) => {
  it('is read, answered and looked at again', async () => {
    await open({}, { kind, maxCharacters })
    const root = h.say('my ferry is late', { author: 'maria@far.example', name: 'Maria' })
    h.clock.advance(1_000)
    h.say('still', { author: 'maria@far.example', replyTo: root })
    const { posts, pages } = await walk(h)
    expect(pages.flatMap(({ unreadable }) => unreadable)).toEqual([])
    expect(posts.map(({ rootId }) => rootId)).toEqual([root, root])
    const [, first] = posts
    if (!first) throw new Error('no post')
    expect(first.author).toMatchObject({ handle: 'maria@far.example', name: 'Maria' })
    expect(first.limit).toEqual({ max: maxCharacters - '@maria '.length, unit: 'mastodon' })
    const asked = h.server.requests.filter(({ route }) => route === 'instanceV1')
    expect(asked).toHaveLength(kind === 'pleroma' ? 1 : 0)
    expect(first.url).toMatch(/^https:/)
    const reply = {
      key: 'k',
      account: ACCOUNT,
      to: { ...first, handle: first.author.handle },
      text: 'Sorry!',
      createdAt: h.clock.now(),
    }
    expect(await h.platform.send(reply)).toMatchObject({ result: 'sent', url: expect.stringMatching(/^https:/) })
    h.clock.advance(60_000)
    h.edit(root, 'my ferry is gone')
    expect((await h.platform.recheck(ACCOUNT, [root])).results).toMatchObject([{ state: 'edited' }])
  })

  it('that knows no idempotency keys still gets a reply once', async () => {
    await open({}, { kind, maxCharacters })
    h.say('late', { author: 'maria' })
    const [post] = (await walk(h)).posts
    if (!post) throw new Error('no post')
    const reply = {
      key: 'k',
      account: ACCOUNT,
      to: { ...post, handle: 'maria' },
      text: 'Sorry!',
      createdAt: h.clock.now(),
    }
    h.fault('send', 'drop-after')
    expect((await h.platform.send(reply)).result).toBe('unknown')
    h.clock.advance(15_000)
    expect((await h.platform.send(reply)).result).toBe('sent')
    expect(h.repliesUnder(post.externalId)).toEqual(['Sorry!'])
  })
})

describe('what the server allows', () => {
  it('is asked once a day, and guessed low while it does not tell', async () => {
    await open({}, { maxCharacters: 1_000 })
    h.server.faults.next('instance', { kind: 'page', status: 503 })
    h.say('one')
    const first = await walk(h)
    expect(first.posts[0]?.limit.max).toBeLessThan(500)
    h.clock.advance(11 * 60_000)
    h.say('two')
    const second = await walk(h, first.cursor)
    expect(second.posts[0]?.limit.max).toBeGreaterThan(900)
    for (let hour = 0; hour < 5; hour++) {
      h.clock.advance(HOUR)
      await walk(h, second.cursor)
    }
    expect(h.server.requests.filter(({ route }) => route === 'instance')).toHaveLength(2)
  })

  it('of requests is taken from its headers, since other programs may use the same account', async () => {
    await open()
    const platform = h.create({ requestsPerFiveMinutes: 10_000 })
    const error = await (async () => {
      for (let poll = 0; poll < 400; poll++) await walk({ ...h, platform }, { settled: null })
    })().catch((reason: unknown) => reason)
    expect(error).toMatchObject({ kind: 'rate-limited', retryAt: expect.any(Date) })
    // A tenth is left for replies: nothing met a refusal of the server.
    expect(h.server.requests.length).toBe(270)
  })
})

describe('links', () => {
  it('to a post anywhere lead to the post as our server has it', async () => {
    await open()
    const id = h.say('tell me', { author: 'maria@far.example' })
    const link = `https://far.example/@maria/${id}`
    expect(h.platform.postIdOf?.(`${link}/`)).toBe(link)
    expect((await h.platform.lookUp?.(ACCOUNT, link))?.post).toMatchObject({ externalId: id, kind: 'mention' })
    h.remove(id)
    expect((await h.platform.lookUp?.(ACCOUNT, link))?.post).toBeNull()
  })

  it.each([
    'https://x.com/a/status/1',
    'https://blog.example/@writer/a-story-about-ferries-0a1b2c3d',
    'https://video.example/@channel/videos',
    'https://bsky.app/profile/a.example/post/3kabc',
    'nonsense',
  ])('to something else are none: %s', async (link) => {
    await open()
    expect(h.platform.postIdOf?.(link)).toBeNull()
  })
})

it('tells who the account is', async () => {
  await open()
  expect(await h.platform.identify?.(ACCOUNT)).toEqual({
    id: h.world.findUser('tidevogn')?.id,
    handle: ACCOUNT,
    name: 'Tidevogn',
  })
  const dead = h.create({ credentials: { [ACCOUNT]: { accessToken: `${TOKEN}-wrong` } } })
  await expect(dead.identify?.(ACCOUNT)).rejects.toMatchObject({ kind: 'token-dead' })
})
