/** What can go wrong between a client and Reddit, on demand. */
export const REDDIT_ROUTES = ['token', 'inbox', 'search', 'comments', 'own', 'info', 'comment'] as const
export type RedditRoute = (typeof REDDIT_ROUTES)[number]

export type RedditFault =
  /** An error answer; nothing was done. */
  | { kind: 'status'; status: 302 | 400 | 401 | 403 | 404 | 429 | 500 | 502 | 503; detail?: string }
  /** 429 with the window's end so many seconds ahead. */
  | { kind: 'rate-limit'; resetSeconds: number }
  /** Of a comment: status 200 with an error in the body, as Reddit refuses most things. */
  | { kind: 'refuse'; code: string; words: string; seconds?: number }
  /** Done, but answered with an error of the gateway. */
  | { kind: 'status-after'; status: 500 | 502 | 503 | 504 }
  /** Nothing is done and nothing answered until the client hangs up. */
  | { kind: 'timeout' }
  /** Headers and half the body, then silence until the client hangs up. */
  | { kind: 'stall' }
  /** Headers and half the body, then the socket breaks. */
  | { kind: 'drop-middle' }
  /** The socket breaks before anything is done. */
  | { kind: 'drop-before' }
  /** Done, then the socket breaks instead of an answer. */
  | { kind: 'drop-after' }
  /** A complete answer whose JSON ends in the middle. */
  | { kind: 'truncated' }
  /** Fields that nobody announced, at every level. */
  | { kind: 'unknown-field' }
  /** The previous page of this route once more, with its old continuation. */
  | { kind: 'repeat-page' }
  /** A page whose items were all filtered out, with a continuation to where it stood. */
  | { kind: 'empty-page' }
  /** The items of the page out of order. */
  | { kind: 'shuffle' }
  /** The item after which the page should begin is gone: Reddit lists nothing. */
  | { kind: 'lost-anchor' }
  /** Answers after so many real milliseconds. */
  | { kind: 'slow'; ms: number }

export interface RedditFaults {
  /** The next request on this route (or on any) meets this fault; several queue up. */
  next(route: RedditRoute | '*', fault: RedditFault): void
  /** Asked for each request that no queued fault meets, with its number on that route from 1. */
  decide: ((route: RedditRoute, n: number) => RedditFault | null) | null
  clear(): void
}

export const createFaults = (): { faults: RedditFaults; take(route: RedditRoute): RedditFault | null } => {
  const queues = new Map<RedditRoute | '*', RedditFault[]>()
  const counts = new Map<RedditRoute, number>()
  const faults: RedditFaults = {
    next: (route, fault) => {
      queues.set(route, [...(queues.get(route) ?? []), fault])
    },
    decide: null,
    clear: () => {
      queues.clear()
      faults.decide = null
    },
  }
  return {
    faults,
    take: (route) => {
      const n = (counts.get(route) ?? 0) + 1
      counts.set(route, n)
      return queues.get(route)?.shift() ?? queues.get('*')?.shift() ?? faults.decide?.(route, n) ?? null
    },
  }
}
