/** What the thread of a card tells, in order: queued with the change that it tells of. */
import { postLane, type ThreadMessage } from '../domain/delivery.ts'
import { enqueue } from '../store/deliveries.ts'
import type { Tx } from '../store/open.ts'
import type { Ticket } from '../store/tickets.ts'

/** `key` is unique per message, so that the same thing is told once. Texts are not stored here but read when the message goes out. */
export async function tellThread(
  tx: Tx,
  ticket: Pick<Ticket, 'id' | 'channel' | 'urgency'>,
  key: string,
  message: ThreadMessage,
  now: Date,
): Promise<void> {
  await enqueue(
    tx,
    [
      {
        key: `thread:${ticket.id}:${key}`,
        kind: 'thread',
        lane: postLane(ticket.channel),
        ticketId: ticket.id,
        priority: ticket.urgency,
        payload: message,
      },
    ],
    now,
  )
}
