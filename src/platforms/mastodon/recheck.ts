/** Looks again at posts that we hold: edited, gone, or the same. */
import { MastoHttpError } from 'masto'
import { PlatformError } from '../../domain/errors.ts'
import { NO_SPEND, type RecheckResult, type Spend } from '../contract.ts'
import type { Account } from './accounts.ts'
import { accountOf, badAnswer, type Connection } from './connection.ts'
import { platformError, readFailure } from './failure.ts'
import { HIDDEN_TEXT, isHidden, readText } from './normalize.ts'
import { isBlockedBy } from './relationship.ts'
import { rawStatus } from './schema.ts'

/** Posts are asked for one by one: servers that give several at once are new. */
export const RECHECK_BATCH = 20

const DOING = 'checking posts for edits and deletions'

/** The API itself says so; an error page of whatever stands before it is no proof. */
const isGone = (error: unknown): boolean =>
  error instanceof MastoHttpError && (error.statusCode === 404 || error.statusCode === 410)

const judge = async (
  connection: Connection,
  account: Account,
  externalId: string,
  authorId: string | undefined,
): Promise<RecheckResult> => {
  let answer: unknown
  try {
    answer = (await connection.ask(account, (client) => client.v1.statuses.$select(externalId).fetch.$raw())).data
  } catch (error) {
    if (error instanceof PlatformError) throw error
    if (!isGone(error)) throw platformError(readFailure(error), DOING, connection.clock.now())
    // Behind a block it may be there all the same.
    const hidden = authorId !== undefined && (await isBlockedBy(connection, account, authorId))
    return { externalId, state: hidden ? 'unknown' : 'deleted' }
  }
  const parsed = rawStatus.safeParse(answer)
  if (!parsed.success) throw badAnswer(DOING, parsed.error)
  const { editedAt, content } = parsed.data
  if (!editedAt) return { externalId, state: 'same' }
  const hidden = isHidden(parsed.data, connection.showDirectMessages)
  const text = hidden ? HIDDEN_TEXT : readText(parsed.data)
  return { externalId, state: 'edited', text, html: hidden ? null : content, editedAt: new Date(editedAt) }
}

/**
 * Results in the order of `ids`. An edited post is reported as edited on every look. `known` names the authors, so that a block is
 * not taken for a deletion. @throws PlatformError
 */
export const recheck = async (
  connection: Connection,
  name: string,
  ids: string[],
  known: ReadonlyMap<string, Record<string, string>> = new Map(),
): Promise<{ results: RecheckResult[]; spend: Spend }> => {
  const account = accountOf(connection, name)
  const results: RecheckResult[] = []
  for (const id of ids) results.push(await judge(connection, account, id, known.get(id)?.authorId))
  return { results, spend: NO_SPEND }
}
