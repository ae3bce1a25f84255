/**
 * Messages that wait for a channel which the settings name no more, as after a typing error: what Slack has surely not taken is sent where
 * the settings say now. What stands somewhere, or may, stays there (I4).
 */
import { postLane, updateLane } from '../domain/delivery.ts'
import { openLanes } from './deliveries.ts'
import type { Tx } from './open.ts'

/** Channels as the settings name them now. */
export interface Addresses {
  /** By brand id. */
  brands: Map<string, string>
  admins: string
  managers: string
}

const allOf = ({ brands, admins, managers }: Addresses): string[] => [...brands.values(), admins, managers]

/** What a look-up meets in a channel that is none. One that we have only left is another matter: `not_in_channel`. */
const NO_CHANNEL = 'cannot look: channel_not_found'

/**
 * A message of unknown fate in a channel that the settings do not name and Slack does not know would be looked for without end. Where
 * Slack has never taken anything from us in that channel it has not taken this one either, so it waits to be sent again. A look-up under
 * way loses its lease. Returns how many.
 */
export function endHopelessLooks(tx: Tx, addresses: Addresses, now: Date): Promise<number> {
  const lanes = allOf(addresses).map(postLane)
  return tx.$executeRaw`
    UPDATE "Delivery" d SET state = 'pending', "notBefore" = ${now}, "leaseUntil" = NULL, "leaseHolder" = NULL, fence = fence + 1
    WHERE d.state = 'unknown' AND d.kind <> 'reply' AND d."lastError" = ${NO_CHANNEL}
      AND d.lane LIKE ${postLane('%')} AND NOT d.lane = ANY(${lanes})
      AND NOT EXISTS (
        SELECT 1 FROM "Delivery" o WHERE o.result ->> 'ts' IS NOT NULL
          AND o.lane IN (d.lane, ${updateLane('')} || substr(d.lane, length(${postLane('')}) + 1)))`
}

/** Alerts about what is overdue go to people as well, by their Slack user ids. */
const A_PERSON = '^[UW]'

/** Alerts, digests and what tells of overdue matters: to the channel of those whom they are for. Returns how many. */
export async function readdressMessages(tx: Tx, addresses: Addresses, now: Date): Promise<number> {
  const { admins, managers } = addresses
  const known = allOf(addresses)
  await openLanes(tx, [postLane(admins), postLane(managers)], now)
  const plain = await tx.$executeRaw`
    UPDATE "Delivery" d SET lane = ${postLane('')} || whose.channel, attempts = 0, "notBefore" = ${now}, "lastError" = NULL,
      payload = jsonb_set(payload, '{channel}', to_jsonb(whose.channel))
    FROM (
      SELECT id, CASE WHEN kind = 'digest' OR payload ->> 'role' = 'managers' THEN ${managers}::text ELSE ${admins}::text END AS channel
      FROM "Delivery"
      WHERE state = 'pending' AND kind IN ('alert', 'digest') AND result ->> 'ts' IS NULL
        AND NOT payload ->> 'channel' = ANY(${known})
      FOR UPDATE SKIP LOCKED
    ) whose WHERE d.id = whose.id`
  const overdue = await tx.$queryRaw<{ id: number }[]>`
    UPDATE "Delivery" SET lane = ${postLane(managers)}, attempts = 0, "notBefore" = ${now}, "lastError" = NULL,
      payload = jsonb_set(payload, '{to}', to_jsonb(${managers}::text))
    WHERE id IN (
      SELECT id FROM "Delivery"
      WHERE state = 'pending' AND kind = 'escalation' AND result ->> 'ts' IS NULL
        AND NOT payload ->> 'to' = ANY(${known}) AND payload ->> 'to' !~ ${A_PERSON}
      FOR UPDATE SKIP LOCKED
    ) RETURNING id`
  await tx.$executeRaw`
    UPDATE "Escalation" SET "sendTo" = ${managers} WHERE "deliveryId" = ANY(${overdue.map(({ id }) => id)}::int[])`
  const waiting = await tx.$executeRaw`
    UPDATE "Escalation" SET "sendTo" = ${managers} WHERE id IN (
      SELECT id FROM "Escalation" WHERE "sendTo" IS NOT NULL AND "deliveryId" IS NULL
        AND NOT "sendTo" = ANY(${known}) AND "sendTo" !~ ${A_PERSON}
      FOR UPDATE SKIP LOCKED)`
  return plain + overdue.length + waiting
}

/**
 * Lists of who waits that were never posted, or cannot be kept true any more, in channels that no brand uses: nobody misses them there.
 * Returns how many.
 */
export const retireQueues = (tx: Tx, { brands }: Addresses): Promise<number> =>
  tx.$executeRaw`
    DELETE FROM "Delivery" WHERE kind = 'queue' AND state = 'pending'
      AND NOT payload ->> 'channel' = ANY(${[...brands.values()]})
      AND (result ->> 'ts' IS NULL OR "lastError" LIKE 'refused%')`
