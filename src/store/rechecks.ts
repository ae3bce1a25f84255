/** Which posts are due to be looked at again, shared by all instances. */
import { addMs } from '../domain/clock.ts'
import { type PlatformId, STANDING } from '../domain/post.ts'
import { isWatched, nextRecheckAt } from '../domain/recheck.ts'
import { LIVE_STATES, type TicketState } from '../domain/ticket.ts'
import type { Mention } from './generated/client.ts'
import type { Tx } from './open.ts'

interface Feed {
  platform: PlatformId
  account: string
}

interface Claim extends Feed {
  now: Date
  /** Most posts. */
  limit: number
  /** Milliseconds until the account is asked again. */
  rest: number
}

const laneOf = ({ platform, account }: Feed): string => `recheck:${platform}:${account}`

/** Whether an account that does not rest has a post that is due. */
export async function isRecheckDue(tx: Tx, feed: Feed, now: Date): Promise<boolean> {
  const { platform, account } = feed
  const [row] = await tx.$queryRaw<{ due: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM "Mention"
      WHERE platform = ${platform} AND account = ${account} AND state = ANY(${STANDING}) AND "recheckAt" <= ${now}
    ) AND NOT EXISTS (SELECT 1 FROM "Lane" WHERE key = ${laneOf(feed)} AND "nextFreeAt" > ${now}) AS due`
  return row?.due ?? false
}

/**
 * Takes a batch that is due: its next look is written before this one is made, so that no other instance makes it too, and a crash costs one
 * look. Empty while the account rests. Asked only when `isRecheckDue`. Posts that nobody watches any more are let go.
 */
export async function claimRechecks(tx: Tx, claim: Claim): Promise<Mention[]> {
  const { platform, account, now, limit, rest } = claim
  const key = laneOf(claim)
  await tx.lane.createMany({ data: [{ key, nextFreeAt: now }], skipDuplicates: true })
  const free = await tx.$queryRaw<{ key: string }[]>`
    SELECT key FROM "Lane" WHERE key = ${key} AND "nextFreeAt" <= ${now} FOR UPDATE SKIP LOCKED`
  if (free.length === 0) return []
  const rows = await tx.$queryRaw<(Mention & { ticketState: TicketState; settledAt: Date | null })[]>`
    SELECT m.*, t.state AS "ticketState", t."settledAt" FROM "Mention" m JOIN "Ticket" t ON t.id = m."ticketId"
    WHERE m.platform = ${platform} AND m.account = ${account} AND m.state = ANY(${STANDING}) AND m."recheckAt" <= ${now}
    ORDER BY m."recheckAt", m.id LIMIT ${limit} FOR UPDATE OF m SKIP LOCKED`
  const [watched, others] = split(rows, ({ ticketState: state, settledAt }) => isWatched({ state, settledAt }, now))
  await letGo(tx, others)
  for (const { id, seenAt } of watched)
    await tx.mention.update({ where: { id }, data: { recheckAt: nextRecheckAt(platform, seenAt, now) } })
  if (watched.length > 0) await tx.lane.update({ where: { key }, data: { nextFreeAt: addMs(now, rest) } })
  return watched
}

function split<T>(rows: T[], test: (row: T) => boolean): [T[], T[]] {
  return [rows.filter(test), rows.filter((row) => !test(row))]
}

const letGo = async (tx: Tx, mentions: { id: number }[]): Promise<void> => {
  if (mentions.length === 0) return
  await tx.mention.updateMany({ where: { id: { in: mentions.map(({ id }) => id) } }, data: { recheckAt: null } })
}

/** The look came to nothing: these are due again at `at`, and the account rests until then. */
export async function putBack(tx: Tx, feed: Feed, mentions: { id: number }[], at: Date): Promise<void> {
  await tx.mention.updateMany({
    where: { id: { in: mentions.map(({ id }) => id) }, state: { in: [...STANDING] } },
    data: { recheckAt: at },
  })
  await tx.lane.update({ where: { key: laneOf(feed) }, data: { nextFreeAt: at } })
}

/** Posts of tickets that live again, or came from before posts were watched, are due at once. Returns how many. */
export async function watchLive(tx: Tx, { platform, account }: Feed, now: Date): Promise<number> {
  const { count } = await tx.mention.updateMany({
    where: {
      platform,
      account,
      state: { in: [...STANDING] },
      recheckAt: null,
      ticket: { state: { in: [...LIVE_STATES] } },
    },
    data: { recheckAt: now },
  })
  return count
}
