/** A message in the thread of a card: the customer's later posts, our reply, notes, hand-overs and reminders, in the order in which they happened. */
import { addMs } from '../domain/clock.ts'
import { type PayloadOf, updateLane } from '../domain/delivery.ts'
import { SlackFailure, type SlackMessage, type SlackPort } from '../slack/client.ts'
import type { Delivery } from '../store/deliveries.ts'
import type { Store, Tx } from '../store/open.ts'
import { isToBeShownAgain } from '../store/shown.ts'
import { readThreadMessage, type ThreadView } from '../store/thread.ts'
import type { Ticket } from '../store/tickets.ts'
import type { DeliveryHandler, Outcome } from './outcome.ts'
import { lookUp, type Pace, slackOutcome } from './slack-outcome.ts'

export interface ThreadOptions extends Pace {
  store: Store
  slack: SlackPort
  installation: string
  render(view: ThreadView): SlackMessage
}

/** A message that must wait for another looks again after this, doubled each time, so that a long outage of Slack costs little. */
const FIRST_WAIT = 1_000
const LONGEST_WAIT = 15_000
/** Slack's ways to say that the message we edit is not there any more. */
const IS_GONE = new Set(['message_not_found', 'cant_update_message', 'thread_not_found'])

export function threadHandler(options: ThreadOptions): DeliveryHandler {
  const { store, slack, installation, clock } = options
  const keyOf = (delivery: Delivery) => `${installation}:${delivery.id}`
  const later = ({ attempts }: Delivery, why: string): Outcome => ({
    result: 'retry',
    at: addMs(clock.now(), Math.min(FIRST_WAIT * 2 ** Math.min(attempts - 1, 10), LONGEST_WAIT)),
    why,
  })

  async function update(delivery: Delivery, ticket: Ticket, ts: string): Promise<Outcome> {
    const view = await readThreadMessage(store.prisma, ticket, payloadOf(delivery))
    if (view === null) return { result: 'sent', data: { ts } }
    const message = options.render(view)
    return slackOutcome(delivery, options, false, async () => {
      try {
        await slack.update(ticket.channel, ts, message)
      } catch (error) {
        // Taken away by hand: there is nothing to change any more.
        if (!(error instanceof SlackFailure && IS_GONE.has(error.slackCode ?? ''))) throw error
        return { result: 'sent', data: { ts: null } }
      }
      return { result: 'sent', data: { ts } }
    })
  }

  return {
    async send(delivery) {
      const ticket = await store.prisma.ticket.findUniqueOrThrow({ where: { id: delivery.ticketId ?? 0 } })
      const { cardTs, channel } = ticket
      const ts = shownAt(delivery)
      if (ts !== null) return update(delivery, ticket, ts)
      if (cardTs === null) return later(delivery, 'the card is not posted yet')
      if (await isBehind(store.prisma, delivery))
        return later(delivery, 'an earlier message of this thread is still on its way')
      const view = await readThreadMessage(store.prisma, ticket, payloadOf(delivery))
      // What it would have told has been erased.
      if (view === null || view.tells === 'erased') return { result: 'sent', data: { ts: null } }
      const message = options.render(view)
      return slackOutcome(delivery, options, true, async () => ({
        result: 'sent',
        data: { ts: await slack.post(channel, message, keyOf(delivery), cardTs) },
      }))
    },

    async reconcile(delivery) {
      // An update may be made twice without harm.
      if (shownAt(delivery) !== null) return { result: 'retry', at: clock.now(), why: 'its sender stopped' }
      const ticket = await store.prisma.ticket.findUniqueOrThrow({ where: { id: delivery.ticketId ?? 0 } })
      const { cardTs, channel } = ticket
      if (cardTs === null) return later(delivery, 'the card is not posted yet')
      return lookUp(delivery, options, (since) => slack.findByKey(channel, keyOf(delivery), since, cardTs))
    },

    async settle(tx, delivery, outcome) {
      if (outcome.result !== 'sent') return {}
      const again = outcome.data.ts !== null && (await isToBeShownAgain(tx, delivery.id))
      const { channel } = await tx.ticket.findUniqueOrThrow({ where: { id: delivery.ticketId ?? 0 } })
      return { lane: updateLane(channel), attempts: 0, ...(again ? { state: 'pending' as const } : {}) }
    },
  }
}

const payloadOf = (delivery: Delivery) => delivery.payload as unknown as PayloadOf['thread']

/** Where the message stands; null before it was posted. */
const shownAt = ({ result }: Delivery): string | null => {
  const { ts } = (result ?? {}) as { ts?: unknown }
  return typeof ts === 'string' ? ts : null
}

/** Whether an earlier message of the thread has not been posted. One that is only shown anew stands there already. */
async function isBehind(tx: Tx, { id, ticketId }: Delivery): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ before: number }[]>`
    SELECT count(*)::int AS before FROM "Delivery" WHERE kind = 'thread' AND "ticketId" = ${ticketId} AND id < ${id}
      AND state IN ('pending', 'sending', 'unknown') AND result ->> 'ts' IS NULL`
  return row !== undefined && row.before > 0
}
