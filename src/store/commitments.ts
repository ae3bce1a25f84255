/** Promises in replies, as rows. Whoever writes one has locked its ticket first, so that nobody waits for each other in a ring. */
import { type CommitmentState, firstReminderAt, type Promised } from '../domain/commitment.ts'
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
    where: { owner: user, state: { in: ['waiting', 'open'] } },
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
