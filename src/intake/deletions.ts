/** Posts that were deleted where they stood: their words go everywhere, and the matter goes on with those that are left. */
import { STANDING } from '../domain/post.ts'
import { newestStandingOf } from '../store/mentions.ts'
import type { Tx } from '../store/open.ts'
import { apply } from '../tickets/apply.ts'
import { erasePosts, eraseTickets } from '../tickets/erase.ts'
import { replaceSuggestions } from '../tickets/suggestion.ts'
import { type EditRules, readStored } from './edits.ts'

/** Erases these posts of one ticket, which the caller has locked. Without any that stands, the ticket is gone. */
export async function takeAway(tx: Tx, ticketId: number, mentionIds: number[], rules: EditRules): Promise<void> {
  const { policy, now } = rules
  await tx.mention.updateMany({ where: { id: { in: mentionIds } }, data: { state: 'deleted', recheckAt: null } })
  const left = await tx.mention.count({ where: { ticketId, state: { in: [...STANDING] } } })
  if (left > 0) {
    await erasePosts(tx, ticketId, mentionIds, now)
    return draftAnew(tx, ticketId, rules)
  }
  await apply(tx, ticketId, { type: 'posts-gone' }, policy, now)
  await eraseTickets(tx, [ticketId], { by: 'system', event: null, why: null }, now)
}

/**
 * The drafts went with the words that they quoted. New ones answer the newest post that stands; how urgent the matter is, and whether it
 * needs an answer, stays as it was, since nobody has said that the trouble is over.
 */
async function draftAnew(tx: Tx, ticketId: number, rules: EditRules): Promise<void> {
  const { brand } = rules
  const mention = (await newestStandingOf(tx, [ticketId])).get(ticketId)
  if (brand === null || mention === undefined) return
  const { needsReply } = await tx.ticket.findUniqueOrThrow({ where: { id: ticketId }, select: { needsReply: true } })
  const { post, judge, pastReplies } = await readStored(tx, mention, brand, rules)
  const said = judge(mention.text)
  const triage = { ...said, needsReply }
  const suggestions = rules.suggest(post, { brand, triage, pastReplies })
  await replaceSuggestions(tx, ticketId, { suggestions, language: triage.language })
}
