/** Looks again at posts that we hold: edited, gone, or the same. */
import { XRPCError } from '@atproto/api'
import { NO_SPEND, type RecheckResult, type Spend } from '../contract.ts'
import type { Account } from './accounts.ts'
import { didOf, POSTS, rkeyOf } from './at-uri.ts'
import { accountOf, badAnswer, type Connection } from './connection.ts'
import { platformError, readFailure } from './failure.ts'
import { fetchViews, POST_BATCH } from './feeds.ts'
import { rawRecord, rawStored } from './schema.ts'
import { readText } from './text.ts'

export const RECHECK_BATCH = POST_BATCH

const DOING = 'checking posts for edits and deletions'
/** The record, or the whole account, is not there any more. */
const GONE = /RecordNotFound|RepoNotFound|RepoTakendown|RepoDeactivated/
const GONE_WORDS = /could not (find|locate) (repo|record)/i

interface Present {
  cid: string
  record: unknown
}

/** A post that the app view hides may be there all the same, behind a block: the record itself tells. @throws PlatformError */
const fetchHidden = async (connection: Connection, account: Account, uri: string): Promise<Present | null> => {
  const address = { repo: didOf(uri), collection: POSTS, rkey: rkeyOf(uri) }
  let answer: unknown
  try {
    const { data } = await connection.ask(account, (agent) => agent.com.atproto.repo.getRecord(address))
    answer = data
  } catch (error) {
    if (error instanceof XRPCError && (GONE.test(error.error) || GONE_WORDS.test(error.message))) return null
    throw platformError(readFailure(error), DOING, connection.clock.now())
  }
  const parsed = rawStored.safeParse(answer)
  if (!parsed.success) throw badAnswer(DOING, parsed.error)
  return { cid: parsed.data.cid, record: parsed.data.value }
}

/**
 * Results in the order of `ids`. An edit shows against the version in `known`, else against the one that this process saw first;
 * without either a post counts as the same. @throws PlatformError
 */
export const recheck = async (
  connection: Connection,
  handle: string,
  ids: string[],
  known: ReadonlyMap<string, Record<string, string>> = new Map(),
): Promise<{ results: RecheckResult[]; spend: Spend }> => {
  const account = accountOf(connection, handle)
  const views = await fetchViews(connection, account, ids, DOING)
  const results: RecheckResult[] = []
  for (const externalId of ids) {
    const present = views.get(externalId) ?? (await fetchHidden(connection, account, externalId))
    const before = known.get(externalId)?.cid ?? connection.versions.first(externalId)
    if (present === null) results.push({ externalId, state: 'deleted' })
    else if (before === null || before === undefined || before === present.cid)
      results.push({ externalId, state: 'same' })
    else {
      const record = rawRecord.safeParse(present.record).data
      results.push(
        record
          ? { externalId, state: 'edited', text: readText(record), html: null, editedAt: connection.clock.now() }
          : { externalId, state: 'unknown' },
      )
    }
  }
  return { results, spend: NO_SPEND }
}
