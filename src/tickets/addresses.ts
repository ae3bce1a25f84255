/** Sends what has not been posted yet where the settings say now: cards to their brand's channel, alerts to those whom they are for. */
import { postLane } from '../domain/delivery.ts'
import type { Settings } from '../domain/settings.ts'
import { type Addresses, endHopelessLooks, readdressMessages, retireQueues } from '../store/addresses.ts'
import { openLanes } from '../store/deliveries.ts'
import type { Store, Tx } from '../store/open.ts'

/** Tickets that one transaction locks. */
const AT_ONCE = 200

/**
 * To be called after the settings have changed and now and then besides: what was under way meanwhile is seen to the next time. Any number
 * of instances may do so at once. Returns how many tickets and messages have another address.
 */
export async function followAddresses(
  store: Store,
  { brands, slack }: Pick<Settings, 'brands' | 'slack'>,
  now: Date,
): Promise<number> {
  const addresses: Addresses = {
    brands: new Map(brands.map(({ id, channel }) => [id, channel])),
    admins: slack.adminsChannel,
    managers: slack.managersChannel,
  }
  let changed = await store.transaction(async (tx) => {
    await endHopelessLooks(tx, addresses, now)
    return readdressMessages(tx, addresses, now)
  })
  for (;;) {
    const moved = await store.transaction((tx) => moveCards(tx, addresses, now))
    changed += moved
    if (moved < AT_ONCE) break
  }
  await store.transaction((tx) => followCards(tx, now))
  // Last, as those who waited in them have moved.
  return changed + (await store.transaction((tx) => retireQueues(tx, addresses)))
}

/**
 * Cards that wait for another channel than their brand's. The card is created where its ticket says, so both change together, and only
 * while nobody sends it: one that is on its way, or of unknown fate, may stand in the old channel (I4).
 */
async function moveCards(tx: Tx, { brands }: Addresses, now: Date): Promise<number> {
  const found = await tx.$queryRaw<{ id: number; channel: string }[]>`
    SELECT t.id, present.channel FROM "Delivery" d JOIN "Ticket" t ON t.id = d."ticketId"
    JOIN unnest(${[...brands.keys()]}::text[], ${[...brands.values()]}::text[]) AS present(brand, channel) ON present.brand = t.brand
    WHERE d.kind = 'card' AND d.state = 'pending' AND t."cardTs" IS NULL AND t.channel <> present.channel
    ORDER BY t.id LIMIT ${AT_ONCE} FOR UPDATE OF t`
  for (const [channel, rows] of Map.groupBy(found, (row) => row.channel)) {
    const lane = postLane(channel)
    await openLanes(tx, [lane], now)
    const moved = await tx.delivery.updateManyAndReturn({
      where: { kind: 'card', state: 'pending', ticketId: { in: rows.map(({ id }) => id) } },
      data: { lane, notBefore: now, attempts: 0, lastError: null },
      select: { ticketId: true },
    })
    const ids = moved.flatMap(({ ticketId }) => ticketId ?? [])
    await tx.ticket.updateMany({ where: { id: { in: ids } }, data: { channel } })
  }
  return found.length
}

/** Messages that wait to be posted in a thread wait in the lane of the card's channel. */
async function followCards(tx: Tx, now: Date): Promise<void> {
  const found = await tx.$queryRaw<{ id: number; channel: string }[]>`
    SELECT d.id, t.channel FROM "Delivery" d JOIN "Ticket" t ON t.id = d."ticketId"
    WHERE d.kind = 'thread' AND d.state = 'pending' AND d.result ->> 'ts' IS NULL AND d.lane <> ${postLane('')} || t.channel
    ORDER BY d.id FOR UPDATE OF d SKIP LOCKED`
  for (const [channel, rows] of Map.groupBy(found, (row) => row.channel)) {
    await openLanes(tx, [postLane(channel)], now)
    await tx.delivery.updateMany({ where: { id: { in: rows.map(({ id }) => id) } }, data: { lane: postLane(channel) } })
  }
}
