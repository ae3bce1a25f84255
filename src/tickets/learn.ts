/** What is learned from a reply that reached the customer, in the transaction in which that is written. */
import { answersAnew, isOpener, kindOfReply } from '../domain/learning.ts'
import type { Settings } from '../domain/settings.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import type { Intent, Tier } from '../domain/urgency.ts'
import { raiseAlert } from '../store/alerts.ts'
import { keepExample } from '../store/examples.ts'
import type { Tx } from '../store/open.ts'
import { offerProposal } from '../store/proposals.ts'
import type { Reply } from '../store/tickets.ts'

/** Keeps question and answer, and offers them to the admins where the knowledge base had nothing. */
export async function learnFromReply(
  tx: Tx,
  reply: Pick<Reply, 'ticketId' | 'mentionId' | 'text' | 'approvedBy'>,
  settings: Pick<Settings, 'brands' | 'slack'>,
  now: Date,
): Promise<void> {
  const ticket = await tx.ticket.findUnique({ where: { id: reply.ticketId } })
  if (ticket === null) return
  const suggestions = ticket.suggestions as unknown as Suggestion[]
  const { mentionId, text, approvedBy: by } = reply
  const kind = kindOfReply(text, suggestions)
  // An opener answers nothing, so there is nothing in it for the next who asks.
  const answer = isOpener(text, suggestions) ? {} : { reply: text }
  await keepExample(tx, ticket, { kind, by, mentionId, ...answer }, now)
  const answered = { intent: ticket.intent as Intent, tier: ticket.tier as Tier, suggestions }
  if (!answersAnew(answered, text)) return
  if (await offerProposal(tx, ticket, { mentionId, answer: text }, now)) await tellAdmins(tx, ticket, settings, now)
}

/** Once a day and brand: the list shows all of them. The words themselves stay out of it, so that nothing needs erasing there. */
async function tellAdmins(
  tx: Tx,
  ticket: { id: number; brand: string },
  { brands, slack }: Pick<Settings, 'brands' | 'slack'>,
  now: Date,
): Promise<void> {
  const name = brands.find(({ id }) => id === ticket.brand)?.name ?? ticket.brand
  const text = `A question to ${name} for which the knowledge base has no entry has been answered by hand (ticket #${ticket.id}). \`/hearback proposals\` shows it as an entry to paste into config/knowledge.yaml, with all that come after it today.`
  const key = `proposals:${ticket.brand}:${now.toISOString().slice(0, 10)}`
  await raiseAlert(tx, { key, channel: slack.adminsChannel, text }, now)
}
