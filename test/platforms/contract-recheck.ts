import { expect, it } from 'vitest'
import { PlatformError } from '../../src/domain/errors.ts'
import { type PlatformHarness, walk } from './harness.ts'

export const recheck = (harness: () => PlatformHarness): void => {
  it('tells what stayed, what was edited and what is gone', async () => {
    const h = harness()
    const same = h.say('stays')
    h.clock.advance(1_000)
    const edited = h.say('will chnage')
    h.clock.advance(1_000)
    const gone = h.say('goes away')
    // As intake stored them: where a platform marks no edits, they show against that.
    const known = new Map((await walk(h)).posts.map(({ externalId, replyRef }) => [externalId, replyRef]))
    h.clock.advance(60_000)
    h.edit(edited, 'will change')
    h.remove(gone)
    const { results } = await h.platform.recheck(h.account, [same, edited, gone], known)
    expect(results).toEqual([
      { externalId: same, state: 'same' },
      expect.objectContaining({ externalId: edited, state: 'edited', text: expect.stringContaining('will change') }),
      { externalId: gone, state: 'deleted' },
    ])
  })

  it('takes more ids than fit into one batch', async () => {
    const h = harness()
    const ids = Array.from({ length: h.platform.describeLimits().recheckBatch + 1 }, (_, index) =>
      h.say(`post ${index}`),
    )
    const { results } = await h.platform.recheck(h.account, ids)
    expect(results.map(({ externalId }) => externalId)).toEqual(ids)
    expect(new Set(results.map(({ state }) => state))).toEqual(new Set(['same']))
  })

  it('never takes a failure for a deletion', async () => {
    const h = harness()
    const id = h.say('hello')
    for (const fault of ['server-error', 'unauthorized', 'not-found', 'truncated', 'rate-limited'] as const) {
      h.fault('recheck', fault)
      await expect(h.platform.recheck(h.account, [id])).rejects.toBeInstanceOf(PlatformError)
    }
  })
}
