/** What staff decided, kept to learn from: one row a ticket and kind, in the transaction of the decision, erased with the customer's words. */
import type { EarlierAnswer } from '../domain/learning.ts'
import type { Example, Ticket } from './generated/client.ts'
import { newestStandingOf } from './mentions.ts'
import type { Tx } from './open.ts'

export type { Example }

type ExampleKind = 'sent' | 'edited' | 'tier' | 'category' | 'dismissed'

export interface Decided {
  kind: ExampleKind
  /** Slack user id. */
  by: string
  /** The post that it was about; default: what the ticket is about now. */
  mentionId?: number
  /** The words that were sent. */
  reply?: string
  /** What the person says the matter is, where that differs from what was concluded. */
  truth?: Partial<Pick<Example, 'intent' | 'category' | 'tier'>>
}

/** Keeps a decision; a later one of the same kind about the same ticket replaces it. Without words of the customer there is nothing to learn. */
export async function keepExample(
  tx: Tx,
  ticket: Pick<Ticket, 'id' | 'brand' | 'language' | 'intent' | 'category' | 'tier'>,
  { kind, by, mentionId, reply, truth }: Decided,
  now: Date,
): Promise<void> {
  const mention =
    mentionId === undefined
      ? (await newestStandingOf(tx, [ticket.id])).get(ticket.id)
      : await tx.mention.findFirst({ where: { ticketId: ticket.id, id: mentionId }, select: { text: true } })
  if (mention == null || mention.text.trim() === '') return
  const { id: ticketId, brand, language, intent, category, tier } = ticket
  const content = { text: mention.text, reply: reply ?? null, language, intent, category, tier, ...truth, by, at: now }
  await tx.example.upsert({
    where: { ticketId_kind: { ticketId, kind } },
    create: { brand, ticketId, kind, ...content },
    update: content,
  })
}

/** The decision was taken back. */
export const dropExample = async (tx: Tx, ticketId: number, kind: ExampleKind): Promise<void> =>
  void (await tx.example.deleteMany({ where: { ticketId, kind } }))

/** Changes whenever the brand's examples do. */
export async function examplesStamp(tx: Tx, brand: string): Promise<string> {
  const { _count, _max } = await tx.example.aggregate({ where: { brand }, _count: true, _max: { id: true, at: true } })
  return [_count, _max.id, _max.at?.getTime()].join(':')
}

/** The brand's latest answers, newest first. */
export const earlierAnswers = (tx: Tx, brand: string, take: number): Promise<EarlierAnswer[]> =>
  tx.$queryRaw<EarlierAnswer[]>`
    SELECT e.text AS question, e.reply, e.language, e.category, e.by, c.name, c.handle
    FROM "Example" e JOIN "Ticket" t ON t.id = e."ticketId" JOIN "Customer" c ON c.id = t."customerId"
    WHERE e.brand = ${brand} AND e.kind IN ('sent', 'edited') AND e.reply IS NOT NULL
    ORDER BY e.at DESC, e.id DESC LIMIT ${take}`
