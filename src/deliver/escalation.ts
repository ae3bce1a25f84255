/** An alert about what is overdue: posted once, shown anew when somebody acknowledges an entry. */
import { type PayloadOf, updateLane } from '../domain/delivery.ts'
import type { SlackMessage, SlackPort } from '../slack/client.ts'
import { SlackFailure } from '../slack/client.ts'
import type { Delivery } from '../store/deliveries.ts'
import { type EscalationEntry, entriesOf } from '../store/escalations.ts'
import type { Store } from '../store/open.ts'
import { isToBeShownAgain } from '../store/shown.ts'
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

  /** `acknowledged`: how many of its entries this shows as seen. */
  async function compose(delivery: Delivery): Promise<{ content: SlackMessage; acknowledged: number }> {
    const entries = await entriesOf(store.prisma, delivery.id)
    const content = render(
      await Promise.all(
        entries.map(async (entry) => ({
          ...entry,
          cardLink:
            entry.ticket.cardTs === null ? null : await slack.permalink(entry.ticket.channel, entry.ticket.cardTs),
        })),
      ),
    )
    return { content, acknowledged: entries.filter(({ escalation }) => escalation.ackedBy !== null).length }
  }

  return {
    async send(delivery) {
      const ts = shownAt(delivery)
      return slackOutcome(delivery, options, ts === null, async () => {
        // Asks Slack for the cards' addresses, which can fail as every call can.
        const { content, acknowledged } = await compose(delivery)
        const channel = await slack.channelFor(toOf(delivery))
        if (ts === null)
          return { result: 'sent', data: { ts: await slack.post(channel, content, keyOf(delivery)), acknowledged } }
        try {
          await slack.update(channel, ts, content)
        } catch (error) {
          // Taken away by hand after it was read: it has done its work.
          if (!(error instanceof SlackFailure && IS_GONE.has(error.slackCode ?? ''))) throw error
        }
        return { result: 'sent', data: { ts, acknowledged } }
      })
    },

    async reconcile(delivery) {
      // An update may be made twice without harm.
      if (shownAt(delivery) !== null) return { result: 'retry', at: options.clock.now(), why: 'its sender stopped' }
      return lookUp(delivery, options, async (since) =>
        slack.findByKey(await slack.channelFor(toOf(delivery)), keyOf(delivery), since),
      )
    },

    async settle(tx, delivery, outcome) {
      if (outcome.result !== 'sent') return {}
      // Something changed while the message was on its way: it is shown again.
      const acknowledged = await tx.escalation.count({ where: { deliveryId: delivery.id, ackedBy: { not: null } } })
      const again = acknowledged > Number(outcome.data.acknowledged ?? 0) || (await isToBeShownAgain(tx, delivery.id))
      return { lane: updateLane(toOf(delivery)), attempts: 0, ...(again ? { state: 'pending' as const } : {}) }
    },
  }
}
