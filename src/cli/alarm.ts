/** What the alarm webhook watches, and in which words it tells. */
import { type Alarm, createAlarm } from '../deliver/alarm.ts'
import type { Clock, Random } from '../domain/clock.ts'
import type { Live } from '../domain/live.ts'
import type { Log } from '../domain/log.ts'
import type { Settings } from '../domain/settings.ts'

export interface AlarmWiring {
  /** ALARM_WEBHOOK_URL. */
  url: string
  /** Names this machine in the notice. */
  host: string
  settings: Live<Settings>
  clock: Clock
  random: Random
  log: Log
  /** Each throws or tells in words what is wrong; null when it is well. */
  slack(): Promise<string | null>
  database(): Promise<string | null>
}

export function wireAlarm({ url, host, settings, clock, random, log, slack, database }: AlarmWiring): Alarm {
  return createAlarm({
    url,
    host,
    clock,
    random,
    log,
    after: () => settings.current.alarm.after,
    watched: [
      {
        name: 'slack',
        down: 'Slack cannot be reached or takes no messages',
        up: 'Slack takes messages again',
        trouble: slack,
      },
      { name: 'database', down: 'the database does not answer', up: 'the database answers again', trouble: database },
    ],
  })
}
