/** Replies on Bluesky: written to one place however often they are sent, with what stands above them, and links by byte offset. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Post } from '../../src/domain/post.ts'
import { tidFor, timeOfTid } from '../../src/platforms/bluesky/at-uri.ts'
import type { OutgoingReply } from '../../src/platforms/contract.ts'
import { type BlueskyHarness, HANDLE, makeBlueskyHarness } from './bluesky.harness.ts'
import { outgoing, walk } from './harness.ts'

const TEXT = 'Sorry, Maria.'

let h: BlueskyHarness
let post: Post
let reply: OutgoingReply
beforeEach(async () => {
  h = await makeBlueskyHarness()
  h.say('my ferry is late', { author: 'maria' })
  const [first] = (await walk(h)).posts
  if (!first) throw new Error('no post')
  post = first
  reply = outgoing(h, post, TEXT)
})
afterEach(() => h.stop())

const ourRecords = () =>
  h.world
    .all()
    .filter(({ did }) => did === h.world.findUser(HANDLE)?.did)
    .map(({ record }) => record)

describe('the key of a reply', () => {
  const at = new Date('2026-11-10T08:00:00.123Z')

  it('is the same for every attempt, differs between replies, and tells the time', () => {
    expect(tidFor(at, 'hearback-1-1')).toBe(tidFor(at, 'hearback-1-1'))
    expect(tidFor(at, 'hearback-1-1')).not.toBe(tidFor(at, 'hearback-1-2'))
    expect(timeOfTid(tidFor(at, 'hearback-1-1'))).toBe(at.getTime())
    expect(tidFor(at, 'x')).toMatch(/^[2-7a-j][2-7a-z]{12}$/)
  })

  it('sorts by time', () => {
    const later = new Date(at.getTime() + 1)
    expect(tidFor(at, 'b') < tidFor(later, 'a')).toBe(true)
  })

  it('is none where a key is no time', () => {
    expect(timeOfTid('self')).toBeNull()
    expect(timeOfTid('zzzzzzzzzzzzz')).toBeNull()
  })
})

describe('sending again', () => {
  it('after no answer writes nothing twice, and gives the same link', async () => {
    h.fault('send', 'drop-after')
    expect((await h.platform.send(reply)).result).toBe('unknown')
    h.clock.advance(15_000)
    const second = await h.platform.send(reply)
    expect(second).toMatchObject({ result: 'sent' })
    expect(await h.platform.send(reply)).toEqual(second)
    expect(h.repliesUnder(post.externalId)).toEqual([TEXT])
  })

  it('at once, when the record is the same, is no conflict', async () => {
    const first = await h.platform.send(reply)
    expect(await h.platform.send(reply)).toEqual(first)
    expect(h.repliesUnder(post.externalId)).toEqual([TEXT])
  })

  it('finds the first attempt although the post above it has another version by now', async () => {
    h.fault('send', 'drop-after')
    await h.platform.send(reply)
    const [written] = ourRecords()
    h.edit(post.externalId, 'my ferry is VERY late')
    expect(await h.platform.send(reply)).toMatchObject({ result: 'sent' })
    // Nothing was written over it either.
    expect(ourRecords()).toEqual([written])
  })

  it('never calls a reply refused that went out before', async () => {
    h.fault('send', 'drop-after')
    await h.platform.send(reply)
    h.clock.advance(15_000)
    h.remove(post.externalId)
    expect(await h.platform.send(reply)).toMatchObject({ result: 'sent' })
    h.server.logins.revoke()
    h.server.faults.next('createSession', { kind: 'status', status: 401 })
    expect((await h.platform.send(reply)).result).toBe('unknown')
  })

  it('by another process finds it as well', async () => {
    h.fault('send', 'drop-after')
    await h.platform.send(reply)
    h.clock.advance(60_000)
    const other = h.create()
    expect(await other.reconcile(reply, reply.createdAt)).toMatchObject({ result: 'sent' })
    expect(await other.send(reply)).toMatchObject({ result: 'sent' })
    expect(h.repliesUnder(post.externalId)).toEqual([TEXT])
  })
})

describe('a refusal', () => {
  it('comes from the author who lets nobody reply, whatever was so when the post came', async () => {
    const shy = h.world.user({ handle: 'shy.bsky.test' })
    h.world.post({ author: shy.did, text: `@${HANDLE} hi`, gated: true })
    const [gated] = (await walk(h)).posts
    if (!gated) throw new Error('no post')
    expect(await h.platform.send(outgoing(h, gated, TEXT))).toMatchObject({ result: 'rejected', reason: 'blocked' })
    expect(ourRecords()).toEqual([])
  })
})

describe('the record', () => {
  it('names the root and the parent by address and version', async () => {
    const answer = h.world.post({ author: 'maria.bsky.test', text: `@${HANDLE} still`, replyTo: post.externalId })
    const [second] = (await walk(h)).posts
    if (!second) throw new Error('no post')
    await h.platform.send(outgoing(h, second, TEXT))
    expect(ourRecords()).toEqual([
      {
        $type: 'app.bsky.feed.post',
        text: TEXT,
        createdAt: h.clock.now().toISOString(),
        reply: {
          root: { uri: post.externalId, cid: post.replyRef.cid },
          parent: { uri: answer.uri, cid: answer.cid },
        },
      },
    ])
  })

  it('marks links and names by their place in the bytes; a name of nobody stays plain', async () => {
    const text = 'Kære 😱 @maria.bsky.test, see https://help.tidevogn.example/late or ask @nobody.bsky.test #ferry'
    await h.platform.send(outgoing(h, post, text))
    const [record] = ourRecords()
    const bytes = Buffer.from(text)
    const facets = (record?.facets ?? []) as { index: { byteStart: number; byteEnd: number }; features: object[] }[]
    const marked = facets.map(({ index, features }) => [
      bytes.toString('utf8', index.byteStart, index.byteEnd),
      features[0],
    ])
    expect(marked).toEqual([
      ['@maria.bsky.test', { $type: 'app.bsky.richtext.facet#mention', did: post.author.id }],
      [
        'https://help.tidevogn.example/late',
        { $type: 'app.bsky.richtext.facet#link', uri: 'https://help.tidevogn.example/late' },
      ],
      ['#ferry', { $type: 'app.bsky.richtext.facet#tag', tag: 'ferry' }],
    ])
  })

  it('may have 300 signs as people count them, not one more', async () => {
    const family = '👨‍👩‍👧'
    expect((await h.platform.send(outgoing(h, post, 'x'.repeat(299) + family))).result).toBe('sent')
    const tooLong = { ...outgoing(h, post, 'x'.repeat(300) + family), key: 'other' }
    expect(await h.platform.send(tooLong)).toMatchObject({ result: 'rejected', reason: 'too-long' })
    const manyBytes = { ...outgoing(h, post, family.repeat(200)), key: 'third' }
    expect(await h.platform.send(manyBytes)).toMatchObject({ result: 'rejected', reason: 'too-long' })
  })
})

describe('a look again', () => {
  it('does not take a block for a deletion', async () => {
    h.blockUs('maria')
    const { results } = await h.platform.recheck(HANDLE, [post.externalId])
    expect(results).toEqual([{ externalId: post.externalId, state: 'same' }])
    h.remove(post.externalId)
    expect((await h.platform.recheck(HANDLE, [post.externalId])).results[0]?.state).toBe('deleted')
  })

  it('in a new process tells an edit against the version that was stored', async () => {
    h.edit(post.externalId, 'my ferry is gone')
    const fresh = h.create()
    const known = new Map([[post.externalId, post.replyRef]])
    expect((await fresh.recheck(HANDLE, [post.externalId], known)).results).toMatchObject([
      { state: 'edited', text: expect.stringContaining('gone') },
    ])
  })

  it('asks for 25 posts at once', async () => {
    const ids = Array.from({ length: 60 }, (_, index) => h.say(`post ${index}`))
    await h.platform.recheck(HANDLE, ids)
    const asked = h.server.requests.filter(({ route }) => route === 'getPosts')
    // One for the post of the beginning.
    expect(asked).toHaveLength(1 + 3)
  })
})

describe('limits', () => {
  it('are kept by our own count: reading stops before the last tenth, which is for replies', async () => {
    const platform = h.create({ requestsPerFiveMinutes: 40 })
    const own = { ...h, platform }
    let polls = 0
    const error = await (async () => {
      for (; polls < 100; polls++) await walk(own, { settled: null })
    })().catch((reason: unknown) => reason)
    expect(error).toMatchObject({ kind: 'rate-limited' })
    const asked = h.server.requests.length
    expect(polls).toBeLessThan(40)
    expect((await platform.send(reply)).result).toBe('sent')
    expect(h.server.requests.length).toBeGreaterThan(asked)
    h.clock.advance(5 * 60_000 + 1)
    await walk(own)
  })
})
