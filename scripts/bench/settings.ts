import { loadConfig } from '../../src/config/load.ts'
import type { Brand, Settings } from '../../src/domain/settings.ts'

/** The shipped configuration and its first brand. */
export function benchSettings(): { settings: Settings; brand: Brand } {
  const loaded = loadConfig({ dir: 'config' })
  if (!loaded.ok) throw new Error('The shipped configuration has problems: run npm run hearback -- check.')
  const brand = loaded.settings.brands[0]
  if (brand === undefined) throw new Error('The shipped configuration has no brand.')
  return { settings: loaded.settings, brand }
}
