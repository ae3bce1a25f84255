/** The outbox against a practice workspace, on a clock that both share and that stands still until it is moved. */
import { WebClient } from '@slack/web-api'
import { expect, onTestFinished } from 'vitest'
import { alertHandler } from '../../src/deliver/alert.ts'
import { cardHandler } from '../../src/deliver/card.ts'
import { createOutbox, type Outbox } from '../../src/deliver/outbox.ts'
import { seededRandom } from '../../src/domain/clock.ts'
import { cardKey } from '../../src/domain/delivery.ts'
import { silentLog } from '../../src/domain/log.ts'
import type { Fault } from '../../src/sandbox/slack/faults.ts'
import type { Message } from '../../src/sandbox/slack/model.ts'
import type { Workspace, WorkspaceOptions } from '../../src/sandbox/slack/workspace.ts'
import { section } from '../../src/slack/cards/blocks.ts'
import { createSlackPort, type SlackMessage } from '../../src/slack/client.ts'
import { boltLogger } from '../../src/slack/log.ts'
import type { Delivery } from '../../src/store/deliveries.ts'
import type { Store } from '../../src/store/open.ts'
import type { TicketView } from '../../src/store/tickets.ts'
import { refreshCard } from '../../src/tickets/refresh.ts'
import { TestClock } from '../app/clock.ts'
import { CHANNEL, openWorkspace, testSettings } from '../app/house.ts'

export interface Office {
  store: Store
  clock: TestClock
  workspace: Workspace
  outbox: Outbox
  /** Deliveries that Slack refused, with its words. */
  refused: string[]
  /** Delivers what is due, moves the clock by a second, and so on, until `done` or for at most `seconds`. */
  run(seconds: number, done?: () => Promise<boolean>): Promise<void>
  /** The cards in the channel, in the order in which they were posted. */
  cards(channel?: string): Message[]
  /** How many calls of the method had their effect. */
  effects(method: string): number
  delivery(ticketId: number): Promise<Delivery>
  ticket(ticketId: number): ReturnType<Store['prisma']['ticket']['findUniqueOrThrow']>
  /** Wants the card anew, as any change beside the state does. */
  touch(ticketId: number): Promise<void>
}

export interface OfficeOptions {
  /** Cards, and updates, a second in one channel; without it as fast as they come. */
  perSecond?: number
  clock?: TestClock
  /** Another office's workspace, to be a second instance beside it. */
  workspace?: Workspace | Partial<WorkspaceOptions>
  holder?: string
  /** Milliseconds after which a call to Slack is given up. */
  callTimeout?: number
}

const isOpen = (workspace: OfficeOptions['workspace']): workspace is Workspace =>
  workspace !== undefined && 'apiUrl' in workspace

export async function openOffice(store: Store, options: OfficeOptions = {}): Promise<Office> {
  const clock = options.clock ?? new TestClock()
  const { workspace: given } = options
  const workspace = isOpen(given) ? given : await openWorkspace(testSettings(), { clock, ...given })
  if (!isOpen(given)) onTestFinished(() => workspace.stop())
  const refused: string[] = []
  const outbox = outboxOf(store, clock, workspace, options, refused)
  return {
    store,
    clock,
    workspace,
    outbox,
    refused,
    async run(seconds, done = async () => false) {
      for (let second = 0; second <= seconds; second++) {
        await outbox.drain()
        if (await done()) return
        if (second < seconds) clock.advance(1_000)
      }
    },
    cards: (channel = CHANNEL) => workspace.messages(channel).filter(({ metadata }) => metadata !== undefined),
    effects: (method) => workspace.calls.filter((call) => call.method === method && call.effect).length,
    delivery: (ticketId) => store.prisma.delivery.findUniqueOrThrow({ where: { key: cardKey(ticketId) } }),
    ticket: (ticketId) => store.prisma.ticket.findUniqueOrThrow({ where: { id: ticketId } }),
    touch: (ticketId) => store.transaction((tx) => refreshCard(tx, ticketId, clock.now())),
  }
}

/** One more sender beside the office's own, on a store that may behave badly. */
export const anotherSender = (office: Office, store: Store, options: OfficeOptions): Outbox =>
  outboxOf(store, office.clock, office.workspace, options, [])

/** Enough of a card to know it again. */
function plainCard({ ticket, mentions }: TicketView): SlackMessage {
  const text = `${mentions[0]?.text}, ${ticket.state}, version ${ticket.wantedVersion}`
  return { text, blocks: [section(text)] }
}

function outboxOf(
  store: Store,
  clock: TestClock,
  workspace: Workspace,
  { perSecond = Number.POSITIVE_INFINITY, holder = 'test', callTimeout = 10_000 }: OfficeOptions,
  refused: string[],
): Outbox {
  const client = new WebClient(workspace.identity.botToken, {
    slackApiUrl: workspace.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: callTimeout,
    logger: boltLogger(silentLog),
  })
  const slack = createSlackPort(client)
  const pace = { clock, random: seededRandom(1) }
  return createOutbox({
    store,
    clock,
    log: silentLog,
    holder,
    handlers: {
      card: cardHandler({
        ...pace,
        store,
        slack,
        render: plainCard,
      }),
      alert: alertHandler({ ...pace, slack, installation: 'test' }),
    },
    laneGap: () => 1_000 / perSecond,
    onRefused: async (_, delivery, why) => void refused.push(`${delivery.lane} ${why}`),
    onFault: async () => undefined,
    events: { settled: () => undefined },
  })
}

export const FAULTS: Record<string, Fault> = {
  'the connection drops before Slack has it': { kind: 'drop-before' },
  'the connection drops after Slack has posted it': { kind: 'drop-after' },
  'Slack asks to wait': { kind: '429', retryAfter: 7 },
  'Slack fails without posting it': { kind: '500-before' },
  'Slack fails after it has posted it': { kind: '500-after' },
  'Slack has an error of its own': { kind: 'error', error: 'internal_error' },
  'Slack has a fatal error': { kind: 'error', error: 'fatal_error' },
  'Slack refuses for a while': { kind: 'error', error: 'channel_not_found' },
  'Slack says that it is too fast': { kind: 'error', error: 'ratelimited' },
}

/** So many tickets of one urgency. */
export const numbered = (count: number, prefix: string, urgency: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `${prefix}${n}`, urgency }))

/** Every ticket has exactly one card, and knows which. */
export async function expectOneCardEach(office: Office, count: number): Promise<void> {
  const tickets = await office.store.prisma.ticket.findMany()
  expect(tickets).toHaveLength(count)
  const keys = office.cards().map(({ metadata }) => metadata?.event_payload.key)
  expect([...keys].sort()).toEqual(tickets.map(({ key }) => key).sort())
  for (const { key, cardTs, shownVersion, wantedVersion } of tickets) {
    expect(office.workspace.message(CHANNEL, cardTs ?? '')?.metadata?.event_payload.key).toBe(key)
    expect(shownVersion).toBe(wantedVersion)
  }
  expect(office.workspace.violations).toEqual([])
}
