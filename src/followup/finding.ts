/** What the auditor's checks have in common. */
import type { Settings } from '../domain/settings.ts'
import type { Round } from '../store/audit-checks.ts'
import type { Tx } from '../store/open.ts'

/** One polled stream. */
export interface AuditedSource {
  key: string
  /** Milliseconds between polls. */
  every: number
}

export interface Finding {
  /** Which check failed, and on what: `source-stale:x:fjordline:mentions`. One incident at a time for each. */
  check: string
  /** Plain words for the admins; may hold `{time:ISO}`. */
  words: string
  since: Date
  /** The admins have been told by whoever noticed it first: it counts as an incident, but is not told again. */
  toldElsewhere: boolean
  /** It mends itself as soon as Hearback runs: no news about one that was stopped. */
  needsRunning: boolean
  /** Tickets that no index would find again: the incident keeps them in mind, and is not over before they are well. */
  keepInMind?: number[]
}

export interface Scene {
  tx: Tx
  now: Date
  settings: Settings
  sources: AuditedSource[]
  round: Round
  window: number
}

export interface Check {
  /** What the `check` of its findings begins with; the first names the check itself. */
  finds: [string, ...string[]]
  /** Completes "The auditor cannot find out …". */
  asks: string
  find(scene: Scene): Promise<Finding[]>
}

/** A time that the reader sees in their own zone. */
export const at = (time: Date): string => `{time:${time.toISOString()}}`

/** Words for the log, which knows no reader's zone. */
export const inPlainTimes = (words: string): string => words.replaceAll(/\{time:([^{}]*)\}/g, '$1')

export const STANDS_STILL = 'Look at the log of Hearback, and restart it if it stands still.'
