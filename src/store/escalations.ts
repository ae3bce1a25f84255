/** Escalations as the alerts that carry them show them. */
import { commitmentOfKey } from './commitments.ts'
import type { Customer, Escalation, Ticket } from './generated/client.ts'
import type { Tx } from './open.ts'

export interface EscalationEntry {
  escalation: Escalation
  ticket: Ticket
  customer: Customer
  /** The customer's newest words; for a promise, our own that hold it. */
  words: string
  /** Link to the card in Slack; null while it is not posted. */
  cardLink: string | null
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

/** Those that a delivery carries, most urgent first. */
export async function entriesOf(tx: Tx, deliveryId: number): Promise<Omit<EscalationEntry, 'cardLink'>[]> {
  const rows = await tx.escalation.findMany({
    where: { deliveryId },
    include: {
      ticket: {
        include: {
          customer: true,
          mentions: { orderBy: { id: 'desc' }, take: 1, select: { text: true, state: true } },
        },
      },
    },
    orderBy: [{ ticket: { rank: 'asc' } }, { id: 'asc' }],
  })
  const promises = await promisesOf(tx, rows)
  return rows.map(({ ticket: { customer, mentions, ...ticket }, ...escalation }) => ({
    escalation,
    ticket,
    customer,
    words: promises.get(escalation.key) ?? wordsOf(mentions[0]),
  }))
}

/** The words of promises, by the key of the escalation that is about them. */
async function promisesOf(tx: Tx, escalations: readonly Escalation[]): Promise<Map<string, string>> {
  const ids = escalations.flatMap(({ key }) => commitmentOfKey(key) ?? [])
  if (ids.length === 0) return new Map()
  const found = await tx.commitment.findMany({ where: { id: { in: ids } }, select: { id: true, words: true } })
  const words = new Map(found.map((each) => [each.id, each.words === '' ? ERASED : each.words]))
  return new Map(
    escalations.flatMap(({ key }) => {
      const text = words.get(commitmentOfKey(key) ?? 0)
      return text === undefined ? [] : [[key, text] as const]
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
