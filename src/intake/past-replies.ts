/** What this team has answered before, as the suggester takes it: from the first reply on, for the next page of posts. */
import type { Brand } from '../domain/settings.ts'
import { earlierAnswers, examplesStamp } from '../store/examples.ts'
import type { Tx } from '../store/open.ts'
import type { PastReply, Suggester } from '../suggest/contract.ts'
import { pastRepliesFrom } from '../suggest/past-replies.ts'

/** The newest so many of a brand are looked through: answers of long ago may not be true any more. */
const MOST = 500

interface Loaded {
  stamp: string
  replies: PastReply[]
}

/** By suggester, as its settings decide what becomes of them, and by brand: the same list for as long as nothing was learned or erased. */
const loaded = new WeakMap<Suggester, Map<string, Loaded>>()

export async function loadPastReplies(
  tx: Tx,
  { id: brand }: Pick<Brand, 'id'>,
  suggest: Suggester,
): Promise<PastReply[]> {
  const lists = loaded.get(suggest) ?? new Map<string, Loaded>()
  loaded.set(suggest, lists)
  const stamp = await examplesStamp(tx, brand)
  const known = lists.get(brand)
  if (known?.stamp === stamp) return known.replies
  const replies = pastRepliesFrom(await earlierAnswers(tx, brand, MOST))
  lists.set(brand, { stamp, replies })
  return replies
}
