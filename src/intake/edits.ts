/** An edited post: its new words show wherever the old ones did, and are judged as a further post would be. */
import { judgedBy, newWords } from '../domain/edit.ts'
import type { LengthUnit, PlatformId, Post, PostKind } from '../domain/post.ts'
import type { Brand } from '../domain/settings.ts'
import { type TicketPolicy, waitsForAnswer } from '../domain/ticket.ts'
import type { Mention, Prisma } from '../store/generated/client.ts'
import type { Tx } from '../store/open.ts'
import { alertsAbout, quotesOf, showAgain } from '../store/shown.ts'
import type { Suggester } from '../suggest/contract.ts'
import { apply } from '../tickets/apply.ts'
import { refreshCard } from '../tickets/refresh.ts'
import { tellThread } from '../tickets/thread.ts'
import type { Triager } from '../triage/contract.ts'
import { columnsOf, readHistory } from './filing.ts'
import { otherWords } from './other-words.ts'
import { loadPastReplies } from './past-replies.ts'

export interface EditRules {
  /** Null when the post's brand has left the config: its edits are shown, and judged by nobody. */
  brand: Brand | null
  policy: TicketPolicy
  triage: Triager
  suggest: Suggester
  now: Date
}

/** What the platform shows now. */
export interface Edit {
  text: string
  html: string | null
  editedAt: Date
}

export async function takeOverEdit(tx: Tx, before: Mention, edit: Edit, rules: EditRules): Promise<void> {
  const { ticketId } = before
  const { now } = rules
  const mention = await tx.mention.update({
    where: { id: before.id },
    data: { ...edit, state: 'edited', missingSince: null },
  })
  await showAgain(tx, [...(await quotesOf(tx, [ticketId], [mention.id])), ...(await alertsAbout(tx, [ticketId]))], now)
  const changed = rules.brand === null ? null : await judgeAnew(tx, before.text, mention, rules.brand, rules)
  if (changed === null) return refreshCard(tx, ticketId, now)
  const message = { tells: 'customer-post', mentionId: mention.id, edited: true } as const
  await tellThread(tx, changed, `edit:${mention.id}:${changed.wantedVersion}`, message, now)
}

/** Returns the ticket when its new words changed it. */
async function judgeAnew(tx: Tx, textBefore: string, mention: Mention, brand: Brand, rules: EditRules) {
  const { post, customer, triage, rewritten, pastReplies } = await judgeEdit(tx, textBefore, mention, brand, rules)
  const { score: urgency, tier } = triage.urgency
  const applied = await apply(
    tx,
    mention.ticketId,
    {
      type: 'customer-edited',
      ...{ tier, urgency, rewritten, needsReply: triage.needsReply, muted: customer.muted },
      onlyThanks: triage.onlyThanks,
    },
    rules.policy,
    rules.now,
    columnsOf({ triage, suggestions: rules.suggest(post, { brand, triage, pastReplies }) }),
  )
  return applied.result === 'changed' ? applied.ticket : null
}

async function judgeEdit(tx: Tx, textBefore: string, mention: Mention, brand: Brand, rules: EditRules) {
  const { text, rewritten } = newWords(textBefore, mention.text)
  const { judge, ...stored } = await readStored(tx, mention, brand, rules)
  const whole = judge(text)
  if (!rewritten) return { ...stored, triage: whole, rewritten }
  const other = otherWords(textBefore, text)
  const { state, urgency } = stored.ticket
  const judged = judgedBy(whole, other === '' ? null : judge(other), { urgency, waits: waitsForAnswer(state) })
  return { ...stored, ...judged }
}

/** All that judging a stored post and drafting an answer take. `judge`: what triage says of it by this text, which may be a part of it. */
export async function readStored(tx: Tx, mention: Mention, brand: Brand, rules: EditRules) {
  const customer = await tx.customer.findUniqueOrThrow({ where: { id: mention.customerId } })
  const post = asPost(mention, customer)
  const ticket = await tx.ticket.findUniqueOrThrow({
    where: { id: mention.ticketId },
    select: { state: true, urgency: true },
  })
  const known = (await readHistory(tx, [customer])).get(customer.id)
  const context = {
    brand,
    // While its ticket waits, the post itself is one of them.
    unansweredContacts: Math.max(0, (known?.unanswered ?? 0) - (waitsForAnswer(ticket.state) ? 1 : 0)),
    earlierTickets: Math.max(0, (known?.tickets ?? 0) - 1),
    now: rules.now,
  }
  const judge = (text: string) => rules.triage({ ...post, text }, context)
  return { ticket, post, customer, judge, pastReplies: await loadPastReplies(tx, brand, rules.suggest) }
}

type Author = { externalId: string; handle: string; name: string; followers: number | null }

/** A stored post as triage and drafting take it. */
const asPost = (mention: Mention, { externalId, handle, name, followers }: Author) => ({
  platform: mention.platform as PlatformId,
  text: mention.text,
  language: mention.language,
  kind: mention.kind as PostKind,
  author: { id: externalId, handle, name, followers, bot: false },
  metrics: mention.metrics as Prisma.JsonObject as Post['metrics'],
  media: mention.media as unknown as Post['media'],
  limit: { max: mention.limitMax, unit: mention.limitUnit as LengthUnit },
})
