/** Escalations: the keys that name them, and how the alerts that carry them show them. */
import type { ToldTarget } from '../domain/alert.ts'
import type { CommitmentState } from '../domain/commitment.ts'
import { commitmentOfKey } from './commitments.ts'
import type { Customer, Escalation, Ticket } from './generated/client.ts'
import { newestStandingOf } from './mentions.ts'
import type { Tx } from './open.ts'

interface PromiseView {
  state: CommitmentState
  /** As it is now: people may have moved it. */
  dueAt: Date
}

export interface EscalationEntry {
  escalation: Escalation
  ticket: Ticket
  /** The target of the ticket that it is about; null for a promise. */
  told: ToldTarget | null
  customer: Customer
  /** What became of the promise that it is about; null when it is about none. */
  promise: PromiseView | null
  /** The customer's newest words; for a promise, our own that hold it. */
  words: string
  /** Link to the card in Slack; null while it is not posted. */
  cardLink: string | null
}

/** One clock of a ticket: each begin of the claim's or the answer's time is another. */
interface TicketClock {
  ticketId: number
  target: ToldTarget['target']
  from: Date
}

const clockKey = ({ ticketId, target, from }: TicketClock): string => `${ticketId}:${target}:${from.getTime()}:`

/** Names one step of one clock for good. */
export const stepKey = (
  clock: TicketClock,
  { index, round, sendTo }: { index: number; round: number; sendTo: string | null },
): string => `${clockKey(clock)}${[index, round, sendTo].join(':')}`

/** What an escalation of a ticket's own target told of; null for one of a promise. */
export function toldOf({ key, target, dueAt }: Pick<Escalation, 'key' | 'target' | 'dueAt'>): ToldTarget | null {
  if (target !== 'claim' && target !== 'reply') return null
  const from = /^\d+:(?:claim|reply):(\d+):/.exec(key)?.[1]
  return { target, dueAt, from: from === undefined ? null : new Date(Number(from)) }
}

/** When the first and the latest of those were taken that no message carries yet; null when there are none. */
export async function unsentSince(tx: Tx): Promise<{ first: Date; latest: Date } | null> {
  const [row] = await tx.$queryRaw<{ first: Date | null; latest: Date | null }[]>`
    SELECT min("takenAt") AS first, max("takenAt") AS latest FROM "Escalation"
    WHERE "sendTo" IS NOT NULL AND "deliveryId" IS NULL`
  const { first = null, latest = null } = row ?? {}
  return first === null || latest === null ? null : { first, latest }
}

/** When those of these keys that are written down were taken. */
export async function takenBefore(tx: Tx, keys: string[]): Promise<Map<string, Date>> {
  const rows = await tx.escalation.findMany({ where: { key: { in: keys } }, select: { key: true, takenAt: true } })
  return new Map(rows.map(({ key, takenAt }) => [key, takenAt]))
}

/**
 * Whether an alert about this target, with the time by which it is due now, waits to reach the same people, so that another would tell
 * them nothing new. One about an earlier clock, or another time, tells of something else.
 */
export async function isEarlierRoundUnsent(
  tx: Tx,
  clock: TicketClock,
  { dueAt, tell, sendTo }: Pick<Escalation, 'dueAt' | 'tell'> & { sendTo: string },
): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ unsent: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM "Escalation" e LEFT JOIN "Delivery" d ON d.id = e."deliveryId"
      WHERE e."ticketId" = ${clock.ticketId} AND starts_with(e.key, ${clockKey(clock)}) AND e."dueAt" = ${dueAt}
        AND e.tell = ${tell} AND e."sendTo" = ${sendTo}
        AND (d.id IS NULL OR (d.state IN ('pending', 'sending', 'unknown') AND d.result ->> 'ts' IS NULL))) AS unsent`
  return row?.unsent === true
}

/** Those that a delivery carries, most urgent first. */
export async function entriesOf(tx: Tx, deliveryId: number): Promise<Omit<EscalationEntry, 'cardLink'>[]> {
  const rows = await tx.escalation.findMany({
    where: { deliveryId },
    include: {
      ticket: { include: { customer: true } },
    },
    orderBy: [{ ticket: { rank: 'asc' } }, { id: 'asc' }],
  })
  const promises = await promisesOf(tx, rows)
  const mentions = await newestStandingOf(
    tx,
    rows.map(({ ticketId }) => ticketId),
  )
  return rows.map(({ ticket: { customer, ...ticket }, ...escalation }) => ({
    escalation,
    ticket,
    customer,
    told: toldOf(escalation),
    promise: promises.get(escalation.key) ?? null,
    words: promises.get(escalation.key)?.words ?? wordsOf(mentions.get(ticket.id)),
  }))
}

/** Promises, by the key of the escalation that is about them. */
async function promisesOf(
  tx: Tx,
  escalations: readonly Escalation[],
): Promise<Map<string, PromiseView & { words: string }>> {
  const ids = escalations.flatMap(({ key }) => commitmentOfKey(key) ?? [])
  if (ids.length === 0) return new Map()
  const found = await tx.commitment.findMany({
    where: { id: { in: ids } },
    select: { id: true, words: true, state: true, dueAt: true },
  })
  const byId = new Map(
    found.map(({ id, words, state, dueAt }) => [
      id,
      { words: words === '' ? ERASED : words, state: state as CommitmentState, dueAt },
    ]),
  )
  return new Map(
    escalations.flatMap(({ key }) => {
      const promise = byId.get(commitmentOfKey(key) ?? 0)
      return promise === undefined ? [] : [[key, promise] as const]
    }),
  )
}

const ERASED = '(This text was erased.)'

const wordsOf = (mention: { text: string; state: string } | undefined): string =>
  mention?.state === 'erased' || mention?.state === 'deleted' ? ERASED : (mention?.text ?? '')

/** Lets the alert be shown again, with what has changed. */
export async function armEscalation(tx: Tx, deliveryId: number, now: Date): Promise<void> {
  await tx.delivery.updateMany({
    where: { id: deliveryId, state: { in: ['sent', 'failed'] } },
    data: { state: 'pending', notBefore: now, armedAt: now, attempts: 0 },
  })
}
