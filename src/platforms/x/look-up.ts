/** One post by its link, for somebody who found it before our streams did. */
import type { Post } from '../../domain/post.ts'
import type { Spend } from '../contract.ts'
import { accountOf, badAnswer, type Connection, read } from './connection.ts'
import { STRANGERS } from './fields.ts'
import { toPost } from './normalize.ts'
import { readSpend } from './prices.ts'
import { rawLookedUp } from './schema.ts'

const HOSTS = /^(?:(?:www|mobile|m)\.)?(?:x|twitter)\.com$/
const PATH = /^\/(?:\w{1,15}|i\/web|i)\/status(?:es)?\/(\d{1,20})(?:\/|$)/

/** The id of the post that a link names, or null for all other links. */
export function postIdOf(link: string): string | null {
  const url = URL.parse(link)
  if (url === null || !/^https?:$/.test(url.protocol) || !HOSTS.test(url.hostname)) return null
  return PATH.exec(url.pathname)?.[1] ?? null
}

/** The post as one that no stream brought: null when X does not show it. @throws PlatformError */
export async function lookUp(
  connection: Connection,
  handle: string,
  id: string,
): Promise<{ post: Post | null; spend: Spend }> {
  const account = accountOf(connection, handle)
  const doing = 'looking up a post'
  const answer = await read(connection, account, doing, (client) => client.tweets([id], STRANGERS))
  const parsed = rawLookedUp.safeParse(answer)
  if (!parsed.success) throw badAnswer(doing, parsed.error)
  const { data = [], includes } = parsed.data
  const spend = readSpend(data.length, includes?.users?.length ?? 0, false)
  const [raw] = data
  if (raw === undefined) return { post: null, spend }
  const { handle: own, userId } = account
  const ownIds = new Set(connection.accounts.map((each) => each.userId))
  try {
    return { post: toPost(raw, includes, { handle: own, userId, ownIds, fromMentions: false }), spend }
  } catch (error) {
    throw badAnswer(doing, error)
  }
}
