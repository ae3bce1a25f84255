/** What we promised in replies that went out is followed up, and what did not go out binds nobody. */

import { PROMISE_ACTIONS } from '../../src/slack/cards/commitment.ts'
import type { Commitment } from '../../src/store/commitments.ts'
import type { Reply } from '../../src/store/tickets.ts'
import type { WorldPost } from './platform-world.ts'
import { PROMISE_WORDS, promisedWithin } from './staff-promises.ts'
import type { Truth } from './truth.ts'

/** From a person's word until the platform shows it: a minute's lease, some minutes of looking, a program that was away. */
const ON_ITS_WAY = 20 * 60_000

export async function checkPromises(truth: Truth): Promise<void> {
  const { store, platforms, record } = truth
  const all = await store.prisma.commitment.findMany()
  record.totals.promises += all.length
  const ofReply = Map.groupBy(all, ({ replyId }) => replyId)
  const posted = new Map(platforms.flatMap(({ posts }) => posts.map((post) => [post.reply?.key, { post, posts }])))
  for (const reply of await store.prisma.reply.findMany()) {
    const promises = ofReply.get(reply.id) ?? []
    const found = posted.get(`hearback-${reply.id}-${reply.attempt}`)
    if (found?.post.text.includes(PROMISE_WORDS) && isReadable(found.post, found.posts))
      checkPromised(found.post, reply, promises, truth)
    checkStates(reply, promises, truth)
  }
}

/**
 * Whose author takes everything back is forgotten, with what they were promised, though they may write again afterwards: sure is only
 * what was promised while something stood that stands still.
 */
function isReadable({ rootId, parentId, at }: WorldPost, posts: readonly WorldPost[]): boolean {
  const asked = posts.find(({ id }) => id === parentId)
  return posts.some(
    (post) => post.rootId === rootId && post.author.id === asked?.author.id && !post.deleted && post.at <= at,
  )
}

/** The customer has read it: it is followed up at its time, unless one of us has said otherwise. */
function checkPromised(post: WorldPost, reply: Reply, promises: Commitment[], { acts, slack, record }: Truth): void {
  const name = `reply ${reply.id} is on the platform and promises something`
  const promise = promises.find(({ words }) => words.includes(PROMISE_WORDS))
  if (promise === undefined) {
    record.fail(`${name} that nobody follows up: ${post.text}`)
    return
  }
  const { id, dueAt, state } = promise
  const said = new Set(acts.ofPromise(id).map(({ what }) => what))
  const isWaiting = state === 'open' || (state === 'waiting' && reply.state === 'unclear')
  const isSettled =
    (state === 'kept' && said.has(PROMISE_ACTIONS.kept)) || (state === 'dropped' && said.has(PROMISE_ACTIONS.drop))
  if (!isWaiting && !isSettled) record.fail(`${name}, but promise ${id} is ${state} and nobody has said so`)
  const wanted = post.at + promisedWithin(post.text)
  const due = dueAt.getTime()
  if (!said.has(PROMISE_ACTIONS.later) && (due > wanted || due < wanted - ON_ITS_WAY))
    record.fail(`${name} by ${new Date(wanted).toISOString()}, but promise ${id} is due at ${dueAt.toISOString()}`)
  if (
    state === 'open' &&
    !slack.promises.some((told) => told.promiseId === id && told.dueAt === Math.floor(due / 1000))
  )
    record.fail(`${name}, but nobody was ever told that promise ${id} was due at ${dueAt.toISOString()}`)
}

function checkStates({ id, state }: Reply, promises: Commitment[], { record }: Truth): void {
  const isOut = state === 'sent' || state === 'by-hand' || state === 'left'
  const isNever = state === 'rejected' || state === 'not-sent'
  for (const promise of promises) {
    if (isOut && promise.state === 'waiting') record.fail(`promise ${promise.id} waits, but reply ${id} is ${state}`)
    if (isNever && promise.state !== 'dropped')
      record.fail(`promise ${promise.id} is ${promise.state}, but reply ${id} is ${state}`)
    if ((promise.state === 'open') !== (promise.nextAt !== null))
      record.fail(`promise ${promise.id} is ${promise.state} and is looked at next ${promise.nextAt?.toISOString()}`)
  }
}
