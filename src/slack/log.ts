/** Lets Bolt and its client write into our log. */
import { type Logger, LogLevel } from '@slack/bolt'
import type { Log } from '../domain/log.ts'

const words = (parts: unknown[]): string =>
  parts
    .map((part) => (part instanceof Error ? part.message : typeof part === 'string' ? part : JSON.stringify(part)))
    .join(' ')

export function boltLogger(log: Log): Logger {
  const slackLog = log.child({ part: 'slack' })
  return {
    debug: (...parts: unknown[]) => slackLog.debug({}, words(parts)),
    info: (...parts: unknown[]) => slackLog.debug({}, words(parts)),
    warn: (...parts: unknown[]) => slackLog.warn({}, words(parts)),
    error: (...parts: unknown[]) => slackLog.error({}, words(parts)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  }
}
