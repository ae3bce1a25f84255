import type { Settings } from '../domain/settings.ts'
import { raiseAlert } from '../store/alerts.ts'
import type { Tx } from '../store/open.ts'

/** Tells the managers' channel, once per key. */
export const managersAlert = (tx: Tx, settings: Settings, key: string, text: string, now: Date): Promise<void> =>
  raiseAlert(tx, { key, channel: settings.slack.managersChannel, role: 'managers', text }, now)
