/** What an account's server allows: above all, how long a post may be. */
import { z } from 'zod'
import { PlatformError } from '../../domain/errors.ts'
import type { Account } from './accounts.ts'
import { type Connection, type Raw, read } from './connection.ts'

/** Mastodon's own default. */
export const DEFAULT_MAX_CHARACTERS = 500

const DAY_MS = 86_400_000
const TRY_AGAIN_MS = 10 * 60_000
const DOING = 'asking what the server allows'

const described = z.object({
  configuration: z.object({ statuses: z.object({ maxCharacters: z.number().int().positive() }) }),
})
/** Pleroma and its kin, and old servers with a patch. */
const patched = z.object({ maxTootChars: z.number().int().positive() })

const limitIn = ({ data }: Raw): number | null =>
  described.safeParse(data).data?.configuration.statuses.maxCharacters ??
  patched.safeParse(data).data?.maxTootChars ??
  null

/** The newer address first; servers without it still have the older one. Null where neither tells. @throws PlatformError */
const askLimit = async (connection: Connection, account: Account, signal?: AbortSignal): Promise<number | null> => {
  try {
    const limit = limitIn(
      await read(connection, account, DOING, (client) => client.v2.instance.fetch.$raw(), { signal }),
    )
    if (limit !== null) return limit
  } catch (error) {
    if (!(error instanceof PlatformError) || error.kind !== 'bad-request') throw error
  }
  return limitIn(await read(connection, account, DOING, (client) => client.v1.instance.fetch.$raw(), { signal }))
}

/** Never throws for what the server answers: while it does not tell, the usual limit counts, which every server takes. */
export const maxCharacters = async (
  connection: Connection,
  account: Account,
  signal?: AbortSignal,
): Promise<number> => {
  const key = `limit:${account.server}`
  const { clock, known } = connection
  const kept = known.get(key)
  if (kept && kept.until > clock.now()) return kept.value as number
  const keep = (value: number, forMs: number): number => {
    known.set(key, { value, until: new Date(clock.now().getTime() + forMs) })
    return value
  }
  try {
    return keep((await askLimit(connection, account, signal)) ?? DEFAULT_MAX_CHARACTERS, DAY_MS)
  } catch (error) {
    if (!(error instanceof PlatformError) || signal?.aborted) throw error
    return keep(typeof kept?.value === 'number' ? kept.value : DEFAULT_MAX_CHARACTERS, TRY_AGAIN_MS)
  }
}
