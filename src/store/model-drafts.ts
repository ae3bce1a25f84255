/** Which posts wait for a draft of the language model, and what its drafts have cost. All instances share both. */
import { STANDING } from '../domain/post.ts'
import type { Customer, Mention, Ticket } from './generated/client.ts'
import { addSpend, monthOf } from './meters.ts'
import type { Tx } from './open.ts'
import { noteRequest } from './requests.ts'

export interface Undrafted {
  ticket: Ticket
  mention: Mention
  customer: Customer
}

const KEY = 'model-draft:'
type Words = Pick<Mention, 'id' | 'editedAt'>
/** Other words take another draft. */
const keyOf = ({ id, editedAt }: Words): string => `${KEY}${id}${editedAt === null ? '' : `:${editedAt.getTime()}`}`

/**
 * Tickets that wait for an answer to a post seen or edited since then, each with the newest that stands (domain/post.ts), the most
 * pressing first. Those whose post a model was asked about, with the words that it has now, are left out.
 */
export async function undrafted(tx: Tx, since: Date, limit: number): Promise<Undrafted[]> {
  const picked = await tx.$queryRaw<{ id: number }[]>`
    SELECT m.id FROM "Ticket" t JOIN "Mention" m ON m."ticketId" = t.id
    WHERE t.state IN ('open', 'claimed') AND t."needsReply" AND GREATEST(m."seenAt", m."editedAt") >= ${since}
      AND m.state = ANY(${STANDING})
      AND NOT EXISTS (
        SELECT 1 FROM "Mention" later
        WHERE later."ticketId" = t.id AND later.state = ANY(${STANDING}) AND (later."postedAt", later.id) > (m."postedAt", m.id)
      )
      AND NOT EXISTS (SELECT 1 FROM "HandledRequest" h
        WHERE h.key = ${KEY} || m.id || COALESCE(':' || (EXTRACT(EPOCH FROM m."editedAt") * 1000)::bigint, '')
      )
    ORDER BY t.rank, m.id LIMIT ${limit}`
  const rows = await tx.mention.findMany({
    where: { id: { in: picked.map(({ id }) => id) } },
    include: { ticket: true, customer: true },
  })
  return rows.map(({ ticket, customer, ...mention }) => ({ ticket, customer, mention }))
}

/** Notes that a model is asked about these words of a post; false when it was asked before, maybe by another instance. */
export const noteAsked = (tx: Tx, words: Words, now: Date): Promise<boolean> => noteRequest(tx, keyOf(words), now)

/** No account of a platform can have this name. */
const meterOf = (at: Date) => ({ platform: 'model', account: 'model:drafts', month: monthOf(at) })

/** Keeps `usd` aside for a call; false, and nothing is kept, when the month's budget does not allow it. */
export async function reserveSpend(tx: Tx, usd: number, budget: number, now: Date): Promise<boolean> {
  // Added first: the row stays locked from here on, so that two calls at once cannot both take the last of the budget.
  const total = await addSpend(tx, meterOf(now), { reads: 1, writes: 0, usd })
  if (total <= budget) return true
  await addSpend(tx, meterOf(now), { reads: -1, writes: 0, usd: -usd })
  return false
}

/** Puts what a call has cost in place of what was kept aside for it at `reservedAt`. */
export async function settleSpend(tx: Tx, reserved: number, cost: number, reservedAt: Date): Promise<void> {
  await addSpend(tx, meterOf(reservedAt), { reads: 0, writes: 0, usd: cost - reserved })
}
