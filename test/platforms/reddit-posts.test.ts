/** What Reddit's submissions and comments become, and which of them are ours. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { excludedBy } from '../../src/domain/match.ts'
import type { NewSubmission } from '../../src/sandbox/reddit/world.ts'
import { outgoing, sourceOf, walk } from './harness.ts'
import { brand, makeRedditHarness, NAME, type RedditHarness, rule, SUBREDDIT } from './reddit.harness.ts'

let h: RedditHarness
beforeEach(async () => {
  h = await makeRedditHarness()
  h.world.user('maria')
})
afterEach(() => h.stop())

const found = async (stream: string) => (await walk(h, undefined, { source: h.source(stream) })).posts
const only = async (stream: string) => {
  const [post, ...others] = await found(stream)
  expect(others).toEqual([])
  if (!post) throw new Error('no post')
  return post
}
const submit = (more: Partial<NewSubmission> = {}) =>
  h.world.submit({
    author: 'maria',
    subreddit: SUBREDDIT,
    title: 'Tidevogn was late again',
    text: 'Two hours.',
    ...more,
  })
const comment = (text: string, parent = h.thread, author = 'maria') => h.world.comment({ author, parent, text })

describe('a submission', () => {
  it('is its title and its text, and stands for itself', async () => {
    const { name } = submit({ score: 7 })
    comment('me too', name, 'traveller')
    expect(await only('search')).toMatchObject({
      platform: 'reddit',
      externalId: name,
      rootId: name,
      parentId: null,
      kind: 'search',
      text: 'Tidevogn was late again\n\nTwo hours.',
      url: `https://www.reddit.com/r/${SUBREDDIT}/comments/${name.slice(3)}/tidevogn_was_late_again/`,
      author: { handle: 'maria', name: 'maria', followers: null, bot: false },
      metrics: { likes: 7, reposts: 0, replies: 1 },
      limit: { max: 10_000, unit: 'characters' },
      reply: { allowed: true },
      replyRef: { fullname: name, subreddit: SUBREDDIT },
    })
  })

  it('names the picture or page it links to', async () => {
    submit({ url: 'https://media.example.com/queue.jpg', text: '' })
    expect((await only('search')).media).toEqual([
      { kind: 'image', url: 'https://media.example.com/queue.jpg', alt: null },
    ])
  })

  it('shows the address of a linked page in its text', async () => {
    submit({ url: 'https://news.example.com/tidevogn', text: '' })
    expect((await only('search')).text).toBe('Tidevogn was late again\n\nhttps://news.example.com/tidevogn')
  })

  it('passed on as it was is a repost; with words of its own it is not', async () => {
    const original = submit()
    h.clock.advance(1_000)
    const silent = submit({ author: 'traveller', text: '', crosspostOf: original.name })
    h.clock.advance(1_000)
    const worded = submit({ author: 'traveller', title: 'Look what they did', text: '', crosspostOf: original.name })
    const posts = await found('search')
    const of = (name: string) => posts.find(({ externalId }) => externalId === name)
    expect(of(original.name)).toMatchObject({ repost: false, metrics: { reposts: 2 } })
    expect(of(silent.name)).toMatchObject({ repost: true })
    // Reddit's search looks at the words of the one who passed it on only.
    expect(of(worded.name)).toBeUndefined()
  })

  it('is a mention when it calls us by name', async () => {
    submit({ text: `hello /u/${NAME}` })
    expect(await only('search')).toMatchObject({ kind: 'mention' })
  })

  it('that Reddit finds by other words than ours is left out', async () => {
    const search = rule({ any: ['tidevogn'], none: ['knitting'] })
    const platform = h.create({ brands: [brand('tidevogn', { search })] })
    const source = sourceOf(platform, 'search')
    submit()
    const everything = { ...source, query: '"two hours"' }
    const request = { cursor: { settled: null }, since: new Date(0), maxPages: 1 }
    expect((await platform.poll({ ...request, source: everything })).posts).toHaveLength(1)
    submit({ title: 'Two hours of knitting on tidevogn' })
    submit({ title: 'Two hours of nothing', text: 'two hours' })
    expect((await platform.poll({ ...request, source: everything })).posts).toHaveLength(1)
  })
})

describe('comments of a subreddit', () => {
  it('are ours when they hold our words, whoever they answer', async () => {
    comment('nothing to see here')
    const ours = comment('has anybody tried TIDEVOGN with a dog?')
    h.world.submit({ author: 'maria', subreddit: 'elsewhere', title: 'x', text: '' })
    expect(await only('comments')).toMatchObject({
      externalId: ours.name,
      rootId: h.thread,
      parentId: h.thread,
      kind: 'search',
      text: 'has anybody tried TIDEVOGN with a dog?',
    })
  })

  it('that are many are read to the end, and only ours are brought', async () => {
    for (let index = 0; index < 250; index++) {
      h.clock.advance(1_000)
      comment(index % 50 === 0 ? `tidevogn ${index}` : `chatter ${index}`)
    }
    const walked = await walk(h, undefined, { source: h.source('comments') })
    expect(walked.posts.map(({ text }) => text)).toEqual([200, 150, 100, 50, 0].map((index) => `tidevogn ${index}`))
    expect(walked.gaps).toEqual([])
    const again = await walk(h, walked.cursor, { source: h.source('comments') })
    expect(again.posts).toEqual([])
  })
})

describe('the inbox', () => {
  it('tells mentions from replies, and leaves private messages out', async () => {
    const ours = h.sayAsUs('Our new timetable is out')
    const mention = comment(`u/${NAME} hello`)
    h.clock.advance(1_000)
    const reply = comment('thank you', ours)
    h.clock.advance(1_000)
    comment(`not u/${NAME}er and not example.com/u/${NAME}`)
    expect((await found('inbox')).map(({ externalId, kind }) => [externalId, kind])).toEqual([
      [reply.name, 'reply'],
      [mention.name, 'mention'],
    ])
  })

  it('is completed by what it leaves out itself', async () => {
    const { name } = comment(`u/${NAME} hello`)
    h.clock.advance(60_000)
    h.world.edit(name, `u/${NAME} hello again`)
    expect(await only('inbox')).toMatchObject({ state: 'edited', editedAt: h.clock.now(), rootId: h.thread })
    expect(h.server.requests.filter(({ route }) => route === 'info')).toHaveLength(1)
  })

  it('asks for nothing more when it holds nothing new', async () => {
    comment(`u/${NAME} hello`)
    const { cursor } = await walk(h)
    const before = h.server.requests.length
    await walk(h, cursor)
    expect(h.server.requests.slice(before).map(({ route }) => route)).toEqual(['inbox'])
  })

  it('serves by itself where Reddit does not show the comment elsewhere', async () => {
    const { name } = comment(`u/${NAME} hello`)
    h.server.faults.next('info', { kind: 'empty-page' })
    expect(await only('inbox')).toMatchObject({ externalId: name, rootId: h.thread, parentId: h.thread })
  })
})

describe('what is gone', () => {
  it('before we saw it is left out', async () => {
    h.world.remove(comment(`u/${NAME} never mind`).name)
    h.world.remove(submit().name, 'moderator')
    expect(await found('inbox')).toEqual([])
    expect(await found('search')).toEqual([])
  })

  it('is reported on a recheck: deleted, removed, or left behind by a deleted account', async () => {
    h.world.user('leaver')
    const names = [
      submit().name,
      submit().name,
      submit({ text: '', url: 'https://example.com/' }).name,
      comment('a').name,
      comment('b').name,
      comment('c', h.thread, 'leaver').name,
      't1_zzzzzz',
    ]
    h.world.remove(names[1] ?? '', 'moderator')
    h.world.remove(names[2] ?? '')
    h.world.remove(names[3] ?? '')
    h.world.remove(names[4] ?? '', 'moderator')
    h.world.removeUser('leaver')
    const { results } = await h.platform.recheck(NAME, names)
    expect(results.map(({ state }) => state)).toEqual([
      'same',
      'deleted',
      'deleted',
      'deleted',
      'deleted',
      'deleted',
      'unknown',
    ])
  })

  it('leaves two deleted accounts apart', async () => {
    h.world.user('one')
    h.world.user('two')
    comment(`u/${NAME} hello`, h.thread, 'one')
    comment(`u/${NAME} hello`, h.thread, 'two')
    h.world.removeUser('one')
    h.world.removeUser('two')
    const authors = (await found('inbox')).map(({ author }) => author)
    expect(new Set(authors.map(({ id }) => id)).size).toBe(2)
    expect(authors.map(({ handle }) => handle)).toEqual(['[deleted]', '[deleted]'])
  })
})

describe('what can be answered', () => {
  it('is nothing in a locked thread, and a try is refused', async () => {
    comment(`u/${NAME} hello`)
    h.world.lock(h.thread)
    const post = await only('inbox')
    expect(post.reply).toEqual({ allowed: false, reason: expect.stringContaining('locked') })
    expect(await h.platform.send(outgoing(h, post, 'hello'))).toMatchObject({
      result: 'rejected',
      reason: 'not-allowed',
      detail: expect.stringContaining('THREAD_LOCKED'),
    })
  })
})

it('texts lose what only the editor of Reddit put in, and nothing else', async () => {
  comment(`u/${NAME} first\n\n&#x200B;\n\nsecond &amp; [a link](https://example.com/?a=1&b=2)`)
  expect((await only('inbox')).text).toBe(`u/${NAME} first\n\n\nsecond &amp; [a link](https://example.com/?a=1&b=2)`)
})

it('posts of an excluded subreddit are told by where they stand', async () => {
  submit()
  const post = await only('search')
  const none = { words: [], authors: [] }
  expect(excludedBy(post, { ...none, subreddits: ['r/NorthSea'] })).toBe('subreddit r/NorthSea')
  expect(excludedBy(post, { ...none, subreddits: ['south'] })).toBeNull()
})
