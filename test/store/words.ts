/** A ticket in whose every corner somebody's words stand, and a look through the whole database for them. */
import { addMs } from '../../src/domain/clock.ts'
import type { Suggestion } from '../../src/domain/suggestion.ts'
import { Prisma } from '../../src/store/generated/client.ts'
import type { Store } from '../../src/store/open.ts'
import type { Ticket } from '../../src/store/tickets.ts'
import { tellThread } from '../../src/tickets/thread.ts'
import { fileTicket } from '../tickets/filed.ts'

/** Tables and columns in which the word stands. */
export async function whereIs(store: Store, word: string): Promise<string[]> {
  const columns = await store.prisma.$queryRaw<{ table: string; column: string }[]>`
    SELECT table_name AS table, column_name AS column FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1, 2`
  const found: string[] = []
  for (const { table, column } of columns) {
    const [row] = await store.prisma.$queryRaw<{ n: number }[]>(Prisma.sql`
      SELECT count(*)::int AS n FROM ${Prisma.raw(`"${table}"`)}
      WHERE strpos(lower(${Prisma.raw(`"${column}"`)}::text), ${word.toLowerCase()}) > 0`)
    if (row !== undefined && row.n > 0) found.push(`${table}.${column}`)
  }
  return found
}

export const SECRET = 'quillfeather'
const draft: Suggestion = {
  ...{ text: `about ${SECRET}`, language: 'en', basis: 'opener', knowledgeId: null, reason: 'r', findings: [] },
}

/** One more ticket's worth of words, all of which hold SECRET; the thread tells most of them, and an alert the newest post. */
export async function fileWords(store: Store, id: string, now: Date): Promise<Ticket> {
  const factors = [{ key: 'question', label: 'direct question', points: 10, words: [SECRET] }]
  const ticket = await fileTicket(
    store,
    {
      id,
      urgency: 50,
      text: `first ${SECRET}`,
      more: { factors, suggestions: [draft] as unknown as Prisma.InputJsonArray },
    },
    now,
  )
  const { id: ticketId, brand, customerId } = ticket
  const { prisma } = store
  const first = await prisma.mention.update({
    where: { platform_account_externalId: { platform: 'x', account: 'tidevogn', externalId: id } },
    data: {
      ...{
        html: `<p>${SECRET}</p>`,
        media: [{ kind: 'image', url: null, alt: SECRET }],
        url: `https://x.com/${SECRET}/1`,
      },
      replyRef: { handle: SECRET },
    },
  })
  const { id: _, ...again } = first
  const second = await prisma.mention.create({
    data: {
      ...{ ...again, externalId: `${id}-2`, text: `second ${SECRET}`, parentId: id, postedAt: addMs(now, 1) },
      ...{ media: [], metrics: {}, replyRef: {} },
    },
  })
  const replied = { ticketId, attempt: 1, mentionId: first.id, account: 'tidevogn', approvedBy: 'U0SUPPORT1' }
  const reply = await prisma.reply.create({
    data: {
      ...{ ...replied, draft: 'hash', text: `reply ${SECRET}`, detail: `said ${SECRET}` },
      ...{ approvedAt: now, state: 'sent', externalId: `our-${id}` },
    },
  })
  const note = await prisma.note.create({ data: { ticketId, by: 'U0SUPPORT1', at: now, text: `note ${SECRET}` } })
  const commitment = await prisma.commitment.create({
    data: {
      ...{ ticketId, replyId: reply.id, words: `promised ${SECRET}`, dueAt: addMs(now, 1000), state: 'open' },
      ...{ owner: 'U0SUPPORT1', createdAt: now, nextAt: addMs(now, 1000) },
    },
  })
  const about = { brand, ticketId, language: 'en' }
  await prisma.example.create({
    data: {
      ...{ ...about, kind: 'sent', text: SECRET, reply: SECRET, intent: 'question', tier: 'normal' },
      ...{ by: 'U0SUPPORT1', at: now },
    },
  })
  await prisma.proposal.create({
    data: { ...about, question: SECRET, answer: SECRET, state: 'offered', createdAt: now },
  })
  const own = await prisma.ownPost.create({
    data: {
      ...{ platform: 'x', account: 'tidevogn', externalId: `own-${id}`, rootId: id, parentId: id },
      ...{ url: 'https://x.com/tidevogn/status/1', text: `own ${SECRET}`, postedAt: now, seenAt: now },
    },
  })
  const source = await prisma.source.upsert({
    where: { key: 'x:tidevogn:tidevogn:mentions' },
    create: {
      ...{ key: 'x:tidevogn:tidevogn:mentions', platform: 'x', account: 'tidevogn', brand, stream: 'mentions' },
      ...{ cursor: {}, nextPollAt: now, createdAt: now },
    },
    update: {},
  })
  await prisma.quarantined.create({
    data: {
      ...{ sourceId: source.id, externalId: id, digest: id, raw: { text: SECRET }, reason: SECRET, seenAt: now },
    },
  })
  const delivery = await prisma.delivery.create({
    data: {
      ...{ key: `escalation:${id}`, kind: 'escalation', lane: 'slack:post:C0MANAGERS', priority: 600 },
      ...{ state: 'pending', payload: { to: 'C0MANAGERS' }, notBefore: now, createdAt: now, armedAt: now },
    },
  })
  await prisma.lane.createMany({ data: [{ key: 'slack:post:C0MANAGERS', nextFreeAt: now }], skipDuplicates: true })
  await prisma.escalation.create({
    data: {
      ...{ ticketId, key: id, target: 'claim', tell: 'managers-channel', people: [], sendTo: 'C0MANAGERS' },
      ...{ dueAt: now, stepAt: now, takenAt: now, deliveryId: delivery.id },
    },
  })
  await store.transaction(async (tx) => {
    await tellThread(tx, ticket, 'post', { tells: 'customer-post', mentionId: second.id }, now)
    await tellThread(tx, ticket, 'reply', { tells: 'reply-sent', replyId: reply.id }, now)
    await tellThread(tx, ticket, 'note', { tells: 'note', noteId: note.id }, now)
    await tellThread(tx, ticket, 'hand', { tells: 'hand-over', by: 'U0SUPPORT1', to: null, noteId: note.id }, now)
    await tellThread(tx, ticket, 'promise', { tells: 'commitment', commitmentId: commitment.id }, now)
    await tellThread(tx, ticket, 'own', { tells: 'answered-elsewhere', ownPostId: own.id }, now)
    const reminder = { tells: 'reminder', to: 'U0SUPPORT1', expiresAt: now.toISOString() } as const
    await tellThread(tx, ticket, 'reminder', reminder, now)
  })
  await prisma.delivery.updateMany({ where: { ticketId }, data: { lastError: `Slack said ${SECRET}` } })
  await prisma.customer.update({ where: { id: customerId }, data: { handle: `h_${SECRET}`, name: `N. ${SECRET}` } })
  return ticket
}
