/** Starting, asking, pausing and killing instances of the program in processes of their own. */
import { type ChildProcess, fork } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import type { StoreOptions } from '../../src/store/open.ts'
import { CHANNEL } from '../app/house.ts'
import type { Mark } from './fast-clock.ts'
import type { News, Order } from './instance.ts'
import type { Stage } from './stage.ts'

type Told<Kind extends News['news']> = Extract<News, { news: Kind }>

export interface Instance {
  holder: string
  /** Resolves when the program runs; rejects when it ends before. */
  untilRunning(): Promise<void>
  /** The next log line with this message, and with these fields among its own. */
  says(message: string, fields?: Record<string, unknown>): Promise<Told<'log'>>
  /** All log lines so far. */
  log: Told<'log'>[]
  /** What is still on its way. */
  unfinished(wanted: number): Promise<{ unread: number; undelivered: number }>
  /** A person sends the first suggestion for the only ticket. How that goes is to be seen outside: it may be killed meanwhile. */
  approve(by: string): void
  /** SIGKILL; may be called at any moment. Resolves when the process is gone. */
  kill(): Promise<void>
  /** SIGSTOP. */
  pause(): void
  /** SIGCONT. */
  wake(): void
  /** Lets it end by itself. */
  stop(): Promise<void>
}

/** The process that was to answer has ended. */
class Gone extends Error {}

/** A lease of a minute is over in three seconds. */
export const SPEED = 20

export const startMark = (): Mark => ({ began: Date.now(), speed: SPEED })

/** Killed at the end of the test at the latest. */
export function startInstance(stage: Stage, store: StoreOptions, clock: Mark, holder: string, seed = 1): Instance {
  const child = fork(join(import.meta.dirname, 'instance.ts'), {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // Most of a start is reading the sources.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'hearback-faults-compiled') },
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  let errors = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  const log: Told<'log'>[] = []
  let runs = false
  const waiting = new Set<(news: News) => void>()
  child.on('message', (news: News) => {
    if (news.news === 'log') log.push(news)
    if (news.news === 'running') runs = true
    for (const each of waiting) each(news)
  })
  const next = <Kind extends News['news']>(
    kind: Kind,
    fits: (news: Told<Kind>) => boolean = () => true,
  ): Promise<Told<Kind>> =>
    new Promise((resolve, reject) => {
      const hear = (news: News) => {
        if (news.news !== kind || !fits(news as Told<Kind>)) return
        waiting.delete(hear)
        resolve(news as Told<Kind>)
      }
      waiting.add(hear)
      ended.then(() => reject(new Gone(`The instance ${holder} is gone. ${errors}`)))
    })
  const ask = <Kind extends News['news']>(order: Order, kind: Kind): Promise<Told<Kind>> => {
    const answer = next(kind)
    send(child, order)
    return answer
  }
  const { botToken, appToken } = stage.workspace.identity
  send(child, {
    order: 'start',
    store,
    settings: stage.settings,
    access: stage.access,
    slack: { botToken, appToken, signingSecret: null },
    clock,
    seed,
    holder,
  })
  const kill = () => {
    child.kill('SIGKILL')
    return ended
  }
  onTestFinished(kill)
  return {
    holder,
    async untilRunning() {
      if (!runs) await next('running')
    },
    log,
    says: (message, fields = {}) =>
      next(
        'log',
        (news) =>
          news.message === message && Object.entries(fields).every(([name, value]) => news.fields[name] === value),
      ),
    unfinished: (wanted) => ask({ order: 'report', wanted }, 'unfinished'),
    approve: (by) => send(child, { order: 'approve', by }),
    kill,
    pause: () => void child.kill('SIGSTOP'),
    wake: () => void child.kill('SIGCONT'),
    async stop() {
      send(child, { order: 'stop' })
      await ended
      if (child.exitCode !== 0) throw new Error(`The instance ${holder} did not end well. ${errors}`)
    },
  }
}

/** A child that was killed meanwhile hears nothing, and that is no failure of the one who speaks. */
function send(child: ChildProcess, order: Order): void {
  if (child.connected) child.send(order, () => undefined)
}

/** Waits until nothing is on its way any more. Rejects when the instance ends before. */
export async function untilQuiet(instance: Instance, { workspace, wanted }: Stage): Promise<void> {
  await instance.untilRunning()
  await vi.waitUntil(
    async () => {
      const { unread, undelivered } = await instance.unfinished(wanted.length)
      return unread === 0 && undelivered === 0 && workspace.messages(CHANNEL).length >= wanted.length
    },
    { timeout: 280_000, interval: 250 },
  )
}
