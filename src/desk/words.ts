/** What a person is told about what somebody did, in Slack mrkdwn. */
import { actingAccount, PLATFORM_NAMES } from '../domain/post.ts'
import { wordTable } from '../domain/word-table.ts'
import type { AuditEntry } from '../store/tickets.ts'

const DEEDS = wordTable({
  'customer-posted': 'wrote again',
  'customer-edited': 'edited a post',
  claim: 'claimed it',
  'hand-over': 'handed it over',
  'needs-reply': 'said that it needs a reply',
  snooze: 'snoozed it',
  dismiss: 'dismissed it',
  'undo-dismiss': 'took the dismissal back',
  'approve-reply': 'sent a reply',
  'sent-after-all': 'found that a reply had been sent',
  'answered-elsewhere': 'marked it as answered elsewhere',
  resolve: 'closed it',
  reopen: 'reopened it',
  touch: 'worked on it',
  rescore: 'changed how urgent it is',
  raise: 'raised it, as many have the same trouble,',
  track: 'added this post by hand',
  'promise-kept': 'kept a promise',
  'promise-moved': 'moved the time of a promise',
  'promise-dropped': 'dropped a promise',
  'posts-gone': 'found all its posts deleted',
  erase: 'erased its words, as the rule for old ones says',
  forget: 'erased its words and its author, on request',
})

const whoDid = (actor: string): string =>
  actor === 'customer' ? 'The customer' : actor === 'system' ? 'Hearback' : `<@${actor}>`

/** "<@U1> claimed it at 14:02", with the time in the reader's zone. What an account of ours did, the platform tells no more closely. */
export function deed({ actor, event, at }: Pick<AuditEntry, 'actor' | 'event' | 'at'>): string {
  const time = `<!date^${Math.floor(at.getTime() / 1000)}^{time}|${at.toISOString().slice(11, 16)} UTC>`
  const account = actingAccount(actor)
  if (account !== null) return `@${account.account} answered it on ${PLATFORM_NAMES[account.platform]}, seen at ${time}`
  return `${whoDid(actor)} ${DEEDS[event] ?? event} at ${time}`
}
