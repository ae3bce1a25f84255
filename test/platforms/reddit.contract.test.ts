import { platformContract } from './contract.ts'
import { makeRedditHarness } from './reddit.harness.ts'

platformContract('Reddit', () => makeRedditHarness())
