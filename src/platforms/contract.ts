/** What every social platform must be able to do. `test/platforms/contract.ts` holds the suite that each one passes. */
import type { LengthUnit, PlatformId, Post, ReplyPolicy, TextLimit } from '../domain/post.ts'

/** One stream that is polled: an account's mentions, one search, our own posts … */
export interface SourceSpec {
  /** Stable and unique: `platform:account:brand:stream`. */
  key: string
  platform: PlatformId
  /** Handle of the account whose credentials are used. */
  account: string
  /** Brand id; own-post streams serve all brands of the account and carry the first. */
  brand: string
  /** Named by the platform: `mentions`, `search`, `own`, `inbox`, `comments` … */
  stream: string
  /** The platform's own query, for searches; shown to admins. */
  query: string | null
  /** Why a post found here is ours, kept with the mention: e.g. `@fjordline` or `search: fjordline`. */
  reason: string
  /** Milliseconds between polls. */
  every: number
}

/**
 * How far a source has been read (I1, I3). Feeds page newest first: `settled` is the newest id of the last complete walk,
 * `walk` the walk under way. Opaque to everyone but the platform.
 */
export interface Cursor {
  settled: string | null
  walk?: { newest: string; pageToken: string; pages: number }
}

export interface PollRequest {
  source: SourceSpec
  cursor: Cursor
  /** Nothing older is of interest when `cursor.settled` is null (first poll), or when `settled` is too old for the platform. */
  since: Date
  /** Most pages of a walk; at the limit the platform ends the walk and reports a gap. */
  maxPages: number
  signal?: AbortSignal
}

/** Posts that the platform can no longer give us, or that the page limit cut off. */
export interface GapReport {
  /** Post times; null where unknown. */
  from: Date | null
  to: Date | null
  reason: 'page-limit' | 'too-old' | 'walk-lost'
  /** What `backfill` needs to fetch it later; null where the platform cannot. */
  resume: string | null
}

/** An item of a page that could not be understood: kept as it came, with the reason. */
export interface Unreadable {
  externalId: string | null
  raw: unknown
  reason: string
}

/** What a call cost, in US dollars and billed items. */
export interface Spend {
  reads: number
  writes: number
  usd: number
}

export interface PollPage {
  /** In the order of the feed; may repeat posts seen before. */
  posts: Post[]
  unreadable: Unreadable[]
  /** To be stored in the same transaction as the posts (I1). */
  cursor: Cursor
  /** True while the walk has further pages: poll again with `cursor` at once. */
  more: boolean
  gap: GapReport | null
  spend: Spend
}

/** One approved text on its way out. */
export interface OutgoingReply {
  /** Stable over retries of one attempt; what idempotent platforms use as their key. */
  key: string
  account: string
  to: Pick<Post, 'externalId' | 'rootId' | 'url' | 'replyRef'> & { handle: string }
  text: string
  /** When the attempt was first made; part of the record on platforms that store it. */
  createdAt: Date
}

/** Why a platform refused a reply, in codes that the card puts into plain words. */
export type RejectionReason =
  | 'post-gone'
  | 'blocked'
  | 'too-long'
  | 'duplicate'
  | 'not-allowed'
  | 'rate-limited'
  | 'token-dead'
  | 'over-budget'
  | 'other'

export type SendOutcome =
  | { result: 'sent'; externalId: string; url: string; spend: Spend }
  | { result: 'rejected'; reason: RejectionReason; detail: string; retryAt: Date | null; spend: Spend }
  /** The platform may or may not have taken it (I5): never resend; reconcile. */
  | { result: 'unknown'; detail: string; spend: Spend }

export type ReconcileOutcome =
  | { result: 'sent'; externalId: string; url: string; spend: Spend }
  /** Looked completely, over a time in which it would have shown: it is not there. */
  | { result: 'absent'; spend: Spend }
  | { result: 'unknown'; detail: string; spend: Spend }

export type RecheckResult =
  | { externalId: string; state: 'same' }
  | { externalId: string; state: 'edited'; text: string; html: string | null; editedAt: Date }
  | { externalId: string; state: 'deleted' }
  /** Not told, e.g. it did not fit into the budget. */
  | { externalId: string; state: 'unknown' }

export interface Identity {
  /** The platform's stable id of the account. */
  id: string
  /** Without a leading @. */
  handle: string
  name: string
}

export interface PlatformLimits {
  text: TextLimit
  unit: LengthUnit
  /** Plain words for `doctor` and docs: request limits and prices. */
  notes: string[]
  /** How often one account may send replies. */
  minSendGapMs: number
  /** True where sending the same key twice is safe. */
  idempotentSend: boolean
  /** Most ids for one `recheck`. */
  recheckBatch: number
  /** Milliseconds after which a sent reply shows among our own posts: `reconcile` says `absent` no sooner. 0 when left out. */
  readBackAfterMs?: number
}

/**
 * Errors thrown by all calls are `PlatformError` (domain/errors.ts) and nothing else; `send` and `reconcile` do not throw for what
 * the platform answers, they return an outcome. Calls never retry by themselves: scheduling is the caller's.
 */
export interface Platform {
  readonly id: PlatformId
  /** The streams to poll for the configured accounts and brands. */
  sources(): SourceSpec[]
  poll(request: PollRequest): Promise<PollPage>
  send(reply: OutgoingReply): Promise<SendOutcome>
  /** Looks for the reply among our own posts. `attemptedAt` is when the send began. */
  reconcile(reply: OutgoingReply, attemptedAt: Date): Promise<ReconcileOutcome>
  /**
   * `known`: the `replyRef` stored with each post, by external id, for platforms where an edit shows only against it (Bluesky's cid).
   */
  recheck(
    account: string,
    externalIds: string[],
    known?: ReadonlyMap<string, Post['replyRef']>,
  ): Promise<{ results: RecheckResult[]; spend: Spend }>
  /** The id of the post that a link names, or null when the link is not one to a post of this platform. Pure. */
  postIdOf?(link: string): string | null
  /** One post that no stream brought, for "Track this link"; null when the platform does not show it. A platform has both or neither. */
  lookUp?(account: string, externalId: string): Promise<{ post: Post | null; spend: Spend }>
  /** Who the account's credentials belong to, as the platform says, for `doctor`. @throws PlatformError as every call does. */
  identify?(account: string): Promise<Identity>
  describeLimits(): PlatformLimits
  replyPolicy(post: Pick<Post, 'kind' | 'externalId' | 'own' | 'state'>): ReplyPolicy
}

export const NO_SPEND: Spend = { reads: 0, writes: 0, usd: 0 }
