/** Our own reply as a record: where it is stored, and whether it is there. */
import { XRPCError } from '@atproto/api'
import type { OutgoingReply } from '../contract.ts'
import type { Account } from './accounts.ts'
import { POSTS, postUri, tidFor } from './at-uri.ts'
import type { Connection } from './connection.ts'
import { webLink } from './normalize.ts'
import { rawStored } from './schema.ts'

export const rkeyFor = (reply: Pick<OutgoingReply, 'createdAt' | 'key'>): string => tidFor(reply.createdAt, reply.key)

/** What stands at the reply's key. `other`: something that is not this reply, which should be impossible. */
export type StoredReply = { state: 'there'; uri: string } | { state: 'absent' } | { state: 'other' }

const NOT_THERE = 'RecordNotFound'

/** Asks our own server, which knows at once. Rejects with what the library throws. */
export const findStored = async (
  connection: Connection,
  account: Account,
  repo: string,
  reply: OutgoingReply,
): Promise<StoredReply> => {
  const rkey = rkeyFor(reply)
  try {
    const { data } = await connection.ask(
      account,
      (agent) => agent.com.atproto.repo.getRecord({ repo, collection: POSTS, rkey }),
      { purpose: 'replying' },
    )
    const { value } = rawStored.parse(data)
    const isThis = value.text === reply.text && value.reply?.parent.uri === reply.to.externalId
    return isThis ? { state: 'there', uri: postUri(repo, rkey) } : { state: 'other' }
  } catch (error) {
    if (error instanceof XRPCError && error.error === NOT_THERE) return { state: 'absent' }
    throw error
  }
}

export const linkTo = ({ webUrl }: Connection, account: Account, uri: string): string =>
  webLink(webUrl, account.handle, uri)
