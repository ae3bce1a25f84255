/** Answers of people to questions that the knowledge base had none for, offered to the admins as new entries (promise 11). */
import type { Customer, Proposal, Ticket } from './generated/client.ts'
import type { Tx } from './open.ts'

export type { Proposal }

/** Offers an answer, once a ticket; false when its ticket has been offered before or nothing is left of the question. */
export async function offerProposal(
  tx: Tx,
  ticket: Pick<Ticket, 'id' | 'brand' | 'language'>,
  { mentionId, answer }: { mentionId: number; answer: string },
  now: Date,
): Promise<boolean> {
  const mention = await tx.mention.findUnique({ where: { id: mentionId }, select: { text: true } })
  if (mention === null || mention.text.trim() === '') return false
  const { id: ticketId, brand, language } = ticket
  const { count } = await tx.proposal.createMany({
    data: [{ brand, ticketId, question: mention.text, answer, language, state: 'offered', createdAt: now }],
    skipDuplicates: true,
  })
  return count === 1
}

/** A proposal with whom the answer was for. */
export interface OfferedProposal {
  proposal: Proposal
  customer: Pick<Customer, 'name' | 'handle'>
  category: string | null
}

/** What the admins have not decided yet, oldest first. */
export async function offeredProposals(tx: Tx, take: number): Promise<{ proposals: OfferedProposal[]; total: number }> {
  const where = { state: 'offered' }
  const [rows, total] = [
    await tx.proposal.findMany({ where, orderBy: { id: 'asc' }, take }),
    await tx.proposal.count({ where }),
  ]
  const tickets = await tx.ticket.findMany({
    where: { id: { in: rows.map(({ ticketId }) => ticketId) } },
    select: { id: true, category: true, customer: { select: { name: true, handle: true } } },
  })
  const ticketOf = new Map(tickets.map((ticket) => [ticket.id, ticket]))
  return {
    total,
    proposals: rows.map((proposal) => {
      const ticket = ticketOf.get(proposal.ticketId)
      return {
        proposal,
        customer: ticket?.customer ?? { name: '', handle: '' },
        category: ticket?.category ?? null,
      }
    }),
  }
}

/** Writes an admin's decision; false when somebody has decided already, and then nothing is written. */
export async function settleProposal(
  tx: Tx,
  id: number,
  { verdict, by }: { verdict: 'taken' | 'declined'; by: string },
  now: Date,
): Promise<boolean> {
  const { count } = await tx.proposal.updateMany({
    where: { id, state: 'offered' },
    data: { state: verdict, settledBy: by, settledAt: now },
  })
  return count === 1
}
