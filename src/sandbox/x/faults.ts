/** What can go wrong between a client and X, on demand. */
export const X_ROUTES = ['mentions', 'search', 'own', 'lookup', 'create', 'delete', 'me'] as const
export type XRoute = (typeof X_ROUTES)[number]

export type XFault =
  /** An error answer; nothing was done. */
  | { kind: 'status'; status: 400 | 401 | 402 | 403 | 404 | 500 | 502 | 503; detail?: string }
  /** 429 with the window's end so many seconds ahead. */
  | { kind: 'rate-limit'; resetSeconds: number }
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
  /** A page without posts but with a continuation to where it stood. */
  | { kind: 'empty-page' }
  /** The posts of the page out of order. */
  | { kind: 'shuffle' }
  /** 400: the page token is not known any more. */
  | { kind: 'lost-token' }
  /** Answers after so many real milliseconds. */
  | { kind: 'slow'; ms: number }

export interface XFaults {
  /** The next request on this route (or on any) meets this fault; several queue up. */
  next(route: XRoute | '*', fault: XFault): void
  /** Asked for each request that no queued fault meets, with its number on that route from 1. */
  decide: ((route: XRoute, n: number) => XFault | null) | null
  clear(): void
}

export const createFaults = (): { faults: XFaults; take(route: XRoute): XFault | null } => {
  const queues = new Map<XRoute | '*', XFault[]>()
  const counts = new Map<XRoute, number>()
  const faults: XFaults = {
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
