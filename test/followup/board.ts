/** Queue message and digest against a practice workspace, on one clock that the test moves. */
import { onTestFinished } from 'vitest'
import { cardHandler } from '../../src/deliver/card.ts'
import { digestHandler } from '../../src/deliver/digest.ts'
import { createOutbox, type Outbox } from '../../src/deliver/outbox.ts'
import { queueHandler } from '../../src/deliver/queue.ts'
import type { DeskOptions } from '../../src/desk/act.ts'
import { seededRandom } from '../../src/domain/clock.ts'
import { type Log, silentLog } from '../../src/domain/log.ts'
import type { Settings } from '../../src/domain/settings.ts'
import { closeDay } from '../../src/followup/daily-close.ts'
import type { AuditedSource } from '../../src/followup/finding.ts'
import { refreshQueues } from '../../src/followup/queue.ts'
import type { Message } from '../../src/sandbox/slack/model.ts'
import type { Workspace } from '../../src/sandbox/slack/workspace.ts'
import { createWebClient } from '../../src/slack/app.ts'
import { section } from '../../src/slack/cards/blocks.ts'
import { renderDigest } from '../../src/slack/cards/digest.ts'
import { renderQueue } from '../../src/slack/cards/queue.ts'
import { createSlackPort } from '../../src/slack/client.ts'
import type { Store } from '../../src/store/open.ts'
import { TestClock } from '../app/clock.ts'
import { CHANNEL, openWorkspace, testSettings } from '../app/house.ts'
import { deskOptions } from '../desk/seat.ts'

export { CHANNEL }

const MANAGERS = 'C0MANAGERS'

export interface Board {
  store: Store
  clock: TestClock
  settings: Settings
  workspace: Workspace
  /** The streams that the configuration polls. */
  polled: AuditedSource[]
  outbox: Outbox
  /** For desk actions on the same store and clock. */
  desk: DeskOptions
  /** Looks whether the lists have changed, closes a day that is over, and delivers. */
  look(): Promise<void>
  /** All words of the list in the channel; null while there is none. */
  queue(channel?: string): string | null
  queueMessages(channel?: string): Message[]
  digests(): string[]
  /** How many calls of the method had their effect. */
  effects(method: string): number
  /** What was logged as a warning. */
  warnings: string[]
}

const words = ({ text, blocks }: Message): string => `${text}\n${JSON.stringify(blocks)}`

export async function openBoard(store: Store, clock = new TestClock()): Promise<Board> {
  const settings = testSettings()
  const workspace = await openWorkspace(settings, { clock })
  onTestFinished(() => workspace.stop())
  const warnings: string[] = []
  const polled: AuditedSource[] = [{ key: 'x:tidevogn:tidevogn:mentions', every: 60_000 }]
  const log: Log = { ...silentLog, warn: (_fields: object, message: string) => void warnings.push(message) }
  const client = createWebClient(settings.slack, workspace.identity.botToken, silentLog)
  const slack = createSlackPort(client)
  const options = { clock, random: seededRandom(1), store, slack, installation: 'test' }
  const outbox = createOutbox({
    store,
    clock,
    log: silentLog,
    holder: 'test',
    handlers: {
      card: cardHandler({
        ...options,
        render: ({ ticket }) => ({ text: ticket.state, blocks: [section(ticket.state)] }),
      }),
      queue: queueHandler({ ...options, log, render: renderQueue }),
      digest: digestHandler({ ...options, render: renderDigest }),
    },
    laneGap: () => 0,
    onRefused: async () => undefined,
    onFault: async (_, error) => {
      throw error
    },
    events: { settled: () => undefined },
  })
  const queueMessages = (channel = CHANNEL) =>
    workspace.messages(channel).filter(({ text }) => text?.includes('Waiting now'))
  return {
    store,
    clock,
    settings,
    workspace,
    polled,
    outbox,
    warnings,
    desk: deskOptions(store, clock, settings),
    async look() {
      await closeDay({ store, clock, settings: { current: settings }, sources: () => polled })
      await refreshQueues(store, clock.now())
      const due = { state: 'pending' as const, notBefore: { lte: clock.now() } }
      // What becomes free while the outbox looks for more is left to the next look.
      while ((await store.prisma.delivery.count({ where: due })) > 0) await outbox.drain()
    },
    queueMessages,
    queue: (channel) => queueMessages(channel).map(words)[0] ?? null,
    digests: () =>
      workspace
        .messages(MANAGERS)
        .filter(({ text }) => text?.includes('The day in numbers'))
        .map(words),
    effects: (method) => workspace.calls.filter((call) => call.method === method && call.effect).length,
  }
}
