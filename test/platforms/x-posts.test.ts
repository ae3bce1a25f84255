/** What X alone does to posts: short links, edits with new ids, quotes, odd language codes, lost pages. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { outgoing, pollOnce, walk } from './harness.ts'
import { makeXHarness, type XHarness } from './x.harness.ts'

let h: XHarness
beforeEach(async () => {
  h = await makeXHarness()
})
afterEach(() => h.stop())

describe('posts', () => {
  const only = async (stream = 'mentions') => {
    const { posts } = await walk(h, undefined, { source: h.source(stream) })
    if (!posts[0]) throw new Error('no post')
    return posts[0]
  }
  const customer = () => h.world.user({ handle: 'maria', name: 'Maria' }).id

  it('show the real links, and no link for media that is listed', async () => {
    const media = [{ type: 'photo' as const, url: 'https://media.example.com/1.jpg', alt: 'A queue at a gate' }]
    h.world.post({ author: customer(), text: '@tidevogn see https://example.com/a?b=1&c=2 now', media })
    const post = await only()
    expect(post.text).toBe('@tidevogn see https://example.com/a?b=1&c=2 now')
    expect(post.media).toEqual([{ kind: 'image', url: 'https://media.example.com/1.jpg', alt: 'A queue at a gate' }])
  })

  it('are mentions, replies, quotes or search hits; X lets us answer all but the last', async () => {
    const ours = h.sayAsUs('Our new timetable is out')
    h.world.post({ author: customer(), text: 'more please', replyTo: ours })
    const reply = await only()
    expect(reply).toMatchObject({ kind: 'reply', parentId: ours, rootId: ours, reply: { allowed: true } })
    h.world.post({ author: customer(), text: 'tidevogn, look at this', quoteOf: ours })
    const quote = await only('search')
    expect(quote).toMatchObject({ kind: 'quote', reply: { allowed: true } })
    h.clock.advance(1_000)
    h.world.post({ author: customer(), text: 'tidevogn was late' })
    const hit = await only('search')
    expect(hit).toMatchObject({ kind: 'search', reply: { allowed: false, reason: expect.stringContaining('on X') } })
    expect(await h.platform.send(outgoing(h, hit, 'hello'))).toMatchObject({
      result: 'rejected',
      reason: 'not-allowed',
    })
  })

  it('keep their first id when they are edited, and come again as edited', async () => {
    const first = h.say('we are late', { author: 'maria' })
    const before = await walk(h)
    h.clock.advance(60_000)
    h.edit(first, 'we are very late')
    const after = await walk(h, before.cursor)
    expect(after.posts).toHaveLength(1)
    expect(after.posts[0]).toMatchObject({
      externalId: first,
      rootId: first,
      state: 'edited',
      editedAt: h.clock.now(),
      postedAt: before.posts[0]?.postedAt,
    })
  })

  it('name languages as the rest of the world does', async () => {
    for (const lang of ['in', 'iw', 'qme', 'und', 'da']) {
      h.clock.advance(1_000)
      h.world.post({ author: customer(), text: `@tidevogn ${lang}`, lang })
    }
    expect((await walk(h)).posts.map(({ language }) => language)).toEqual(['da', null, null, 'he', 'id'])
  })

  it('tell reach and reactions', async () => {
    const maria = h.world.user({ handle: 'maria', name: 'Maria', followers: 1240 })
    const post = h.world.post({ author: maria.id, text: '@tidevogn hi', likes: 7 })
    h.world.post({ author: h.world.user({ handle: 'other' }).id, text: 'same', replyTo: post.id })
    expect((await only()).metrics).toEqual({ likes: 7, reposts: 0, replies: 1 })
    expect((await only()).author).toEqual({ id: maria.id, handle: 'maria', name: 'Maria', followers: 1240, bot: false })
  })

  it('of a timeline deeper than X keeps are reported as a gap', async () => {
    const first = h.say('long ago')
    const { cursor } = await walk(h)
    for (let index = 0; index < 820; index++) {
      h.clock.advance(1_000)
      h.say(`post ${index}`)
    }
    const { posts, gaps } = await walk(h, cursor)
    expect(posts).toHaveLength(800)
    expect(gaps).toEqual([{ from: expect.any(Date), to: posts.at(-1)?.postedAt, reason: 'too-old', resume: null }])
    expect(gaps[0]?.from).toEqual(new Date(h.world.get(first)?.createdAt ?? 0))
  })
})

describe('a walk whose page token is lost time and again', () => {
  it('is given up as a gap instead of being paid for without end', async () => {
    for (let index = 0; index < 150; index++) h.say(`post ${index}`)
    let { cursor } = await pollOnce(h, { settled: null })
    h.server.faults.decide = (route) => (route === 'mentions' ? { kind: 'lost-token' } : null)
    const gaps = []
    for (let polls = 0; polls < 5 && cursor.walk; polls++) {
      const page = await pollOnce(h, cursor)
      if (page.gap) gaps.push(page.gap)
      cursor = page.cursor
    }
    expect(gaps).toHaveLength(1)
    expect(gaps[0]).toMatchObject({ reason: 'walk-lost', resume: null })
    expect(cursor.walk).toBeUndefined()
  })
})

describe('a stored cursor that cannot be read', () => {
  it('starts the walk over', async () => {
    const said = h.say('hello')
    const page = await pollOnce(h, { settled: null, walk: { newest: '1', pageToken: 'not ours', pages: 3 } })
    expect(page.posts.map(({ externalId }) => externalId)).toEqual([said])
  })
})
