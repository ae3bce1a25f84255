/** Messages that Slack shows already, by what they say: to be shown again when that has changed. */
import type { Tx } from './open.ts'

/** Thread messages that quote somebody. */
const QUOTING = ['customer-post', 'reply-sent', 'note', 'hand-over', 'commitment', 'answered-elsewhere']

/** Deliveries of thread messages that quote somebody; with `mentionIds`, only those about these posts. */
export async function quotesOf(tx: Tx, ticketIds: number[], mentionIds: number[] | null = null): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Delivery" WHERE kind = 'thread' AND "ticketId" = ANY(${ticketIds})
      AND payload ->> 'tells' = ANY(${QUOTING})
      AND (${mentionIds === null} OR (payload ->> 'mentionId')::int = ANY(${mentionIds ?? []}))`
  return rows.map(({ id }) => id)
}

/** Deliveries of thread messages about a promise. */
export async function messagesAboutPromise(tx: Tx, ticketId: number, commitmentId: number): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Delivery" WHERE kind = 'thread' AND "ticketId" = ${ticketId}
      AND (payload ->> 'commitmentId')::int = ${commitmentId}`
  return rows.map(({ id }) => id)
}

/** Deliveries of alerts about what is overdue: they say whose it is, and quote the customer's newest words. */
export async function alertsAbout(tx: Tx, ticketIds: number[]): Promise<number[]> {
  const rows = await tx.escalation.findMany({
    where: { ticketId: { in: ticketIds }, deliveryId: { not: null } },
    select: { deliveryId: true },
    distinct: ['deliveryId'],
  })
  return rows.flatMap(({ deliveryId }) => deliveryId ?? [])
}

/** What is under way, or of unknown fate, may show what was before: it is marked, and whoever settles it shows it again. */
export async function showAgain(tx: Tx, ids: number[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await tx.$executeRaw`
    UPDATE "Delivery" SET state = 'pending', "notBefore" = ${now}, "armedAt" = ${now}, attempts = 0, priority = 0
    WHERE id = ANY(${ids}) AND state = 'sent' AND result ->> 'ts' IS NOT NULL`
  await tx.$executeRaw`
    UPDATE "Delivery" SET result = COALESCE(NULLIF(result, 'null'::jsonb), '{}'::jsonb) || '{"again": true}'::jsonb
    WHERE id = ANY(${ids}) AND state IN ('sending', 'unknown')`
}

/** True when what it says changed while the message was on its way. Locks the row, so that its settling and the change cannot miss each other. */
export async function isToBeShownAgain(tx: Tx, deliveryId: number): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ again: boolean | null }[]>`
    SELECT (result ->> 'again')::boolean AS again FROM "Delivery" WHERE id = ${deliveryId} FOR UPDATE`
  return row?.again === true
}
