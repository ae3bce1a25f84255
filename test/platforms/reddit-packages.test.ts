/** The HTTP packages below `snoowrap` are old and known to be unsafe: the overrides in package.json must have replaced them. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'

interface Locked {
  name?: string
  version?: string
}

const lock: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
)

/** Every installed package with its real name, which an alias hides. */
const installed = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, { name, version = '0.0.0' }]) => ({ name: name ?? path.replace(/^.*node_modules\//, ''), version }))

const parts = (version: string): number[] => version.split(/[.+-]/, 3).map(Number)

const isBelow = (version: string, bound: string): boolean => {
  const [one, other] = [parts(version), parts(bound)]
  const index = one.findIndex((part, place) => part !== other[place])
  return index >= 0 && (one[index] ?? 0) < (other[index] ?? 0)
}

const versionsOf = (wanted: string): string[] =>
  installed.filter(({ name }) => name === wanted).map(({ version }) => version)

describe('installed packages', () => {
  it('hold no request, which is unmaintained and lets redirects cross protocols', () => {
    expect(versionsOf('request')).toEqual([])
    expect(versionsOf('@cypress/request')).not.toEqual([])
  })

  it.each([
    ['tough-cookie', '4.1.3', 'prototype pollution'],
    ['qs', '6.10.3', 'prototype pollution'],
    ['ws', '8.17.1', 'a crash by many headers'],
    ['@cypress/request', '3.0.0', 'redirects that cross protocols'],
  ])('hold %s only from %s on, without %s', (name, safe) => {
    expect(versionsOf(name)).not.toEqual([])
    expect(versionsOf(name).filter((version) => isBelow(version, safe))).toEqual([])
  })

  it('hold form-data only where boundaries cannot be guessed', () => {
    const unsafe = versionsOf('form-data').filter((version) =>
      isBelow(version, version.startsWith('2.') ? '2.5.4' : version.startsWith('3.') ? '3.0.4' : '4.0.4'),
    )
    expect(unsafe).toEqual([])
  })

  it('are what the library really loads', () => {
    const require = createRequire(createRequire(import.meta.url).resolve('snoowrap'))
    const { name }: { name: string } = require('request/package.json')
    expect(name).toBe('@cypress/request')
    expect(isBelow(require('ws/package.json').version, '8.17.1')).toBe(false)
    const below = createRequire(require.resolve('request'))
    expect(isBelow(below('tough-cookie/package.json').version, '4.1.3')).toBe(false)
  })
})
