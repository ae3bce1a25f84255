/** When something happens by itself next: what the practice clock can be moved to. */
import type { Tx } from './open.ts'

/** The earliest time after `after` at which a ticket, a commitment or a delivery is due; null when none is. */
export async function nextPlanned(tx: Tx, after: Date): Promise<Date | null> {
  const [row] = await tx.$queryRaw<{ at: Date | null }[]>`
    SELECT min(at) AS at FROM (
      SELECT min("nextActionAt") AS at FROM "Ticket" WHERE "nextActionAt" > ${after}
      UNION ALL
      SELECT min("nextAt") FROM "Commitment" WHERE "nextAt" > ${after}
      UNION ALL
      SELECT min("notBefore") FROM "Delivery" WHERE state IN ('pending', 'unknown') AND "notBefore" > ${after}
    ) planned`
  return row?.at ?? null
}

/** After the time was moved on by hand: what was healthy had no chance to be read meanwhile, and is not to count as silent. */
export async function forgiveSilence(tx: Tx, ms: number): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Source" SET
      "lastSuccessAt" = "lastSuccessAt" + ${ms} * interval '1 millisecond',
      -- One that was not read yet is silent since it was made.
      "createdAt" = CASE WHEN "lastSuccessAt" IS NULL THEN "createdAt" + ${ms} * interval '1 millisecond' ELSE "createdAt" END
    WHERE "breakerOpenedAt" IS NULL AND "staleAlertedAt" IS NULL`
}

/** Whether some delivery is being made right now. */
export const isDelivering = async (tx: Tx): Promise<boolean> =>
  (await tx.delivery.count({ where: { state: 'sending' } })) > 0
