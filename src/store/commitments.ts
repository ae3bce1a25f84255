/** Promises in replies, as rows. Whoever writes one has locked its ticket first, so that nobody waits for each other in a ring. */
import { type CommitmentState, firstReminderAt, type Promised } from '../domain/commitment.ts'
import type { ReplyState } from '../domain/reply.ts'
import type { Commitment } from './generated/client.ts'
import type { Tx } from './open.ts'

export type { Commitment }

/** Owner of a promise whose owner has left. */
export const NOBODY = ''

/** Writes down what a reply promises; `open` when it is out already. */
export async function createCommitments(
  tx: Tx,
  reply: { id: number; ticketId: number },
  { promised, owner, state }: { promised: readonly Promised[]; owner: string; state: 'waiting' | 'open' },
  now: Date,
): Promise<void> {
  if (promised.length === 0) return
  await tx.commitment.createMany({
    data: promised.map(({ words, dueAt }) => ({
      ticketId: reply.ticketId,
      replyId: reply.id,
      words,
      dueAt,
      state: state satisfies CommitmentState,
      owner,
      createdAt: now,
      nextAt: state === 'open' ? firstReminderAt(now, dueAt) : null,
    })),
  })
}

const waitingOf = (tx: Tx, replyId: number): Promise<Commitment[]> =>
  tx.commitment.findMany({ where: { replyId, state: 'waiting' satisfies CommitmentState }, orderBy: { id: 'asc' } })

/** The reply is out: its promises run from now on. */
export async function openCommitments(tx: Tx, replyId: number, now: Date): Promise<void> {
  for (const { id, dueAt } of await waitingOf(tx, replyId))
    await tx.commitment.update({
      where: { id },
      data: { state: 'open' satisfies CommitmentState, nextAt: firstReminderAt(now, dueAt) },
    })
}

/** The reply did not go out: nobody has been promised anything. Returns what would have been. */
export async function dropCommitments(tx: Tx, replyId: number, by: string, now: Date): Promise<Promised[]> {
  const waiting = await waitingOf(tx, replyId)
  await tx.commitment.updateMany({
    where: { id: { in: waiting.map(({ id }) => id) } },
    data: { state: 'dropped' satisfies CommitmentState, settledAt: now, settledBy: by },
  })
  return waiting
}

/** Left out of use by the program, because nobody had been promised it. */
const UNSAID = { state: 'dropped' satisfies CommitmentState, settledBy: 'system' }

/** The reply went out after all: what it promises is owed again, unless a later reply says it in its place. */
export async function reopenCommitments(
  tx: Tx,
  { id: replyId, ticketId }: { id: number; ticketId: number },
  now: Date,
): Promise<void> {
  // Erased words are no promise that anybody could keep.
  const dropped = await tx.commitment.findMany({ where: { replyId, ...UNSAID, words: { not: '' } } })
  if (dropped.length === 0) return
  const later = await tx.commitment.findMany({
    where: { ticketId, replyId: { gt: replyId }, NOT: UNSAID },
    select: { words: true },
  })
  const inItsPlace = new Set(later.map(({ words }) => words))
  for (const { id, words, dueAt } of dropped) {
    if (inItsPlace.has(words)) continue
    const nextAt = firstReminderAt(now, dueAt)
    const state = 'open' satisfies CommitmentState
    await tx.commitment.update({ where: { id }, data: { state, nextAt, settledAt: null, settledBy: null } })
  }
}

/** A later reply did not go out: what it was to say again is owed as the earlier ones said it, which the customer has read. */
export async function reopenEarlierCommitments(
  tx: Tx,
  { id, ticketId }: { id: number; ticketId: number },
  now: Date,
): Promise<void> {
  const earlier = await tx.reply.findMany({
    where: { ticketId, id: { lt: id }, state: { in: ['sent', 'by-hand'] satisfies ReplyState[] } },
    orderBy: { id: 'desc' },
    select: { id: true, ticketId: true },
  })
  for (const reply of earlier) await reopenCommitments(tx, reply, now)
}

export async function lockCommitment(tx: Tx, id: number): Promise<Commitment | null> {
  await tx.$queryRaw`SELECT id FROM "Commitment" WHERE id = ${id} FOR UPDATE`
  return tx.commitment.findUnique({ where: { id } })
}

/** Those whose time has come, the longest due first. */
export const dueCommitments = (
  tx: Tx,
  now: Date,
  { exceptOf, take }: { exceptOf: number[]; take: number },
): Promise<Pick<Commitment, 'id' | 'ticketId'>[]> =>
  tx.commitment.findMany({
    where: { nextAt: { lte: now }, ticketId: { notIn: exceptOf } },
    orderBy: [{ nextAt: 'asc' }, { id: 'asc' }],
    take,
    select: { id: true, ticketId: true },
  })

/** Who left keeps no promise any more: their reminders go to the people on duty. */
export async function disownCommitments(tx: Tx, user: string): Promise<void> {
  await tx.commitment.updateMany({
    where: { owner: user, OR: [{ state: { in: ['waiting', 'open'] } }, UNSAID] },
    data: { owner: NOBODY },
  })
}

/** Names one escalation of a promise for good: its time may be moved, and each time has rounds of its own. */
export const promiseKey = ({ id, dueAt }: Pick<Commitment, 'id' | 'dueAt'>, round: number): string =>
  `promise:${id}:${dueAt.getTime()}:${round}`

/** Of a key as `promiseKey` writes it; null for any other. */
export function commitmentOfKey(key: string): number | null {
  const id = /^promise:(\d+):/.exec(key)?.[1]
  return id === undefined ? null : Number(id)
}
