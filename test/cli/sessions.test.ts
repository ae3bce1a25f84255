/** Sessions on disk: readable by their owner alone, whole or not at all, and never a reason to stop. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { keepSessions } from '../../src/cli/sessions.ts'
import { silentLog } from '../../src/domain/log.ts'

const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'sessions-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

test('are kept for each account, by whatever case its name is written in, and forgotten on request', async () => {
  const path = join(folder(), 'deep', 'sessions.json')
  const sessions = keepSessions(path, 'bluesky', silentLog)
  expect(await sessions.load('Acme.test')).toBeNull()
  await sessions.save('Acme.test', 'one')
  await sessions.save('other.test', 'two')
  await sessions.save('acme.TEST', 'three')
  expect(await keepSessions(path, 'bluesky', silentLog).load('acme.test')).toBe('three')
  expect(await keepSessions(path, 'elsewhere', silentLog).load('acme.test')).toBeNull()
  await sessions.save('acme.test', null)
  expect(await sessions.load('acme.test')).toBeNull()
  expect(await sessions.load('other.test')).toBe('two')
})

test('are readable by their owner alone, also in a file that was there before', async () => {
  const path = join(folder(), 'sessions.json')
  writeFileSync(`${path}.new`, '')
  chmodSync(`${path}.new`, 0o644)
  await keepSessions(path, 'bluesky', silentLog).save('acme.test', 'token')
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(readdirSync(join(path, '..'))).toEqual(['sessions.json'])
})

test('that are damaged count as none and are replaced', async () => {
  const path = join(folder(), 'sessions.json')
  writeFileSync(path, '{"bluesky:acme.test": "half')
  const sessions = keepSessions(path, 'bluesky', silentLog)
  expect(await sessions.load('acme.test')).toBeNull()
  await sessions.save('acme.test', 'new')
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ 'bluesky:acme.test': 'new' })
})

test('that cannot be written are a warning, without the session in it', async () => {
  const path = join(folder(), 'sessions.json')
  mkdirSync(path)
  const warn = vi.fn()
  await keepSessions(path, 'bluesky', { ...silentLog, warn }).save('acme.test', 'secret-token')
  expect(warn).toHaveBeenCalledOnce()
  expect(JSON.stringify(warn.mock.calls)).not.toContain('secret-token')
})
