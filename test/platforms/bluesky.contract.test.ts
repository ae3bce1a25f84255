import { makeBlueskyHarness } from './bluesky.harness.ts'
import { platformContract } from './contract.ts'

platformContract('Bluesky', () => makeBlueskyHarness())
