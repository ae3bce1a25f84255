/** What X allows us to answer, and how long an answer may be. */
import type { Post, ReplyPolicy, TextLimit } from '../../domain/post.ts'

export const PLATFORM_LIMIT: TextLimit = { max: 280, unit: 'x-weighted' }

/**
 * Since February 2026 an app on self-serve access may reply only to someone who mentioned or quoted the account. A reply under
 * our post names us by itself; what a word search found does not.
 */
export const replyPolicy = (post: Pick<Post, 'kind' | 'externalId' | 'own' | 'state'>): ReplyPolicy => {
  if (post.state === 'deleted') return { allowed: false, reason: 'The post is gone from X.' }
  if (post.own) return { allowed: false, reason: 'This is our own post.' }
  if (post.kind === 'search')
    return {
      allowed: false,
      reason: 'X lets apps answer only those who mention or quote us. Open the post to answer on X.',
    }
  return { allowed: true }
}
