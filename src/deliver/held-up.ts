/** A sender that stood still for a while (a paused machine, a slow database) must not begin what others may have taken over by then. */
import type { Delivery } from '../store/deliveries.ts'
import type { Outcome } from './outcome.ts'

/**
 * The outcome of a delivery that is not to be begun any more, or null. Half of the lease is for beginning: what begins later might have its
 * effect after the lease, when somebody else has looked for it, found nothing and done it again (I4, I5). An update, too, could show an old
 * state over the newer one of whoever took over. Asked right before the call.
 */
export function heldUp({ startedAt, leaseUntil }: Delivery, now: Date): Outcome | null {
  if (startedAt === null || leaseUntil === null) return null
  const half = (startedAt.getTime() + leaseUntil.getTime()) / 2
  return now.getTime() < half ? null : { result: 'retry', at: now, why: 'held up before it was begun' }
}
