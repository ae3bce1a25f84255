/** One post by its link, for what no stream brought: the account's own server fetches it from wherever it lives. */
import { z } from 'zod'
import type { Post } from '../../domain/post.ts'
import { NO_SPEND, type Spend } from '../contract.ts'
import { accountOf, badAnswer, type Connection, ourAccount, read } from './connection.ts'
import { maxCharacters } from './instance.ts'
import { toPost } from './normalize.ts'
import { rawSearch, rawStatus } from './schema.ts'
import { rootsOf } from './threads.ts'

const DOING = 'looking up a post'

/** Addresses of posts on Mastodon (a number), GoToSocial (a ULID), Pleroma and Akkoma. */
const POST_PATH =
  /^\/(?:@[^/]+\/\d{6,}|@[^/]+\/statuses\/[0-9A-Z]{26}|users\/[^/]+\/statuses\/\w+|notice\/\w+|objects\/[\w-]{36})\/?$/

/** The link itself: every server gives a post an id of its own, and only ours is of use. Pure. */
export const postIdOf = (link: string): string | null => {
  const url = URL.parse(link)
  return url?.protocol === 'https:' && POST_PATH.test(url.pathname)
    ? `${url.origin}${url.pathname.replace(/\/$/, '')}`
    : null
}

/** `externalId` is an id on our server, or a link. @throws PlatformError */
export const lookUp = async (
  connection: Connection,
  name: string,
  externalId: string,
): Promise<{ post: Post | null; spend: Spend }> => {
  const account = accountOf(connection, name)
  const { id: ourId } = await ourAccount(connection, account)
  const { data } = await read(connection, account, DOING, (client) =>
    client.v2.search.list.$raw({ q: externalId, type: 'statuses', resolve: true, limit: 1 }),
  )
  const found = rawSearch.safeParse(data)
  if (!found.success) throw badAnswer(DOING, found.error)
  const [item] = found.data.statuses
  if (item === undefined) return { post: null, spend: NO_SPEND }
  const status = rawStatus.safeParse(item)
  if (!status.success) throw badAnswer(DOING, z.prettifyError(status.error))
  const post = toPost(status.data, {
    account,
    ourId,
    ownNames: new Set(connection.accounts.map((own) => own.name.toLowerCase())),
    maxCharacters: await maxCharacters(connection, account),
    showDirectMessages: connection.showDirectMessages,
    fromMentions: false,
  })
  const roots = await rootsOf(connection, account, [post])
  return { post: { ...post, rootId: roots.get(post.externalId) ?? post.rootId }, spend: NO_SPEND }
}
