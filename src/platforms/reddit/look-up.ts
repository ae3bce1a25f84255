/** Submissions and comments by their names. */
import type { Account } from './accounts.ts'
import { badAnswer, type Connection, read } from './connection.ts'
import { markOf, type RawChild, rawChild, rawListing } from './schema.ts'

/** Most names in one request. */
export const LOOK_UP_BATCH = 100

/**
 * What Reddit shows under these names, at most LOOK_UP_BATCH of them; what it does not show is missing. Deleted things come with
 * placeholders for author and text. @throws PlatformError
 */
export const lookUp = async (
  connection: Connection,
  account: Account,
  names: string[],
  doing: string,
  signal?: AbortSignal,
): Promise<Map<string, RawChild>> => {
  const answer = await read(connection, account, doing, { uri: 'api/info', qs: { id: names.join(',') } }, { signal })
  const parsed = rawListing.safeParse(answer)
  if (!parsed.success) throw badAnswer(doing, parsed.error)
  const things = new Map<string, RawChild>()
  for (const item of parsed.data.data.children) {
    const child = rawChild.safeParse(item).data
    const { name } = markOf(item)
    if (child && name !== null) things.set(name, child)
  }
  return things
}
