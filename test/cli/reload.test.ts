/** New settings in the running program: taken over whole, or not at all. */
import { expect, onTestFinished, test } from 'vitest'
import { createRuntime } from '../../src/cli/runtime.ts'
import { seededRandom, systemClock } from '../../src/domain/clock.ts'
import { silentLog } from '../../src/domain/log.ts'
import type { Settings } from '../../src/domain/settings.ts'
import { createX } from '../../src/platforms/x/index.ts'
import { openStore } from '../../src/store/open.ts'
import { testSettings } from '../app/house.ts'

async function open(settings = testSettings()) {
  const store = await openStore({ memory: true })
  onTestFinished(() => store.close())
  const keys = { appKey: 'k', appSecret: 's', accessToken: '1-t', accessSecret: 's' }
  return createRuntime({
    settings,
    slack: { botToken: 'xoxb-1', appToken: 'xapp-1', signingSecret: null },
    createPlatforms: ({ platforms: { x }, brands }, spentThisMonth) => [
      createX({
        settings: x,
        brands,
        credentials: { tidevogn: keys, kafelune: keys },
        clock: systemClock,
        spentThisMonth,
      }),
    ],
    store,
    clock: systemClock,
    random: seededRandom(1),
    log: silentLog,
    holder: 'test',
  })
}

const searchingFor = (word: string): Settings =>
  testSettings(({ brands: [first] }) => {
    if (first?.sources.x) first.sources.x.search = { any: [word], all: [], none: [] }
  })

test('settings that cannot be taken over leave the last good ones in force', async () => {
  const runtime = await open()
  const before = runtime.settings.current
  const specs = runtime.intake().specs
  const bad = testSettings(({ platforms }) => {
    platforms.x.accounts.push({ handle: 'stranger', env: 'X_STRANGER' })
  })
  await expect(runtime.reload(bad)).rejects.toThrow('@stranger has no credentials')
  expect(runtime.settings.current).toBe(before)
  expect(runtime.intake().specs).toBe(specs)
  // And the next good ones are taken over.
  await runtime.reload(searchingFor('ferry'))
  expect(JSON.stringify(runtime.intake().specs)).toContain('ferry')
})

test('a higher budget brings the search back at once, without a restart', async () => {
  const budget = (usd: number): Settings =>
    testSettings(({ platforms: { x } }) => {
      x.apiUrl = 'http://127.0.0.1:9'
      x.monthlyBudgetUsd = usd
    })
  const runtime = await open(budget(0))
  const search = () => runtime.store.prisma.source.findFirstOrThrow({ where: { stream: 'search' } })
  await runtime.intake().pollDue()
  expect(await search()).toMatchObject({ lastError: expect.stringMatching(/^over-budget:/) })
  await runtime.reload(budget(10))
  await runtime.intake().pollDue()
  // It is asked for again; nothing listens there.
  expect(await search()).toMatchObject({ lastError: expect.stringMatching(/^unavailable:/) })
})

test('of two changes at once the later one stands, and the schedule of the earlier one is at work no more', async () => {
  const runtime = await open()
  let isStopping = false
  const first = runtime.intake()
  let finish = (): void => undefined
  first.stop = () => {
    isStopping = true
    return new Promise((resolve) => {
      finish = resolve
    })
  }
  const changes = [runtime.reload(searchingFor('ferry')), runtime.reload(searchingFor('train'))]
  await expect.poll(() => isStopping).toBe(true)
  expect(runtime.intake()).toBe(first)
  finish()
  await changes[0]
  const second = runtime.intake()
  let stopped = 0
  const stop = second.stop
  second.stop = () => {
    stopped++
    return stop()
  }
  await changes[1]
  expect(stopped).toBe(1)
  expect(JSON.stringify(runtime.intake().specs)).toContain('train')
})
