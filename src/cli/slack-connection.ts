/** The way in from Slack. It may be down at the start or later: mentions are gathered all the same, and the connection is made again. */
import type { Clock } from '../domain/clock.ts'
import { messageOf, SetupError } from '../domain/errors.ts'
import type { Log } from '../domain/log.ts'
import type { SlackSettings } from '../domain/settings.ts'
import type { SlackApp } from '../slack/app.ts'

const FIRST_RECONNECT = 1_000
const LONGEST_RECONNECT = 60_000

export interface SlackConnection {
  /** Null while Slack is connected, else why not. */
  trouble(): string | null
  /** Throws SetupError when the port of HTTP mode is taken: that is found at once, not tried for ever. */
  start(): Promise<void>
  stop(): Promise<void>
}

export function createSlackConnection(
  app: SlackApp,
  { mode, httpPort }: Pick<SlackSettings, 'mode' | 'httpPort'>,
  { clock, log }: { clock: Clock; log: Log },
): SlackConnection {
  const stopping = new AbortController()
  let down: string | null = 'not connected yet'

  async function listen(): Promise<void> {
    try {
      await app.start()
      down = null
    } catch (error) {
      const text = `Port ${httpPort} for Slack's requests cannot be used (${messageOf(error)}). Set slack.httpPort in config/hearback.yaml to a free one.`
      throw new SetupError('slack-port-in-use', text, error)
    }
  }

  async function keepConnected(): Promise<void> {
    let wait = FIRST_RECONNECT
    while (!stopping.signal.aborted) {
      try {
        await app.start()
        if (stopping.signal.aborted) return app.stop()
        down = null
        wait = FIRST_RECONNECT
        await app.untilDown()
        down = 'the connection was lost; making it again'
      } catch (error) {
        down = messageOf(error)
        log.error({ error: down }, 'cannot connect to Slack; trying again')
        await clock.sleep(wait, stopping.signal)
        wait = Math.min(wait * 2, LONGEST_RECONNECT)
      }
    }
  }

  return {
    trouble: () => down,
    async start() {
      if (mode === 'http') return listen()
      keepConnected().catch((error: unknown) =>
        log.error({ err: error }, 'the connection to Slack is not looked after any more'),
      )
    },
    async stop() {
      stopping.abort()
      if (down === null) await app.stop()
    },
  }
}
