/** What we promised in replies that went out is followed up, and what did not go out binds nobody. */
import { PROMISE_WORDS } from './staff-promises.ts'
import type { Truth } from './truth.ts'

export async function checkPromises({ store, platforms, record }: Truth): Promise<void> {
  const all = await store.prisma.commitment.findMany()
  record.totals.promises += all.length
  const ofReply = Map.groupBy(all, ({ replyId }) => replyId)
  for (const { id, attempt, state } of await store.prisma.reply.findMany()) {
    const promises = ofReply.get(id) ?? []
    const key = `hearback-${id}-${attempt}`
    const posted = platforms.flatMap(({ posts }) => posts).find(({ reply }) => reply?.key === key)
    if (posted?.text.includes(PROMISE_WORDS) && promises.length === 0)
      record.fail(`reply ${id} is on the platform and promises something that nobody follows up: ${posted.text}`)
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
}
