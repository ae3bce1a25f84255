/** What leaves the house, in which lane, how urgently, and when a failed attempt is made again. Pure. */
import type { Random } from './clock.ts'
import type { PlatformId } from './post.ts'

export const DELIVERY_KINDS = ['card', 'alert', 'escalation', 'queue', 'digest', 'thread', 'reply'] as const
export type DeliveryKind = (typeof DELIVERY_KINDS)[number]

/** Deliveries of one lane are paced together and go out one after the other. */
export const postLane = (channel: string): string => `slack:post:${channel}`
/** Updates have a bucket of their own, so that a backlog of new cards does not hold up an answer to a click. */
export const updateLane = (channel: string): string => `slack:update:${channel}`
export const replyLane = (platform: PlatformId, account: string): string => `reply:${platform}:${account}`

export const cardKey = (ticketId: number): string => `card:${ticketId}`

/** A change that a person waits for goes before all that nobody looks at right now; urgency (0–100) orders the rest. */
export const PERSON_WAITS = 1000
/** Alerts to admins and managers go before every card. */
export const ALERT_PRIORITY = 500

/** What a message in a card's thread tells: ids only, the words are read from the tables when it goes out. */
export type ThreadMessage =
  /** `edited`: the post is not new, its words are. */
  | { tells: 'customer-post'; mentionId: number; edited?: true }
  | { tells: 'reply-sent'; replyId: number }
  | { tells: 'note'; noteId: number }
  /** `to` is a Slack user or group id, or null for the queue. */
  | { tells: 'hand-over'; by: string; to: string | null; noteId: number | null }
  | { tells: 'reminder'; to: string; expiresAt: string }
  | { tells: 'overdue'; escalationId: number }
  | { tells: 'check-in'; resolvesAt: string }
  | {
      tells: 'commitment'
      commitmentId: number
      /** `near` and `due` remind `people`; `moved` and `settled` tell what somebody decided. Default `near`. */
      step?: 'near' | 'due' | 'moved' | 'settled'
      /** Slack user and group ids; default: its owner. */
      people?: string[]
      /** Who moved it. */
      by?: string
      /** The time that a reminder is about, ISO 8601. */
      dueAt?: string
    }
  /** One of our accounts answered on the platform itself. */
  | { tells: 'answered-elsewhere'; ownPostId: number }

export type PayloadOf = {
  card: Record<string, never>
  /** `role`: whom it is for; the admins where it is left out. */
  alert: { channel: string; text: string; role?: 'managers' }
  /** Carries the escalations that name it; `to` is a channel or a person. */
  escalation: { to: string }
  /** The live list of what waits in a channel. */
  queue: { channel: string }
  /** The numbers of a day. */
  digest: { channel: string; dailyCloseId: number }
  thread: ThreadMessage
  reply: { replyId: number }
}

const SECOND = 1000
const LONGEST_WAIT = 10 * 60 * SECOND

/**
 * Milliseconds until attempt `attempts + 1`: 1 s, doubled each time, at most 10 minutes, less up to a quarter by chance so
 * that many do not come back at once. Deliveries are never given up: one that keeps failing is reported, not dropped.
 */
export function retryDelay(attempts: number, random: Random): number {
  const full = Math.min(SECOND * 2 ** Math.max(0, Math.min(attempts, 20) - 1), LONGEST_WAIT)
  return Math.round(full * (1 - random() / 4))
}
