/** Reddit's refusals in its own words, its throttle above all, and what stays unknown. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RejectionReason } from '../../src/platforms/contract.ts'
import { waitIn } from '../../src/platforms/reddit/refusal.ts'
import type { RedditFault } from '../../src/sandbox/reddit/faults.ts'
import { freePort } from './free-port.ts'
import { outgoing, received, walk } from './harness.ts'
import { makeRedditHarness, type RedditHarness, SUBREDDIT, settings } from './reddit.harness.ts'

let h: RedditHarness
beforeEach(async () => {
  h = await makeRedditHarness()
})
afterEach(() => h.stop())

describe('the wait in a throttle', () => {
  it.each([
    ['you are doing that too much. try again in 9 minutes.', 540_000],
    ['Looks like you have been doing that a lot. Take a break for 3 minutes before trying again.', 180_000],
    ['Take a break for 45 seconds before trying again.', 45_000],
    ['try again in 1 minute.', 60_000],
    ['Take a break for a minute.', 60_000],
    ['try again in an hour.', 3_600_000],
    ['try again in 950 milliseconds.', 950],
    ['you are doing that too much.', null],
    ['', null],
  ])('%j', (words, expected) => {
    expect(waitIn(words)).toBe(expected)
  })
})

describe('a refusal', () => {
  const refuse = async (fault: RedditFault) => {
    const post = await received(h)
    h.server.faults.next('comment', fault)
    const outcome = await h.platform.send(outgoing(h, post, 'Hello Maria'))
    expect(h.repliesUnder(post.externalId)).toEqual([])
    return outcome
  }

  it.each<[RedditFault & { kind: 'refuse' }, number]>([
    [{ kind: 'refuse', code: 'RATELIMIT', words: 'you are doing that too much. try again in 9 minutes.' }, 540_000],
    [{ kind: 'refuse', code: 'RATELIMIT', words: 'try again in 9 minutes.', seconds: 500.2 }, 500_200],
    [{ kind: 'refuse', code: 'RATELIMIT', words: 'slow down' }, 600_000],
  ])('by the throttle says until when to wait: %j', async (fault, wait) => {
    expect(await refuse(fault)).toMatchObject({
      result: 'rejected',
      reason: 'rate-limited',
      retryAt: new Date(h.clock.now().getTime() + wait),
    })
  })

  it.each<[string, RejectionReason]>([
    ['THREAD_LOCKED', 'not-allowed'],
    ['TOO_OLD', 'not-allowed'],
    ['SUBREDDIT_NOTALLOWED', 'not-allowed'],
    ['BANNED_FROM_SUBREDDIT', 'not-allowed'],
    ['DELETED_COMMENT', 'post-gone'],
    ['DELETED_LINK', 'post-gone'],
    ['NO_THING_ID', 'post-gone'],
    ['TOO_LONG', 'too-long'],
    ['USER_BLOCKED', 'blocked'],
    ['SOMETHING_NEW', 'other'],
  ])('%s means %s, without a time to try again', async (code, reason) => {
    expect(await refuse({ kind: 'refuse', code, words: 'as it says' })).toEqual({
      result: 'rejected',
      reason,
      detail: `${code}: as it says`,
      retryAt: null,
      spend: { reads: 0, writes: 0, usd: 0 },
    })
  })

  it('of a banned account is told by the status', async () => {
    const banned: RedditFault = { kind: 'status', status: 403, detail: 'Forbidden' }
    expect(await refuse(banned)).toMatchObject({ result: 'rejected', reason: 'not-allowed', retryAt: null })
  })
})

describe('a reply', () => {
  it('goes under a submission as under a comment', async () => {
    h.world.user('maria')
    const { name } = h.world.submit({ author: 'maria', subreddit: SUBREDDIT, title: 'tidevogn?', text: '' })
    const [post] = (await walk(h, undefined, { source: h.source('search') })).posts
    if (!post) throw new Error('no post')
    const outcome = await h.platform.send(outgoing(h, post, 'Hello Maria'))
    expect(outcome).toMatchObject({ result: 'sent', externalId: expect.stringMatching(/^t1_/) })
    expect(h.repliesUnder(name)).toEqual(['Hello Maria'])
  })

  it('is found again whatever Reddit does to its spaces and signs', async () => {
    const post = await received(h)
    const reply = outgoing(h, post, '  Hello  Maria,\n\nso < sorry & > sad\u0065\u0301 ')
    const attemptedAt = h.clock.now()
    h.server.faults.next('comment', { kind: 'drop-after' })
    expect((await h.platform.send(reply)).result).toBe('unknown')
    h.clock.advance(120_000)
    expect((await h.platform.reconcile(reply, attemptedAt)).result).toBe('sent')
  })

  it('is found again behind hundreds of our other comments', async () => {
    const post = await received(h)
    const reply = outgoing(h, post, 'Hello Maria')
    const attemptedAt = h.clock.now()
    h.server.faults.next('comment', { kind: 'drop-after' })
    await h.platform.send(reply)
    for (let index = 0; index < 250; index++) {
      h.clock.advance(1_000)
      h.sayAsUs(`comment ${index}`)
    }
    expect((await h.platform.reconcile(reply, attemptedAt)).result).toBe('sent')
  })

  it('is unknown for ever after a look that Reddit cut short', async () => {
    const post = await received(h)
    const reply = outgoing(h, post, 'Hello Maria')
    const attemptedAt = h.clock.now()
    for (let index = 0; index < 1_100; index++) {
      h.clock.advance(100)
      h.sayAsUs(`comment ${index}`)
    }
    h.clock.advance(120_000)
    expect((await h.platform.reconcile(reply, attemptedAt)).result).toBe('unknown')
  })

  it('is a rejection with a time when Reddit cannot be reached: nothing was sent', async () => {
    const post = await received(h)
    const platform = h.create({ settings: settings(`http://127.0.0.1:${await freePort()}`) })
    const outcome = await platform.send(outgoing(h, post, 'hello'))
    expect(outcome).toMatchObject({ result: 'rejected', reason: 'other' })
    expect(outcome.result === 'rejected' && outcome.retryAt).toBeInstanceOf(Date)
  })

  it('is a rejection with a time when no token can be had for it', async () => {
    const post = await received(h)
    h.server.revokeTokens()
    h.server.faults.next('token', { kind: 'status', status: 503 })
    const outcome = await h.platform.send(outgoing(h, post, 'hello'))
    expect(outcome).toMatchObject({
      result: 'rejected',
      reason: 'other',
      detail: expect.stringContaining('nothing was sent'),
    })
    expect(h.server.requests.filter(({ route }) => route === 'comment')).toHaveLength(1)
  })

  it('of an account that is no longer configured is rejected', async () => {
    const post = await received(h)
    const reply = { ...outgoing(h, post, 'hello'), account: 'nobody' }
    expect(await h.platform.send(reply)).toMatchObject({
      result: 'rejected',
      detail: expect.stringContaining('u/nobody'),
    })
  })
})
