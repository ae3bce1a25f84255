/** Finds out whether a reply was written after a send whose outcome is unknown (I5): its key is known, so one look is enough. */
import { PlatformError } from '../../domain/errors.ts'
import { NO_SPEND, type OutgoingReply, type ReconcileOutcome } from '../contract.ts'
import { accountOf, type Connection, ourDid } from './connection.ts'
import { readFailure } from './failure.ts'
import { findStored, linkTo } from './record.ts'

/** Never throws for what Bluesky answers. */
export const reconcile = async (connection: Connection, reply: OutgoingReply): Promise<ReconcileOutcome> => {
  const unknown = (detail: string): ReconcileOutcome => ({ result: 'unknown', detail, spend: NO_SPEND })
  try {
    const account = accountOf(connection, reply.account)
    const stored = await findStored(connection, account, await ourDid(connection, account), reply)
    if (stored.state === 'there')
      return { result: 'sent', externalId: stored.uri, url: linkTo(connection, account, stored.uri), spend: NO_SPEND }
    return stored.state === 'absent'
      ? { result: 'absent', spend: NO_SPEND }
      : unknown('another text stands in its place')
  } catch (error) {
    return unknown(error instanceof PlatformError ? error.message : readFailure(error).detail)
  }
}
