/** The commands of operators, as they type them. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openInMemory } from '../../src/store/in-memory.ts'
import { migrate } from '../../src/store/migrate.ts'
import { openStore } from '../../src/store/open.ts'
import { temporaryFolder } from '../store/folder.ts'
import { CHANNEL, install, runProgram } from './program.ts'

const waiting = { timeout: 60_000, interval: 20 }

async function run(args: string[], env: Record<string, string> = {}): Promise<{ code: number | string; said: string }> {
  const running = runProgram(args, env, temporaryFolder())
  const code = await running.ended
  return { code, said: running.output() }
}

test('a live installation is backed up when it has stopped, restored elsewhere, and goes on there without posting anything twice', async () => {
  const house = await install()
  house.post('my cabin was double booked')
  const file = join(temporaryFolder(), 'hearback.backup')
  const first = house.start()
  await first.says(/"msg":"delivered"/)

  const early = await run(['backup', file], { HEARBACK_DATA_DIR: house.dataDir })
  expect(early).toEqual({
    code: 1,
    said: expect.stringMatching(/^hearback: The data folder .* Stop it to back it up.*\n$/),
  })
  first.signal('SIGTERM')
  expect(await first.ended).toBe(0)
  const saved = await run(['backup', file], { HEARBACK_DATA_DIR: house.dataDir })
  expect(saved).toEqual({
    code: 0,
    said: expect.stringMatching(/Mention +1 row\n[\s\S]*Saved \d+ rows to .*hearback\.backup/),
  })

  const elsewhere = join(temporaryFolder(), 'data')
  const restored = await run(['restore', file], { HEARBACK_DATA_DIR: elsewhere })
  expect(restored).toEqual({ code: 0, said: expect.stringMatching(/Mention +1 row\n[\s\S]*Restored into .*live/) })
  house.post('and nobody answers the phone')
  const second = house.start({ HEARBACK_DATA_DIR: elsewhere })
  await vi.waitFor(() => expect(house.workspace.messages(CHANNEL)).toHaveLength(2), waiting)
  second.signal('SIGTERM')
  expect(await second.ended).toBe(0)
}, 120_000)

test('start --fresh empties nothing while a practice workspace has it open', async () => {
  const dataDir = temporaryFolder()
  const store = await openStore({ dataDir: join(dataDir, 'practice') })
  onTestFinished(() => store.close())
  const env = { HEARBACK_CONFIG: resolve('config'), HEARBACK_DATA_DIR: dataDir, PORT: '0' }
  const fresh = await run(['start', '--fresh'], env)
  expect(fresh).toEqual({ code: 1, said: expect.stringMatching(/^hearback: The data folder .*practice is in use/) })
  expect(existsSync(join(dataDir, 'practice', 'postgres'))).toBe(true)
  await store.ping()
}, 120_000)

test('a command that lacks its file, has too much or does not exist is told what is missing', async () => {
  expect(await run(['backup'])).toEqual({
    code: 1,
    said: expect.stringMatching(/FILE is missing, as in "npm run hearback -- backup FILE"/),
  })
  expect(await run(['restore', 'a', 'b'])).toEqual({ code: 1, said: expect.stringMatching(/"b" is not understood/) })
  expect(await run(['forget', 'x'])).toEqual({ code: 1, said: expect.stringMatching(/HANDLE is missing/) })
  expect(await run(['restroe'])).toEqual({ code: 1, said: expect.stringMatching(/Usage: npm run hearback -- COMMAND/) })
  const help = await run(['--help'])
  expect(help.code).toBe(0)
  for (const command of ['backup FILE', 'restore FILE', 'migrate-to-postgres']) expect(help.said).toContain(command)
}, 120_000)

test('a schema can be brought up to a certain migration and no further, for the rows of an older backup', async () => {
  const folder = temporaryFolder()
  for (const [name, sql] of Object.entries({
    '20260101000000_first': 'CREATE TABLE first (n int);',
    '20260202000000_second': 'CREATE TABLE second (n int);',
  })) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'migration.sql'), sql)
  }
  const database = await openInMemory()
  const now = () => new Date('2026-11-02T09:00:00Z')
  expect(await migrate(database.pool, folder, now, '20260101000000_first')).toEqual(['20260101000000_first'])
  expect(await migrate(database.pool, folder, now)).toEqual(['20260202000000_second'])
  await database.close()
})
