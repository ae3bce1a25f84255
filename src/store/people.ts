/** Customers as people on a platform, whichever of our brands they wrote to. */
import type { PlatformId } from '../domain/post.ts'
import { isDid } from '../domain/post-id.ts'
import type { Customer } from './generated/client.ts'
import type { Tx } from './open.ts'
import { hidePostIds } from './post-ids.ts'

export interface Person {
  platform: PlatformId
  /** As somebody types it: with or without a leading @ or u/, capitals as they like; or the platform's own id. */
  handle: string
}

/** `@MariaK` and `u/mariak` mean `mariak`. */
export const bareHandle = (typed: string): string => typed.trim().replace(/^(?:@|\/?u\/)/i, '')

/** The rows of all brands: one may still know the person by an earlier handle. */
export async function findCustomers(tx: Tx, { platform, handle }: Person): Promise<Customer[]> {
  const bare = bareHandle(handle)
  const named = await tx.customer.findMany({
    where: { platform, OR: [{ handle: { equals: literally(bare), mode: 'insensitive' } }, { externalId: bare }] },
    select: { externalId: true },
  })
  const externalId = { in: named.map((row) => row.externalId) }
  return tx.customer.findMany({ where: { platform, externalId }, orderBy: { id: 'asc' } })
}

/** Compared without regard to capitals, `%` and `_` would stand for anything. */
const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

/** Nothing of the row tells any more who it was; the row stays, so that numbers do not change. */
export async function makeUnrecognisable(tx: Tx, { id, externalId }: Customer): Promise<void> {
  const erased = `erased:${id}`
  const data = { externalId: erased, handle: erased, name: 'Erased', followers: null, muted: false }
  await tx.customer.update({ where: { id }, data })
  const tickets = await tx.ticket.findMany({ where: { customerId: id }, select: { id: true } })
  for (const ticket of tickets) await tx.ticket.update({ where: { id: ticket.id }, data: { authorId: erased } })
  if (isDid(externalId)) await hidePostIds(tx, externalId)
}

export const setMuted = (tx: Tx, ids: number[], muted: boolean) =>
  tx.customer.updateMany({ where: { id: { in: ids } }, data: { muted } })
