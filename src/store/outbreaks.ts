/** Outbreaks of one trouble among many people, and the posts that may be part of one. */
import { FAILURE, type Sighting } from '../domain/outbreak.ts'
import type { Outbreak } from './generated/client.ts'
import type { Tx } from './open.ts'

export type { Outbreak }

/** Waits until no other page looks for outbreaks of this brand: two that come in at once must count together, and make one. */
export async function lockOutbreaks(tx: Tx, brand: string, now: Date): Promise<void> {
  const key = `outbreaks:${brand}`
  await tx.fact.createMany({ data: [{ key, value: {}, updatedAt: now }], skipDuplicates: true })
  await tx.$queryRaw`SELECT key FROM "Fact" WHERE key = ${key} FOR UPDATE`
}

export const openOutbreaks = (tx: Tx, brand: string): Promise<Outbreak[]> =>
  tx.outbreak.findMany({ where: { brand, endedAt: null }, orderBy: { id: 'asc' } })

/** Posts of that time whose tickets need an answer, or had one lately, and belong to no outbreak yet, with what they are about. */
export const sightingsBetween = (
  tx: Tx,
  brand: string,
  { from, to }: { from: Date; to: Date },
): Promise<(Sighting & { intent: string; category: string | null })[]> =>
  tx.$queryRaw`
    SELECT m."ticketId", m."customerId", m."postedAt" AS at, t.intent, t.category
    FROM "Ticket" t JOIN "Mention" m ON m."ticketId" = t.id
    WHERE t.state IN ('open', 'claimed', 'replying', 'snoozed', 'answered') AND t.brand = ${brand}
      AND t.intent IN ('outage', 'complaint') AND t."outbreakId" IS NULL AND t."updatedAt" >= ${from}
      AND m."postedAt" >= ${from} AND m."postedAt" <= ${to}
    ORDER BY m."postedAt", m.id`

/** How many people wrote of a symptom in that time. */
export async function authorsBetween(
  tx: Tx,
  brand: string,
  symptom: string,
  { from, to }: { from: Date; to: Date },
): Promise<number> {
  const rows = await tx.$queryRaw<{ people: number }[]>`
    SELECT count(DISTINCT t."customerId")::int AS people
    FROM "Ticket" t JOIN "Mention" m ON m."ticketId" = t.id
    WHERE t.state IN ('open', 'claimed', 'replying', 'snoozed', 'answered') AND t.brand = ${brand}
      AND ((t.intent IN ('outage', 'complaint') AND t.category = ${symptom}) OR (t.intent = 'outage' AND ${symptom} = ${FAILURE}))
      AND t."updatedAt" >= ${from} AND m."postedAt" >= ${from} AND m."postedAt" < ${to}`
  return rows[0]?.people ?? 0
}

export const beginOutbreak = (
  tx: Tx,
  outbreak: { brand: string; symptom: string; since: Date; lastAt: Date },
): Promise<Outbreak> => tx.outbreak.create({ data: outbreak })

/** It lasts at least until then. */
export const keepOutbreakGoing = async (tx: Tx, id: number, lastAt: Date): Promise<void> =>
  void (await tx.outbreak.updateMany({ where: { id, lastAt: { lt: lastAt } }, data: { lastAt } }))

/** It began no later than then. */
export const beganEarlier = async (tx: Tx, id: number, since: Date): Promise<void> =>
  void (await tx.outbreak.updateMany({ where: { id, since: { gt: since } }, data: { since } }))

/** Writes that it is over; false when it went on, or was ended already. */
export async function endOutbreak(tx: Tx, id: number, quietSince: Date, now: Date): Promise<boolean> {
  const { count } = await tx.outbreak.updateMany({
    where: { id, endedAt: null, lastAt: { lte: quietSince } },
    data: { endedAt: now },
  })
  return count === 1
}
