/** A message to admins or managers is a delivery like all else: in the transaction of its cause, retried, and once per key. */
import { addMs } from '../domain/clock.ts'
import { ALERT_PRIORITY, postLane } from '../domain/delivery.ts'
import { enqueue } from './deliveries.ts'
import type { Tx } from './open.ts'
import { storable } from './storable.ts'

export interface Alert {
  /** One alert per key ever: put the incident's start into it. */
  key: string
  channel: string
  /** Whom it is for; the admins by default. Should the channel turn out to be none, it goes to theirs. */
  role?: 'admins' | 'managers'
  /** Plain words; escaped when it is sent. */
  text: string
}

export async function raiseAlert(tx: Tx, { key, channel, text, role = 'admins' }: Alert, now: Date): Promise<void> {
  await enqueue(
    tx,
    [
      {
        key: `alert:${key}`,
        kind: 'alert',
        lane: postLane(channel),
        ticketId: null,
        priority: ALERT_PRIORITY,
        payload: { channel, text: storable(text), ...(role === 'managers' ? { role } : {}) },
      },
    ],
    now,
  )
}

/** Something that every instance notices by itself, as a saved file. */
export interface News {
  /** What it is about: `config`. */
  subject: string
  /** The state that it has come to; the same in all instances. */
  state: string
  /** What became of it. Put the name of the instance into it where that can differ among them. */
  outcome: string
}

/** Instances notice the same thing within so many milliseconds. */
const NOTICED_WITHIN = 10 * 60_000

/**
 * Tells the news once, whichever instance is first. A state that comes again after another is news again, as is one that comes again later.
 */
export async function raiseNews(
  tx: Tx,
  { subject, state, outcome, ...alert }: News & Omit<Alert, 'key'>,
  now: Date,
): Promise<void> {
  const ofSubject = `alert:${subject}:`
  const ofState = `${ofSubject}${state}:`
  const newestFirst = { orderBy: { id: 'desc' }, select: { id: true, createdAt: true } } as const
  const told = await tx.delivery.findMany({ where: { key: { startsWith: `${ofState}${outcome}:` } }, ...newestFirst })
  const other = await tx.delivery.findFirst({
    where: { key: { startsWith: ofSubject }, NOT: { key: { startsWith: ofState } } },
    ...newestFirst,
  })
  const [latest] = told
  const isKnown =
    latest !== undefined && latest.createdAt > addMs(now, -NOTICED_WITHIN) && (other === null || other.id < latest.id)
  // Two at the same moment count the same, and the key is unique.
  if (!isKnown) await raiseAlert(tx, { ...alert, key: `${subject}:${state}:${outcome}:${told.length}` }, now)
}
