import { expect, it } from 'vitest'
import { PlatformError, type PlatformErrorCode } from '../../src/domain/errors.ts'
import { type ContractFault, type PlatformHarness, pollOnce, walk } from './harness.ts'

const failureOf = async (work: Promise<unknown>): Promise<PlatformError> => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(PlatformError)
  return error as PlatformError
}

export const pollFaults = (harness: () => PlatformHarness): void => {
  it.each<[ContractFault, PlatformErrorCode]>([
    ['unauthorized', 'token-dead'],
    ['forbidden', 'forbidden'],
    ['not-found', 'bad-request'],
    ['rate-limited', 'rate-limited'],
    ['server-error', 'unavailable'],
    ['timeout', 'unavailable'],
    ['stall', 'unavailable'],
    ['drop-middle', 'unavailable'],
    ['drop-before', 'unavailable'],
    ['drop-after', 'unavailable'],
    ['truncated', 'bad-answer'],
  ])('%s is a PlatformError of kind %s, and the same cursor works afterwards', async (fault, kind) => {
    const h = harness()
    for (let index = 0; index < h.pageSize + 1; index++) h.say(`post ${index}`)
    const first = await pollOnce(h, { settled: null })
    h.fault('feed', fault)
    const error = await failureOf(pollOnce(h, first.cursor))
    expect(error.kind).toBe(kind)
    // A platform may hold back all its requests until then.
    if (error.retryAt) h.clock.advance(error.retryAt.getTime() - h.clock.now().getTime())
    const rest = await walk(h, first.cursor)
    expect(first.posts.length + rest.posts.length).toBe(h.pageSize + 1)
  })

  it('says until when to wait', async () => {
    const h = harness()
    h.fault('feed', 'rate-limited')
    const error = await failureOf(pollOnce(h, { settled: null }))
    const wait = (error.retryAt?.getTime() ?? 0) - h.clock.now().getTime()
    expect(wait).toBeGreaterThanOrEqual(119_000)
    expect(wait).toBeLessThanOrEqual(121_000)
  })

  it('never puts a secret into the words of an error', async () => {
    const h = harness()
    for (const fault of ['unauthorized', 'forbidden', 'timeout', 'truncated'] as const) {
      h.fault('feed', fault)
      const error = await failureOf(pollOnce(h, { settled: null }))
      expect(`${error.message} ${JSON.stringify(error)}`).not.toMatch(/secret/i)
    }
  })

  it('ignores fields that it does not know', async () => {
    const h = harness()
    const said = h.say('hello')
    h.fault('feed', 'unknown-field')
    const { posts, pages } = await walk(h)
    expect(posts.map(({ externalId }) => externalId)).toEqual([said])
    expect(pages.flatMap(({ unreadable }) => unreadable)).toEqual([])
  })

  it('sets an item aside that it cannot read, and brings the others', async () => {
    const h = harness()
    const before = h.say('before')
    h.clock.advance(1_000)
    const strange = h.say('strange', { malformed: true })
    h.clock.advance(1_000)
    const after = h.say('after')
    const { posts, pages, cursor } = await walk(h)
    expect(posts.map(({ externalId }) => externalId)).toEqual([after, before])
    const [item, ...others] = pages.flatMap(({ unreadable }) => unreadable)
    expect(others).toEqual([])
    expect(item?.externalId).toBe(strange)
    expect(item?.reason).not.toBe('')
    expect(item?.raw).toBeTruthy()
    const next = await walk(h, cursor)
    expect(next.pages.flatMap(({ unreadable }) => unreadable)).toEqual([])
  })

  it('can be called off', async () => {
    const h = harness()
    h.fault('feed', 'timeout')
    const controller = new AbortController()
    const since = h.clock.now()
    const polling = h.platform.poll({
      source: h.feed,
      cursor: { settled: null },
      since,
      maxPages: 5,
      signal: controller.signal,
    })
    controller.abort()
    expect((await failureOf(polling)).kind).toBe('unavailable')
  })
}
