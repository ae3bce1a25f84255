/**
 * One instance of the whole program in a process of its own, to be killed. It is told what to do by messages (`Order`), and says what
 * happens to it (`News`); the servers that it talks to live in the process that started it.
 */
import { flushCompileCache } from 'node:module'
import { createRuntime } from '../../src/cli/runtime.ts'
import { createDesk } from '../../src/desk/desk.ts'
import { seededRandom } from '../../src/domain/clock.ts'
import type { Log } from '../../src/domain/log.ts'
import type { Settings } from '../../src/domain/settings.ts'
import type { Suggestion } from '../../src/domain/suggestion.ts'
import type { SlackCredentials } from '../../src/slack/app.ts'
import { openStore, type Store, type StoreOptions } from '../../src/store/open.ts'
import type { Access } from './crowd.ts'
import { platformsOf } from './crowds.ts'
import { createFastClock, type Mark } from './fast-clock.ts'
import { unfinished } from './unfinished.ts'

export interface Start {
  store: StoreOptions
  settings: Settings
  access: Access
  slack: SlackCredentials
  clock: Mark
  seed: number
  holder: string
}

export type Order =
  | ({ order: 'start' } & Start)
  /** Answers with `unfinished`. */
  | { order: 'report'; wanted: number }
  /** A person sends the first suggestion for the only ticket. */
  | { order: 'approve'; by: string }
  | { order: 'stop' }

export type News =
  | { news: 'running' }
  | { news: 'unfinished'; unread: number; undelivered: number }
  | { news: 'log'; level: string; message: string; fields: Record<string, unknown> }

const tell = (news: News): void => void process.send?.(news)

function tellingLog(beside: object = {}): Log {
  const at = (level: string) => (fields: object, message: string) => {
    const { err: _, ...plain } = { ...beside, ...fields } as Record<string, unknown>
    tell({ news: 'log', level, message, fields: plain })
  }
  return {
    debug: () => undefined,
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    child: (fields) => tellingLog({ ...beside, ...fields }),
  }
}

async function start(options: Start): Promise<{ store: Store; settings: Settings; stop(): Promise<void> }> {
  const { settings, access, slack, holder } = options
  const clock = createFastClock(options.clock)
  const store = await openStore({ ...options.store, clock })
  const runtime = await createRuntime({
    settings,
    slack,
    createPlatforms: (current) => platformsOf(current, access, clock),
    store,
    clock,
    random: seededRandom(options.seed),
    log: tellingLog(),
    holder,
  })
  await runtime.start()
  return {
    store,
    settings,
    async stop() {
      await runtime.stop()
      await store.close()
    },
  }
}

async function approve(store: Store, settings: Settings, mark: Mark, by: string): Promise<void> {
  const desk = createDesk({
    store,
    clock: createFastClock(mark),
    settings: { current: settings },
    membersOf: () => [],
    checkVoice: () => [],
    onChange: () => undefined,
  })
  const ticket = await store.prisma.ticket.findFirstOrThrow({ include: { mentions: true } })
  const [suggestion] = ticket.suggestions as unknown as Suggestion[]
  const [mention] = ticket.mentions
  if (suggestion === undefined || mention === undefined) throw new Error('nothing to send')
  const click = { ticketId: ticket.id, by, requestKey: 'approve', seen: ticket.wantedVersion }
  const { result } = await desk.approve(click, { text: suggestion.text, mentionId: mention.id, attempt: 1 })
  if (result !== 'done') throw new Error(`the reply was not approved: ${result}`)
}

let running: { store: Store; settings: Settings; stop(): Promise<void>; clock: Mark } | null = null

async function follow(order: Order): Promise<void> {
  if (order.order === 'start') {
    running = { ...(await start(order)), clock: order.clock }
    // Node writes it at the end of a process, which most of these do not live to see.
    flushCompileCache()
    return tell({ news: 'running' })
  }
  if (running === null) throw new Error('not started')
  const { store, settings, stop, clock } = running
  if (order.order === 'report') return tell({ news: 'unfinished', ...(await unfinished(store, order.wanted)) })
  if (order.order === 'approve') return approve(store, settings, clock, order.by)
  await stop()
  process.disconnect?.()
}

process.on('message', (order: Order) => {
  follow(order).catch((error: unknown) => {
    console.error(error)
    process.exit(1)
  })
})
// Whoever started it is gone.
process.once('disconnect', () => process.exit())
