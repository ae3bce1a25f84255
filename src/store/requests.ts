/** Requests from Slack that have had their effect. Slack delivers again when it is in doubt; the effect is made once. */
import type { Tx } from './open.ts'

/** Notes the request in the transaction of its effect; false when it was noted before. */
export async function noteRequest(tx: Tx, key: string, now: Date): Promise<boolean> {
  const { count } = await tx.handledRequest.createMany({ data: [{ key, seenAt: now }], skipDuplicates: true })
  return count === 1
}

/** Forgets requests so old that Slack does not repeat them any more (it does for about five minutes). */
export async function forgetRequests(tx: Tx, before: Date): Promise<void> {
  await tx.handledRequest.deleteMany({ where: { seenAt: { lt: before } } })
}
