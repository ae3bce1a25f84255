/** One post by its link, for what no stream brought. */
import { z } from 'zod'
import type { Post } from '../../domain/post.ts'
import { NO_SPEND, type Spend } from '../contract.ts'
import { didOf, postUri, rkeyOf } from './at-uri.ts'
import { accountOf, badAnswer, type Connection, ourDid, read } from './connection.ts'
import { fetchAdornments, fetchViews } from './feeds.ts'
import { toPost } from './normalize.ts'
import { contextOf } from './poll.ts'

const DOING = 'looking up a post'

/** The address that a link names; its authority may still be a handle. Pure. */
export const postIdOf = (webUrl: string, link: string): string | null => {
  const base = webUrl.replace(/\/+$/, '')
  if (!link.startsWith(`${base}/`)) return null
  const [, authority, rkey] =
    /^\/profile\/([^/?#]+)\/post\/([\w.~:-]+)\/?(?:[?#].*)?$/.exec(link.slice(base.length)) ?? []
  return authority === undefined || rkey === undefined ? null : postUri(decodeURIComponent(authority), rkey)
}

/** @throws PlatformError */
export const lookUp = async (
  connection: Connection,
  handle: string,
  externalId: string,
): Promise<{ post: Post | null; spend: Spend }> => {
  const account = accountOf(connection, handle)
  await ourDid(connection, account)
  const authority = didOf(externalId)
  const resolve = () =>
    read(connection, account, DOING, (agent) => agent.com.atproto.identity.resolveHandle({ handle: authority }))
  const did = authority.startsWith('did:') ? authority : (await resolve()).data.did
  const uri = postUri(did, rkeyOf(externalId))
  const view = (await fetchViews(connection, account, [uri], DOING)).get(uri)
  if (!view) return { post: null, spend: NO_SPEND }
  await fetchAdornments(connection, account, { uris: [], dids: [did] }, undefined)
  try {
    return {
      post: toPost(
        view,
        view,
        contextOf(connection, () => false),
      ),
      spend: NO_SPEND,
    }
  } catch (error) {
    if (error instanceof z.ZodError) throw badAnswer(DOING, error)
    throw error
  }
}
