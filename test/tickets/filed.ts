/** Tickets put into the database as intake does it, without posts to judge. */
import { randomUUID } from 'node:crypto'
import { ticketPolicy } from '../../src/domain/policy.ts'
import type { Suggestion } from '../../src/domain/suggestion.ts'
import { TIERS, type Tier, type UrgencyFactor } from '../../src/domain/urgency.ts'
import type { Prisma } from '../../src/store/generated/client.ts'
import { mentionRow, upsertCustomers } from '../../src/store/mentions.ts'
import type { Store } from '../../src/store/open.ts'
import type { Ticket } from '../../src/store/tickets.ts'
import { type NewTicket, openTickets } from '../../src/tickets/open.ts'
import { CHANNEL, testSettings } from '../app/house.ts'
import { post } from '../app/posts.ts'

const FACTOR: UrgencyFactor = { key: 'question', label: 'direct question', points: 10, words: ['where'] }
const SUGGESTION: Suggestion = {
  text: 'Hello! We are looking into it.',
  language: 'en',
  basis: 'opener',
  knowledgeId: null,
  reason: 'a careful opener',
  findings: [],
}

/** The tier whose usual band holds the score. */
export const tierOf = (urgency: number): Tier => TIERS[[80, 60, 30, 0].findIndex((from) => urgency >= from)] ?? 'low'

export interface Filed {
  /** Id of the post, of its author and of the conversation. */
  id: string
  urgency: number
  text?: string
  more?: Partial<NewTicket>
}

export async function fileTickets(store: Store, filed: Filed[], now: Date): Promise<Ticket[]> {
  const posts = filed.map(({ id, text }) => post(id, text ?? `post ${id}`, { postedAt: now }))
  return store.transaction(async (tx) => {
    const customers = await upsertCustomers(tx, 'tidevogn', 'x', posts, now)
    const customerOf = (id: string): number => customers.get(`author-${id}`)?.id ?? 0
    const rows = filed.map(
      ({ id, urgency, more }): NewTicket => ({
        key: randomUUID(),
        brand: 'tidevogn',
        platform: 'x',
        account: 'tidevogn',
        authorId: `author-${id}`,
        rootId: id,
        customerId: customerOf(id),
        tier: tierOf(urgency),
        urgency,
        factors: [FACTOR] as unknown as Prisma.InputJsonArray,
        intent: 'question',
        category: null,
        sentiment: 0,
        language: 'en',
        needsReply: true,
        suggestions: [SUGGESTION] as unknown as Prisma.InputJsonArray,
        channel: CHANNEL,
        ...more,
      }),
    )
    const tickets = await openTickets(tx, rows, ticketPolicy(testSettings()), now)
    await tx.mention.createMany({
      data: tickets.map((ticket, index) =>
        mentionRow(
          posts[index] ?? post('none', ''),
          {
            brand: 'tidevogn',
            account: 'tidevogn',
            ticketId: ticket.id,
            customerId: ticket.customerId,
            language: 'en',
            reason: '@tidevogn',
          },
          now,
        ),
      ),
    })
    return tickets
  })
}

export async function fileTicket(store: Store, filed: Filed, now: Date): Promise<Ticket> {
  const [ticket] = await fileTickets(store, [filed], now)
  if (ticket === undefined) throw new Error('No ticket was opened')
  return ticket
}
