/** What a person is told about what somebody did, in Slack mrkdwn. */
import { wordTable } from '../domain/word-table.ts'
import type { AuditEntry } from '../store/tickets.ts'

const DEEDS = wordTable({
  'customer-posted': 'wrote again',
  claim: 'claimed it',
  'hand-over': 'handed it over',
  snooze: 'snoozed it',
  dismiss: 'dismissed it',
  'undo-dismiss': 'took the dismissal back',
  'approve-reply': 'sent a reply',
  'answered-elsewhere': 'marked it as answered elsewhere',
  resolve: 'closed it',
  reopen: 'reopened it',
  touch: 'worked on it',
  track: 'added this post by hand',
})

const whoDid = (actor: string): string =>
  actor === 'customer' ? 'The customer' : actor === 'system' ? 'Hearback' : `<@${actor}>`

/** "<@U1> claimed it at 14:02", with the time in the reader's zone. */
export function deed({ actor, event, at }: Pick<AuditEntry, 'actor' | 'event' | 'at'>): string {
  const time = `<!date^${Math.floor(at.getTime() / 1000)}^{time}|${at.toISOString().slice(11, 16)} UTC>`
  return `${whoDid(actor)} ${DEEDS[event] ?? event} at ${time}`
}
