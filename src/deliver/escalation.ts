/** An alert about what is overdue: posted once, shown anew when somebody acknowledges an entry. */
import { type PayloadOf, updateLane } from '../domain/delivery.ts'
import type { SlackMessage, SlackPort } from '../slack/client.ts'
import { SlackFailure } from '../slack/client.ts'
import type { Delivery } from '../store/deliveries.ts'
import { type EscalationEntry, entriesOf } from '../store/escalations.ts'
import type { Store } from '../store/open.ts'
import type { DeliveryHandler } from './outcome.ts'
import { lookUp, type Pace, slackOutcome } from './slack-outcome.ts'

export interface EscalationOptions extends Pace {
  store: Store
  slack: SlackPort
  installation: string
  render(entries: EscalationEntry[]): SlackMessage
}

/** Where a sent alert stands; null before it was posted. */
const shownAt = ({ result }: Delivery): string | null => {
  const { ts } = (result ?? {}) as { ts?: unknown }
  return typeof ts === 'string' ? ts : null
}

const IS_GONE = new Set(['message_not_found', 'cant_update_message', 'channel_not_found'])

export function escalationHandler(options: EscalationOptions): DeliveryHandler {
  const { store, slack, installation, render } = options
  const keyOf = (delivery: Delivery) => `${installation}:${delivery.id}`
  const toOf = (delivery: Delivery) => (delivery.payload as unknown as PayloadOf['escalation']).to

  async function message(delivery: Delivery): Promise<SlackMessage> {
    const entries = await entriesOf(store.prisma, delivery.id)
    return render(
      await Promise.all(
        entries.map(async (entry) => ({
          ...entry,
          cardLink:
            entry.ticket.cardTs === null ? null : await slack.permalink(entry.ticket.channel, entry.ticket.cardTs),
        })),
      ),
    )
  }

  return {
    async send(delivery) {
      const content = await message(delivery)
      const ts = shownAt(delivery)
      return slackOutcome(delivery, options, ts === null, async () => {
        const channel = await slack.channelFor(toOf(delivery))
        if (ts === null) return { result: 'sent', data: { ts: await slack.post(channel, content, keyOf(delivery)) } }
        try {
          await slack.update(channel, ts, content)
        } catch (error) {
          // Taken away by hand after it was read: it has done its work.
          if (!(error instanceof SlackFailure && IS_GONE.has(error.slackCode ?? ''))) throw error
        }
        return { result: 'sent', data: { ts } }
      })
    },

    reconcile(delivery) {
      return lookUp(delivery, options, async (since) =>
        slack.findByKey(await slack.channelFor(toOf(delivery)), keyOf(delivery), since),
      )
    },

    async settle(tx, delivery, outcome) {
      if (outcome.result !== 'sent') return {}
      // Somebody acknowledged an entry while the message was on its way: it is shown again.
      const since = delivery.startedAt ?? delivery.createdAt
      const changed = await tx.escalation.count({ where: { deliveryId: delivery.id, ackedAt: { gte: since } } })
      return { lane: updateLane(toOf(delivery)), attempts: 0, ...(changed > 0 ? { state: 'pending' as const } : {}) }
    },
  }
}
