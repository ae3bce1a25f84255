/** `hearback why ID`: how a ticket's urgency adds up. */
import { configDir, type Environment } from '../config/environment.ts'
import { loadConfig } from '../config/load.ts'
import { SetupError } from '../domain/errors.ts'
import type { Settings } from '../domain/settings.ts'
import type { UrgencyFactor } from '../domain/urgency.ts'
import { urgencyLines } from '../domain/urgency-sum.ts'
import { openConfiguredStore } from './database.ts'

const LARGEST_ID = 2_147_483_647

/** Exit code 1 when there is no such ticket. Throws SetupError for a bad configuration or a database that is in use. */
export async function why(options: { env: Environment; id: string; out(line: string): void }): Promise<number> {
  const { env, out } = options
  const id = Number(/^#?(\d+)$/.exec(options.id)?.[1] ?? Number.NaN)
  if (!(id > 0 && id <= LARGEST_ID)) {
    out(`"${options.id}" is no number of a ticket. It stands on the card, as in "npm run hearback -- why 12".`)
    return 1
  }
  const settings = configuredSettings(env)
  const store = await openConfiguredStore(env)
  try {
    const ticket = await store.prisma.ticket.findUnique({ where: { id } })
    if (ticket === null) {
      out(`There is no ticket #${id}.`)
      return 1
    }
    const factors = ticket.factors as unknown as UrgencyFactor[]
    out(`Ticket #${id} (${ticket.brand}, ${ticket.platform}): ${ticket.intent}, ${ticket.state}`)
    for (const line of urgencyLines({ ...ticket, factors }, settings)) out(line)
    return 0
  } finally {
    await store.close()
  }
}

/** For commands that need the settings: a configuration that cannot be used ends them. */
export function configuredSettings(env: Environment): Settings {
  const loaded = loadConfig({ dir: configDir(env) })
  if (loaded.ok) return loaded.settings
  throw new SetupError(
    'bad-config',
    'The configuration cannot be used. npm run hearback -- check tells what is wrong, with the line and the fix.',
  )
}
