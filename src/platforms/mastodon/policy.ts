/** What can be answered on Mastodon. How long an answer may be depends on the server. */
import type { Post, ReplyPolicy, TextLimit } from '../../domain/post.ts'
import { textLength } from '../../domain/text-length.ts'

export const replyPolicy = (post: Pick<Post, 'kind' | 'externalId' | 'own' | 'state'>): ReplyPolicy => {
  if (post.state === 'deleted') return { allowed: false, reason: 'The post is gone from Mastodon.' }
  if (post.own) return { allowed: false, reason: 'This is our own post.' }
  return { allowed: true }
}

/** An answer names whom it answers, or they would not be told of it. */
export const prefixFor = (acct: string): string => `@${acct} `

/** What is left for words of our own: the name in front and the content warning above count as well. */
export const limitFor = (maxCharacters: number, { acct, spoiler }: { acct: string; spoiler: string }): TextLimit => ({
  max: Math.max(1, maxCharacters - textLength(prefixFor(acct), 'mastodon') - textLength(spoiler, 'characters')),
  unit: 'mastodon',
})
