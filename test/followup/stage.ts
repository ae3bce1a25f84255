/** Timers, desk and outbox against a practice workspace, on one clock that is moved by the test. */
import { onTestFinished } from 'vitest'
import { wireOutbox } from '../../src/cli/deliveries.ts'
import { createDesk, type Desk } from '../../src/desk/desk.ts'
import { seededRandom } from '../../src/domain/clock.ts'
import { silentLog } from '../../src/domain/log.ts'
import type { Settings } from '../../src/domain/settings.ts'
import { sweepTimers } from '../../src/followup/timers.ts'
import type { Message } from '../../src/sandbox/slack/model.ts'
import type { Workspace } from '../../src/sandbox/slack/workspace.ts'
import { createWebClient } from '../../src/slack/app.ts'
import { createSlackPort } from '../../src/slack/client.ts'
import { nextDueAt } from '../../src/store/deliveries.ts'
import type { Store } from '../../src/store/open.ts'
import { TestClock } from '../app/clock.ts'
import { openWorkspace, testSettings } from '../app/house.ts'
import { deskOptions } from '../desk/seat.ts'

const MINUTE = 60_000
/** Lanes are paced, and a message may wait for another of its thread: what follows within this counts as now. */
const SOON = 3_000

export interface Stage {
  store: Store
  clock: TestClock
  settings: Settings
  workspace: Workspace
  desk: Desk
  /** Sweeps and delivers what is due now. */
  settle(): Promise<void>
  /** Lets minutes pass, from one thing that comes due to the next. */
  pass(minutes: number): Promise<void>
  /** What stands in a channel, or in the thread of one of its messages. */
  texts(channel: string, threadTs?: string): string[]
  messages(channel: string, threadTs?: string): Message[]
}

export async function openStage(store: Store, change: (settings: Settings) => void = () => undefined): Promise<Stage> {
  const clock = new TestClock()
  const settings = testSettings(change)
  const workspace = await openWorkspace(settings, { clock })
  onTestFinished(() => workspace.stop())
  const client = createWebClient(settings.slack, workspace.identity.botToken, silentLog)
  const live = { current: settings }
  const outbox = await wireOutbox({
    store,
    clock,
    random: seededRandom(1),
    log: silentLog,
    holder: 'test',
    settings: live,
    slack: createSlackPort(client),
    platformOf: () => null,
    events: { settled: () => undefined },
  })
  const desk = createDesk(deskOptions(store, clock, settings))
  const settle = async (): Promise<void> => {
    for (;;) {
      while ((await sweepTimers({ store, clock, settings: live, membersOf: () => [], log: silentLog })) > 0);
      await outbox.drain()
      const next = await nextDueAt(store.prisma, [])
      const wait = next === null ? Number.POSITIVE_INFINITY : next.getTime() - clock.now().getTime()
      if (wait > SOON) return
      clock.advance(Math.max(wait, 1))
    }
  }
  /** When something happens by itself, at the latest at `end`. */
  const nextMoment = async (end: Date): Promise<Date> => {
    const [{ _min }, delivery] = await Promise.all([
      store.prisma.ticket.aggregate({ _min: { nextActionAt: true } }),
      nextDueAt(store.prisma, []),
    ])
    const times = [_min.nextActionAt, delivery].filter((time) => time !== null)
    return new Date(Math.min(end.getTime(), ...times.map((time) => time.getTime())))
  }
  const messages = (channel: string, threadTs?: string): Message[] =>
    threadTs === undefined ? workspace.messages(channel) : workspace.replies(channel, threadTs)
  return {
    store,
    clock,
    settings,
    workspace,
    desk,
    settle,
    async pass(minutes) {
      const end = new Date(clock.now().getTime() + minutes * MINUTE)
      while (clock.now() < end) {
        const next = await nextMoment(end)
        clock.advance(Math.max(1, next.getTime() - clock.now().getTime()))
        await settle()
      }
    },
    messages,
    texts: (channel, threadTs) =>
      messages(channel, threadTs).map(({ text, blocks }) => `${text} ${JSON.stringify(blocks)}`),
  }
}
