import { expect, it } from 'vitest'
import { type PlatformHarness, walk } from './harness.ts'

export const posts = (harness: () => PlatformHarness): void => {
  it.each([
    ['4-byte signs', 'Min båd er væk 😱🛟 𝒽𝑒𝓁𝓅'],
    ['right-to-left text', 'הספינה שלי מאחרת, מה עושים؟ قاربي متأخر'],
    ['zero-width signs', 'family 👨‍👩‍👧 and a\u200bz\u200cw\u200dj'],
    ['markup of others', 'a < b && c > d <!channel> <script>alert(1)</script> &amp; *bold* @here'],
    ['several lines', 'first line\nsecond line\n\nfourth line'],
  ])('keeps %s as written', async (_, text) => {
    const h = harness()
    h.say(text)
    const { posts: found } = await walk(h)
    expect(found).toHaveLength(1)
    expect(found[0]?.text).toContain(text)
  })

  it('keeps all of a post of 10,000 characters', async () => {
    const h = harness()
    const text = `start ${'long words in a row '.repeat(499)}end`
    h.say(text)
    const [post] = (await walk(h)).posts
    expect(post?.text).toContain(text)
  })

  it('can be stored whatever it holds: no NUL, no half sign', async () => {
    const h = harness()
    h.say('zero \0 and half \ud83d sign')
    const [post] = (await walk(h)).posts
    expect(post?.text.isWellFormed()).toBe(true)
    expect(post?.text).not.toContain('\0')
    expect(post?.text).toContain('zero')
  })

  it('knows the author, the times and the place in the conversation', async () => {
    const h = harness()
    const root = h.say('my ferry is late', { author: 'maria', name: 'Maria K.' })
    h.clock.advance(60_000)
    const answer = h.say('still late', { author: 'maria', replyTo: root })
    const [second, first] = (await walk(h)).posts
    expect(first).toMatchObject({
      externalId: root,
      rootId: root,
      parentId: null,
      ...h.placeOf?.(root),
      own: false,
      repost: false,
      state: 'live',
    })
    expect(first?.author).toMatchObject({
      handle: h.handleOf?.('maria') ?? 'maria',
      name: h.authors?.named === false ? 'maria' : 'Maria K.',
    })
    expect(second).toMatchObject({ externalId: answer, rootId: first?.rootId, parentId: root })
    expect(second?.author.id).toBe(first?.author.id)
    expect(second?.postedAt.getTime()).toBe(h.clock.now().getTime())
    expect(first?.url).toMatch(/^https:\/\//)
    expect(first?.limit.max).toBeGreaterThan(0)
    expect(first?.reply).toEqual({ allowed: true })
  })

  it('brings the posts of a deleted author, who keeps the same id', async () => {
    const h = harness()
    h.say('I was here', { author: 'leaver' })
    const [before] = (await walk(h)).posts
    h.removeAuthor('leaver')
    const [after] = (await walk(h)).posts
    // Some platforms drop the posts together with their author: then there is nothing to bring.
    if (!after) return
    if (h.authors?.lasting !== false) expect(after.author.id).toBe(before?.author.id)
    expect(after.text).toBe(before?.text)
    expect(after.author.name).not.toBe('')
  })

  it('flags our own posts', async () => {
    const h = harness()
    if (!h.own) return
    const ours = h.sayAsUs('Our new timetable is out')
    const { posts: found } = await walk(h, undefined, { source: h.own })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ externalId: ours, own: true, reply: { allowed: false } })
  })

  it('flags reposts', async () => {
    const h = harness()
    const repost = h.repost()
    if (repost === null) return
    const { posts: found } = await walk(h)
    expect(found.find(({ externalId }) => externalId === repost)?.repost).toBe(true)
  })
}
