import { expect, it } from 'vitest'
import type { RejectionReason } from '../../src/platforms/contract.ts'
import { type ContractFault, outgoing, type PlatformHarness, received, walk } from './harness.ts'

const TEXT = 'Hi Maria, we are sorry. More on https://help.tidevogn.example/late & soon.'

/** Past the time in which a sent reply may not show yet. */
const waitToShow = (h: PlatformHarness): void =>
  h.clock.advance((h.platform.describeLimits().readBackAfterMs ?? 0) + 1_000)

export const sending = (harness: () => PlatformHarness): void => {
  it('sends a reply under the post, once', async () => {
    const h = harness()
    const post = await received(h)
    const outcome = await h.platform.send(outgoing(h, post, TEXT))
    expect(outcome).toMatchObject({ result: 'sent', url: expect.stringMatching(/^https:\/\//) })
    expect(h.repliesUnder(post.externalId)).toEqual([TEXT])
  })

  it('answers the latest version of an edited post', async () => {
    const h = harness()
    const post = await received(h)
    h.clock.advance(60_000)
    h.edit(post.externalId, 'my ferry is VERY late')
    const [edited] = (await walk(h)).posts
    expect(edited?.externalId).toBe(post.externalId)
    expect(edited?.state).toBe('edited')
    if (!edited) return
    expect((await h.platform.send(outgoing(h, edited, TEXT))).result).toBe('sent')
    expect(h.repliesUnder(post.externalId)).toEqual([TEXT])
  })

  it('is rejected when the post is gone', async () => {
    const h = harness()
    const post = await received(h)
    h.remove(post.externalId)
    expect(await h.platform.send(outgoing(h, post, TEXT))).toMatchObject({ result: 'rejected', reason: 'post-gone' })
  })

  it('is rejected when the author has blocked us', async () => {
    const h = harness()
    const post = await received(h)
    h.blockUs('maria')
    expect(await h.platform.send(outgoing(h, post, TEXT))).toMatchObject({ result: 'rejected', reason: 'blocked' })
  })

  it('is rejected, unsent, when it is too long', async () => {
    const h = harness()
    const post = await received(h)
    const text = 'word '.repeat(Math.ceil(post.limit.max / 4))
    expect(await h.platform.send(outgoing(h, post, text))).toMatchObject({ result: 'rejected', reason: 'too-long' })
    expect(h.repliesUnder(post.externalId)).toEqual([])
  })

  it.each<[ContractFault, RejectionReason]>([
    ['unauthorized', 'token-dead'],
    ['forbidden', 'not-allowed'],
    ['rate-limited', 'rate-limited'],
  ])('%s is a rejection: %s', async (fault, reason) => {
    const h = harness()
    const post = await received(h)
    h.fault('send', fault)
    const outcome = await h.platform.send(outgoing(h, post, TEXT))
    expect(outcome).toMatchObject({ result: 'rejected', reason })
    if (reason === 'rate-limited' && outcome.result === 'rejected')
      expect(outcome.retryAt?.getTime()).toBeGreaterThan(h.clock.now().getTime())
    expect(h.repliesUnder(post.externalId)).toEqual([])
  })

  it.each<ContractFault>(['timeout', 'drop-before', 'server-error'])(
    '%s before the platform took it: unknown, then found absent',
    async (fault) => {
      const h = harness()
      const reply = outgoing(h, await received(h), TEXT)
      const attemptedAt = h.clock.now()
      h.fault('send', fault)
      expect((await h.platform.send(reply)).result).toBe('unknown')
      waitToShow(h)
      expect((await h.platform.reconcile(reply, attemptedAt)).result).toBe('absent')
    },
  )

  it.each<ContractFault>(['drop-after', 'drop-middle', 'server-error-after', 'truncated'])(
    '%s when the platform took it: unknown, then found by reading back',
    async (fault) => {
      const h = harness()
      const post = await received(h)
      const reply = outgoing(h, post, TEXT)
      const attemptedAt = h.clock.now()
      h.fault('send', fault)
      expect((await h.platform.send(reply)).result).toBe('unknown')
      expect(h.repliesUnder(post.externalId)).toEqual([TEXT])
      waitToShow(h)
      expect(await h.platform.reconcile(reply, attemptedAt)).toMatchObject({
        result: 'sent',
        url: expect.stringMatching(/^https:\/\//),
      })
    },
  )

  it('does not take another reply of ours for this one', async () => {
    const h = harness()
    const post = await received(h)
    const attemptedAt = h.clock.now()
    await h.platform.send(outgoing(h, post, 'Another answer of ours'))
    waitToShow(h)
    expect((await h.platform.reconcile(outgoing(h, post, TEXT), attemptedAt)).result).toBe('absent')
  })

  it('does not take the same text under another post for this reply', async () => {
    const h = harness()
    const post = await received(h)
    const attemptedAt = h.clock.now()
    h.clock.advance(1_000)
    const other = h.say('mine too', { author: 'ole' })
    const elsewhere = (await walk(h)).posts.find(({ externalId }) => externalId === other)
    if (!elsewhere) throw new Error('the feed did not bring the other post')
    expect((await h.platform.send(outgoing(h, elsewhere, TEXT))).result).toBe('sent')
    waitToShow(h)
    expect((await h.platform.reconcile(outgoing(h, post, TEXT), attemptedAt)).result).toBe('absent')
  })

  it('does not call a reply absent before it could show', async () => {
    const h = harness()
    if (!h.platform.describeLimits().readBackAfterMs) return
    const reply = outgoing(h, await received(h), TEXT)
    expect((await h.platform.reconcile(reply, h.clock.now())).result).toBe('unknown')
  })

  it.each<ContractFault>(['server-error', 'timeout', 'truncated', 'unauthorized'])(
    'a look that meets %s leaves the fate unknown',
    async (fault) => {
      const h = harness()
      const reply = outgoing(h, await received(h), TEXT)
      const attemptedAt = h.clock.now()
      waitToShow(h)
      h.fault('own', fault)
      expect((await h.platform.reconcile(reply, attemptedAt)).result).toBe('unknown')
    },
  )
}
