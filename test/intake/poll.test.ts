/** How a source is polled: by whom, from where on, and what is told when it goes wrong. */
import { expect, test } from 'vitest'
import { PlatformError } from '../../src/domain/errors.ts'
import type { Settings } from '../../src/domain/settings.ts'
import type { Store } from '../../src/store/open.ts'
import { leaseSource } from '../../src/store/sources.ts'
import { TestClock } from '../app/clock.ts'
import { ADMINS, testSettings } from '../app/house.ts'
import { page, post, spec } from '../app/posts.ts'
import { onEachEngine } from '../store/engines.ts'
import { minutesAfter, openSource } from './polled.ts'

const MINUTE = 60_000
const down = () => new PlatformError('unavailable', 'no answer')
const spending = (usd: number) => page([], { settled: '1' }, { spend: { reads: 10, writes: 0, usd } })

onEachEngine('a source', (database) => {
  const store = (): Store => database().store

  test('is first read back to the configured time, and from the cursor afterwards', async () => {
    const source = await openSource(store(), {
      settings: ({ intake }) => {
        intake.firstLookBack = 90 * MINUTE
      },
      script: [page([post('1', 'u50')], { settled: '1' })],
    })
    await source.poll()
    await source.pollNext()
    expect(source.asked[0]).toMatchObject({ cursor: { settled: null }, since: minutesAfter(source.clock.now(), -91) })
    expect(source.asked[1]).toMatchObject({ cursor: { settled: '1' } })
  })

  test('is polled at its own pace and not before', async () => {
    const source = await openSource(store())
    expect(await source.poll()).toBe(true)
    expect(await source.poll()).toBe(false)
    source.clock.advance(source.source.every - 1)
    expect(await source.poll()).toBe(false)
    source.clock.advance(1)
    expect(await source.poll()).toBe(true)
  })

  test('is polled by one instance at a time', async () => {
    let other: boolean | null = null
    const second = await openSource(store(), { holder: 'b' })
    const first = await openSource(store(), {
      meanwhile: async () => {
        other = await second.poll()
      },
    })
    expect(await first.poll()).toBe(true)
    expect(other).toBe(false)
    expect(second.asked).toEqual([])
  })

  test('is taken over when its instance stalls; what the stalled one brings then is refused whole', async () => {
    const second = await openSource(store(), { holder: 'b', script: [page([post('2', 'u60')], { settled: '2' })] })
    let took = false
    const first = await openSource(store(), {
      clock: second.clock,
      script: [page([post('1', 'u50')], { settled: '1' })],
      meanwhile: async () => {
        second.clock.advance(MINUTE)
        took = await second.poll()
      },
    })
    expect(await first.poll()).toBe(true)
    expect(took).toBe(true)
    expect((await store().prisma.mention.findMany()).map(({ externalId }) => externalId)).toEqual(['2'])
    const row = await first.row()
    expect(row).toMatchObject({ cursor: { settled: '2' }, leaseHolder: null, lastError: null })
    expect(first.outcomes).not.toContain('ok')
  })

  test('that was taken over by one who is still at work takes nothing from the stalled one either', async () => {
    const first = await openSource(store(), {
      script: [page([post('1', 'u50')], { settled: '1' })],
      meanwhile: () => {
        first.clock.advance(MINUTE)
        const now = first.clock.now()
        const lease = { now, until: minutesAfter(now, 1), holder: 'b' }
        return store().transaction((tx) => leaseSource(tx, first.source.key, lease))
      },
    })
    await first.poll()
    expect(await store().prisma.mention.count()).toBe(0)
    expect(await first.row()).toMatchObject({ cursor: { settled: null }, leaseHolder: 'b' })
  })

  test('whose stalled poll ends in an error after it was taken over tells nobody: it is being read', async () => {
    const second = await openSource(store(), { holder: 'b', script: [page([], { settled: '2' })] })
    const first = await openSource(store(), {
      clock: second.clock,
      script: [new PlatformError('token-dead', 'expired')],
      meanwhile: async () => {
        second.clock.advance(MINUTE)
        await second.poll()
      },
    })
    await first.poll()
    expect(await first.row()).toMatchObject({ breakerOpenedAt: null, lastError: null, cursor: { settled: '2' } })
    expect(await first.alerts()).toEqual([])
  })

  test('keeps its lease through a long walk: each stored page renews it', async () => {
    const walk = (pages: number) => ({ settled: null, walk: { newest: '9', pageToken: `p${pages}`, pages } })
    const others: boolean[] = []
    const second = await openSource(store(), { holder: 'b' })
    const first = await openSource(store(), {
      clock: second.clock,
      script: [
        page([post('9', 'u50')], walk(1), { more: true }),
        page([post('8', 'u50')], walk(2), { more: true }),
        page([post('7', 'u50')], { settled: '9' }),
      ],
      meanwhile: async () => {
        second.clock.advance(40_000)
        others.push(await second.poll())
      },
    })
    await first.poll()
    expect(others).toEqual([false, false, false])
    expect(first.outcomes).toEqual(['ok'])
    expect(await store().prisma.mention.count()).toBe(3)
  })

  test('that keeps failing opens the breaker with one alert, and says once when it is back', async () => {
    const source = await openSource(store(), {
      script: [...Array.from({ length: 7 }, down), page([post('1', 'u50')], { settled: '1' })],
    })
    for (let n = 0; n < 4; n++) await source.pollNext()
    expect(await source.alerts()).toEqual([])
    for (let n = 0; n < 3; n++) await source.pollNext()
    expect(await source.alerts()).toEqual([
      expect.stringMatching(
        /^x:tidevogn:tidevogn:mentions cannot be read since \{time:2026-11-02T09:00:00.000Z\}\. The platform does not answer.*Last error: no answer\.$/,
      ),
    ])
    await source.pollNext()
    await source.pollNext()
    const alerts = await source.alerts()
    expect(alerts.slice(1)).toEqual([
      'x:tidevogn:tidevogn:mentions is being read again. Nothing had been read since {time:2026-11-02T09:00:00.000Z}.',
    ])
    expect(await source.row()).toMatchObject({ breakerOpenedAt: null, consecutiveFailures: 0, lastError: null })
    const [channel] = await store().prisma.delivery.findMany({ where: { kind: 'alert' } })
    expect(channel?.payload).toMatchObject({ channel: testSettings().slack.adminsChannel })
    expect(ADMINS).toBe(testSettings().slack.adminsChannel)
  })

  test('with a dead token stops, says so at once, keeps its cursor, and goes on from there when it is renewed', async () => {
    const source = await openSource(store(), {
      script: [
        page([post('1', 'u50')], { settled: '1' }),
        new PlatformError('token-dead', 'the token was revoked'),
        page([post('2', 'u50')], { settled: '2' }),
      ],
    })
    await source.poll()
    await source.pollNext()
    expect(await source.row()).toMatchObject({ cursor: { settled: '1' }, leaseHolder: null })
    expect((await source.alerts())[0]).toContain('credentials are no longer accepted')
    source.clock.advance(5 * MINUTE)
    expect(await source.poll()).toBe(false)
    await source.pollNext()
    expect(source.asked[2]?.cursor).toEqual({ settled: '1' })
    expect(await store().prisma.mention.count()).toBe(2)
  })

  test('that is asked to wait waits as told and raises no alarm', async () => {
    const source = await openSource(store())
    const retryAt = minutesAfter(source.clock.now(), 14)
    const limited = await openSource(store(), {
      clock: source.clock,
      script: [new PlatformError('rate-limited', 'slow down', { retryAt })],
    })
    await limited.poll()
    expect(await limited.row()).toMatchObject({ nextPollAt: retryAt, consecutiveFailures: 0, leaseUntil: null })
    expect(await limited.alerts()).toEqual([])
  })

  test('that has been silent for too long raises one alarm, and one message when it is read again', async () => {
    const source = await openSource(store(), {
      settings: ({ intake }) => {
        intake.staleAfterIntervals = 10
      },
      script: [page([], { settled: '1' }), down(), page([], { settled: '1' })],
    })
    await source.poll()
    source.clock.advance(10 * MINUTE)
    await source.alertStale()
    expect(await source.alerts()).toEqual([])
    await source.poll()
    source.clock.advance(1)
    await source.alertStale()
    await source.alertStale()
    expect(await source.alerts()).toEqual([
      expect.stringMatching(/^Nothing has been read from x:.* since \{time:2026-11-02T09:00:00.000Z\}: .*no answer\.$/),
    ])
    await source.pollNext()
    expect((await source.alerts()).slice(1)).toEqual([expect.stringMatching(/is being read again/)])
    source.clock.advance(MINUTE)
    await source.alertStale()
    expect(await source.alerts()).toHaveLength(2)
  })

  test('that is down is told of once, however long it lasts and whatever is noticed first', async () => {
    const dead = () => new PlatformError('token-dead', 'the token was revoked')
    const outages: [() => Error, RegExp][] = [
      [dead, /cannot be read since \{time:2026-11-02T09:00:00.000Z\}\. .*credentials.*Renew them/],
      [down, /^Nothing has been read from .* since \{time:2026-11-02T09:00:00.000Z\}.*The platform does not answer\./],
    ]
    for (const [index, [failure, words]] of outages.entries()) {
      const before = (await store().prisma.delivery.findMany({ where: { kind: 'alert' } })).length
      const source = await openSource(store(), {
        source: spec({ key: `x:tidevogn:tidevogn:${index}` }),
        script: [page([], { settled: '1' }), ...Array.from({ length: 8 }, failure), page([], { settled: '1' })],
      })
      for (let minute = 0; minute < 240; minute++) {
        await source.alertStale()
        await source.poll()
        source.clock.advance(MINUTE)
      }
      expect((await source.alerts()).slice(before)).toEqual([
        expect.stringMatching(words),
        `${source.source.key} is being read again. Nothing had been read since {time:2026-11-02T09:00:00.000Z}.`,
      ])
      expect(await source.row()).toMatchObject({ breakerOpenedAt: null, staleAlertedAt: null })
    }
  })

  test('that was told of as silent is told of again when only a person can mend it', async () => {
    const source = await openSource(store(), {
      script: [page([], { settled: '1' }), down(), new PlatformError('token-dead', 'the token was revoked')],
    })
    await source.poll()
    await source.pollNext()
    source.clock.advance(10 * MINUTE)
    await source.alertStale()
    await source.poll()
    expect(await source.alerts()).toEqual([
      expect.stringMatching(/^Nothing has been read/),
      expect.stringMatching(/Its credentials are no longer accepted/),
    ])
  })

  test('that rests for its budget is told of by the budget alone, and by nobody when it is read again', async () => {
    const retryAt = new Date('2026-12-01T00:00:00Z')
    const source = await openSource(store(), {
      script: [page([], { settled: '1' }), new PlatformError('over-budget', 'used up', { retryAt })],
    })
    await source.poll()
    await source.pollNext()
    source.clock.advance(retryAt.getTime() - source.clock.now().getTime())
    await source.alertStale()
    expect(await source.row()).toMatchObject({ staleAlertedAt: null, nextPollAt: retryAt })
    await source.poll()
    expect(source.outcomes).toEqual(['ok', 'over-budget', 'ok'])
    expect(await source.alerts()).toEqual([])
  })

  test('that is asked to wait again and again is told of once, after an hour', async () => {
    const clock = new TestClock()
    const source = await openSource(store(), {
      clock,
      script: [
        page([], { settled: '1' }),
        ...Array.from({ length: 20 }, (_, quarter) => {
          const retryAt = minutesAfter(clock.now(), 15 * (quarter + 1))
          return new PlatformError('rate-limited', 'slow down', { retryAt })
        }),
      ],
    })
    const told: number[] = []
    for (let minute = 0; minute < 180; minute++) {
      await source.alertStale()
      await source.poll()
      if ((await source.alerts()).length > told.length) told.push(minute)
      clock.advance(MINUTE)
    }
    expect(told).toEqual([66])
    expect(await source.alerts()).toEqual([expect.stringMatching(/^Nothing has been read.*asks us to wait/)])
  })

  test('that is never polled is told of with what to do', async () => {
    const source = await openSource(store())
    source.clock.advance(10 * MINUTE)
    await source.alertStale()
    expect(await source.alerts()).toEqual([
      expect.stringMatching(/^Nothing has been read.*look at the log.*none recorded\.$/),
    ])
  })

  test('that is called stale in the middle of a slow poll is called well when that poll ends', async () => {
    let quiet = true
    const source = await openSource(store(), {
      script: [page([], { settled: '1' }), page([], { settled: '1' })],
      meanwhile: async () => {
        if (quiet) return
        await store().prisma.source.updateMany({ data: { leaseUntil: minutesAfter(source.clock.now(), 30) } })
        source.clock.advance(20 * MINUTE)
        await source.alertStale()
      },
    })
    await source.poll()
    quiet = false
    await source.pollNext()
    expect(await source.alerts()).toEqual([
      expect.stringMatching(/^Nothing has been read/),
      expect.stringMatching(/is being read again/),
    ])
  })

  test('tells of its budget once at 80% and once at 100%, and what is read stays counted when storing fails', async () => {
    const source = await openSource(store(), {
      settings: ({ platforms }) => {
        platforms.x.monthlyBudgetUsd = 10
      },
      script: [spending(7.9), spending(0.2), spending(0.5), spending(1.5), spending(3)],
    })
    const counts: number[] = []
    for (let n = 0; n < 5; n++) {
      await source.pollNext()
      counts.push((await source.alerts()).length)
    }
    expect(counts).toEqual([0, 1, 1, 2, 2])
    const [at80, at100] = await source.alerts()
    expect(at80).toMatch(/^81% of the x budget for 2026-11 is used \(8\.10 of 10 US dollars\)/)
    expect(at100).toMatch(/is used up .*Search has stopped.*mentions go on/)
    expect(await store().prisma.meter.findMany()).toMatchObject([{ month: '2026-11', reads: 50, alertedAt: 100 }])
  })

  test('shares the budget with the other accounts, and tells of it once for all of them', async () => {
    const settings = ({ platforms }: Settings) => {
      platforms.x.monthlyBudgetUsd = 10
    }
    const one = await openSource(store(), { settings, script: [spending(6)] })
    const source = spec({ key: 'x:kafelune:kafelune:mentions', account: 'kafelune', brand: 'kafelune' })
    const other = await openSource(store(), { settings, source, script: [spending(3), spending(0.1)] })
    await one.poll()
    expect(await one.alerts()).toEqual([])
    await other.poll()
    await other.pollNext()
    expect(await one.alerts()).toEqual([expect.stringMatching(/^90% of the x budget/)])
  })

  test('goes on past a post that cannot be judged: it is quarantined with the reason, told, and its cost is counted', async () => {
    const posts = [post('2', 'u50'), post('1', 'poison')]
    const source = await openSource(store(), {
      script: [{ ...page(posts, { settled: '2' }), spend: { reads: 2, writes: 0, usd: 0.01 } }],
    })
    const { triage } = source.options.judges.current
    source.options.judges = {
      current: {
        ...source.options.judges.current,
        triage: (each, context) => {
          if (each.text === 'poison') throw new Error('a fault of our own')
          return triage(each, context)
        },
      },
    }
    await source.poll()
    expect(source.outcomes).toEqual(['ok'])
    expect(await source.row()).toMatchObject({ cursor: { settled: '2' } })
    expect((await store().prisma.mention.findMany()).map(({ externalId }) => externalId)).toEqual(['2'])
    expect(await store().prisma.quarantined.findMany()).toMatchObject([
      { externalId: '1', reason: 'it could not be judged: a fault of our own' },
    ])
    expect(await source.alerts()).toEqual([expect.stringContaining('a fault of our own')])
    expect(await store().prisma.meter.findMany()).toMatchObject([{ reads: 2, usd: 0.01 }])
  })

  test('that answers with hostile words in an error still has its failure written down', async () => {
    const source = await openSource(store(), {
      script: [new PlatformError('forbidden', 'no \u0000 \ud800 <!channel>')],
    })
    await source.poll()
    expect(await source.row()).toMatchObject({ lastError: 'forbidden: no \ufffd \ufffd <!channel>' })
    expect(await source.alerts()).toHaveLength(1)
  })
})
