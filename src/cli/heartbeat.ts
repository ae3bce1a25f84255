/** The dead man's switch: an outside service that raises an alarm when these calls stop coming, whatever stopped them (I7). */
import type { Clock } from '../domain/clock.ts'
import type { Log } from '../domain/log.ts'
import type { Heartbeat } from '../followup/auditor.ts'

export interface HeartbeatOptions {
  /** HEARTBEAT_URL. Secret: whoever knows it can pretend that all is well. */
  url: string
  clock: Clock
  log: Log
}

const ANSWER_WITHIN = 10_000

/** A call that fails is logged without its address, and nothing more: the next audit makes the next one. */
export function createHeartbeat({ url, clock, log }: HeartbeatOptions): Heartbeat {
  return {
    async beat() {
      const failure = await call(url, clock)
      if (failure === null) log.debug({}, 'the heartbeat was sent')
      else log.warn({ failure }, 'the heartbeat was not taken')
    },
  }
}

/** Null when the service took it, else why not; the words never hold the address. */
async function call(url: string, clock: Clock): Promise<string | null> {
  const done = new AbortController()
  const late = new AbortController()
  void clock.sleep(ANSWER_WITHIN, done.signal).then(() => late.abort())
  try {
    // An address that forwards elsewhere is not the one that somebody put in.
    const response = await fetch(url, { redirect: 'error', signal: late.signal })
    await response.body?.cancel()
    return response.ok ? null : `status ${response.status}`
  } catch (error) {
    return late.signal.aborted ? `no answer within ${ANSWER_WITHIN / 1000} s` : causeOf(error)
  } finally {
    done.abort()
  }
}

/** The socket's error code stands one level down; fetch's own message could quote the address. */
function causeOf(error: unknown): string {
  const { code } = ((error as Error).cause ?? error) as { code?: unknown }
  return typeof code === 'string' ? code : 'the request failed'
}
