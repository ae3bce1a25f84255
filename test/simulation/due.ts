/** What becomes due by the database, and what has changed there: one statement, as the driver asks at every step. */
import type { Store } from '../../src/store/open.ts'
import type { Seen } from './observer.ts'
import type { SeenPromise } from './promise-watch.ts'

/** Times in milliseconds. */
export interface Due {
  poll: number | null
  outbox: number | null
  /** Of tickets and promises. */
  timer: number | null
  recheck: number | null
  unsent: number
  /** Tickets that were changed. */
  changed: Seen[]
  /** Those that are open. */
  promises: SeenPromise[]
}

export const NOTHING_DUE: Due = {
  poll: null,
  outbox: null,
  timer: null,
  recheck: null,
  unsent: 0,
  changed: [],
  promises: [],
}

export async function readDue({ prisma }: Pick<Store, 'prisma'>, changedSince: Date): Promise<Due> {
  const [row] = await prisma.$queryRaw<{ due: Due }[]>`
    SELECT json_build_object(
      'poll', (SELECT extract(epoch FROM min(GREATEST("nextPollAt", COALESCE("leaseUntil", "nextPollAt")))) * 1000 FROM "Source"),
      'outbox', (SELECT extract(epoch FROM min(at)) * 1000 FROM (
        SELECT GREATEST(l."nextFreeAt", (
          SELECT min(d."notBefore") FROM "Delivery" d WHERE d.lane = l.key AND d.state = 'pending'
        )) AS at FROM "Lane" l WHERE EXISTS (SELECT 1 FROM "Delivery" d WHERE d.lane = l.key AND d.state = 'pending')
        UNION ALL SELECT min("leaseUntil") FROM "Delivery" WHERE state = 'sending'
        UNION ALL SELECT min(GREATEST("notBefore", COALESCE("leaseUntil", "notBefore"))) FROM "Delivery" WHERE state = 'unknown'
      ) due),
      'timer', (SELECT extract(epoch FROM LEAST(
        (SELECT min("nextActionAt") FROM "Ticket"), (SELECT min("nextAt") FROM "Commitment"))) * 1000),
      'recheck', (SELECT extract(epoch FROM min(GREATEST(m."recheckAt", COALESCE(l."nextFreeAt", m."recheckAt")))) * 1000
        FROM "Mention" m LEFT JOIN "Lane" l ON l.key = 'recheck:' || m.platform || ':' || m.account
        WHERE m."recheckAt" IS NOT NULL AND m.state IN ('live', 'edited')),
      'unsent', (SELECT count(*) FROM "Escalation" WHERE "sendTo" IS NOT NULL AND "deliveryId" IS NULL),
      'changed', (SELECT COALESCE(json_agg(json_build_object(
        'id', id, 'key', key, 'changedAt', extract(epoch FROM "updatedAt") * 1000, 'brand', brand, 'state', state, 'tier', tier,
        'platform', platform, 'rootId', "rootId", 'authorId', "authorId",
        'newestPost', (SELECT max("externalId"::int) FROM "Mention" m WHERE m."ticketId" = t.id AND m.state IN ('live', 'edited')),
        'claimFrom', extract(epoch FROM "claimFrom") * 1000, 'claimDueAt', extract(epoch FROM "claimDueAt") * 1000,
        'replyFrom', extract(epoch FROM "replyFrom") * 1000, 'replyDueAt', extract(epoch FROM "replyDueAt") * 1000,
        'nextActionAt', extract(epoch FROM "nextActionAt") * 1000) ORDER BY id), '[]') FROM "Ticket" t WHERE "updatedAt" >= ${changedSince}),
      'promises', (SELECT COALESCE(json_agg(json_build_object(
        'id', id, 'ticketId', "ticketId", 'dueAt', extract(epoch FROM "dueAt") * 1000) ORDER BY id), '[]')
        FROM "Commitment" WHERE state = 'open')
    ) AS due`
  if (row === undefined) throw new Error('the database does not tell what is due')
  return row.due
}
