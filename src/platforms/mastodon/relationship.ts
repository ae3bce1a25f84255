/** Whether an author has blocked us: their posts are then "not found", just as deleted ones are. */
import type { Account } from './accounts.ts'
import { badAnswer, type Connection, read } from './connection.ts'
import { rawRelationships } from './schema.ts'

/** @throws PlatformError */
export const isBlockedBy = async (connection: Connection, account: Account, authorId: string): Promise<boolean> => {
  const doing = 'looking at who may be answered'
  const { data } = await read(
    connection,
    account,
    doing,
    (client) => client.v1.accounts.relationships.fetch.$raw({ id: [authorId] }),
    { purpose: 'replying' },
  )
  const parsed = rawRelationships.safeParse(data)
  if (!parsed.success) throw badAnswer(doing, parsed.error)
  return parsed.data.some(({ id, blockedBy }) => id === authorId && blockedBy === true)
}
