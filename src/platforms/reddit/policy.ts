/** What can be answered on Reddit, and how long an answer may be. */
import type { Post, ReplyPolicy, TextLimit } from '../../domain/post.ts'

export const PLATFORM_LIMIT: TextLimit = { max: 10_000, unit: 'characters' }

export const replyPolicy = (post: Pick<Post, 'kind' | 'externalId' | 'own' | 'state'>): ReplyPolicy => {
  if (post.state === 'deleted') return { allowed: false, reason: 'The post is gone from Reddit.' }
  if (post.own) return { allowed: false, reason: 'This is our own post.' }
  return { allowed: true }
}

/** Moderators lock threads, and time archives them; Reddit then takes no answer from anybody. */
export const openFor = (
  policy: ReplyPolicy,
  thing: { locked?: boolean | undefined; archived?: boolean | undefined },
): ReplyPolicy => {
  if (!policy.allowed) return policy
  if (thing.locked) return { allowed: false, reason: 'Moderators have locked the thread: nobody can answer it.' }
  if (thing.archived)
    return { allowed: false, reason: 'Reddit has archived the thread: nobody can answer it any more.' }
  return policy
}
