/** Several sources side by side: each at its time, none held up by another, and an orderly end. */
import { expect, onTestFinished, test, vi } from 'vitest'
import { PlatformError } from '../../src/domain/errors.ts'
import { createIntake, type Intake } from '../../src/intake/schedule.ts'
import type { Platform } from '../../src/platforms/contract.ts'
import type { Store } from '../../src/store/open.ts'
import { page, post, scriptedPlatform, spec } from '../app/posts.ts'
import { capturedLog } from '../cli/captured-log.ts'
import { onEachEngine } from '../store/engines.ts'
import { openSource } from './polled.ts'

const MENTIONS = spec()
const SEARCH = spec({ key: 'x:tidevogn:tidevogn:search', stream: 'search', reason: 'search: tidevogn' })

/** A platform with two sources, whose search answers only when it is let, or broken off. */
function slowSearch(): { platform: Platform; answer(): void; aborted(): boolean } {
  const platform = scriptedPlatform([])
  let answer = (): void => undefined
  let aborted = false
  platform.sources = () => [MENTIONS, SEARCH]
  platform.poll = async ({ source, cursor, signal }) => {
    if (source.stream === 'mentions') return page([post('1', 'u50')], { settled: '1' })
    await new Promise<void>((resolve, reject) => {
      answer = resolve
      signal?.addEventListener('abort', () => {
        aborted = true
        reject(new Error('broken off'))
      })
    })
    return page([], cursor)
  }
  return { platform, answer: () => answer(), aborted: () => aborted }
}

onEachEngine(
  'the schedule',
  (database) => {
    const store = (): Store => database().store
    const open = async (platform: Platform) => {
      const { options, clock, outcomes } = await openSource(store())
      const intake: Intake = await createIntake([platform], options)
      return { intake, clock, outcomes }
    }
    const sourceOf = (key: string) => store().prisma.source.findUniqueOrThrow({ where: { key } })

    test('polls what is due, and tells how many that were', async () => {
      const { intake, clock } = await open(scriptedPlatform([], MENTIONS))
      expect(await intake.pollDue()).toBe(1)
      expect(await intake.pollDue()).toBe(0)
      clock.advance(MENTIONS.every)
      expect(await intake.pollDue()).toBe(1)
    })

    test('lets a source that hangs hold up no other', async () => {
      const { platform, answer } = slowSearch()
      const { intake, clock } = await open(platform)
      const first = intake.pollDue()
      await vi.waitFor(async () => expect(await store().prisma.mention.count()).toBe(1))
      clock.advance(MENTIONS.every)
      expect(await intake.pollDue()).toBe(1)
      answer()
      expect(await first).toBe(2)
    })

    test('ends in good order: a request under way is broken off, its lease is free, and no failure is counted', async () => {
      const { platform, aborted } = slowSearch()
      const { intake, outcomes } = await open(platform)
      const polling = intake.pollDue()
      await vi.waitFor(async () => expect(await store().prisma.mention.count()).toBe(1))
      await vi.waitFor(async () => expect((await sourceOf(SEARCH.key)).leaseHolder).toBe('a'))
      await intake.stop()
      await polling
      expect(aborted()).toBe(true)
      expect(await sourceOf(SEARCH.key)).toMatchObject({ leaseHolder: null, leaseUntil: null, consecutiveFailures: 0 })
      expect(outcomes).toEqual(['ok'])
    })

    test('wakes by itself', async () => {
      const { intake, clock } = await open(scriptedPlatform([page([post('1', 'u50')], { settled: '1' })], MENTIONS))
      intake.start()
      onTestFinished(() => intake.stop())
      await vi.waitFor(async () => expect(await store().prisma.mention.count()).toBe(1), { timeout: 5_000 })
      const { nextPollAt } = await sourceOf(MENTIONS.key)
      expect(nextPollAt.getTime()).toBe(clock.now().getTime() + MENTIONS.every)
    })

    test('says in the log, and nowhere else, that it was held up', async () => {
      const console_ = (['info', 'warn', 'error', 'debug', 'log'] as const).map((name) => vi.spyOn(console, name))
      onTestFinished(() => {
        for (const spy of console_) spy.mockRestore()
      })
      const log = capturedLog()
      const { options } = await openSource(store())
      const intake = await createIntake([scriptedPlatform([], MENTIONS)], { ...options, log })
      intake.start()
      onTestFinished(() => intake.stop())
      // Nothing else runs in this process meanwhile.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3_500)
      const heldUp = { level: 'warn', message: 'the clock of the poll schedule was held up' }
      await vi.waitFor(
        () =>
          expect(log.lines).toContainEqual({
            ...heldUp,
            fields: { said: expect.stringContaining('missed execution') },
          }),
        { timeout: 5_000 },
      )
      for (const spy of console_) expect(spy).not.toHaveBeenCalled()
    })

    test('tries a source whose breaker is open at once after a restart, from where it was', async () => {
      await open(scriptedPlatform([], MENTIONS))
      const later = new Date('2026-11-03T00:00:00Z')
      await store().prisma.source.updateMany({
        data: { breakerOpenedAt: new Date('2026-11-02T08:00:00Z'), nextPollAt: later, cursor: { settled: '7' } },
      })
      const platform = scriptedPlatform([], MENTIONS)
      const { intake } = await open(platform)
      expect(await intake.pollDue()).toBe(1)
      expect(platform.asked[0]?.cursor).toEqual({ settled: '7' })
    })

    test('tries a source that rests for its budget at once after a restart, and no other before its time', async () => {
      const retryAt = new Date('2026-12-01T00:00:00Z')
      const spent = scriptedPlatform([new PlatformError('over-budget', 'used up', { retryAt })], SEARCH)
      const limited = scriptedPlatform([new PlatformError('rate-limited', 'slow down', { retryAt })], MENTIONS)
      const platform: Platform = {
        ...spent,
        sources: () => [SEARCH, MENTIONS],
        poll: (request) => (request.source.stream === 'search' ? spent : limited).poll(request),
      }
      const before = await open(platform)
      expect(await before.intake.pollDue()).toBe(2)
      before.clock.advance(60 * 60_000)
      expect(await before.intake.pollDue()).toBe(0)
      const { intake } = await open(platform)
      expect(await intake.pollDue()).toBe(1)
      expect(spent.asked).toHaveLength(2)
      expect(await sourceOf(SEARCH.key)).toMatchObject({ lastError: null })
    })
  },
  ['memory'],
)
