/** The suite that every platform passes. `makeHarness` gives a fresh world and a fresh platform for each test. */
import { afterEach, beforeEach, describe } from 'vitest'
import { pollFaults } from './contract-faults.ts'
import { posts } from './contract-posts.ts'
import { recheck } from './contract-recheck.ts'
import { sending } from './contract-send.ts'
import { walking } from './contract-walk.ts'
import type { PlatformHarness } from './harness.ts'

export const platformContract = (name: string, makeHarness: () => Promise<PlatformHarness>): void => {
  describe(`${name} keeps the platform contract`, () => {
    let current: PlatformHarness | null = null
    beforeEach(async () => {
      current = await makeHarness()
    })
    afterEach(async () => {
      await current?.stop()
      current = null
    })
    const harness = (): PlatformHarness => {
      if (!current) throw new Error('no harness outside a test')
      return current
    }
    describe('walks', () => walking(harness))
    describe('faults while polling', () => pollFaults(harness))
    describe('posts', () => posts(harness))
    describe('sending', () => sending(harness))
    describe('rechecking', () => recheck(harness))
  })
}
