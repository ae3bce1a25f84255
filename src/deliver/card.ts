/** A ticket's card in its channel: created once, then edited in place until it shows what is wanted (I4). */
import { postLane, updateLane } from '../domain/delivery.ts'
import { SlackFailure, type SlackMessage, type SlackPort } from '../slack/client.ts'
import type { Delivery } from '../store/deliveries.ts'
import type { Store } from '../store/open.ts'
import { lockTicket, type TicketView, viewTicket } from '../store/tickets.ts'
import type { DeliveryHandler, Outcome } from './outcome.ts'
import { lookUp, type Pace, slackOutcome } from './slack-outcome.ts'

export interface CardOptions extends Pace {
  store: Store
  slack: SlackPort
  render(view: TicketView): SlackMessage
}

/** Slack's ways to say that the message we edit is not there any more. */
const CARD_IS_GONE = new Set(['message_not_found', 'thread_not_found'])

export function cardHandler(options: CardOptions): DeliveryHandler {
  const { store, slack, render } = options

  const read = async (delivery: Delivery): Promise<TicketView> => {
    const view = delivery.ticketId === null ? null : await viewTicket(store.prisma, delivery.ticketId)
    if (view === null) throw new Error(`Delivery ${delivery.key} has no ticket`)
    return view
  }

  return {
    async send(delivery) {
      const view = await read(delivery)
      const { channel, cardTs, key, wantedVersion } = view.ticket
      const message = render(view)
      if (cardTs === null) {
        return slackOutcome(delivery, options, true, async () => ({
          result: 'sent',
          data: { ts: await slack.post(channel, message, key), version: wantedVersion },
        }))
      }
      return slackOutcome(delivery, options, false, () => update(slack, channel, cardTs, message, wantedVersion))
    },

    async reconcile(delivery) {
      const { ticket } = await read(delivery)
      // An update may be made twice without harm.
      if (ticket.cardTs !== null) return { result: 'retry', at: options.clock.now(), why: 'its sender stopped' }
      return lookUp(delivery, options, (since) => slack.findByKey(ticket.channel, ticket.key, since))
    },

    async settle(tx, delivery, outcome) {
      const ticket = delivery.ticketId === null ? null : await lockTicket(tx, delivery.ticketId)
      if (ticket === null || outcome.result !== 'sent') return {}
      const { ts } = outcome.data
      if (ts === null || ts === undefined) {
        await tx.ticket.update({ where: { id: ticket.id }, data: { shownVersion: 0, cardTs: null } })
        return { state: 'pending', lane: postLane(ticket.channel) }
      }
      // An adopted card shows some version, nobody knows which: it counts as none, so that it is brought up to date.
      const shown = Number(outcome.data.version ?? 0)
      await tx.ticket.update({ where: { id: ticket.id }, data: { cardTs: String(ts), shownVersion: shown } })
      return { state: ticket.wantedVersion > shown ? 'pending' : 'sent', lane: updateLane(ticket.channel), attempts: 0 }
    },
  }
}

async function update(
  slack: SlackPort,
  channel: string,
  ts: string,
  message: SlackMessage,
  version: number,
): Promise<Outcome> {
  try {
    await slack.update(channel, ts, message)
    return { result: 'sent', data: { ts, version } }
  } catch (error) {
    // Deleted by hand: the matter is still there, so the card is posted again.
    if (error instanceof SlackFailure && CARD_IS_GONE.has(error.slackCode ?? ''))
      return { result: 'sent', data: { ts: null } }
    throw error
  }
}
