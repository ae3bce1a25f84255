/** The live list of who waits in a channel: posted and pinned once, then edited in place. Each sending shows what is true then. */
import { type PayloadOf, postLane, updateLane } from '../domain/delivery.ts'
import { messageOf } from '../domain/errors.ts'
import type { Log } from '../domain/log.ts'
import type { QueueContent } from '../slack/cards/queue.ts'
import { SlackFailure, type SlackMessage, type SlackPort } from '../slack/client.ts'
import type { Delivery } from '../store/deliveries.ts'
import type { Store } from '../store/open.ts'
import { readQueue, shownQueue } from '../store/queue.ts'
import type { DeliveryHandler } from './outcome.ts'
import { lookUp, type Pace, slackOutcome } from './slack-outcome.ts'

export interface QueueOptions extends Pace {
  store: Store
  slack: SlackPort
  installation: string
  log: Log
  render(content: QueueContent): SlackMessage
}

/** Slack's ways to say that the message we edit is not there any more, or is not ours. */
const IS_GONE = new Set(['message_not_found', 'thread_not_found', 'cant_update_message'])
/** A channel full of pins, or an app without the scope, is not asked for ever. */
const MOST_PIN_TRIES = 5
/** Stands in `pinTries` once the list is pinned: who unpins it by hand wants it so. */
const PINNED = 100

export function queueHandler(options: QueueOptions): DeliveryHandler {
  const { store, slack, installation, log, clock, render } = options
  const keyOf = (delivery: Delivery) => `${installation}:${delivery.id}`
  const channelOf = (delivery: Delivery) => (delivery.payload as unknown as PayloadOf['queue']).channel

  async function content(channel: string): Promise<QueueContent> {
    const view = await readQueue(store.prisma, channel, clock.now())
    const links = new Map<number, string>()
    for (const { ticketId, cardTs } of view.lines)
      if (cardTs !== null) links.set(ticketId, await slack.permalink(channel, cardTs))
    return { ...view, linkOf: ({ ticketId }) => links.get(ticketId) ?? null }
  }

  /** The list is there and true without its pin; returns how the next sending is to go on about it. */
  async function pin(channel: string, ts: string, tries: number): Promise<number> {
    if (tries >= MOST_PIN_TRIES) return tries
    try {
      await slack.pin(channel, ts)
      return PINNED
    } catch (error) {
      log.warn({ channel, error: messageOf(error), tries: tries + 1 }, 'the list of who waits could not be pinned')
      return tries + 1
    }
  }

  return {
    send(delivery) {
      const channel = channelOf(delivery)
      const { ts, pinTries } = shownQueue(delivery.result)
      return slackOutcome(delivery, options, ts === null, async () => {
        const shown = await content(channel)
        const { fingerprint } = shown
        if (ts === null) {
          const posted = await slack.post(channel, render(shown), keyOf(delivery))
          return { result: 'sent', data: { ts: posted, fingerprint, pinTries: await pin(channel, posted, 0) } }
        }
        try {
          await slack.update(channel, ts, render(shown))
        } catch (error) {
          // Deleted by hand: people still wait, so the list is posted again.
          if (error instanceof SlackFailure && IS_GONE.has(error.slackCode ?? ''))
            return { result: 'sent', data: { ts: null } }
          throw error
        }
        return { result: 'sent', data: { ts, fingerprint, pinTries: await pin(channel, ts, pinTries) } }
      })
    },

    async reconcile(delivery) {
      // An update may be made twice without harm.
      if (shownQueue(delivery.result).ts !== null)
        return { result: 'retry', at: clock.now(), why: 'its sender stopped' }
      return lookUp(delivery, options, (since) => slack.findByKey(channelOf(delivery), keyOf(delivery), since))
    },

    async settle(_tx, delivery, outcome) {
      if (outcome.result !== 'sent') return {}
      const channel = channelOf(delivery)
      if (outcome.data.ts === null) return { state: 'pending', lane: postLane(channel), attempts: 0 }
      // An adopted list shows nobody knows what, and may not be pinned: it is brought up to date.
      const state = outcome.data.adopted === 1 ? ('pending' as const) : ('sent' as const)
      return { state, lane: updateLane(channel), attempts: 0 }
    },
  }
}
