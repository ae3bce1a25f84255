/** Logging in: rarely, once for all who wait, kept across restarts, and dead only when the password is. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PlatformError } from '../../src/domain/errors.ts'
import type { SessionKeeper } from '../../src/platforms/bluesky/index.ts'
import type { BlueskyRoute } from '../../src/sandbox/bluesky/routes.ts'
import { type BlueskyHarness, HANDLE, makeBlueskyHarness, PASSWORD } from './bluesky.harness.ts'
import { pollOnce, walk } from './harness.ts'

let h: BlueskyHarness
let kept: Map<string, string>
const keeper: SessionKeeper = {
  load: async (account) => kept.get(account) ?? null,
  save: async (account, session) => void (session === null ? kept.delete(account) : kept.set(account, session)),
}
const count = (route: BlueskyRoute): number => h.server.requests.filter((request) => request.route === route).length

beforeEach(async () => {
  kept = new Map()
  h = await makeBlueskyHarness({ sessions: keeper })
})
afterEach(() => h.stop())

describe('a session', () => {
  it('is begun once for all calls that wait for it', async () => {
    await Promise.all(h.platform.sources().map((source) => walk(h, undefined, { source })))
    expect(count('createSession')).toBe(1)
  })

  it('outlives the process, without the password or an address in it', async () => {
    await walk(h)
    expect(kept.get(HANDLE)).not.toContain(PASSWORD)
    expect(kept.get(HANDLE)).not.toContain('someone@')
    const said = h.say('after the restart')
    const { posts } = await walk({ ...h, platform: h.create({ sessions: keeper }) })
    expect(posts.map(({ externalId }) => externalId)).toEqual([said])
    expect(count('createSession')).toBe(1)
  })

  it('goes on with the server that holds the account after a restart', async () => {
    await walk(h)
    const kept2 = JSON.parse(kept.get(HANDLE) ?? '{}')
    expect(new URL(kept2.pdsUrl).origin).toBe(h.server.url)
  })

  it('is refreshed when it has expired, and the new one is kept', async () => {
    await walk(h)
    const before = kept.get(HANDLE)
    h.server.logins.expire()
    const said = h.say('hello')
    expect((await walk(h)).posts.map(({ externalId }) => externalId)).toEqual([said])
    expect(count('refreshSession')).toBe(1)
    expect(count('createSession')).toBe(1)
    expect(kept.get(HANDLE)).not.toBe(before)
    // What was kept serves: the refresh token before it would not, since each serves once.
    h.server.logins.expire()
    await walk({ ...h, platform: h.create({ sessions: keeper }) })
    expect(count('createSession')).toBe(1)
  })

  it('that was revoked is begun anew with the password', async () => {
    await walk(h)
    h.server.logins.revoke()
    const said = h.say('hello')
    expect((await walk(h)).posts.map(({ externalId }) => externalId)).toEqual([said])
    expect(count('createSession')).toBe(2)
  })

  it('that was revoked under several calls at once is begun anew once', async () => {
    const all = () => Promise.all(h.platform.sources().map((source) => walk(h, undefined, { source })))
    await all()
    h.server.logins.revoke()
    await all()
    expect(count('createSession')).toBe(2)
  })

  it('that cannot be read from where it was kept is begun anew', async () => {
    kept.set(HANDLE, '{ half a sess')
    await walk(h)
    expect(count('createSession')).toBe(1)
  })

  it('with a wrong password is dead, and says what to look at', async () => {
    const platform = h.create({ credentials: { [HANDLE]: { appPassword: 'wrong-secret' } } })
    const error = await pollOnce({ ...h, platform }, { settled: null }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(PlatformError)
    expect(error).toMatchObject({
      kind: 'token-dead',
      message: expect.stringMatching(/logging in \(401\).*app password/),
    })
    expect(JSON.stringify(error)).not.toContain('wrong-secret')
  })

  it('that cannot be begun for lack of an answer leaves the reply to be sent again', async () => {
    h.say('late', { author: 'maria' })
    const [post] = (await walk(h)).posts
    if (!post) throw new Error('no post')
    h.server.logins.revoke()
    h.server.faults.next('createSession', { kind: 'drop-before' })
    const reply = {
      key: 'k',
      account: HANDLE,
      to: { ...post, handle: post.author.handle },
      text: 'Hello',
      createdAt: h.clock.now(),
    }
    expect((await h.platform.send(reply)).result).toBe('unknown')
    expect((await h.platform.send(reply)).result).toBe('sent')
  })

  it('tells who the account is', async () => {
    expect(await h.platform.identify?.(HANDLE)).toEqual({
      id: h.world.findUser(HANDLE)?.did,
      handle: HANDLE,
      name: 'Tidevogn',
    })
  })
})
