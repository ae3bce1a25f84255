/** A draft that comes after the card: put before those that are there, if the matter still is what it was written for. */
import { cardKey } from '../domain/delivery.ts'
import { STANDING } from '../domain/post.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import { armCard } from '../store/deliveries.ts'
import type { Prisma } from '../store/generated/client.ts'
import { newestStandingOf } from '../store/mentions.ts'
import type { Tx } from '../store/open.ts'
import { lockTicket } from '../store/tickets.ts'

/** States in which somebody may still answer with it. */
const ANSWERABLE: readonly string[] = ['open', 'claimed']

export interface LateDraft {
  ticketId: number
  /** The post that it answers. */
  mentionId: number
  /** Of the words that it answers: when they were edited last, if ever. */
  editedAt: Date | null
  suggestion: Suggestion
}

/**
 * Puts the draft first and wants the card anew (I4). False, and nothing is written, when the ticket is no longer waiting for an
 * answer, or when the customer has written again, or has edited the post or taken it back. The first and the last of the other drafts stay.
 */
export async function addSuggestion(tx: Tx, draft: LateDraft, now: Date): Promise<boolean> {
  const { ticketId, mentionId, editedAt, suggestion } = draft
  const ticket = await lockTicket(tx, ticketId)
  if (ticket === null || !ticket.needsReply || !ANSWERABLE.includes(ticket.state)) return false
  const newest = (await newestStandingOf(tx, [ticketId])).get(ticketId)
  if (newest?.id !== mentionId || !STANDING.includes(newest.state)) return false
  if (newest.editedAt?.getTime() !== editedAt?.getTime()) return false
  const others = (ticket.suggestions as unknown as Suggestion[]).filter(({ basis }) => basis !== suggestion.basis)
  const kept = others.length > 2 ? [others[0], others.at(-1)] : others
  await tx.ticket.update({
    where: { id: ticketId },
    data: {
      suggestions: [suggestion, ...kept] as unknown as Prisma.InputJsonArray,
      wantedVersion: { increment: 1 },
      updatedAt: now,
    },
  })
  await armCard(tx, cardKey(ticketId), ticket.urgency, now)
  return true
}

/** In place of those that were erased with a post: drafts for what the ticket is about now. Its card is for the caller to want anew. */
export const replaceSuggestions = async (
  tx: Tx,
  ticketId: number,
  { suggestions, language }: { suggestions: Suggestion[]; language: string },
): Promise<void> =>
  void (await tx.ticket.update({
    where: { id: ticketId },
    data: { suggestions: suggestions as unknown as Prisma.InputJsonArray, language },
  }))
