/** What counts as answered has been answered: by what stands on the platform, and what staff said of it. */
import type { Ticket } from '../../src/store/tickets.ts'
import { isThanks } from './customers.ts'
import type { WorldPost } from './platform-world.ts'
import type { Truth } from './truth.ts'

/** Our answer is to this post or a later one, or was written by hand by somebody who had the conversation before them. */
export const isAnswerTo = (answer: WorldPost, asked: WorldPost): boolean =>
  answer.reply === null ? answer.at > asked.at : (answer.parentId ?? 0) >= asked.id

export function checkAnswered(tickets: readonly Ticket[], { platforms, acts, record }: Truth): void {
  for (const { id, state, outcome, platform, rootId, authorId } of tickets) {
    if (state !== 'answered' && !(state === 'resolved' && outcome === 'silent')) continue
    const posts = (platforms.find((world) => world.id === platform)?.posts ?? []).filter(
      (post) => String(post.rootId) === rootId,
    )
    const asked = posts.findLast(
      ({ own, author, deleted, text }) => !own && author.id === authorId && !deleted && !isThanks(text),
    )
    if (asked === undefined) continue
    const isAnswered =
      posts.some((post) => post.own && isAnswerTo(post, asked)) ||
      acts.ofTicket(id).some(({ what, at }) => what === 'elsewhere' && at > asked.at)
    if (!isAnswered)
      record.fail(
        `ticket ${id} counts as ${state}, but nobody has answered ${platform} post ${asked.id}: ${asked.text}`,
      )
  }
}
