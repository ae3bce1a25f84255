/** A plain message to the admins or managers. */
import type { PayloadOf } from '../domain/delivery.ts'
import { alertText, section } from '../slack/cards/blocks.ts'
import type { SlackPort } from '../slack/client.ts'
import type { Delivery } from '../store/deliveries.ts'
import type { DeliveryHandler } from './outcome.ts'
import { lookUp, type Pace, slackOutcome } from './slack-outcome.ts'

export interface AlertOptions extends Pace {
  slack: SlackPort
  /** Opaque and unique to this installation: another database may have used the same alert keys in the same channel. */
  installation: string
}

export function alertHandler(options: AlertOptions): DeliveryHandler {
  const { slack, installation } = options
  const payloadOf = (delivery: Delivery) => delivery.payload as unknown as PayloadOf['alert']
  const keyOf = (delivery: Delivery) => `${installation}:${delivery.id}`
  return {
    send(delivery) {
      const { channel, text } = payloadOf(delivery)
      const safe = alertText(text)
      return slackOutcome(delivery, options, true, async () => ({
        result: 'sent',
        data: { ts: await slack.post(channel, { text: safe, blocks: [section(`⚠️ ${safe}`)] }, keyOf(delivery)) },
      }))
    },
    reconcile(delivery) {
      return lookUp(delivery, options, (since) => slack.findByKey(payloadOf(delivery).channel, keyOf(delivery), since))
    },
    settle: async () => ({}),
  }
}
