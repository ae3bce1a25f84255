/** Two instances follow the same files: the admins hear of each change once, and by name of the instance that could not follow. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { followConfig } from '../../src/cli/start.ts'
import { loadConfig } from '../../src/config/load.ts'
import { silentLog } from '../../src/domain/log.ts'
import { openStore } from '../../src/store/open.ts'
import { TestClock } from '../app/clock.ts'
import { ADMINS, type House, openHouse, openWorkspace, testSettings } from '../app/house.ts'
import { scriptedPlatform } from '../app/posts.ts'

const MINUTE = 60_000

async function open() {
  const dir = mkdtempSync(join(tmpdir(), 'hearback-config-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  cpSync('config', dir, { recursive: true })
  const clock = new TestClock()
  const right = testSettings()
  const workspace = await openWorkspace(right, { clock })
  onTestFinished(() => workspace.stop())
  const file = join(dir, 'hearback.yaml')
  const text = readFileSync(file, 'utf8')
  const start = text.replace(/apiUrl: https:\/\/slack\.com\/api\/.*/, `apiUrl: ${workspace.apiUrl}`)
  writeFileSync(file, start)
  const store = await openStore({ memory: true })
  onTestFinished(() => store.close())
  const loaded = loadConfig({ dir })
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join())
  const told: Promise<void>[] = []
  const houseOf = async (holder: string): Promise<House> =>
    openHouse({
      ...{ platforms: [scriptedPlatform([])], clock, openedStore: store, sharedWorkspace: workspace, holder },
      settings: structuredClone(loaded.settings),
    })
  const follow = ({ runtime }: House, reload = runtime.reload) => {
    const heard = {
      ...runtime,
      reload,
      tellAdminsOfChange: (...args: Parameters<typeof runtime.tellAdminsOfChange>) => {
        const telling = runtime.tellAdminsOfChange(...args)
        told.push(telling)
        return telling
      },
    }
    const watch = followConfig(dir, loaded.fingerprint, heard, silentLog)
    onTestFinished(() => watch.stop())
  }
  const houses = [await houseOf('one'), await houseOf('two')] as const
  let seen = 0
  return {
    clock,
    houses,
    follow,
    /** Saves the file, and waits until both instances have said what they have to say. */
    async save(change: (text: string) => string) {
      writeFileSync(file, change(start))
      seen += 2
      await vi.waitFor(() => expect(told).toHaveLength(seen), { interval: 10 })
      await Promise.all(told)
    },
    async texts() {
      await vi.waitFor(async () => {
        clock.advance(2_000)
        await houses[0].runtime.outbox.drain()
        expect(await store.prisma.delivery.count({ where: { state: { not: 'sent' } } })).toBe(0)
      })
      return workspace.messages(ADMINS).map(({ text: words }) => (words ?? '').split('\n')[0])
    },
  }
}

const RELOADED = 'The configuration was reloaded.'
const BAD = expect.stringMatching(/^The configuration has 1 problem\(s\)\. The last good one stays in force\.$/)
const withLevel = (level: string) => (text: string) => text.replace(/level: info/, `level: ${level}`)

test('each change is told once, and one that is taken back at once is told as well', async () => {
  const { houses, follow, save, texts, clock } = await open()
  for (const house of houses) follow(house)
  await save(withLevel('debug'))
  expect(await texts()).toEqual([RELOADED])
  await save(withLevel('loud'))
  expect(await texts()).toEqual([RELOADED, BAD])
  clock.advance(MINUTE)
  await save(withLevel('debug'))
  expect(await texts()).toEqual([RELOADED, BAD, RELOADED])
  clock.advance(MINUTE)
  await save(withLevel('loud'))
  expect(await texts()).toEqual([RELOADED, BAD, RELOADED, BAD])
})

test('an instance that cannot follow is named, beside the one that can', async () => {
  const { houses, follow, save, texts } = await open()
  follow(houses[0])
  follow(houses[1], () => Promise.reject(new Error('an account has no credentials here')))
  await save(withLevel('debug'))
  expect((await texts()).toSorted()).toEqual([
    `On ${hostname()}, the new configuration could not be taken over; the last good one stays in force there. an account has no credentials here`,
    RELOADED,
  ])
})

test('what takes effect at the next start only is told once', async () => {
  const { houses, texts } = await open()
  for (const { runtime, settings } of houses) {
    const moved = structuredClone(settings)
    moved.slack.httpPort = 3999
    await runtime.reload(moved)
  }
  expect(await texts()).toEqual([expect.stringMatching(/that takes effect at the next start/)])
})
