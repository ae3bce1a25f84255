/** Wires the outbox: what each kind of delivery does, and how fast each lane may go. */
import { alertHandler } from '../deliver/alert.ts'
import { cardHandler } from '../deliver/card.ts'
import { digestHandler } from '../deliver/digest.ts'
import { escalationHandler } from '../deliver/escalation.ts'
import { createOutbox, type Outbox, type OutboxEvents } from '../deliver/outbox.ts'
import { queueHandler } from '../deliver/queue.ts'
import { replyHandler } from '../deliver/reply.ts'
import { threadHandler } from '../deliver/thread.ts'
import type { Clock, Random } from '../domain/clock.ts'
import { messageOf } from '../domain/errors.ts'
import type { Live } from '../domain/live.ts'
import type { Log } from '../domain/log.ts'
import type { GroupMembers } from '../domain/rota.ts'
import type { Settings } from '../domain/settings.ts'
import type { Platform } from '../platforms/contract.ts'
import { type CardSetting, renderCard } from '../slack/cards/card.ts'
import { renderDigest } from '../slack/cards/digest.ts'
import { renderEscalation } from '../slack/cards/escalation.ts'
import { renderQueue } from '../slack/cards/queue.ts'
import { renderThreadMessage } from '../slack/cards/thread.ts'
import type { SlackPort } from '../slack/client.ts'
import { raiseAlert } from '../store/alerts.ts'
import { installationId } from '../store/facts.ts'
import type { Store } from '../store/open.ts'

export interface DeliveryWiring {
  store: Store
  clock: Clock
  random: Random
  log: Log
  holder: string
  settings: Live<Settings>
  slack: SlackPort
  platformOf(id: string): Platform | null
  /** Of Slack user groups; where it is left out, no member of a group counts as gone. */
  membersOf?: GroupMembers
  events: OutboxEvents
}

export async function wireOutbox(wiring: DeliveryWiring): Promise<Outbox> {
  const { store, clock, random, log, holder, settings, slack, platformOf, membersOf, events } = wiring
  const pace = { clock, random }
  const installation = await installationId(store, clock)
  return createOutbox({
    store,
    clock,
    log,
    holder,
    events,
    handlers: {
      card: cardHandler({
        ...pace,
        store,
        slack,
        render: (view) => renderCard(view, cardSetting(settings.current, view.ticket.brand, clock.now())),
      }),
      alert: alertHandler({ ...pace, slack, installation }),
      queue: queueHandler({ ...pace, store, slack, installation, log, render: renderQueue }),
      digest: digestHandler({ ...pace, store, slack, installation, render: renderDigest }),
      escalation: escalationHandler({ ...pace, store, slack, installation, render: renderEscalation }),
      thread: threadHandler({ ...pace, store, slack, installation, render: renderThreadMessage }),
      reply: replyHandler({ ...pace, store, settings, platformOf, ...(membersOf && { membersOf }) }),
    },
    laneGap: (lane) => laneGap(lane, settings.current, platformOf),
    async onFault(delivery, error) {
      // An alert about an alert would meet the same fault, and bring about the next one.
      if (delivery.kind === 'alert') return
      const now = clock.now()
      const text = `${delivery.key} cannot go out because of a fault in Hearback: ${messageOf(error)}. It is tried again every minute; the log tells more.`
      const key = `fault:${delivery.kind}:${now.toISOString().slice(0, 13)}`
      await store.transaction((tx) => raiseAlert(tx, { key, channel: settings.current.slack.adminsChannel, text }, now))
    },
    async onRefused(tx, delivery, why, now) {
      // As above.
      if (delivery.kind === 'alert') return
      const text = `Slack does not take messages for ${placeOf(delivery.lane)}: ${why}. Check that the channel exists and that Hearback is a member. They are kept, and sent when it works again or when the configuration names another channel.`
      const key = `refused:${delivery.lane}:${why}:${now.toISOString().slice(0, 13)}`
      await raiseAlert(tx, { key, channel: settings.current.slack.adminsChannel, text }, now)
    },
  })
}

export function cardSetting({ brands, knowledge }: Settings, brandId: string, now: Date): CardSetting {
  const brand = brands.find(({ id }) => id === brandId)
  return {
    brandName: brand?.name ?? brandId,
    teamLanguage: brand?.languages[0] ?? 'en',
    knowledgeTitle: (id) => knowledge.find((entry) => entry.id === id)?.title ?? null,
    now,
  }
}

/** In an alert: a channel by its name, all else as it is. */
function placeOf(lane: string): string {
  const [, place = lane] = /^slack:(?:post|update):(.+)$/.exec(lane) ?? []
  return /^[CG]/.test(place) ? `{channel:${place}}` : place
}

/** Milliseconds between two deliveries of a lane. */
function laneGap(lane: string, { slack }: Settings, platformOf: (id: string) => Platform | null): number {
  if (lane.startsWith('slack:post:')) return 1000 / slack.postsPerSecond
  if (lane.startsWith('slack:update:')) return 1000 / slack.updatesPerSecond
  const [, platform = ''] = lane.split(':')
  return platformOf(platform)?.describeLimits().minSendGapMs ?? 0
}
