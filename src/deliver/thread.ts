/** A message in the thread of a card: the customer's later posts, our reply, notes, hand-overs and reminders, in the order in which they happened. */
import { addMs } from '../domain/clock.ts'
import type { PayloadOf } from '../domain/delivery.ts'
import type { SlackMessage, SlackPort } from '../slack/client.ts'
import type { Delivery } from '../store/deliveries.ts'
import type { Store } from '../store/open.ts'
import { readThreadMessage, type ThreadView } from '../store/thread.ts'
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

export function threadHandler(options: ThreadOptions): DeliveryHandler {
  const { store, slack, installation, clock } = options
  const keyOf = (delivery: Delivery) => `${installation}:${delivery.id}`
  const later = ({ attempts }: Delivery, why: string): Outcome => ({
    result: 'retry',
    at: addMs(clock.now(), Math.min(FIRST_WAIT * 2 ** Math.min(attempts - 1, 10), LONGEST_WAIT)),
    why,
  })

  return {
    async send(delivery) {
      const ticket = await store.prisma.ticket.findUniqueOrThrow({ where: { id: delivery.ticketId ?? 0 } })
      const { cardTs, channel } = ticket
      if (cardTs === null) return later(delivery, 'the card is not posted yet')
      const before = await store.prisma.delivery.count({
        where: {
          kind: 'thread',
          ticketId: ticket.id,
          id: { lt: delivery.id },
          state: { in: ['pending', 'sending', 'unknown'] },
        },
      })
      if (before > 0) return later(delivery, 'an earlier message of this thread is still on its way')
      const view = await readThreadMessage(store.prisma, ticket, delivery.payload as unknown as PayloadOf['thread'])
      // What it would have told has been erased.
      if (view === null) return { result: 'sent', data: { ts: null } }
      const message = options.render(view)
      return slackOutcome(delivery, options, true, async () => ({
        result: 'sent',
        data: { ts: await slack.post(channel, message, keyOf(delivery), cardTs) },
      }))
    },

    async reconcile(delivery) {
      const ticket = await store.prisma.ticket.findUniqueOrThrow({ where: { id: delivery.ticketId ?? 0 } })
      const { cardTs, channel } = ticket
      if (cardTs === null) return later(delivery, 'the card is not posted yet')
      return lookUp(delivery, options, (since) => slack.findByKey(channel, keyOf(delivery), since, cardTs))
    },

    settle: async () => ({}),
  }
}
