/** Looks again at posts that we hold: edited, gone, or the same. Reddit wants what was deleted there to be deleted everywhere. */
import { NO_SPEND, type RecheckResult, type Spend } from '../contract.ts'
import { accountOf, type Connection } from './connection.ts'
import { LOOK_UP_BATCH, lookUp } from './look-up.ts'
import { isGone, versionOf } from './normalize.ts'
import type { RawChild } from './schema.ts'
import { DELETED_AUTHOR } from './text.ts'

/** What a person left behind by deleting their account counts as deleted: it was theirs. */
const isDeleted = (child: RawChild): boolean =>
  isGone(child) || child.data.author === DELETED_AUTHOR || child.data.author === null

const judge = (externalId: string, child: RawChild | undefined, now: Date): RecheckResult => {
  // Not listed at all: the subreddit is private or banned for now. That tells nothing about the post.
  if (!child) return { externalId, state: 'unknown' }
  try {
    if (isDeleted(child)) return { externalId, state: 'deleted' }
    const { state, text, editedAt } = versionOf(child)
    if (state !== 'edited') return { externalId, state: 'same' }
    return { externalId, state: 'edited', text, html: null, editedAt: editedAt ?? now }
  } catch (error) {
    if (error instanceof Error && error.name === 'ZodError') return { externalId, state: 'unknown' }
    throw error
  }
}

/** Results in the order of `ids`. An edited post is reported as edited on every look. @throws PlatformError */
export const recheck = async (
  connection: Connection,
  username: string,
  ids: string[],
): Promise<{ results: RecheckResult[]; spend: Spend }> => {
  const account = accountOf(connection, username)
  const results: RecheckResult[] = []
  for (let from = 0; from < ids.length; from += LOOK_UP_BATCH) {
    const batch = ids.slice(from, from + LOOK_UP_BATCH)
    const things = await lookUp(connection, account, batch, 'checking posts for edits and deletions')
    results.push(...batch.map((id) => judge(id, things.get(id), connection.clock.now())))
  }
  return { results, spend: NO_SPEND }
}
