/** Replies on X where it differs from others: duplicates, its rule for apps, an X that cannot be reached. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freePort } from './free-port.ts'
import { outgoing, received, walk } from './harness.ts'
import { makeXHarness, settings, type XHarness } from './x.harness.ts'

let h: XHarness
beforeEach(async () => {
  h = await makeXHarness()
})
afterEach(() => h.stop())

describe('sending', () => {
  it('finds its own earlier attempt when X calls the text a duplicate', async () => {
    const post = await received(h)
    const reply = outgoing(h, post, 'Sorry for the wait, Maria.')
    h.server.faults.next('create', { kind: 'drop-after' })
    expect((await h.platform.send(reply)).result).toBe('unknown')
    h.clock.advance(3_600_000)
    expect(await h.platform.send({ ...reply, key: 'second attempt' })).toMatchObject({ result: 'sent' })
    expect(h.repliesUnder(post.externalId)).toHaveLength(1)
  })

  it('is a rejected duplicate when the text stands elsewhere', async () => {
    const post = await received(h)
    h.server.faults.next('create', {
      kind: 'status',
      status: 403,
      detail: 'You are not allowed to create a Tweet with duplicate content.',
    })
    expect(await h.platform.send(outgoing(h, post, 'hello'))).toMatchObject({ result: 'rejected', reason: 'duplicate' })
  })

  it('stays unknown when X calls it a duplicate and nobody can look', async () => {
    const reply = outgoing(h, await received(h), 'hello')
    h.server.faults.next('create', { kind: 'status', status: 403, detail: 'duplicate content' })
    h.server.faults.next('own', { kind: 'status', status: 503 })
    expect((await h.platform.send(reply)).result).toBe('unknown')
  })

  it('is a rejection with a time when X cannot be reached: nothing was sent', async () => {
    const post = await received(h)
    const port = await freePort()
    const platform = h.create({ settings: settings(`http://127.0.0.1:${port}`) })
    const outcome = await platform.send(outgoing(h, post, 'hello'))
    expect(outcome).toMatchObject({ result: 'rejected', reason: 'other', spend: { usd: 0 } })
    expect(outcome.result === 'rejected' && outcome.retryAt).toBeInstanceOf(Date)
  })

  it('says who may reply as X says it', async () => {
    const restricted = h.world.post({
      author: h.world.user({ handle: 'shy' }).id,
      text: 'tidevogn is late',
      repliesRestricted: true,
    })
    const [post] = (await walk(h, undefined, { source: h.source('search') })).posts
    expect(post?.externalId).toBe(restricted.id)
    if (post)
      expect(await h.platform.send(outgoing(h, post, 'hi'))).toMatchObject({
        result: 'rejected',
        reason: 'not-allowed',
      })
  })
})
