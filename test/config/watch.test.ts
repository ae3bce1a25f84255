import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import type { Problem } from '../../src/config/problem.ts'
import { watchConfig } from '../../src/config/watch.ts'
import { type Clock, systemClock } from '../../src/domain/clock.ts'
import type { Settings } from '../../src/domain/settings.ts'
import { configFolder, MINIMAL } from './folder.ts'

const named = (name: string) => MINIMAL.replace('name: Acme', `name: ${name}`)

/** A clock that waits until it is told that time has passed. */
function heldClock(): Clock & { pass(): void; waiting(): number } {
  let waiting: (() => void)[] = []
  return {
    now: () => new Date(0),
    sleep: (_, signal) =>
      new Promise((resolve) => {
        waiting.push(resolve)
        signal?.addEventListener('abort', () => resolve(), { once: true })
      }),
    pass: () => {
      const due = waiting
      waiting = []
      for (const resolve of due) resolve()
    },
    waiting: () => waiting.length,
  }
}

function follow(dir: string, options: { clock?: Clock; since?: string; onChange?: (settings: Settings) => void } = {}) {
  const names: string[] = []
  const bad: Problem[][] = []
  const errors: Error[] = []
  const watch = watchConfig({
    dir,
    settle: 20,
    ...options,
    onChange: (settings) => {
      options.onChange?.(settings)
      names.push(settings.brands[0]?.name ?? '')
    },
    onBad: (problems) => bad.push(problems),
    onWatchError: (error) => errors.push(error),
  })
  onTestFinished(() => watch.stop())
  return { watch, names, bad, errors }
}

describe('a saved change', () => {
  test('takes effect by itself', async () => {
    const dir = configFolder({ 'hearback.yaml': MINIMAL })
    const { names } = follow(dir)
    writeFileSync(join(dir, 'hearback.yaml'), named('Second'))
    await vi.waitFor(() => expect(names).toEqual(['Second']))
  })

  test('takes effect when the editor saves by renaming', async () => {
    const dir = configFolder({ 'hearback.yaml': MINIMAL })
    const { names, bad } = follow(dir)
    writeFileSync(join(dir, '.hearback.yaml.swp'), named('Second'))
    renameSync(join(dir, '.hearback.yaml.swp'), join(dir, 'hearback.yaml'))
    await vi.waitFor(() => expect(names).toEqual(['Second']))
    expect(bad).toEqual([])
  })

  test('takes effect when a mounted ConfigMap swaps its symbolic link', async () => {
    const dir = configFolder({})
    for (const version of ['one', 'two']) mkdirSync(join(dir, version))
    writeFileSync(join(dir, 'one', 'hearback.yaml'), MINIMAL)
    writeFileSync(join(dir, 'two', 'hearback.yaml'), named('Second'))
    symlinkSync('one', join(dir, '..data'))
    symlinkSync('..data/hearback.yaml', join(dir, 'hearback.yaml'))
    const { names } = follow(dir)
    symlinkSync('two', join(dir, '..data_tmp'))
    renameSync(join(dir, '..data_tmp'), join(dir, '..data'))
    await vi.waitFor(() => expect(names).toEqual(['Second']))
  })

  test('made between loading and watching is not missed', () => {
    const dir = configFolder({ 'hearback.yaml': MINIMAL })
    const { fingerprint } = loadConfig({ dir })
    writeFileSync(join(dir, 'hearback.yaml'), named('Second'))
    const { watch, names } = follow(dir, { since: fingerprint })
    expect(watch.reload()).toBe(true)
    expect(names).toEqual(['Second'])
  })

  test('that changes no content is none', () => {
    const dir = configFolder({ 'hearback.yaml': MINIMAL })
    const { watch, names } = follow(dir)
    writeFileSync(join(dir, 'hearback.yaml'), MINIMAL)
    writeFileSync(join(dir, 'notes.txt'), 'not ours')
    expect(watch.reload()).toBe(false)
    expect(names).toEqual([])
  })

  test('is seen by the regular look where the system reports nothing', async () => {
    const dir = configFolder({ 'hearback.yaml': MINIMAL })
    const clock = heldClock()
    const { names } = follow(dir, { clock })
    rmSync(dir, { recursive: true })
    mkdirSync(dir)
    writeFileSync(join(dir, 'hearback.yaml'), named('Second'))
    await vi.waitFor(() => {
      clock.pass()
      expect(names).toEqual(['Second'])
    })
  })
})

describe('a bad change', () => {
  test('is reported once, keeps the last good one, and its cure counts as a change', () => {
    const dir = configFolder({ 'hearback.yaml': MINIMAL })
    const { watch, names, bad } = follow(dir)
    writeFileSync(join(dir, 'hearback.yaml'), MINIMAL.replace('channel:', 'chanel:'))
    expect(watch.reload()).toBe(true)
    expect(watch.reload()).toBe(false)
    expect(names).toEqual([])
    expect(bad.map((problems) => problems.map((problem) => problem.line))).toEqual([[2, 4]])
    writeFileSync(join(dir, 'hearback.yaml'), MINIMAL)
    watch.reload()
    expect(names).toEqual(['Acme'])
  })

  test('is also a file that went away', () => {
    const dir = configFolder({ 'hearback.yaml': MINIMAL })
    const { watch, bad } = follow(dir)
    rmSync(join(dir, 'hearback.yaml'))
    watch.reload()
    expect(bad[0]?.[0]?.message).toBe('There is no such file')
  })
})

describe('the watch itself', () => {
  test('goes on by looks when the folder cannot be watched, and says so once', async () => {
    const dir = join(configFolder({}), 'later')
    const clock = heldClock()
    const { names, errors } = follow(dir, { clock })
    expect(errors.map((error) => error.message)).toEqual([expect.stringContaining('ENOENT')])
    clock.pass()
    await vi.waitFor(() => expect(clock.waiting()).toBe(1))
    mkdirSync(dir)
    writeFileSync(join(dir, 'hearback.yaml'), MINIMAL)
    clock.pass()
    await vi.waitFor(() => expect(names).toEqual(['Acme']))
    expect(errors).toHaveLength(1)

    // From then on the folder is watched again: a change is waited out beside the wait for the next look.
    await vi.waitFor(() => expect(clock.waiting()).toBe(1))
    writeFileSync(join(dir, 'hearback.yaml'), named('Second'))
    await vi.waitFor(() => expect(clock.waiting()).toBeGreaterThan(1))
  })

  test('survives a receiver that throws', async () => {
    const dir = configFolder({ 'hearback.yaml': MINIMAL })
    const refuse = vi.fn().mockImplementationOnce(() => {
      throw new Error('not now')
    })
    const { names, errors } = follow(dir, { onChange: refuse, clock: systemClock })
    writeFileSync(join(dir, 'hearback.yaml'), named('Second'))
    await vi.waitFor(() => expect(errors.map((error) => error.message)).toEqual(['not now']))
    writeFileSync(join(dir, 'hearback.yaml'), named('Third'))
    await vi.waitFor(() => expect(names).toEqual(['Third']))
  })

  test('sees nothing any more after stop', async () => {
    const dir = configFolder({ 'hearback.yaml': MINIMAL })
    const clock = heldClock()
    const { watch, names } = follow(dir, { clock })
    watch.stop()
    writeFileSync(join(dir, 'hearback.yaml'), named('Second'))
    clock.pass()
    await Promise.resolve()
    expect(names).toEqual([])
  })
})
