import { platformContract } from './contract.ts'
import { makeXHarness } from './x.harness.ts'

platformContract('X', () => makeXHarness())
