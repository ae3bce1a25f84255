/** `hearback forget PLATFORM HANDLE`: erases a person on request, while Hearback is stopped or runs on PostgreSQL. */

import { configDir, type Environment } from '../config/environment.ts'
import { loadConfig } from '../config/load.ts'
import { forgottenWords } from '../desk/forgetting.ts'
import type { Clock } from '../domain/clock.ts'
import { SetupError } from '../domain/errors.ts'
import { ticketPolicy } from '../domain/policy.ts'
import { PLATFORM_IDS } from '../domain/post.ts'
import type { Store } from '../store/open.ts'
import { forgetPerson } from '../tickets/forget.ts'
import { openConfiguredStore } from './database.ts'

export interface ForgetOptions {
  env: Environment
  /** As typed; undefined when left out. */
  platform: string | undefined
  handle: string | undefined
  clock: Clock
  out(line: string): void
}

/** Exit code 1 when nobody was forgotten. Throws SetupError as other commands do. */
export async function forget({ env, platform: typed, handle, clock, out }: ForgetOptions): Promise<number> {
  const platform = PLATFORM_IDS.find((id) => id === typed?.toLowerCase())
  if (platform === undefined || handle === undefined) {
    out(
      `hearback forget: name the platform (${PLATFORM_IDS.join(', ')}) and the handle, as in "npm run hearback -- forget x mariak".`,
    )
    return 1
  }
  const loaded = loadConfig({ dir: configDir(env) })
  if (!loaded.ok)
    throw new SetupError(
      'bad-config',
      'The configuration has problems; npm run hearback -- check tells which. Nothing was changed.',
    )
  const store = await openForForgetting(env, `${platform} ${handle}`)
  try {
    const person = { platform, handle }
    const rules = { by: 'system', policy: ticketPolicy(loaded.settings), now: clock.now() }
    const forgotten = await store.transaction((tx) => forgetPerson(tx, person, rules))
    out(forgottenWords(person, forgotten))
    if (forgotten.result === 'done')
      out('Backups taken before still hold it all: take a new one, and delete the old ones.')
    return forgotten.result === 'done' ? 0 : 1
  } finally {
    await store.close()
  }
}

async function openForForgetting(env: Environment, whom: string): Promise<Store> {
  try {
    return await openConfiguredStore(env)
  } catch (error) {
    if (!(error instanceof SetupError) || error.code !== 'data-locked') throw error
    throw new SetupError(
      'data-locked',
      `The database is in use by a Hearback that runs. Say "/hearback forget ${whom}" in Slack, or stop Hearback first. Nothing was changed.`,
      error,
    )
  }
}
