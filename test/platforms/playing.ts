/** What the tests of the scenarios share: time that passes while somebody plays, and the configuration that ships. */
import { setImmediate } from 'node:timers/promises'
import { loadConfig } from '../../src/config/load.ts'
import type { Settings } from '../../src/domain/settings.ts'
import type { ManualClock } from './manual-clock.ts'

/** Moves the clock second by second, letting the player act in between. */
export const pass = async (clock: ManualClock, seconds: number): Promise<void> => {
  for (let second = 0; second < seconds; second++) {
    clock.advance(1_000)
    await setImmediate()
  }
}

export const shippedSettings = (): Settings => {
  const loaded = loadConfig({ dir: new URL('../../config', import.meta.url).pathname })
  if (!loaded.ok) throw new Error('the shipped configuration is not valid')
  return loaded.settings
}
