/** Replies on Mastodon: to the right people, as visible as what they answer, and once. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Post } from '../../src/domain/post.ts'
import { outgoing, walk } from './harness.ts'
import { ACCOUNT, type MastodonHarness, makeMastodonHarness } from './mastodon.harness.ts'

const HOUR = 3_600_000
const TEXT = 'Sorry, Maria.'

let h: MastodonHarness
beforeEach(async () => {
  h = await makeMastodonHarness()
})
afterEach(() => h.stop())

const received = async (
  more: { visibility?: string; spoiler?: string } = {},
  acct = 'maria@far.example',
): Promise<Post> => {
  h.world.post({ author: h.world.user({ acct }).id, text: '@tidevogn my ferry is late', ...more })
  const [post] = (await walk(h)).posts
  if (!post) throw new Error('no post')
  return post
}
const ours = () => h.world.all().filter(({ accountId }) => accountId === h.world.findUser('tidevogn')?.id)

describe('a reply', () => {
  it.each(['public', 'unlisted', 'private', 'direct'])('to a %s post is as visible as that', async (visibility) => {
    await h.platform.send(outgoing(h, await received({ visibility }), TEXT))
    expect(ours()).toMatchObject([{ visibility }])
  })

  it('names whom it answers, once', async () => {
    const post = await received()
    await h.platform.send(outgoing(h, post, TEXT))
    await h.platform.send({ ...outgoing(h, post, '@maria@far.example hello'), key: 'second' })
    expect(ours().map(({ text }) => text)).toEqual(['@maria@far.example hello', `@maria@far.example ${TEXT}`])
  })

  it('stands under the same warning', async () => {
    const post = await received({ spoiler: 'seasickness' })
    expect(post.text).toBe('[seasickness]\n\n@tidevogn my ferry is late')
    expect(post.limit.max).toBe(500 - '@maria '.length - 'seasickness'.length)
    await h.platform.send(outgoing(h, post, TEXT))
    expect(ours()).toMatchObject([{ spoiler: 'seasickness' }])
  })

  it('carries its key as the header that servers know', async () => {
    const post = await received()
    await h.platform.send(outgoing(h, post, TEXT))
    const [request] = h.server.requests.filter(({ route }) => route === 'create')
    expect(request?.headers['idempotency-key']).toBe(outgoing(h, post, TEXT).key)
    expect(request?.body).toEqual({
      status: `@maria@far.example ${TEXT}`,
      in_reply_to_id: post.externalId,
      visibility: 'public',
    })
  })

  it('may fill what the name in front leaves, links counted as 23', async () => {
    const post = await received()
    const link = 'https://help.example.org/a/very/long/address/that/nobody/should/have/to/read'
    const fits = `${'x'.repeat(post.limit.max - 24)} ${link}`
    expect((await h.platform.send(outgoing(h, post, fits))).result).toBe('sent')
    const long = { ...outgoing(h, post, `x${fits}`), key: 'second' }
    expect(await h.platform.send(long)).toMatchObject({ result: 'rejected', reason: 'too-long' })
  })
})

describe('sending again', () => {
  it('at once gives the same post, by the key', async () => {
    const reply = outgoing(h, await received(), TEXT)
    const first = await h.platform.send(reply)
    expect(await h.platform.send(reply)).toEqual(first)
    expect(ours()).toHaveLength(1)
  })

  it('hours later, when the server has forgotten the key, still makes no second post', async () => {
    const reply = outgoing(h, await received(), TEXT)
    h.fault('send', 'drop-after')
    expect((await h.platform.send(reply)).result).toBe('unknown')
    h.clock.advance(3 * HOUR)
    expect((await h.platform.send(reply)).result).toBe('sent')
    expect(ours()).toHaveLength(1)
  })

  it('is put off while nobody can say whether the first went out', async () => {
    const reply = outgoing(h, await received(), TEXT)
    h.fault('send', 'drop-after')
    await h.platform.send(reply)
    h.clock.advance(3 * HOUR)
    h.fault('own', 'server-error')
    expect((await h.platform.send(reply)).result).toBe('unknown')
    expect(ours()).toHaveLength(1)
  })

  it('of what went out is never called refused, although the post is gone by now', async () => {
    const post = await received()
    const reply = outgoing(h, post, TEXT)
    h.fault('send', 'drop-after')
    await h.platform.send(reply)
    h.clock.advance(60_000)
    h.remove(post.externalId)
    expect((await h.platform.send(reply)).result).toBe('sent')
  })

  it('finds the reply behind a hundred others', async () => {
    const reply = outgoing(h, await received(), TEXT)
    h.fault('send', 'drop-after')
    await h.platform.send(reply)
    for (let index = 0; index < 100; index++) {
      h.clock.advance(1_000)
      h.sayAsUs(`news ${index}`)
    }
    expect((await h.platform.reconcile(reply, reply.createdAt)).result).toBe('sent')
  })
})

describe('a look again', () => {
  it('does not take a block for a deletion where the author is known', async () => {
    const post = await received()
    h.blockUs('maria@far.example')
    const known = new Map([[post.externalId, post.replyRef]])
    expect((await h.platform.recheck(ACCOUNT, [post.externalId], known)).results[0]?.state).toBe('unknown')
    h.remove(post.externalId)
  })
})
