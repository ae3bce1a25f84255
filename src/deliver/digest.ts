/** The digest of a day, posted once to the managers' channel. */
import type { PayloadOf } from '../domain/delivery.ts'
import type { DigestContent } from '../slack/cards/digest.ts'
import type { SlackMessage, SlackPort } from '../slack/client.ts'
import { readDailyClose } from '../store/daily-close.ts'
import type { Delivery } from '../store/deliveries.ts'
import type { Store } from '../store/open.ts'
import type { DeliveryHandler } from './outcome.ts'
import { lookUp, type Pace, slackOutcome } from './slack-outcome.ts'

export interface DigestOptions extends Pace {
  store: Store
  slack: SlackPort
  installation: string
  render(content: DigestContent): SlackMessage
}

export function digestHandler(options: DigestOptions): DeliveryHandler {
  const { store, slack, installation, render } = options
  const payloadOf = (delivery: Delivery) => delivery.payload as unknown as PayloadOf['digest']
  const keyOf = (delivery: Delivery) => `${installation}:${delivery.id}`

  async function content(dailyCloseId: number): Promise<DigestContent> {
    const view = await readDailyClose(store.prisma, dailyCloseId)
    const links = new Map<number, string>()
    for (const { id, channel, cardTs } of view.tickets.values())
      if (cardTs !== null) links.set(id, await slack.permalink(channel, cardTs))
    return { ...view, linkOf: (id) => links.get(id) ?? null }
  }

  return {
    send(delivery) {
      const { channel, dailyCloseId } = payloadOf(delivery)
      return slackOutcome(delivery, options, true, async () => {
        const message = render(await content(dailyCloseId))
        return { result: 'sent', data: { ts: await slack.post(channel, message, keyOf(delivery)) } }
      })
    },
    reconcile(delivery) {
      return lookUp(delivery, options, (since) => slack.findByKey(payloadOf(delivery).channel, keyOf(delivery), since))
    },
    settle: async () => ({}),
  }
}
