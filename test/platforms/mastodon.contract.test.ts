import { platformContract } from './contract.ts'
import { makeMastodonHarness } from './mastodon.harness.ts'

platformContract('Mastodon', () => makeMastodonHarness())
