/** What counts as answered has been answered: by what stands on the platform, and what staff said of it. */
import type { Ticket } from '../../src/store/tickets.ts'
import { isThanks } from './customers.ts'
import type { WorldPost } from './platform-world.ts'
import type { Truth } from './truth.ts'

/** Our answer is to this post or a later one, or was written by hand by somebody who had the conversation before them. */
export const isAnswerTo = (answer: WorldPost, asked: WorldPost): boolean =>
  answer.reply === null ? answer.at > asked.at : (answer.parentId ?? 0) >= asked.id

/** Nobody waits any more: somebody has the answer, or what they wrote last was seen and put away. */
const isOver = ({ state }: Ticket): boolean => state === 'answered' || state === 'resolved' || state === 'dismissed'
/** What puts away what was written before. */
const SEEN_BY_PRESSING = ['elsewhere', 'dismiss']

export function checkAnswered(tickets: readonly Ticket[], { platforms, acts, record }: Truth): void {
  for (const { id, state, platform, rootId, authorId } of tickets.filter(isOver)) {
    const posts = (platforms.find((world) => world.id === platform)?.posts ?? []).filter(
      (post) => String(post.rootId) === rootId,
    )
    const asked = posts.findLast(
      ({ own, author, deleted, text }) => !own && author.id === authorId && !deleted && !isThanks(text),
    )
    if (asked === undefined) continue
    const isSeen =
      posts.some((post) => post.own && isAnswerTo(post, asked)) ||
      acts.ofTicket(id).some(({ what, at }) => SEEN_BY_PRESSING.includes(what) && at > asked.at)
    if (!isSeen)
      record.fail(`ticket ${id} is ${state}, but nobody has answered ${platform} post ${asked.id}: ${asked.text}`)
  }
}
