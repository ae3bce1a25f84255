/** Customers as people on a platform, whichever of our brands they wrote to. */
import type { PlatformId } from '../domain/post.ts'
import type { Customer } from './generated/client.ts'
import type { Tx } from './open.ts'

export interface Person {
  platform: PlatformId
  /** As somebody types it: with or without a leading @ or u/, capitals as they like; or the platform's own id. */
  handle: string
}

/** `@MariaK` and `u/mariak` mean `mariak`. */
export const bareHandle = (typed: string): string => typed.trim().replace(/^(?:@|\/?u\/)/i, '')

export function findCustomers(tx: Tx, { platform, handle }: Person): Promise<Customer[]> {
  const bare = bareHandle(handle)
  return tx.customer.findMany({
    where: { platform, OR: [{ handle: { equals: literally(bare), mode: 'insensitive' } }, { externalId: bare }] },
    orderBy: { id: 'asc' },
  })
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
  if (DID.test(externalId)) await takeOutOfPostIds(tx, id, externalId)
}

/** Bluesky's ids of posts hold their author's: `at://did:plc:…/app.bsky.feed.post/…`. Other platforms' say nothing. */
const DID = /^did:/

async function takeOutOfPostIds(tx: Tx, customerId: number, did: string): Promise<void> {
  const tickets = await tx.ticket.findMany({
    where: { customerId, rootId: { contains: did } },
    select: { id: true },
  })
  for (const { id } of tickets) await tx.ticket.update({ where: { id }, data: { rootId: `erased:${id}` } })
  await tx.$executeRaw`
    UPDATE "Mention" SET
      "externalId" = CASE WHEN strpos("externalId", ${did}) > 0 THEN 'erased:' || id ELSE "externalId" END,
      "parentId" = CASE WHEN strpos("parentId", ${did}) > 0 THEN 'erased' ELSE "parentId" END,
      "rootId" = CASE WHEN strpos("rootId", ${did}) > 0 THEN 'erased:' || "ticketId" ELSE "rootId" END
    WHERE "customerId" = ${customerId}`
  await tx.$executeRaw`
    UPDATE "OwnPost" SET
      "parentId" = CASE WHEN strpos("parentId", ${did}) > 0 THEN 'erased' ELSE "parentId" END,
      "rootId" = CASE WHEN strpos("rootId", ${did}) > 0 THEN 'erased' ELSE "rootId" END
    WHERE platform = 'bluesky' AND (strpos("parentId", ${did}) > 0 OR strpos("rootId", ${did}) > 0)`
}

export const setMuted = (tx: Tx, ids: number[], muted: boolean) =>
  tx.customer.updateMany({ where: { id: { in: ids } }, data: { muted } })
