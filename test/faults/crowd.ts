/** A platform's server on this machine with many customers' posts on it: what the crash and fault proofs read from. */
import type { Clock, Random } from '../../src/domain/clock.ts'
import type { PlatformId } from '../../src/domain/post.ts'
import type { Settings } from '../../src/domain/settings.ts'
import type { RedditCredentials } from '../../src/platforms/reddit/index.ts'
import type { XCredentials } from '../../src/platforms/x/index.ts'

/** Credentials by platform and account; plain values, so that another process can be given them. */
export interface Access {
  x: Record<string, XCredentials>
  reddit: Record<string, RedditCredentials>
}

export interface CrowdOptions {
  clock: Clock
  /** How many posts stand in the feed. Every tenth is one that must not become a card. */
  posts: number
}

/** What a request to the server is for. */
export type Asked = 'feed' | 'send' | 'other'

/** What may befall one request on order: its answer gets lost, with or without its effect, or comes after `LATE_MS`. */
export type Befallen = 'dropped-before' | 'dropped-after' | 'late'
/** Real time, enough to find out in the database who waits for the answer and to stop that one. */
export const LATE_MS = 1_000

export interface Crowd {
  platform: PlatformId
  /** The stream that brings the posts. */
  stream: string
  /** Puts the posts there; before, the feed is empty. */
  gather(): void
  /** The marks of the posts that must become a card each, e.g. `x17`; the text of a post ends in its mark in brackets. */
  wanted: ReadonlySet<string>
  /** Lets these settings listen to this server and no other. */
  listen(settings: Settings): void
  access: Partial<Access>
  /** Requests go wrong from now on: each kind of fault once in the feed, and one in ten of all requests by chance. */
  disturb(random: Random): void
  /** Kinds of faults that requests of the feed have met, without repeats. */
  met(): string[]
  /** How many kinds `disturb` deals out. */
  kinds: number
  /** Called with each request before it is answered; what it returns befalls the request. One listener at a time. */
  watch(listener: (asked: Asked) => Befallen | undefined): void
  /** Texts of our replies that stand under the post with this mark. */
  repliesTo(mark: string): string[]
  stop(): Promise<void>
}
