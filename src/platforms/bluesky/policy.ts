/** What can be answered on Bluesky, and how long an answer may be. */
import type { Post, ReplyPolicy, TextLimit } from '../../domain/post.ts'

export const PLATFORM_LIMIT: TextLimit = { max: 300, unit: 'graphemes' }
/** The lexicon's second limit; 300 graphemes of many code points each can exceed it. */
export const MAX_BYTES = 3_000

export const replyPolicy = (post: Pick<Post, 'kind' | 'externalId' | 'own' | 'state'>): ReplyPolicy => {
  if (post.state === 'deleted') return { allowed: false, reason: 'The post is gone from Bluesky.' }
  if (post.own) return { allowed: false, reason: 'This is our own post.' }
  return { allowed: true }
}

/** What an app view tells of us and a post: blocks, and authors who let only some reply. */
export interface Standing {
  blockedBy: boolean
  blocking: boolean
  replyDisabled: boolean
}

/** Why this very post cannot be answered, or null. */
export const objection = ({ blockedBy, blocking, replyDisabled }: Standing): string | null => {
  if (blockedBy) return 'The author has blocked this account.'
  if (blocking) return 'This account has blocked the author.'
  return replyDisabled ? 'The author lets only some people reply.' : null
}
