/** Whose timer has run out, among tickets and promises. */
import type { Tx } from './open.ts'

/** Ids of tickets whose time has come, the longest due first. */
export async function dueTickets(
  tx: Tx,
  now: Date,
  { except, take }: { except: number[]; take: number },
): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Ticket" WHERE "nextActionAt" <= ${now} AND id <> ALL(${except}::int[])
    ORDER BY "nextActionAt" LIMIT ${take}`
  return rows.map(({ id }) => id)
}

/** Whether a ticket or a promise is due by then and has not been handled yet. */
export async function isAnyDue(tx: Tx, by: Date): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ due: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "Ticket" WHERE "nextActionAt" <= ${by})
      OR EXISTS (SELECT 1 FROM "Commitment" WHERE "nextAt" <= ${by}) AS due`
  return row?.due ?? false
}
