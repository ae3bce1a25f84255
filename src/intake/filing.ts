/** New posts into tickets: who wrote it, which matter it belongs to, how urgent it is, and what could be answered. */
import { randomUUID } from 'node:crypto'
import { messageOf } from '../domain/errors.ts'
import { mentionName, type Post } from '../domain/post.ts'
import type { Brand, Settings } from '../domain/settings.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import { type TicketPolicy, waitsForAnswer } from '../domain/ticket.ts'
import type { Triage } from '../domain/urgency.ts'
import type { SourceSpec, Unreadable } from '../platforms/contract.ts'
import type { Customer, Prisma } from '../store/generated/client.ts'
import { mentionRow, upsertCustomers } from '../store/mentions.ts'
import type { Tx } from '../store/open.ts'
import type { PastReply, Suggester } from '../suggest/contract.ts'
import { apply } from '../tickets/apply.ts'
import { type NewTicket, openTickets } from '../tickets/open.ts'
import { tellThread } from '../tickets/thread.ts'
import type { Triager } from '../triage/contract.ts'
import { type FiledPost, watchOutbreaks } from './outbreaks.ts'
import { settleAnsweredBefore } from './own-posts.ts'
import { loadPastReplies } from './past-replies.ts'

export interface FilingOptions {
  settings: Settings
  brand: Brand
  policy: TicketPolicy
  triage: Triager
  suggest: Suggester
  now: Date
}

type JudgingOptions = FilingOptions & { pastReplies: PastReply[] }

/** A post with all that was concluded about it. */
interface Judged {
  post: Post
  customer: Customer
  triage: Triage
  suggestions: Suggestion[]
}

/** Which ticket a post went into, for the log. */
export interface Filed {
  mention: string
  ticket: number
}

/** What the tables know of a customer. */
interface History {
  tickets: number
  unanswered: number
}

/** One author under one root is one matter, and has one ticket. */
const matterKey = ({ authorId, rootId }: { authorId: string; rootId: string }): string =>
  JSON.stringify([authorId, rootId])
const matterOf = (post: Post): string => matterKey({ authorId: post.author.id, rootId: post.rootId })

/** Files posts that are new, oldest first. */
export async function filePosts(
  tx: Tx,
  spec: SourceSpec,
  posts: Post[],
  options: FilingOptions,
): Promise<{ opened: number; joined: number; filed: Filed[]; spoiled: Unreadable[] }> {
  if (posts.length === 0) return { opened: 0, joined: 0, filed: [], spoiled: [] }
  const { brand, now } = options
  const customers = await upsertCustomers(tx, brand.id, spec.platform, posts, now)
  const history = await readHistory(tx, [...customers.values()])
  const pastReplies = await loadPastReplies(tx, brand, options.suggest)
  const { judged, spoiled } = judgeAll(posts, customers, history, { ...options, pastReplies })
  const ticketIds = await findTickets(tx, spec, posts)
  const firsts = firstOfEachMatter(judged, ticketIds)
  const opened = await openTickets(
    tx,
    firsts.map((item) => newTicket(item, spec, options)),
    options.policy,
    now,
  )
  for (const ticket of opened) ticketIds.set(matterKey(ticket), ticket.id)
  await tx.mention.createMany({
    data: judged.map((item) =>
      mentionRow(
        item.post,
        {
          brand: brand.id,
          account: spec.account,
          ticketId: ticketOf(item.post, ticketIds),
          customerId: item.customer.id,
          language: item.triage.language,
          reason: spec.reason,
        },
        now,
      ),
    ),
  })
  const later = judged.filter((item) => !firsts.includes(item))
  for (const item of later) await joinTicket(tx, ticketOf(item.post, ticketIds), item, spec, options)
  const touched = new Set(judged.map(({ post }) => ticketOf(post, ticketIds)))
  await settleAnsweredBefore(
    tx,
    spec,
    posts.map(({ rootId }) => rootId),
    touched,
    options,
  )
  await watchOutbreaks(
    tx,
    judged.map((item) => sightingOf(item, ticketOf(item.post, ticketIds))),
    options,
  )
  return {
    opened: opened.length,
    joined: later.length,
    spoiled,
    filed: judged.map(({ post }) => ({
      mention: mentionName(post.platform, post.externalId),
      ticket: ticketOf(post, ticketIds),
    })),
  }
}

function ticketOf(post: Post, ticketIds: Map<string, number>): number {
  const id = ticketIds.get(matterOf(post))
  if (id === undefined) throw new Error(`No ticket for post ${post.externalId}`)
  return id
}

async function findTickets(tx: Tx, spec: SourceSpec, posts: Post[]): Promise<Map<string, number>> {
  const rows = await tx.ticket.findMany({
    where: { brand: spec.brand, platform: spec.platform, rootId: { in: posts.map(({ rootId }) => rootId) } },
    select: { id: true, authorId: true, rootId: true },
  })
  return new Map(rows.map((row) => [matterKey(row), row.id]))
}

export async function readHistory(tx: Tx, customers: Customer[]): Promise<Map<number, History>> {
  const tickets = await tx.ticket.findMany({
    where: { customerId: { in: customers.map(({ id }) => id) } },
    select: { customerId: true, state: true, _count: { select: { mentions: true } } },
  })
  const history = new Map<number, History>()
  for (const { customerId, state, _count } of tickets) {
    const known = history.get(customerId) ?? { tickets: 0, unanswered: 0 }
    known.tickets++
    if (waitsForAnswer(state)) known.unanswered += _count.mentions
    history.set(customerId, known)
  }
  return history
}

/**
 * Triage and drafts for each post; posts earlier in the page count as history of the later ones. One that cannot be judged is
 * spoiled: it must not hold up the others.
 */
function judgeAll(
  posts: Post[],
  customers: Map<string, Customer>,
  history: Map<number, History>,
  options: JudgingOptions,
): { judged: Judged[]; spoiled: Unreadable[] } {
  const judged: Judged[] = []
  const spoiled: Unreadable[] = []
  for (const post of posts) {
    try {
      judged.push(judge(post, customers, history, options))
    } catch (error) {
      spoiled.push({ externalId: post.externalId, raw: post, reason: `it could not be judged: ${messageOf(error)}` })
    }
  }
  return { judged, spoiled }
}

function judge(
  post: Post,
  customers: Map<string, Customer>,
  history: Map<number, History>,
  options: JudgingOptions,
): Judged {
  const { brand, now, pastReplies } = options
  if (Number.isNaN(post.postedAt.getTime())) throw new Error('its time is not a time')
  const customer = customers.get(post.author.id)
  if (customer === undefined) throw new Error(`No customer for author ${post.author.id}`)
  const known = history.get(customer.id) ?? { tickets: 0, unanswered: 0 }
  const triage = options.triage(post, {
    brand,
    unansweredContacts: known.unanswered,
    earlierTickets: known.tickets,
    now,
  })
  history.set(customer.id, { tickets: known.tickets, unanswered: known.unanswered + (triage.needsReply ? 1 : 0) })
  return { post, customer, triage, suggestions: options.suggest(post, { brand, triage, pastReplies }) }
}

function firstOfEachMatter(judged: Judged[], ticketIds: Map<string, number>): Judged[] {
  const seen = new Set(ticketIds.keys())
  return judged.filter(({ post }) => {
    const isFirst = !seen.has(matterOf(post))
    seen.add(matterOf(post))
    return isFirst
  })
}

const sightingOf = ({ post, customer, triage }: Judged, ticketId: number): FiledPost => ({
  ticketId,
  customerId: customer.id,
  at: post.postedAt,
  intent: triage.intent,
  category: triage.category,
  needsReply: triage.needsReply && !customer.muted,
})

/** What triage and drafting say, in the columns of a ticket. */
export const columnsOf = ({ triage, suggestions }: Pick<Judged, 'triage' | 'suggestions'>) => ({
  factors: triage.urgency.factors as unknown as Prisma.InputJsonArray,
  intent: triage.intent,
  category: triage.category,
  sentiment: triage.sentiment,
  language: triage.language,
  suggestions: suggestions as unknown as Prisma.InputJsonArray,
})

function newTicket(item: Judged, spec: SourceSpec, { brand }: FilingOptions): NewTicket {
  const { post, customer, triage } = item
  return {
    ...columnsOf(item),
    key: randomUUID(),
    brand: brand.id,
    platform: post.platform,
    account: spec.account,
    authorId: post.author.id,
    rootId: post.rootId,
    customerId: customer.id,
    tier: triage.urgency.tier,
    urgency: triage.urgency.score,
    needsReply: triage.needsReply,
    channel: brand.channel,
  }
}

/** A further post in a matter that has a ticket: told in its thread, scored anew, and by the state table perhaps reopened. */
async function joinTicket(
  tx: Tx,
  ticketId: number,
  item: Judged,
  spec: SourceSpec,
  options: FilingOptions,
): Promise<void> {
  const { triage, customer, post } = item
  const { now, policy } = options
  const { score, tier } = triage.urgency
  const applied = await apply(
    tx,
    ticketId,
    {
      type: 'customer-posted',
      tier,
      urgency: score,
      needsReply: triage.needsReply,
      onlyThanks: triage.onlyThanks,
      muted: customer.muted,
    },
    policy,
    now,
    columnsOf(item),
  )
  if (applied.result === 'missing') throw new Error(`Ticket ${ticketId} is not there`)
  const { platform, account } = spec
  const mention = await tx.mention.findUniqueOrThrow({
    where: { platform_account_externalId: { platform, account, externalId: post.externalId } },
    select: { id: true },
  })
  await tellThread(tx, applied.ticket, `post:${mention.id}`, { tells: 'customer-post', mentionId: mention.id }, now)
}
