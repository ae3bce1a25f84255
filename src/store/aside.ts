/** What was set aside as needing no reply, for the people who look through it. */
import { newestStandingOf } from './mentions.ts'
import type { Tx } from './open.ts'

/** A ticket that was set aside, to be looked at. */
export interface AsideTicket {
  id: number
  version: number
  platform: string
  brand: string
  intent: string
  customer: { name: string; handle: string }
  /** What the customer wrote last. */
  words: string
  channel: string
  cardTs: string | null
}

export interface AsideList {
  tickets: AsideTicket[]
  total: number
}

/** What is set aside, longest first. */
export async function listAside(tx: Tx, slice: { skip: number; take: number }): Promise<AsideList> {
  const where = { state: 'aside' as const }
  const rows = await tx.ticket.findMany({
    where,
    orderBy: { id: 'asc' },
    ...slice,
    include: { customer: { select: { name: true, handle: true } } },
  })
  const mentions = await newestStandingOf(
    tx,
    rows.map(({ id }) => id),
  )
  const tickets = rows.map((row) => ({
    id: row.id,
    version: row.wantedVersion,
    platform: row.platform,
    brand: row.brand,
    intent: row.intent,
    customer: row.customer,
    words: mentions.get(row.id)?.text ?? '',
    channel: row.channel,
    cardTs: row.cardTs,
  }))
  return { tickets, total: await tx.ticket.count({ where }) }
}
