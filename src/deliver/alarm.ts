/**
 * The way out when Slack itself, or the database, is what has failed: a webhook of a paging service. It depends on neither, stores
 * nothing, and holds nobody up.
 */
import { addMs, type Clock, type Random } from '../domain/clock.ts'
import { retryDelay } from '../domain/delivery.ts'
import { messageOf } from '../domain/errors.ts'
import type { Log } from '../domain/log.ts'

/** The body of the POST. Fixed words, a time and the host's name: nothing of a post, an error or a credential can get into it. */
export interface AlarmNotice {
  /** For people; chat services show this field of an incoming webhook. */
  text: string
  /** The same for the alarm and for the news that it is over. */
  incident: string
  status: 'down' | 'up'
  /** When the trouble began, ISO 8601. */
  since: string
  host: string
}

export interface Watched {
  /** Short and stable, for the incident's name: `slack`. */
  name: string
  /** What people read: "Slack cannot be reached". */
  down: string
  /** "Slack takes messages again". */
  up: string
  /** Null when it is well. Throwing, or not answering for ten seconds, counts as trouble. */
  trouble(): Promise<string | null>
}

export interface AlarmOptions {
  /** Secret: many services put a token into it. */
  url: string
  host: string
  watched: Watched[]
  /** Milliseconds that trouble lasts before it is told; read anew at each look. */
  after(): number
  clock: Clock
  random: Random
  log: Log
}

export interface Alarm {
  start(): void
  /** Ends the watching; a notice that is not through by now is given up. */
  stop(): Promise<void>
}

const LOOK_EVERY = 15_000
const ANSWER_WITHIN = 10_000
/** Of notices that wait for a webhook that is down as well, the oldest are given up beyond this. */
const MOST_WAITING = 20

export function createAlarm(options: AlarmOptions): Alarm {
  const stopping = new AbortController()
  const outbox = createNotices(options, stopping.signal)
  let running: Promise<unknown> = Promise.resolve()
  return {
    start() {
      const watches = options.watched.map((watched) => watch(watched, options, outbox.push, stopping.signal))
      running = Promise.all([...watches, outbox.run()])
    },
    async stop() {
      stopping.abort()
      outbox.wake()
      await running
    },
  }
}

/** Tells each incident once when it has lasted, and once when it is over. A short one is not told. */
async function watch(
  watched: Watched,
  options: AlarmOptions,
  tell: (notice: AlarmNotice) => void,
  stop: AbortSignal,
): Promise<void> {
  const { clock, host, log } = options
  let since: Date | null = null
  let told = false
  const notice = (status: AlarmNotice['status'], began: Date): AlarmNotice => ({
    text: textOf(watched, status, began, host),
    incident: `${host}:${watched.name}:${began.toISOString()}`,
    status,
    since: began.toISOString(),
    host,
  })
  while (!stop.aborted) {
    const trouble = await look(watched, clock, stop)
    if (stop.aborted) return
    const now = clock.now()
    if (trouble === null) {
      if (since !== null && told) tell(notice('up', since))
      since = null
      told = false
    } else {
      since ??= now
      if (!told && now >= addMs(since, options.after())) {
        told = true
        log.error({ watched: watched.name, since, trouble }, 'trouble lasts; the alarm webhook is called')
        tell(notice('down', since))
      }
    }
    await clock.sleep(LOOK_EVERY, stop)
  }
}

function textOf({ down, up }: Watched, status: AlarmNotice['status'], since: Date, host: string): string {
  const began = `${since.toISOString().slice(0, 16).replace('T', ' ')} UTC`
  return status === 'down'
    ? `Hearback on ${host}: ${down}, since ${began}. Mentions may wait unseen; look at its log and at /readyz.`
    : `Hearback on ${host}: ${up}. The trouble began at ${began}.`
}

async function look(watched: Watched, clock: Clock, stop: AbortSignal): Promise<string | null> {
  const done = new AbortController()
  const late = clock
    .sleep(ANSWER_WITHIN, AbortSignal.any([done.signal, stop]))
    .then(() => `no answer within ${ANSWER_WITHIN / 1000} s`)
  try {
    return await Promise.race([watched.trouble(), late])
  } catch (error) {
    return messageOf(error)
  } finally {
    done.abort()
  }
}

interface Notices {
  push(notice: AlarmNotice): void
  wake(): void
  /** Sends one after the other until told to stop. */
  run(): Promise<void>
}

function createNotices({ url, clock, random, log }: AlarmOptions, stop: AbortSignal): Notices {
  const waiting: AlarmNotice[] = []
  let wake: () => void = () => undefined
  const news = () =>
    new Promise<void>((resolve) => {
      wake = resolve
    })
  return {
    push(notice) {
      waiting.push(notice)
      if (waiting.length > MOST_WAITING) log.error({ notice: waiting.shift() }, 'gave up an alarm: the webhook is down')
      wake()
    },
    wake: () => wake(),
    async run() {
      let attempts = 0
      while (!stop.aborted) {
        const [next] = waiting
        if (next === undefined) {
          await news()
          continue
        }
        const failure = await post(url, next, clock, stop)
        if (failure === null) {
          attempts = 0
          log.info({ incident: next.incident, status: next.status }, 'the alarm webhook was called')
          if (waiting[0] === next) waiting.shift()
          continue
        }
        if (stop.aborted) return
        attempts++
        log.warn(
          { incident: next.incident, attempts, failure },
          'the alarm webhook does not take the alarm; trying again',
        )
        await clock.sleep(retryDelay(attempts, random), stop)
      }
    },
  }
}

/** Null when the service took it, else why not; the words never hold the address. */
async function post(url: string, notice: AlarmNotice, clock: Clock, stop: AbortSignal): Promise<string | null> {
  const done = new AbortController()
  const late = new AbortController()
  void clock.sleep(ANSWER_WITHIN, AbortSignal.any([done.signal, stop])).then(() => late.abort())
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(notice),
      // An address that forwards elsewhere would take the notice to where nobody meant it to go.
      redirect: 'error',
      signal: late.signal,
    })
    await response.body?.cancel()
    return response.ok ? null : `status ${response.status}`
  } catch (error) {
    return late.signal.aborted ? 'no answer in time' : causeOf(error)
  } finally {
    done.abort()
  }
}

/** fetch hides the socket's error code one level down; its own message could quote the address. */
function causeOf(error: unknown): string {
  const { code } = ((error as Error).cause ?? error) as { code?: unknown }
  return typeof code === 'string' ? code : 'the request failed'
}
