/** Looks again at posts that we hold: edited, gone, or the same (X wants deleted posts removed within 24 hours). */
import { NO_SPEND, type RecheckResult, type Spend } from '../contract.ts'
import type { Account } from './accounts.ts'
import { accountOf, badAnswer, type Connection, read } from './connection.ts'
import { OURS } from './fields.ts'
import { addSpend, readSpend } from './prices.ts'
import { type RawPost, rawLookup, rawPost } from './schema.ts'
import { readText } from './text.ts'

/** Most ids in one lookup. */
export const RECHECK_BATCH = 100

interface Lookup {
  posts: Map<string, RawPost>
  /** Ids that X says cannot be shown: deleted, or their author is gone, protected, or has blocked us. */
  gone: Set<string>
  spend: Spend
}

const NOT_SHOWN = /resource-not-found|not-authorized-for-resource/

const lookUp = async (connection: Connection, account: Account, ids: string[]): Promise<Lookup> => {
  const doing = 'checking posts for edits and deletions'
  const answer = await read(connection, account, doing, (client) => client.tweets(ids, OURS))
  const parsed = rawLookup.safeParse(answer)
  if (!parsed.success) throw badAnswer(doing, parsed.error)
  const { data = [], errors = [] } = parsed.data
  const posts = data.map((item) => rawPost.safeParse(item).data).filter((post) => post !== undefined)
  const gone = errors
    .filter((error) => NOT_SHOWN.test(error.type))
    .map((error) => error.resource_id ?? error.value ?? '')
  return {
    posts: new Map(posts.map((post) => [post.id, post])),
    gone: new Set(gone),
    spend: readSpend(data.length, 0, false),
  }
}

const latestOf = (post: RawPost): string => post.edit_history_tweet_ids?.at(-1) ?? post.id

/** An id names one version for ever; the latest text stands under the last id of the history. */
const lookUpEdits = async (connection: Connection, account: Account, posts: RawPost[]): Promise<Lookup> => {
  const latest = posts.filter((post) => latestOf(post) !== post.id).map(latestOf)
  if (latest.length === 0) return { posts: new Map(), gone: new Set(), spend: NO_SPEND }
  return lookUp(connection, account, latest)
}

const judge = (id: string, seen: Lookup, edits: Lookup): RecheckResult => {
  if (seen.gone.has(id)) return { externalId: id, state: 'deleted' }
  const post = seen.posts.get(id)
  if (!post) return { externalId: id, state: 'unknown' }
  const latest = latestOf(post)
  if (latest === id) return { externalId: id, state: 'same' }
  if (edits.gone.has(latest)) return { externalId: id, state: 'deleted' }
  const edit = edits.posts.get(latest)
  if (!edit) return { externalId: id, state: 'unknown' }
  return { externalId: id, state: 'edited', text: readText(edit), html: null, editedAt: new Date(edit.created_at) }
}

/** Results in the order of `ids`. An edited post is reported as edited on every look. @throws PlatformError */
export const recheck = async (
  connection: Connection,
  handle: string,
  ids: string[],
): Promise<{ results: RecheckResult[]; spend: Spend }> => {
  const account = accountOf(connection, handle)
  const results: RecheckResult[] = []
  let spend = NO_SPEND
  for (let from = 0; from < ids.length; from += RECHECK_BATCH) {
    const batch = ids.slice(from, from + RECHECK_BATCH)
    const seen = await lookUp(connection, account, batch)
    const edits = await lookUpEdits(connection, account, [...seen.posts.values()])
    spend = addSpend(addSpend(spend, seen.spend), edits.spend)
    results.push(...batch.map((id) => judge(id, seen, edits)))
  }
  return { results, spend }
}
