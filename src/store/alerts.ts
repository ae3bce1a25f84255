/** A message to admins or managers is a delivery like all else: in the transaction of its cause, retried, and once per key. */
import { ALERT_PRIORITY, postLane } from '../domain/delivery.ts'
import { enqueue } from './deliveries.ts'
import type { Tx } from './open.ts'
import { storable } from './storable.ts'

export interface Alert {
  /** One alert per key ever: put the incident's start into it. */
  key: string
  channel: string
  /** Plain words; escaped when it is sent. */
  text: string
}

export async function raiseAlert(tx: Tx, { key, channel, text }: Alert, now: Date): Promise<void> {
  await enqueue(
    tx,
    [
      {
        key: `alert:${key}`,
        kind: 'alert',
        lane: postLane(channel),
        ticketId: null,
        priority: ALERT_PRIORITY,
        payload: { channel, text: storable(text) },
      },
    ],
    now,
  )
}
