/** Forgets a person on request: their words, ours to them, and who they were. */
import { isDid } from '../domain/post-id.ts'
import type { TicketPolicy } from '../domain/ticket.ts'
import { isLive } from '../domain/ticket.ts'
import { eraseQuarantinedOf } from '../store/erase.ts'
import type { Customer } from '../store/generated/client.ts'
import type { Tx } from '../store/open.ts'
import { bareHandle, findCustomers, makeUnrecognisable, type Person } from '../store/people.ts'
import { hidePostIds } from '../store/post-ids.ts'
import { lockFeeds } from '../store/sources.ts'
import { lockTicket } from '../store/tickets.ts'
import { apply } from './apply.ts'
import { eraseTickets } from './erase.ts'

export type Forgotten =
  /**
   * `unread`: posts that could not be read and name the person. `beside`: rows about others that named one of whom we have no customer, nor
   * with it any ticket or post.
   */
  | {
      result: 'done'
      customers: number
      tickets: number
      posts: number
      closed: number
      unread: number
      beside: number
    }
  /** Nothing names the person; nothing was changed. */
  | { result: 'unknown' }
  /** A reply to the person is on its way; nothing was changed. */
  | { result: 'busy'; ticketIds: number[] }

/** All or nothing, in the caller's transaction. `by`: Slack user id, or `system`. */
export async function forgetPerson(
  tx: Tx,
  person: Person,
  { by, policy, now }: { by: string; policy: TicketPolicy; now: Date },
): Promise<Forgotten> {
  // A page under way was fetched before: it is stored first, or finds the person forgotten.
  await lockFeeds(tx, { platform: person.platform, account: '', brand: '' }, { answers: true })
  const customers = await findCustomers(tx, person)
  const customerId = { in: customers.map(({ id }) => id) }
  const rows = await tx.ticket.findMany({ where: { customerId }, orderBy: { id: 'asc' }, select: { id: true } })
  const ids = rows.map(({ id }) => id)
  const locked = []
  for (const id of ids) locked.push(await lockTicket(tx, id))
  const busy = locked.filter((ticket) => ticket?.state === 'replying').map((ticket) => ticket?.id ?? 0)
  if (busy.length > 0) return { result: 'busy', ticketIds: busy }
  const unread = await eraseUnread(tx, person, customers)
  const beside = customers.length === 0 ? await hideStranger(tx, person) : 0
  if (customers.length + unread + beside === 0) return { result: 'unknown' }
  const posts = await tx.mention.count({ where: { ticketId: { in: ids } } })
  const live = locked.flatMap((ticket) => (ticket !== null && isLive(ticket.state) ? [ticket.id] : []))
  for (const id of live) await apply(tx, id, { type: 'resolve', by, how: 'forgotten' }, policy, now)
  // There is nobody left to keep them to.
  await tx.commitment.updateMany({
    where: { ticketId: { in: ids }, state: { in: ['waiting', 'open'] } },
    data: { state: 'dropped', nextAt: null, settledAt: now, settledBy: by },
  })
  await eraseTickets(tx, ids, { by, event: 'forget', why: 'on request' }, now)
  for (const customer of customers) await makeUnrecognisable(tx, customer)
  const closed = live.length
  return { result: 'done', customers: customers.length, tickets: ids.length, posts, closed, unread, beside }
}

/** By what was typed as well: of a post that could not be read no customer was made. */
async function eraseUnread(tx: Tx, { platform, handle }: Person, customers: Customer[]): Promise<number> {
  const typed = bareHandle(handle)
  let erased = 0
  for (const named of [{ platform, externalId: typed, handle: typed }, ...customers])
    erased += await eraseQuarantinedOf(tx, named)
  return erased
}

/** Others may have written to us under a post of somebody who never did. */
async function hideStranger(tx: Tx, { handle }: Person): Promise<number> {
  const typed = bareHandle(handle)
  return isDid(typed) ? hidePostIds(tx, typed) : 0
}
