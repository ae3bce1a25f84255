/** Forgets a person on request: their words, ours to them, and who they were. */
import type { TicketPolicy } from '../domain/ticket.ts'
import { isLive } from '../domain/ticket.ts'
import { eraseQuarantinedOf } from '../store/erase.ts'
import type { Tx } from '../store/open.ts'
import { findCustomers, makeUnrecognisable, type Person } from '../store/people.ts'
import { lockTicket } from '../store/tickets.ts'
import { apply } from './apply.ts'
import { eraseTickets } from './erase.ts'

export type Forgotten =
  | { result: 'done'; customers: number; tickets: number; posts: number; closed: number }
  | { result: 'unknown' }
  /** A reply to the person is on its way; nothing was changed. */
  | { result: 'busy'; ticketIds: number[] }

/** All or nothing, in the caller's transaction. `by`: Slack user id, or `system`. */
export async function forgetPerson(
  tx: Tx,
  person: Person,
  { by, policy, now }: { by: string; policy: TicketPolicy; now: Date },
): Promise<Forgotten> {
  const customers = await findCustomers(tx, person)
  if (customers.length === 0) return { result: 'unknown' }
  const customerId = { in: customers.map(({ id }) => id) }
  const rows = await tx.ticket.findMany({ where: { customerId }, orderBy: { id: 'asc' }, select: { id: true } })
  const ids = rows.map(({ id }) => id)
  const locked = []
  for (const id of ids) locked.push(await lockTicket(tx, id))
  const busy = locked.filter((ticket) => ticket?.state === 'replying').map((ticket) => ticket?.id ?? 0)
  if (busy.length > 0) return { result: 'busy', ticketIds: busy }
  const posts = await tx.mention.count({ where: { ticketId: { in: ids } } })
  const live = locked.flatMap((ticket) => (ticket !== null && isLive(ticket.state) ? [ticket.id] : []))
  for (const id of live) await apply(tx, id, { type: 'resolve', by, how: 'forgotten' }, policy, now)
  // There is nobody left to keep them to.
  await tx.commitment.updateMany({
    where: { ticketId: { in: ids }, state: { in: ['waiting', 'open'] } },
    data: { state: 'dropped', nextAt: null, settledAt: now, settledBy: by },
  })
  await eraseTickets(tx, ids, { by, event: 'forget', why: 'on request' }, now)
  for (const customer of customers) {
    await eraseQuarantinedOf(tx, customer)
    await makeUnrecognisable(tx, customer)
  }
  return { result: 'done', customers: customers.length, tickets: ids.length, posts, closed: live.length }
}
